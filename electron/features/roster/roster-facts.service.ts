import type Database from 'better-sqlite3';
import { addDays, monthOf, monthRange } from '../../../shared/domain/calendar.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import { dayKindOf } from '../../../shared/features/employees/day-kind.ts';
import { daysOfMonth } from '../../../shared/features/roster/day-number.ts';
import type { PersonFacts, RosterFacts } from '../../../shared/features/roster/roster-facts.ts';
import { averageCycleMinutes, cycleAround } from '../../../shared/features/roster/roster-settings.ts';
import { calendarOf, type RosterHead } from './roster.repository.ts';
import {
  certificatesOf,
  leaveOf,
  minutesOutside,
  neighbourCells,
  overtimeOf,
  type Span,
  teamCellsOn,
} from './roster-facts.repository.ts';
import { readRosterSettings } from './roster-settings.service.ts';

/** So far around the month that the longest run of days that a limit allows is seen whole. */
const AROUND_DAYS = 14;

/** What the rules must know beside the cells of a roster. */
export function factsOf(
  database: Database.Database,
  head: RosterHead,
  employeeIds: readonly number[],
): RosterFacts {
  const settings = readRosterSettings(database);
  const { first, last } = monthRange(head.month);
  const [cycleFirst, cycleLast] = cycleAround(head.month, settings.cycle);
  const cycle = { from: monthRange(cycleFirst).first, to: monthRange(cycleLast).last };
  return {
    settings,
    cycleLimitMinutes:
      settings.cycleHours === 'average'
        ? averageCycleMinutes(settings)
        : workdaysIn(database, cycle) * settings.dayMinutes,
    monthStandardMinutes: workdaysIn(database, { from: first, to: last }) * settings.dayMinutes,
    people: peopleFacts(database, head, { month: { from: first, to: last }, cycle }, employeeIds),
    neighbours: neighbourCells(database, head.id, {
      from: addDays(first, -AROUND_DAYS),
      to: addDays(last, AROUND_DAYS),
    }),
    eve: teamCellsOn(database, head.teamId, addDays(first, -1)),
  };
}

function workdaysIn(database: Database.Database, { from, to }: Span): number {
  const calendar = new Map(calendarOf(database, from, to).map((day) => [day.day, day]));
  let days = 0;
  for (let month = monthOf(from); month <= monthOf(to); month = monthOf(addDays(monthRange(month).last, 1))) {
    days += daysOfMonth(month).filter((day) => dayKindOf(day, calendar) === 'workday').length;
  }
  return days;
}

function peopleFacts(
  database: Database.Database,
  { id, month }: RosterHead,
  spans: { readonly month: Span; readonly cycle: Span },
  employeeIds: readonly number[],
): PersonFacts[] {
  const by = <Row extends { readonly employeeId: number }>(rows: readonly Row[]) =>
    groupBy(rows, ({ employeeId }) => employeeId);
  const certificates = by(certificatesOf(database, id));
  const leave = by(leaveOf(database, id, spans.month));
  const overtime = by(overtimeOf(database, id, spans.cycle));
  const minutes = by(minutesOutside(database, id, spans.cycle, month));
  return employeeIds.map((employeeId) => {
    const extra = overtime.get(employeeId) ?? [];
    const inMonth = extra.filter(({ day }) => monthOf(day) === month);
    const outside = extra.filter(({ day, urgent }) => monthOf(day) !== month && urgent === 0);
    return {
      employeeId,
      certificates: [...(certificates.get(employeeId) ?? [])],
      leave: [...(leave.get(employeeId) ?? [])],
      overtime: inMonth.map(({ day, lengthMinutes, urgent }) => ({
        day,
        lengthMinutes,
        urgent: urgent === 1,
      })),
      cycleMinutesElsewhere: minutes.get(employeeId)?.[0]?.minutes ?? 0,
      cycleOvertimeElsewhere: outside.reduce((total, { lengthMinutes }) => total + lengthMinutes, 0),
    };
  });
}
