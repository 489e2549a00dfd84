import { Form, Input } from 'antd';
import { useText } from '../app/texts.ts';
import { FormDialog } from './FormDialog.tsx';

/** Takes something back for a reason that the office keeps. */
export function ReasonDialog(props: {
  readonly open: boolean;
  readonly title: string;
  /** Says what will happen. */
  readonly okText: string;
  readonly note: string;
  readonly submit: (reason: string, options: { readonly key: string }) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { open, title, okText, note, submit, onClose } = props;
  const t = useText();
  return (
    <FormDialog<{ readonly reason: string }>
      open={open}
      danger
      title={title}
      okText={okText}
      onClose={onClose}
      submit={({ reason }, options) => submit(reason, options)}
    >
      <p className="dialog-note">{note}</p>
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
