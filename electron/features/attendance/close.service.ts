import { refuse } from '../../../shared/api/api-error.ts';
import { monthsLater } from '../../../shared/domain/calendar.ts';
import { ATTENDANCE_KEEPERS } from '../../../shared/features/attendance/attendance.contract.ts';
import type { AttendanceDue, AttendanceMonth } from '../../../shared/features/attendance/attendance.ts';
import { periodMonth, periodOf } from '../../../shared/features/attendance/attendance-period.ts';
import { codeOf } from '../../../shared/features/attendance/day-code.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { readAttendanceSettings } from './attendance-settings.ts';
import { closedMonths, closesOf, insertClose, insertClosedDay, markReopened } from './close.repository.ts';
import { readMonth } from './month.service.ts';
import { attendeeOfAccount, attendeesOf, teamsInUse } from './person.repository.ts';
import { hasAttendance } from './person-days.repository.ts';

export function closeMonth(
  { teamId, month, reason }: { readonly teamId: number; readonly month: string; readonly reason: string },
  context: WriteContext,
): AttendanceMonth {
  const { database, staff, now, today } = context;
  const sheet = readMonth(teamId, month, context);
  const { teamName: team, settings, people, first, last } = sheet;
  if (sheet.closed) throw refuse('attendanceClosedAlready', { team, month });
  if (today < last) throw refuse('attendanceRunning', { team, month, last });
  if (people.length === 0) throw refuse('attendanceNobody', { team, month });
  const unexplained = people.reduce(
    (sum, { days }) => sum + days.filter((each) => each.unexplained).length,
    0,
  );
  if (unexplained > 0 && reason === '') {
    throw refuse('attendanceUnexplained', { team, month, count: unexplained });
  }
  const closeId = insertClose(database, {
    teamId,
    month,
    first,
    last,
    settings,
    unexplained,
    reason,
    by: staff.id,
    at: now,
  });
  for (const { employeeId, days } of people) {
    for (const result of days) {
      insertClosedDay(database, closeId, employeeId, { result, code: codeOf(result, settings) });
    }
  }
  context.record({
    entity: 'attendanceClose',
    entityId: closeId,
    after: { team, month, people: people.length, unexplained },
    ...(reason === '' ? {} : { reason }),
  });
  return readMonth(teamId, month, context);
}

export function reopenMonth(
  { teamId, month, reason }: { readonly teamId: number; readonly month: string; readonly reason: string },
  context: WriteContext,
): AttendanceMonth {
  const { database, staff, now } = context;
  const { teamName: team } = readMonth(teamId, month, context);
  const standing = closesOf(database, teamId, month).find(({ reopenedAt }) => reopenedAt === null);
  if (standing === undefined) throw refuse('attendanceNotClosed', { team, month });
  markReopened(database, standing.id, { by: staff.id, at: now, reason });
  context.record({
    entity: 'attendanceClose',
    entityId: standing.id,
    before: { team, month, closedAt: standing.closedAt },
    after: { reopenedAt: now },
    reason,
  });
  return readMonth(teamId, month, context);
}

/** What was due long ago and never kept in the program is nobody's work any more. */
const MONTHS_BACK = 2;

/** Months of teams that are over, or end today, and are not closed; the supervisor of the grounds has their own team. */
export function dueCloses({
  database,
  today,
  staff,
}: Pick<ReadContext, 'database' | 'today' | 'staff'>): AttendanceDue[] {
  const settings = readAttendanceSettings(database);
  const own = staff.role === 'groundsSupervisor' ? attendeeOfAccount(database, staff.id) : undefined;
  const teams = teamsInUse(database).filter(
    ({ id }) => staff.role !== 'groundsSupervisor' || id === own?.teamId,
  );
  const months = Array.from({ length: MONTHS_BACK + 1 }, (_unused, back) =>
    monthsLater(periodMonth(today, settings), back - MONTHS_BACK),
  );
  return teams.flatMap(({ id, name }) => {
    const closed = closedMonths(database, id);
    return months.flatMap((month) => {
      const { first, last } = periodOf(month, settings);
      const isDue = last <= today && !closed.has(month);
      return isDue && isKept(database, id, { first, last })
        ? [{ teamId: id, teamName: name, month, dueOn: last }]
        : [];
    });
  });
}

/** What of it is on the first page: nothing for those who keep no attendance. */
export function dueToday(context: Pick<ReadContext, 'database' | 'today' | 'staff'>): AttendanceDue[] {
  return ATTENDANCE_KEEPERS.includes(context.staff.role) ? dueCloses(context) : [];
}

/** Whether there is anything of a month to be closed: a roster, punches or what was entered. */
function isKept(
  database: ReadContext['database'],
  teamId: number,
  span: { readonly first: string; readonly last: string },
): boolean {
  const people = attendeesOf(database, { teamId, ...span });
  return (
    people.length > 0 &&
    hasAttendance(
      database,
      people.map(({ id }) => id),
      span,
    )
  );
}
