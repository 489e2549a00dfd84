import { z } from 'zod';
import { divideRounded } from '../../domain/money.ts';
import { idSchema, monthSchema } from '../../domain/text.ts';

/** A share that is told with what it is taken of. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

const paidOfDueSchema = z.object({ dueCents: z.int(), collectedCents: z.int() });

/**
 * What was due and what came in of it until a cut-off day. Bills belong to the month that they were billed for; supplies
 * that are resold and shared costs are passed through and count in no rate.
 */
export const collectionSchema = z.object({
  /** Bills of the period. */
  current: paidOfDueSchema,
  /** Bills of earlier months as they stood when the period began, less what was taken off since. */
  earlier: paidOfDueSchema,
  /** Those of them that are of years before. */
  formerYears: paidOfDueSchema,
  households: z.object({ billed: z.int(), paidUp: z.int() }),
  /** Counted in no rate. */
  leftOut: z.object({
    /** Paid on bills of months after the period. */
    laterCents: z.int(),
    passThroughDueCents: z.int(),
    passThroughCollectedCents: z.int(),
  }),
  /** Lower what is due, and are told beside it. */
  lowered: z.object({
    /** 折扣 on bills of the period. */
    discountedCents: z.int(),
    /** 減免 that bills of the period were made with. */
    reducedCents: z.int(),
    /** What the period's billing charged nothing for. */
    waivedCents: z.int(),
  }),
  /** The months of the period, and as many before it as make twelve; each with all that was paid of its bills. */
  months: z.array(z.object({ month: monthSchema, dueCents: z.int(), collectedCents: z.int() })),
  items: z.array(
    z.object({
      itemId: idSchema,
      itemName: z.string(),
      passThrough: z.boolean(),
      dueCents: z.int(),
      collectedCents: z.int(),
    }),
  ),
});
export type Collection = z.output<typeof collectionSchema>;

/** 當期收繳率, 累計收繳率, 清欠率 and 戶數收繳率. */
export const RATES = ['current', 'cumulative', 'formerYears', 'households'] as const;
export type RateName = (typeof RATES)[number];

export function collectionRates({
  current,
  earlier,
  formerYears,
  households,
}: Pick<Collection, 'current' | 'earlier' | 'formerYears' | 'households'>): Readonly<
  Record<RateName, Ratio>
> {
  return {
    current: { part: current.collectedCents, whole: current.dueCents },
    cumulative: {
      part: current.collectedCents + earlier.collectedCents,
      whole: current.dueCents + earlier.dueCents,
    },
    formerYears: { part: formerYears.collectedCents, whole: formerYears.dueCents },
    households: { part: households.paidUp, whole: households.billed },
  };
}

/** In hundredths of a per cent, rounded half away from nothing; null where there is nothing to take a share of. */
export function rateHundredths({ part, whole }: Ratio): number | null {
  if (whole <= 0) return null;
  const size = Number(divideRounded(BigInt(Math.abs(part)) * 10_000n, BigInt(whole)));
  return part < 0 ? 0 - size : size;
}

/** `98.37 %`; a dash where there is nothing to take a share of, never 0 %. */
export function formatRate(ratio: Ratio): string {
  const hundredths = rateHundredths(ratio);
  if (hundredths === null) return '—';
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)} %`;
}
