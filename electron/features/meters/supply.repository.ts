import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { MeterKind } from '../../../shared/features/meters/meter.ts';
import type { SupplierBill } from '../../../shared/features/meters/supply.contract.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import { USED } from './reading.repository.ts';

const STATE = `iif(p.withdrawn_at IS NULL, 'standing', 'withdrawn')`;
const FIELDS = `p.id, p.kind AS meterKind, p.month, p.supplier, p.document_number AS documentNumber,
  p.quantity_thousandths AS quantityThousandths, p.amount_cents AS amountCents, p.note, s.display_name AS madeBy,
  p.made_at AS madeAt, ${STATE} AS billState, p.withdraw_reason AS withdrawReason`;
const FROM = 'FROM supplier_bill p JOIN staff s ON s.id = p.made_by';

export function supplierBillSource(): GridSource {
  return {
    from: FROM,
    select: FIELDS,
    columns: {
      id: 'p.id',
      meterKind: 'p.kind',
      month: 'p.month',
      supplier: 'p.supplier',
      documentNumber: 'p.document_number',
      quantityThousandths: 'p.quantity_thousandths',
      amountCents: 'p.amount_cents',
      note: 'p.note',
      madeBy: 's.display_name',
      madeAt: 'p.made_at',
      billState: STATE,
      withdrawReason: 'p.withdraw_reason',
    },
    instants: ['madeAt'],
    quick: ['p.supplier', 'p.document_number', 'p.month'],
    order: 'p.month DESC, p.kind, p.id DESC',
    totals: `coalesce(sum(p.quantity_thousandths), 0) AS quantityThousandths,
      coalesce(sum(p.amount_cents), 0) AS amountCents`,
  };
}

export function requireSupplierBill(database: Database.Database, id: number): SupplierBill {
  const row = statement<SupplierBill>(database, `SELECT ${FIELDS} ${FROM} WHERE p.id = ?`).get(id);
  if (row === undefined) throw notFound('supplierBill', id);
  return row;
}

/** The standing bill of that document, so that none is counted twice. */
export function findSupplierBill(
  database: Database.Database,
  kind: MeterKind,
  documentKey: string,
): { readonly month: string } | undefined {
  return statement<{ month: string }>(
    database,
    'SELECT month FROM supplier_bill WHERE kind = ? AND document_key = ? AND withdrawn_at IS NULL',
  ).get(kind, documentKey);
}

export interface NewSupplierBill {
  readonly meterKind: MeterKind;
  readonly month: string;
  readonly supplier: string;
  readonly documentNumber: string;
  readonly documentKey: string;
  readonly quantityThousandths: number;
  readonly amountCents: number;
  readonly note: string;
  readonly madeBy: number;
  readonly madeAt: string;
}

export function insertSupplierBill(database: Database.Database, bill: NewSupplierBill): number {
  return Number(
    statement(
      database,
      `INSERT INTO supplier_bill (kind, month, supplier, document_number, document_key, quantity_thousandths,
         amount_cents, note, made_by, made_at)
       VALUES (@meterKind, @month, @supplier, @documentNumber, @documentKey, @quantityThousandths, @amountCents, @note,
         @madeBy, @madeAt)`,
    ).run(bill).lastInsertRowid,
  );
}

export function withdrawSupplierBillRow(
  database: Database.Database,
  id: number,
  now: string,
  reason: string,
): void {
  statement(database, 'UPDATE supplier_bill SET withdrawn_at = ?, withdraw_reason = ? WHERE id = ?').run(
    now,
    reason,
    id,
  );
}

/** A building's main meter counts for the estate only where the estate has none of its own. */
const TOP_MAIN = `m.unit_id IS NULL AND (m.building_id IS NULL OR NOT EXISTS (
  SELECT 1 FROM meter e WHERE e.kind = m.kind AND e.unit_id IS NULL AND e.building_id IS NULL))`;

/** Bills to end users of what a supplier delivered, published and not cancelled. */
const CHARGES = `charge c JOIN fee_item i ON i.id = c.item_id AND i.meter_kind IS NOT NULL`;

const MONTHS = `
  SELECT i.meter_kind AS kind, substr(c.period_end, 1, 7) AS month, c.amount_cents AS charged, c.paid_cents AS collected,
    NULL AS paid, NULL AS bought, NULL AS main, NULL AS units
  FROM ${CHARGES} WHERE c.state = 'due'
  UNION ALL
  SELECT kind, month, 0, 0, amount_cents, quantity_thousandths, NULL, NULL FROM supplier_bill WHERE withdrawn_at IS NULL
  UNION ALL
  SELECT m.kind, r.month, 0, 0, NULL, NULL, iif(${TOP_MAIN}, ${USED}, NULL), iif(m.unit_id IS NULL, NULL, ${USED})
  FROM meter_reading r JOIN meter m ON m.id = r.meter_id WHERE r.superseded_at IS NULL`;

const SUMS = `SELECT kind, month, sum(charged) AS charged, sum(collected) AS collected, sum(paid) AS paid,
  sum(bought) AS bought, sum(main) AS main, sum(units) AS units FROM (${MONTHS}) GROUP BY kind, month`;

const LOSS = `iif(x.main > 0 AND x.units IS NOT NULL, CAST(round((x.main - x.units) * 10000.0 / x.main) AS INTEGER), NULL)`;

/** Resale by kind and month. */
export function resaleSource(): GridSource {
  return {
    from: `FROM (${SUMS}) x`,
    select: `x.kind || ' ' || x.month AS id, x.kind AS meterKind, x.month, x.charged AS chargedCents,
      x.collected AS collectedCents, x.paid AS paidCents, x.charged - x.paid AS chargedMoreCents,
      x.collected - x.paid AS collectedMoreCents, x.bought AS boughtThousandths, x.main AS mainThousandths,
      x.units AS unitsThousandths, ${LOSS} AS lossHundredths`,
    columns: {
      id: `x.kind || ' ' || x.month`,
      meterKind: 'x.kind',
      month: 'x.month',
      chargedCents: 'x.charged',
      collectedCents: 'x.collected',
      paidCents: 'x.paid',
      chargedMoreCents: 'x.charged - x.paid',
      collectedMoreCents: 'x.collected - x.paid',
      boughtThousandths: 'x.bought',
      mainThousandths: 'x.main',
      unitsThousandths: 'x.units',
      lossHundredths: LOSS,
    },
    quick: ['x.month'],
    order: 'x.month DESC, x.kind',
  };
}

/** The bills behind it, one by one. */
export function resaleChargeSource(): GridSource {
  return {
    from: `FROM ${CHARGES} LEFT JOIN unit u ON u.id = c.unit_id`,
    where: `c.state = 'due'`,
    select: `c.id, c.unit_id AS unitId, u.display_name AS unitName, i.name AS itemName, i.meter_kind AS meterKind,
      substr(c.period_end, 1, 7) AS month, c.period_start AS periodStart, c.period_end AS periodEnd,
      c.inputs ->> '$.usage.quantityThousandths' AS quantityThousandths, c.amount_cents AS amountCents,
      c.paid_cents AS paidCents`,
    columns: {
      id: 'c.id',
      unitId: 'c.unit_id',
      unitName: 'u.display_name',
      itemName: 'i.name',
      meterKind: 'i.meter_kind',
      month: 'substr(c.period_end, 1, 7)',
      periodStart: 'c.period_start',
      periodEnd: 'c.period_end',
      quantityThousandths: `c.inputs ->> '$.usage.quantityThousandths'`,
      amountCents: 'c.amount_cents',
      paidCents: 'c.paid_cents',
    },
    quick: ['u.display_name', 'i.name'],
    order: 'c.id DESC',
    totals: 'coalesce(sum(c.amount_cents), 0) AS amountCents, coalesce(sum(c.paid_cents), 0) AS paidCents',
  };
}

export interface UnitUsage {
  readonly unitId: number;
  readonly unitName: string;
  readonly usedThousandths: number;
}

/** What each unit is billed for by its readings of some months. */
export function usageOfUnits(
  database: Database.Database,
  kind: MeterKind,
  from: string,
  to: string,
): UnitUsage[] {
  return statement<UnitUsage>(
    database,
    `SELECT u.id AS unitId, u.display_name AS unitName, sum(r.billed_thousandths) AS usedThousandths
     FROM meter m JOIN unit u ON u.id = m.unit_id JOIN meter_reading r ON r.meter_id = m.id
     WHERE m.kind = ? AND r.month BETWEEN ? AND ? AND r.superseded_at IS NULL GROUP BY u.id ORDER BY u.id`,
  ).all(kind, from, to);
}

export interface SupplyOfMonths {
  readonly unread: number;
  readonly mainThousandths: number | null;
  readonly boughtThousandths: number | null;
  readonly paidCents: number | null;
}

export function supplyOfMonths(
  database: Database.Database,
  kind: MeterKind,
  from: string,
  to: string,
): SupplyOfMonths {
  const row = statement<SupplyOfMonths>(
    database,
    `SELECT
       (SELECT count(DISTINCT m.unit_id) FROM meter m JOIN unit u ON u.id = m.unit_id
        WHERE m.kind = @kind AND m.active = 1 AND u.active = 1 AND NOT EXISTS (SELECT 1 FROM meter_reading r
          WHERE r.meter_id = m.id AND r.month = @to AND r.superseded_at IS NULL)) AS unread,
       (SELECT sum(${USED}) FROM meter_reading r JOIN meter m ON m.id = r.meter_id
        WHERE m.kind = @kind AND r.month BETWEEN @from AND @to AND r.superseded_at IS NULL AND ${TOP_MAIN})
         AS mainThousandths,
       (SELECT sum(quantity_thousandths) FROM supplier_bill
        WHERE kind = @kind AND month BETWEEN @from AND @to AND withdrawn_at IS NULL) AS boughtThousandths,
       (SELECT sum(amount_cents) FROM supplier_bill
        WHERE kind = @kind AND month BETWEEN @from AND @to AND withdrawn_at IS NULL) AS paidCents`,
  ).get({ kind, from, to });
  if (row === undefined) throw new Error('an aggregate always answers one row');
  return row;
}
