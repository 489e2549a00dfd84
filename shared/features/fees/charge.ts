import { z } from 'zod';
import {
  formatCents,
  formatScaled,
  type RoundingMode,
  type RoundingUnit,
  roundToCents,
} from '../../domain/money.ts';

export const FORMULAS = ['areaPrice', 'innerAreaPrice', 'fixed'] as const;
export const formulaSchema = z.enum(FORMULAS);
export type Formula = z.output<typeof formulaSchema>;

export const roundingUnitSchema = z.enum(['cent', 'jiao', 'yuan'] satisfies RoundingUnit[]);
export const roundingModeSchema = z.enum(['halfUp', 'up', 'down'] satisfies RoundingMode[]);

/** Price of a square metre and month, in ten-thousandths of a yuan: 1.40 元 is 14000. */
export const priceSchema = z.int().min(1).max(1_000_000_000);

/** Everything that made an amount, kept with the charge so that it can be explained years later. */
export const chargeInputsSchema = z.object({
  /** Or what was owed already when the office began to keep its books here. */
  formula: z.enum([...FORMULAS, 'openingBalance']),
  /** Present for the formulas by area. */
  areaThousandths: z.int().optional(),
  priceTenThousandths: priceSchema.optional(),
  /** Present for the fixed formula and for an opening balance: per month. */
  monthlyCents: z.int().optional(),
  /** Days charged and days of the month; equal for a whole month. */
  days: z.int(),
  monthDays: z.int(),
  roundingUnit: roundingUnitSchema,
  roundingMode: roundingModeSchema,
  priceId: z.int().optional(),
});
export type ChargeInputs = z.output<typeof chargeInputsSchema>;

const HUNDRED_THOUSAND = 100_000n;

/**
 * The amount in cents, rounded once at the end: area × price × days ÷ days of the month, or the monthly amount × days ÷
 * days of the month. Thousandths of m² × ten-thousandths of a yuan are hundred-thousandths of a cent.
 */
export function amountOf(inputs: ChargeInputs): number {
  const { days, monthDays, roundingUnit, roundingMode } = inputs;
  const share = BigInt(days);
  const whole = BigInt(monthDays);
  if (inputs.formula === 'fixed' || inputs.formula === 'openingBalance') {
    if (inputs.monthlyCents === undefined) throw new RangeError('a fixed charge needs its amount');
    return roundToCents(BigInt(inputs.monthlyCents) * share, whole, roundingUnit, roundingMode);
  }
  if (inputs.areaThousandths === undefined || inputs.priceTenThousandths === undefined) {
    throw new RangeError('a charge by area needs an area and a price');
  }
  const product = BigInt(inputs.areaThousandths) * BigInt(inputs.priceTenThousandths);
  return roundToCents(product * share, HUNDRED_THOUSAND * whole, roundingUnit, roundingMode);
}

export type ExplanationKey =
  | 'fees.explain.area'
  | 'fees.explain.areaDays'
  | 'fees.explain.fixed'
  | 'fees.explain.fixedDays'
  | 'fees.explain.openingBalance';

/** Why a charge is what it is, as a message and its values: 「92.08 ㎡ × 1.40 元 × 1 月」. */
export function explainCharge(inputs: ChargeInputs): {
  readonly key: ExplanationKey;
  readonly values: Readonly<Record<string, string>>;
} {
  if (inputs.formula === 'openingBalance') return { key: 'fees.explain.openingBalance', values: {} };
  const whole = inputs.days === inputs.monthDays;
  const days = { days: String(inputs.days), monthDays: String(inputs.monthDays) };
  if (inputs.formula === 'fixed') {
    const amount = formatCents(inputs.monthlyCents ?? 0);
    return whole
      ? { key: 'fees.explain.fixed', values: { amount } }
      : { key: 'fees.explain.fixedDays', values: { amount, ...days } };
  }
  const area = formatScaled(inputs.areaThousandths ?? 0, 3, 2);
  const price = formatScaled(inputs.priceTenThousandths ?? 0, 4, 2);
  return whole
    ? { key: 'fees.explain.area', values: { area, price } }
    : { key: 'fees.explain.areaDays', values: { area, price, ...days } };
}
