import {
  cell,
  type DocumentBlock,
  type DocumentSection,
  type OfficeDocument,
} from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { type Phrase, phrasesIn } from '../../i18n/phrase.ts';
import { weekdayOf } from '../employees/day-kind.ts';
import type { AttendanceMonth, AttendancePerson, AttendanceSums } from './attendance.ts';
import { LEAVE_KINDS } from './attendance-settings.ts';
import { codeOf } from './day-code.ts';
import type { DayResult } from './day-result.ts';
import { daysWords, hoursWords, shiftWords, timeWords } from './explain-day.ts';

const COLUMNS = [
  ['day', 10],
  ['shift', 13],
  ['code', 7],
  ['in', 11],
  ['out', 11],
  ['workedHours', 8],
  ['tardyMinutes', 9],
  ['overtime', 9],
  ['note', 18],
] as const;

export interface PersonalPaper {
  readonly office: string;
  readonly month: AttendanceMonth;
  readonly people: readonly AttendancePerson[];
  readonly printedOn: string;
}

/** 個人考勤表: a page for each person, with the times of every day, to be signed. */
export function personalSheetDocument(
  { office, month, people, printedOn }: PersonalPaper,
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const section = (person: AttendancePerson): DocumentSection => ({
    format: 'plainA4',
    letterhead: '',
    blocks: pageOf({ office, month, person, printedOn }, language, say),
  });
  const title =
    people.length === 1
      ? say('attendance.paper.personal', { name: people[0]?.name ?? '', month: month.month })
      : say('attendance.paper.personals', { team: month.teamName, month: month.month });
  return { title, language, sections: people.map(section) };
}

function pageOf(
  { office, month, person, printedOn }: Omit<PersonalPaper, 'people'> & { readonly person: AttendancePerson },
  language: Language,
  say: Phrase,
): DocumentBlock[] {
  const { name, number, post, days, sums } = person;
  return [
    { kind: 'title', lines: [say('attendance.paper.personal', { name, month: month.month })] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('attendance.paper.office'), value: office },
        { label: say('attendance.paper.team'), value: month.teamName },
        { label: say('attendance.paper.number'), value: `${number}　${post}` },
        { label: say('attendance.paper.printedOn'), value: documentDate(language, printedOn) },
      ],
    },
    {
      kind: 'table',
      borders: 'grid',
      narrow: true,
      headerRows: 1,
      sizePt: 8.5,
      columns: COLUMNS.map(([, share]) => ({ share, align: 'center' as const })),
      rows: [
        COLUMNS.map(([field]) => cell(say(`attendance.paper.${field}`), { bold: true, align: 'center' })),
        ...days.map((day) => dayRow(day, month, say)),
      ],
    },
    { kind: 'note', text: sumWords(sums, say).join('　') },
    { kind: 'note', text: say('attendance.paper.confirm') },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('attendance.paper.sign'), value: '' },
        { label: say('attendance.paper.signedOn'), value: '' },
      ],
    },
  ];
}

function dayRow(day: DayResult, month: AttendanceMonth, say: Phrase) {
  const overtime = day.overtime.reduce((sum, { minutes }) => sum + minutes, 0);
  const tardy = [
    ...(day.lateMinutes > 0 ? [say('attendance.paper.lateBy', { minutes: day.lateMinutes })] : []),
    ...(day.earlyMinutes > 0 ? [say('attendance.paper.earlyBy', { minutes: day.earlyMinutes })] : []),
  ];
  const words = [
    `${day.day.slice(5)} ${say(`attendance.weekday.${WEEKDAYS[weekdayOf(day.day) - 1] ?? 'monday'}`)}`,
    shiftWords(day),
    codeOf(day, month.settings),
    timeWords(day.inAt, day.day),
    timeWords(day.outAt, day.day),
    day.workedMinutes === 0 ? '' : hoursWords(day.workedMinutes),
    tardy.join(' '),
    overtime === 0 ? '' : hoursWords(overtime),
    day.basis === 'correction' ? say('attendance.paper.corrected') : '',
  ];
  const shaded = month.daysOff.includes(day.day);
  return words.map((text) => cell(text, { align: 'center', shaded }));
}

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** The sums of a person in words, those that are nothing left out beside days and hours. */
export function sumWords(sums: AttendanceSums, say: Phrase): string[] {
  const {
    dueDays,
    workedHalves,
    workedMinutes,
    lateTimes,
    lateMinutes,
    earlyTimes,
    earlyMinutes,
    absentHalves,
    missingTimes,
    nights,
  } = sums;
  return [
    say('attendance.sum.due', { days: dueDays }),
    say('attendance.sum.worked', { days: daysWords(workedHalves), hours: hoursWords(workedMinutes) }),
    ...(lateTimes > 0 ? [say('attendance.sum.late', { times: lateTimes, minutes: lateMinutes })] : []),
    ...(earlyTimes > 0 ? [say('attendance.sum.early', { times: earlyTimes, minutes: earlyMinutes })] : []),
    ...(absentHalves > 0 ? [say('attendance.sum.absent', { days: daysWords(absentHalves) })] : []),
    ...(missingTimes > 0 ? [say('attendance.sum.missing', { times: missingTimes })] : []),
    ...LEAVE_KINDS.flatMap((kind) => {
      const halves = sums.leaveHalves[kind] ?? 0;
      return halves === 0
        ? []
        : [say('attendance.sum.leave', { kind: say(`attendance.leave.${kind}`), days: daysWords(halves) })];
    }),
    ...([150, 200, 300] as const).flatMap((rate) => {
      const minutes = sums[`overtime${rate}`];
      return minutes === 0 ? [] : [say('attendance.sum.overtime', { rate, hours: hoursWords(minutes) })];
    }),
    ...(nights > 0 ? [say('attendance.sum.nights', { nights })] : []),
  ];
}
