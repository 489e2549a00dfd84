import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Input, Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { addDays } from '../../../shared/domain/calendar.ts';
import { dateSchema } from '../../../shared/domain/text.ts';
import { ATTENDANCE_KEEPERS } from '../../../shared/features/attendance/attendance.contract.ts';
import type { DaySheetLine } from '../../../shared/features/attendance/attendance.ts';
import { codeOf } from '../../../shared/features/attendance/day-code.ts';
import { explainDay, shiftWords } from '../../../shared/features/attendance/explain-day.ts';
import type { Team } from '../../../shared/features/employees/employee.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useDiscardQuestion } from '../../app/use-discard-question.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNote } from '../../components/FailureNote.tsx';
import { DaySheetStore } from './day-sheet.store.ts';
import { TeamChoice, WithTeam } from './TeamChoice.tsx';

/** 手工考勤: a team on one day, typed down the column. */
export function DaySheetView({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { today } = useOffice();
  const day = dateSchema.safeParse(query.get('day')).data ?? today;
  return (
    <WithTeam asked={query.get('team')}>
      {(team, teams) => <TeamDay key={`${team.id} ${day}`} team={team} teams={teams} day={day} />}
    </WithTeam>
  );
}

function inputId({ employeeId }: DaySheetLine): string {
  return `attendance-line-${employeeId}`;
}

const TeamDay = observer(function TeamDay(props: {
  readonly team: Team;
  readonly teams: readonly Team[];
  readonly day: string;
}) {
  const { team, teams, day } = props;
  const { api, route, notices } = useApp();
  const { today } = useOffice();
  const { role } = useStaff();
  const t = useText();
  const [store] = useState(() => new DaySheetStore(api, { teamId: team.id, day }));
  const [reason, setReason] = useState('');
  const mayEnter = ATTENDANCE_KEEPERS.includes(role) && day <= today;
  const mayDiscard = useDiscardQuestion();
  useEffect(() => void store.load(), [store]);
  useLeaveGuard(store.typed.size > 0);
  const go = async (teamId: number, of: string): Promise<void> => {
    if (store.typed.size > 0 && !(await mayDiscard())) return;
    route.replace(`staff/attendance/day?team=${teamId}&day=${of}`);
  };
  const save = async (): Promise<void> => {
    const entered = await store.save(reason);
    if (entered === null) return;
    setReason('');
    notices.succeed('attendance.sheetSaved', { count: entered });
  };
  useShortcuts(
    mayEnter ? [{ keys: 'Ctrl+Enter', does: 'attendance.sheetSaveKey', run: () => void save() }] : [],
  );
  return (
    <div className="attendance-body">
      <div className="attendance-bar">
        <TeamChoice team={team} teams={teams} onChoose={(id) => void go(id, day)} />
        <Button
          icon={<LeftOutlined aria-hidden="true" />}
          aria-label={t('attendance.previousDay')}
          onClick={() => void go(team.id, addDays(day, -1))}
        />
        <DateInput
          allowClear={false}
          value={day}
          max={today}
          onChange={(chosen) => {
            if (chosen !== null) void go(team.id, chosen);
          }}
        />
        <Button
          icon={<RightOutlined aria-hidden="true" />}
          aria-label={t('attendance.nextDay')}
          disabled={day >= today}
          onClick={() => void go(team.id, addDays(day, 1))}
        />
        {mayEnter ? (
          <span className="attendance-end">
            <Button onClick={store.fillPresent}>{t('attendance.sheetAll')}</Button>
            <Button
              type="primary"
              loading={store.saving}
              disabled={store.changed.length === 0 || store.invalid > 0}
              onClick={() => void save()}
            >
              {t('attendance.sheetSave', { count: formatCount(store.changed.length) })} <kbd>Ctrl+Enter</kbd>
            </Button>
          </span>
        ) : (
          <span className="soft">{t('attendance.sheetReadOnly')}</span>
        )}
      </div>
      {store.failure === null ? null : (
        <FailureNote
          failure={store.failure}
          {...(store.phase === 'loading' ? { onRetry: () => void store.load() } : {})}
        />
      )}
      {store.phase === 'loading' && store.failure === null ? <Spin className="loading" delay={200} /> : null}
      {store.phase === 'ready' && store.lines.length === 0 ? (
        <EmptyState title={t('attendance.nobody')} text={t('attendance.nobodyText')} />
      ) : null}
      {store.lines.length === 0 ? null : (
        <div className="attendance-scroll">
          {mayEnter ? (
            <>
              <p className="soft">{t('attendance.sheetHelp')}</p>
              {store.changed.some(({ line }) => line.entry !== null) ? (
                <label className="attendance-bar">
                  {t('attendance.sheetReason')}
                  <Input
                    className="attendance-field"
                    maxLength={200}
                    value={reason}
                    onChange={(event) => setReason(event.target.value)}
                  />
                </label>
              ) : null}
            </>
          ) : null}
          <Lines store={store} mayEnter={mayEnter} />
        </div>
      )}
    </div>
  );
});

const Lines = observer(function Lines(props: { readonly store: DaySheetStore; readonly mayEnter: boolean }) {
  const { store, mayEnter } = props;
  const t = useText();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{t('attendance.number')}</th>
          <th>{t('attendance.name')}</th>
          <th>{t('attendance.sheetShift')}</th>
          <th>{t('attendance.sheetWord')}</th>
          <th>{t('attendance.sheetKnown')}</th>
          <th>{t('attendance.sheetBy')}</th>
        </tr>
      </thead>
      <tbody>
        {store.lines.map((line, index) => (
          <Line key={line.employeeId} store={store} line={line} index={index} mayEnter={mayEnter} />
        ))}
      </tbody>
    </table>
  );
});

const Line = observer(function Line(props: {
  readonly store: DaySheetStore;
  readonly line: DaySheetLine;
  readonly index: number;
  readonly mayEnter: boolean;
}) {
  const { store, line, index, mayEnter } = props;
  const t = useText();
  const say = phrasesIn(useLanguage());
  const move = (step: number): void => {
    const next = store.lines[index + step];
    const input = next === undefined ? null : document.getElementById(inputId(next));
    if (input instanceof HTMLInputElement) {
      input.focus();
      input.select();
    }
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && store.typed.has(line.employeeId)) {
      event.preventDefault();
      event.stopPropagation();
      store.type(line, store.standing(line));
    } else if (step !== undefined) {
      event.preventDefault();
      move(step);
    }
  };
  const invalid = store.isInvalid(line);
  return (
    <tr>
      <td>{line.number}</td>
      <td>{line.name}</td>
      <td>{shiftWords(line.result)}</td>
      <td>
        <input
          id={inputId(line)}
          className="attendance-input"
          aria-label={t('attendance.sheetInput', { name: line.name })}
          aria-invalid={invalid}
          autoFocus={index === 0 && mayEnter}
          autoComplete="off"
          maxLength={16}
          readOnly={!mayEnter || line.closed}
          value={store.shown(line)}
          onChange={(event) => store.type(line, event.target.value)}
          onKeyDown={handleKey}
        />
      </td>
      <td>
        {invalid ? (
          <span role="alert">{t('attendance.sheetInvalid', { text: store.shown(line) })}</span>
        ) : (
          <>
            {store.settings === null ? '' : codeOf(line.result, store.settings)}{' '}
            <span className="soft">{explainDay(line.result, say).slice(1).join(' ')}</span>
          </>
        )}
        {line.closed ? ` ${t('attendance.sheetClosed')}` : ''}
      </td>
      <td className="soft">{line.entry?.madeBy ?? ''}</td>
    </tr>
  );
});
