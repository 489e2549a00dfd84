import type Database from 'better-sqlite3';
import type { z } from 'zod';
import type {
  FeeItem,
  FeePrice,
  feeItemsContract,
} from '../../../shared/features/fees/fee-items.contract.ts';
import type { TierTable } from '../../../shared/features/fees/tiers.ts';
import { statement } from '../../database/statements.ts';

interface FeeItemRow extends Omit<FeeItem, 'active' | 'tiers'> {
  readonly active: number;
  readonly tiers: string | null;
}
type FeePriceRow = Omit<FeePrice, 'tiers'> & { readonly tiers: string | null };

const SELECT_ITEM = `
  SELECT i.id, i.code, i.name, i.formula, i.meter_kind AS meterKind, i.cycle, i.counted_from AS countedFrom, i.timing, i.proration,
    i.starts, i.due_from AS dueFrom, i.rounding_unit AS roundingUnit, i.rounding_mode AS roundingMode,
    i.rounded_each AS roundedEach,
    i.due_days AS dueDays, i.note, i.active, i.version, i.late_fee_of AS lateFeeOf, p.price_ten_thousandths AS priceTenThousandths,
    p.amount_cents AS amountCents, p.additional_cents AS additionalCents, p.expression, p.tiers, p.from_on AS priceFromOn,
    (SELECT min(n.from_on) FROM fee_price n WHERE n.item_id = i.id AND n.withdrawn_at IS NULL AND n.from_on > k.today)
      AS nextPriceOn,
    (SELECT count(*) FROM unit_fee f WHERE f.item_id = i.id AND f.from_on <= k.today
       AND coalesce(f.to_on, k.today) >= k.today) AS units
  FROM (SELECT ? AS today) AS k CROSS JOIN fee_item i
  LEFT JOIN fee_price p ON p.id = (
    SELECT q.id FROM fee_price q WHERE q.item_id = i.id AND q.withdrawn_at IS NULL AND q.from_on <= k.today
    ORDER BY q.from_on DESC LIMIT 1)`;

function toItem(row: FeeItemRow): FeeItem {
  return { ...row, active: row.active === 1, tiers: toTiers(row.tiers) };
}

function toTiers(stored: string | null): TierTable | null {
  // The column holds what `insertPrice` wrote; the contract checks it again on the way out.
  return stored === null ? null : (JSON.parse(stored) as TierTable);
}

export function listItems(database: Database.Database, today: string): FeeItem[] {
  return statement<FeeItemRow>(database, `${SELECT_ITEM} ORDER BY i.active DESC, i.position, i.id`)
    .all(today)
    .map(toItem);
}

export function findItem(database: Database.Database, id: number, today: string): FeeItem | null {
  const row = statement<FeeItemRow>(database, `${SELECT_ITEM} WHERE i.id = ?`).get(today, id);
  return row === undefined ? null : toItem(row);
}

export function findItemByCode(
  database: Database.Database,
  codeKey: string,
): { id: number; name: string } | undefined {
  return statement<{ id: number; name: string }>(
    database,
    'SELECT id, name FROM fee_item WHERE code_key = ?',
  ).get(codeKey);
}

/** What a person sets of an item. */
export type FeeItemFields = Omit<z.output<typeof feeItemsContract.saveItem.input>, 'id' | 'version'> & {
  readonly codeKey: string;
};

export function insertItem(database: Database.Database, fields: FeeItemFields, now: string): number {
  return Number(
    statement(
      database,
      `INSERT INTO fee_item (code, code_key, name, formula, meter_kind, cycle, counted_from, timing, proration, starts, rounding_unit,
         rounding_mode, rounded_each, due_days, due_from, note, active, position, created_at)
       VALUES (@code, @codeKey, @name, @formula, @meterKind, @cycle, @countedFrom, @timing, @proration, @starts, @roundingUnit,
         @roundingMode, @roundedEach, @dueDays, @dueFrom, @note, @active,
         (SELECT coalesce(max(position), 0) + 1 FROM fee_item), @now)`,
    ).run({ ...fields, active: fields.active ? 1 : 0, now }).lastInsertRowid,
  );
}

export function updateItem(database: Database.Database, id: number, fields: FeeItemFields): void {
  statement(
    database,
    `UPDATE fee_item SET code = @code, code_key = @codeKey, name = @name, formula = @formula,
       meter_kind = @meterKind, cycle = @cycle, counted_from = @countedFrom, timing = @timing, proration = @proration, starts = @starts,
       rounding_unit = @roundingUnit, rounding_mode = @roundingMode, rounded_each = @roundedEach, due_days = @dueDays, due_from = @dueFrom, note = @note,
       active = @active, version = version + 1
     WHERE id = @id`,
  ).run({ ...fields, active: fields.active ? 1 : 0, id });
}

/** Whether prices, pools, charges or waivers were made with the item's formula, or less of it is promised to somebody. */
export function isItemUsed(database: Database.Database, id: number, today: string): boolean {
  return (
    statement<{ used: number }>(
      database,
      `SELECT EXISTS (SELECT 1 FROM fee_price WHERE item_id = @id AND withdrawn_at IS NULL)
         OR EXISTS (SELECT 1 FROM fee_pool WHERE item_id = @id AND withdrawn_at IS NULL)
         OR EXISTS (SELECT 1 FROM fee_reduction WHERE item_id = @id AND last_on >= @today)
         OR EXISTS (SELECT 1 FROM fee_waiver WHERE item_id = @id)
         OR EXISTS (SELECT 1 FROM charge WHERE item_id = @id) AS used`,
    ).get({ id, today })?.used === 1
  );
}

export function listPrices(database: Database.Database, itemId: number): FeePrice[] {
  return statement<FeePriceRow>(
    database,
    `SELECT p.id, p.item_id AS itemId, p.from_on AS fromOn, p.price_ten_thousandths AS priceTenThousandths,
       p.amount_cents AS amountCents, p.additional_cents AS additionalCents, p.expression, p.tiers, p.source, s.display_name AS madeBy, p.made_at AS madeAt,
       p.withdrawn_at AS withdrawnAt
     FROM fee_price p JOIN staff s ON s.id = p.made_by
     WHERE p.item_id = ? ORDER BY p.from_on DESC, p.id DESC`,
  )
    .all(itemId)
    .map((row) => ({ ...row, tiers: toTiers(row.tiers) }));
}

export function findPriceItem(database: Database.Database, priceId: number): number | null {
  return (
    statement<{ item_id: number }>(database, 'SELECT item_id FROM fee_price WHERE id = ?').get(priceId)
      ?.item_id ?? null
  );
}

export interface NewPrice {
  readonly itemId: number;
  readonly fromOn: string;
  readonly priceTenThousandths: number | null;
  readonly amountCents: number | null;
  readonly additionalCents: number | null;
  readonly expression: string | null;
  readonly tiers: TierTable | null;
  readonly source: string;
  readonly madeBy: number;
  readonly madeAt: string;
}

export function insertPrice(database: Database.Database, price: NewPrice): number {
  return Number(
    statement(
      database,
      `INSERT INTO fee_price (item_id, from_on, price_ten_thousandths, amount_cents, additional_cents, expression, tiers, source, made_by,
         made_at)
       VALUES (@itemId, @fromOn, @priceTenThousandths, @amountCents, @additionalCents, @expression, @tiers, @source, @madeBy, @madeAt)`,
    ).run({ ...price, tiers: price.tiers === null ? null : JSON.stringify(price.tiers) }).lastInsertRowid,
  );
}

export function withdrawPriceRow(database: Database.Database, id: number, now: string): void {
  statement(database, 'UPDATE fee_price SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL').run(
    now,
    id,
  );
}
