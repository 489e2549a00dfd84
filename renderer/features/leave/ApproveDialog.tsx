import { Form, Input } from 'antd';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

/** Approves annual leave that is more than there is, which needs a reason. */
export function ApproveDialog(props: {
  readonly open: boolean;
  readonly name: string;
  readonly submit: (reason: string, options: { readonly key: string }) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { open, name, submit, onClose } = props;
  const t = useText();
  return (
    <FormDialog<{ readonly reason: string }>
      open={open}
      danger
      title={t('leave.overdrawTitle', { name })}
      okText={t('leave.overdraw')}
      onClose={onClose}
      submit={({ reason }, options) => submit(reason, options)}
    >
      <p className="dialog-note">{t('leave.overdrawNote')}</p>
      <Form.Item
        name="reason"
        label={t('reason.label')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
