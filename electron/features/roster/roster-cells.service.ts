import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { monthOf } from '../../../shared/domain/calendar.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import { REST_SIGN } from '../../../shared/features/roster/rest-sign.ts';
import type { rosterContract } from '../../../shared/features/roster/roster.contract.ts';
import type { CellChange, RosterMember } from '../../../shared/features/roster/roster.ts';
import type { WriteContext } from '../../office/context.ts';
import {
  clearCell,
  findEmployment,
  listCells,
  listMembers,
  putCell,
  raiseVersion,
} from './roster.repository.ts';
import { requireEditable } from './roster.service.ts';
import { requireShiftKind } from './shift-kind.repository.ts';

/** Changes cells together: all of them or none. A later change of the same cell goes over an earlier one. */
export function saveCells(
  { rosterId, version, changes }: z.output<typeof rosterContract.saveCells.input>,
  context: WriteContext,
): { readonly version: number } {
  const { database } = context;
  const head = requireEditable(rosterId, version, context);
  const members = new Map(listMembers(database, rosterId).map((member) => [member.employeeId, member]));
  const before = new Map(listCells(database, rosterId).map((cell) => [keyOf(cell), cell.shiftKindId]));
  const codes = new Map<number, string>();
  const codeOf = (id: number): string => {
    const known = codes.get(id);
    if (known !== undefined) return known;
    const { code, active } = requireShiftKind(database, id);
    // A shift put out of use stays where it is and is put nowhere new.
    if (!active && ![...before.values()].includes(id)) throw refuse('shiftInactive', { code });
    codes.set(id, code);
    return code;
  };
  for (const change of changes) {
    assertPlaced(change, members.get(change.employeeId), head.month, context);
    const { employeeId, day, to, fixed } = change;
    if (to === 'empty') {
      clearCell(database, rosterId, employeeId, day);
      continue;
    }
    if (to !== 'rest') codeOf(to);
    putCell(database, rosterId, { employeeId, day, shiftKindId: to === 'rest' ? null : to, fixed });
  }
  raiseVersion(database, rosterId);
  context.record({
    entity: 'roster',
    entityId: rosterId,
    after: {
      month: head.month,
      cells: changes.length,
      changes: Object.fromEntries(
        [...groupBy(changes, ({ employeeId }) => employeeId)].map(([employeeId, rows]) => [
          members.get(employeeId)?.name ?? employeeId,
          rows.map(({ day, to }) => `${day.slice(8)}=${wordOf(to, codeOf)}`).join(' '),
        ]),
      ),
    },
  });
  return { version: version + 1 };
}

function keyOf({ employeeId, day }: { readonly employeeId: number; readonly day: string }): string {
  return `${employeeId} ${day}`;
}

function wordOf(to: CellChange['to'], codeOf: (id: number) => string): string {
  if (to === 'empty') return '–';
  return to === 'rest' ? REST_SIGN : codeOf(to);
}

/** The day is of the month, the person stands on the roster, and nobody is given work on a day they do not work here. */
function assertPlaced(
  { employeeId, day, to }: CellChange,
  member: RosterMember | undefined,
  month: string,
  { database }: WriteContext,
): void {
  if (monthOf(day) !== month) throw refuse('rosterOtherMonth', { day, month });
  if (member === undefined) {
    throw refuse('rosterNotMember', { name: findEmployment(database, employeeId)?.name ?? employeeId });
  }
  const { name, hiredOn, leftOn } = member;
  if (to !== 'empty' && (day < hiredOn || (leftOn !== null && day > leftOn))) {
    throw refuse('rosterNotEmployed', { name, day });
  }
}
