import { cell, type OfficeDocument } from '../../documents/document.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { dayNumber, dayOfNumber, daysOfMonth, weekdayOfNumber } from './day-number.ts';
import { REST_SIGN } from './rest-sign.ts';
import {
  BLANK,
  cellsByPlace,
  hoursText,
  legendOf,
  paperDays,
  shortTimesOf,
  titleOf,
  versionLine,
} from './roster-paper-parts.ts';
import type { FrozenRoster } from './roster-version.ts';
import { workOf } from './version-difference.ts';

/** Mondays of the weeks that touch a month. */
export function weeksOf(month: string): string[] {
  const mondays = daysOfMonth(month).map((day) => {
    const number = dayNumber(day);
    return dayOfNumber(number - weekdayOfNumber(number) + 1);
  });
  return [...new Set(mondays)];
}

const ROWS = 20;

/** 週排班表: a week with the times of each shift. */
export function weekRosterDocument(
  {
    office,
    roster,
    monday,
  }: { readonly office: string; readonly roster: FrozenRoster; readonly monday: string },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const dates = Array.from({ length: 7 }, (_, index) => dayOfNumber(dayNumber(monday) + index));
  const days = paperDays(dates, roster.calendar, language);
  const placed = cellsByPlace(roster.cells);
  const title = titleOf(roster, 'week', language);
  const pages = Math.max(1, Math.ceil(roster.members.length / ROWS));
  const rows = roster.members.map(({ employeeId, name }) => {
    let minutes = 0;
    const cells = days.map(({ day, free }) => {
      const standing = placed.get(`${employeeId} ${day}`);
      minutes += workOf(standing ?? null);
      const text =
        standing === undefined
          ? ''
          : standing.code === ''
            ? REST_SIGN
            : `${standing.code} ${shortTimesOf(standing)}`;
      return cell(text, { shaded: free, align: 'center' });
    });
    return [cell(name), ...cells, cell(hoursText(minutes))];
  });
  return {
    title,
    language,
    sections: Array.from({ length: pages }, (_, page) => ({
      format: 'wideA4' as const,
      letterhead: '',
      blocks: [
        { kind: 'title' as const, lines: [title] },
        {
          kind: 'fields' as const,
          perLine: 3,
          items: [
            { label: say('rosterPaper.office'), value: office },
            { label: '', value: versionLine(roster, language) },
            { label: '', value: say('rosterPaper.days', { from: dates[0] ?? '', to: dates[6] ?? '' }) },
          ],
        },
        {
          kind: 'table' as const,
          borders: 'grid' as const,
          headerRows: 1,
          sizePt: 12,
          columns: [
            { share: 26 },
            ...days.map(() => ({ share: 30 })),
            { share: 15, align: 'right' as const },
          ],
          rows: [
            [
              cell(say('rosterPaper.name'), { bold: true }),
              ...days.map(({ day, weekday, free }) =>
                cell(`${day.slice(5)} ${weekday}`, { bold: true, align: 'center', shaded: free }),
              ),
              cell(say('rosterPaper.hours'), { bold: true }),
            ],
            ...rows.slice(page * ROWS, (page + 1) * ROWS),
          ],
        },
        { kind: 'note' as const, text: legendOf(roster.cells, language) },
        {
          kind: 'fields' as const,
          perLine: 2,
          items: [
            { label: say('rosterPaper.madeBy'), value: BLANK },
            { label: say('rosterPaper.checkedBy'), value: BLANK },
          ],
        },
      ],
    })),
  };
}
