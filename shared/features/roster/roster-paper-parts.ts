import { documentMonth } from '../../documents/document-text.ts';
import { momentWords } from '../../domain/moment.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { dayKindOf } from '../employees/day-kind.ts';
import { dayNumber, weekdayOfNumber } from './day-number.ts';
import { REST_SIGN } from './rest-sign.ts';
import type { FrozenCell, FrozenRoster } from './roster-version.ts';

/** Blank to write on. */
export const BLANK = '＿'.repeat(9);

/** `07:00`; what lies past midnight counts on as a clock does. */
export function clockOf(minute: number): string {
  const ofDay = minute % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

type Times = Pick<FrozenCell, 'startsMinute' | 'lengthMinutes'>;

/** `07:00–15:00`, and `23:00–07:00` with a mark where it ends on the next day. */
export function timesOf({ startsMinute, lengthMinutes }: Times): string {
  const end = startsMinute + lengthMinutes;
  return `${clockOf(startsMinute)}–${clockOf(end)}${end > 1440 ? '⁺' : ''}`;
}

/** `7–15` and `8:30–17`, for narrow columns. */
export function shortTimesOf({ startsMinute, lengthMinutes }: Times): string {
  const short = (minute: number): string =>
    clockOf(minute)
      .replace(/^0(\d)/u, '$1')
      .replace(':00', '');
  return `${short(startsMinute)}–${short(startsMinute + lengthMinutes)}`;
}

/** Hours with one decimal where they are not whole. */
export function hoursText(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}

export interface PaperDay {
  readonly day: string;
  readonly dayOfMonth: string;
  /** 一 … 日, with a sign for a statutory holiday or a rest day worked in exchange. */
  readonly weekday: string;
  readonly free: boolean;
}

export function paperDays(
  days: readonly string[],
  calendar: FrozenRoster['calendar'],
  language: Language,
): PaperDay[] {
  const say = phrasesIn(language);
  const kinds = new Map(calendar.map((day) => [day.day, day]));
  const names = say('rosterPaper.weekdays').split(' ');
  return days.map((day) => {
    const kind = dayKindOf(day, kinds);
    const weekday = names[weekdayOfNumber(dayNumber(day)) - 1] ?? '';
    const mark =
      kind === 'statutoryHoliday'
        ? say('rosterPaper.holidayMark')
        : kinds.get(day)?.kind === 'workday'
          ? say('rosterPaper.workdayMark')
          : '';
    return {
      day,
      dayOfMonth: String(Number(day.slice(8))),
      weekday: `${weekday}${mark}`,
      free: kind !== 'workday',
    };
  });
}

/** Each shift of a roster once, with the times that it had, in the order of their begin. */
export function legendOf(cells: readonly FrozenCell[], language: Language): string {
  const say = phrasesIn(language);
  const shifts = new Map<string, FrozenCell>();
  for (const cell of cells) {
    if (cell.code !== '') shifts.set(`${cell.code} ${timesOf(cell)}`, cell);
  }
  const words = [...shifts.values()]
    .toSorted((one, other) => one.startsMinute - other.startsMinute)
    .map((cell) => `${cell.code} ${timesOf(cell)}`);
  return [...words, say('rosterPaper.legendRest', { sign: REST_SIGN }), say('rosterPaper.legendMarks')].join(
    '　',
  );
}

/** Who published which version when. */
export function versionLine({ version, publishedMoment }: FrozenRoster, language: Language): string {
  return phrasesIn(language)('rosterPaper.version', {
    number: version.number,
    name: version.publishedBy,
    at: momentWords(publishedMoment),
  });
}

/** What a paper is called: whose it is, of which month, and what. */
export function titleOf(
  { teamName, month }: Pick<FrozenRoster, 'teamName' | 'month'>,
  kind: 'month' | 'week' | 'slips' | 'signatures' | 'notice',
  language: Language,
): string {
  const values = { team: teamName, month: documentMonth(language, month) };
  return phrasesIn(language)(`rosterPaper.title.${kind}`, values);
}

/** Cells by person and day. */
export function cellsByPlace(cells: readonly FrozenCell[]): ReadonlyMap<string, FrozenCell> {
  return new Map(cells.map((cell) => [`${cell.employeeId} ${cell.day}`, cell]));
}
