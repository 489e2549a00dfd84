import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { LEAVE_KINDS, type LeaveKind } from '../../../shared/features/attendance/attendance-settings.ts';
import { ENTERED_KINDS, type EnteredDay } from '../../../shared/features/attendance/person-days.ts';
import { typedTime } from '../../../shared/features/attendance/typed-day.ts';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { type Text, useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

export interface DayChoice {
  readonly employeeId: number;
  readonly name: string;
  readonly day: string;
}

interface Values {
  readonly kind: EnteredDay['kind'];
  readonly leaveKind: LeaveKind;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const FIRST: Values = { kind: 'present', leaveKind: 'personal', from: '', to: '', reason: '' };

/** Says what days were instead of what the punches say: 補卡 with times, 免考勤, 公出 and the like, with why. */
export function CorrectDialog(props: {
  readonly days: readonly DayChoice[] | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { days, onClose, onDone } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [kind, setKind] = useState<EnteredDay['kind']>(FIRST.kind);
  const [first] = days ?? [];
  const title =
    days?.length === 1
      ? `${t('attendance.correct')} ${first?.name ?? ''} ${first?.day ?? ''}`
      : t('attendance.correctMany', { count: formatCount(days?.length ?? 0) });
  return (
    <FormDialog<Values>
      open={days !== null}
      title={title}
      okText={t('attendance.correct')}
      initialValues={FIRST}
      onClose={() => {
        setKind(FIRST.kind);
        onClose();
      }}
      onValuesChange={(changed) => {
        if (changed.kind !== undefined) setKind(changed.kind);
      }}
      submit={async (values, options) => {
        const { corrected } = await api.attendance.correct(
          {
            days: (days ?? []).map(({ employeeId, day }) => ({ employeeId, day })),
            as: {
              kind: values.kind,
              leaveKind: values.kind === 'leave' ? values.leaveKind : null,
              fromMinute: values.kind === 'present' ? typedTime(values.from) : null,
              toMinute: values.kind === 'present' ? typedTime(values.to) : null,
            },
            reason: values.reason,
          },
          options,
        );
        notices.succeed('attendance.corrected', { count: corrected });
        setKind(FIRST.kind);
        onDone();
      }}
    >
      <Form.Item name="kind" label={t('attendance.correctAs')}>
        <Select
          autoFocus
          options={ENTERED_KINDS.map((value) => ({ value, label: t(`attendance.kind.${value}`) }))}
        />
      </Form.Item>
      {kind === 'leave' ? (
        <Form.Item name="leaveKind" label={t('attendance.leaveKind')}>
          <Select
            options={LEAVE_KINDS.filter((value) => value !== 'publicErrand').map((value) => ({
              value,
              label: t(`attendance.leave.${value}`),
            }))}
          />
        </Form.Item>
      ) : null}
      {kind === 'present' ? (
        <>
          <div className="attendance-times">
            <Form.Item name="from" label={t('attendance.from')} rules={[timeRule(t)]}>
              <Input maxLength={5} placeholder="8:00" />
            </Form.Item>
            <Form.Item name="to" label={t('attendance.to')} rules={[timeRule(t)]}>
              <Input maxLength={5} placeholder="17:30" />
            </Form.Item>
          </div>
          <p className="dialog-note">{t('attendance.timesHint')}</p>
        </>
      ) : null}
      <Form.Item
        name="reason"
        label={t('attendance.reason')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}

export function timeRule(t: Text) {
  return {
    validator: (_rule: unknown, value: string | undefined) =>
      value === undefined || value.trim() === '' || typedTime(value) !== null
        ? Promise.resolve()
        : Promise.reject(new Error(t('attendance.timeInvalid'))),
  };
}
