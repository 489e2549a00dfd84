import { Form, Input, Modal, Radio, Select } from 'antd';
import { useEffect, useState } from 'react';
import type { Person } from '../../../shared/features/archives/archives.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface RevealValues {
  readonly personId: number;
  readonly what: 'phones' | 'idNumber';
  readonly reason: string;
}

const SHOWN_MILLISECONDS = 30_000;

/** Shows a masked value for half a minute, after asking why. */
export function RevealDialog(props: {
  readonly open: boolean;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}) {
  const api = useApi();
  const t = useText();
  const [shown, setShown] = useState<{ readonly name: string; readonly values: readonly string[] } | null>(
    null,
  );
  const { onClose } = props;
  const people = new Map(props.people.map((person) => [person.id, person]));
  const [first] = people.keys();

  useEffect(() => {
    if (shown === null) return undefined;
    const mask = setTimeout(() => setShown(null), SHOWN_MILLISECONDS);
    return () => clearTimeout(mask);
  }, [shown]);

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
        <Form.Item
          name="reason"
          label={t('archives.revealReason')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input maxLength={200} autoFocus placeholder={t('archives.revealReasonHint')} />
        </Form.Item>
      </FormDialog>
      <Modal
        open={shown !== null}
        title={shown?.name ?? ''}
        width={360}
        footer={null}
        onCancel={() => setShown(null)}
        destroyOnHidden
      >
        {shown?.values.length === 0 ? <p>{t('archives.revealNothing')}</p> : null}
        <ul className="revealed">
          {shown?.values.map((value) => (
            <li key={value}>{value}</li>
          ))}
        </ul>
      </Modal>
    </>
  );
}
