import type Database from 'better-sqlite3';
import type { Discount } from '../../../shared/features/fees/counter.contract.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

/** Who did it, when and why. */
export interface DiscountAct {
  readonly reason: string;
  readonly madeBy: number;
  readonly madeOn: string;
  readonly madeAt: string;
}

export function insertDiscount(
  database: Database.Database,
  discount: DiscountAct & {
    readonly chargeId: number;
    readonly amountCents: number;
    readonly offHundredths: number | null;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO discount (charge_id, amount_cents, off_hundredths, reason, made_by, made_on, made_at)
       VALUES (@chargeId, @amountCents, @offHundredths, @reason, @madeBy, @madeOn, @madeAt)`,
    ).run(discount).lastInsertRowid,
  );
}

/** A discount with what taking it back depends on. */
export interface StandingDiscount {
  readonly id: number;
  readonly chargeId: number;
  readonly amountCents: number;
  readonly takenBack: number;
}

export function findDiscount(database: Database.Database, id: number): StandingDiscount | undefined {
  return statement<StandingDiscount>(
    database,
    `SELECT d.id, d.charge_id AS chargeId, d.amount_cents AS amountCents,
       d.reverses_id IS NOT NULL OR EXISTS (SELECT 1 FROM discount r WHERE r.reverses_id = d.id) AS takenBack
     FROM discount d WHERE d.id = ?`,
  ).get(id);
}

export function reverseDiscount(database: Database.Database, id: number, act: DiscountAct): void {
  statement(
    database,
    `INSERT INTO discount (charge_id, amount_cents, reason, reverses_id, made_by, made_on, made_at)
     SELECT charge_id, -amount_cents, @reason, id, @madeBy, @madeOn, @madeAt FROM discount WHERE id = @id`,
  ).run({ ...act, id });
}

/** Takes every discount of a charge back that stands. */
export function reverseDiscountsOf(database: Database.Database, chargeId: number, act: DiscountAct): void {
  statement(
    database,
    `INSERT INTO discount (charge_id, amount_cents, reason, reverses_id, made_by, made_on, made_at)
     SELECT charge_id, -amount_cents, @reason, id, @madeBy, @madeOn, @madeAt FROM discount d
     WHERE charge_id = @chargeId AND reverses_id IS NULL
       AND NOT EXISTS (SELECT 1 FROM discount r WHERE r.reverses_id = d.id)`,
  ).run({ ...act, chargeId });
}

/** What a person took off for a household in a day and did not take back. */
export function discountedOn(
  database: Database.Database,
  { unitId, madeBy, on }: { readonly unitId: number; readonly madeBy: number; readonly on: string },
): number {
  return (
    statement<{ cents: number }>(
      database,
      `SELECT coalesce(sum(d.amount_cents), 0) AS cents FROM discount d JOIN charge c ON c.id = d.charge_id
       WHERE c.unit_id = ? AND d.made_by = ? AND d.made_on = ? AND d.reverses_id IS NULL
         AND NOT EXISTS (SELECT 1 FROM discount r WHERE r.reverses_id = d.id)`,
    ).get(unitId, madeBy, on)?.cents ?? 0
  );
}

/** Discounts and their takings back as a grid. */
export const discountSource: GridSource = {
  from: `FROM discount d JOIN charge c ON c.id = d.charge_id JOIN unit u ON u.id = c.unit_id
    JOIN building b ON b.id = u.building_id JOIN fee_item i ON i.id = c.item_id JOIN staff s ON s.id = d.made_by`,
  select: `d.id, c.unit_id AS unitId, u.display_name AS unitName, b.name AS building, d.charge_id AS chargeId,
    i.name AS itemName, c.period_start AS periodStart, c.period_end AS periodEnd, d.amount_cents AS amountCents,
    d.off_hundredths AS offHundredths, d.reason, d.reverses_id AS reversesId,
    EXISTS (SELECT 1 FROM discount r WHERE r.reverses_id = d.id) AS takenBack, s.display_name AS madeBy,
    d.made_at AS madeAt`,
  columns: {
    id: 'd.id',
    unitId: 'c.unit_id',
    unitName: 'u.display_name',
    building: 'b.name',
    chargeId: 'd.charge_id',
    itemName: 'i.name',
    periodStart: 'c.period_start',
    amountCents: 'd.amount_cents',
    reason: 'd.reason',
    madeBy: 's.display_name',
    madeAt: 'd.made_at',
  },
  instants: ['madeAt'],
  quick: ['u.display_name', 'i.name', 'd.reason', 's.display_name'],
  order: 'd.id DESC',
  totals: 'coalesce(sum(d.amount_cents), 0) AS amountCents',
};

export type StoredDiscount = Omit<Discount, 'takenBack'> & { readonly takenBack: number };
