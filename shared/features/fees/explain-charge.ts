import { formatCents, formatScaled } from '../../domain/money.ts';
import { type ChargeInputs, roundedMonthCents } from './charge.ts';
import { explainUsage } from './explain-usage.ts';
import type { explanationMessages } from './explanation.messages.ts';
import { filledFormula, type Quantity } from './fee-formula.ts';
import type { LateFeeInputs } from './late-fee.ts';

export type ExplanationKey = keyof typeof explanationMessages;

/** One step of an explanation, as a message and its values. */
export interface ExplanationStep {
  readonly key: ExplanationKey;
  readonly values: Readonly<Record<string, string>>;
}

/** Why a charge is what it is, step by step: 「92.08 ㎡ × 1.40 元 × 1 月」, and what rounding made of it. */
export function explainCharge(inputs: ChargeInputs): readonly ExplanationStep[] {
  const steps: ExplanationStep[] =
    inputs.usage === undefined
      ? [calculation(inputs)]
      : [...explainUsage(inputs, inputs.usage, monthsText(inputs))];
  const { reduction } = inputs;
  if (reduction !== undefined) {
    const { fullCents, fullTenThousandths } = reduction;
    // The part is taken of the amount before rounding, so that is what it is a part of.
    const full =
      fullTenThousandths === undefined ? formatCents(fullCents) : formatScaled(fullTenThousandths, 4, 2);
    steps.push({
      key: `fees.explain.reduced.${reduction.kind}`,
      values: { full, percent: formatScaled(reduction.offHundredths, 2) },
    });
  }
  const { rawTenThousandths, roundingUnit, roundingMode } = inputs;
  if (inputs.roundedEach === 'month') {
    steps.push({
      key: 'fees.explain.roundedMonth',
      values: { amount: formatCents(roundedMonthCents(inputs)) },
    });
  } else if (rawTenThousandths !== undefined) {
    steps.push({
      key: `fees.explain.rounded.${roundingUnit}.${roundingMode}`,
      values: { raw: formatScaled(rawTenThousandths, 4, 2) },
    });
  }
  return steps;
}

function calculation(inputs: ChargeInputs): ExplanationStep {
  if (inputs.formula === 'openingBalance') return { key: 'fees.explain.openingBalance', values: {} };
  if (inputs.lateFee !== undefined) return lateFeeStep(inputs.lateFee);
  const months = monthsText(inputs);
  const whole = months === '1';
  if (inputs.formula === 'fixed') {
    const amount = formatCents(inputs.monthlyCents ?? 0);
    return whole
      ? { key: 'fees.explain.fixed', values: { amount } }
      : { key: 'fees.explain.fixedMonths', values: { amount, months } };
  }
  if (inputs.pool !== undefined) {
    const { totalCents, weighting, weightThousandths, totalWeightThousandths } = inputs.pool;
    const values = {
      total: formatCents(totalCents),
      weight: formatScaled(weightThousandths, 3),
      weights: formatScaled(totalWeightThousandths, 3),
    };
    return { key: `fees.explain.shared.${weighting}`, values };
  }
  if (inputs.formula === 'given') {
    return { key: 'fees.explain.given', values: { note: inputs.note ?? '' } };
  }
  if (inputs.formula === 'expression') {
    const { expression = '' } = inputs;
    return {
      key: 'fees.explain.expression',
      values: { expression, filled: filledFormula(expression, figuresOf(inputs)), months },
    };
  }
  const area = formatScaled(inputs.areaThousandths ?? 0, 3, 2);
  const price = formatScaled(inputs.priceTenThousandths ?? 0, 4, 2);
  if (inputs.additionalCents !== undefined) {
    const additional = formatCents(inputs.additionalCents);
    return { key: 'fees.explain.areaAdditional', values: { area, price, additional, months } };
  }
  return whole
    ? { key: 'fees.explain.area', values: { area, price } }
    : { key: 'fees.explain.areaMonths', values: { area, price, months } };
}

/** 「128.91 元 × 0.05% × 30 天」, each part of the principal for as long as it was owed. */
function lateFeeStep({ slices, rateMillionths, per, capCents }: LateFeeInputs): ExplanationStep {
  const parts = slices.map(({ principalCents, count }) => `${formatCents(principalCents)} × ${count}`);
  return {
    key: per === 'day' ? 'fees.explain.lateFeeDays' : 'fees.explain.lateFeeMonths',
    values: {
      parts: parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' + ')})`,
      percent: formatScaled(rateMillionths, 4),
      cap: formatCents(capCents),
    },
  };
}

function figuresOf(inputs: ChargeInputs): Readonly<Partial<Record<Quantity, string>>> {
  const { areaThousandths, innerAreaThousandths, floor, priceTenThousandths } = inputs;
  return {
    ...(areaThousandths === undefined ? {} : { area: formatScaled(areaThousandths, 3, 2) }),
    ...(innerAreaThousandths === undefined ? {} : { innerArea: formatScaled(innerAreaThousandths, 3, 2) }),
    ...(floor === undefined ? {} : { floor: String(floor) }),
    ...(priceTenThousandths === undefined ? {} : { price: formatScaled(priceTenThousandths, 4, 2) }),
  };
}

/** `1`, `15/30`, `3`, or `(1 + 19/28)` where whole months and days of broken ones come together. */
function monthsText({ days, monthDays, months, parts = [] }: ChargeInputs): string {
  if (months === undefined) return days === monthDays ? '1' : `${days}/${monthDays}`;
  const terms = [
    ...(months > 0 || parts.length === 0 ? [String(months)] : []),
    ...parts.map((part) => `${part.days}/${part.monthDays}`),
  ];
  return terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' + ')})`;
}
