import { addDays, daysBetween, monthRange } from '../../domain/calendar.ts';
import type { SkipReason } from './billing.contract.ts';
import { amountOf, type ChargeInputs, type Formula } from './charge.ts';

export interface DayRange {
  readonly start: string;
  readonly end: string;
}

export interface PriceInForce {
  readonly id: number;
  readonly fromOn: string;
  readonly priceTenThousandths: number | null;
  readonly amountCents: number | null;
}

export interface BillableItem {
  readonly formula: Formula;
  readonly roundingUnit: ChargeInputs['roundingUnit'];
  readonly roundingMode: ChargeInputs['roundingMode'];
  /** In the order of their dates. */
  readonly prices: readonly PriceInForce[];
}

export interface BillableUnit {
  readonly active: boolean;
  readonly handedOver: boolean;
  readonly billedFromOn: string | null;
  readonly areaThousandths: number | null;
  readonly innerAreaThousandths: number | null;
  /** Days on which the item is charged to the unit. */
  readonly attached: readonly DayRange[];
  /** Days already charged. */
  readonly billed: readonly DayRange[];
}

export interface ChargeLine extends DayRange {
  readonly amountCents: number;
  readonly inputs: ChargeInputs;
}

export type ChargeLines =
  | { readonly lines: readonly ChargeLine[] }
  | { readonly skip: SkipReason; readonly from?: string };

/**
 * What an item charges a unit for a month, in one line for each stretch of days at one price, or the reason why nothing.
 * Days already charged are never charged again.
 */
export function chargeLines(unit: BillableUnit, item: BillableItem, month: string): ChargeLines {
  if (!unit.active) return { skip: 'unitInactive' };
  const { first, last, days: monthDays } = monthOf(month);
  const attached = within(unit.attached, first, last);
  if (attached.length === 0) return { skip: 'notAttached' };
  // A date set by hand says who pays before handover; without one nothing is charged until then.
  if (unit.billedFromOn === null && !unit.handedOver) return { skip: 'notHandedOver' };
  const chargeable =
    unit.billedFromOn === null || unit.billedFromOn <= first
      ? attached
      : within(attached, unit.billedFromOn, last);
  if (chargeable.length === 0 && unit.billedFromOn !== null) {
    return { skip: 'billedLater', from: unit.billedFromOn };
  }
  const open = without(chargeable, unit.billed);
  if (open.length === 0) return { skip: 'alreadyBilled' };
  const area = item.formula === 'innerAreaPrice' ? unit.innerAreaThousandths : unit.areaThousandths;
  if (item.formula !== 'fixed' && area === null) return { skip: 'areaMissing' };

  const lines: ChargeLine[] = [];
  let priced = false;
  for (const range of open) {
    for (const { price, start, end } of atPrices(range, item.prices)) {
      priced = true;
      const inputs: ChargeInputs = {
        formula: item.formula,
        ...(item.formula === 'fixed'
          ? { monthlyCents: price.amountCents ?? 0 }
          : { areaThousandths: area ?? 0, priceTenThousandths: price.priceTenThousandths ?? 0 }),
        days: start === first && end === last ? monthDays : daysBetween(start, end) + 1,
        monthDays,
        roundingUnit: item.roundingUnit,
        roundingMode: item.roundingMode,
        priceId: price.id,
      };
      const amountCents = amountOf(inputs);
      if (amountCents > 0) lines.push({ start, end, amountCents, inputs });
    }
  }
  if (lines.length > 0) return { lines };
  return { skip: priced ? 'amountZero' : 'noPrice' };
}

let lastMonth = { month: '', range: { first: '', last: '', days: 0 } };

/** A run asks for the same month thousands of times. */
function monthOf(month: string): ReturnType<typeof monthRange> {
  if (lastMonth.month !== month) lastMonth = { month, range: monthRange(month) };
  return lastMonth.range;
}

/** The parts of the ranges between two days. */
function within(ranges: readonly DayRange[], first: string, last: string): DayRange[] {
  return ranges
    .filter((range) => range.start <= last && range.end >= first)
    .map((range) => ({
      start: range.start < first ? first : range.start,
      end: range.end > last ? last : range.end,
    }));
}

/** The ranges without the days of others. */
function without(ranges: readonly DayRange[], others: readonly DayRange[]): DayRange[] {
  let open = [...ranges];
  for (const other of others) {
    open = open.flatMap((range) => {
      if (other.start > range.end || other.end < range.start) return [range];
      const parts: DayRange[] = [];
      if (other.start > range.start) parts.push({ start: range.start, end: addDays(other.start, -1) });
      if (other.end < range.end) parts.push({ start: addDays(other.end, 1), end: range.end });
      return parts;
    });
  }
  return open;
}

/** A range cut where the price changes; days before the first price are in none. */
function* atPrices(
  range: DayRange,
  prices: readonly PriceInForce[],
): Generator<DayRange & { price: PriceInForce }> {
  for (const [index, price] of prices.entries()) {
    const next = prices[index + 1];
    const start = price.fromOn > range.start ? price.fromOn : range.start;
    const end = next !== undefined && next.fromOn <= range.end ? addDays(next.fromOn, -1) : range.end;
    if (start <= end && price.fromOn <= range.end) yield { price, start, end };
  }
}
