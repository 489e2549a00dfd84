import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { dateAt } from '../../../shared/domain/calendar.ts';
import type { attendanceContract } from '../../../shared/features/attendance/attendance.contract.ts';
import type { PunchRow } from '../../../shared/features/attendance/attendance.ts';
import type { EnteredDay } from '../../../shared/features/attendance/person-days.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import type { WriteContext } from '../../office/context.ts';
import { closedDay } from './close.repository.ts';
import { endEntry, insertEntry, requireEntry, type StoredEntry, standingEntry } from './entry.repository.ts';
import { assertOwnTeam } from './month.service.ts';
import { type Attendee, requireAttendee } from './person.repository.ts';
import { insertPunch, isPunched, requirePunch, withdrawOne } from './punch.repository.ts';

type Input<Name extends keyof typeof attendanceContract> = z.output<
  (typeof attendanceContract)[Name]['input']
>;

/** Nothing is entered for a closed day, nor for one on which somebody did not work here. */
export function assertOpenDay(
  person: Attendee,
  day: string,
  { database }: Pick<WriteContext, 'database'>,
): void {
  if (day < person.hiredOn || (person.leftOn !== null && day > person.leftOn)) {
    throw refuse('attendanceNotEmployed', { name: person.name, date: day });
  }
  const close = closedDay(database, person.id, day);
  if (close !== undefined) {
    throw refuse('attendanceClosed', { month: close.month, name: person.name });
  }
}

/** The day sheet: what is typed again on the day it was entered, by the same hand, is a slip put right. */
export function recordDay(
  { day, lines, reason }: Input<'recordDay'>,
  context: WriteContext,
): { entered: number } {
  if (day > context.today) throw refuse('attendanceFuture', { date: day });
  let entered = 0;
  for (const { employeeId, ...said } of lines) {
    const person = requireAttendee(context.database, employeeId);
    assertOwnTeam(person.teamId, context);
    assertOpenDay(person, day, context);
    const known = standingEntry(context.database, { employeeId, day, origin: 'sheet' });
    if (known !== undefined && isSame(known, said)) continue;
    if (known !== undefined && reason === '' && !isOwnSlip(known, context)) {
      throw refuse('attendanceReasonNeeded', { name: person.name, by: known.madeBy, date: day });
    }
    enter({ ...said, origin: 'sheet' }, { employeeId, day, reason, known }, context);
    entered += 1;
  }
  context.record({
    entity: 'attendanceSheet',
    entityId: day,
    after: { day, people: entered },
    ...(reason === '' ? {} : { reason }),
  });
  return { entered };
}

type Said = Omit<EnteredDay, 'origin'>;

function isSame(known: Said, said: Said): boolean {
  return (
    known.kind === said.kind &&
    known.leaveKind === said.leaveKind &&
    known.fromMinute === said.fromMinute &&
    known.toMinute === said.toMinute
  );
}

function isOwnSlip({ madeById, madeAt }: StoredEntry, { staff, today, database }: WriteContext): boolean {
  return madeById === staff.id && dateAt(new Date(madeAt), officeTimeZone(database)) === today;
}

function enter(
  entered: EnteredDay,
  {
    employeeId,
    day,
    reason,
    known,
  }: {
    readonly employeeId: number;
    readonly day: string;
    readonly reason: string;
    readonly known: StoredEntry | undefined;
  },
  { database, staff, now }: WriteContext,
): number {
  if (known !== undefined) endEntry(database, known.id, { by: staff.id, at: now, reason });
  return insertEntry(database, { ...entered, employeeId, day, reason, madeBy: staff.id, madeAt: now });
}

export function correct(
  { days, as, reason }: Input<'correct'>,
  context: WriteContext,
): { corrected: number } {
  const { database } = context;
  for (const { employeeId, day } of days) {
    const person = requireAttendee(database, employeeId);
    assertOpenDay(person, day, context);
    const known = standingEntry(database, { employeeId, day, origin: 'correction' });
    const id = enter({ ...as, origin: 'correction' }, { employeeId, day, reason, known }, context);
    context.record({
      entity: 'attendanceEntry',
      entityId: id,
      ...(known === undefined ? {} : { before: toldOf(known) }),
      after: { name: person.name, day, ...toldOf(as) },
      reason,
    });
  }
  return { corrected: days.length };
}

function toldOf({ kind, leaveKind, fromMinute, toMinute }: Said) {
  return {
    kind,
    ...(leaveKind === null ? {} : { leaveKind }),
    ...(fromMinute === null ? {} : { fromMinute }),
    ...(toMinute === null ? {} : { toMinute }),
  };
}

export function undoEntry(
  { entryId, reason }: Input<'undoEntry'>,
  context: WriteContext,
): { employeeId: number; day: string } {
  const { database, staff, now } = context;
  const entry = requireEntry(database, entryId);
  const person = requireAttendee(database, entry.employeeId);
  if (entry.endedAt !== null) throw refuse('attendanceEntryEnded', { name: person.name, date: entry.day });
  assertOpenDay(person, entry.day, context);
  endEntry(database, entryId, { by: staff.id, at: now, reason });
  context.record({
    entity: 'attendanceEntry',
    entityId: entryId,
    before: { name: person.name, day: entry.day, ...toldOf(entry) },
    after: { withdrawnAt: now },
    reason,
  });
  return { employeeId: person.id, day: entry.day };
}

export function addPunch(
  { employeeId, moment, direction, reason }: Input<'addPunch'>,
  context: WriteContext,
): PunchRow {
  const { database, staff, now, today } = context;
  const person = requireAttendee(database, employeeId);
  const day = moment.slice(0, 10);
  if (day > today) throw refuse('attendanceFuture', { date: day });
  assertOpenDay(person, day, context);
  if (isPunched(database, employeeId, moment)) {
    throw refuse('punchKnown', { name: person.name, moment: moment.replace('T', ' ') });
  }
  const id = insertPunch(database, {
    employeeId,
    moment,
    direction,
    source: 'manual',
    importId: null,
    reason,
    recordedBy: staff.id,
    recordedAt: now,
  });
  context.record({ entity: 'punch', entityId: id, after: { name: person.name, moment, direction }, reason });
  return requirePunch(database, id);
}

export function withdrawPunch({ punchId, reason }: Input<'withdrawPunch'>, context: WriteContext): PunchRow {
  const { database, staff, now } = context;
  const punch = requirePunch(database, punchId);
  const moment = punch.moment.replace('T', ' ');
  if (punch.source === 'import') throw refuse('punchOfImport', { name: punch.name, moment });
  if (punch.withdrawnAt !== null) throw refuse('punchWithdrawn', { name: punch.name, moment });
  assertOpenDay(requireAttendee(database, punch.employeeId), punch.day, context);
  withdrawOne(database, punchId, { by: staff.id, at: now, reason });
  context.record({
    entity: 'punch',
    entityId: punchId,
    before: { name: punch.name, moment: punch.moment },
    after: { withdrawnAt: now },
    reason,
  });
  return requirePunch(database, punchId);
}
