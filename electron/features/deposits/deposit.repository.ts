import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { Deposit, DepositDeduction, DepositStep } from '../../../shared/features/deposits/deposit.ts';
import type { DepositTerms } from '../../../shared/features/deposits/deposit-kind.ts';
import type { DepositAction, DepositState } from '../../../shared/features/deposits/deposit-state.ts';
import { statement } from '../../database/statements.ts';

export function insertDeposit(
  database: Database.Database,
  deposit: DepositTerms & {
    readonly unitId: number;
    readonly kindId: number;
    readonly payerName: string;
    readonly amountCents: number;
    readonly note: string;
    readonly madeBy: number;
    readonly madeAt: string;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO deposit (unit_id, kind_id, payer_name, amount_cents, note, inspected, inspect_after_days, refund_days,
         source, made_by, made_at)
       VALUES (@unitId, @kindId, @payerName, @amountCents, @note, @inspected, @inspectAfterDays, @refundDays, @source,
         @madeBy, @madeAt)`,
    ).run({ ...deposit, inspected: deposit.inspected ? 1 : 0 }).lastInsertRowid,
  );
}

export interface NewStep {
  readonly depositId: number;
  readonly action: DepositAction;
  readonly fromState: DepositState;
  readonly state: DepositState;
  readonly on: string;
  readonly who: string;
  readonly means: DepositStep['means'];
  readonly note: string;
  readonly waitsUntil: string | null;
  readonly madeBy: number;
  readonly madeAt: string;
}

/** The deposit moves with it. */
export function insertStep(database: Database.Database, step: NewStep): void {
  statement(
    database,
    `INSERT INTO deposit_step (deposit_id, action, from_state, state, on_day, who, means, note, waits_until, made_by, made_at)
     VALUES (@depositId, @action, @fromState, @state, @on, @who, @means, @note, @waitsUntil, @madeBy, @madeAt)`,
  ).run(step);
}

type StoredDeposit = Omit<Deposit, 'inspected' | 'deductions' | 'steps' | 'papers' | 'receipts'> & {
  readonly inspected: number;
};

export function requireDeposit(database: Database.Database, id: number): Deposit {
  const row = statement<StoredDeposit>(
    database,
    `SELECT d.id, d.unit_id AS unitId, u.display_name AS unitName, d.kind_id AS kindId, k.name AS kindName,
       d.payer_name AS payerName, d.amount_cents AS amountCents, d.state, d.waits_until AS waitsUntil, d.inspected,
       d.inspect_after_days AS inspectAfterDays, d.refund_days AS refundDays, d.source, d.note,
       (SELECT coalesce(sum(e.amount_cents), 0) FROM deposit_entry e WHERE e.deposit_id = d.id) AS heldCents,
       (SELECT coalesce(sum(x.amount_cents), 0) FROM deposit_deduction x WHERE x.deposit_id = d.id) AS deductedCents
     FROM deposit d JOIN unit u ON u.id = d.unit_id JOIN deposit_kind k ON k.id = d.kind_id WHERE d.id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('deposit', id);
  return {
    ...row,
    inspected: row.inspected === 1,
    deductions: deductionsOf(database, id),
    steps: stepsOf(database, id),
    papers: papersOf(database, id),
    receipts: statement<Deposit['receipts'][number]>(
      database,
      `SELECT r.id, r.number, r.amount_cents AS amountCents FROM deposit_entry e JOIN receipt r ON r.id = e.receipt_id
       WHERE e.deposit_id = ? ORDER BY e.id`,
    ).all(id),
  };
}

function stepsOf(database: Database.Database, depositId: number): DepositStep[] {
  return statement<DepositStep>(
    database,
    `SELECT s.id, s.action, s.state, s.on_day AS "on", s.who, s.means, s.note, s.waits_until AS waitsUntil,
       f.display_name AS madeBy, s.made_at AS madeAt
     FROM deposit_step s JOIN staff f ON f.id = s.made_by WHERE s.deposit_id = ? ORDER BY s.id`,
  ).all(depositId);
}

function papersOf(database: Database.Database, depositId: number): Deposit['papers'] {
  return statement<Omit<Deposit['papers'][number], 'reversed'> & { readonly reversed: number }>(
    database,
    `SELECT p.id, p.number, p.kind, p.received_on AS receivedOn, p.amount_cents AS amountCents,
       EXISTS (SELECT 1 FROM deposit_paper r WHERE r.reverses_id = p.id) AS reversed
     FROM deposit_paper p WHERE p.deposit_id = ? ORDER BY p.id`,
  )
    .all(depositId)
    .map((paper) => ({ ...paper, reversed: paper.reversed === 1 }));
}

const SELECT_DEDUCTION = `SELECT x.id, x.deposit_id AS depositId, x.amount_cents AS amountCents, x.reason, x.evidence,
    x.charge_id AS chargeId, x.item_id AS itemId,
    (SELECT i.name FROM fee_item i WHERE i.id = coalesce(x.item_id,
      (SELECT c.item_id FROM charge c WHERE c.id = x.charge_id))) AS itemName,
    x.of_on AS ofOn, x.reverses_id AS reversesId,
    EXISTS (SELECT 1 FROM deposit_deduction r WHERE r.reverses_id = x.id) AS takenBack,
    f.display_name AS madeBy, x.made_at AS madeAt
  FROM deposit_deduction x JOIN staff f ON f.id = x.made_by`;

/** With what it settles; a bill or an item. */
export interface StoredDeduction extends DepositDeduction {
  readonly depositId: number;
  readonly itemId: number | null;
}

type DeductionRow = Omit<StoredDeduction, 'takenBack'> & { readonly takenBack: number };

export function deductionsOf(database: Database.Database, depositId: number): StoredDeduction[] {
  return statement<DeductionRow>(database, `${SELECT_DEDUCTION} WHERE x.deposit_id = ? ORDER BY x.id`)
    .all(depositId)
    .map((row) => ({ ...row, takenBack: row.takenBack === 1 }));
}

/** Those that were not taken back. */
export function standingDeductions(database: Database.Database, depositId: number): StoredDeduction[] {
  return deductionsOf(database, depositId).filter((each) => each.reversesId === null && !each.takenBack);
}

export function requireDeduction(database: Database.Database, id: number): StoredDeduction {
  const row = statement<DeductionRow>(database, `${SELECT_DEDUCTION} WHERE x.id = ?`).get(id);
  if (row === undefined) throw notFound('depositDeduction', id);
  return { ...row, takenBack: row.takenBack === 1 };
}

export function insertDeduction(
  database: Database.Database,
  deduction: {
    readonly depositId: number;
    readonly amountCents: number;
    readonly reason: string;
    readonly evidence: string;
    readonly chargeId: number | null;
    readonly itemId: number | null;
    readonly ofOn: string | null;
    readonly reversesId: number | null;
    readonly madeBy: number;
    readonly madeAt: string;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO deposit_deduction (deposit_id, amount_cents, reason, evidence, charge_id, item_id, of_on, reverses_id,
         made_by, made_at)
       VALUES (@depositId, @amountCents, @reason, @evidence, @chargeId, @itemId, @ofOn, @reversesId, @madeBy, @madeAt)`,
    ).run(deduction).lastInsertRowid,
  );
}

export interface NewEntry {
  readonly depositId: number;
  readonly kind: 'taken' | 'deducted' | 'refunded';
  readonly amountCents: number;
  readonly paperId: number | null;
  readonly receiptId: number | null;
  readonly reversesId: number | null;
  readonly day: string;
  readonly madeAt: string;
}

export function insertEntry(database: Database.Database, entry: NewEntry): void {
  statement(
    database,
    `INSERT INTO deposit_entry (deposit_id, kind, amount_cents, paper_id, receipt_id, reverses_id, day, made_at)
     VALUES (@depositId, @kind, @amountCents, @paperId, @receiptId, @reversesId, @day, @madeAt)`,
  ).run(entry);
}

/** What a confirmation settled and nothing took back yet, with the bills that were made of deductions. */
export function standingSettlement(
  database: Database.Database,
  depositId: number,
): {
  readonly entryId: number;
  readonly receiptId: number;
  readonly amountCents: number;
  readonly made: number[];
} | null {
  const entry = statement<{ entryId: number; receiptId: number; amountCents: number }>(
    database,
    `SELECT e.id AS entryId, e.receipt_id AS receiptId, e.amount_cents AS amountCents FROM deposit_entry e
     WHERE e.deposit_id = ? AND e.kind = 'deducted' AND e.reverses_id IS NULL
       AND NOT EXISTS (SELECT 1 FROM deposit_entry b WHERE b.reverses_id = e.id)`,
  ).get(depositId);
  if (entry === undefined) return null;
  const made = statement<{ chargeId: number }>(
    database,
    'SELECT charge_id AS chargeId FROM deposit_settlement WHERE receipt_id = ? AND made = 1',
  ).all(entry.receiptId);
  return { ...entry, made: made.map(({ chargeId }) => chargeId) };
}

export function insertSettlement(
  database: Database.Database,
  settlement: {
    readonly receiptId: number;
    readonly deductionId: number;
    readonly chargeId: number;
    readonly made: boolean;
    readonly amountCents: number;
  },
): void {
  statement(
    database,
    `INSERT INTO deposit_settlement (receipt_id, deduction_id, charge_id, made, amount_cents)
     VALUES (@receiptId, @deductionId, @chargeId, @made, @amountCents)`,
  ).run({ ...settlement, made: settlement.made ? 1 : 0 });
}
