import { Form, Input } from 'antd';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';

export interface LastDay {
  readonly lastOn: string | null;
  readonly reason: string;
}

/** On which day something ends, and why. */
export function LastDayFields(props: { readonly label: string; readonly extra: string }) {
  const t = useText();
  return (
    <>
      <Form.Item name="lastOn" label={props.label} extra={props.extra}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('reason.label')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </>
  );
}
