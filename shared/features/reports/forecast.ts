import { z } from 'zod';
import { divideRounded } from '../../domain/money.ts';
import { dateSchema, idSchema, monthSchema } from '../../domain/text.ts';
import type { Ratio } from './collection.ts';

export const FORECAST_MONTHS = 12;
/** Months behind a mean at the most, so that every season is in it. */
export const MEAN_MONTHS = 12;

/** What will be billed by the fees that stand today, and what of it may come in. */
export const forecastSchema = z.object({
  madeOn: dateSchema,
  months: z.array(monthSchema),
  items: z.array(
    z.object({
      itemId: idSchema,
      itemName: z.string(),
      /** As billing will charge it, or the mean of its last months where that is not known before it is read or shared. */
      method: z.enum(['plan', 'mean']),
      /** Months behind the mean; none for a plan. */
      meanMonths: z.int(),
      /** One amount a month. */
      cents: z.array(z.int()),
    }),
  ),
  /** 當期收繳率 of the last twelve months, by which is told what may come in. */
  rate: z.object({ part: z.int(), whole: z.int() }),
});
export type Forecast = z.output<typeof forecastSchema>;

/** The mean of what an item was billed in its last months, in cents; nothing without any. */
export function meanCents(sumCents: number, months: number): number {
  if (months <= 0 || sumCents <= 0) return 0;
  return Number(divideRounded(BigInt(sumCents), BigInt(months)));
}

/** What comes in of bills if they are paid as those of the last months were; null where no rate is known. */
export function expectedCents(billedCents: number, { part, whole }: Ratio): number | null {
  if (whole <= 0) return null;
  return Number(divideRounded(BigInt(billedCents) * BigInt(Math.max(0, part)), BigInt(whole)));
}
