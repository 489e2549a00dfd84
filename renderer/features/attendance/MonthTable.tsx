import { type KeyboardEvent, useRef, useState } from 'react';
import type { AttendanceMonth, AttendancePerson } from '../../../shared/features/attendance/attendance.ts';
import { codeOf } from '../../../shared/features/attendance/day-code.ts';
import type { DayResult } from '../../../shared/features/attendance/day-result.ts';
import { daysWords, explainDay, hoursWords } from '../../../shared/features/attendance/explain-day.ts';
import { daysFrom } from '../../../shared/features/attendance/local-minutes.ts';
import { WEEKDAYS } from '../../../shared/features/attendance/personal-sheet-document.ts';
import { needsLook } from '../../../shared/features/attendance/sum-days.ts';
import { weekdayOf } from '../../../shared/features/employees/day-kind.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import type { DayChoice } from './CorrectDialog.tsx';

const SUMS = [
  ['due', ({ sums }) => String(sums.dueDays)],
  ['worked', ({ sums }) => daysWords(sums.workedHalves)],
  ['hours', ({ sums }) => hoursWords(sums.workedMinutes)],
  ['tardy', ({ sums }) => both(sums.lateTimes, sums.earlyTimes)],
  ['absent', ({ sums }) => both(sums.absentHalves / 2, sums.missingTimes)],
  [
    'leaveDays',
    ({ sums }) => daysWords(Object.values(sums.leaveHalves).reduce((sum, each) => sum + each, 0)),
  ],
  ['overtime', ({ sums }) => hoursWords(sums.overtime150 + sums.overtime200 + sums.overtime300)],
  ['nights', ({ sums }) => String(sums.nights)],
  ['look', ({ sums }) => String(sums.unexplained)],
] as const satisfies readonly (readonly [string, (person: AttendancePerson) => string])[];

function both(one: number, other: number): string {
  return `${one}/${other}`;
}

function cellId(row: number, column: number): string {
  return `attendance-${row}-${column}`;
}

/** People down, days across, walked by the arrows. */
export function MonthTable(props: {
  readonly month: AttendanceMonth;
  readonly onOpen: (day: DayChoice) => void;
  readonly onCorrect: (day: DayChoice) => void;
}) {
  const { month, onOpen, onCorrect } = props;
  const t = useText();
  const language = useLanguage();
  const say = phrasesIn(language);
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const days = daysFrom(month.first, month.last);
  const off = new Set(month.daysOff);
  const results = month.people.map((person) => new Map(person.days.map((result) => [result.day, result])));

  const moveTo = (row: number, column: number): void => {
    const next = {
      row: Math.max(0, Math.min(month.people.length - 1, row)),
      column: Math.max(0, Math.min(days.length - 1, column)),
    };
    setPlace(next);
    const cell = document.getElementById(cellId(next.row, next.column));
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const nextLook = (row: number, column: number): void => {
    const total = month.people.length * days.length;
    const from = row * days.length + column;
    for (let step = 1; step <= total; step += 1) {
      const at = (from + step) % total;
      const [person, day] = [Math.floor(at / days.length), at % days.length];
      const result = results[person]?.get(days[day] ?? '');
      if (result !== undefined && needsLook(result)) {
        moveTo(person, day);
        return;
      }
    }
  };
  const choiceAt = (row: number, column: number): DayChoice | null => {
    const person = month.people[row];
    const day = days[column];
    return person === undefined || day === undefined || !(results[row]?.has(day) ?? false)
      ? null
      : { employeeId: person.employeeId, name: person.name, day };
  };
  const handleKey = (event: KeyboardEvent, row: number, column: number): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const choice = choiceAt(row, column);
    const does: Readonly<Record<string, () => void>> = {
      ArrowUp: () => moveTo(row - 1, column),
      ArrowDown: () => moveTo(row + 1, column),
      ArrowLeft: () => moveTo(row, column - 1),
      ArrowRight: () => moveTo(row, column + 1),
      Home: () => moveTo(row, 0),
      End: () => moveTo(row, days.length - 1),
      Enter: () => (choice === null ? undefined : onOpen(choice)),
      ' ': () => (choice === null ? undefined : onOpen(choice)),
      c: () => (choice === null ? undefined : onCorrect(choice)),
      n: () => nextLook(row, column),
    };
    const act = does[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <table ref={table} className="attendance-sheet" role="grid" aria-label={t('attendance.sheetLabel')}>
      <thead>
        <tr>
          <th scope="col" className="attendance-who">
            {t('attendance.name')}
          </th>
          {days.map((day) => (
            <th key={day} scope="col" data-off={off.has(day)}>
              {Number(day.slice(8))}
              <br />
              <span className="soft">
                {t(`attendance.weekday.${WEEKDAYS[weekdayOf(day) - 1] ?? 'monday'}`)}
              </span>
            </th>
          ))}
          {SUMS.map(([key]) => (
            <th key={key} scope="col">
              {t(`attendance.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.people.map((person, row) => (
          <tr key={person.employeeId}>
            <th scope="row" className="attendance-who" title={`${person.number} ${person.post}`}>
              {person.name}
            </th>
            {days.map((day, column) => {
              const result = results[row]?.get(day);
              return (
                <td
                  key={day}
                  id={cellId(row, column)}
                  role="gridcell"
                  className="attendance-cell"
                  tabIndex={place.row === row && place.column === column ? 0 : -1}
                  data-off={off.has(day)}
                  data-look={result !== undefined && needsLook(result)}
                  data-basis={result?.basis}
                  aria-label={t('attendance.cellLabel', { name: person.name, day, what: whatOf(result) })}
                  title={result === undefined ? '' : explainDay(result, say).join('\n')}
                  onFocus={() => setPlace({ row, column })}
                  onKeyDown={(event) => handleKey(event, row, column)}
                  onClick={() => {
                    const choice = choiceAt(row, column);
                    if (choice !== null) onOpen(choice);
                  }}
                >
                  {result === undefined ? '' : codeOf(result, month.settings)}
                </td>
              );
            })}
            {SUMS.map(([key, words]) => (
              <td key={key} className="figure">
                {words(person)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function whatOf(result: DayResult | undefined): string {
    if (result === undefined || result.marks.length === 0) return t('attendance.nothing');
    const marks = result.marks.map((mark) => t(`attendance.mark.${mark}`)).join('、');
    return needsLook(result) ? `${marks}（${t('attendance.look')}）` : marks;
  }
}
