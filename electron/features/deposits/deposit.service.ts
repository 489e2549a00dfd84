import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { Deposit } from '../../../shared/features/deposits/deposit.ts';
import type { depositsContract } from '../../../shared/features/deposits/deposits.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import {
  insertDeduction,
  insertDeposit,
  requireDeduction,
  requireDeposit,
  standingDeductions,
} from './deposit.repository.ts';
import { requireKind } from './deposit-kind.repository.ts';
import { assertMay, move } from './deposit-move.ts';

type Contract = typeof depositsContract;
type Input<Name extends keyof Contract> = z.output<Contract[Name]['input']>;

/** What the deposits ask of a household's unit and of its bills. */
export interface HouseholdBills {
  readonly unit: (
    database: Database.Database,
    unitId: number,
    today: string,
  ) => { readonly unitName: string; readonly payerName: string } | null;
  readonly bill: (
    database: Database.Database,
    chargeId: number,
    today: string,
  ) => { readonly unitId: number; readonly owedCents: number };
  /** Refuses a fee item whose bills are not given by hand. */
  readonly assertGiven: (database: Database.Database, itemId: number, today: string) => void;
}

export type NewDeposit = Input<'ask'>;

/** A deposit that is to be taken, under the terms of its kind today. */
export function addDeposit(input: NewDeposit, bills: HouseholdBills, context: WriteContext): Deposit {
  const { database, today, now, staff } = context;
  const unit = bills.unit(database, input.unitId, today);
  if (unit === null) throw notFound('unit', input.unitId);
  const kind = requireKind(database, input.kindId);
  if (!kind.active) throw refuse('depositKindInactive', { name: kind.name });
  const payerName = input.payerName === '' ? unit.payerName : input.payerName;
  if (payerName === '') throw invalid(['payerName'], 'required');
  const { inspected, inspectAfterDays, refundDays, source } = kind;
  const id = insertDeposit(database, {
    ...input,
    payerName,
    inspected,
    inspectAfterDays,
    refundDays,
    source,
    madeBy: staff.id,
    madeAt: now,
  });
  const deposit = requireDeposit(database, id);
  const { unitId, unitName, kindName, amountCents, state, note } = deposit;
  context.record({
    entity: 'deposit',
    entityId: id,
    after: { unitId, unit: unitName, kind: kindName, payer: payerName, amountCents, state, note },
  });
  return deposit;
}

export function cancelDeposit({ depositId, reason }: Input<'cancel'>, context: WriteContext): Deposit {
  const deposit = requireDeposit(context.database, depositId);
  return move(deposit, { action: 'cancel', on: context.today, note: reason }, context);
}

/** A day that is to come is a slip of the keyboard. */
function assertNotFuture(on: string, today: string): void {
  if (on > today) throw invalid(['on'], 'inFuture');
}

export function applyForRefund(input: Input<'applyForRefund'>, context: WriteContext): Deposit {
  const { depositId, on, applicant, note } = input;
  const deposit = requireDeposit(context.database, depositId);
  assertMay(deposit, 'apply');
  assertNotFuture(on, context.today);
  const waitsUntil = deposit.inspected ? addDays(on, deposit.inspectAfterDays) : null;
  return move(deposit, { action: 'apply', on, who: applicant, note, waitsUntil }, context);
}

export function withdrawApplication(
  { depositId, reason }: Input<'withdrawApplication'>,
  context: WriteContext,
): Deposit {
  const { database, today } = context;
  const deposit = requireDeposit(database, depositId);
  assertMay(deposit, 'withdrawApplication');
  const standing = standingDeductions(database, depositId);
  if (standing.length > 0) throw refuse('deductionsStand', { count: String(standing.length) });
  return move(deposit, { action: 'withdrawApplication', on: today, note: reason }, context);
}

export function inspect(input: Input<'inspect'>, context: WriteContext): Deposit {
  const { depositId, on, inspector, result, note } = input;
  const deposit = requireDeposit(context.database, depositId);
  assertMay(deposit, 'accept');
  assertNotFuture(on, context.today);
  if (result.is === 'failed') {
    if (result.againOn <= on) throw invalid(['result', 'againOn'], 'beforeStart');
    return move(deposit, { action: 'fail', on, who: inspector, note, waitsUntil: result.againOn }, context);
  }
  const { waitsUntil } = deposit;
  if (waitsUntil !== null && on < waitsUntil && result.earlyReason === '') {
    throw refuse('depositInspectionEarly', { date: waitsUntil });
  }
  const words = [note, result.earlyReason].filter((text) => text !== '').join(' · ');
  return move(deposit, { action: 'accept', on, who: inspector, note: words }, context);
}

/** Only proposed: nothing leaves the deposit before the payer confirms. */
export function deduct(input: Input<'deduct'>, bills: HouseholdBills, context: WriteContext): Deposit {
  const { database, today, now, staff } = context;
  const { depositId, amountCents, reason, evidence, settles } = input;
  const deposit = requireDeposit(database, depositId);
  assertMay(deposit, 'confirm');
  const leftCents = deposit.amountCents - deposit.deductedCents;
  if (amountCents > leftCents) throw refuse('deductionTooMuch', { left: formatCents(leftCents) });
  if (settles.what === 'bill') assertBill(deposit, settles.chargeId, amountCents, bills, context);
  else {
    bills.assertGiven(database, settles.itemId, today);
    const twice = standingDeductions(database, depositId).some(
      ({ itemId, ofOn }) => itemId === settles.itemId && ofOn === settles.on,
    );
    if (twice) throw refuse('deductionItemTwice', { date: settles.on });
  }
  const id = insertDeduction(database, {
    depositId,
    amountCents,
    reason,
    evidence,
    chargeId: settles.what === 'bill' ? settles.chargeId : null,
    itemId: settles.what === 'item' ? settles.itemId : null,
    ofOn: settles.what === 'item' ? settles.on : null,
    reversesId: null,
    madeBy: staff.id,
    madeAt: now,
  });
  const { itemName } = requireDeduction(database, id);
  context.record({
    entity: 'deposit',
    entityId: depositId,
    after: {
      unitId: deposit.unitId,
      unit: deposit.unitName,
      deduction: { id, amountCents, itemName, evidence, settles },
    },
    reason,
  });
  return requireDeposit(database, depositId);
}

function assertBill(
  deposit: Deposit,
  chargeId: number,
  amountCents: number,
  bills: HouseholdBills,
  { database, today }: WriteContext,
): void {
  const bill = bills.bill(database, chargeId, today);
  if (bill.unitId !== deposit.unitId) throw refuse('deductionOtherUnit', { unit: deposit.unitName });
  const others = standingDeductions(database, deposit.id)
    .filter((each) => each.chargeId === chargeId)
    .reduce((sum, each) => sum + each.amountCents, 0);
  if (amountCents + others > bill.owedCents) {
    throw refuse('deductionBillPaid', { bill: '', owed: formatCents(bill.owedCents - others) });
  }
}

export function takeBackDeduction(
  { deductionId, reason }: Input<'takeBackDeduction'>,
  context: WriteContext,
): Deposit {
  const { database, now, staff } = context;
  const deduction = requireDeduction(database, deductionId);
  const deposit = requireDeposit(database, deduction.depositId);
  assertMay(deposit, 'confirm');
  if (deduction.takenBack || deduction.reversesId !== null) throw refuse('deductionTakenBack');
  const { depositId, amountCents, evidence, chargeId, itemId, ofOn, itemName } = deduction;
  insertDeduction(database, {
    depositId,
    amountCents: -amountCents,
    reason,
    evidence,
    chargeId,
    itemId,
    ofOn,
    reversesId: deductionId,
    madeBy: staff.id,
    madeAt: now,
  });
  context.record({
    entity: 'deposit',
    entityId: depositId,
    before: { deduction: { id: deductionId, amountCents, itemName } },
    after: {
      unitId: deposit.unitId,
      unit: deposit.unitName,
      deductedCents: deposit.deductedCents - amountCents,
    },
    reason,
  });
  return requireDeposit(database, depositId);
}
