import type Database from 'better-sqlite3';
import { invalid, refuse } from '../../shared/api/api-error.ts';
import { addDays, monthOf, monthRange, monthsLater } from '../../shared/domain/calendar.ts';
import { closedThrough, lastClosedMonth, signedMonthAfter } from './money-day.repository.ts';

/** The day into which money is posted now: today, or the next one once today is closed. */
export function moneyDay(database: Database.Database, today: string): string {
  const closed = closedThrough(database);
  return closed !== null && closed >= today ? addDays(closed, 1) : today;
}

/** The day of a payment that is dated otherwise than now; whatever dates money asks here. */
export function moneyDayOf(database: Database.Database, today: string, asked: string | undefined): string {
  const now = moneyDay(database, today);
  if (asked === undefined) return now;
  assertDayOpen(database, today, asked);
  if (asked > now) throw invalid(['receivedOn'], 'inFuture');
  return asked;
}

/** Refuses to date money into a closed day, naming the day into which it may go. */
export function assertDayOpen(database: Database.Database, today: string, day: string): void {
  const closed = closedThrough(database);
  if (closed === null || day > closed) return;
  throw refuse('dayClosed', { date: day, closed, next: moneyDay(database, today) });
}

/** Refuses what changes what is owed as of a day whose month is closed: bills, cancellations, balances brought in. */
export function assertMonthOpen(database: Database.Database, day: string): void {
  const closed = lastClosedMonth(database);
  if (closed === null || monthOf(day) > closed) return;
  throw refuse('monthClosed', { month: monthOf(day), next: monthRange(monthsLater(closed, 1)).first });
}

/** Refuses to have reopened days under a reconciliation of the bank that was signed off on them. */
export function assertBankUnsigned(database: Database.Database): void {
  const signed = signedMonthAfter(database, closedThrough(database) ?? '');
  if (signed !== undefined) throw refuse('reopenBankSigned', signed);
}
