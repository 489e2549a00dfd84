import type Database from 'better-sqlite3';
import { statement } from '../database/statements.ts';

export interface OpenShift {
  readonly id: number;
  readonly openedOn: string;
}

export function openShiftOf(database: Database.Database, cashierId: number): OpenShift | undefined {
  return statement<OpenShift>(
    database,
    "SELECT id, opened_on AS openedOn FROM cashier_shift WHERE cashier_id = ? AND state = 'open'",
  ).get(cashierId);
}

export function insertShift(
  database: Database.Database,
  shift: {
    readonly cashierId: number;
    readonly openedOn: string;
    readonly openedAt: string;
    readonly floatCents: number;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO cashier_shift (cashier_id, opened_on, opened_at, float_cents)
       VALUES (@cashierId, @openedOn, @openedAt, @floatCents)`,
    ).run(shift).lastInsertRowid,
  );
}

/** Whether a receipt lies in a shift that was handed over. */
export function isHandedOver(database: Database.Database, receiptId: number): boolean {
  return (
    statement<{ state: string }>(
      database,
      `SELECT s.state FROM shift_entry e JOIN cashier_shift s ON s.id = e.shift_id
       WHERE e.receipt_id = ? AND e.kind = 'taken'`,
    ).get(receiptId)?.state === 'handedOver'
  );
}
