import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { DepositPaper } from '../../../shared/features/deposits/deposit.ts';
import { bookKey } from '../../../shared/features/fees/receipt-series.ts';
import { statement } from '../../database/statements.ts';
import type { FieldPlace } from '../../office/data-key.ts';
import { nextNumber } from '../../office/number-series.ts';

/** Each kind is counted by itself, so that the numbers of each are without a gap: 押金收據, 押金退款單, 押金沖回. */
export const DEPOSIT_SERIES: Readonly<
  Record<DepositPaper['kind'], { readonly series: string; readonly prefix: string }>
> = {
  taken: { series: 'deposit', prefix: 'YJ' },
  refund: { series: 'deposit.refund', prefix: 'YT' },
  reversal: { series: 'deposit.reversal', prefix: 'YC' },
};

/** `YJ-2026-000001`, counted anew each year and without gaps. */
export function nextDepositNumber(
  database: Database.Database,
  kind: DepositPaper['kind'],
  today: string,
): string {
  const year = today.slice(0, 4);
  const { series, prefix } = DEPOSIT_SERIES[kind];
  return `${prefix}-${year}-${String(nextNumber(database, series, year)).padStart(6, '0')}`;
}

/** Names and what the paper stands on, as they were when it was made. */
type PaperSnapshot = Pick<
  DepositPaper,
  | 'unitName'
  | 'siteName'
  | 'companyName'
  | 'kindName'
  | 'cashierName'
  | 'depositCents'
  | 'takenNumber'
  | 'deductions'
  | 'refundDays'
  | 'inspected'
  | 'proof'
  | 'proofNote'
  | 'acceptance'
  | 'confirmation'
>;

export type NewDepositPaper = Omit<DepositPaper, 'id' | 'reversedBy' | 'unitId'>;

export function insertPaper(database: Database.Database, paper: NewDepositPaper, cashierId: number): number {
  const snapshot: PaperSnapshot = {
    unitName: paper.unitName,
    siteName: paper.siteName,
    companyName: paper.companyName,
    kindName: paper.kindName,
    cashierName: paper.cashierName,
    depositCents: paper.depositCents,
    takenNumber: paper.takenNumber,
    deductions: paper.deductions,
    refundDays: paper.refundDays,
    inspected: paper.inspected,
    proof: paper.proof,
    proofNote: paper.proofNote,
    acceptance: paper.acceptance,
    confirmation: paper.confirmation,
  };
  const id = Number(
    statement(
      database,
      `INSERT INTO deposit_paper (number, kind, reverses_id, deposit_id, party_name, received_on, received_at, amount_cents,
         change_cents, held_after_cents, account_masked, book_number, book_key, note, reason, cashier_id, snapshot)
       VALUES (@number, @kind, @reversesId, @depositId, @partyName, @receivedOn, @receivedAt, @amountCents, @changeCents,
         @heldAfterCents, @accountMasked, @bookNumber, @bookKey, @note, @reason, @cashierId, @snapshot)`,
    ).run({
      number: paper.number,
      kind: paper.kind,
      reversesId: paper.reverses?.id ?? null,
      depositId: paper.depositId,
      partyName: paper.partyName,
      receivedOn: paper.receivedOn,
      receivedAt: paper.receivedAt,
      amountCents: paper.amountCents,
      changeCents: paper.changeCents,
      heldAfterCents: paper.heldAfterCents,
      accountMasked: paper.accountMasked,
      bookNumber: paper.bookNumber,
      bookKey: bookKey(paper.bookNumber),
      note: paper.note,
      reason: paper.reason,
      cashierId,
      snapshot: JSON.stringify(snapshot),
    }).lastInsertRowid,
  );
  for (const [index, tender] of paper.tenders.entries()) {
    statement(
      database,
      `INSERT INTO deposit_tender (paper_id, position, method, amount_cents, voucher_number) VALUES (?, ?, ?, ?, ?)`,
    ).run(id, index + 1, tender.method, tender.amountCents, tender.voucherNumber);
  }
  return id;
}

type StoredPaper = Omit<
  DepositPaper,
  'tenders' | 'reverses' | 'reversedBy' | keyof Omit<PaperSnapshot, 'unitName'>
> & {
  readonly snapshot: string;
  readonly reversesId: number | null;
};

export function requirePaper(database: Database.Database, id: number): DepositPaper {
  const row = statement<StoredPaper>(
    database,
    `SELECT p.id, p.number, p.kind, p.deposit_id AS depositId, d.unit_id AS unitId, p.party_name AS partyName,
       p.received_on AS receivedOn, p.received_at AS receivedAt, p.amount_cents AS amountCents,
       p.change_cents AS changeCents, p.held_after_cents AS heldAfterCents, p.account_masked AS accountMasked,
       p.book_number AS bookNumber, p.note, p.reason, p.reprint_count AS reprintCount, p.reverses_id AS reversesId,
       p.snapshot
     FROM deposit_paper p JOIN deposit d ON d.id = p.deposit_id WHERE p.id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('depositPaper', id);
  const { snapshot, reversesId, ...columns } = row;
  return {
    ...columns,
    // The column holds what `insertPaper` wrote; the contract checks it again on the way out.
    ...(JSON.parse(snapshot) as PaperSnapshot),
    tenders: statement<DepositPaper['tenders'][number]>(
      database,
      `SELECT method, amount_cents AS amountCents, voucher_number AS voucherNumber FROM deposit_tender
       WHERE paper_id = ? ORDER BY position`,
    ).all(id),
    reverses: reversesId === null ? null : otherPaper(database, 'id', reversesId),
    reversedBy: otherPaper(database, 'reverses_id', id),
  };
}

function otherPaper(
  database: Database.Database,
  by: 'id' | 'reverses_id',
  id: number,
): DepositPaper['reverses'] {
  return (
    statement<{ id: number; number: string }>(
      database,
      `SELECT id, number FROM deposit_paper WHERE ${by} = ?`,
    ).get(id) ?? null
  );
}

/** The receipt or the slip of a deposit that stands. */
export function findStandingPaper(
  database: Database.Database,
  depositId: number,
  kind: 'taken' | 'refund',
): { readonly id: number; readonly number: string } | null {
  return (
    statement<{ id: number; number: string }>(
      database,
      `SELECT p.id, p.number FROM deposit_paper p WHERE p.deposit_id = ? AND p.kind = ?
         AND NOT EXISTS (SELECT 1 FROM deposit_paper r WHERE r.reverses_id = p.id)`,
    ).get(depositId, kind) ?? null
  );
}

/** What moved with a paper; null where nothing was left to pay. */
export function findEntryOfPaper(
  database: Database.Database,
  paperId: number,
): { readonly id: number; readonly kind: 'taken' | 'refunded'; readonly amountCents: number } | null {
  return (
    statement<{ id: number; kind: 'taken' | 'refunded'; amountCents: number }>(
      database,
      'SELECT id, kind, amount_cents AS amountCents FROM deposit_entry WHERE paper_id = ?',
    ).get(paperId) ?? null
  );
}

export function countPaperPrint(database: Database.Database, paperId: number): void {
  statement(database, 'UPDATE deposit_paper SET reprint_count = reprint_count + 1 WHERE id = ?').run(paperId);
}

/** Where the account of a refund is sealed. */
export function accountPlace(paperId: number): FieldPlace {
  return { table: 'deposit_payee', rowId: paperId, column: 'account' };
}

export function insertAccount(database: Database.Database, paperId: number, sealed: Buffer): void {
  statement(database, 'INSERT INTO deposit_payee (paper_id, account_sealed) VALUES (?, ?)').run(
    paperId,
    sealed,
  );
}

export function findAccount(database: Database.Database, paperId: number): Buffer | null {
  return (
    statement<{ sealed: Buffer }>(
      database,
      'SELECT account_sealed AS sealed FROM deposit_payee WHERE paper_id = ?',
    ).get(paperId)?.sealed ?? null
  );
}
