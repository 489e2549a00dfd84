import { Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  LEAVE_KINDS,
  LEAVE_PARTS,
  type LeaveKind,
  type LeavePart,
} from '../../../shared/features/leave/leave.ts';
import { daysWords, kindName } from '../../../shared/features/leave/leave-words.ts';
import { useApi, useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { OutlookView } from './LeaveFacts.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { Previewed } from './Previewed.tsx';

interface Values {
  readonly employeeId: number;
  readonly kind: LeaveKind;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly part?: LeavePart;
  readonly reason?: string;
  readonly paper?: string;
}

/** Asks for leave, and shows while it is filled in what it would count and take. */
export const LeaveDialog = observer(function LeaveDialog(props: {
  readonly open: boolean;
  /** Whose leave it is; null to choose somebody. */
  readonly employeeId: number | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { open, employeeId, onClose, onSaved } = props;
  const { notices } = useApp();
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const settings = useLoaded(() => api.leave.settings(), [api]);
  const [form] = Form.useForm<Values>();
  const rules = settings.loadable.value;
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Values>
      open={open}
      form={form}
      width={720}
      title={t('leave.askLeave')}
      okText={t('leave.submit')}
      initialValues={{
        ...(employeeId === null ? {} : { employeeId }),
        kind: 'annual',
        firstOn: today,
        lastOn: today,
        part: 'whole',
        reason: '',
        paper: '',
      }}
      onValuesChange={(changed, { firstOn, lastOn }) => {
        // One who chooses the first day mostly means that one alone.
        if (changed.firstOn !== undefined && (lastOn ?? '') < firstOn)
          form.setFieldsValue({ lastOn: firstOn });
      }}
      onClose={onClose}
      submit={async ({ part = 'whole', reason = '', paper = '', ...values }, options) => {
        const half = values.firstOn === values.lastOn ? part : 'whole';
        const saved = await api.leave.requestLeave({ ...values, part: half, reason, paper }, options);
        notices.succeed('leave.asked', { name: saved.name });
        onSaved();
      }}
    >
      <div className="leave-row">
        <Form.Item name="employeeId" label={t('leave.person')} rules={required}>
          <PersonSelect disabled={employeeId !== null} />
        </Form.Item>
        <Form.Item name="kind" label={t('leave.kindLabel')}>
          <Select
            options={LEAVE_KINDS.map((value) => ({
              value,
              label: rules === null ? t(`leave.kind.${value}`) : kindName(value, rules, t),
            }))}
          />
        </Form.Item>
      </div>
      <div className="leave-row">
        <Form.Item name="firstOn" label={t('leave.firstOn')} rules={required}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item name="lastOn" label={t('leave.lastOn')} rules={required}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item noStyle dependencies={['firstOn', 'lastOn']}>
          {({ getFieldValue }) => (
            <Form.Item name="part" label={t('leave.partLabel')}>
              <Select
                disabled={getFieldValue('firstOn') !== getFieldValue('lastOn')}
                options={LEAVE_PARTS.map((value) => ({ value, label: t(`leave.part.${value}`) }))}
              />
            </Form.Item>
          )}
        </Form.Item>
      </div>
      <div className="leave-row">
        <Form.Item name="reason" label={t('leave.reason')} extra={t('leave.reasonPrivate')}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="paper" label={t('leave.paper')} extra={t('leave.paperHint')}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item noStyle shouldUpdate>
        {() => <LeavePreview values={form.getFieldsValue()} />}
      </Form.Item>
    </FormDialog>
  );
});

function LeavePreview({ values }: { readonly values: Partial<Values> }) {
  const api = useApi();
  const t = useText();
  const { employeeId, kind, firstOn, lastOn, part = 'whole' } = values;
  const isWhole =
    employeeId !== undefined &&
    kind !== undefined &&
    typeof firstOn === 'string' &&
    typeof lastOn === 'string' &&
    lastOn >= firstOn;
  const asked = isWhole
    ? { employeeId, kind, firstOn, lastOn, part: firstOn === lastOn ? part : ('whole' as const) }
    : null;
  return (
    <Previewed
      question={asked === null ? null : JSON.stringify(asked)}
      ask={() => api.leave.previewLeave(asked ?? { employeeId: 0, kind: 'annual', firstOn: '', lastOn: '' })}
    >
      {(outlook) => (
        <div className="leave-preview">
          <p>
            <strong>{`${t('leave.counted')} ${daysWords(outlook.halfDays, t)}`}</strong>
            {outlook.needsPaper ? ` · ${t('leave.needsPaperNote')}` : ''}
          </p>
          <OutlookView outlook={outlook} />
        </div>
      )}
    </Previewed>
  );
}
