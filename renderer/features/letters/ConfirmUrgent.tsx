import { Form, Input, Radio } from 'antd';
import type { Letter } from '../../../shared/features/letters/letter.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Answer {
  readonly agrees: boolean;
  readonly comment?: string;
}

/** The manager stands by a word given for an urgent letter, or says that none was given. */
export function ConfirmUrgent(props: {
  readonly letter: Letter;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { letter, open, onClose, onDone } = props;
  const { api, notices } = useApp();
  const t = useText();
  return (
    <FormDialog<Answer>
      open={open}
      title={t('letters.confirmUrgent')}
      okText={t('letters.confirmUrgent')}
      initialValues={{ agrees: true }}
      onClose={onClose}
      submit={async ({ agrees, comment = '' }, options) => {
        await api.letters.confirmUrgent({ id: letter.id, agrees, comment }, options);
        notices.succeed(agrees ? 'letters.urgentConfirmed' : 'letters.urgentDisowned');
        onDone();
      }}
    >
      <Form.Item name="agrees" label={t('letters.urgentAnswer')}>
        <Radio.Group
          options={[
            { value: true, label: t('letterAction.confirmed') },
            { value: false, label: t('letterAction.disowned') },
          ]}
        />
      </Form.Item>
      <Form.Item name="comment" label={t('letters.comment')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
