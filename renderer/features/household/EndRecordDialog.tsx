import { Form, Input } from 'antd';
import { useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface EndValues {
  readonly on: string;
  readonly reason: string;
}

/** Ends a row, or withdraws a consent; the row stays on file. */
export function EndRecordDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly okText: string;
  /** What the day is called. */
  readonly day: string;
  readonly submit: (values: EndValues, options: { readonly key: string }) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { today } = useOffice();
  const t = useText();
  return (
    <FormDialog<EndValues>
      open={props.open}
      title={props.title}
      okText={props.okText}
      initialValues={{ on: today, reason: '' }}
      submit={props.submit}
      onClose={props.onClose}
    >
      <Form.Item name="on" label={props.day} rules={[{ required: true, message: t('invalid.required') }]}>
        <DateInput autoFocus allowClear={false} />
      </Form.Item>
      <Form.Item name="reason" label={t('records.reason')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
