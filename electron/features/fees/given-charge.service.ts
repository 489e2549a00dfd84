import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { daysBetween } from '../../../shared/domain/calendar.ts';
import type { ChargeInputs } from '../../../shared/features/fees/charge.ts';
import type { ChargeRow, chargesContract } from '../../../shared/features/fees/charges.contract.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { assertMonthOpen } from '../../office/money-day.ts';
import { dueDates } from './billing-plan.ts';
import { insertGivenCharge, requireCharge } from './charge.repository.ts';
import { requireItem } from './fee-item.service.ts';
import { findUnitPayer } from './payer.repository.ts';
import { findBillWithin } from './standing-bill.repository.ts';

/** Only what no tariff reckons is given by hand. */
export function assertGiven(database: Database.Database, itemId: number, today: string): FeeItem {
  const item = requireItem(database, itemId, today);
  if (item.formula !== 'given' || item.lateFeeOf !== null)
    throw refuse('chargeNotGiven', { name: item.name });
  if (!item.active) throw refuse('feeItemInactive', { name: item.name });
  return item;
}

/** One bill with an amount that a person gives, for what no tariff knows. */
export function giveCharge(
  input: z.output<typeof chargesContract.giveCharge.input>,
  context: WriteContext,
): ChargeRow {
  const { database, today } = context;
  const { unitId, fromOn, toOn, amountCents, note } = input;
  const unit = findUnitPayer(database, unitId, today);
  if (unit === null) throw notFound('unit', unitId);
  const item = assertGiven(database, input.itemId, today);
  assertMonthOpen(database, today);
  if (toOn < fromOn) throw invalid(['toOn'], 'beforeStart');
  const days = { start: fromOn, end: toOn };
  const before = findBillWithin(database, { unitId, itemId: item.id }, days);
  if (before !== null) {
    throw refuse(before.paidCents > 0 ? 'alreadyChargedPaid' : 'alreadyCharged', {
      unit: unit.unitName,
      name: item.name,
      from: before.start,
      to: before.end,
    });
  }
  const count = daysBetween(fromOn, toOn) + 1;
  const inputs: ChargeInputs = {
    formula: 'given',
    givenCents: amountCents,
    note,
    days: count,
    monthDays: count,
    roundingUnit: 'cent',
    roundingMode: 'halfUp',
  };
  const chargeId = insertGivenCharge(database, {
    unitId,
    itemId: item.id,
    payerId: unit.payerId,
    ...days,
    dueOn: dueDates(today)(days, item),
    amountCents,
    inputs: JSON.stringify(inputs),
    madeAt: context.now,
  });
  const charge = requireCharge(database, chargeId, today);
  context.record({ entity: 'charge', entityId: chargeId, after: charge });
  return charge;
}
