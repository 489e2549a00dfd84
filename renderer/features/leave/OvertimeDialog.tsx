import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Compensation, OvertimeOutlook } from '../../../shared/features/leave/leave.ts';
import { COMPENSATIONS } from '../../../shared/features/leave/leave.ts';
import { useApi, useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { OvertimeOutlookView } from './OvertimeFacts.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { Previewed } from './Previewed.tsx';
import { minuteOf } from './typed-minute.ts';

interface Values {
  readonly employeeId: number;
  readonly day: string;
  readonly startsAt: string;
  readonly hours: number;
  readonly compensation: Compensation;
  readonly urgent?: boolean;
  readonly reason: string;
  readonly lateReason?: string;
}

/** Asks for overtime before it begins; its rate follows from the day. */
export const OvertimeDialog = observer(function OvertimeDialog(props: {
  readonly open: boolean;
  /** Whose overtime it is; null to choose somebody. */
  readonly employeeId: number | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { open, employeeId, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [form] = Form.useForm<Values>();
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Values>
      open={open}
      form={form}
      width={720}
      title={t('leave.askOvertime')}
      okText={t('leave.submit')}
      initialValues={{
        ...(employeeId === null ? {} : { employeeId }),
        day: today,
        startsAt: '18:00',
        hours: 2,
        compensation: 'pay',
        urgent: false,
        reason: '',
        lateReason: '',
      }}
      onClose={onClose}
      submit={async ({ startsAt, hours, urgent = false, lateReason = '', ...values }, options) => {
        const saved = await api.leave.requestOvertime(
          {
            ...values,
            startsMinute: minuteOf(startsAt) ?? 0,
            lengthMinutes: Math.round(hours * 60),
            urgent,
            lateReason,
          },
          options,
        );
        notices.succeed('leave.asked', { name: saved.name });
        onSaved();
      }}
    >
      <Form.Item name="employeeId" label={t('leave.person')} rules={required}>
        <PersonSelect disabled={employeeId !== null} />
      </Form.Item>
      <div className="leave-row">
        <Form.Item name="day" label={t('leave.day')} rules={required}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item
          name="startsAt"
          label={t('leave.startsAt')}
          rules={[
            {
              validator: (_rule, value: string) =>
                minuteOf(value) === null
                  ? Promise.reject(new Error(t('leave.timeFormat')))
                  : Promise.resolve(),
            },
          ]}
        >
          <Input maxLength={5} placeholder="18:00" />
        </Form.Item>
        <Form.Item name="hours" label={t('leave.lengthLabel')} rules={required}>
          <InputNumber min={0.25} max={24} step={0.5} precision={2} />
        </Form.Item>
        <Form.Item name="compensation" label={t('leave.compensationLabel')}>
          <Select
            options={COMPENSATIONS.map((value) => ({ value, label: t(`leave.compensation.${value}`) }))}
          />
        </Form.Item>
      </div>
      <Form.Item
        name="reason"
        label={t('leave.overtimeReason')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="urgent" valuePropName="checked" extra={t('leave.urgentNote')}>
        <Checkbox>{t('leave.urgent')}</Checkbox>
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {() => (
          <OvertimePreview values={form.getFieldsValue()}>
            {(outlook) => (
              <>
                {outlook.late ? (
                  <Form.Item
                    name="lateReason"
                    label={t('leave.lateReason')}
                    extra={t('leave.lateHint')}
                    rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
                  >
                    <Input maxLength={200} />
                  </Form.Item>
                ) : null}
                <OvertimeOutlookView outlook={outlook} />
              </>
            )}
          </OvertimePreview>
        )}
      </Form.Item>
    </FormDialog>
  );
});

function OvertimePreview(props: {
  readonly values: Partial<Values>;
  readonly children: (outlook: OvertimeOutlook) => React.ReactNode;
}) {
  const api = useApi();
  const { employeeId, day, startsAt = '', hours, urgent = false } = props.values;
  const startsMinute = minuteOf(startsAt);
  const asked =
    employeeId !== undefined && typeof day === 'string' && typeof hours === 'number' && startsMinute !== null
      ? { employeeId, day, startsMinute, lengthMinutes: Math.max(15, Math.round(hours * 60)), urgent }
      : null;
  return (
    <Previewed
      question={asked === null ? null : JSON.stringify(asked)}
      ask={() =>
        api.leave.previewOvertime(asked ?? { employeeId: 0, day: '', startsMinute: 0, lengthMinutes: 15 })
      }
    >
      {props.children}
    </Previewed>
  );
}
