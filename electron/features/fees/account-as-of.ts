import { daysBetween } from '../../../shared/domain/calendar.ts';
import type { OutstandingLine, UnitAccountAsOf } from '../../../shared/features/fees/charges.contract.ts';
import type { ReadContext } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import {
  type ChargeThen,
  chargesDueBefore,
  creditBefore,
  itemsAttachedBefore,
  receiptsBefore,
} from './account-as-of.repository.ts';
import { RECENT_RECEIPTS, requireUnit, sumOwed } from './unit-account.ts';

/** A household's money at the end of a day, told by the instants of the rows themselves: none is ever edited. */
export function unitAccountAsOf(
  { unitId, on }: { readonly unitId: number; readonly on: string },
  context: ReadContext,
): UnitAccountAsOf {
  const { database } = context;
  const end = endOfDay(on, context);
  const { payerName } = requireUnit(database, unitId, on);
  const charges = chargesDueBefore(database, unitId, end);
  const outstanding = charges.filter(isOpen).map((charge) => toLine(charge, on));
  return {
    unitId,
    on,
    payerName,
    chargedCents: charges.reduce((sum, { amountCents }) => sum + amountCents, 0),
    paidCents: charges.reduce((sum, { paidCents }) => sum + paidCents, 0),
    discountedCents: charges.reduce((sum, { discountedCents }) => sum + discountedCents, 0),
    outstanding,
    owedCents: sumOwed(outstanding),
    overdueCents: sumOwed(outstanding.filter(({ overdueDays }) => overdueDays > 0)),
    creditCents: creditBefore(database, unitId, end),
    paidThrough: itemsAttachedBefore(database, unitId, end).map((item) => ({
      ...item,
      on: paidThroughOf(charges.filter(({ itemId }) => itemId === item.itemId)),
    })),
    recentReceipts: receiptsBefore(database, unitId, end, RECENT_RECEIPTS),
  };
}

function isOpen({ paidCents, discountedCents, amountCents }: ChargeThen): boolean {
  return paidCents + discountedCents < amountCents;
}

function toLine({ paidCents, ...charge }: ChargeThen, on: string): OutstandingLine {
  return {
    ...charge,
    owedCents: charge.amountCents - paidCents - charge.discountedCents,
    overdueDays: Math.max(0, daysBetween(charge.dueOn, on)),
  };
}

/** Through which day an item was paid without a gap; null when nothing was. */
function paidThroughOf(charges: readonly ChargeThen[]): string | null {
  const inTurn = [...charges].sort((one, other) => (one.periodStart < other.periodStart ? -1 : 1));
  const gap = inTurn.findIndex(isOpen);
  return (gap === -1 ? inTurn : inTurn.slice(0, gap)).at(-1)?.periodEnd ?? null;
}
