import type Database from 'better-sqlite3';
import { compactKey } from '../../../shared/domain/search-key.ts';
import type { ChargeInputs } from '../../../shared/features/fees/charge.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import { statement } from '../../database/statements.ts';
import { foldText } from '../../office/fold-text.ts';

export interface NamedItem {
  readonly id: number;
  readonly name: string;
  readonly dueDays: number;
  readonly dueFrom: FeeItem['dueFrom'];
}

/** The item that a list means, by its name or its code; those still charged come first. */
export function findItemNamed(database: Database.Database, text: string): NamedItem | undefined {
  const key = compactKey(text, foldText);
  return statement<NamedItem & { code: string }>(
    database,
    `SELECT id, name, code, due_days AS dueDays, due_from AS dueFrom
     FROM fee_item WHERE late_fee_of IS NULL ORDER BY active DESC, position, id`,
  )
    .all()
    .find(({ name, code }) => compactKey(name, foldText) === key || compactKey(code, foldText) === key);
}

export function itemNames(database: Database.Database): string[] {
  return statement<{ name: string }>(
    database,
    'SELECT name FROM fee_item WHERE active = 1 AND late_fee_of IS NULL ORDER BY position, id LIMIT 10',
  )
    .all()
    .map(({ name }) => name);
}

export interface StandingCharge {
  readonly id: number;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly amountCents: number;
  readonly paidCents: number;
  readonly isOpening: number;
}

/** What a unit was charged for an item in some days already. */
export function findStandingCharge(
  database: Database.Database,
  unitId: number,
  itemId: number,
  days: { readonly first: string; readonly last: string },
): StandingCharge | undefined {
  return statement<StandingCharge>(
    database,
    `SELECT id, period_start AS periodStart, period_end AS periodEnd, amount_cents AS amountCents,
       paid_cents AS paidCents, inputs ->> '$.formula' = 'openingBalance' AS isOpening
     FROM charge WHERE unit_id = ? AND item_id = ? AND state <> 'cancelled' AND period_start <= ? AND period_end >= ?
     ORDER BY period_start LIMIT 1`,
  ).get(unitId, itemId, days.last, days.first);
}

export interface OpeningCharge {
  readonly unitId: number;
  readonly itemId: number;
  readonly payerId: number | null;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly amountCents: number;
  readonly inputs: ChargeInputs;
}

export function insertOpeningCharge(database: Database.Database, charge: OpeningCharge, now: string): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO charge (unit_id, item_id, payer_id, period_start, period_end, due_on, amount_cents, inputs, state, made_at)
     VALUES (@unitId, @itemId, @payerId, @periodStart, @periodEnd, @dueOn, @amountCents, @inputs, 'due', @now)`,
  ).run({ ...charge, inputs: JSON.stringify(charge.inputs), now });
  return Number(lastInsertRowid);
}

/** What a unit had prepaid when the office began to keep its books here. */
export function openingCreditOf(database: Database.Database, unitId: number): number {
  return (
    statement<{ cents: number }>(
      database,
      'SELECT coalesce(sum(amount_cents), 0) AS cents FROM credit_entry WHERE unit_id = ? AND opening = 1',
    ).get(unitId)?.cents ?? 0
  );
}

export function insertOpeningCredit(
  database: Database.Database,
  unitId: number,
  amountCents: number,
  now: string,
): number {
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO credit_entry (unit_id, opening, amount_cents, made_at) VALUES (?, 1, ?, ?)',
  ).run(unitId, amountCents, now);
  return Number(lastInsertRowid);
}

/** Takes back what was entered as prepaid, by the same amounts negated. Answers the last entry that does so. */
export function reverseOpeningCredit(database: Database.Database, unitId: number, now: string): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO credit_entry (unit_id, purpose_id, opening, amount_cents, reverses_id, made_at)
     SELECT unit_id, purpose_id, 1, -amount_cents, id, ? FROM credit_entry e
     WHERE unit_id = ? AND opening = 1 AND reverses_id IS NULL
       AND NOT EXISTS (SELECT 1 FROM credit_entry r WHERE r.reverses_id = e.id)`,
  ).run(now, unitId);
  return Number(lastInsertRowid);
}
