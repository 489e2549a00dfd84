import { Button, Form, Input, Modal, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { AttendanceDay } from '../../../shared/features/attendance/attendance.ts';
import type { AttendanceSettings } from '../../../shared/features/attendance/attendance-settings.ts';
import { explainDay } from '../../../shared/features/attendance/explain-day.ts';
import { clockTime } from '../../../shared/features/attendance/local-minutes.ts';
import { dayAsTyped, typedTime } from '../../../shared/features/attendance/typed-day.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { type DayChoice, timeRule } from './CorrectDialog.tsx';

interface DayProps {
  readonly mayCorrect: boolean;
  readonly settings: AttendanceSettings;
  readonly onCorrect: (day: DayChoice) => void;
  readonly onChanged: () => void;
}

/** One person and day: what it was and why, its punches, and everything that was entered of it. */
export function DayDialog(
  props: DayProps & { readonly opened: DayChoice | null; readonly onClose: () => void },
) {
  const { opened, onClose } = props;
  const t = useText();
  return (
    <Modal
      open={opened !== null}
      width={760}
      title={t('attendance.dayTitle', { name: opened?.name ?? '', day: opened?.day ?? '' })}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
    >
      {opened === null ? null : <OneDay {...props} choice={opened} />}
    </Modal>
  );
}

const OneDay = observer(function OneDay(props: DayProps & { readonly choice: DayChoice }) {
  const { choice, mayCorrect, onCorrect, onChanged } = props;
  const { employeeId, day } = choice;
  const api = useApi();
  const t = useText();
  const [punching, setPunching] = useState(false);
  const loaded = useLoaded(() => api.attendance.day({ employeeId, day }), [api, employeeId, day]);
  const changed = (): void => {
    loaded.reload();
    onChanged();
  };
  return (
    <LoadedView of={loaded}>
      {(value) => (
        <div className="attendance-day">
          <Why value={value} />
          {mayCorrect && !value.closed ? (
            <div className="attendance-bar attendance-note">
              <Button type="primary" autoFocus onClick={() => onCorrect(choice)}>
                {t('attendance.correct')}
              </Button>
              <Button onClick={() => setPunching(true)}>{t('attendance.addPunch')}</Button>
            </div>
          ) : null}
          <Punches value={value} mayCorrect={mayCorrect} onChanged={changed} />
          <Entries value={value} {...props} onChanged={changed} />
          <PunchDialog
            open={punching}
            choice={choice}
            onClose={() => setPunching(false)}
            onDone={() => {
              setPunching(false);
              changed();
            }}
          />
        </div>
      )}
    </LoadedView>
  );
});

function Why({ value }: { readonly value: AttendanceDay }) {
  const t = useText();
  const say = phrasesIn(useLanguage());
  const { result } = value;
  return (
    <>
      <p className="soft">
        {value.number} · {value.teamName} · {t(`attendance.basis.${result.basis}`)}
      </p>
      <ul>
        {explainDay(result, say).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {result.computed === null ? null : (
        <p className="soft">
          {t('attendance.computed')}：
          {result.computed.map((mark) => t(`attendance.mark.${mark}`)).join('、') || t('attendance.nothing')}
        </p>
      )}
    </>
  );
}

function Punches(props: {
  readonly value: AttendanceDay;
  readonly mayCorrect: boolean;
  readonly onChanged: () => void;
}) {
  const { value, mayCorrect, onChanged } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [withdrawing, setWithdrawing] = useState<number | null>(null);
  return (
    <>
      <h3>{t('attendance.dayPunches')}</h3>
      {value.punches.length === 0 ? (
        <p className="soft">{t('attendance.dayNoPunches')}</p>
      ) : (
        <table className="plain-table">
          <tbody>
            {value.punches.map((punch) => (
              <tr key={punch.id} data-inactive={punch.withdrawn === 1}>
                <td>{punch.moment.replace('T', ' ')}</td>
                <td>{punch.direction === '' ? '' : t(`attendance.direction.${punch.direction}`)}</td>
                <td>{punch.clockName || t(`attendance.source.${punch.source}`)}</td>
                <td>
                  {punch.reason} {punch.source === 'manual' ? `(${punch.recordedBy})` : ''}
                </td>
                <td>
                  {punch.withdrawn === 1 ? (
                    <span className="soft">
                      {t('attendance.withdrawnMark', { reason: punch.withdrawReason })}
                    </span>
                  ) : punch.source === 'manual' && mayCorrect ? (
                    <Button size="small" danger onClick={() => setWithdrawing(punch.id)}>
                      {t('attendance.withdrawPunch')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ReasonDialog
        open={withdrawing !== null}
        title={t('attendance.withdrawPunch')}
        okText={t('attendance.withdrawPunch')}
        note={t('attendance.withdrawPunchNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          await api.attendance.withdrawPunch({ punchId: withdrawing, reason }, options);
          notices.succeed('attendance.undone');
          setWithdrawing(null);
          onChanged();
        }}
      />
    </>
  );
}

function Entries(props: DayProps & { readonly value: AttendanceDay }) {
  const { value, mayCorrect, settings, onChanged } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [undoing, setUndoing] = useState<number | null>(null);
  return (
    <>
      <h3>{t('attendance.dayEntries')}</h3>
      {value.entries.length === 0 ? (
        <p className="soft">{t('attendance.dayNoEntries')}</p>
      ) : (
        <table className="plain-table">
          <tbody>
            {value.entries.map((entry) => (
              <tr key={entry.id} data-inactive={entry.endedAt !== null}>
                <td>{t(`attendance.origin.${entry.origin}`)}</td>
                <td>
                  {t(`attendance.kind.${entry.kind}`)}{' '}
                  {entry.kind === 'leave' || entry.fromMinute !== null ? dayAsTyped(entry, settings) : ''}
                  {entry.fromMinute === null && entry.toMinute !== null
                    ? ` –${clockTime(entry.toMinute)}`
                    : ''}
                </td>
                <td>{entry.reason}</td>
                <td>
                  {entry.madeBy} {formatInstant(entry.madeAt)}
                </td>
                <td>
                  {entry.endedAt === null ? (
                    mayCorrect && !value.closed ? (
                      <Button size="small" danger onClick={() => setUndoing(entry.id)}>
                        {t('attendance.undo')}
                      </Button>
                    ) : null
                  ) : (
                    <span className="soft">
                      {t('attendance.entryEnded', {
                        name: entry.endedBy ?? '',
                        when: formatInstant(entry.endedAt),
                        reason: entry.endReason,
                      })}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ReasonDialog
        open={undoing !== null}
        title={t('attendance.undoTitle')}
        okText={t('attendance.undo')}
        note={t('attendance.undoNote')}
        onClose={() => setUndoing(null)}
        submit={async (reason, options) => {
          if (undoing === null) return;
          await api.attendance.undoEntry({ entryId: undoing, reason }, options);
          notices.succeed('attendance.undone');
          setUndoing(null);
          onChanged();
        }}
      />
    </>
  );
}

interface PunchValues {
  readonly day: string;
  readonly time: string;
  readonly direction: 'in' | 'out' | '';
  readonly reason: string;
}

/** 補卡: a punch that the clock does not have. */
function PunchDialog(props: {
  readonly open: boolean;
  readonly choice: DayChoice;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { open, choice, onClose, onDone } = props;
  const { api, notices } = useApp();
  const t = useText();
  return (
    <FormDialog<PunchValues>
      open={open}
      title={`${t('attendance.addPunch')} ${choice.name}`}
      okText={t('attendance.addPunch')}
      initialValues={{ day: choice.day, time: '', direction: '', reason: '' }}
      onClose={onClose}
      submit={async ({ day, time, direction, reason }, options) => {
        const moment = `${day}T${clockTime(typedTime(time) ?? 0)}`;
        await api.attendance.addPunch({ employeeId: choice.employeeId, moment, direction, reason }, options);
        notices.succeed('attendance.addPunchDone');
        onDone();
      }}
    >
      <div className="attendance-times">
        <Form.Item name="day" label={t('attendance.dayLabel')}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item
          name="time"
          label={t('attendance.punchTime')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }, timeRule(t)]}
        >
          <Input autoFocus maxLength={5} placeholder="8:00" />
        </Form.Item>
      </div>
      <Form.Item name="direction" label={t('attendance.punchDirection')}>
        <Select
          options={(['', 'in', 'out'] as const).map((value) => ({
            value,
            label: t(`attendance.direction.${value}`),
          }))}
        />
      </Form.Item>
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
