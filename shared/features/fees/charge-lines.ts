import { daysBetween } from '../../domain/calendar.ts';
import type {
  Bill,
  BillableItem,
  BillableUnit,
  ChargeLine,
  ChargeLines,
  Skipped,
  UncoveredDays,
  WaivedDays,
} from './billable.ts';
import { type BillingPeriod, monthsCharged, type Proration, periodToBill } from './billing-period.ts';
import { answerOf, type ChargeInputs, charged, exactCents, isTooLarge, reduced } from './charge.ts';
import { type DayRange, within, without } from './day-range.ts';
import { cutAtTariffYears, type UsagePart, usageOfStretches } from './metered-usage.ts';
import { openDays } from './open-days.ts';
import { type PriceInForce, pricesWithin } from './price-in-force.ts';
import { type ReductionInForce, reductionsWithin } from './reduction.ts';

/** From the first day that is billed to the last: what cuts a bill into lines does not give it several days of payment. */
export function billDays({ lines, waived = [] }: Bill): DayRange {
  const all: readonly DayRange[] = [...lines, ...waived];
  const [first] = all;
  if (first === undefined) throw new RangeError('a bill has days');
  return all.reduce(
    ({ start, end }, other) => ({
      start: other.start < start ? other.start : start,
      end: other.end > end ? other.end : end,
    }),
    { start: first.start, end: first.end },
  );
}

/**
 * What an item charges a unit in a billing month, in one line for each stretch of days at one price and one
 * reduction, or the reason why
 * nothing. Days already charged are never charged again, whichever cycle they were charged in.
 */
export function chargeLines(unit: BillableUnit, item: BillableItem, month: string): ChargeLines {
  if (!unit.active) return { skip: 'unitInactive' };
  if (item.formula === 'given') return { skip: 'givenByHand' };
  const { handedOverOn } = unit;
  if (item.countedFrom === 'handover' && handedOverOn === null && item.formula !== 'shared') {
    return { skip: unit.attached.length === 0 ? 'notAttached' : 'noHandoverDate' };
  }
  const period = periodToBill(item, month, handedOverOn ?? '');
  if (period === null) return { skip: 'billedLater', from: handedOverOn ?? '' };
  const open = openDays(unit, item, period, month);
  if ('skip' in open) return open;
  if (item.formula === 'shared') return shareLine(unit, item, period);
  return linesOf(unit, item, period, open.days);
}

/** The share is of the whole period, however many of its days the unit is charged. */
function shareLine(unit: BillableUnit, item: BillableItem, period: BillingPeriod): ChargeLines {
  const { share } = unit;
  if (share === undefined) return { skip: 'noPool' };
  if (typeof share === 'string') return { skip: share };
  if (within(unit.billed, period.start, period.end).length > 0) return { skip: 'alreadyBilled' };
  if (share.shareCents === 0) return { skip: 'amountZero' };
  const { start, end } = period;
  const inputs: ChargeInputs = {
    formula: item.formula,
    pool: share,
    ...timeOf({ start, end }, period, 'day'),
    roundingUnit: 'cent',
    roundingMode: 'halfUp',
  };
  return { lines: [{ start, end, amountCents: share.shareCents, inputs }] };
}

function linesOf(
  unit: BillableUnit,
  item: BillableItem,
  period: BillingPeriod,
  open: readonly DayRange[],
): ChargeLines {
  const stretches = [...stretchesOf(open, item.prices, unit.reductions ?? [])];
  if (item.formula === 'metered' || item.formula === 'tiered') {
    return meteredLines(unit, item, period, open, cutAtTariffYears(stretches));
  }
  return linesOfStretches(item, period, open, stretches, ({ price }) => inputsOf(unit, item, price));
}

type BareInputs = Omit<ChargeInputs, 'days' | 'monthDays' | 'roundingUnit' | 'roundingMode'>;
type Stretch = DayRange & { readonly price: PriceInForce; readonly reduction: ReductionInForce | null };

/** Lines by what the meters counted. A usage is of the whole period, so a period is charged at once or not at all. */
function meteredLines(
  unit: BillableUnit,
  item: BillableItem,
  period: BillingPeriod,
  open: readonly DayRange[],
  stretches: readonly Stretch[],
): ChargeLines {
  if (within(unit.billed, period.start, period.end).length > 0) return { skip: 'alreadyBilled' };
  if (without(open, stretches).length > 0) return { skip: 'noPrice' };
  const parts = usageOfStretches(unit.usage, item.meterKind ?? null, period, stretches);
  if ('skip' in parts) return parts;
  const usageOf = new Map(stretches.map((stretch, at) => [stretch, parts[at]]));
  return linesOfStretches(item, period, open, stretches, (stretch) =>
    inputsByUsage(item, stretch.price, usageOf.get(stretch)),
  );
}

function inputsByUsage(item: BillableItem, price: PriceInForce, part: UsagePart | undefined): BareInputs {
  if (part === undefined) throw new RangeError('every stretch has its part of the usage');
  if (item.formula === 'tiered') return { formula: 'tiered', ...part };
  return {
    formula: 'metered',
    ...part,
    priceTenThousandths: price.priceTenThousandths ?? 0,
    ...(typeof price.additionalCents === 'number' ? { additionalCents: price.additionalCents } : {}),
  };
}

function linesOfStretches(
  item: BillableItem,
  period: BillingPeriod,
  open: readonly DayRange[],
  stretches: readonly Stretch[],
  inputsFor: (stretch: Stretch) => BareInputs | Skipped,
): ChargeLines {
  const lines: ChargeLine[] = [];
  const priced: DayRange[] = [];
  const waived: WaivedDays[] = [];
  const uncovered: UncoveredDays[] = [];
  for (const stretch of stretches) {
    const { price, reduction, start, end } = stretch;
    priced.push({ start, end });
    const made = inputsFor(stretch);
    if ('skip' in made) return made;
    const time = timeOf({ start, end }, period, item.proration);
    const isEachMonth = item.roundedEach === 'month' && time.months !== undefined && isByMonth(made.formula);
    const inputs: ChargeInputs = {
      ...made,
      ...time,
      roundingUnit: item.roundingUnit,
      roundingMode: item.roundingMode,
      ...(isEachMonth ? { roundedEach: 'month' } : {}),
      priceId: price.id,
    };
    if (inputs.formula === 'expression') {
      const answer = answerOf(inputs);
      if ('problem' in answer) return { skip: answer.problem };
    }
    if (isTooLarge(exactCents(inputs))) return { skip: 'amountTooLarge' };
    const line = charged(reduction === null ? inputs : reduced(inputs, reduction));
    const { id: reductionId, fullCents = 0 } = line.inputs.reduction ?? {};
    if (line.amountCents > 0) lines.push({ start, end, ...line });
    else if (reductionId !== undefined && fullCents > 0) waived.push({ start, end, reductionId, fullCents });
    else uncovered.push({ start, end, skip: 'amountZero' });
  }
  for (const range of without(open, priced)) uncovered.push({ ...range, skip: 'noPrice' });
  return billOf(lines, waived, uncovered);
}

/** Whether its amount is so much a month; what a meter counted is of the whole period. */
function isByMonth(formula: BareInputs['formula']): boolean {
  return formula !== 'metered' && formula !== 'tiered';
}

/** A bill, or the one reason why there is none; days without a line for several reasons each keep their own. */
function billOf(
  lines: readonly ChargeLine[],
  waived: readonly WaivedDays[],
  uncovered: readonly UncoveredDays[],
): ChargeLines {
  const [only, another] = new Set(uncovered.map(({ skip }) => skip));
  if (lines.length === 0 && only === undefined && waived.length > 0) return { skip: 'waived', waived };
  if (lines.length === 0 && waived.length === 0 && another === undefined) return { skip: only ?? 'noPrice' };
  return {
    lines,
    ...(waived.length > 0 ? { waived } : {}),
    ...(uncovered.length > 0 ? { uncovered } : {}),
  };
}

/** The days cut where the price or the reduction changes. */
function* stretchesOf(
  open: readonly DayRange[],
  prices: readonly PriceInForce[],
  reductions: readonly ReductionInForce[],
): Generator<Stretch> {
  for (const range of open) {
    for (const { price, ...atPrice } of pricesWithin(range, prices)) {
      for (const part of reductionsWithin(atPrice, reductions)) yield { price, ...part };
    }
  }
}

/** The figures of the unit and of the price that the item's formula asks for. */
function inputsOf(unit: BillableUnit, item: BillableItem, price: PriceInForce): BareInputs | Skipped {
  const { formula } = item;
  if (formula === 'fixed') return { formula, monthlyCents: price.amountCents ?? 0 };
  if (formula === 'expression') {
    return {
      formula,
      expression: price.expression ?? '',
      areaThousandths: unit.areaThousandths ?? undefined,
      innerAreaThousandths: unit.innerAreaThousandths ?? undefined,
      floor: unit.floor ?? undefined,
      priceTenThousandths: price.priceTenThousandths ?? undefined,
    };
  }
  const area = formula === 'innerAreaPrice' ? unit.innerAreaThousandths : unit.areaThousandths;
  if (area === null) return { skip: 'areaMissing' };
  return {
    formula,
    areaThousandths: area,
    priceTenThousandths: price.priceTenThousandths ?? 0,
    ...(typeof price.additionalCents === 'number' ? { additionalCents: price.additionalCents } : {}),
  };
}

/** How long a line is, as the charge keeps it: days of one month, or months and the days of broken ones. */
export function timeOf(
  range: DayRange,
  period: BillingPeriod,
  proration: Proration,
): Pick<ChargeInputs, 'days' | 'monthDays' | 'months' | 'parts'> {
  const [month, another] = period.months;
  if (month !== undefined && another === undefined && proration !== 'halfMonth') {
    const whole = range.start === month.start && range.end === month.end;
    return { days: whole ? month.days : daysBetween(range.start, range.end) + 1, monthDays: month.days };
  }
  const { months, parts } = monthsCharged(range, period, proration);
  const [part] = parts;
  if (months === 0 && part !== undefined && parts.length === 1) return part;
  return {
    days: daysBetween(range.start, range.end) + 1,
    monthDays: daysBetween(period.start, period.end) + 1,
    months,
    parts: [...parts],
  };
}
