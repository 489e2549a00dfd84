import type Database from 'better-sqlite3';
import type { ReceiptNumbers, ReceiptSeries } from '../../../shared/features/fees/receipt-series.ts';
import { statement } from '../../database/statements.ts';
import { paymentSeries } from './receipt-number.ts';

const ITEM_IDS = `(SELECT json_group_array(l.item_id) FROM receipt_series_item l WHERE l.series_id = s.id)`;

/** What numbering a receipt needs of a series. */
export type NumberingSeries = Pick<ReceiptSeries, 'id' | 'code' | 'name' | 'active' | 'itemIds'>;

type Stored<Series extends { active: boolean; itemIds: number[] }> = Omit<Series, 'active' | 'itemIds'> & {
  readonly active: number;
  readonly itemIds: string;
};

function told<Row extends { readonly active: number; readonly itemIds: string }>(
  row: Row,
): Omit<Row, 'active' | 'itemIds'> & { active: boolean; itemIds: number[] } {
  return { ...row, active: row.active === 1, itemIds: JSON.parse(row.itemIds) as number[] };
}

/** As few columns as a payment asks for. */
export function numberingSeries(database: Database.Database): NumberingSeries[] {
  return statement<Stored<NumberingSeries>>(
    database,
    `SELECT s.id, s.code, s.name, s.active, ${ITEM_IDS} AS itemIds FROM receipt_series s ORDER BY s.id`,
  )
    .all()
    .map(told);
}

export function listSeries(database: Database.Database): ReceiptSeries[] {
  const given = statement<{ series: string; numbers: number }>(
    database,
    `SELECT series, sum(last_number) AS numbers FROM number_series WHERE series = 'receipt' OR series LIKE 'receipt.%'
     GROUP BY series`,
  ).all();
  return statement<Stored<Omit<ReceiptSeries, 'receipts'>>>(
    database,
    `SELECT s.id, s.code, s.name, s.layout, s.active, s.version, ${ITEM_IDS} AS itemIds,
       (SELECT coalesce(group_concat(i.name, '、'), '') FROM receipt_series_item l JOIN fee_item i ON i.id = l.item_id
        WHERE l.series_id = s.id) AS itemNames
     FROM receipt_series s ORDER BY s.id`,
  )
    .all()
    .map((row) => ({
      ...told(row),
      receipts: given.find(({ series }) => series === paymentSeries(row))?.numbers ?? 0,
    }));
}

export function insertSeries(
  database: Database.Database,
  series: Pick<ReceiptSeries, 'code' | 'name' | 'layout' | 'active'>,
  now: string,
): number {
  return Number(
    statement(
      database,
      'INSERT INTO receipt_series (code, name, layout, active, made_at) VALUES (?, ?, ?, ?, ?)',
    ).run(series.code, series.name, series.layout, series.active ? 1 : 0, now).lastInsertRowid,
  );
}

export function updateSeries(
  database: Database.Database,
  id: number,
  series: Pick<ReceiptSeries, 'code' | 'name' | 'layout' | 'active'>,
): void {
  statement(
    database,
    'UPDATE receipt_series SET code = ?, name = ?, layout = ?, active = ?, version = version + 1 WHERE id = ?',
  ).run(series.code, series.name, series.layout, series.active ? 1 : 0, id);
}

export function replaceSeriesItems(
  database: Database.Database,
  seriesId: number,
  itemIds: readonly number[],
): void {
  statement(database, 'DELETE FROM receipt_series_item WHERE series_id = ?').run(seriesId);
  for (const itemId of new Set(itemIds)) {
    statement(database, 'INSERT INTO receipt_series_item (item_id, series_id) VALUES (?, ?)').run(
      itemId,
      seriesId,
    );
  }
}

/** So many missing numbers are named. */
const MOST_MISSING = 200;

/** Whatever bears a number: receipts, and the papers of deposits. */
const NUMBERED = `(SELECT number, voided_at FROM receipt UNION ALL SELECT number, NULL FROM deposit_paper)`;

/** Counted from the receipts themselves, not from the counters that gave the numbers. */
export function receiptNumbers(database: Database.Database): ReceiptNumbers[] {
  const rows = statement<Omit<ReceiptNumbers, 'missing'> & { readonly lastNumber: number }>(
    database,
    `SELECT substr(r.number, 1, 2) AS code, coalesce(s.name, '') AS name, substr(r.number, 4, 4) AS year,
       min(r.number) AS first, max(r.number) AS last, count(*) AS receipts, count(r.voided_at) AS voided,
       max(max(CAST(substr(r.number, 9) AS INTEGER)), coalesce((SELECT n.last_number FROM number_series n
         WHERE n.series = CASE substr(r.number, 1, 2) WHEN 'SJ' THEN 'receipt' WHEN 'DK' THEN 'receipt.draw'
           WHEN 'HC' THEN 'receipt.reversal' WHEN 'TK' THEN 'receipt.refund' WHEN 'YJ' THEN 'deposit'
           WHEN 'YT' THEN 'deposit.refund' WHEN 'YC' THEN 'deposit.reversal'
           ELSE 'receipt.' || substr(r.number, 1, 2) END AND n.period = substr(r.number, 4, 4)), 0)) AS lastNumber
     FROM ${NUMBERED} r LEFT JOIN receipt_series s ON s.code = substr(r.number, 1, 2)
     GROUP BY 1, 3 ORDER BY 3 DESC, coalesce(s.id, 1000), 1`,
  ).all();
  return rows.map(({ lastNumber, ...numbers }) => ({
    ...numbers,
    missing: numbers.receipts === lastNumber ? [] : missingNumbers(database, numbers, lastNumber),
  }));
}

function missingNumbers(
  database: Database.Database,
  { code, year }: Pick<ReceiptNumbers, 'code' | 'year'>,
  lastNumber: number,
): string[] {
  return statement<{ number: string }>(
    database,
    `WITH RECURSIVE position (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM position WHERE n < ?)
     SELECT printf('%s-%s-%06d', ?, ?, n) AS number FROM position
     WHERE NOT EXISTS (SELECT 1 FROM ${NUMBERED} r WHERE r.number = printf('%s-%s-%06d', ?, ?, n)) LIMIT ?`,
  )
    .all(lastNumber, code, year, code, year, MOST_MISSING)
    .map(({ number }) => number);
}
