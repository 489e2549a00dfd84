import { Form, Radio, Select } from 'antd';
import { useState } from 'react';
import type { Person } from '../../../shared/features/archives/people.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Revealed, type RevealedValues, RevealReason } from '../../components/Revealed.tsx';

interface RevealValues {
  readonly personId: number;
  readonly what: 'phones' | 'idNumber';
  readonly reason: string;
}

/** Shows a masked value for half a minute, after asking why. */
export function RevealDialog(props: {
  readonly open: boolean;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}) {
  const api = useApi();
  const t = useText();
  const [shown, setShown] = useState<RevealedValues | null>(null);
  const { onClose } = props;
  const people = new Map(props.people.map((person) => [person.id, person]));
  const [first] = people.keys();

  return (
    <>
      <FormDialog<RevealValues>
        open={props.open && shown === null}
        title={t('archives.revealTitle')}
        okText={t('archives.revealDo')}
        initialValues={{ what: 'phones', reason: '', ...(first === undefined ? {} : { personId: first }) }}
        submit={async (values, options) => {
          const { values: found } = await api.archives.reveal(values, options);
          setShown({ name: people.get(values.personId)?.name ?? '', values: found });
          onClose();
        }}
        onClose={onClose}
      >
        <p className="dialog-note">{t('archives.revealNote')}</p>
        <Form.Item
          name="personId"
          label={t('archives.revealWhom')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Select options={[...people.values()].map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <Form.Item name="what" label={t('archives.revealWhat')}>
          <Radio.Group
            optionType="button"
            options={[
              { value: 'phones', label: t('archives.phones') },
              { value: 'idNumber', label: t('archives.idNumber') },
            ]}
          />
        </Form.Item>
        <RevealReason />
      </FormDialog>
      <Revealed shown={shown} onHide={() => setShown(null)} />
    </>
  );
}
