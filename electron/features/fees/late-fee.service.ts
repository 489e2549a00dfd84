import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { daysBetween } from '../../../shared/domain/calendar.ts';
import type { ChargeInputs } from '../../../shared/features/fees/charge.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import { feesMessages } from '../../../shared/features/fees/fees.messages.ts';
import {
  type LateFeeInputs,
  type LateFeeTerms,
  lateFeeCents,
  lateFeeOf,
} from '../../../shared/features/fees/late-fee.ts';
import type { LateFeeRule } from '../../../shared/features/fees/late-fees.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import { assertMonthOpen } from '../../office/money-day.ts';
import { cancelDue } from './charge.service.ts';
import { findItemByCode } from './fee-item.repository.ts';
import { requireItem } from './fee-item.service.ts';
import {
  findLateFeeCharge,
  findLateFeeItem,
  findLateFeeRule,
  findPrincipal,
  insertLateFeeCharge,
  insertLateFeeItem,
  insertLateFeeRule,
  listLateFeeRules,
  markRuleWithdrawn,
  owedOverTime,
  type Principal,
  standingRules,
} from './late-fee.repository.ts';

/** Collected for others, so nothing is earned by its being late: what a meter counts, and what is shared out. */
const PASSED_ON: readonly FeeItem['formula'][] = ['metered', 'tiered', 'shared'];
/** Number in the code of the item that late fees are charged as. */
const LATE_FEE_CODE = 'WYJ';

export function setLateFeeRule(
  input: z.output<typeof feesContract.setLateFeeRule.input>,
  context: WriteContext,
): LateFeeRule {
  const { database, today, now, staff } = context;
  const item = requireItem(database, input.itemId, today);
  if (item.lateFeeOf !== null) throw refuse('lateFeeOnLateFee', { name: item.name });
  if (PASSED_ON.includes(item.formula)) throw refuse('lateFeePassedOn', { name: item.name });
  const replaced = listLateFeeRules(database, item.id).find(
    (rule) => rule.fromOn === input.fromOn && rule.withdrawnAt === null,
  );
  if (replaced !== undefined) markRuleWithdrawn(database, replaced.id, now);
  if (findLateFeeItem(database, item.id) === null) addLateFeeItem(item, context);
  const id = insertLateFeeRule(database, { ...input, madeBy: staff.id, madeAt: now });
  const rule = requireRule(database, id);
  context.record({
    entity: 'lateFeeRule',
    entityId: id,
    ...(replaced === undefined ? {} : { before: replaced }),
    after: { ...rule, item: item.name },
  });
  return rule;
}

export function withdrawLateFeeRule(ruleId: number, reason: string, context: WriteContext): LateFeeRule {
  const { database, now } = context;
  const before = requireRule(database, ruleId);
  if (before.withdrawnAt !== null) throw refuse('lateFeeRuleWithdrawn');
  markRuleWithdrawn(database, ruleId, now);
  const after = requireRule(database, ruleId);
  context.record({
    entity: 'lateFeeRule',
    entityId: ruleId,
    before: { withdrawnAt: null },
    after: { withdrawnAt: now },
    reason,
  });
  return after;
}

function requireRule(database: Database.Database, id: number): LateFeeRule {
  const rule = findLateFeeRule(database, id);
  if (rule === undefined) throw notFound('lateFeeRule', id);
  return rule;
}

function addLateFeeItem(item: FeeItem, context: WriteContext): void {
  const { database, now } = context;
  const code = freeCode(database, `${item.code.slice(0, 14)}-${LATE_FEE_CODE}`);
  const name = `${item.name}${feesMessages['fees.lateFee.suffix']['zh-Hant']}`;
  const id = insertLateFeeItem(database, { of: item.id, code, codeKey: codeKeyOf(code), name }, now);
  context.record({ entity: 'feeItem', entityId: id, after: { code, name, lateFeeOf: item.name } });
}

function freeCode(database: Database.Database, wanted: string): string {
  for (let further = 1; ; further += 1) {
    const code = further === 1 ? wanted : `${wanted}${further}`;
    if (findItemByCode(database, codeKeyOf(code)) === undefined) return code;
  }
}

function codeKeyOf(code: string): string {
  return foldText(code).replace(/[\s-]+/gu, '');
}

/** Late fees by charge: what paying it in full on a day would cost beside. */
export function lateFeesOn(
  database: Database.Database,
  charges: readonly {
    readonly chargeId: number;
    readonly itemId: number;
    readonly dueOn: string;
    readonly amountCents: number;
    readonly discountedCents: number;
  }[],
  on: string,
): ReadonlyMap<number, LateFeeInputs> {
  const rules = standingRules(database);
  const fees = new Map<number, LateFeeInputs>();
  if (rules.length === 0) return fees;
  for (const { chargeId, itemId, dueOn, amountCents, discountedCents } of charges) {
    if (dueOn >= on) continue;
    // The terms under which it fell due are the ones that were agreed for it.
    const terms: LateFeeTerms | undefined = rules.find(
      (rule) => rule.itemId === itemId && rule.fromOn <= dueOn,
    );
    if (terms === undefined) continue;
    const principalCents = amountCents - discountedCents;
    const fee = lateFeeOf(terms, owedOverTime(database, { chargeId, dueOn, principalCents }), on);
    if (fee !== null) fees.set(chargeId, fee);
  }
  return fees;
}

/** Freezes what paying late cost, once the principal is paid: a charge of its own that grows no further. */
export function chargeLateFee(chargeId: number, fee: LateFeeInputs, context: WriteContext): number {
  const { database, today, now } = context;
  assertMonthOpen(database, today);
  const principal = requirePrincipal(database, chargeId);
  const itemId = findLateFeeItem(database, principal.itemId);
  if (itemId === null) throw new Error('an item with a rule has its item for late fees');
  const days = daysBetween(principal.periodStart, principal.periodEnd) + 1;
  const inputs: ChargeInputs = {
    formula: 'lateFee',
    lateFee: fee,
    days,
    monthDays: days,
    roundingUnit: 'cent',
    roundingMode: 'halfUp',
  };
  const amountCents = lateFeeCents(fee);
  const id = insertLateFeeCharge(database, { principal, itemId, dueOn: today, amountCents, inputs }, now);
  context.record({
    entity: 'charge',
    entityId: id,
    after: { unitId: principal.unitId, lateFeeOf: chargeId, amountCents, lateFee: fee },
  });
  return id;
}

/** A charge that a discount left nothing to pay of was paid late as far as it was paid. */
export function chargeLateFeeOfSettled(chargeId: number, context: WriteContext): void {
  const { database, today } = context;
  const principal = requirePrincipal(database, chargeId);
  const { paidCents, discountedCents, amountCents } = principal;
  if (paidCents + discountedCents < amountCents) return;
  const fee = lateFeesOn(database, [principal], today).get(chargeId);
  if (fee !== undefined) chargeLateFee(chargeId, fee, context);
}

/** What is owed again has no late fee yet: the one that was charged is cancelled, unless it was paid meanwhile. */
export function cancelLateFeeOf(chargeId: number, reason: string, context: WriteContext): void {
  const { database } = context;
  const principal = requirePrincipal(database, chargeId);
  const fee = findLateFeeCharge(database, principal);
  if (fee === undefined) return;
  if (fee.paidCents > 0) throw refuse('lateFeePaid');
  cancelDue(fee.id, reason, context);
}

function requirePrincipal(database: Database.Database, chargeId: number): Principal {
  const principal = findPrincipal(database, chargeId);
  if (principal === undefined) throw notFound('charge', chargeId);
  return principal;
}
