import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { AttendanceMonth } from '../../../shared/features/attendance/attendance.ts';
import { explainDay } from '../../../shared/features/attendance/explain-day.ts';
import { needsLook } from '../../../shared/features/attendance/sum-days.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { formatCount } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import type { DayChoice } from './CorrectDialog.tsx';

/** Days that somebody has to explain, to be opened one by one or corrected together for one reason. */
export function LookList(props: {
  readonly month: AttendanceMonth;
  readonly mayCorrect: boolean;
  readonly onOpen: (day: DayChoice) => void;
  readonly onCorrect: (days: readonly DayChoice[]) => void;
}) {
  const { month, mayCorrect, onOpen, onCorrect } = props;
  const t = useText();
  const say = phrasesIn(useLanguage());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const days = month.people.flatMap(({ employeeId, name, days: results }) =>
    results.filter(needsLook).map((result) => ({
      key: `${employeeId} ${result.day}`,
      choice: { employeeId, name, day: result.day },
      result,
    })),
  );
  const here = days.filter(({ key }) => chosen.has(key));
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  return (
    <section className="panel attendance-look" aria-label={t('attendance.look')}>
      <h2 className="panel-title">
        {days.length === 0
          ? t('attendance.lookNone')
          : t('attendance.lookCount', { count: formatCount(days.length) })}
      </h2>
      {days.length === 0 ? null : (
        <>
          {mayCorrect ? (
            <div className="attendance-bar">
              <Checkbox
                checked={here.length === days.length}
                indeterminate={here.length > 0 && here.length < days.length}
                onChange={({ target }) =>
                  setChosen(new Set(target.checked ? days.map(({ key }) => key) : []))
                }
              >
                {t('attendance.chooseAll')}
              </Checkbox>
              <Button
                disabled={here.length === 0}
                onClick={() => onCorrect(here.map(({ choice }) => choice))}
              >
                {t('attendance.correctMany', { count: formatCount(here.length) })}
              </Button>
            </div>
          ) : null}
          <table className="plain-table">
            <tbody>
              {days.map(({ key, choice, result }) => (
                <tr key={key}>
                  {mayCorrect ? (
                    <td>
                      <Checkbox
                        aria-label={t('attendance.choose', choice)}
                        checked={chosen.has(key)}
                        onChange={({ target }) => toggle(key, target.checked)}
                      />
                    </td>
                  ) : null}
                  <td>
                    <Button type="link" size="small" onClick={() => onOpen(choice)}>
                      {choice.day} {choice.name}
                    </Button>
                  </td>
                  <td>{explainDay(result, say).join(' ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
