import type { AttendanceMonth } from './attendance.ts';
import { LEAVE_KINDS } from './attendance-settings.ts';
import { codeOf } from './day-code.ts';
import { daysWords, hoursWords } from './explain-day.ts';
import { daysFrom } from './local-minutes.ts';

/** Field of the n-th day of an attendance month, counted from 1. */
export function dayField(index: number): string {
  return `day${String(index).padStart(2, '0')}`;
}

export const MOST_DAYS = 31;

export const SUM_FIELDS = [
  'dueDays',
  'workedDays',
  'workedHours',
  'lateTimes',
  'lateMinutes',
  'earlyTimes',
  'earlyMinutes',
  'missingTimes',
  'absentDays',
  'errandDays',
  'overtime150',
  'overtime200',
  'overtime300',
  'nights',
  'unexplained',
] as const;

/** The month sheet as rows of a file: one person each, with the code of every day and the sums. */
export function monthLines(month: AttendanceMonth): Record<string, string | number>[] {
  const days = daysFrom(month.first, month.last);
  return month.people.map(({ employeeId, number, name, post, days: results, sums }) => {
    const byDay = new Map(results.map((result) => [result.day, result]));
    const codes = days.map((day, index) => {
      const result = byDay.get(day);
      return [dayField(index + 1), result === undefined ? '' : codeOf(result, month.settings)] as const;
    });
    return {
      employeeId,
      number,
      name,
      post,
      teamName: month.teamName,
      month: month.month,
      ...Object.fromEntries(codes),
      dueDays: sums.dueDays,
      workedDays: daysWords(sums.workedHalves),
      workedHours: hoursWords(sums.workedMinutes),
      lateTimes: sums.lateTimes,
      lateMinutes: sums.lateMinutes,
      earlyTimes: sums.earlyTimes,
      earlyMinutes: sums.earlyMinutes,
      missingTimes: sums.missingTimes,
      absentDays: daysWords(sums.absentHalves),
      errandDays: sums.errandDays,
      ...Object.fromEntries(
        LEAVE_KINDS.map((kind) => [`${kind}Days`, daysWords(sums.leaveHalves[kind] ?? 0)]),
      ),
      overtime150: hoursWords(sums.overtime150),
      overtime200: hoursWords(sums.overtime200),
      overtime300: hoursWords(sums.overtime300),
      nights: sums.nights,
      unexplained: sums.unexplained,
    };
  });
}
