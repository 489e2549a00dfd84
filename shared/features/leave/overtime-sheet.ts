import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { type Phrase, phrasesIn } from '../../i18n/phrase.ts';
import { OVERTIME_RATES, type OvertimeRate } from './leave.ts';
import type { OvertimeSheet } from './leave-lists.ts';
import { timesText } from './leave-words.ts';
import { countedMinutes, hoursText } from './overtime.ts';

type Person = OvertimeSheet[number];
type Row = Person['rows'][number];

const COLUMNS = [
  ['leave.day', 14],
  ['leave.overtimeTime', 20],
  ['leave.approvedHours', 10],
  ['leave.actual', 10],
  ['leave.rateLabel', 15],
  ['leave.compensationLabel', 9],
  ['leave.overtimeReason', 22],
] as const;

/** 加班月報: each person’s overtime of a month with the totals by rate, to be signed by the person and the supervisor. */
export function overtimeSheetDocument(
  sheet: {
    readonly office: string;
    readonly month: string;
    readonly people: OvertimeSheet;
    readonly printedOn: string;
  },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const title = say('leavePaper.overtimeSheet', { month: sheet.month });
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 3,
      items: [
        { label: say('leavePaper.office'), value: sheet.office },
        { label: say('leavePaper.printedOn'), value: documentDate(language, sheet.printedOn) },
        { label: say('leavePaper.people'), value: String(sheet.people.length) },
      ],
    },
    ...sheet.people.flatMap((person) => ofPerson(person, say)),
    { kind: 'note', text: say('leavePaper.sheetNote') },
  ];
  return { title, language, sections: [{ format: 'plainA4', letterhead: '', blocks }] };
}

function ofPerson(person: Person, say: Phrase): DocumentBlock[] {
  return [
    { kind: 'heading', level: 2, text: `${person.number} ${person.name}　${person.teamName}` },
    {
      kind: 'table',
      borders: 'grid',
      headerRows: 1,
      sizePt: 9,
      columns: COLUMNS.map(([, share]) => ({ share })),
      rows: [
        COLUMNS.map(([label]) => cell(say(label), { bold: true, align: 'center' })),
        ...person.rows.map((row) => lineOf(row, say)),
        [cell(totalsText(person.rows, say), { bold: true, columnSpan: COLUMNS.length })],
      ],
    },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('leavePaper.signHere'), value: '＿'.repeat(9) },
        { label: say('leavePaper.supervisor'), value: '＿'.repeat(9) },
      ],
    },
  ];
}

function lineOf(row: Row, say: Phrase) {
  const centred = { align: 'center' } as const;
  return [
    cell(row.day, centred),
    cell(timesText(row.startsMinute, row.lengthMinutes, say), centred),
    cell(hoursText(row.lengthMinutes), centred),
    cell(row.actualMinutes === null ? '' : hoursText(row.actualMinutes), centred),
    cell(say(`leave.rate.${row.rate}`), centred),
    cell(say(`leave.compensation.${row.compensation}`), centred),
    cell(row.urgent ? `${row.reason}（${say('leave.urgent')}）` : row.reason),
  ];
}

/** Minutes to be paid by each rate, and those that are given back as time. */
export function overtimeTotals(
  rows: readonly Pick<Row, 'rate' | 'compensation' | 'lengthMinutes' | 'actualMinutes'>[],
): {
  readonly paid: Readonly<Record<OvertimeRate, number>>;
  readonly lieu: number;
} {
  const sum = (of: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(of).reduce((total, row) => total + countedMinutes(row), 0);
  const paid = (rate: OvertimeRate): number => sum((row) => row.rate === rate && row.compensation === 'pay');
  return {
    paid: { 150: paid(150), 200: paid(200), 300: paid(300) },
    lieu: sum(({ compensation }) => compensation === 'lieu'),
  };
}

function totalsText(rows: Person['rows'], say: Phrase): string {
  const { paid, lieu } = overtimeTotals(rows);
  return [
    ...OVERTIME_RATES.map(
      (rate) => `${say(`leave.rate.${rate}`)} ${say('leave.hours', { hours: hoursText(paid[rate]) })}`,
    ),
    `${say('leave.compensation.lieu')} ${say('leave.hours', { hours: hoursText(lieu) })}`,
  ].join('　');
}
