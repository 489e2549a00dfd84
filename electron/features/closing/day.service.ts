import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import { monthOf } from '../../../shared/domain/calendar.ts';
import type { DaySheet, OfficeDay } from '../../../shared/features/closing/day-sheet.ts';
import { isMoney, type TenderMethod } from '../../../shared/features/fees/receipt.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { closedThrough, lastClosedMonth } from '../../office/money-day.repository.ts';
import { assertBankUnsigned } from '../../office/money-day.ts';
import {
  amountsOfDay,
  cashiersOfDay,
  closesOfDay,
  dayWithMoney,
  depositsOfDay,
  insertDayClose,
  itemsOfDay,
  lastClosedDay,
  markDayReopened,
  openShiftsThrough,
  prepaidOfDay,
  shiftsOfDay,
} from './day.repository.ts';
import { seriesOfDay } from './receipt-series.repository.ts';
import { differencesOf } from './shift.repository.ts';
import { byMethod } from './shift.service.ts';

/** What the tables say of a day now. */
export function sheetOf(database: Database.Database, day: string): DaySheet {
  const amounts = amountsOfDay(database, day);
  const methods = new Map<TenderMethod, number>();
  for (const { method, amountCents } of amounts) {
    methods.set(method, (methods.get(method) ?? 0) + amountCents);
  }
  return {
    day,
    cashiers: cashiersOfDay(database, day).map(({ cashierId, ...cashier }) => ({
      ...cashier,
      amounts: byMethod(
        amounts
          .filter((amount) => amount.cashierId === cashierId)
          .map(({ method, amountCents }) => ({ method, amountCents })),
      ),
    })),
    methods: byMethod([...methods].map(([method, amountCents]) => ({ method, amountCents }))),
    items: itemsOfDay(database, day),
    prepaid: prepaidOfDay(database, day),
    deposits: depositsOfDay(database, day),
    receivedCents: amounts.reduce(
      (sum, { method, amountCents }) => (isMoney(method) ? sum + amountCents : sum),
      0,
    ),
    series: seriesOfDay(database, day),
    shifts: shiftsOfDay(database, day).map(({ handOverId, ...shift }) => ({
      ...shift,
      differences: differencesOf(database, handOverId),
    })),
  };
}

export function officeDay(day: string, { database, today }: ReadContext): OfficeDay {
  const closes = closesOfDay(database, day);
  const standing = closes.find(({ reopenedAt }) => reopenedAt === null);
  const closed = closedThrough(database);
  const lastMonth = lastClosedMonth(database);
  return {
    day,
    state: stateOf(day, { today, closed, isClosed: standing !== undefined }),
    sheet: standing?.sheet ?? sheetOf(database, day),
    closes,
    openShifts: openShiftsThrough(database, day),
    // Before the first close no day is asked for: the office only begins to close them.
    earlierDay: closed === null ? null : dayWithMoney(database, closed, day),
    reopenable:
      standing !== undefined &&
      lastClosedDay(database) === day &&
      (lastMonth === null || monthOf(day) > lastMonth),
  };
}

function stateOf(
  day: string,
  {
    today,
    closed,
    isClosed,
  }: { readonly today: string; readonly closed: string | null; readonly isClosed: boolean },
): OfficeDay['state'] {
  if (isClosed) return 'closed';
  if (closed !== null && day <= closed) return 'lockedBefore';
  return day > today ? 'future' : 'open';
}

export function closeDay(day: string, context: WriteContext): OfficeDay {
  const { database, now, staff } = context;
  const { state, sheet, openShifts, earlierDay } = officeDay(day, context);
  if (state === 'future') throw refuse('dayFuture', { date: day });
  if (state !== 'open') throw refuse('dayClosedAlready', { date: day });
  const [open] = openShifts;
  if (open !== undefined) {
    throw refuse('dayShiftOpen', { cashier: open.cashierName, date: open.openedOn });
  }
  if (earlierDay !== null) throw refuse('dayEarlierOpen', { date: earlierDay });
  const missing = sheet.series.flatMap((series) => series.missing);
  if (missing.length > 0) throw refuse('dayNumbersMissing', { numbers: missing.join('、') });
  const id = insertDayClose(database, { day, sheet, closedBy: staff.id, closedAt: now });
  const { receivedCents, methods, prepaid, deposits } = sheet;
  context.record({
    entity: 'dayClose',
    entityId: id,
    after: { day, receivedCents, methods, prepaid, deposits },
  });
  return officeDay(day, context);
}

export function reopenDay(day: string, reason: string, context: WriteContext): OfficeDay {
  const { database, now, staff } = context;
  const { closes, reopenable } = officeDay(day, context);
  const standing = closes.find(({ reopenedAt }) => reopenedAt === null);
  if (standing === undefined) throw refuse('dayNotClosed', { date: day });
  const last = lastClosedDay(database) ?? day;
  if (last !== day) throw refuse('dayNotLast', { date: day, last });
  if (!reopenable) throw refuse('dayInClosedMonth', { month: monthOf(day) });
  markDayReopened(database, standing.id, { by: staff.id, at: now, reason });
  assertBankUnsigned(database);
  context.record({
    entity: 'dayClose',
    entityId: standing.id,
    before: { day, closedBy: standing.closedBy },
    after: { day, reopenedAt: now },
    reason,
  });
  return officeDay(day, context);
}
