import { z } from 'zod';
import { addDays, daysBetween, monthOf, monthRange, monthsLater } from '../../domain/calendar.ts';
import { meterKindSchema } from '../meters/meter.ts';
import { readingKindSchema } from '../meters/reading.ts';
import type { DayRange } from './day-range.ts';
import { priceSchema } from './price.ts';
import type { PriceInForce } from './price-in-force.ts';
import { type TierTable, tariffYearStart, tierParts } from './tiers.ts';

/** A reading that a charge is made from, as it stood then. */
export const billedReadingSchema = z.object({
  readingId: z.int(),
  meterId: z.int(),
  number: z.string(),
  month: z.string(),
  kind: readingKindSchema,
  digits: z.int(),
  multiplierThousandths: z.int(),
  previousThousandths: z.int(),
  currentThousandths: z.int(),
  rolledOver: z.boolean(),
  /** Present where the counter was replaced. */
  oldMultiplierThousandths: z.int().optional(),
  oldDigits: z.int().optional(),
  oldFinalThousandths: z.int().optional(),
  newInitialThousandths: z.int().optional(),
  countedThousandths: z.int(),
  /** Present where months between were estimated, or too much was. */
  estimatedBeforeThousandths: z.int().optional(),
  carryBeforeThousandths: z.int().optional(),
  carryAfterThousandths: z.int().optional(),
  billedThousandths: z.int(),
});
export type BilledReading = z.output<typeof billedReadingSchema>;

/** What a line charges of the usage of its period. */
export const chargedUsageSchema = z.object({
  meterKind: meterKindSchema,
  readings: z.array(billedReadingSchema),
  totalThousandths: z.int(),
  quantityThousandths: z.int(),
  /** Present where the period's usage falls into several lines by their days. */
  days: z.int().optional(),
  ofDays: z.int().optional(),
});
export type ChargedUsage = z.output<typeof chargedUsageSchema>;

export const chargedTiersSchema = z.object({
  basis: z.enum(['period', 'year']),
  /** Used before it in the same tariff year or period. */
  beforeThousandths: z.int(),
  /** Present where a larger household has its tiers begin later. */
  people: z.int().optional(),
  parts: z.array(z.object({ quantityThousandths: z.int(), priceTenThousandths: priceSchema })),
});
export type ChargedTiers = z.output<typeof chargedTiersSchema>;

/** What the meters of a unit say, of one kind. */
export interface UsageOfUnit {
  readonly meters: readonly {
    readonly meterId: number;
    readonly active: boolean;
    readonly installedOn: string | null;
  }[];
  /** Of the months that the period may reach over, oldest first. */
  readonly readings: readonly BilledReading[];
  /** What was used in the months of the tariff years before, where tiers ask for it. */
  readonly earlier: readonly { readonly month: string; readonly usedThousandths: number }[];
  /** Who lives there, where tiers ask for it. */
  readonly people: number;
}

export type UsageSkip = 'meterKindMissing' | 'noMeter' | 'noReading';

interface PricedStretch extends DayRange {
  readonly price: PriceInForce;
}

/** A reading is of the period in which the last day of its month falls. */
function monthsIn({ start, end }: DayRange, months: readonly string[]): readonly string[] {
  return months.filter((month) => {
    const { last } = monthRange(month);
    return last >= start && last <= end;
  });
}

function lastMonthIn({ end }: DayRange): string {
  const month = monthOf(end);
  return monthRange(month).last <= end ? month : monthsLater(month, -1);
}

/** Stretches cut where a tariff year begins within them. */
export function cutAtTariffYears<Stretch extends PricedStretch>(
  stretches: readonly Stretch[],
): readonly Stretch[] {
  return stretches.flatMap((stretch) => {
    const { tiers } = stretch.price;
    if (tiers?.basis !== 'year') return [stretch];
    const year = tariffYearStart(stretch.end, tiers.resetsOn);
    if (year <= stretch.start) return [stretch];
    return [
      { ...stretch, end: addDays(year, -1) },
      { ...stretch, start: year },
    ];
  });
}

export interface UsagePart {
  readonly usage: ChargedUsage;
  readonly tiers?: ChargedTiers;
}

/**
 * What each stretch of a period charges of its usage: the readings tell of the whole, so it falls to the stretches by
 * their days, and the tiers fill up from one to the next.
 */
export function usageOfStretches(
  of: UsageOfUnit | undefined,
  meterKind: ChargedUsage['meterKind'] | null,
  period: DayRange,
  stretches: readonly PricedStretch[],
): readonly UsagePart[] | { readonly skip: UsageSkip } {
  if (meterKind === null || of === undefined) return { skip: 'meterKindMissing' };
  const inUse = of.meters.filter(
    ({ active, installedOn }) => active && (installedOn === null || installedOn <= period.end),
  );
  const months = monthsIn(period, [...new Set(of.readings.map(({ month }) => month))]);
  const readings = of.readings.filter(({ month }) => months.includes(month));
  if (inUse.length === 0 && readings.length === 0) return { skip: 'noMeter' };
  const lastMonth = lastMonthIn(period);
  const readLast = new Set(readings.filter(({ month }) => month === lastMonth).map(({ meterId }) => meterId));
  if (readings.length === 0 || inUse.some(({ meterId }) => !readLast.has(meterId)))
    return { skip: 'noReading' };
  const totalThousandths = readings.reduce((sum, { billedThousandths }) => sum + billedThousandths, 0);
  const lengths = stretches.map(({ start, end }) => daysBetween(start, end) + 1);
  const ofDays = lengths.reduce((sum, days) => sum + days, 0);
  const quantities = splitByDays(totalThousandths, lengths);
  const charged: { readonly start: string; readonly quantity: number }[] = [];
  return stretches.map((stretch, at): UsagePart => {
    const quantityThousandths = quantities[at] ?? 0;
    const usage: ChargedUsage = {
      meterKind,
      readings,
      totalThousandths,
      quantityThousandths,
      ...(stretches.length === 1 ? {} : { days: lengths[at] ?? 0, ofDays }),
    };
    const { tiers } = stretch.price;
    const beforeThousandths =
      tiers === undefined || tiers === null ? 0 : usedBefore(tiers, stretch, period, of.earlier, charged);
    charged.push({ start: stretch.start, quantity: quantityThousandths });
    if (tiers === undefined || tiers === null) return { usage };
    // What was used before fills the tiers, whichever time it is of.
    const parts = tierParts(quantityThousandths, beforeThousandths, { ...tiers, basis: 'year' }, of.people);
    return {
      usage,
      tiers: {
        basis: tiers.basis,
        beforeThousandths,
        ...(tiers.householdOf !== null && of.people > tiers.householdOf ? { people: of.people } : {}),
        parts,
      },
    };
  });
}

/** Parts by days whose sum is the whole. */
function splitByDays(total: number, lengths: readonly number[]): readonly number[] {
  const all = lengths.reduce((sum, days) => sum + days, 0);
  let passed = 0;
  let given = 0;
  return lengths.map((days) => {
    passed += days;
    const until = Number((BigInt(total) * BigInt(passed) * 2n + BigInt(all)) / (BigInt(all) * 2n));
    const part = until - given;
    given = until;
    return part;
  });
}

function usedBefore(
  tiers: TierTable,
  stretch: DayRange,
  period: DayRange,
  earlier: UsageOfUnit['earlier'],
  charged: readonly { readonly start: string; readonly quantity: number }[],
): number {
  const since = tiers.basis === 'year' ? tariffYearStart(stretch.start, tiers.resetsOn) : period.start;
  const within = charged.reduce((sum, { start, quantity }) => (start >= since ? sum + quantity : sum), 0);
  if (since >= period.start) return within;
  return earlier.reduce((sum, { month, usedThousandths }) => {
    const { first, last, days } = monthRange(month);
    if (last >= period.start || last < since) return sum;
    if (first >= since) return sum + usedThousandths;
    // The month in which the year began was charged by its days, those before it in the year before.
    const [, after = 0] = splitByDays(usedThousandths, [
      daysBetween(first, since),
      days - daysBetween(first, since),
    ]);
    return sum + after;
  }, within);
}
