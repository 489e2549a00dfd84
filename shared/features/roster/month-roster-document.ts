import { cell, type DocumentBlock, type OfficeDocument, type TableCell } from '../../documents/document.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { daysOfMonth } from './day-number.ts';
import { REST_SIGN } from './rest-sign.ts';
import {
  BLANK,
  cellsByPlace,
  hoursText,
  legendOf,
  type PaperDay,
  paperDays,
  titleOf,
  versionLine,
} from './roster-paper-parts.ts';
import type { FrozenMember, FrozenRoster } from './roster-version.ts';
import { workOf } from './version-difference.ts';

export const ROSTER_SIZES = ['A3', 'A4'] as const;
export type RosterSize = (typeof ROSTER_SIZES)[number];

/** Points of type: on A3 they are read from two metres, 16 pt being 5.6 mm or nine minutes of arc. */
export const ROSTER_TYPE: Readonly<Record<RosterSize, { readonly codePt: number; readonly namePt: number }>> =
  {
    A3: { codePt: 16, namePt: 16 },
    A4: { codePt: 11, namePt: 11 },
  };
/** Codes of more than one character are set smaller, so that they stay on one line. */
const LONG_CODE = { A3: 12, A4: 8 } as const;
const FORMATS = { A3: 'wideA3', A4: 'wideA4' } as const;
/** Rows on a page, so that head, legend and signatures stand on each. */
const ROWS = { A3: 22, A4: 20 } as const;
/** Shifts whose people are counted, at most. */
const COUNTED_SHIFTS = 6;

export interface MonthPaper {
  readonly office: string;
  readonly roster: FrozenRoster;
  readonly size: RosterSize;
  readonly coverage: boolean;
}

/** 月排班表, to hang on the wall: people by days, in as many pages as it takes, each complete in itself. */
export function monthRosterDocument(paper: MonthPaper, language: Language): OfficeDocument {
  const { roster, size, coverage } = paper;
  const days = paperDays(daysOfMonth(roster.month), roster.calendar, language);
  const perPage = ROWS[size];
  const counted = coverage ? countedCodes(roster).length : 0;
  const pages = Math.max(1, Math.ceil((roster.members.length + counted) / perPage));
  const title = titleOf(roster, 'month', language);
  return {
    title,
    language,
    sections: Array.from({ length: pages }, (_, page) => ({
      format: FORMATS[size],
      letterhead: '',
      blocks: pageBlocks(paper, title, days, { page: page + 1, pages, perPage }, language),
    })),
  };
}

function pageBlocks(
  { office, roster, size, coverage }: MonthPaper,
  title: string,
  days: readonly PaperDay[],
  { page, pages, perPage }: { readonly page: number; readonly pages: number; readonly perPage: number },
  language: Language,
): DocumentBlock[] {
  const say = phrasesIn(language);
  const members = roster.members.slice((page - 1) * perPage, page * perPage);
  return [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 3,
      items: [
        { label: say('rosterPaper.office'), value: office },
        { label: '', value: versionLine(roster, language) },
        { label: '', value: say('rosterPaper.page', { page, pages }) },
      ],
    },
    {
      kind: 'table',
      borders: 'grid',
      narrow: true,
      headerRows: 2,
      columns: [
        { share: size === 'A3' ? 32 : 24, align: 'left' },
        ...days.map(() => ({ share: size === 'A3' ? 11.3 : 8, align: 'center' as const })),
        { share: size === 'A3' ? 18 : 12, align: 'right' },
      ],
      rows: [
        ...headRows(days, language),
        ...rowsOf(roster, members, days, size),
        ...(coverage && page === pages ? coverageRows(roster, days, size, language) : []),
      ],
    },
    { kind: 'note', text: legendOf(roster.cells, language) },
    {
      kind: 'fields',
      perLine: 3,
      items: [
        { label: say('rosterPaper.madeBy'), value: BLANK },
        { label: say('rosterPaper.checkedBy'), value: BLANK },
        { label: say('rosterPaper.date'), value: BLANK },
      ],
    },
  ];
}

function headRows(days: readonly PaperDay[], language: Language): TableCell[][] {
  const say = phrasesIn(language);
  const of = (text: (day: PaperDay) => string) =>
    days.map((day) => cell(text(day), { bold: true, align: 'center', shaded: day.free }));
  return [
    [
      cell(say('rosterPaper.name'), { bold: true }),
      ...of(({ dayOfMonth }) => dayOfMonth),
      cell(say('rosterPaper.hours')),
    ],
    [cell(''), ...of(({ weekday }) => weekday), cell('')],
  ];
}

function rowsOf(
  { cells }: FrozenRoster,
  members: readonly FrozenMember[],
  days: readonly PaperDay[],
  size: RosterSize,
): TableCell[][] {
  const placed = cellsByPlace(cells);
  const { codePt, namePt } = ROSTER_TYPE[size];
  return members.map(({ employeeId, name }) => {
    let minutes = 0;
    const codes = days.map(({ day, free }) => {
      const standing = placed.get(`${employeeId} ${day}`);
      if (standing === undefined) return cell('', { shaded: free });
      minutes += workOf(standing);
      const text = standing.code === '' ? REST_SIGN : standing.code;
      return cell(text, { shaded: free, sizePt: fits(text) ? codePt : LONG_CODE[size] });
    });
    return [cell(name, { sizePt: namePt }), ...codes, cell(hoursText(minutes))];
  });
}

/** One character of Chinese or two of Latin. */
function fits(code: string): boolean {
  return (
    Array.from(code).reduce((width, character) => width + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0) <= 2
  );
}

/** Codes of the shifts that somebody has, by their begin. */
function countedCodes({ cells }: Pick<FrozenRoster, 'cells'>): string[] {
  const worked = cells.filter(({ code }) => code !== '');
  const inOrder = worked.toSorted((one, other) => one.startsMinute - other.startsMinute);
  return [...new Set(inOrder.map(({ code }) => code))].slice(0, COUNTED_SHIFTS);
}

function coverageRows(
  roster: FrozenRoster,
  days: readonly PaperDay[],
  size: RosterSize,
  language: Language,
): TableCell[][] {
  const say = phrasesIn(language);
  const { codePt } = ROSTER_TYPE[size];
  return countedCodes(roster).map((code) => [
    cell(say('rosterPaper.onDuty', { code })),
    ...days.map(({ day, free }) =>
      cell(String(roster.cells.filter((each) => each.code === code && each.day === day).length), {
        shaded: free,
        sizePt: codePt - 2,
      }),
    ),
    cell(''),
  ]);
}
