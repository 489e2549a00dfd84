import type Database from 'better-sqlite3';
import type { ChargeInputs } from '../../../shared/features/fees/charge.ts';
import type { LateFeeTerms, OwedOverTime } from '../../../shared/features/fees/late-fee.ts';
import type { LateFeeRule } from '../../../shared/features/fees/late-fees.contract.ts';
import { statement } from '../../database/statements.ts';
import { heldDays } from '../../office/dunning-hold.repository.ts';

const SELECT_RULE = `SELECT r.id, r.item_id AS itemId, r.from_on AS fromOn, r.rate_millionths AS rateMillionths, r.per,
    r.grace_days AS graceDays, r.cap_hundredths AS capHundredths, r.starts, r.lpr_hundredths AS lprHundredths, r.source,
    s.display_name AS madeBy, r.made_at AS madeAt, r.withdrawn_at AS withdrawnAt
  FROM late_fee_rule r JOIN staff s ON s.id = r.made_by`;

export function listLateFeeRules(database: Database.Database, itemId: number): LateFeeRule[] {
  return statement<LateFeeRule>(
    database,
    `${SELECT_RULE} WHERE r.item_id = ? ORDER BY r.from_on DESC, r.id DESC`,
  ).all(itemId);
}

export function findLateFeeRule(database: Database.Database, id: number): LateFeeRule | undefined {
  return statement<LateFeeRule>(database, `${SELECT_RULE} WHERE r.id = ?`).get(id);
}

export type NewLateFeeRule = Omit<LateFeeRule, 'id' | 'madeBy' | 'withdrawnAt'> & { readonly madeBy: number };

export function insertLateFeeRule(database: Database.Database, rule: NewLateFeeRule): number {
  return Number(
    statement(
      database,
      `INSERT INTO late_fee_rule (item_id, from_on, rate_millionths, per, grace_days, cap_hundredths, starts,
         lpr_hundredths, source, made_by, made_at)
       VALUES (@itemId, @fromOn, @rateMillionths, @per, @graceDays, @capHundredths, @starts, @lprHundredths, @source,
         @madeBy, @madeAt)`,
    ).run(rule).lastInsertRowid,
  );
}

export function markRuleWithdrawn(database: Database.Database, id: number, now: string): void {
  statement(database, 'UPDATE late_fee_rule SET withdrawn_at = ? WHERE id = ?').run(now, id);
}

/** Rules that stand, by the day from which each holds. Most offices have none, so every payment asks for little. */
export function standingRules(
  database: Database.Database,
): (LateFeeTerms & { readonly itemId: number; readonly fromOn: string })[] {
  return statement<LateFeeTerms & { itemId: number; fromOn: string }>(
    database,
    `SELECT id, item_id AS itemId, from_on AS fromOn, rate_millionths AS rateMillionths, per, grace_days AS graceDays,
       cap_hundredths AS capHundredths, starts, lpr_hundredths AS lprHundredths
     FROM late_fee_rule WHERE withdrawn_at IS NULL ORDER BY from_on DESC`,
  ).all();
}

/** The item that an item's late fees are charged as. */
export function findLateFeeItem(database: Database.Database, itemId: number): number | null {
  return (
    statement<{ id: number }>(database, 'SELECT id FROM fee_item WHERE late_fee_of = ?').get(itemId)?.id ??
    null
  );
}

export function insertLateFeeItem(
  database: Database.Database,
  item: { readonly of: number; readonly code: string; readonly codeKey: string; readonly name: string },
  now: string,
): number {
  return Number(
    statement(
      database,
      `INSERT INTO fee_item (code, code_key, name, formula, late_fee_of, position, created_at)
       VALUES (@code, @codeKey, @name, 'given', @of, (SELECT coalesce(max(position), 0) + 1 FROM fee_item), @now)`,
    ).run({ ...item, now }).lastInsertRowid,
  );
}

/** A charge as it was owed over time: what its receipts settled of it, the term of a demand, and the days on which it was held. */
export function owedOverTime(
  database: Database.Database,
  charge: { readonly chargeId: number; readonly dueOn: string; readonly principalCents: number },
): OwedOverTime {
  const { chargeId } = charge;
  return {
    ...charge,
    termEndsOn:
      statement<{ on: string | null }>(
        database,
        'SELECT min(ends_on) AS "on" FROM payment_term WHERE charge_id = ?',
      ).get(chargeId)?.on ?? null,
    settled: statement<{ on: string; cents: number }>(
      database,
      `SELECT r.received_on AS "on", sum(a.amount_cents) AS cents
       FROM allocation a JOIN receipt r ON r.id = a.receipt_id WHERE a.charge_id = ? GROUP BY 1`,
    ).all(chargeId),
    held: heldDays(database, chargeId),
  };
}

/** A charge that bore or may bear a late fee. */
export interface Principal {
  readonly chargeId: number;
  readonly unitId: number;
  readonly itemId: number;
  readonly payerId: number | null;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly amountCents: number;
  readonly discountedCents: number;
  readonly paidCents: number;
}

export function findPrincipal(database: Database.Database, chargeId: number): Principal | undefined {
  return statement<Principal>(
    database,
    `SELECT id AS chargeId, unit_id AS unitId, item_id AS itemId, payer_id AS payerId, period_start AS periodStart,
       period_end AS periodEnd, due_on AS dueOn, amount_cents AS amountCents, discounted_cents AS discountedCents,
       paid_cents AS paidCents
     FROM charge WHERE id = ?`,
  ).get(chargeId);
}

/** The late fee charged when the principal was paid; at most one stands. */
export function findLateFeeCharge(
  database: Database.Database,
  principal: Pick<Principal, 'unitId' | 'itemId' | 'periodStart'>,
): { readonly id: number; readonly paidCents: number } | undefined {
  return statement<{ id: number; paidCents: number }>(
    database,
    `SELECT c.id, c.paid_cents AS paidCents FROM charge c
     WHERE c.unit_id = @unitId AND c.item_id = (SELECT id FROM fee_item WHERE late_fee_of = @itemId)
       AND c.period_start = @periodStart AND c.state <> 'cancelled'`,
  ).get({ unitId: principal.unitId, itemId: principal.itemId, periodStart: principal.periodStart });
}

export interface NewLateFee {
  readonly principal: Principal;
  readonly itemId: number;
  readonly dueOn: string;
  readonly amountCents: number;
  readonly inputs: ChargeInputs;
}

export function insertLateFeeCharge(database: Database.Database, fee: NewLateFee, now: string): number {
  const { principal, itemId, dueOn, amountCents, inputs } = fee;
  return Number(
    statement(
      database,
      `INSERT INTO charge (unit_id, item_id, payer_id, period_start, period_end, due_on, amount_cents, inputs, state,
         made_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'due', ?)`,
    ).run(
      principal.unitId,
      itemId,
      principal.payerId,
      principal.periodStart,
      principal.periodEnd,
      dueOn,
      amountCents,
      JSON.stringify(inputs),
      now,
    ).lastInsertRowid,
  );
}
