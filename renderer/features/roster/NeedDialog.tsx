import { Checkbox, Form, Input, InputNumber } from 'antd';
import type { StaffingNeed } from '../../../shared/features/roster/roster.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { saveOrRefresh } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { lengthBetween } from './minute-of-day.ts';
import { TimeInput, timeNeeded } from './TimeInput.tsx';

interface Values {
  readonly days: readonly string[];
  readonly startsMinute: number;
  readonly endsMinute: number;
  readonly people: number;
  readonly note?: string;
}

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** At least so many people of a team from one time to another. */
export function NeedDialog(props: {
  readonly teamId: number;
  readonly edited: StaffingNeed | 'new' | null;
  readonly refresh: () => void;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { teamId, edited, onClose, onSaved } = props;
  const api = useApi();
  const t = useText();
  const need = edited === 'new' ? null : edited;
  return (
    <FormDialog<Values>
      open={edited !== null}
      title={t(need === null ? 'roster.addNeed' : 'roster.changeNeed')}
      okText={t('action.save')}
      initialValues={
        need === null
          ? { days: [...DAYS, 'H'], people: 1, note: '' }
          : { ...need, days: need.days.split(''), endsMinute: need.endsMinute % 1440 }
      }
      onClose={onClose}
      submit={async ({ days, startsMinute, endsMinute, people, note = '' }, options) => {
        await saveOrRefresh(
          () =>
            api.roster.saveNeed(
              {
                id: need?.id ?? null,
                version: need?.version ?? 0,
                teamId,
                days: days.join(''),
                startsMinute,
                endsMinute: startsMinute + lengthBetween(startsMinute, endsMinute),
                people,
                note,
              },
              options,
            ),
          props.refresh,
        );
        onSaved();
      }}
    >
      <Form.Item
        name="days"
        label={t('roster.needDays')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Checkbox.Group
          options={[
            ...DAYS.map((value) => ({ value, label: t(`roster.weekday.${value}`) })),
            { value: 'H', label: t('roster.statutoryHolidays') },
          ]}
        />
      </Form.Item>
      <div className="roster-row">
        <Form.Item name="startsMinute" label={t('roster.begins')} rules={[timeNeeded(t)]}>
          <TimeInput />
        </Form.Item>
        <Form.Item
          name="endsMinute"
          label={t('roster.ends')}
          extra={t('roster.endsNote')}
          rules={[timeNeeded(t)]}
        >
          <TimeInput />
        </Form.Item>
        <Form.Item
          name="people"
          label={t('roster.needPeople')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <InputNumber min={1} max={500} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('roster.note')}>
        <Input maxLength={100} />
      </Form.Item>
    </FormDialog>
  );
}
