import { Form, Input } from 'antd';
import { useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';

/** When a step of a deposit was taken, and by whom outside or inside the office. */
export function DayAndPerson(props: {
  readonly step: 'apply' | 'inspect' | 'confirm';
  /** The field that the person is written in. */
  readonly name: 'applicant' | 'inspector' | 'confirmedBy';
  readonly autoFocus?: boolean;
}) {
  const { step, name, autoFocus = false } = props;
  const { today } = useOffice();
  const t = useText();
  const required = { required: true, message: t('invalid.required') };
  return (
    <div className="form-pair">
      <Form.Item name="on" label={t(`deposits.${step}.on`)} rules={[required]}>
        <DateInput allowClear={false} max={today} />
      </Form.Item>
      <Form.Item name={name} label={t(`deposits.${step}.who`)} rules={[{ ...required, whitespace: true }]}>
        <Input autoFocus={autoFocus} maxLength={80} />
      </Form.Item>
    </div>
  );
}
