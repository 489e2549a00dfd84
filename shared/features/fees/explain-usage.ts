import { formatCents, formatScaled } from '../../domain/money.ts';
import type { ChargeInputs } from './charge.ts';
import type { BilledReading, ChargedTiers, ChargedUsage } from './metered-usage.ts';
import type { usageExplanationMessages } from './usage-explanation.messages.ts';

export interface UsageStep {
  readonly key: keyof typeof usageExplanationMessages;
  readonly values: Readonly<Record<string, string>>;
}

const written = (thousandths: number) => formatScaled(thousandths, 3);
const PLAIN_MULTIPLIER = 1000;

/** Where the quantity of a charge by readings comes from, and what it costs. */
export function explainUsage(
  inputs: ChargeInputs,
  usage: ChargedUsage,
  months: string,
): readonly UsageStep[] {
  const { readings, totalThousandths, quantityThousandths, days, ofDays } = usage;
  const steps = readings.flatMap(explainReading);
  const total = written(totalThousandths);
  if (readings.length > 1) steps.push({ key: 'fees.explain.usage.total', values: { total } });
  const quantity = written(quantityThousandths);
  if (days !== undefined && ofDays !== undefined) {
    const values = { days: String(days), ofDays: String(ofDays), total, quantity };
    steps.push({ key: 'fees.explain.usage.part', values });
  }
  if (inputs.tiers !== undefined) return [...steps, ...explainTiers(inputs.tiers)];
  const price = formatScaled(inputs.priceTenThousandths ?? 0, 4, 2);
  if (inputs.additionalCents === undefined) {
    steps.push({ key: 'fees.explain.metered', values: { quantity, price } });
  } else {
    const additional = formatCents(inputs.additionalCents);
    steps.push({ key: 'fees.explain.meteredAdditional', values: { quantity, price, additional, months } });
  }
  return steps;
}

function explainReading(reading: BilledReading): UsageStep[] {
  const { estimatedBeforeThousandths, carryBeforeThousandths, carryAfterThousandths } = reading;
  const steps: UsageStep[] = [explainCounter(reading)];
  if (estimatedBeforeThousandths !== undefined) {
    const estimated = written(estimatedBeforeThousandths);
    steps.push({ key: 'fees.explain.meter.lessEstimated', values: { estimated } });
  }
  if (carryBeforeThousandths !== undefined) {
    steps.push({ key: 'fees.explain.meter.lessCarry', values: { carry: written(carryBeforeThousandths) } });
  }
  if (steps.length > 1) {
    steps.push({ key: 'fees.explain.meter.toBill', values: { billed: written(reading.billedThousandths) } });
  }
  if (carryAfterThousandths !== undefined) {
    steps.push({ key: 'fees.explain.meter.carried', values: { carry: written(carryAfterThousandths) } });
  }
  return steps;
}

function explainCounter(reading: BilledReading): UsageStep {
  const { kind, oldFinalThousandths, newInitialThousandths, multiplierThousandths } = reading;
  const values = {
    meter: reading.number,
    month: reading.month,
    current: written(reading.currentThousandths),
    previous: written(reading.previousThousandths),
    used: written(reading.countedThousandths),
  };
  if (kind === 'estimated') return { key: 'fees.explain.meter.estimated', values };
  if (oldFinalThousandths !== undefined) {
    const replacement = { final: written(oldFinalThousandths), initial: written(newInitialThousandths ?? 0) };
    return { key: 'fees.explain.meter.replaced', values: { ...values, ...replacement } };
  }
  if (reading.rolledOver) return { key: 'fees.explain.meter.rolledOver', values };
  if (multiplierThousandths === PLAIN_MULTIPLIER) return { key: 'fees.explain.meter.seen', values };
  const multiplier = written(multiplierThousandths);
  return { key: 'fees.explain.meter.multiplied', values: { ...values, multiplier } };
}

function explainTiers({ basis, beforeThousandths, people, parts }: ChargedTiers): UsageStep[] {
  const values = {
    before: written(beforeThousandths),
    parts: parts
      .map((part) => `${written(part.quantityThousandths)} × ${formatScaled(part.priceTenThousandths, 4, 2)}`)
      .join(' + '),
  };
  const key =
    beforeThousandths === 0
      ? 'fees.explain.tiered'
      : basis === 'year'
        ? 'fees.explain.tieredYear'
        : 'fees.explain.tieredPeriod';
  return [
    ...(people === undefined
      ? []
      : [{ key: 'fees.explain.tieredPeople' as const, values: { people: String(people) } }]),
    { key, values },
  ];
}
