import type { Phrase } from '../../i18n/phrase.ts';
import type { DayResult } from './day-result.ts';
import { clockTime } from './local-minutes.ts';

/** Hours and minutes as people write them, `7:30`. */
export function hoursWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Days from half days: 3 halves are 1.5 days. */
export function daysWords(halves: number): string {
  return halves % 2 === 0 ? String(halves / 2) : (halves / 2).toFixed(1);
}

/** The time of a moment, with its date where it is not that of the day. */
export function timeWords(moment: string | null, day: string): string {
  if (moment === null) return '';
  const time = moment.slice(11);
  return moment.startsWith(day) ? time : `${moment.slice(5, 10)} ${time}`;
}

export function shiftWords({ shift }: Pick<DayResult, 'shift'>): string {
  if (shift === null) return '';
  const { code, startsMinute, lengthMinutes } = shift;
  return `${code} ${clockTime(startsMinute)}–${clockTime(startsMinute + lengthMinutes)}`;
}

/** Why a day is what it is, in sentences with the times. */
export function explainDay(result: DayResult, say: Phrase): string[] {
  const { day, marks, shift, leave, overtime, inAt, outAt } = result;
  const values = {
    in: timeWords(inAt, day) || say('attendance.unknownTime'),
    out: timeWords(outAt, day) || say('attendance.unknownTime'),
    late: result.lateMinutes,
    early: result.earlyMinutes,
    begins: shift === null ? '' : clockTime(shift.startsMinute),
    ends: shift === null ? '' : clockTime(shift.startsMinute + shift.lengthMinutes),
    hours: hoursWords(result.workedMinutes),
  };
  return [
    ...(shift === null ? [] : [say('attendance.why.shift', { shift: shiftWords(result) })]),
    ...marks.map((mark) =>
      mark === 'absent' && inAt !== null
        ? say('attendance.why.tooLate', values)
        : say(`attendance.why.${mark}`, values),
    ),
    ...(leave === null
      ? []
      : [
          say(leave.halves === 2 ? 'attendance.why.wholeLeave' : 'attendance.why.halfLeave', {
            kind: say(`attendance.leave.${leave.kind}`),
          }),
        ]),
    ...(result.despiteLeave ? [say('attendance.why.despiteLeave', values)] : []),
    ...overtime.map(({ rate, minutes, approvedMinutes }) =>
      say('attendance.why.overtime', {
        rate,
        minutes: hoursWords(minutes),
        approved: hoursWords(approvedMinutes),
      }),
    ),
    ...(result.strays.length === 0
      ? []
      : [
          say('attendance.why.strays', {
            times: result.strays.map((moment) => timeWords(moment, day)).join('、'),
          }),
        ]),
  ];
}
