import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import {
  mostPayable,
  type PayableLine,
  type SharedPayment,
  sharePayment,
} from '../../../shared/features/fees/share-payment.ts';
import type { WriteContext } from '../../office/context.ts';
import { moneyDayOf } from '../../office/money-day.ts';
import { assertBookNumberGiven } from './book-number.ts';
import { coverAndBill } from './cover.service.ts';
import { creditsOf, sumHeld } from './credit.repository.ts';
import type { UnitPayer } from './payer.repository.ts';
import { postPayment } from './posting.ts';
import { requireOpenPurpose } from './prepaid.service.ts';
import { counterLines, requireUnit, toPayable } from './unit-account.ts';

type PaymentInput = z.output<typeof feesContract.takePayment.input>;

/** One receipt with its number, what it settles and what it keeps, all or nothing. */
export function takePayment(input: PaymentInput, context: WriteContext): Receipt {
  const { database, today } = context;
  const unit = requireUnit(database, input.unitId, today);
  assertMoney(input);
  assertBookNumberGiven(database, input.bookNumber, tendersOf(input));
  const receivedOn = receivedOnOf(input, context);
  const covered = input.cover === undefined ? [] : coverAndBill(input.unitId, input.cover, context);
  // Money of an earlier day bears the late fee of that day; what is posted into tomorrow came in today.
  const paidOn = receivedOn < today ? receivedOn : today;
  const lines = counterLines(database, input.unitId, today, paidOn);
  const credits = creditsOf(database, input.unitId);
  const heldCents = sumHeld(credits);
  const chosen = new Set([...input.chargeIds, ...covered]);
  const isWaived = input.waiveLateFees !== '';
  const payable = lines.map(toPayable).map((line) => (isWaived ? { ...line, lateFeeCents: 0 } : line));
  const shared = sharePayment({
    lines: payable,
    chosen,
    moneyCents: input.amountCents - input.prepayCents,
    creditCents: input.useCreditCents,
    credits,
  });
  assertTakeable(input, { unit, payable, chosen, heldCents, shared });
  const keptCents = input.prepayCents + shared.overCents;
  const keptFor =
    keptCents === 0 || input.creditPurposeId === null
      ? null
      : requireOpenPurpose(database, input.creditPurposeId);
  return postPayment(
    {
      kind: 'payment',
      unit,
      payerName: input.payerName === '' ? unit.payerName : input.payerName,
      lines,
      shared,
      tenders: tendersOf(input),
      changeCents: input.receivedCents === undefined ? 0 : input.receivedCents - restCents(input),
      heldCents,
      keptCents,
      keptFor,
      waiveLateFees: input.waiveLateFees,
      sharedBy: input.cover === undefined ? (input.chargeIds.length === 0 ? 'order' : 'payer') : 'cover',
      bookNumber: input.bookNumber,
      seriesId: input.seriesId,
      note: input.note,
      receivedOn,
    },
    context,
  );
}

/** Money is dated otherwise than now only by a supervisor who says why, and never into a closed day. */
function receivedOnOf({ receivedOn, note }: PaymentInput, { database, today, staff }: WriteContext): string {
  const day = moneyDayOf(database, today, receivedOn);
  if (receivedOn === undefined || day >= today) return day;
  if (!SUPERVISING_ROLES.includes(staff.role)) throw refuse('backDatingRole', { date: day });
  if (note === '') throw invalid(['note'], 'required');
  return day;
}

/** What comes by the first method, once the parts that come otherwise are taken off. */
function restCents({ amountCents, parts }: PaymentInput): number {
  return amountCents - parts.reduce((sum, part) => sum + part.amountCents, 0);
}

function assertMoney(input: PaymentInput): void {
  const { amountCents, useCreditCents, prepayCents, receivedCents } = input;
  if (amountCents + useCreditCents === 0) throw invalid(['amountCents'], 'required');
  const rest = restCents(input);
  if (rest < 0) throw refuse('partsTooMuch', { over: formatCents(-rest) });
  if (prepayCents > amountCents) throw refuse('prepayTooMuch', { amount: formatCents(amountCents) });
  if (receivedCents === undefined) return;
  if (input.method !== 'cash') throw invalid(['receivedCents'], 'changeOnlyForCash');
  if (receivedCents < rest) throw refuse('cashShort', { short: formatCents(rest - receivedCents) });
}

interface Situation {
  readonly unit: UnitPayer;
  readonly payable: readonly PayableLine[];
  readonly chosen: ReadonlySet<number>;
  readonly heldCents: number;
  readonly shared: SharedPayment;
}

function assertTakeable(input: PaymentInput, { unit, payable, chosen, heldCents, shared }: Situation): void {
  const { amountCents, useCreditCents, prepayCents } = input;
  if (useCreditCents > heldCents) throw refuse('creditShort', { credit: formatCents(heldCents) });
  const owed = new Set(payable.map((line) => line.chargeId));
  if (input.chargeIds.some((id) => !owed.has(id))) throw refuse('chargeNotOwed');
  const most = mostPayable(payable, chosen);
  const settling = amountCents - prepayCents + useCreditCents;
  if (settling <= most) {
    if (shared.creditLeftCents === 0) return;
    throw refuse('creditNotForThis', { left: formatCents(shared.creditLeftCents) });
  }
  // Held money settles debts only; keeping it again would move it in a circle.
  if (input.keepAsCredit && useCreditCents === 0) return;
  if (most === 0) throw refuse('nothingOwed', { unit: unit.unitName });
  throw refuse('overpayment', { over: formatCents(settling - most), owed: formatCents(most) });
}

function tendersOf(input: PaymentInput): Receipt['tenders'] {
  const { method, voucherNumber, parts } = input;
  const rest = restCents(input);
  return [...(rest === 0 ? [] : [{ method, amountCents: rest, voucherNumber }]), ...parts];
}
