import type Database from 'better-sqlite3';
import type { z } from 'zod';
import type { MadeLine, MadeVoucher } from '../../../shared/features/bank/make-vouchers.ts';
import type { VoucherSet, voucherSourceSchema } from '../../../shared/features/bank/voucher.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

const SELECT_SET = `SELECT s.id, s.period, s.month, s.withdrawn_at AS withdrawnAt,
    (SELECT count(*) FROM voucher v WHERE v.set_id = s.id) AS vouchers,
    (SELECT count(*) FROM voucher v JOIN voucher_line l ON l.voucher_id = v.id WHERE v.set_id = s.id) AS lines,
    (SELECT min(v.number) FROM voucher v WHERE v.set_id = s.id) AS firstNumber,
    (SELECT max(v.number) FROM voucher v WHERE v.set_id = s.id) AS lastNumber,
    (SELECT coalesce(sum(l.debit_cents), 0) FROM voucher v JOIN voucher_line l ON l.voucher_id = v.id
      WHERE v.set_id = s.id) AS debitCents,
    f.display_name AS madeBy, s.made_at AS madeAt
  FROM voucher_set s JOIN staff f ON f.id = s.made_by`;

export interface StoredSet extends VoucherSet {
  readonly month: string;
  readonly withdrawnAt: string | null;
}

/** The sets of a month that stand, in the order in which they were made. */
export function setsOfMonth(database: Database.Database, month: string): StoredSet[] {
  return statement<StoredSet>(
    database,
    `${SELECT_SET} WHERE s.month = ? AND s.withdrawn_at IS NULL ORDER BY s.id`,
  ).all(month);
}

export function findSet(database: Database.Database, id: number): StoredSet | undefined {
  return statement<StoredSet>(database, `${SELECT_SET} WHERE s.id = ?`).get(id);
}

export function vouchersOfSet(
  database: Database.Database,
  setId: number,
): { readonly number: number; readonly digest: string }[] {
  return statement<{ number: number; digest: string }>(
    database,
    'SELECT number, digest FROM voucher WHERE set_id = ? ORDER BY number',
  ).all(setId);
}

export function insertSet(
  database: Database.Database,
  set: {
    readonly period: string;
    readonly month: string;
    readonly digest: string;
    readonly madeBy: number;
    readonly madeAt: string;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO voucher_set (period, month, digest, made_by, made_at)
       VALUES (@period, @month, @digest, @madeBy, @madeAt)`,
    ).run(set).lastInsertRowid,
  );
}

export function nextNumber(database: Database.Database, month: string): number {
  return (
    (statement<{ number: number | null }>(
      database,
      'SELECT max(number) AS number FROM voucher WHERE month = ? AND withdrawn = 0',
    ).get(month)?.number ?? 0) + 1
  );
}

export function insertVoucher(
  database: Database.Database,
  voucher: Omit<MadeVoucher, 'lines'> & {
    readonly setId: number;
    readonly month: string;
    readonly number: number;
    readonly word: string;
    readonly digest: string;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO voucher (set_id, month, number, word, kind, part, dated_on, digest)
       VALUES (@setId, @month, @number, @word, @kind, @part, @datedOn, @digest)`,
    ).run(voucher).lastInsertRowid,
  );
}

export function insertVoucherLine(
  database: Database.Database,
  voucherId: number,
  { sources, ...line }: MadeLine & { readonly code: string; readonly codeName: string },
): void {
  const id = Number(
    statement(
      database,
      `INSERT INTO voucher_line (voucher_id, slot, which, code, code_name, unit_id, debit_cents, credit_cents)
       VALUES (@voucherId, @slot, @which, @code, @codeName, @unitId, @debitCents, @creditCents)`,
    ).run({ ...line, voucherId }).lastInsertRowid,
  );
  for (const source of sources) {
    statement(
      database,
      'INSERT INTO voucher_source (line_id, kind, source_id, amount_cents) VALUES (?, ?, ?, ?)',
    ).run(id, source.kind, source.id, source.amountCents);
  }
}

export function markSetWithdrawn(
  database: Database.Database,
  id: number,
  withdrawn: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE voucher_set SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason WHERE id = @id',
  ).run({ ...withdrawn, id });
}

/** Lines of the vouchers that stand, as a grid. */
export const voucherLineSource: GridSource = {
  from: `FROM voucher_line l JOIN voucher v ON v.id = l.voucher_id LEFT JOIN unit u ON u.id = l.unit_id`,
  where: 'v.withdrawn = 0',
  select: `l.id, v.set_id AS setId, v.month, v.dated_on AS datedOn, v.word, v.number, v.kind, l.code,
    l.code_name AS codeName, l.debit_cents AS debitCents, l.credit_cents AS creditCents,
    coalesce(u.display_name, '') AS unitName`,
  columns: {
    id: 'l.id',
    month: 'v.month',
    datedOn: 'v.dated_on',
    word: 'v.word',
    number: 'v.number',
    kind: 'v.kind',
    code: 'l.code',
    codeName: 'l.code_name',
    debitCents: 'l.debit_cents',
    creditCents: 'l.credit_cents',
    unitName: "coalesce(u.display_name, '')",
  },
  quick: ['l.code', 'l.code_name', 'u.display_name'],
  order: 'v.month, v.number, l.id',
  totals: 'coalesce(sum(l.debit_cents), 0) AS debitCents, coalesce(sum(l.credit_cents), 0) AS creditCents',
};

export function hasLine(database: Database.Database, lineId: number): boolean {
  return statement(database, 'SELECT 1 FROM voucher_line WHERE id = ?').get(lineId) !== undefined;
}

/** What a line is made of, by name. */
export function sourcesOf(
  database: Database.Database,
  lineId: number,
): z.output<typeof voucherSourceSchema>[] {
  return statement<z.output<typeof voucherSourceSchema>>(
    database,
    `SELECT s.kind, s.source_id AS id, s.amount_cents AS amountCents, coalesce(CASE s.kind
       WHEN 'receipt' THEN (SELECT r.number || ' ' || u.display_name FROM receipt r JOIN unit u ON u.id = r.unit_id
         WHERE r.id = s.source_id)
       WHEN 'depositPaper' THEN (SELECT p.number || ' ' || u.display_name FROM deposit_paper p
         JOIN deposit d ON d.id = p.deposit_id JOIN unit u ON u.id = d.unit_id WHERE p.id = s.source_id)
       WHEN 'charge' THEN (SELECT u.display_name || ' ' || i.name || ' ' || c.period_start || ' – ' || c.period_end
         FROM charge c JOIN unit u ON u.id = c.unit_id JOIN fee_item i ON i.id = c.item_id WHERE c.id = s.source_id)
       WHEN 'discount' THEN (SELECT u.display_name || ' ' || i.name || ' ' || d.reason FROM discount d
         JOIN charge c ON c.id = d.charge_id JOIN unit u ON u.id = c.unit_id JOIN fee_item i ON i.id = c.item_id
         WHERE d.id = s.source_id)
       WHEN 'bankMatch' THEN (SELECT a.name || ' ' || m.complete_on || ' ' || m.reason FROM bank_match m
         JOIN bank_account a ON a.id = m.account_id WHERE m.id = s.source_id)
       WHEN 'shift' THEN (SELECT f.display_name || ' ' || c.opened_on FROM cashier_shift c
         JOIN staff f ON f.id = c.cashier_id WHERE c.id = s.source_id) END, '') AS name
     FROM voucher_source s WHERE s.line_id = ? ORDER BY s.kind, s.source_id LIMIT 5000`,
  ).all(lineId);
}
