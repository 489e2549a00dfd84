import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { Receipt, TenderMethod } from '../../../shared/features/fees/receipt.ts';
import { bookKey } from '../../../shared/features/fees/receipt-series.ts';
import type { ReceiptRow } from '../../../shared/features/fees/receipts.contract.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';
import { invoicesOfReceipt } from './invoice.repository.ts';

/** Names and lines as they were when the money was taken. What earlier versions did not know is left out there. */
export type ReceiptSnapshot = Pick<
  Receipt,
  'unitName' | 'siteName' | 'companyName' | 'cashierName' | 'lines'
> &
  Partial<Pick<Receipt, 'sharedBy' | 'creditPurpose' | 'seriesName'>>;

/** A receipt being made, with what the paper does not say. */
export interface NewReceipt {
  readonly paper: Omit<Receipt, 'id' | 'reversals' | 'invoices'>;
  readonly seriesId: number | null;
  readonly payerId: number | null;
  readonly cashierId: number;
}

export function insertReceipt(
  database: Database.Database,
  { paper, seriesId, payerId, cashierId }: NewReceipt,
): number {
  const { unitName, siteName, companyName, cashierName, lines, sharedBy, creditPurpose, seriesName } = paper;
  const snapshot: ReceiptSnapshot = {
    unitName,
    siteName,
    companyName,
    cashierName,
    lines,
    sharedBy,
    creditPurpose,
    seriesName,
  };
  return Number(
    statement(
      database,
      `INSERT INTO receipt (number, kind, reverses_id, unit_id, payer_id, payer_name, received_on, received_at,
         amount_cents, allocated_cents, credited_cents, change_cents, owed_after_cents, credit_after_cents, book_number,
         note, reason, cashier_id, snapshot, series_id, book_key)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      paper.number,
      paper.kind,
      paper.reverses?.id ?? null,
      paper.unitId,
      payerId,
      paper.payerName,
      paper.receivedOn,
      paper.receivedAt,
      paper.amountCents,
      paper.amountCents - paper.creditedCents,
      paper.creditedCents,
      paper.changeCents,
      paper.owedAfterCents,
      paper.creditAfterCents,
      paper.bookNumber,
      paper.note,
      paper.reason,
      cashierId,
      JSON.stringify(snapshot),
      seriesId,
      bookKey(paper.bookNumber),
    ).lastInsertRowid,
  );
}

export function insertTender(
  database: Database.Database,
  receiptId: number,
  position: number,
  tender: { readonly method: TenderMethod; readonly amountCents: number; readonly voucherNumber: string },
): void {
  statement(
    database,
    'INSERT INTO receipt_tender (receipt_id, position, method, amount_cents, voucher_number) VALUES (?, ?, ?, ?, ?)',
  ).run(receiptId, position, tender.method, tender.amountCents, tender.voucherNumber);
}

export function insertAllocation(
  database: Database.Database,
  allocation: {
    readonly receiptId: number;
    readonly chargeId: number;
    readonly amountCents: number;
    readonly reversesId?: number;
  },
  now: string,
): void {
  statement(
    database,
    'INSERT INTO allocation (receipt_id, charge_id, amount_cents, reverses_id, made_at) VALUES (?, ?, ?, ?, ?)',
  ).run(
    allocation.receiptId,
    allocation.chargeId,
    allocation.amountCents,
    allocation.reversesId ?? null,
    now,
  );
}

/** Takes back what a receipt settled and kept, by the same amounts negated. */
export function reverseMovements(database: Database.Database, receiptId: number, now: string): void {
  statement(
    database,
    `INSERT INTO allocation (receipt_id, charge_id, amount_cents, reverses_id, made_at)
     SELECT receipt_id, charge_id, -amount_cents, id, ? FROM allocation
     WHERE receipt_id = ? AND reverses_id IS NULL`,
  ).run(now, receiptId);
  statement(
    database,
    `INSERT INTO credit_entry (unit_id, purpose_id, receipt_id, amount_cents, reverses_id, made_at)
     SELECT unit_id, purpose_id, receipt_id, -amount_cents, id, ? FROM credit_entry
     WHERE receipt_id = ? AND reverses_id IS NULL`,
  ).run(now, receiptId);
}

export function markVoided(
  database: Database.Database,
  receiptId: number,
  by: number,
  at: string,
  reason: string,
): void {
  statement(database, 'UPDATE receipt SET voided_at = ?, voided_by = ?, void_reason = ? WHERE id = ?').run(
    at,
    by,
    reason,
    receiptId,
  );
}

export function countReprint(database: Database.Database, receiptId: number): void {
  statement(database, 'UPDATE receipt SET reprint_count = reprint_count + 1 WHERE id = ?').run(receiptId);
}

type StoredReceipt = Omit<
  Receipt,
  'tenders' | 'lines' | 'reverses' | 'reversals' | 'invoices' | keyof Omit<ReceiptSnapshot, 'lines'>
> & {
  readonly snapshot: string;
  readonly reversesId: number | null;
};

export function requireReceipt(database: Database.Database, id: number): Receipt {
  const row = statement<StoredReceipt>(
    database,
    `SELECT id, number, kind, reverses_id AS reversesId, iif(kind = 'payment', substr(number, 1, 2), '') AS seriesCode, unit_id AS unitId, payer_name AS payerName,
       received_on AS receivedOn, received_at AS receivedAt, amount_cents AS amountCents,
       credited_cents AS creditedCents, amount_cents + change_cents AS receivedCents, change_cents AS changeCents,
       owed_after_cents AS owedAfterCents, credit_after_cents AS creditAfterCents, book_number AS bookNumber, note, reason,
       reprint_count AS reprintCount, voided_at AS voidedAt, void_reason AS voidReason, snapshot
     FROM receipt WHERE id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('receipt', id);
  const tenders = statement<Receipt['tenders'][number]>(
    database,
    `SELECT method, amount_cents AS amountCents, voucher_number AS voucherNumber
     FROM receipt_tender WHERE receipt_id = ? ORDER BY position`,
  ).all(id);
  const { snapshot, reversesId, ...columns } = row;
  // The column holds what `insertReceipt` wrote; the contract checks it again on the way out.
  const {
    sharedBy = 'order',
    creditPurpose = '',
    seriesName = '',
    ...kept
  } = JSON.parse(snapshot) as ReceiptSnapshot;
  return {
    ...columns,
    ...kept,
    lines: kept.lines.map((line) => ({ ...line, discountedCents: line.discountedCents ?? 0 })),
    sharedBy,
    creditPurpose,
    seriesName,
    tenders,
    reverses: reversesId === null ? null : { id: reversesId, number: numberOf(database, reversesId) },
    reversals: statement<Receipt['reversals'][number]>(
      database,
      'SELECT id, number, amount_cents AS amountCents FROM receipt WHERE reverses_id = ? ORDER BY id',
    ).all(id),
    invoices: invoicesOfReceipt(database, id),
  };
}

function numberOf(database: Database.Database, id: number): string {
  return (
    statement<{ number: string }>(database, 'SELECT number FROM receipt WHERE id = ?').get(id)?.number ?? ''
  );
}

/** Receipts as a grid. */
export const receiptSource: GridSource = {
  from: `FROM receipt r LEFT JOIN unit u ON u.id = r.unit_id LEFT JOIN building b ON b.id = u.building_id
    LEFT JOIN staff s ON s.id = r.cashier_id LEFT JOIN receipt_series q ON q.id = r.series_id`,
  select: `r.id, r.number, r.kind, coalesce(q.name, '') AS seriesName, r.received_on AS receivedOn, r.received_at AS receivedAt, r.unit_id AS unitId,
    u.display_name AS unitName, b.name AS building, r.payer_name AS payerName,
    (SELECT group_concat(t.method) FROM receipt_tender t WHERE t.receipt_id = r.id) AS methods,
    r.amount_cents AS amountCents, r.credited_cents AS creditedCents, s.display_name AS cashierName,
    r.book_number AS bookNumber, r.note, r.reprint_count AS reprintCount, r.voided_at IS NOT NULL AS voided,
    r.void_reason AS voidReason`,
  columns: {
    number: 'r.number',
    kind: 'r.kind',
    seriesName: 'q.name',
    receivedOn: 'r.received_on',
    receivedAt: 'r.received_at',
    unitId: 'r.unit_id',
    unitName: 'u.display_name',
    building: 'b.name',
    payerName: 'r.payer_name',
    methods: '(SELECT group_concat(t.method) FROM receipt_tender t WHERE t.receipt_id = r.id)',
    amountCents: 'r.amount_cents',
    creditedCents: 'r.credited_cents',
    cashierName: 's.display_name',
    bookNumber: 'r.book_number',
    note: 'r.note',
    reprintCount: 'r.reprint_count',
    voided: '(r.voided_at IS NOT NULL)',
  },
  instants: ['receivedAt'],
  quick: ['r.number', 'u.display_name', 'r.payer_name', 'r.book_number', 'r.note'],
  order: 'r.id DESC',
  totals: `coalesce(sum(r.amount_cents) FILTER (WHERE r.voided_at IS NULL), 0) AS amountCents,
    coalesce(sum(r.credited_cents) FILTER (WHERE r.voided_at IS NULL), 0) AS creditedCents,
    count(r.voided_at) AS voided`,
};

export interface ReceiptTotals {
  readonly amountCents: number;
  readonly creditedCents: number;
  readonly voided: number;
}

export type StoredReceiptRow = Omit<ReceiptRow, 'voided'> & { readonly voided: number };

export function listReceipts(
  database: Database.Database,
  query: GridQuery,
): { rows: ReceiptRow[]; total: number; totals: ReceiptTotals } {
  const page = selectGridPage<StoredReceiptRow, ReceiptTotals>(database, receiptSource, query);
  return { ...page, rows: page.rows.map(toRow) };
}

/** The last receipts of a unit, newest first. */
export function recentReceipts(database: Database.Database, unitId: number, limit: number): ReceiptRow[] {
  return statement<StoredReceiptRow>(
    database,
    `SELECT ${receiptSource.select} ${receiptSource.from} WHERE r.unit_id = ? ORDER BY r.id DESC LIMIT ?`,
  )
    .all(unitId, limit)
    .map(toRow);
}

function toRow(row: StoredReceiptRow): ReceiptRow {
  return { ...row, voided: row.voided === 1 };
}
