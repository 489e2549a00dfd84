import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { ChargeRow } from '../../../shared/features/fees/charges.contract.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { requireCharge } from './charge.repository.ts';
import { insertTerm } from './payment-term.repository.ts';

function requireDue(chargeId: number, { database, today }: WriteContext): ChargeRow {
  const charge = requireCharge(database, chargeId, today);
  if (charge.owedCents === 0) throw refuse('chargeNotDue');
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
