import type { AttendanceSettings, LeaveKind } from './attendance-settings.ts';
import { LEAVE_KINDS } from './attendance-settings.ts';
import { clockTime } from './local-minutes.ts';
import type { EnteredDay } from './person-days.ts';

export type TypedDay = Omit<EnteredDay, 'origin'>;

const WORDS: Readonly<Record<Exclude<TypedDay['kind'], 'leave'>, readonly string[]>> = {
  present: ['√', '✓', '1', 'v', 'y', '到', '出勤', 'p'],
  rest: ['休', 'r', '休息'],
  errand: ['差', '公出', 'e', '出差'],
  absent: ['×', 'x', '0', '曠', '旷', '曠工', '旷工'],
  exempt: ['免', '免考勤'],
};
const LEAVE_WORDS: Readonly<Record<LeaveKind, readonly string[]>> = {
  annual: ['年', '年假', 'al'],
  lieu: ['調', '调', '調休', '调休', 'til'],
  personal: ['事', '△', '事假', 'pl'],
  sick: ['病', '○', '病假', 'sl'],
  marriage: ['婚', '婚假', 'ml'],
  maternity: ['產', '产', '產假', '产假', 'mat'],
  paternity: ['陪', '陪產', '陪产', 'pat'],
  bereavement: ['喪', '丧', '喪假', '丧假', 'bl'],
  workInjury: ['傷', '伤', '工傷', '工伤', 'wi'],
  publicErrand: [],
  other: ['假', 'ol'],
};
const TIMES = /^(\d{1,2})[:：.]?(\d{2})?\s*(?:[-–—~至到\s])\s*(?:(\d{1,2})[:：.]?(\d{2})?)?$/u;

/** What was typed for somebody on the day sheet: a sign, a code of the office, or times; null for what is neither. */
export function typedDay(
  written: string,
  { codes, leaveCodes }: Pick<AttendanceSettings, 'codes' | 'leaveCodes'>,
): TypedDay | null {
  const text = written.normalize('NFKC').trim().toLowerCase();
  if (text === '') return null;
  const plain = { leaveKind: null, fromMinute: null, toMinute: null };
  const isOne = (words: readonly string[]): boolean => words.some((word) => same(word, text));
  const leave = LEAVE_KINDS.find(
    (kind) => kind !== 'publicErrand' && isOne([leaveCodes[kind], ...LEAVE_WORDS[kind]]),
  );
  if (leave !== undefined) return { ...plain, kind: 'leave', leaveKind: leave };
  if (isOne([codes.normal, codes.duty, ...WORDS.present])) return { ...plain, kind: 'present' };
  if (isOne([codes.rest, ...WORDS.rest])) return { ...plain, kind: 'rest' };
  if (isOne([codes.errand, ...WORDS.errand])) return { ...plain, kind: 'errand' };
  if (isOne([codes.absent, ...WORDS.absent])) return { ...plain, kind: 'absent' };
  if (isOne(WORDS.exempt)) return { ...plain, kind: 'exempt' };
  const times = TIMES.exec(text);
  if (times === null) return null;
  const fromMinute = minuteOf(times[1], times[2]);
  const toMinute = times[3] === undefined ? null : minuteOf(times[3], times[4]);
  return fromMinute === null || (times[3] !== undefined && toMinute === null)
    ? null
    : { ...plain, kind: 'present', fromMinute, toMinute };
}

function same(word: string, text: string): boolean {
  return word !== '' && word.normalize('NFKC').toLowerCase() === text;
}

function minuteOf(hours: string | undefined, minutes: string | undefined): number | null {
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  return hour > 23 || minute > 59 ? null : hour * 60 + minute;
}

/** `9:00`, `0900` and `9` as minutes after midnight; null for what is no time. */
export function typedTime(text: string): number | null {
  const found = /^(\d{1,2})(?:[:：.]?(\d{2}))?$/u.exec(text.normalize('NFKC').trim());
  return found === null ? null : minuteOf(found[1], found[2]);
}

/** An entry as it would be typed. */
export function dayAsTyped(
  { kind, leaveKind, fromMinute, toMinute }: TypedDay,
  { codes, leaveCodes }: Pick<AttendanceSettings, 'codes' | 'leaveCodes'>,
): string {
  if (kind === 'leave') return leaveCodes[leaveKind ?? 'other'];
  if (kind === 'exempt') return '免';
  if (kind !== 'present') return codes[kind];
  if (fromMinute === null) return codes.normal;
  return `${clockTime(fromMinute)}-${toMinute === null ? '' : clockTime(toMinute)}`;
}
