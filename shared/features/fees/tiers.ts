import { z } from 'zod';
import { addMonths } from '../../domain/calendar.ts';
import type { Fraction } from '../../domain/fraction.ts';
import { dateSchema } from '../../domain/text.ts';
import { priceSchema } from './price.ts';

/**
 * A tariff by tiers. How many tiers there are, where they begin and what a larger household adds is set by each city;
 * whoever enters one names the filing or notice as the source of the price.
 */
export const tierTableSchema = z
  .strictObject({
    /** What a period used, or what was used since the tariff year began. */
    basis: z.enum(['period', 'year']),
    /** Month and day on which the tariff year begins. */
    resetsOn: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .refine((day) => dateSchema.safeParse(`2023-${day}`).success),
    tiers: z
      .array(
        z.strictObject({
          /** Quantity from which the price holds, in thousandths of a cubic metre or kilowatt-hour. */
          fromThousandths: z.int().min(0).max(1_000_000_000_000),
          priceTenThousandths: priceSchema,
        }),
      )
      .min(1)
      .max(10),
    /** People up to whom the tiers hold as they are, and what each further one adds to every tier. */
    householdOf: z.int().min(1).max(50).nullable().default(null),
    perHeadThousandths: z.int().min(1).max(1_000_000_000_000).nullable().default(null),
  })
  .refine(
    ({ tiers }) =>
      tiers[0]?.fromThousandths === 0 &&
      tiers.every((tier, at) => at === 0 || tier.fromThousandths > (tiers[at - 1]?.fromThousandths ?? 0)),
    { path: ['tiers'], message: 'tiersRise' },
  )
  .refine(({ householdOf, perHeadThousandths }) => (householdOf === null) === (perHeadThousandths === null), {
    path: ['perHeadThousandths'],
    message: 'required',
  });
export type TierTable = z.output<typeof tierTableSchema>;

export interface TierPart {
  readonly quantityThousandths: number;
  readonly priceTenThousandths: number;
}

/** Thousandths of a quantity × ten-thousandths of a yuan in a cent. */
const PER_CENT = 100_000n;

/**
 * How a quantity falls into the tiers, after what was used before it in the same tariff year. A household larger than
 * the table is made for has every tier begin later by so much a head.
 */
export function tierParts(
  usedThousandths: number,
  beforeThousandths: number,
  table: TierTable,
  people: number,
): TierPart[] {
  const before = table.basis === 'year' ? beforeThousandths : 0;
  const after = before + usedThousandths;
  const further = table.householdOf === null ? 0 : Math.max(0, people - table.householdOf);
  const later = further * (table.perHeadThousandths ?? 0);
  const parts: TierPart[] = [];
  for (const [at, tier] of table.tiers.entries()) {
    const next = table.tiers[at + 1];
    const from = at === 0 ? 0 : tier.fromThousandths + later;
    const to = next === undefined ? Number.POSITIVE_INFINITY : next.fromThousandths + later;
    const quantityThousandths = Math.min(after, to) - Math.max(before, from);
    if (quantityThousandths > 0)
      parts.push({ quantityThousandths, priceTenThousandths: tier.priceTenThousandths });
  }
  return parts;
}

/** What the parts cost in cents, not rounded yet. */
export function centsOfParts(parts: readonly TierPart[]): Fraction {
  const numerator = parts.reduce(
    (sum, part) => sum + BigInt(part.quantityThousandths) * BigInt(part.priceTenThousandths),
    0n,
  );
  return { numerator, denominator: PER_CENT };
}

/** The first day of the tariff year that holds a day. */
export function tariffYearStart(day: string, resetsOn: string): string {
  const start = `${day.slice(0, 4)}-${resetsOn}`;
  return start <= day ? start : addMonths(start, -12);
}
