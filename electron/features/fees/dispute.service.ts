import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { ChargeRow } from '../../../shared/features/fees/charges.contract.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { requireCharge } from './charge.repository.ts';
import { findOpenDispute, insertDispute, insertTerm, markDisputeEnded } from './dispute.repository.ts';

function requireDue(chargeId: number, { database, today }: WriteContext): ChargeRow {
  const charge = requireCharge(database, chargeId, today);
  if (charge.owedCents === 0) throw refuse('chargeNotDue');
  return charge;
}

/** Nothing is drawn for what is in dispute, and its days bear no late fee; the household may still pay it. */
export function disputeCharge(chargeId: number, reason: string, context: WriteContext): ChargeRow {
  const { database, today, now, staff } = context;
  const charge = requireDue(chargeId, context);
  const open = findOpenDispute(database, chargeId);
  if (open !== undefined) throw refuse('disputedAlready', { reason: open.reason });
  insertDispute(database, { chargeId, reason, fromOn: today, madeBy: staff.id, madeAt: now });
  context.record({ entity: 'charge', entityId: chargeId, after: { disputedFrom: today }, reason });
  return charge;
}

export function endDispute(chargeId: number, outcome: string, context: WriteContext): ChargeRow {
  const { database, today, staff } = context;
  const charge = requireCharge(database, chargeId, today);
  const open = findOpenDispute(database, chargeId);
  if (open === undefined) throw refuse('notDisputed');
  markDisputeEnded(database, open.id, { on: today, by: staff.id, outcome });
  context.record({
    entity: 'charge',
    entityId: chargeId,
    before: { disputedFrom: open.fromOn },
    after: { disputedFrom: open.fromOn, disputedUntil: today },
    reason: outcome,
  });
  return charge;
}

/** The last day to pay that a demand gave: where a rule counts late fees from a demand, from the day after it. */
export function notePaymentTerm(
  { chargeIds, endsOn, source }: z.output<typeof feesContract.notePaymentTerm.input>,
  context: WriteContext,
): { charges: number } {
  const { database, now, staff } = context;
  const charges = new Set(chargeIds);
  for (const chargeId of charges) {
    requireDue(chargeId, context);
    insertTerm(database, { chargeId, endsOn, source, madeBy: staff.id, madeAt: now });
    context.record({ entity: 'charge', entityId: chargeId, after: { termEndsOn: endsOn, source } });
  }
  return { charges: charges.size };
}
