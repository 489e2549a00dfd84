import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { addDays, addMonths, daysBetween, monthOf, monthRange } from '../../../shared/domain/calendar.ts';
import { momentAt } from '../../../shared/domain/moment.ts';
import { dayKindOf } from '../../../shared/features/employees/day-kind.ts';
import type { leaveContract } from '../../../shared/features/leave/leave.contract.ts';
import type { Overtime, OvertimeOutlook } from '../../../shared/features/leave/leave.ts';
import { remaining } from '../../../shared/features/leave/lieu.ts';
import {
  countedMinutes,
  dayLimit,
  hoursText,
  isLate,
  lieuMinutes,
  mayBeLieu,
  momentOf,
  overtimeRate,
} from '../../../shared/features/leave/overtime.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { insertGrant, insertUse, listGrants } from './book.repository.ts';
import { readLeaveSettings } from './leave-settings.service.ts';
import {
  insertOvertime,
  listOvertimesWithin,
  requireOvertime,
  type StoredOvertime,
  settleRow,
} from './overtime.repository.ts';
import { type Person, requirePerson } from './person.repository.ts';
import { mayDo, whose } from './request.repository.ts';
import { calendarMap, rosteredCodes } from './rostered.repository.ts';
import {
  assertDecides,
  assertEmployed,
  assertMayAskFor,
  assertMaySee,
  type Viewer,
  viewerOf,
} from './viewer.ts';

type Input<Name extends keyof typeof leaveContract> = z.output<(typeof leaveContract)[Name]['input']>;
type Piece = Pick<StoredOvertime, 'day' | 'startsMinute' | 'lengthMinutes' | 'urgent'>;

export function overtimeFor(row: StoredOvertime, viewer: Viewer): Overtime {
  const { teamId: _teamId, staffId: _staffId, requestedById: _by, ...overtime } = row;
  const isSettled = row.actualMinutes !== null;
  return {
    ...overtime,
    may: mayDo(row, viewer, isSettled),
    maySettle: row.state === 'approved' && !isSettled && viewer.decidesFor(whose(row)),
  };
}

function momentNow({ database, now }: Pick<ReadContext, 'database' | 'now'>): string {
  return momentAt(new Date(now), officeTimeZone(database));
}

export function readOvertime({ id }: Input<'overtime'>, context: ReadContext) {
  const row = requireOvertime(context.database, id);
  const viewer = viewerOf(context);
  assertMaySee({ ...whose(row), name: row.name }, viewer, context);
  const person = requirePerson(context.database, row.employeeId);
  return { overtime: overtimeFor(row, viewer), outlook: outlookOf(person, row, context, row.id) };
}

export function previewOvertime(
  { employeeId, ...piece }: Input<'previewOvertime'>,
  context: ReadContext,
): OvertimeOutlook {
  const person = requirePerson(context.database, employeeId);
  assertMayAskFor(person, viewerOf(context));
  return outlookOf(person, piece, context, null);
}

/** Its rate, and the hours of its day and month that are bound by article 41. */
function outlookOf(
  person: Person,
  piece: Piece,
  context: ReadContext,
  except: number | null,
): OvertimeOutlook {
  const { database } = context;
  const { day } = piece;
  const settings = readLeaveSettings(database);
  const shift = rosteredCodes(database, person.id, day, day).get(day) ?? null;
  const rate = overtimeRate(dayKindOf(day, calendarMap(database, day, day)), shift, person.hoursScheme);
  const { first, last } = monthRange(monthOf(day));
  const others = listOvertimesWithin(database, person.id, first, last).filter(
    ({ id, urgent }) => id !== except && !urgent,
  );
  const own = piece.urgent ? 0 : countedMinutes({ actualMinutes: null, ...piece });
  const sum = (rows: readonly StoredOvertime[]): number =>
    rows.reduce((total, row) => total + countedMinutes(row), own);
  return {
    rate,
    mayBeLieu: mayBeLieu(rate),
    late: isLate(day, piece.startsMinute, momentNow(context)),
    dayMinutes: sum(others.filter((other) => other.day === day)),
    monthMinutes: sum(others),
    dayLimit: dayLimit(rate, settings),
    monthLimit: settings.overtimeMonthMinutes,
    shift,
  };
}

export function requestOvertime(input: Input<'requestOvertime'>, context: WriteContext): Overtime {
  const { database, now, staff } = context;
  const person = requirePerson(database, input.employeeId);
  const viewer = viewerOf(context);
  assertMayAskFor(person, viewer);
  assertEmployed(person, input.day);
  const { rate, late, ...outlook } = outlookOf(person, input, context, null);
  if (late && input.lateReason === '') throw refuse('overtimeAfterTheFact');
  if (input.compensation === 'lieu' && !mayBeLieu(rate)) throw refuse('lieuOnlyRestDays', { rate });
  assertApart(person, input, context, null);
  assertWithin(person, input, outlook);
  const values = { ...input, rate, lateReason: late ? input.lateReason : '' };
  const id = insertOvertime(database, { ...values, by: staff.id, at: now });
  context.record({ entity: 'overtimeRequest', entityId: id, after: { name: person.name, ...values } });
  return overtimeFor(requireOvertime(database, id), viewer);
}

function assertWithin(
  person: Person,
  piece: Piece,
  outlook: Pick<OvertimeOutlook, 'dayMinutes' | 'dayLimit' | 'monthMinutes' | 'monthLimit'>,
): void {
  if (piece.urgent) return;
  const { dayMinutes, monthMinutes, dayLimit: ofDay, monthLimit } = outlook;
  if (dayMinutes > ofDay) {
    throw refuse('overtimeDayLimit', {
      name: person.name,
      hours: hoursText(dayMinutes),
      limit: hoursText(ofDay),
    });
  }
  if (monthMinutes > monthLimit) {
    throw refuse('overtimeMonthLimit', {
      name: person.name,
      hours: hoursText(monthMinutes),
      limit: hoursText(monthLimit),
    });
  }
}

/** Nobody works the same minute twice. */
function assertApart(
  person: Person,
  piece: Piece,
  { database }: Pick<ReadContext, 'database'>,
  except: number | null,
): void {
  const near = listOvertimesWithin(database, person.id, addDays(piece.day, -1), addDays(piece.day, 1));
  const met = near.find((other) => {
    if (other.id === except) return false;
    const begins = daysBetween(piece.day, other.day) * 1440 + other.startsMinute;
    return (
      begins < piece.startsMinute + piece.lengthMinutes && piece.startsMinute < begins + other.lengthMinutes
    );
  });
  if (met !== undefined) throw refuse('overtimeOverlaps', { name: person.name, day: met.day });
}

/** What may have changed since it was asked for is looked at again. */
export function assertApprovable(row: StoredOvertime, context: WriteContext): void {
  const person = requirePerson(context.database, row.employeeId);
  assertApart(person, row, context, row.id);
  assertWithin(person, row, outlookOf(person, row, context, row.id));
}

/** What was worked, once it is over. Time in lieu is good from the day on which it is given. */
export function settleOvertime(
  { id, version, actualMinutes, reason }: Input<'settleOvertime'>,
  context: WriteContext,
) {
  const { database, now, today, staff } = context;
  const { row, viewer } = decidable(id, version, context);
  if (row.state !== 'approved') throw refuse('leaveNotApproved');
  if (row.actualMinutes !== null) throw refuse('overtimeSettled');
  if (momentNow(context) < momentOf(row.day, row.startsMinute)) {
    throw refuse('overtimeNotOver', { day: row.day });
  }
  if (actualMinutes > row.lengthMinutes && reason === '') {
    throw refuse('overtimeMoreThanApproved', { minutes: row.lengthMinutes });
  }
  settleRow(database, id, { actualMinutes, by: staff.id, at: now, reason });
  const settings = readLeaveSettings(database);
  const minutes = row.compensation === 'lieu' ? lieuMinutes(actualMinutes, settings) : 0;
  const expiresOn = minutes > 0 ? addMonths(today, settings.lieuMonths) : null;
  if (expiresOn !== null) {
    insertGrant(
      database,
      { employeeId: row.employeeId, overtimeId: id, minutes, reason: '', expiresOn },
      { on: today, by: staff.id, at: now },
    );
  }
  context.record({
    entity: 'overtimeRequest',
    entityId: id,
    before: { actualMinutes: null },
    after: { name: row.name, day: row.day, actualMinutes, lieuMinutes: minutes, expiresOn },
    reason,
  });
  return { overtime: overtimeFor(requireOvertime(database, id), viewer), lieuMinutes: minutes, expiresOn };
}

export function reopenOvertime(
  { id, version, reason }: Input<'reopenOvertime'>,
  context: WriteContext,
): Overtime {
  const { database, now, today, staff } = context;
  const { row, viewer } = decidable(id, version, context);
  if (row.actualMinutes === null) throw refuse('overtimeNotSettled');
  for (const grant of listGrants(database, row.employeeId).filter(({ overtimeId }) => overtimeId === id)) {
    const left = remaining(grant, '9999-12-31');
    // An earlier settling that was taken back has nothing left and nothing to take.
    if (left === 0 && grant.uses.length === 1) continue;
    if (left < grant.minutes) throw refuse('lieuUsed', { hours: hoursText(grant.minutes - left) });
    insertUse(
      database,
      { grantId: grant.id, kind: 'adjusted', minutes: -left, requestId: null, leaveOn: null, reason },
      { on: today, by: staff.id, at: now },
    );
  }
  settleRow(database, id, null);
  context.record({
    entity: 'overtimeRequest',
    entityId: id,
    before: { actualMinutes: row.actualMinutes },
    after: { name: row.name, day: row.day, actualMinutes: null },
    reason,
  });
  return overtimeFor(requireOvertime(database, id), viewer);
}

function decidable(id: number, version: number, context: WriteContext) {
  const row = requireOvertime(context.database, id);
  const viewer = viewerOf(context);
  assertDecides({ ...whose(row), name: row.name }, viewer);
  if (row.version !== version) throw changedMeanwhile(context.database, 'overtimeRequest', id);
  return { row, viewer };
}
