import type { BillableItem, BillableUnit, Skipped } from './billable.ts';
import { type BillingPeriod, daysCharged, firstChargedDay } from './billing-period.ts';
import { type DayRange, within, without } from './day-range.ts';

export type SharingUnit = Pick<
  BillableUnit,
  'attached' | 'billed' | 'handedOver' | 'handedOverOn' | 'billedFromOn'
>;
type ChargingRule = Pick<BillableItem, 'starts' | 'proration'>;

/** Why billing would not charge a unit its share of a period, so that none is given to it; null where it would. */
export function shareSkipped(
  unit: SharingUnit,
  item: ChargingRule,
  period: BillingPeriod,
  month: string,
): Skipped | null {
  const open = openDays(unit, item, period, month);
  if ('skip' in open) return open;
  return within(unit.billed, period.start, period.end).length > 0 ? { skip: 'alreadyBilled' } : null;
}

/** Days of the period that are still to be charged. */
export function openDays(
  unit: SharingUnit,
  item: ChargingRule,
  period: BillingPeriod,
  month: string,
): { readonly days: readonly DayRange[] } | Skipped {
  const attached = within(unit.attached, period.start, period.end);
  if (attached.length === 0) {
    // What is first attached after an earlier period is no gap of the unit's.
    const later = period.billedIn !== month && unit.attached.some((range) => range.end > period.end);
    return later ? { skip: 'notThisMonth', from: period.nextBilledIn } : { skip: 'notAttached' };
  }
  // A date set by hand says who pays before handover; without one nothing is charged until then.
  if (unit.billedFromOn === null && !unit.handedOver) return { skip: 'notHandedOver' };
  const from =
    unit.billedFromOn ??
    (unit.handedOverOn === null ? null : firstChargedDay(item.starts, unit.handedOverOn));
  const chargeable = from === null || from <= period.start ? attached : within(attached, from, period.end);
  if (chargeable.length === 0 && from !== null) return { skip: 'billedLater', from };
  const days = without(daysCharged(chargeable, period, item.proration), unit.billed);
  if (days.length > 0) return { days };
  return period.billedIn === month
    ? { skip: 'alreadyBilled' }
    : { skip: 'notThisMonth', from: period.nextBilledIn };
}
