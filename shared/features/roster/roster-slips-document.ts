import {
  cell,
  type DocumentBlock,
  type OfficeDocument,
  paragraph,
  type TableCell,
} from '../../documents/document.ts';
import { documentMonth } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { daysOfMonth } from './day-number.ts';
import { cellsByPlace, hoursText, type PaperDay, paperDays, timesOf, titleOf } from './roster-paper-parts.ts';
import type { FrozenCell, FrozenMember, FrozenRoster } from './roster-version.ts';
import { workOf } from './version-difference.ts';

/** Days in each of a slip's two columns. */
const HALF = 16;
const PER_PAGE = 4;

/** 個人排班單: four slips of a quarter page each, to cut along the lines and hand out. */
export function rosterSlipsDocument(
  { roster, employeeIds }: { readonly roster: FrozenRoster; readonly employeeIds: readonly number[] | null },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const wanted = employeeIds === null ? null : new Set(employeeIds);
  const members = roster.members.filter(({ employeeId }) => wanted === null || wanted.has(employeeId));
  const days = paperDays(daysOfMonth(roster.month), roster.calendar, language);
  const placed = cellsByPlace(roster.cells);
  const slips = members.map((member) => slipRows(roster, member, days, placed, language));
  const pages = Math.max(1, Math.ceil(slips.length / PER_PAGE));
  return {
    title: titleOf(roster, 'slips', language),
    language,
    sections: Array.from({ length: pages }, (_, page) => ({
      format: 'plainA4' as const,
      page: SLIP_PAGE,
      letterhead: '',
      blocks: [0, 1].flatMap((band): DocumentBlock[] => {
        const [left, right] = slips.slice(page * PER_PAGE + band * 2, page * PER_PAGE + band * 2 + 2);
        if (left === undefined) return [];
        return [
          ...(band === 0
            ? []
            : [
                paragraph(`${say('rosterPaper.cut')} ${'－ '.repeat(34)}`, {
                  indentFirst: false,
                  align: 'center' as const,
                }),
              ]),
          bandTable(left, right ?? left.map(() => [cell('', { columnSpan: 4 })])),
        ];
      }),
    })),
  };
}

const SLIP_PAGE = {
  paper: { widthMm: 210, heightMm: 297 },
  margin: { topMm: 8, rightMm: 8, bottomMm: 6, leftMm: 8 },
  body: { sizePt: 9, linePt: 14, trackingPt: 0 },
  title: { sizePt: 14, linePt: 20, linesBefore: 0, linesAfter: 0, face: 'heading' as const },
  number: { sizePt: 9, align: 'right' as const },
  small: { sizePt: 9, linePt: 13 },
  table: { sizePt: 9.5, linePt: 13 },
};

function bandTable(left: readonly TableCell[][], right: readonly TableCell[][]): DocumentBlock {
  const half = [{ share: 13 }, { share: 32 }, { share: 13 }, { share: 32 }];
  return {
    kind: 'table',
    borders: 'lines',
    narrow: true,
    columns: [...half, { share: 6, align: 'center' }, ...half],
    rows: left.map((row, index) => [
      ...row,
      cell('┊', { align: 'center' }),
      ...(right[index] ?? [cell('', { columnSpan: 4 })]),
    ]),
  };
}

function slipRows(
  { version, teamName, month }: FrozenRoster,
  { employeeId, name }: FrozenMember,
  days: readonly PaperDay[],
  placed: ReadonlyMap<string, FrozenCell>,
  language: Language,
): TableCell[][] {
  const say = phrasesIn(language);
  const own = days.map((day) => ({ day, standing: placed.get(`${employeeId} ${day.day}`) }));
  const worked = own.filter(({ standing }) => standing !== undefined && standing.code !== '');
  const minutes = worked.reduce((sum, { standing }) => sum + workOf(standing ?? null), 0);
  const pair = (index: number): TableCell[] => {
    const entry = own[index];
    if (entry === undefined) return [cell(''), cell('')];
    const { day, standing } = entry;
    const text =
      standing === undefined
        ? ''
        : standing.code === ''
          ? say('rosterPaper.restDay')
          : `${standing.code} ${timesOf(standing)}`;
    return [cell(`${day.dayOfMonth} ${day.weekday}`, { shaded: day.free }), cell(text, { shaded: day.free })];
  };
  return [
    [
      cell(`${name}　${teamName}　${documentMonth(language, month)}`, {
        columnSpan: 4,
        bold: true,
        sizePt: 12,
      }),
    ],
    [
      cell(
        say('rosterPaper.slipTotal', {
          days: worked.length,
          hours: hoursText(minutes),
          number: version.number,
        }),
        { columnSpan: 4 },
      ),
    ],
    ...Array.from({ length: HALF }, (_, index) => [...pair(index), ...pair(index + HALF)]),
    [cell(say('rosterPaper.slipNotice'), { columnSpan: 4, sizePt: 8 })],
  ];
}
