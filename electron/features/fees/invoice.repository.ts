import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { InvoiceState } from '../../../shared/features/fees/invoice.ts';
import type { Invoice } from '../../../shared/features/fees/invoices.contract.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

const RECEIPTS = `(SELECT group_concat(r.number, '、') FROM invoice_receipt l JOIN receipt r ON r.id = l.receipt_id
  WHERE l.invoice_id = i.id)`;

/** The register of invoices as a grid. */
export const invoiceSource: GridSource = {
  from: `FROM invoice i JOIN unit u ON u.id = i.unit_id JOIN building b ON b.id = u.building_id
    JOIN staff s ON s.id = i.made_by`,
  select: `i.id, i.unit_id AS unitId, u.display_name AS unitName, b.name AS building, i.state, i.title, i.tax_id AS taxId,
    i.amount_cents AS amountCents, ${RECEIPTS} AS receipts,
    (SELECT json_group_array(l.receipt_id) FROM invoice_receipt l WHERE l.invoice_id = i.id) AS receiptIds,
    i.number, i.issued_on AS issuedOn, i.keep_until AS keepUntil, i.collected_by AS collectedBy,
    i.collected_on AS collectedOn, i.red_number AS redNumber, i.red_on AS redOn, i.reason, i.note,
    s.display_name AS madeBy, i.made_at AS madeAt, i.version`,
  columns: {
    id: 'i.id',
    unitId: 'i.unit_id',
    unitName: 'u.display_name',
    building: 'b.name',
    state: 'i.state',
    title: 'i.title',
    taxId: 'i.tax_id',
    amountCents: 'i.amount_cents',
    receipts: RECEIPTS,
    number: 'i.number',
    issuedOn: 'i.issued_on',
    keepUntil: 'i.keep_until',
    collectedBy: 'i.collected_by',
    collectedOn: 'i.collected_on',
    redNumber: 'i.red_number',
    redOn: 'i.red_on',
    reason: 'i.reason',
    note: 'i.note',
    madeBy: 's.display_name',
    madeAt: 'i.made_at',
  },
  instants: ['madeAt'],
  quick: ['i.number', 'i.red_number', 'i.title', 'i.tax_id', 'u.display_name', RECEIPTS],
  order: 'i.id DESC',
  totals: `coalesce(sum(i.amount_cents) FILTER (WHERE i.state NOT IN ('reversed','withdrawn')), 0) AS amountCents,
    count(*) FILTER (WHERE i.state = 'toReverse') AS toReverse`,
};

export type StoredInvoice = Omit<Invoice, 'receiptIds'> & { readonly receiptIds: string };

export function toldInvoice(row: StoredInvoice): Invoice {
  return { ...row, receiptIds: JSON.parse(row.receiptIds) as number[] };
}

export function requireInvoice(database: Database.Database, id: number): Invoice {
  const row = statement<StoredInvoice>(
    database,
    `SELECT ${invoiceSource.select} ${invoiceSource.from} WHERE i.id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('invoice', id);
  return toldInvoice(row);
}

export interface NewInvoice {
  readonly unitId: number;
  readonly title: string;
  readonly taxId: string;
  readonly amountCents: number;
  readonly note: string;
  readonly receiptIds: readonly number[];
  readonly madeBy: number;
  readonly madeAt: string;
}

export function insertInvoice(database: Database.Database, invoice: NewInvoice): number {
  const id = Number(
    statement(
      database,
      `INSERT INTO invoice (unit_id, state, title, tax_id, amount_cents, note, made_by, made_at)
       VALUES (?, 'pending', ?, ?, ?, ?, ?, ?)`,
    ).run(
      invoice.unitId,
      invoice.title,
      invoice.taxId,
      invoice.amountCents,
      invoice.note,
      invoice.madeBy,
      invoice.madeAt,
    ).lastInsertRowid,
  );
  for (const receiptId of invoice.receiptIds) {
    statement(database, 'INSERT INTO invoice_receipt (invoice_id, receipt_id) VALUES (?, ?)').run(
      id,
      receiptId,
    );
  }
  return id;
}

/** What a step writes; what it says nothing of stays. */
export type InvoiceChange = { readonly state: InvoiceState } & Partial<
  Pick<
    Invoice,
    'number' | 'issuedOn' | 'keepUntil' | 'collectedBy' | 'collectedOn' | 'redNumber' | 'redOn' | 'reason'
  >
>;

export function updateInvoice(database: Database.Database, before: Invoice, change: InvoiceChange): void {
  const { state, number, issuedOn, keepUntil, collectedBy, collectedOn, redNumber, redOn, reason } = {
    ...before,
    ...change,
  };
  statement(
    database,
    `UPDATE invoice SET state = ?, number = ?, issued_on = ?, keep_until = ?, collected_by = ?, collected_on = ?,
       red_number = ?, red_on = ?, reason = ?, version = version + 1 WHERE id = ?`,
  ).run(state, number, issuedOn, keepUntil, collectedBy, collectedOn, redNumber, redOn, reason, before.id);
}

/** Whether another invoice bears the number, as its own or as its red one. */
export function hasInvoiceNumber(database: Database.Database, number: string): boolean {
  return (
    statement(database, 'SELECT 1 FROM invoice WHERE number = ? OR red_number = ?').get(number, number) !==
    undefined
  );
}

export type InvoiceOfReceipt = Pick<Invoice, 'id' | 'number' | 'state'>;

export function invoicesOfReceipt(database: Database.Database, receiptId: number): InvoiceOfReceipt[] {
  return statement<InvoiceOfReceipt>(
    database,
    `SELECT i.id, i.number, i.state FROM invoice_receipt l JOIN invoice i ON i.id = l.invoice_id
     WHERE l.receipt_id = ? ORDER BY i.id`,
  ).all(receiptId);
}

/** Receipts that kept money of a household for a purpose and are on an invoice, latest first, with what they kept. */
export function invoicedCredits(
  database: Database.Database,
  unitId: number,
  purposeId: number | null,
): { readonly receiptId: number; readonly cents: number }[] {
  return statement<{ receiptId: number; cents: number }>(
    database,
    `SELECT r.id AS receiptId, e.amount_cents AS cents FROM credit_entry e JOIN receipt r ON r.id = e.receipt_id
     WHERE e.unit_id = ? AND e.purpose_id IS ? AND e.amount_cents > 0 AND r.kind = 'payment' AND r.voided_at IS NULL
       AND EXISTS (SELECT 1 FROM invoice_receipt l JOIN invoice i ON i.id = l.invoice_id
         WHERE l.receipt_id = r.id AND i.state IN ('pending','issued','collected'))
     ORDER BY r.id DESC`,
  ).all(unitId, purposeId);
}
