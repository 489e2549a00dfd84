import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import { addDays, monthRange, monthsLater } from '../../../shared/domain/calendar.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { MonthRoll, OfficeMonth, RollFault } from '../../../shared/features/closing/month-roll.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import { closedThrough, lastClosedMonth } from '../../office/money-day.repository.ts';
import { assertBankUnsigned } from '../../office/money-day.ts';
import { dayWithMoney } from './day.repository.ts';
import {
  ALL_TIME,
  closesOfMonth,
  daysOfMonth,
  endOfClosedMonth,
  faultsByUnit,
  insertMonthClose,
  type Moved,
  markMonthReopened,
  movedIn,
  type Span,
} from './month.repository.ts';

function spanOf(month: string, context: Pick<ReadContext, 'database'>): Span {
  const { first, last } = monthRange(month);
  return {
    fromAt:
      endOfClosedMonth(context.database, monthsLater(month, -1)) ?? endOfDay(addDays(first, -1), context),
    beforeAt: endOfDay(last, context),
    fromOn: first,
    throughOn: last,
  };
}

function owedBy(moved: Moved): number {
  const { billedCents, broughtInCents, cancelledCents, discountedCents, collectedCents } = moved;
  return billedCents + broughtInCents - cancelledCents - discountedCents - collectedCents;
}

function heldBy({ paidInCents, prepaidBroughtInCents, drawnCents, refundedCents }: Moved): number {
  return paidInCents + prepaidBroughtInCents - drawnCents - refundedCents;
}

function depositsBy({ depositTakenCents, depositDeductedCents, depositRefundedCents }: Moved): number {
  return depositTakenCents - depositDeductedCents - depositRefundedCents;
}

/** What the tables say of a month now: both ends by everything that moved until then. */
export function rollOf(month: string, context: Pick<ReadContext, 'database'>): MonthRoll {
  const { database } = context;
  const span = spanOf(month, context);
  const before = movedIn(database, {
    ...ALL_TIME,
    beforeAt: span.fromAt,
    throughOn: addDays(span.fromOn, -1),
  });
  const moved = movedIn(database, span);
  const receivableOpenCents = owedBy(before);
  const prepaidOpenCents = heldBy(before);
  const depositOpenCents = depositsBy(before);
  return {
    month,
    receivableOpenCents,
    ...moved,
    receivableCloseCents: receivableOpenCents + owedBy(moved),
    prepaidOpenCents,
    prepaidCloseCents: prepaidOpenCents + heldBy(moved),
    depositOpenCents,
    depositCloseCents: depositOpenCents + depositsBy(moved),
  };
}

/** A month ties when it begins where the last closed one ended and when movements and ledgers say the same of each unit. */
function faultsOf(database: Database.Database, roll: MonthRoll): RollFault[] {
  const faults = faultsByUnit(database);
  const former = closesOfMonth(database, monthsLater(roll.month, -1)).find(
    ({ reopenedAt }) => reopenedAt === null,
  );
  if (former === undefined) return faults;
  const ends = [
    ['receivableOpen', roll.receivableOpenCents, former.roll.receivableCloseCents],
    ['prepaidOpen', roll.prepaidOpenCents, former.roll.prepaidCloseCents],
    ['depositOpen', roll.depositOpenCents, former.roll.depositCloseCents],
  ] as const;
  return [
    ...ends
      .filter(([, movedCents, ledgerCents]) => movedCents !== ledgerCents)
      .map(([what, movedCents, ledgerCents]) => ({ what, unitName: '', movedCents, ledgerCents })),
    ...faults,
  ];
}

export function officeMonth(month: string, context: ReadContext): OfficeMonth {
  const { database, today } = context;
  const closes = closesOfMonth(database, month);
  const standing = closes.find(({ reopenedAt }) => reopenedAt === null);
  const lastMonth = lastClosedMonth(database);
  const roll = standing?.roll ?? rollOf(month, context);
  const { first, last } = monthRange(month);
  const state = stateOf(month, { today, lastMonth, isClosed: standing !== undefined });
  return {
    month,
    state,
    roll,
    // Every unit is added up for it, so only a month that may be closed is asked.
    faults: state === 'open' ? faultsOf(database, roll) : [],
    closes,
    days: daysOfMonth(database, { first, last }),
    openDay: openDayOf(database, { first, last }),
    earlierMonth: lastMonth !== null && monthsLater(lastMonth, 1) < month ? monthsLater(lastMonth, 1) : null,
    reopenable: standing !== undefined && lastMonth === month,
  };
}

function stateOf(
  month: string,
  {
    today,
    lastMonth,
    isClosed,
  }: { readonly today: string; readonly lastMonth: string | null; readonly isClosed: boolean },
): OfficeMonth['state'] {
  if (isClosed) return 'closed';
  if (lastMonth !== null && month < lastMonth) return 'lockedBefore';
  // A month ends with its last day, on whose evening it may be closed.
  return monthRange(month).last > today ? 'future' : 'open';
}

/** The first day of a month with money that is not closed. */
function openDayOf(
  database: Database.Database,
  { first, last }: { readonly first: string; readonly last: string },
): string | null {
  const closed = closedThrough(database) ?? '';
  const after = closed < first ? addDays(first, -1) : closed;
  return dayWithMoney(database, after, addDays(last, 1));
}

export function closeMonth(month: string, context: WriteContext): OfficeMonth {
  const { database, now, staff } = context;
  const { state, roll, faults, openDay, earlierMonth } = officeMonth(month, context);
  if (state === 'future') throw refuse('monthFuture', { month });
  if (state !== 'open') throw refuse('monthClosedAlready', { month });
  if (earlierMonth !== null) throw refuse('monthEarlierOpen', { month: earlierMonth });
  if (openDay !== null) throw refuse('monthDayOpen', { date: openDay });
  const [fault] = faults;
  if (fault !== undefined) {
    const difference = formatCents(Math.abs(fault.movedCents - fault.ledgerCents));
    throw refuse('monthNotTied', { unit: fault.unitName, difference, count: String(faults.length) });
  }
  const id = insertMonthClose(database, {
    ...roll,
    endsAt: spanOf(month, context).beforeAt,
    closedBy: staff.id,
    closedAt: now,
  });
  context.record({ entity: 'monthClose', entityId: id, after: roll });
  return officeMonth(month, context);
}

export function reopenMonth(month: string, reason: string, context: WriteContext): OfficeMonth {
  const { database, now, staff } = context;
  const standing = closesOfMonth(database, month).find(({ reopenedAt }) => reopenedAt === null);
  if (standing === undefined) throw refuse('monthNotClosed', { month });
  const last = lastClosedMonth(database) ?? month;
  if (last !== month) throw refuse('monthNotLast', { month, last });
  markMonthReopened(database, standing.id, { by: staff.id, at: now, reason });
  assertBankUnsigned(database);
  context.record({
    entity: 'monthClose',
    entityId: standing.id,
    before: { month, closedBy: standing.closedBy },
    after: { month, reopenedAt: now },
    reason,
  });
  return officeMonth(month, context);
}
