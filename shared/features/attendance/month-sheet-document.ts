import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { AttendanceMonth, AttendanceSums } from './attendance.ts';
import { codeOf } from './day-code.ts';
import { daysWords, hoursWords } from './explain-day.ts';
import { legendOf } from './legend.ts';
import { daysFrom } from './local-minutes.ts';

export interface SheetPaper {
  readonly office: string;
  readonly month: AttendanceMonth;
  readonly paper: 'A3' | 'A4';
  readonly printedOn: string;
}

const SUMS = [
  ['due', ({ dueDays }) => String(dueDays)],
  ['worked', ({ workedHalves }) => daysWords(workedHalves)],
  ['hours', ({ workedMinutes }) => hoursWords(workedMinutes)],
  ['tardy', ({ lateTimes, earlyTimes }) => countWords(lateTimes + earlyTimes)],
  ['absent', ({ absentHalves }) => (absentHalves === 0 ? '' : daysWords(absentHalves))],
  ['leave', ({ leaveHalves }) => leaveWords(leaveHalves)],
  ['overtime', (sums) => overtimeWords(sums)],
] as const satisfies readonly (readonly [string, (sums: AttendanceSums) => string])[];

function countWords(count: number): string {
  return count === 0 ? '' : String(count);
}

function leaveWords(halves: AttendanceSums['leaveHalves']): string {
  const all = Object.values(halves).reduce((sum, each) => sum + each, 0);
  return all === 0 ? '' : daysWords(all);
}

function overtimeWords({ overtime150, overtime200, overtime300 }: AttendanceSums): string {
  const minutes = overtime150 + overtime200 + overtime300;
  return minutes === 0 ? '' : hoursWords(minutes);
}

/** 考勤月表 to be signed by everybody on it: people down, days across, on a lying page. */
export function monthSheetDocument(
  { office, month, paper, printedOn }: SheetPaper,
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const title = say('attendance.paper.month', { team: month.teamName, month: month.month });
  const days = daysFrom(month.first, month.last);
  const off = new Set(month.daysOff);
  const close = month.closes.find(({ reopenedAt }) => reopenedAt === null);
  const big = paper === 'A3';
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('attendance.paper.office'), value: office },
        {
          label: say('attendance.paper.span'),
          value: `${documentDate(language, month.first)} – ${documentDate(language, month.last)}`,
        },
        {
          label: say('attendance.paper.state'),
          value:
            close === undefined
              ? say('attendance.paper.open')
              : say('attendance.paper.closed', { name: close.closedBy }),
        },
        { label: say('attendance.paper.printedOn'), value: documentDate(language, printedOn) },
      ],
    },
    {
      kind: 'table',
      borders: 'grid',
      narrow: true,
      headerRows: 1,
      sizePt: big ? 10 : 7,
      columns: [
        { share: 5.4 },
        ...days.map(() => ({ share: 2, align: 'center' as const })),
        ...SUMS.map(() => ({ share: 2.9, align: 'center' as const })),
        { share: 5 },
      ],
      rows: [
        [
          cell(say('attendance.paper.name'), { bold: true }),
          ...days.map((day) =>
            cell(String(Number(day.slice(8))), { bold: true, align: 'center', shaded: off.has(day) }),
          ),
          ...SUMS.map(([key]) => cell(say(`attendance.paper.${key}`), { bold: true, align: 'center' })),
          cell(say('attendance.paper.sign'), { bold: true, align: 'center' }),
        ],
        ...month.people.map((person) => {
          const results = new Map(person.days.map((result) => [result.day, result]));
          return [
            cell(person.name),
            ...days.map((day) => {
              const result = results.get(day);
              return cell(result === undefined ? '' : codeOf(result, month.settings), {
                align: 'center',
                shaded: off.has(day),
              });
            }),
            ...SUMS.map(([, words]) => cell(words(person.sums), { align: 'center' })),
            cell(''),
          ];
        }),
      ],
    },
    { kind: 'note', text: legendOf(month.settings, say) },
    {
      kind: 'fields',
      perLine: 3,
      items: [
        { label: say('attendance.paper.madeBy'), value: '' },
        { label: say('attendance.paper.checkedBy'), value: '' },
        { label: say('attendance.paper.approvedBy'), value: '' },
      ],
    },
  ];
  return {
    title,
    language,
    sections: [{ format: big ? 'wideA3' : 'wideA4', letterhead: '', blocks }],
  };
}
