import { Button, InputNumber, Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useRef, useState } from 'react';
import {
  isThere,
  PRESENCES,
  type Presence,
  type Session,
} from '../../../shared/features/training/training.ts';
import { useApp } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { EmptyState } from '../../components/EmptyState.tsx';

interface Mark {
  readonly presence: Presence | null;
  readonly score: number | null;
}

/** The sign-in sheet on the screen: 1 to 4 mark a row and go on to the next, Enter goes down the scores. */
export const AttendanceMarks = observer(function AttendanceMarks(props: {
  readonly session: Session;
  readonly onSaved: () => void;
}) {
  const { session, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [marks, setMarks] = useState<ReadonlyMap<number, Mark>>(
    () =>
      new Map(session.attendance.map(({ employeeId, presence, score }) => [employeeId, { presence, score }])),
  );
  const [dirty, setDirty] = useState(false);
  const body = useRef<HTMLTableSectionElement>(null);
  useLeaveGuard(dirty);
  const put = (employeeId: number, change: Partial<Mark>): void => {
    const mark = { ...(marks.get(employeeId) ?? { presence: null, score: null }), ...change };
    // Whoever was not there has no score.
    setMarks(new Map([...marks, [employeeId, isThere(mark.presence) ? mark : { ...mark, score: null }]]));
    setDirty(true);
  };
  const save = useAction(async () => {
    await api.training.markAttendance({
      sessionId: session.id,
      version: session.version,
      marks: [...marks].map(([employeeId, mark]) => ({ employeeId, ...mark })),
    });
    setDirty(false);
    onSaved();
    notices.succeed('training.marked', { count: marks.size });
  });
  const allCame = (): void => {
    setMarks(
      new Map([...marks].map(([id, mark]) => [id, { ...mark, presence: mark.presence ?? 'present' }])),
    );
    setDirty(true);
  };
  useShortcuts([
    { keys: 'Alt+A', does: 'training.allCame', run: allCame },
    { keys: 'Ctrl+Enter', does: 'training.saveMarks', run: () => void save.run() },
  ]);
  const go = (row: number, what: 'presence' | 'score'): void => {
    const line = body.current?.rows[row];
    const selector =
      what === 'score' ? '.training-points input' : 'input[type=radio]:checked, input[type=radio]';
    line?.querySelector<HTMLInputElement>(selector)?.focus();
  };
  const handleKey = (event: KeyboardEvent, employeeId: number, row: number): void => {
    const { target } = event;
    const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
    const presence = PRESENCES[Number(event.key) - 1];
    if (isRadio && presence !== undefined) {
      event.preventDefault();
      put(employeeId, { presence });
      go(row + 1, 'presence');
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      go(row + 1, isRadio ? 'presence' : 'score');
    }
  };
  if (session.attendance.length === 0)
    return <EmptyState title={t('training.nobody')} text={t('training.nobodyText')} />;
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('training.signIn')}</h2>
        <span className="soft">{t('training.markHint')}</span>
        <div className="staff-actions">
          <Button onClick={allCame}>
            {t('training.allCame')} <kbd>Alt+A</kbd>
          </Button>
          <Button type="primary" loading={save.busy} disabled={!dirty} onClick={() => void save.run()}>
            {t('training.saveMarks')} <kbd>Ctrl+Enter</kbd>
          </Button>
        </div>
      </div>
      <table className="plain-table training-sheet">
        <thead>
          <tr>
            <th scope="col">{t('employees.number')}</th>
            <th scope="col">{t('employees.name')}</th>
            <th scope="col">{t('employees.team')}</th>
            <th scope="col">{t('training.presenceLabel')}</th>
            {session.passMark === null ? null : <th scope="col">{t('training.score')}</th>}
          </tr>
        </thead>
        <tbody ref={body}>
          {session.attendance.map(({ employeeId, number, name, teamName }, row) => {
            const mark = marks.get(employeeId) ?? { presence: null, score: null };
            return (
              <tr key={employeeId} onKeyDown={(event) => handleKey(event, employeeId, row)}>
                <td>{number}</td>
                <td>{name}</td>
                <td>{teamName}</td>
                <td>
                  <Radio.Group
                    optionType="button"
                    size="small"
                    value={mark.presence}
                    aria-label={`${t('training.presenceLabel')} ${name}`}
                    options={PRESENCES.map((value, index) => ({
                      value,
                      label: `${index + 1} ${t(`training.presence.${value}`)}`,
                    }))}
                    onChange={(event) => put(employeeId, { presence: event.target.value as Presence })}
                  />
                </td>
                {session.passMark === null ? null : (
                  <td>
                    <InputNumber
                      className="training-points"
                      size="small"
                      min={0}
                      max={100}
                      precision={0}
                      controls={false}
                      disabled={!isThere(mark.presence)}
                      value={mark.score}
                      aria-label={`${t('training.score')} ${name}`}
                      onChange={(score) => put(employeeId, { score })}
                    />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
});
