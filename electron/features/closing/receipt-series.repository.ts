import type Database from 'better-sqlite3';
import type { ReceiptSeries } from '../../../shared/features/closing/shift.ts';
import { statement } from '../../database/statements.ts';

interface Numbered {
  readonly number: string;
  readonly voided: number;
}

/** Where the counting part of a receipt's number begins. */
const COUNTED = /\d+$/u;

/** Receipts and papers of deposits by series, from the first number to the last, with those that nobody has. */
function toSeries(database: Database.Database, rows: readonly Numbered[]): ReceiptSeries[] {
  const bySeries = new Map<string, Numbered[]>();
  for (const row of rows) {
    const series = row.number.replace(COUNTED, '');
    bySeries.set(series, [...(bySeries.get(series) ?? []), row]);
  }
  return [...bySeries].map(([series, numbered]) => {
    const from = numbered[0]?.number ?? '';
    const to = numbered.at(-1)?.number ?? '';
    return {
      from,
      to,
      receipts: numbered.length,
      voided: numbered.filter(({ voided }) => voided === 1).map(({ number }) => number),
      missing: missingBetween(database, series, from, to),
    };
  });
}

/** The number before the first belongs between them: it was given no later. */
function missingBetween(database: Database.Database, series: string, from: string, to: string): string[] {
  const digits = from.length - series.length;
  const first = Math.max(1, Number(from.slice(series.length)) - 1);
  const last = Number(to.slice(series.length));
  const numberOf = (position: number): string => `${series}${String(position).padStart(digits, '0')}`;
  const held = statement<{ held: number }>(
    database,
    `SELECT (SELECT count(*) FROM receipt WHERE number BETWEEN @from AND @to)
       + (SELECT count(*) FROM deposit_paper WHERE number BETWEEN @from AND @to) AS held`,
  ).get({ from: numberOf(first), to })?.held;
  if (held === last - first + 1) return [];
  const exists = statement<{ number: string }>(
    database,
    'SELECT number FROM receipt WHERE number = @number UNION ALL SELECT number FROM deposit_paper WHERE number = @number',
  );
  return Array.from({ length: last - first + 1 }, (_unused, index) => numberOf(first + index)).filter(
    (number) => exists.get({ number }) === undefined,
  );
}

export function seriesOfShift(database: Database.Database, shiftId: number): ReceiptSeries[] {
  const rows = statement<Numbered>(
    database,
    `SELECT r.number, r.voided_at IS NOT NULL AS voided FROM shift_entry e JOIN receipt r ON r.id = e.receipt_id
     WHERE e.shift_id = @shiftId AND e.kind = 'taken'
     UNION ALL SELECT p.number, 0 FROM shift_entry e JOIN deposit_paper p ON p.id = e.deposit_paper_id
     WHERE e.shift_id = @shiftId ORDER BY 1`,
  ).all({ shiftId });
  return toSeries(database, rows);
}

export function seriesOfDay(database: Database.Database, day: string): ReceiptSeries[] {
  const rows = statement<Numbered>(
    database,
    `SELECT number, voided_at IS NOT NULL AS voided FROM receipt WHERE received_on = @day
     UNION ALL SELECT number, 0 FROM deposit_paper WHERE received_on = @day ORDER BY 1`,
  ).all({ day });
  return toSeries(database, rows);
}
