import type Database from 'better-sqlite3';
import { HELD_METHODS } from '../../../shared/features/fees/receipt.ts';
import type { Income } from '../../../shared/features/reports/income.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import { BILL_MONTH } from '../../office/billed-at.repository.ts';
import { PASS_THROUGH } from './bill-at-cut-off.repository.ts';
import { ofBuilding } from './of-building.repository.ts';

export interface MoneyDays {
  readonly fromOn: string;
  readonly throughOn: string;
  readonly buildingId: number | null;
}

/** What bills were settled with, by the building of the unit that owed it. */
export function settledByItem(
  database: Database.Database,
  { fromOn, throughOn, buildingId }: MoneyDays,
): Income['items'] {
  return statement<Omit<Income['items'][number], 'passThrough'> & { readonly passThrough: number }>(
    database,
    `SELECT i.id AS itemId, i.name AS itemName, ${PASS_THROUGH} AS passThrough, s.cents AS amountCents
     FROM (SELECT c.item_id, sum(a.amount_cents) AS cents
       FROM receipt r JOIN allocation a ON a.receipt_id = r.id JOIN charge c ON c.id = a.charge_id
       WHERE r.received_on BETWEEN ? AND ? AND ${ofBuilding(buildingId, 'c.unit_id')} GROUP BY c.item_id) AS s
     JOIN fee_item i ON i.id = s.item_id WHERE s.cents <> 0 ORDER BY i.position, i.id`,
  )
    .all(fromOn, throughOn, buildingId)
    .map((row) => ({ ...row, passThrough: row.passThrough === 1 }));
}

/** Money that came or went; what is held already changes its place only. */
const IS_MONEY = `t.method NOT IN (${HELD_METHODS.map((method) => `'${method}'`).join(', ')})`;

function taken(buildingId: number | null): string {
  return `FROM receipt r JOIN receipt_tender t ON t.receipt_id = r.id
    WHERE r.voided_at IS NULL AND r.received_on BETWEEN ? AND ? AND ${ofBuilding(buildingId, 'r.unit_id')}`;
}

export function takenByMethod(
  database: Database.Database,
  { fromOn, throughOn, buildingId }: MoneyDays,
): Income['methods'] {
  return statement<Income['methods'][number]>(
    database,
    `SELECT t.method, count(DISTINCT r.id) AS receipts, sum(t.amount_cents) AS amountCents ${taken(buildingId)}
     GROUP BY t.method ORDER BY sum(t.amount_cents) DESC, t.method`,
  ).all(fromOn, throughOn, buildingId);
}

export function takenByCashier(
  database: Database.Database,
  { fromOn, throughOn, buildingId }: MoneyDays,
): Income['cashiers'] {
  return statement<Income['cashiers'][number]>(
    database,
    `SELECT s.cashierId, f.display_name AS cashier, s.receipts, s.amountCents FROM (
       SELECT r.cashier_id AS cashierId, count(DISTINCT r.id) AS receipts, sum(t.amount_cents) AS amountCents ${taken(buildingId)}
         AND ${IS_MONEY} GROUP BY r.cashier_id) AS s
     JOIN staff f ON f.id = s.cashierId ORDER BY s.amountCents DESC, f.id`,
  ).all(fromOn, throughOn, buildingId);
}

export function takenByDay(
  database: Database.Database,
  { fromOn, throughOn, buildingId }: MoneyDays,
): Income['days'] {
  return statement<Income['days'][number]>(
    database,
    `SELECT r.received_on AS day, count(DISTINCT r.id) AS receipts, sum(t.amount_cents) AS amountCents ${taken(buildingId)}
       AND ${IS_MONEY} GROUP BY r.received_on ORDER BY r.received_on`,
  ).all(fromOn, throughOn, buildingId);
}

/** What receipts settled of bills, newest first; a void takes back what its own receipt settled. */
export const settlementSource: GridSource = {
  from: `FROM allocation a JOIN receipt r ON r.id = a.receipt_id JOIN charge c ON c.id = a.charge_id
    LEFT JOIN billing_run b ON b.id = c.run_id JOIN fee_item i ON i.id = c.item_id JOIN unit u ON u.id = c.unit_id
    JOIN building g ON g.id = u.building_id JOIN staff f ON f.id = r.cashier_id`,
  select: `a.id, r.received_on AS receivedOn, r.id AS receiptId, r.number, r.kind AS receiptKind, c.unit_id AS unitId,
    u.display_name AS unitName, g.name AS building, i.name AS itemName, ${BILL_MONTH} AS month,
    a.amount_cents AS amountCents, f.display_name AS cashier`,
  columns: {
    id: 'a.id',
    receivedOn: 'r.received_on',
    receiptId: 'r.id',
    number: 'r.number',
    receiptKind: 'r.kind',
    unitId: 'c.unit_id',
    unitName: 'u.display_name',
    buildingId: 'u.building_id',
    building: 'g.name',
    itemId: 'c.item_id',
    itemName: 'i.name',
    month: BILL_MONTH,
    amountCents: 'a.amount_cents',
    cashier: 'f.display_name',
  },
  quick: ['u.display_name', 'i.name', 'r.number'],
  order: 'a.id DESC',
  totals: 'coalesce(sum(a.amount_cents), 0) AS amountCents',
};

/** More ways than one receipt is ever paid in, so that each has a number of its own. */
const TENDERS = 1000;

/** Ways in which money came and went, newest first. */
export const takingSource: GridSource = {
  from: `FROM receipt_tender t JOIN receipt r ON r.id = t.receipt_id JOIN unit u ON u.id = r.unit_id
    JOIN building g ON g.id = u.building_id JOIN staff f ON f.id = r.cashier_id`,
  where: 'r.voided_at IS NULL',
  select: `r.id * ${TENDERS} + t.position AS id, r.received_on AS receivedOn, r.id AS receiptId, r.number,
    r.kind AS receiptKind, r.unit_id AS unitId, u.display_name AS unitName, g.name AS building, t.method,
    t.voucher_number AS voucherNumber, f.display_name AS cashier, t.amount_cents AS amountCents`,
  columns: {
    receivedOn: 'r.received_on',
    receiptId: 'r.id',
    number: 'r.number',
    receiptKind: 'r.kind',
    unitId: 'r.unit_id',
    unitName: 'u.display_name',
    buildingId: 'u.building_id',
    building: 'g.name',
    method: 't.method',
    paidBy: `iif(${IS_MONEY}, 'money', 'held')`,
    voucherNumber: 't.voucher_number',
    cashierId: 'r.cashier_id',
    cashier: 'f.display_name',
    amountCents: 't.amount_cents',
  },
  quick: ['u.display_name', 'r.number', 't.voucher_number'],
  order: 'r.id DESC, t.position',
  totals: 'coalesce(sum(t.amount_cents), 0) AS amountCents',
};
