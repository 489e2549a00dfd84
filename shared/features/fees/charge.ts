import { z } from 'zod';
import type { Fraction } from '../../domain/fraction.ts';
import {
  divideRounded,
  MAX_CENTS,
  type RoundingMode,
  type RoundingUnit,
  roundToCents,
} from '../../domain/money.ts';
import { evaluateFormula, type Quantity, type QuantityValues, readFormula } from './fee-formula.ts';
import { exactLateFee, lateFeeInputsSchema } from './late-fee.ts';
import { chargedTiersSchema, chargedUsageSchema } from './metered-usage.ts';
import { priceSchema } from './price.ts';
import {
  offHundredthsSchema,
  type ReductionInForce,
  reductionKindSchema,
  WHOLE_HUNDREDTHS,
} from './reduction.ts';
import { centsOfParts } from './tiers.ts';

export const FORMULAS = [
  'areaPrice',
  'innerAreaPrice',
  'fixed',
  'expression',
  'metered',
  'tiered',
  'given',
  'shared',
] as const;
export const formulaSchema = z.enum(FORMULAS);
export type Formula = z.output<typeof formulaSchema>;

export const roundingUnitSchema = z.enum(['cent', 'jiao', 'yuan'] satisfies RoundingUnit[]);
export const roundingModeSchema = z.enum(['halfUp', 'up', 'down'] satisfies RoundingMode[]);
/** What is rounded of a bill for several months: each month by itself, so that a year is twelve months, or the whole line once. */
export const roundedEachSchema = z.enum(['month', 'line']);

/** By what a pool is shared: gross area, one for each household, what each used, weights of the office's own. */
export const weightingSchema = z.enum(['area', 'household', 'usage', 'weights']);
export type Weighting = z.output<typeof weightingSchema>;

/** Everything that made an amount, kept with the charge so that it can be explained years later. */
export const chargeInputsSchema = z.object({
  /** Or what was owed already when the office began to keep its books here, or what paying late cost. */
  formula: z.enum([...FORMULAS, 'openingBalance', 'lateFee']),
  /** Present for the formulas by area. */
  areaThousandths: z.int().optional(),
  priceTenThousandths: priceSchema.optional(),
  /** Present for the fixed formula and for an opening balance: per month. */
  monthlyCents: z.int().optional(),
  /** Present for a formula of the office's own: its text and what it names. */
  expression: z.string().optional(),
  innerAreaThousandths: z.int().optional(),
  floor: z.int().optional(),
  /** Present for an amount given by hand, with what it is for. */
  givenCents: z.int().optional(),
  note: z.string().optional(),
  /** Present for a share of a pool: what was shared, and by which weight of how much. */
  pool: z
    .object({
      id: z.int(),
      totalCents: z.int(),
      weighting: weightingSchema,
      weightThousandths: z.int(),
      totalWeightThousandths: z.int(),
      shareCents: z.int(),
    })
    .optional(),
  /** Present for what is charged by readings: the meters and what they counted, and how it fell into tiers. */
  usage: chargedUsageSchema.optional(),
  tiers: chargedTiersSchema.optional(),
  /** Present for a late fee. */
  lateFee: lateFeeInputsSchema.optional(),
  /** Charged on top, per month. */
  additionalCents: z.int().optional(),
  /** Days charged and days of the month, equal for a whole month; of a longer period where there are months. */
  days: z.int(),
  monthDays: z.int(),
  /** Present for a period of several months: those charged in full, and the days of those that are not. */
  months: z.int().optional(),
  parts: z.array(z.object({ days: z.int(), monthDays: z.int() })).optional(),
  roundingUnit: roundingUnitSchema,
  roundingMode: roundingModeSchema,
  /** Present for a period of several months of which each was rounded by itself. */
  roundedEach: z.literal('month').optional(),
  /** What it was before it was rounded to the item's own unit, in ten-thousandths of a yuan. */
  rawTenThousandths: z.int().optional(),
  priceId: z.int().optional(),
  /** Present where less is charged: by which part, and what it would be in full. */
  reduction: z
    .object({
      id: z.int(),
      kind: reductionKindSchema,
      offHundredths: offHundredthsSchema,
      fullCents: z.int(),
      /** The full amount before rounding, of which the part is taken; in ten-thousandths of a yuan. */
      fullTenThousandths: z.int().optional(),
    })
    .optional(),
});
export type ChargeInputs = z.output<typeof chargeInputsSchema>;

const HUNDRED_THOUSAND = 100_000n;
const CENTS_PER_YUAN = 100n;
/** Ten-thousandths of a yuan in a cent. */
const RAW_PER_CENT = 100n;

/** How many months are charged. */
export function monthsOf(inputs: Pick<ChargeInputs, 'days' | 'monthDays' | 'months' | 'parts'>): Fraction {
  if (inputs.months === undefined) {
    return { numerator: BigInt(inputs.days), denominator: BigInt(inputs.monthDays) };
  }
  let numerator = BigInt(inputs.months);
  let denominator = 1n;
  for (const { days, monthDays } of inputs.parts ?? []) {
    numerator = numerator * BigInt(monthDays) + BigInt(days) * denominator;
    denominator *= BigInt(monthDays);
  }
  return { numerator, denominator };
}

/** The amount in cents before rounding, less what is not charged of it. */
export function exactCents(inputs: ChargeInputs): Fraction {
  return lessReduction(fullCents(inputs), inputs);
}

function lessReduction(full: Fraction, inputs: ChargeInputs): Fraction {
  if (inputs.reduction === undefined) return full;
  return {
    numerator: full.numerator * BigInt(WHOLE_HUNDREDTHS - inputs.reduction.offHundredths),
    denominator: full.denominator * BigInt(WHOLE_HUNDREDTHS),
  };
}

/** The amount in cents before reduction and rounding. */
function fullCents(inputs: ChargeInputs): Fraction {
  const time = monthsOf(inputs);
  if (inputs.formula === 'lateFee') {
    if (inputs.lateFee === undefined) throw new RangeError('a late fee is of a principal');
    return exactLateFee(inputs.lateFee);
  }
  if (inputs.formula === 'shared') {
    if (inputs.pool === undefined) throw new RangeError('a share is of a pool');
    return { numerator: BigInt(inputs.pool.shareCents), denominator: 1n };
  }
  if (inputs.formula === 'given') {
    if (inputs.givenCents === undefined) throw new RangeError('an amount given by hand is known');
    return { numerator: BigInt(inputs.givenCents), denominator: 1n };
  }
  if (inputs.formula === 'tiered') {
    if (inputs.tiers === undefined) throw new RangeError('a charge by tiers has its parts');
    return centsOfParts(inputs.tiers.parts);
  }
  if (inputs.formula === 'metered') return meteredCents(inputs, time);
  return times(monthCents(inputs), time);
}

/**
 * What a whole month comes to before reduction and rounding: area × price, or the monthly amount. Thousandths of m² ×
 * ten-thousandths of a yuan are hundred-thousandths of a cent.
 */
function monthCents(inputs: ChargeInputs): Fraction {
  if (inputs.formula === 'fixed' || inputs.formula === 'openingBalance') {
    if (inputs.monthlyCents === undefined) throw new RangeError('a fixed charge needs its amount');
    return { numerator: BigInt(inputs.monthlyCents), denominator: 1n };
  }
  if (inputs.formula === 'expression') {
    const answer = answerOf(inputs);
    if ('problem' in answer) throw new RangeError('a formula without an amount charges nothing');
    const { numerator, denominator } = answer.yuan;
    return { numerator: numerator * CENTS_PER_YUAN, denominator };
  }
  if (inputs.areaThousandths === undefined || inputs.priceTenThousandths === undefined) {
    throw new RangeError('a charge by area needs an area and a price');
  }
  const byArea = BigInt(inputs.areaThousandths) * BigInt(inputs.priceTenThousandths);
  const monthly = byArea + BigInt(inputs.additionalCents ?? 0) * HUNDRED_THOUSAND;
  return { numerator: monthly, denominator: HUNDRED_THOUSAND };
}

function times(one: Fraction, other: Fraction): Fraction {
  return {
    numerator: one.numerator * other.numerator,
    denominator: one.denominator * other.denominator,
  };
}

/** Quantity × price, and an amount on top for each month. */
function meteredCents(inputs: ChargeInputs, time: Fraction): Fraction {
  const { usage, priceTenThousandths } = inputs;
  if (usage === undefined || priceTenThousandths === undefined) {
    throw new RangeError('a charge by readings needs a quantity and a price');
  }
  const byQuantity = BigInt(usage.quantityThousandths) * BigInt(priceTenThousandths);
  const additional = BigInt(inputs.additionalCents ?? 0) * HUNDRED_THOUSAND;
  return {
    numerator: byQuantity * time.denominator + additional * time.numerator,
    denominator: HUNDRED_THOUSAND * time.denominator,
  };
}

/** What a formula of the office's own comes to a month, in yuan, with the quantities that a charge keeps. */
export function answerOf(inputs: ChargeInputs): ReturnType<typeof evaluateFormula> {
  const read = readFormula(inputs.expression ?? '');
  if (!('tree' in read)) throw new RangeError('a price holds no formula that cannot be read');
  return evaluateFormula(read.tree, {
    ...quantity('area', inputs.areaThousandths, 1000n),
    ...quantity('innerArea', inputs.innerAreaThousandths, 1000n),
    ...quantity('floor', inputs.floor, 1n),
    ...quantity('price', inputs.priceTenThousandths, 10_000n),
  });
}

function quantity(name: Quantity, value: number | undefined, scale: bigint): QuantityValues {
  return value === undefined ? {} : { [name]: { numerator: BigInt(value), denominator: scale } };
}

/** Whether an amount is beyond what the office handles at once. */
export function isTooLarge({ numerator, denominator }: Fraction): boolean {
  return numerator >= BigInt(MAX_CENTS) * denominator;
}

/** The amount in cents, rounded once at the end or, where each month is rounded by itself, added up of those. */
export function amountOf(inputs: ChargeInputs): number {
  if (inputs.roundedEach === undefined) return rounded(exactCents(inputs), inputs);
  const month = lessReduction(monthCents(inputs), inputs);
  const parts = (inputs.parts ?? []).map(({ days, monthDays }) =>
    rounded(times(month, { numerator: BigInt(days), denominator: BigInt(monthDays) }), inputs),
  );
  return parts.reduce((sum, cents) => sum + cents, (inputs.months ?? 0) * rounded(month, inputs));
}

/** What each whole month of a charge comes to that rounds its months by themselves. */
export function roundedMonthCents(inputs: ChargeInputs): number {
  return rounded(lessReduction(monthCents(inputs), inputs), inputs);
}

function rounded(
  { numerator, denominator }: Fraction,
  { roundingUnit, roundingMode }: Pick<ChargeInputs, 'roundingUnit' | 'roundingMode'>,
): number {
  return roundToCents(numerator, denominator, roundingUnit, roundingMode);
}

/** The same charge with less of it charged. */
export function reduced(inputs: ChargeInputs, { id, kind, offHundredths }: ReductionInForce): ChargeInputs {
  const fullTenThousandths = inTenThousandths(exactCents(inputs));
  return {
    ...inputs,
    reduction: { id, kind, offHundredths, fullCents: amountOf(inputs), fullTenThousandths },
  };
}

function inTenThousandths({ numerator, denominator }: Fraction): number {
  return Number(divideRounded(numerator * RAW_PER_CENT, denominator));
}

/** The amount with what made it, and with what it was before an item rounded it in its own way. */
export function charged(inputs: ChargeInputs): {
  readonly amountCents: number;
  readonly inputs: ChargeInputs;
} {
  const { roundingUnit, roundingMode } = inputs;
  const amountCents = amountOf(inputs);
  if (roundingUnit === 'cent' && roundingMode === 'halfUp') return { amountCents, inputs };
  return { amountCents, inputs: { ...inputs, rawTenThousandths: inTenThousandths(exactCents(inputs)) } };
}
