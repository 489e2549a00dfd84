import type Database from 'better-sqlite3';
import {
  type DayClose,
  type DaySheet,
  daySheetSchema,
  type OfficeDay,
} from '../../../shared/features/closing/day-sheet.ts';
import { statement } from '../../database/statements.ts';
import { PREPAID_KIND } from '../../office/prepaid-kind.repository.ts';

type Cashier = DaySheet['cashiers'][number];
type MethodAmount = DaySheet['methods'][number];

/** By the account and not by the name, which two people may share. */
interface OfCashier {
  readonly cashierId: number;
}

export function cashiersOfDay(
  database: Database.Database,
  day: string,
): (Omit<Cashier, 'amounts'> & OfCashier)[] {
  return statement<Omit<Cashier, 'amounts'> & OfCashier>(
    database,
    `SELECT f.id AS cashierId, f.display_name AS cashierName, count(*) AS receipts, count(r.voided_at) AS voided
     FROM (SELECT cashier_id, voided_at FROM receipt WHERE received_on = @day
       UNION ALL SELECT cashier_id, NULL FROM deposit_paper WHERE received_on = @day) r
     JOIN staff f ON f.id = r.cashier_id GROUP BY f.id ORDER BY f.display_name, f.id`,
  ).all({ day });
}

export function amountsOfDay(database: Database.Database, day: string): (MethodAmount & OfCashier)[] {
  return statement<MethodAmount & OfCashier>(
    database,
    `SELECT cashierId, method, sum(cents) AS amountCents FROM (
       SELECT r.cashier_id AS cashierId, t.method, t.amount_cents AS cents
       FROM receipt r JOIN receipt_tender t ON t.receipt_id = r.id
       WHERE r.received_on = @day AND r.voided_at IS NULL
       UNION ALL SELECT p.cashier_id, t.method, t.amount_cents
       FROM deposit_paper p JOIN deposit_tender t ON t.paper_id = p.id WHERE p.received_on = @day)
     GROUP BY cashierId, method`,
  ).all({ day });
}

export function depositsOfDay(database: Database.Database, day: string): DaySheet['deposits'] {
  const rows = statement<{ kind: string; cents: number }>(
    database,
    'SELECT kind, sum(amount_cents) AS cents FROM deposit_entry WHERE day = ? GROUP BY kind',
  ).all(day);
  const sum = (kind: string): number => rows.find((row) => row.kind === kind)?.cents ?? 0;
  // What leaves is written as a positive sum; nothing never as minus nothing.
  return { takenCents: sum('taken'), deductedCents: 0 - sum('deducted'), refundedCents: 0 - sum('refunded') };
}

export function itemsOfDay(database: Database.Database, day: string): DaySheet['items'] {
  return statement<DaySheet['items'][number]>(
    database,
    `SELECT i.name AS itemName, sum(a.amount_cents) AS amountCents
     FROM receipt r JOIN allocation a ON a.receipt_id = r.id JOIN charge c ON c.id = a.charge_id
       JOIN fee_item i ON i.id = c.item_id
     WHERE r.received_on = ? GROUP BY i.id HAVING sum(a.amount_cents) <> 0 ORDER BY i.position, i.id`,
  ).all(day);
}

export function prepaidOfDay(database: Database.Database, day: string): DaySheet['prepaid'] {
  const rows = statement<{ kind: string; cents: number }>(
    database,
    `SELECT ${PREPAID_KIND} AS kind, sum(e.amount_cents) AS cents
     FROM receipt r JOIN credit_entry e ON e.receipt_id = r.id WHERE r.received_on = ? GROUP BY 1`,
  ).all(day);
  const sum = (kind: string): number => rows.find((row) => row.kind === kind)?.cents ?? 0;
  // What leaves is written as a positive sum; nothing never as minus nothing.
  return { paidInCents: sum('paidIn'), drawnCents: 0 - sum('drawn'), refundedCents: 0 - sum('refunded') };
}

export function shiftsOfDay(
  database: Database.Database,
  day: string,
): (Omit<DaySheet['shifts'][number], 'differences'> & { readonly handOverId: number })[] {
  return statement<Omit<DaySheet['shifts'][number], 'differences'> & { readonly handOverId: number }>(
    database,
    `SELECT s.id AS shiftId, h.id AS handOverId, f.display_name AS cashierName, s.float_cents AS floatCents,
       (SELECT sum(m.counted_cents) FROM shift_count_method m WHERE m.count_id = h.count_id) - s.float_cents
         AS countedCents,
       h.handed_to AS handedTo
     FROM cashier_shift s JOIN staff f ON f.id = s.cashier_id
       JOIN shift_hand_over h ON h.shift_id = s.id AND h.reopened_at IS NULL
     WHERE s.opened_on = ? ORDER BY s.id`,
  ).all(day);
}

/** Shifts that may still take money of a day or that hold some. */
export function openShiftsThrough(database: Database.Database, day: string): OfficeDay['openShifts'] {
  return statement<OfficeDay['openShifts'][number]>(
    database,
    `SELECT s.id AS shiftId, f.display_name AS cashierName, s.opened_on AS openedOn
     FROM cashier_shift s JOIN staff f ON f.id = s.cashier_id
     WHERE s.state = 'open' AND s.opened_on <= ? ORDER BY s.id`,
  ).all(day);
}

/** The earliest day with receipts or deposits after one day and before another. */
export function dayWithMoney(database: Database.Database, after: string, before: string): string | null {
  return (
    statement<{ day: string | null }>(
      database,
      `SELECT min(day) AS day FROM (
         SELECT min(received_on) AS day FROM receipt WHERE received_on > @after AND received_on < @before
         UNION ALL
         SELECT min(received_on) FROM deposit_paper WHERE received_on > @after AND received_on < @before)`,
    ).get({ after, before })?.day ?? null
  );
}

type StoredClose = Omit<DayClose, 'sheet'> & { readonly sheet: string };

/** Every close of a day, the newest first. */
export function closesOfDay(database: Database.Database, day: string): DayClose[] {
  return statement<StoredClose>(
    database,
    `SELECT d.id, d.day, d.sheet, f.display_name AS closedBy, d.closed_at AS closedAt,
       o.display_name AS reopenedBy, d.reopened_at AS reopenedAt, d.reopen_reason AS reopenReason
     FROM day_close d JOIN staff f ON f.id = d.closed_by LEFT JOIN staff o ON o.id = d.reopened_by
     WHERE d.day = ? ORDER BY d.id DESC`,
  )
    .all(day)
    .map(({ sheet, ...close }) => ({ ...close, sheet: daySheetSchema.parse(JSON.parse(sheet)) }));
}

/** The last day that was closed by itself and stands. */
export function lastClosedDay(database: Database.Database): string | null {
  return (
    statement<{ day: string | null }>(
      database,
      'SELECT max(day) AS day FROM day_close WHERE reopened_at IS NULL',
    ).get()?.day ?? null
  );
}

export function insertDayClose(
  database: Database.Database,
  close: {
    readonly day: string;
    readonly sheet: DaySheet;
    readonly closedBy: number;
    readonly closedAt: string;
  },
): number {
  return Number(
    statement(
      database,
      'INSERT INTO day_close (day, sheet, closed_by, closed_at) VALUES (@day, @sheet, @closedBy, @closedAt)',
    ).run({ ...close, sheet: JSON.stringify(close.sheet) }).lastInsertRowid,
  );
}

export function markDayReopened(
  database: Database.Database,
  id: number,
  reopened: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE day_close SET reopened_by = @by, reopened_at = @at, reopen_reason = @reason WHERE id = @id',
  ).run({ ...reopened, id });
}
