import { Checkbox, Form, Input, Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApi, useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { Previewed } from './Previewed.tsx';
import { SwapWarnings } from './SwapFacts.tsx';

interface Values {
  readonly employeeId: number;
  readonly day: string;
  readonly otherEmployeeId: number;
  readonly way: 'exchange' | 'takeOver';
  readonly otherDay?: string;
  readonly reason?: string;
  readonly onPaper?: boolean;
}

/** Asks to swap a published shift, and shows what would be wrong with the shifts of both. */
export const SwapDialog = observer(function SwapDialog(props: {
  readonly open: boolean;
  /** Who gives the shift; null to choose somebody. */
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
      width={640}
      title={t('leave.askSwap')}
      okText={t('leave.submit')}
      initialValues={{
        ...(employeeId === null ? {} : { employeeId }),
        day: today,
        way: 'exchange',
        reason: '',
        onPaper: false,
      }}
      onClose={onClose}
      submit={async ({ way, otherDay, reason = '', onPaper = false, ...values }, options) => {
        const saved = await api.leave.requestSwap(
          { ...values, otherDay: way === 'takeOver' ? null : (otherDay ?? null), reason, onPaper },
          options,
        );
        notices.succeed('leave.asked', { name: saved.name });
        onSaved();
      }}
    >
      <div className="leave-row">
        <Form.Item name="employeeId" label={t('leave.person')} rules={required}>
          <PersonSelect disabled={employeeId !== null} />
        </Form.Item>
        <Form.Item name="day" label={t('leave.givesOn')} rules={required}>
          <DateInput allowClear={false} min={today} />
        </Form.Item>
      </div>
      <Form.Item name="way" label={t('leave.way')}>
        <Radio.Group
          options={[
            { value: 'exchange', label: t('leave.exchange') },
            { value: 'takeOver', label: t('leave.takeOver') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['way', 'employeeId']}>
        {({ getFieldValue }) => (
          <div className="leave-row">
            <Form.Item name="otherEmployeeId" label={t('leave.swapWith')} rules={required}>
              <PersonSelect without={getFieldValue('employeeId')} />
            </Form.Item>
            {getFieldValue('way') === 'takeOver' ? null : (
              <Form.Item name="otherDay" label={t('leave.takesOn')} rules={required}>
                <DateInput allowClear={false} min={today} />
              </Form.Item>
            )}
          </div>
        )}
      </Form.Item>
      <Form.Item name="reason" label={t('leave.reason')}>
        <Input maxLength={200} />
      </Form.Item>
      {employeeId === null ? (
        <Form.Item name="onPaper" valuePropName="checked">
          <Checkbox>{t('leave.onPaper')}</Checkbox>
        </Form.Item>
      ) : null}
      <Form.Item noStyle shouldUpdate>
        {() => <SwapPreview values={form.getFieldsValue()} />}
      </Form.Item>
    </FormDialog>
  );
});

function SwapPreview({ values }: { readonly values: Partial<Values> }) {
  const api = useApi();
  const t = useText();
  const { employeeId, day, otherEmployeeId, way, otherDay } = values;
  const isWhole =
    employeeId !== undefined &&
    otherEmployeeId !== undefined &&
    typeof day === 'string' &&
    (way === 'takeOver' || typeof otherDay === 'string');
  const asked = isWhole
    ? { employeeId, day, otherEmployeeId, otherDay: way === 'takeOver' ? null : (otherDay ?? null) }
    : null;
  return (
    <Previewed
      question={asked === null ? null : JSON.stringify(asked)}
      ask={() => api.leave.previewSwap(asked ?? { employeeId: 0, day: '', otherEmployeeId: 0 })}
    >
      {({ shiftCode, otherShiftCode, warnings }) => (
        <div className="leave-preview">
          <p>
            {t('leave.swapPreview', {
              gives: shiftCode,
              takes: otherShiftCode === '' ? t('leave.rest') : otherShiftCode,
            })}
          </p>
          <SwapWarnings warnings={warnings} />
        </div>
      )}
    </Previewed>
  );
}
