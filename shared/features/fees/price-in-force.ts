import { addDays } from '../../domain/calendar.ts';
import type { DayRange } from './day-range.ts';
import type { TierTable } from './tiers.ts';

export interface PriceInForce {
  readonly id: number;
  readonly fromOn: string;
  readonly priceTenThousandths: number | null;
  readonly amountCents: number | null;
  /** Charged on top of a price by area or by quantity, per month. */
  readonly additionalCents?: number | null;
  readonly tiers?: TierTable | null;
  /** The office's own formula, in yuan a month. */
  readonly expression?: string | null;
}

/** A range cut where the price changes; days before the first price are in none. */
export function* pricesWithin(
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
