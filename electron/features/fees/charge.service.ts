import { refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { ChargeRow } from '../../../shared/features/fees/charges.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { assertMonthOpen } from '../../office/money-day.ts';
import { markCancelled, requireCharge } from './charge.repository.ts';
import { reverseDiscountsOf } from './discount.repository.ts';
import { findLateFeeCharge, findPrincipal } from './late-fee.repository.ts';

/** Only what nobody paid; its late fee, where a discount left one, goes with it. */
export function cancelCharge(chargeId: number, reason: string, context: WriteContext): ChargeRow {
  const { database, today } = context;
  const before = requireCharge(database, chargeId, today);
  if (before.standing === 'draft' || before.standing === 'cancelled') throw refuse('chargeNotDue');
  if (before.paidCents > 0) throw refuse('chargePaid', { paid: formatCents(before.paidCents) });
  const principal = findPrincipal(database, chargeId);
  const lateFee = principal === undefined ? undefined : findLateFeeCharge(database, principal);
  if (lateFee !== undefined) {
    if (lateFee.paidCents > 0) throw refuse('lateFeePaid');
    cancelDue(lateFee.id, reason, context);
  }
  return cancelDue(chargeId, reason, context);
}

/** What was taken off it is taken back first, by further rows. */
export function cancelDue(chargeId: number, reason: string, context: WriteContext): ChargeRow {
  const { database, today, now, staff } = context;
  assertMonthOpen(database, today);
  const before = requireCharge(database, chargeId, today);
  reverseDiscountsOf(database, chargeId, { reason, madeBy: staff.id, madeOn: today, madeAt: now });
  markCancelled(database, chargeId, reason, now);
  const after = requireCharge(database, chargeId, today);
  context.record({ entity: 'charge', entityId: chargeId, before, after, reason });
  return after;
}
