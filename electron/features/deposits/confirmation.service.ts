import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { Deposit } from '../../../shared/features/deposits/deposit.ts';
import type { depositsContract } from '../../../shared/features/deposits/deposits.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import {
  insertEntry,
  insertSettlement,
  requireDeposit,
  type StoredDeduction,
  standingDeductions,
  standingSettlement,
} from './deposit.repository.ts';
import { assertMay, move } from './deposit-move.ts';
import { findStandingPaper } from './deposit-paper.repository.ts';

type Contract = typeof depositsContract;

/** What the books of the fees do for a deposit; a deduction is income only through them. */
export interface DepositFees {
  readonly settle: (
    settlement: {
      readonly unitId: number;
      readonly payerName: string;
      readonly number: string;
      readonly deductions: readonly {
        readonly id: number;
        readonly amountCents: number;
        readonly reason: string;
        readonly settles: { readonly chargeId: number } | { readonly itemId: number; readonly on: string };
      }[];
    },
    context: WriteContext,
  ) => {
    readonly receipt: { readonly id: number; readonly receivedOn: string };
    readonly settled: readonly {
      readonly deductionId: number;
      readonly chargeId: number;
      readonly made: boolean;
      readonly amountCents: number;
    }[];
  };
  readonly takeBack: (
    taken: {
      readonly receiptId: number;
      readonly madeChargeIds: readonly number[];
      readonly reason: string;
    },
    context: WriteContext,
  ) => { readonly id: number; readonly receivedOn: string };
}

/** The payer agreed: what is deducted leaves the deposit and settles its bills, and the rest waits to be paid back. */
export function confirmDeductions(
  input: z.output<Contract['confirm']['input']>,
  fees: DepositFees,
  context: WriteContext,
): Deposit {
  const { database, today, now } = context;
  const { depositId, on, confirmedBy, means, note } = input;
  const deposit = requireDeposit(database, depositId);
  assertMay(deposit, 'confirm');
  if (on > today) throw invalid(['on'], 'inFuture');
  if (input.deductedCents !== deposit.deductedCents) {
    throw refuse('deductionsChanged', { deducted: formatCents(deposit.deductedCents) });
  }
  const deductions = standingDeductions(database, depositId);
  if (deductions.length > 0) {
    const { receipt, settled } = fees.settle(
      {
        unitId: deposit.unitId,
        payerName: deposit.payerName,
        number: findStandingPaper(database, depositId, 'taken')?.number ?? '',
        deductions: deductions.map(toSettle),
      },
      context,
    );
    for (const each of settled) insertSettlement(database, { receiptId: receipt.id, ...each });
    insertEntry(database, {
      depositId,
      kind: 'deducted',
      amountCents: -deposit.deductedCents,
      paperId: null,
      receiptId: receipt.id,
      reversesId: null,
      day: receipt.receivedOn,
      madeAt: now,
    });
  }
  const waitsUntil = addDays(on, deposit.refundDays);
  return move(deposit, { action: 'confirm', on, who: confirmedBy, means, note, waitsUntil }, context);
}

function toSettle({ id, amountCents, reason, chargeId, itemId, ofOn }: StoredDeduction) {
  if (chargeId !== null) return { id, amountCents, reason, settles: { chargeId } };
  if (itemId === null || ofOn === null) throw new Error('a deduction settles a bill or makes one of an item');
  return { id, amountCents, reason, settles: { itemId, on: ofOn } };
}

/** What was settled is owed again, and the deposit holds the money again; the deductions stay proposed. */
export function withdrawConfirmation(
  { depositId, reason }: z.output<Contract['withdrawConfirmation']['input']>,
  fees: DepositFees,
  context: WriteContext,
): Deposit {
  const { database, today, now } = context;
  const deposit = requireDeposit(database, depositId);
  assertMay(deposit, 'withdrawConfirmation');
  const settlement = standingSettlement(database, depositId);
  if (settlement !== null) {
    const { entryId, receiptId, amountCents, made } = settlement;
    const receipt = fees.takeBack({ receiptId, madeChargeIds: made, reason }, context);
    insertEntry(database, {
      depositId,
      kind: 'deducted',
      amountCents: -amountCents,
      paperId: null,
      receiptId: receipt.id,
      reversesId: entryId,
      day: receipt.receivedOn,
      madeAt: now,
    });
  }
  return move(deposit, { action: 'withdrawConfirmation', on: today, note: reason }, context);
}
