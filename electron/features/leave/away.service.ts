import type { z } from 'zod';
import { addDays, monthRange } from '../../../shared/domain/calendar.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import { dayKindOf } from '../../../shared/features/employees/day-kind.ts';
import type { leaveContract } from '../../../shared/features/leave/leave.contract.ts';
import type { AwayMonth, OvertimeSheet, Waiting } from '../../../shared/features/leave/leave-lists.ts';
import type { ReadContext } from '../../office/context.ts';
import { balanceOf } from './balance.service.ts';
import { listLeaves, listLeavesWithin } from './leave.repository.ts';
import { leaveFor } from './leave.service.ts';
import { listWaiting } from './leave-list.repository.ts';
import { listApprovedOvertimes, listOvertimes } from './overtime.repository.ts';
import { overtimeFor } from './overtime.service.ts';
import { listPeople } from './person.repository.ts';
import { calendarMap } from './rostered.repository.ts';
import { listSwaps } from './swap.repository.ts';
import { swapFor } from './swap.service.ts';
import { maySee, viewerOf } from './viewer.ts';

type Input<Name extends keyof typeof leaveContract> = z.output<(typeof leaveContract)[Name]['input']>;

/** Who is away when; a colleague sees that somebody is, and not why. */
export function awayMonth({ month, teamId }: Input<'away'>, context: ReadContext): AwayMonth {
  const { database } = context;
  const viewer = viewerOf(context);
  const { first, last } = monthRange(month);
  const calendar = calendarMap(database, first, last);
  const leaves = listLeavesWithin(database, { from: first, to: last, teamId });
  const days = daysFrom(first, last);
  return {
    people: listPeople(database, { from: first, to: last, teamId }).map((person) => {
      const sees = maySee(person, viewer, context);
      const own = leaves.filter(
        ({ employeeId, state }) => employeeId === person.id && (sees || state === 'approved'),
      );
      return {
        employeeId: person.id,
        number: person.number,
        name: person.name,
        teamName: person.teamName,
        days: days.flatMap((day) =>
          own
            .filter(({ firstOn, lastOn }) => firstOn <= day && lastOn >= day)
            .map(({ id, kind, part, state }) => ({
              day,
              kind: sees ? kind : null,
              part,
              state: state === 'approved' ? ('approved' as const) : ('requested' as const),
              requestId: id,
            })),
        ),
      };
    }),
    calendar: days.map((day) => ({ day, dayKind: dayKindOf(day, calendar) })),
  };
}

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** What waits for whoever asks, without what they asked for themselves. */
export function waitingFor(context: ReadContext): Waiting[] {
  const viewer = viewerOf(context);
  return listWaiting(context.database)
    .filter(
      ({ employeeId, teamId, staffId, otherStaffId }) =>
        viewer.decidesFor({ id: employeeId, teamId, staffId }) && otherStaffId !== viewer.staffId,
    )
    .map(
      ({
        employeeId: _employeeId,
        teamId: _teamId,
        staffId: _staffId,
        otherStaffId: _otherStaffId,
        incomplete,
        ...row
      }) => ({ ...row, incomplete: incomplete === 1 }),
    );
}

export function ownLeave(context: ReadContext) {
  const viewer = viewerOf(context);
  const { self } = viewer;
  if (self === undefined) return null;
  const { database, today } = context;
  return {
    employeeId: self.id,
    balance: balanceOf(self, today, context),
    leaves: listLeaves(database, self.id).map((row) => leaveFor(row, viewer)),
    overtimes: listOvertimes(database, self.id).map((row) => overtimeFor(row, viewer)),
    swaps: listSwaps(database, self.id).map((row) => swapFor(row, viewer)),
  };
}

/** Approved overtime of a month by person, in the order of teams. */
export function overtimeSheetOf(
  { month, teamId, employeeId }: Input<'overtimeSheet'>,
  { database }: Pick<ReadContext, 'database'>,
): OvertimeSheet {
  const { first, last } = monthRange(month);
  const rows = listApprovedOvertimes(database, { from: first, to: last, teamId, employeeId });
  return [...groupBy(rows, (row) => row.employeeId)].flatMap(([id, of]) => {
    const [one] = of;
    if (one === undefined) return [];
    const { number, name, teamName } = one;
    return [{ employeeId: id, number, name, teamName, rows: [...of] }];
  });
}
