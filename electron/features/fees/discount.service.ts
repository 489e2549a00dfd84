import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { divideRounded, formatCents } from '../../../shared/domain/money.ts';
import type { ChargeRow } from '../../../shared/features/fees/charges.contract.ts';
import {
  DISCOUNTING_ROLES,
  isDiscountingRole,
  withinLimit,
} from '../../../shared/features/fees/counter-settings.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import type { WriteContext } from '../../office/context.ts';
import { assertMonthOpen } from '../../office/money-day.ts';
import { requireCharge } from './charge.repository.ts';
import { readCounterSettings } from './counter-settings.service.ts';
import { discountedOn, findDiscount, insertDiscount, reverseDiscount } from './discount.repository.ts';
import { cancelLateFeeOf, chargeLateFeeOfSettled } from './late-fee.service.ts';

type Off = z.output<typeof feesContract.giveDiscount.input>['off'];

/** The charge stays as it was made; less is owed of it. */
export function giveDiscount(
  { chargeId, off, reason }: z.output<typeof feesContract.giveDiscount.input>,
  context: WriteContext,
): ChargeRow {
  const { database, today } = context;
  const charge = requireCharge(database, chargeId, today);
  if (charge.standing === 'draft' || charge.standing === 'cancelled') throw refuse('chargeNotDue');
  const amountCents = amountOff(off, charge.owedCents);
  if (amountCents > charge.owedCents || amountCents === 0) {
    throw refuse('discountTooMuch', { owed: formatCents(charge.owedCents) });
  }
  takeOff(
    [{ charge, amountCents, offHundredths: off.kind === 'part' ? off.offHundredths : null }],
    reason,
    context,
  );
  chargeLateFeeOfSettled(chargeId, context);
  return requireCharge(database, chargeId, today);
}

function amountOff(off: Off, owedCents: number): number {
  if (off.kind === 'amount') return off.amountCents;
  return Number(divideRounded(BigInt(owedCents) * BigInt(off.offHundredths), 10_000n));
}

export interface AskedDiscount {
  readonly charge: ChargeRow;
  readonly amountCents: number;
  readonly offHundredths: number | null;
}

/** Takes amounts off charges of one household, within the limit of the post or with a second person. */
export function takeOff(asked: readonly AskedDiscount[], reason: string, context: WriteContext): void {
  const { database, today, now, staff } = context;
  assertMonthOpen(database, today);
  assertWithinLimit(asked, reason, context);
  for (const { charge, amountCents, offHundredths } of asked) {
    insertDiscount(database, {
      chargeId: charge.id,
      amountCents,
      offHundredths,
      reason,
      madeBy: staff.id,
      madeOn: today,
      madeAt: now,
    });
    context.record({
      entity: 'charge',
      entityId: charge.id,
      before: { discountedCents: charge.discountedCents, owedCents: charge.owedCents },
      after: {
        discountedCents: charge.discountedCents + amountCents,
        owedCents: charge.owedCents - amountCents,
        offHundredths,
      },
      reason,
    });
  }
}

function assertWithinLimit(asked: readonly AskedDiscount[], reason: string, context: WriteContext): void {
  const { database, today, staff } = context;
  const [first] = asked;
  if (first === undefined) return;
  const sum = asked.reduce((cents, { amountCents }) => cents + amountCents, 0);
  const dayCents = sum + discountedOn(database, { unitId: first.charge.unitId, madeBy: staff.id, on: today });
  const { limits } = readCounterSettings(database);
  const fits = (role: (typeof DISCOUNTING_ROLES)[number]): boolean =>
    asked.every(({ charge, amountCents }) =>
      withinLimit(limits[role], {
        dayCents,
        billOffCents: charge.discountedCents + amountCents,
        billCents: charge.amountCents,
      }),
    );
  if (isDiscountingRole(staff.role) && fits(staff.role)) return;
  const { charge } = first;
  const more = asked.length === 1 ? '' : ` +${asked.length - 1}`;
  context.requireApproval(fits('supervisor') ? 'giveDiscount' : 'giveLargeDiscount', {
    subject: `${charge.unitName} · ${charge.itemName} ${periodText(charge.periodStart, charge.periodEnd)}${more}`,
    amountCents: sum,
    reason,
  });
}

/** By a further row; the charge is owed again as far as it was taken off. */
export function takeBackDiscount(discountId: number, reason: string, context: WriteContext): ChargeRow {
  const { database, today, now, staff } = context;
  const discount = findDiscount(database, discountId);
  if (discount === undefined) throw notFound('discount', discountId);
  if (discount.takenBack === 1) throw refuse('discountTakenBack');
  assertMonthOpen(database, today);
  const before = requireCharge(database, discount.chargeId, today);
  cancelLateFeeOf(discount.chargeId, reason, context);
  reverseDiscount(database, discountId, { reason, madeBy: staff.id, madeOn: today, madeAt: now });
  const after = requireCharge(database, discount.chargeId, today);
  context.record({
    entity: 'charge',
    entityId: discount.chargeId,
    before: { discountedCents: before.discountedCents, owedCents: before.owedCents },
    after: { discountedCents: after.discountedCents, owedCents: after.owedCents },
    reason,
  });
  return after;
}
