import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import { annualSteps } from '../../../shared/features/leave/annual.ts';
import { fitsAnnual, freeOn } from '../../../shared/features/leave/annual-balance.ts';
import type { leaveContract } from '../../../shared/features/leave/leave.contract.ts';
import type { Leave, LeaveOutlook } from '../../../shared/features/leave/leave.ts';
import {
  type CountedDay,
  countLeaveDays,
  meets,
  type SpanOfLeave,
  totalHalfDays,
} from '../../../shared/features/leave/leave-days.ts';
import type { LeaveSettings } from '../../../shared/features/leave/leave-settings.ts';
import { spendLieu } from '../../../shared/features/leave/lieu.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { insertEntry, insertUse, listEntries, listGrants } from './book.repository.ts';
import {
  insertLeave,
  listLeavesWithin,
  requireLeave,
  type StoredLeave,
  setHalfDays,
  setPaper,
} from './leave.repository.ts';
import { readLeaveSettings } from './leave-settings.service.ts';
import { type Person, requirePerson } from './person.repository.ts';
import { mayDo, whose } from './request.repository.ts';
import { calendarMap, countOnDuty, rosteredCodes } from './rostered.repository.ts';
import {
  assertDecides,
  assertEmployed,
  assertMayAskFor,
  assertMaySee,
  type Viewer,
  viewerOf,
} from './viewer.ts';

type Input<Name extends keyof typeof leaveContract> = z.output<(typeof leaveContract)[Name]['input']>;

/** As whoever looks may see it: the reason is between the person and those who decide. */
export function leaveFor(row: StoredLeave, viewer: Viewer): Leave {
  const { teamId: _teamId, staffId: _staffId, requestedById: _by, reason, ...leave } = row;
  const sees = viewer.isOwn(whose(row)) || viewer.decidesFor(whose(row));
  return { ...leave, reason: sees ? reason : null, may: mayDo(row, viewer, false) };
}

export function readLeave({ id }: Input<'leave'>, context: ReadContext) {
  const row = requireLeave(context.database, id);
  const viewer = viewerOf(context);
  assertMaySee({ ...whose(row), name: row.name }, viewer, context);
  const person = requirePerson(context.database, row.employeeId);
  return { leave: leaveFor(row, viewer), outlook: outlookOf(person, row, context, row.id) };
}

export function previewLeave(
  { employeeId, ...span }: Input<'previewLeave'>,
  context: ReadContext,
): LeaveOutlook {
  const person = requirePerson(context.database, employeeId);
  assertMayAskFor(person, viewerOf(context));
  return outlookOf(person, span, context, null);
}

function countedDays(
  person: Pick<Person, 'id'>,
  span: SpanOfLeave,
  settings: LeaveSettings,
  { database }: Pick<ReadContext, 'database'>,
): readonly CountedDay[] {
  const { firstOn, lastOn } = span;
  return countLeaveDays(
    span,
    settings.kinds[span.kind],
    calendarMap(database, firstOn, lastOn),
    rosteredCodes(database, person.id, firstOn, lastOn),
  );
}

/** What a leave would count, take and meet. `except` is the request itself. */
function outlookOf(
  person: Person,
  span: SpanOfLeave,
  context: ReadContext,
  except: number | null,
): LeaveOutlook {
  const { database } = context;
  const { firstOn, lastOn } = span;
  const settings = readLeaveSettings(database);
  const rule = settings.kinds[span.kind];
  const days = countedDays(person, span, settings, context);
  const within = listLeavesWithin(database, { from: firstOn, to: lastOn, teamId: person.teamId });
  const others = within.filter(({ employeeId, state }) => employeeId !== person.id && state === 'approved');
  const onDuty = countOnDuty(database, {
    teamId: person.teamId,
    without: person.id,
    from: firstOn,
    to: lastOn,
  });
  return {
    days: days.map(({ day, dayKind, counts, shift }) => ({
      day,
      dayKind,
      counts,
      shift,
      away: [
        ...new Set(
          others.filter((other) => other.firstOn <= day && other.lastOn >= day).map(({ name }) => name),
        ),
      ],
      onDuty: onDuty.get(day) ?? 0,
    })),
    halfDays: totalHalfDays(days),
    ...standingOf(person, span, days, settings, context, isBooked(except, context)),
    needsPaper: rule.needsPaper,
    overlaps: overlapsOf(person, span, context, except).map(({ id, firstOn: from, lastOn: to }) => ({
      id,
      firstOn: from,
      lastOn: to,
    })),
  };
}

/** Approved leave is in the book already, and asks for nothing more. */
function isBooked(id: number | null, { database }: ReadContext): boolean {
  return id !== null && requireLeave(database, id).state !== 'requested';
}

function overlapsOf(
  person: Pick<Person, 'id' | 'teamId'>,
  span: SpanOfLeave,
  { database }: Pick<ReadContext, 'database'>,
  except: number | null,
): StoredLeave[] {
  return listLeavesWithin(database, { from: span.firstOn, to: span.lastOn, teamId: person.teamId }).filter(
    (other) => other.employeeId === person.id && other.id !== except && meets(span, other),
  );
}

function standingOf(
  person: Person,
  span: SpanOfLeave,
  days: readonly CountedDay[],
  settings: LeaveSettings,
  { database, today }: ReadContext,
  isOver: boolean,
): Pick<LeaveOutlook, 'balance' | 'enough'> {
  const { balance } = settings.kinds[span.kind];
  const counted = days.filter(({ counts }) => counts);
  if (balance === 'none' || isOver) return { balance: null, enough: true };
  if (balance === 'lieu') {
    const grants = listGrants(database, person.id);
    const wanted = lieuDays(counted, settings);
    const { missing } = spendLieu(grants, wanted, today);
    const needed = wanted.reduce((total, { minutes }) => total + minutes, 0);
    // What is good on the first day is what there is to choose from.
    const huge = [{ day: span.firstOn, minutes: Number.MAX_SAFE_INTEGER }];
    const before = Number.MAX_SAFE_INTEGER - spendLieu(grants, huge, today).missing;
    return { balance: { kind: 'lieu', before, after: before - needed }, enough: missing === 0 };
  }
  const year = Number(span.firstOn.slice(0, 4));
  const before = freeOn(annualSteps(person, year), listEntries(database, person.id, year), span.firstOn);
  const ofYear = counted.filter(({ day }) => Number(day.slice(0, 4)) === year);
  return {
    balance: { kind: 'annual', before, after: before - totalHalfDays(ofYear) },
    enough: yearsThatLack(person, counted, database).length === 0,
  };
}

function lieuDays(counted: readonly CountedDay[], { dayMinutes }: LeaveSettings) {
  return counted.map(({ day, halfDays }) => ({ day, minutes: Math.round((dayMinutes * halfDays) / 2) }));
}

/** Years in which a leave takes more than there is. */
function yearsThatLack(
  person: Person,
  counted: readonly CountedDay[],
  database: ReadContext['database'],
): number[] {
  return [...groupBy(counted, ({ day }) => Number(day.slice(0, 4)))]
    .filter(
      ([year, days]) => !fitsAnnual(annualSteps(person, year), listEntries(database, person.id, year), days),
    )
    .map(([year]) => year);
}

export function requestLeave(
  { reason, paper, employeeId, ...span }: Input<'requestLeave'>,
  context: WriteContext,
): Leave {
  const { database, now, staff } = context;
  const person = requirePerson(database, employeeId);
  const viewer = viewerOf(context);
  assertMayAskFor(person, viewer);
  assertEmployed(person, span.firstOn, span.lastOn);
  assertNoOverlap(person, span, context, null);
  const settings = readLeaveSettings(database);
  const halfDays = totalHalfDays(countedDays(person, span, settings, context));
  if (halfDays === 0) throw refuse('leaveCountsNothing', { from: span.firstOn, to: span.lastOn });
  assertEnough(person, span, context);
  const values = { employeeId, ...span, halfDays, reason, paper };
  const id = insertLeave(database, { ...values, by: staff.id, at: now });
  context.record({ entity: 'leaveRequest', entityId: id, after: told(person, values) });
  return leaveFor(requireLeave(database, id), viewer);
}

/** The trail says that there was a reason, and not which. */
function told(person: Pick<Person, 'name'>, { reason, ...values }: { readonly reason: string }) {
  return { name: person.name, ...values, reason: reason === '' ? '' : '＊＊＊' };
}

function assertNoOverlap(
  person: Person,
  span: SpanOfLeave,
  context: Pick<ReadContext, 'database'>,
  except: number | null,
): void {
  const [other] = overlapsOf(person, span, context, except);
  if (other !== undefined) {
    throw refuse('leaveOverlaps', { name: person.name, from: other.firstOn, to: other.lastOn });
  }
}

/** Time in lieu that is not there cannot be asked for; annual leave can, since somebody may let it be overdrawn. */
function assertEnough(person: Person, span: SpanOfLeave, context: ReadContext): void {
  const settings = readLeaveSettings(context.database);
  if (settings.kinds[span.kind].balance !== 'lieu') return;
  const days = countedDays(person, span, settings, context);
  const { balance, enough } = standingOf(person, span, days, settings, context, false);
  if (!enough) throw refuse('lieuNotEnough', { name: person.name, hours: hoursOf(balance?.before ?? 0) });
}

function hoursOf(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}

/** Takes an approved leave from its balance, by the roster and the rules as they are when it is approved. */
export function bookLeave(
  row: StoredLeave,
  { overdraw }: Pick<Input<'decide'>, 'overdraw'>,
  context: WriteContext,
): void {
  const { database, now, today, staff } = context;
  const person = requirePerson(database, row.employeeId);
  const settings = readLeaveSettings(database);
  const booking = { on: today, by: staff.id, at: now };
  assertNoOverlap(person, row, context, row.id);
  const days = countedDays(person, row, settings, context);
  const counted = days.filter(({ counts }) => counts);
  if (counted.length === 0) throw refuse('leaveCountsNothing', { from: row.firstOn, to: row.lastOn });
  setHalfDays(database, row.id, totalHalfDays(days));
  const { balance } = settings.kinds[row.kind];
  if (balance === 'annual') {
    const [lacking] = overdraw ? [] : yearsThatLack(person, counted, database);
    if (lacking !== undefined) throw refuse('annualNotEnough', { name: person.name, year: lacking });
    for (const { day, halfDays } of counted) {
      const entry = { employeeId: person.id, year: Number(day.slice(0, 4)), requestId: row.id, leaveOn: day };
      insertEntry(database, { ...entry, kind: 'used', halfDays: -halfDays, reason: '' }, booking);
    }
  }
  if (balance === 'lieu') {
    const { parts, missing } = spendLieu(listGrants(database, person.id), lieuDays(counted, settings), today);
    if (missing > 0) throw refuse('lieuNotEnough', { name: person.name, hours: hoursOf(totalOf(parts)) });
    for (const { grantId, day, minutes } of parts) {
      const use = { grantId, kind: 'used' as const, minutes: -minutes, requestId: row.id, leaveOn: day };
      insertUse(database, { ...use, reason: '' }, booking);
    }
  }
}

function totalOf(parts: readonly { readonly minutes: number }[]): number {
  return parts.reduce((total, { minutes }) => total + minutes, 0);
}

export function notePaper({ id, version, paper }: Input<'notePaper'>, context: WriteContext): Leave {
  const { database } = context;
  const row = requireLeave(database, id);
  const viewer = viewerOf(context);
  assertDecides({ ...whose(row), name: row.name }, viewer);
  if (row.version !== version) throw changedMeanwhile(database, 'leaveRequest', id);
  setPaper(database, id, paper);
  context.record({ entity: 'leaveRequest', entityId: id, before: { paper: row.paper }, after: { paper } });
  return leaveFor(requireLeave(database, id), viewer);
}
