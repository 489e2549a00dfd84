import { addDays, daysBetween } from '../../domain/calendar.ts';
import type { SwapWarning } from './leave.ts';

/** What somebody does on a day by the published roster; no shift is rest. */
export interface RosteredShift {
  readonly shiftKindId: number | null;
  readonly code: string;
  readonly startsMinute: number;
  readonly lengthMinutes: number;
  /** Kind of certificate that whoever does it must hold; '' for none. */
  readonly certificate: string;
}
export type ShiftsByDay = ReadonlyMap<string, RosteredShift>;

export const REST: RosteredShift = {
  shiftKindId: null,
  code: '',
  startsMinute: 0,
  lengthMinutes: 0,
  certificate: '',
};

/** A cell of the roster as it will be. */
export interface ChangedCell {
  readonly employeeId: number;
  readonly day: string;
  readonly shiftKindId: number | null;
}

export interface SwapTerms {
  readonly employeeId: number;
  readonly day: string;
  readonly shiftKindId: number;
  readonly otherEmployeeId: number;
  readonly otherDay: string | null;
  readonly otherShiftKindId: number | null;
}

/** The cells that a swap changes: each does the other's shift; one whose shift is taken over rests. */
export function swappedCells(terms: SwapTerms): readonly ChangedCell[] {
  const { employeeId, day, shiftKindId, otherEmployeeId, otherDay, otherShiftKindId } = terms;
  const takes = { employeeId: otherEmployeeId, day, shiftKindId };
  if (otherDay === null) return [{ employeeId, day, shiftKindId: null }, takes];
  const gives = { employeeId, day: otherDay, shiftKindId: otherShiftKindId };
  if (otherDay === day) return [gives, takes];
  return [
    { employeeId, day, shiftKindId: null },
    takes,
    gives,
    { employeeId: otherEmployeeId, day: otherDay, shiftKindId: null },
  ];
}

export const LEAST_REST_MINUTES = 11 * 60;
export const MOST_DAYS_IN_ROW = 6;

/** What would be wrong with one person's shifts around a day that changes, as they would be. */
export function warningsAround(
  name: string,
  day: string,
  shifts: ShiftsByDay,
  facts: { readonly certificates: readonly string[]; readonly onLeave: boolean },
): readonly SwapWarning[] {
  const shift = shifts.get(day);
  if (shift === undefined || shift.shiftKindId === null) return [];
  const warnings: SwapWarning[] = [];
  const rests = [
    restBetween(shifts, addDays(day, -1), day),
    restBetween(shifts, day, addDays(day, 1)),
  ].filter((rest) => rest !== null);
  const least = Math.min(...rests, LEAST_REST_MINUTES);
  if (least < LEAST_REST_MINUTES) {
    warnings.push({ name, day, kind: 'restShort', detail: String(Math.floor((least / 60) * 10) / 10) });
  }
  const row = daysInRow(shifts, day);
  if (row > MOST_DAYS_IN_ROW) warnings.push({ name, day, kind: 'daysInRow', detail: String(row) });
  if (shift.certificate !== '' && !facts.certificates.includes(shift.certificate)) {
    warnings.push({ name, day, kind: 'certificate', detail: shift.certificate });
  }
  if (facts.onLeave) warnings.push({ name, day, kind: 'onLeave', detail: '' });
  return warnings;
}

/** Minutes between the end of one day's shift and the begin of another's; null where one of them is rest. */
function restBetween(shifts: ShiftsByDay, earlier: string, later: string): number | null {
  const first = shifts.get(earlier);
  const second = shifts.get(later);
  if (first === undefined || second === undefined) return null;
  if (first.shiftKindId === null || second.shiftKindId === null) return null;
  const ends = first.startsMinute + first.lengthMinutes;
  return daysBetween(earlier, later) * 1440 + second.startsMinute - ends;
}

/** Days with a shift one after another, this one among them. */
function daysInRow(shifts: ShiftsByDay, day: string): number {
  const works = (at: string): boolean => (shifts.get(at)?.shiftKindId ?? null) !== null;
  let row = 1;
  for (let at = addDays(day, -1); works(at); at = addDays(at, -1)) row += 1;
  for (let at = addDays(day, 1); works(at); at = addDays(at, 1)) row += 1;
  return row;
}
