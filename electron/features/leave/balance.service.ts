import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { addDays, addMonths, daysBetween } from '../../../shared/domain/calendar.ts';
import {
  type AbsentDays,
  anniversary,
  annualDoubts,
  annualSteps,
} from '../../../shared/features/leave/annual.ts';
import { annualBalance, carryable } from '../../../shared/features/leave/annual-balance.ts';
import type { leaveContract } from '../../../shared/features/leave/leave.contract.ts';
import type { Balance, BalanceRow } from '../../../shared/features/leave/leave-balance.ts';
import type { LeaveSettings } from '../../../shared/features/leave/leave-settings.ts';
import { inTurn, lieuEnding, lieuExpired, lieuLeft, remaining } from '../../../shared/features/leave/lieu.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import {
  insertEntry,
  insertGrant,
  insertUse,
  listEntries,
  listGrants,
  type StoredEntry,
  type StoredGrant,
} from './book.repository.ts';
import { listApproved } from './leave.repository.ts';
import { readLeaveSettings } from './leave-settings.service.ts';
import { listPeople, type Person, requirePerson } from './person.repository.ts';
import { assertDecides, assertMaySee, viewerOf } from './viewer.ts';

type Input<Name extends keyof typeof leaveContract> = z.output<(typeof leaveContract)[Name]['input']>;
type Approved = ReturnType<typeof listApproved>;

interface Books {
  readonly year: number;
  readonly entries: readonly StoredEntry[];
  readonly grants: readonly StoredGrant[];
  readonly approved: Approved;
  readonly approvedBefore: Approved;
}

function booksOf(person: Person, on: string, { database }: Pick<ReadContext, 'database'>): Books {
  const year = Number(on.slice(0, 4));
  return {
    year,
    entries: listEntries(database, person.id, year),
    grants: listGrants(database, person.id),
    approved: listApproved(database, person.id, `${year}-01-01`, `${year}-12-31`),
    approvedBefore: listApproved(database, person.id, `${year - 1}-01-01`, `${year - 1}-12-31`),
  };
}

function yearsOfWork({ careerBeganOn, hiredOn }: Person, on: string): number {
  const from = careerBeganOn ?? hiredOn;
  if (from > on) return 0;
  const years = Number(on.slice(0, 4)) - Number(from.slice(0, 4));
  return anniversary(from, years) <= on ? years : years - 1;
}

/** Calendar days of sick leave, and days of personal leave that is paid. */
function absentDays(approved: Approved, settings: LeaveSettings): AbsentDays {
  const of = (kind: 'sick' | 'personal') => approved.filter((leave) => leave.kind === kind);
  return {
    sick: of('sick').reduce((total, { firstOn, lastOn }) => total + daysBetween(firstOn, lastOn) + 1, 0),
    paidPersonal: settings.kinds.personal.paid ? sumOf(of('personal')) / 2 : 0,
  };
}

function sumOf(approved: Approved): number {
  return approved.reduce((total, { halfDays }) => total + halfDays, 0);
}

function doubtsOf(person: Person, books: Books, settings: LeaveSettings, on: string) {
  const annualHalfDays = sumOf(books.approvedBefore.filter(({ kind }) => kind === 'annual'));
  return annualDoubts(person, on, absentDays(books.approved, settings), {
    ...absentDays(books.approvedBefore, settings),
    annualHalfDays,
  });
}

/** Half days as hundredths of a day. */
function inDays(halfDays: number): number {
  return halfDays * 50;
}

/** Minutes as hundredths of an hour. */
function inHours(minutes: number): number {
  return Math.round((minutes * 100) / 60);
}

function rowOf(person: Person, books: Books, settings: LeaveSettings, on: string): BalanceRow {
  const { grants, approved } = books;
  const of = (kind: 'personal' | 'sick') => sumOf(approved.filter((leave) => leave.kind === kind));
  const alive = inTurn(grants).filter(
    (grant) => grant.grantedOn <= on && grant.expiresOn >= on && remaining(grant, on) > 0,
  );
  const counted = approved.filter(({ kind }) => kind !== 'annual' && kind !== 'lieu');
  const annual = annualBalance(annualSteps(person, books.year), books.entries, on);
  return {
    employeeId: person.id,
    number: person.number,
    name: person.name,
    teamName: person.teamName,
    years: yearsOfWork(person, on),
    entitled: inDays(annual.entitled),
    carried: inDays(annual.carried),
    adjusted: inDays(annual.adjusted),
    used: inDays(annual.used),
    left: inDays(annual.left),
    overdrawn: inDays(annual.overdrawn),
    doubts: doubtsOf(person, books, settings, on).join(','),
    lieuLeft: inHours(lieuLeft(grants, on)),
    lieuEnding: inHours(lieuEnding(grants, on, addDays(on, settings.lieuAlertDays))),
    lieuEndsOn: alive[0]?.expiresOn ?? null,
    lieuExpired: inHours(lieuExpired(grants, on)),
    personal: inDays(of('personal')),
    sick: inDays(of('sick')),
    others: inDays(sumOf(counted) - of('personal') - of('sick')),
  };
}

/** Everybody who works here on a day, as their leave stood then. */
export function balanceRows(database: ReadContext['database'], on: string): BalanceRow[] {
  const settings = readLeaveSettings(database);
  return listPeople(database, { from: on, to: on, teamId: null }).map((person) =>
    rowOf(person, booksOf(person, on, { database }), settings, on),
  );
}

export function balanceOf(person: Person, on: string, context: ReadContext): Balance {
  const { database } = context;
  const settings = readLeaveSettings(database);
  const books = booksOf(person, on, context);
  const { year, entries, grants, approved } = books;
  const kinds = [...new Set(approved.map(({ kind }) => kind))];
  return {
    row: rowOf(person, books, settings, on),
    on,
    year,
    hiredOn: person.hiredOn,
    careerBeganOn: person.careerBeganOn,
    leftOn: person.leftOn,
    steps: [...annualSteps(person, year)],
    doubts: [...doubtsOf(person, books, settings, on)],
    carryable: carryableOf(person, books, on),
    entries: entries
      .filter(({ bookedOn }) => bookedOn <= on)
      .map(({ employeeId: _employeeId, year: _year, ...entry }) => entry),
    grants: grants
      .filter(({ grantedOn }) => grantedOn <= on)
      .map(({ employeeId: _employeeId, uses, ...grant }) => ({
        ...grant,
        remaining: remaining({ ...grant, uses }, on),
        expired: grant.expiresOn < on,
      })),
    taken: kinds.map((kind) => ({ kind, halfDays: sumOf(approved.filter((one) => one.kind === kind)) })),
    mayAdjust: viewerOf(context).decidesFor(person),
  };
}

function carryableOf(person: Person, { year, entries }: Books, on: string): number {
  const carriedIn = entries
    .filter(({ kind, bookedOn }) => kind === 'carriedIn' && bookedOn <= on)
    .reduce((total, { halfDays }) => total + halfDays, 0);
  return carryable(annualBalance(annualSteps(person, year), entries, on), carriedIn);
}

export function readBalance({ employeeId, on }: Input<'balance'>, context: ReadContext): Balance {
  const person = requirePerson(context.database, employeeId);
  assertMaySee(person, viewerOf(context), context);
  return balanceOf(person, on ?? context.today, context);
}

export function adjustAnnual(
  { employeeId, year, halfDays, reason }: Input<'adjustAnnual'>,
  context: WriteContext,
): Balance {
  const { database, now, today, staff } = context;
  const person = requirePerson(database, employeeId);
  assertDecides(person, viewerOf(context));
  const before = annualBalance(
    annualSteps(person, year),
    listEntries(database, employeeId, year),
    '9999-12-31',
  );
  if (before.left - before.overdrawn + halfDays < 0 && halfDays < 0) {
    throw refuse('annualBelowNothing', { name: person.name, year, days: before.left / 2 });
  }
  insertEntry(
    database,
    { employeeId, year, kind: 'adjusted', halfDays, requestId: null, leaveOn: null, reason },
    { on: today, by: staff.id, at: now },
  );
  context.record({
    entity: 'employee',
    entityId: employeeId,
    before: { year, annualHalfDays: before.left },
    after: { year, annualHalfDays: before.left + halfDays },
    reason,
  });
  return balanceOf(person, today, context);
}

/** Both years are booked, so that either tells where the days went. */
export function carryOver(
  { employeeId, year, halfDays, consent }: Input<'carryOver'>,
  context: WriteContext,
): Balance {
  const { database, now, today, staff } = context;
  const person = requirePerson(database, employeeId);
  assertDecides(person, viewerOf(context));
  const most = carryableOf(person, booksOf(person, `${year}-12-31`, context), '9999-12-31');
  if (halfDays > most) throw refuse('carryTooMuch', { name: person.name, year, days: most / 2 });
  const booking = { on: today, by: staff.id, at: now };
  const entry = { employeeId, requestId: null, leaveOn: null, reason: consent };
  insertEntry(database, { ...entry, year, kind: 'carriedOut', halfDays: -halfDays }, booking);
  insertEntry(database, { ...entry, year: year + 1, kind: 'carriedIn', halfDays }, booking);
  context.record({
    entity: 'employee',
    entityId: employeeId,
    after: { year, carriedHalfDays: halfDays, toYear: year + 1 },
    reason: consent,
  });
  return balanceOf(person, today, context);
}

export function adjustLieu(
  { employeeId, minutes, expiresOn, reason }: Input<'adjustLieu'>,
  context: WriteContext,
): Balance {
  const { database, now, today, staff } = context;
  const person = requirePerson(database, employeeId);
  assertDecides(person, viewerOf(context));
  const booking = { on: today, by: staff.id, at: now };
  const grants = listGrants(database, employeeId);
  const left = lieuLeft(grants, today);
  const ends = expiresOn ?? addMonths(today, readLeaveSettings(database).lieuMonths);
  if (minutes > 0) {
    if (ends < today) throw refuse('endsBeforeItBegins', { fromOn: today, toOn: ends });
    insertGrant(database, { employeeId, overtimeId: null, minutes, reason, expiresOn: ends }, booking);
  } else {
    if (-minutes > left) throw refuse('lieuNotEnough', { name: person.name, hours: left / 60 });
    takeAway(grants, -minutes, reason, context);
  }
  context.record({
    entity: 'employee',
    entityId: employeeId,
    before: { lieuMinutes: left },
    after: { lieuMinutes: left + minutes, ...(minutes > 0 ? { expiresOn: ends } : {}) },
    reason,
  });
  return balanceOf(person, today, context);
}

function takeAway(
  grants: readonly StoredGrant[],
  minutes: number,
  reason: string,
  { database, now, today, staff }: WriteContext,
): void {
  let wanted = minutes;
  for (const grant of inTurn(grants)) {
    const here = grant.expiresOn < today ? 0 : Math.min(wanted, remaining(grant, today));
    if (here <= 0) continue;
    wanted -= here;
    const use = { grantId: grant.id, minutes: -here, requestId: null, leaveOn: null, reason };
    insertUse(database, { ...use, kind: 'adjusted' }, { on: today, by: staff.id, at: now });
  }
}
