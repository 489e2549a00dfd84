import { Button, Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { clockWords, minuteOf } from '../../../shared/features/training/minutes.ts';
import type { PlanLine, Session } from '../../../shared/features/training/training.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly subject: string;
  readonly heldOn: string;
  readonly starts: string;
  readonly lengthMinutes: number;
  readonly place?: string;
  readonly trainer?: string;
  readonly passMark?: number | null;
  readonly employeeIds?: readonly number[];
}

/** A session of a training: when, where, by whom and for whom. */
export const SessionDialog = observer(function SessionDialog(props: {
  readonly open: boolean;
  /** Null for a new one. */
  readonly session: Session | null;
  /** What it is held for; the session's own where there is one. */
  readonly plan: PlanLine | null;
  readonly onClose: () => void;
  readonly onSaved: (session: Session) => void;
}) {
  const { open, session, plan, onClose, onSaved } = props;
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const [form] = Form.useForm<Values>();
  const people = useLoaded(() => api.employees.colleagues({ from: today, to: today }), [api, today, open]);
  const list = people.loadable.value ?? [];
  const meant = list.filter(
    ({ teamId }) => plan === null || plan.teamIds.length === 0 || plan.teamIds.includes(teamId),
  );
  const known = (session?.attendance ?? []).map(({ employeeId, name, teamName }) => ({
    value: employeeId,
    label: `${name} ${teamName}`,
  }));
  const options = [
    ...known,
    ...list
      .filter(({ id }) => !known.some(({ value }) => value === id))
      .map(({ id, name, teamName }) => ({ value: id, label: `${name} ${teamName}` })),
  ];
  return (
    <FormDialog<Values>
      open={open}
      form={form}
      width={680}
      title={t(session === null ? 'training.addSession' : 'training.changeSession')}
      okText={t('action.save')}
      initialValues={
        session === null
          ? {
              subject: plan?.subject ?? '',
              heldOn: today,
              starts: '14:30',
              lengthMinutes: Math.min(plan?.minutes ?? 120, 1440),
              trainer: plan?.trainer ?? '',
              employeeIds: plan === null ? [] : meant.map(({ id }) => id),
            }
          : {
              ...session,
              starts: clockWords(session.startsMinute),
              employeeIds: session.attendance.map(({ employeeId }) => employeeId),
            }
      }
      onClose={onClose}
      submit={async (values, callOptions) =>
        onSaved(
          await api.training.saveSession(
            {
              id: session?.id ?? null,
              version: session?.version ?? 0,
              planId: session === null ? (plan?.id ?? null) : session.planId,
              subject: values.subject,
              heldOn: values.heldOn,
              startsMinute: minuteOf(values.starts) ?? 0,
              lengthMinutes: values.lengthMinutes,
              place: values.place ?? '',
              trainer: values.trainer ?? '',
              passMark: values.passMark ?? null,
              employeeIds: [...(values.employeeIds ?? [])],
            },
            callOptions,
          ),
        )
      }
    >
      <Form.Item
        name="subject"
        label={t('training.subject')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={80} />
      </Form.Item>
      <div className="staff-row">
        <Form.Item
          name="heldOn"
          label={t('training.heldOn')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item
          name="starts"
          label={t('training.starts')}
          rules={[
            {
              validator: (_rule, typed: string) =>
                minuteOf(typed) === null
                  ? Promise.reject(new Error(t('invalid.wrongFormat')))
                  : Promise.resolve(),
            },
          ]}
        >
          <Input maxLength={5} />
        </Form.Item>
        <Form.Item
          name="lengthMinutes"
          label={t('training.minutes')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <InputNumber min={5} max={1440} precision={0} step={30} />
        </Form.Item>
        <Form.Item name="passMark" label={t('training.passMark')}>
          <InputNumber min={0} max={100} precision={0} placeholder={t('training.noTest')} />
        </Form.Item>
      </div>
      <div className="staff-row">
        <Form.Item name="place" label={t('training.place')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="trainer" label={t('training.trainer')}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
      <Form.Item name="employeeIds" label={t('training.attendees')}>
        <Select
          className="training-people"
          mode="multiple"
          optionFilterProp="label"
          maxTagCount={12}
          options={options}
        />
      </Form.Item>
      <Button
        size="small"
        onClick={() =>
          form.setFieldValue('employeeIds', [
            ...new Set([...known.map(({ value }) => value), ...meant.map(({ id }) => id)]),
          ])
        }
      >
        {t(plan === null ? 'training.takeAll' : 'training.takeMeant')}
      </Button>
    </FormDialog>
  );
});
