import type { AttendanceSums } from './attendance.ts';
import type { DayResult } from './day-result.ts';

const NONE: AttendanceSums = {
  dueDays: 0,
  workedHalves: 0,
  dueMinutes: 0,
  workedMinutes: 0,
  lateTimes: 0,
  lateMinutes: 0,
  earlyTimes: 0,
  earlyMinutes: 0,
  missingTimes: 0,
  absentHalves: 0,
  restDays: 0,
  errandDays: 0,
  leaveHalves: {},
  overtime150: 0,
  overtime200: 0,
  overtime300: 0,
  nights: 0,
  duties: 0,
  unexplained: 0,
  pending: 0,
};

/** What the days of a person come to. */
export function sumDays(days: readonly DayResult[]): AttendanceSums {
  return days.reduce(addDay, NONE);
}

/** Half days that count as worked: those of the day that are neither leave nor absence. */
export function workedHalves({ marks, leave }: DayResult): number {
  const here = marks.some((mark) => PRESENT.has(mark));
  if (!here) return 0;
  return 2 - (marks.includes('halfAbsent') ? 1 : 0) - (leave?.halves === 1 ? 1 : 0);
}

const PRESENT: ReadonlySet<string> = new Set([
  'normal',
  'duty',
  'late',
  'early',
  'halfAbsent',
  'errand',
  'extra',
  'unrostered',
  'missingIn',
  'missingOut',
]);

function addDay(sums: AttendanceSums, day: DayResult): AttendanceSums {
  const { marks, leave } = day;
  const count = (...wanted: DayResult['marks']): number =>
    marks.some((mark) => wanted.includes(mark)) ? 1 : 0;
  const overtime = (rate: number): number =>
    day.overtime.reduce((sum, each) => (each.rate === rate ? sum + each.minutes : sum), 0);
  const halves = workedHalves(day);
  // Late by so much that it is an absence is counted as that alone.
  const isTardy = marks.includes('late') || marks.includes('early');
  return {
    dueDays: sums.dueDays + (day.dueMinutes > 0 || marks.includes('leave') ? 1 : 0),
    workedHalves: sums.workedHalves + halves,
    dueMinutes: sums.dueMinutes + day.dueMinutes,
    workedMinutes: sums.workedMinutes + day.workedMinutes,
    lateTimes: sums.lateTimes + count('late'),
    lateMinutes: sums.lateMinutes + (isTardy ? day.lateMinutes : 0),
    earlyTimes: sums.earlyTimes + count('early'),
    earlyMinutes: sums.earlyMinutes + (isTardy ? day.earlyMinutes : 0),
    missingTimes: sums.missingTimes + count('missingIn', 'missingOut'),
    absentHalves: sums.absentHalves + 2 * count('absent') + count('halfAbsent'),
    restDays: sums.restDays + count('rest'),
    errandDays: sums.errandDays + count('errand'),
    leaveHalves:
      leave === null || marks.length === 0
        ? sums.leaveHalves
        : { ...sums.leaveHalves, [leave.kind]: (sums.leaveHalves[leave.kind] ?? 0) + leave.halves },
    overtime150: sums.overtime150 + overtime(150),
    overtime200: sums.overtime200 + overtime(200),
    overtime300: sums.overtime300 + overtime(300),
    nights: sums.nights + (day.shift?.night === true && halves > 0 ? 1 : 0),
    duties: sums.duties + count('duty'),
    unexplained: sums.unexplained + (needsLook(day) ? 1 : 0),
    pending: sums.pending + count('pending'),
  };
}

/** Whether somebody has to say what the day was; one that is not over yet has time. */
export function needsLook({ unexplained, marks }: DayResult): boolean {
  return unexplained && !marks.includes('pending');
}
