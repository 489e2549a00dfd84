import type { AttendanceSettings } from './attendance-settings.ts';
import type { DayResult } from './day-result.ts';

/** What stands in the month sheet for a day, such as √, 遲早, 年 or 年/√. */
export function codeOf(
  { marks, leave, overtime }: DayResult,
  { codes, leaveCodes }: Pick<AttendanceSettings, 'codes' | 'leaveCodes'>,
): string {
  if (leave !== null && marks.includes('leave')) return leaveCodes[leave.kind];
  const said = [...new Set(marks.map((mark) => codes[mark]))].join('');
  const half = leave === null || marks.length === 0 ? said : `${leaveCodes[leave.kind]}/${said}`;
  const isExtra = overtime.some(({ minutes }) => minutes > 0) && !marks.includes('extra');
  return isExtra ? `${half}${codes.extra}` : half;
}
