import { addDays, monthOf, monthRange } from '../../domain/calendar.ts';
import type { BillableItem, BillableUnit } from './billable.ts';
import { firstChargedDay, periodToBill } from './billing-period.ts';
import { adjoined, type DayRange, within, without } from './day-range.ts';

/** What is charged for days by a tariff; a pool has its own days, and an amount given by hand has none. */
const BY_DAYS: readonly BillableItem['formula'][] = [
  'areaPrice',
  'innerAreaPrice',
  'fixed',
  'expression',
  'metered',
  'tiered',
];

/**
 * Days before the period of a billing month that the unit is charged for and was never billed. A month that was not
 * billed leaves them, and an item whose periods are counted anew. They are looked for from the day after the last bill,
 * or from the item's first month of billing, as what is older was settled before the books began here.
 */
export function leftBefore(
  unit: BillableUnit,
  item: BillableItem,
  month: string,
  known: { readonly billedThrough: string; readonly itemBilledFrom: string | null },
): readonly DayRange[] {
  const { handedOverOn, billedFromOn } = unit;
  if (!unit.active || !BY_DAYS.includes(item.formula)) return [];
  if (billedFromOn === null && !unit.handedOver) return [];
  if (item.countedFrom === 'handover' && handedOverOn === null) return [];
  const period = periodToBill(item, month, handedOverOn ?? '');
  const [price] = item.prices;
  if (period === null || price === undefined) return [];
  const through = unit.billed
    .filter((range) => range.start < period.start)
    .reduce((last, { end }) => (end > last ? end : last), known.billedThrough);
  const from = through === '' ? firstBilled(item, known.itemBilledFrom, handedOverOn) : addDays(through, 1);
  if (from === null || from >= period.start) return [];
  const charged = billedFromOn ?? (handedOverOn === null ? null : firstChargedDay(item.starts, handedOverOn));
  const first = [from, price.fromOn, charged ?? ''].reduce((late, day) => (day > late ? day : late));
  const last = addDays(period.start, -1);
  return first > last ? [] : without(within(unit.attached, first, last), unit.billed);
}

/** The first day that the item's first month of billing was for. */
function firstBilled(
  item: BillableItem,
  billedFrom: string | null,
  handedOverOn: string | null,
): string | null {
  if (billedFrom === null) return null;
  return periodToBill(item, monthOf(billedFrom), handedOverOn ?? '')?.start ?? billedFrom;
}

/** Of days left behind those of months that were used: what an unread month used comes with the next reading. */
export function daysOfMonths(days: readonly DayRange[], months: readonly string[]): readonly DayRange[] {
  return adjoined(
    months.flatMap((month) => {
      const { first, last } = monthRange(month);
      return within(days, first, last);
    }),
  );
}
