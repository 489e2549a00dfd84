import { z } from 'zod';
import { addDays, addMonths, daysBetween } from '../../domain/calendar.ts';
import type { Fraction } from '../../domain/fraction.ts';
import { divideRounded } from '../../domain/money.ts';
import { dateSchema } from '../../domain/text.ts';

/** What the rate is of: a day or a whole month. */
export const lateFeePerSchema = z.enum(['day', 'month']);
/** From when it counts: the day after the due date, or after the last day that a demand gave. */
export const lateFeeStartsSchema = z.enum(['due', 'demand']);

/** 0.05% is 500. */
export const rateMillionthsSchema = z.int().min(0).max(100_000);

/** Everything that made a late fee, kept with its charge. */
export const lateFeeInputsSchema = z.object({
  /** The charge that was paid late. */
  principalId: z.int(),
  ruleId: z.int(),
  rateMillionths: rateMillionthsSchema,
  per: lateFeePerSchema,
  /** The first day that counts. */
  countedFrom: dateSchema,
  /** How much was owed for how many days or months: nothing is ever owed on what is not principal. */
  slices: z.array(z.object({ principalCents: z.int(), count: z.int() })),
  capCents: z.int(),
  /** What LPR × 1.3 comes to for the same days; for whoever decides how much to waive. */
  prudentCents: z.int().nullable(),
});
export type LateFeeInputs = z.output<typeof lateFeeInputsSchema>;

export interface LateFeeTerms {
  readonly id: number;
  readonly rateMillionths: number;
  readonly per: z.output<typeof lateFeePerSchema>;
  readonly graceDays: number;
  readonly capHundredths: number;
  readonly starts: z.output<typeof lateFeeStartsSchema>;
  readonly lprHundredths: number | null;
}

/** A charge as it was owed over time. */
export interface OwedOverTime {
  readonly chargeId: number;
  readonly dueOn: string;
  /** Last day of the first demand's term; null without one. */
  readonly termEndsOn: string | null;
  /** What was charged less what was discounted. */
  readonly principalCents: number;
  /** Paid, and taken back where negative, on which day. */
  readonly settled: readonly { readonly on: string; readonly cents: number }[];
  /** Days on which it was held, by a dispute or for hardship, up to the day on which it no longer was. */
  readonly held: readonly { readonly from: string; readonly until: string }[];
}

const MILLION = 1_000_000n;
const WHOLE_HUNDREDTHS = 10_000;
/** LPR × 1.3 a year of 365 days: hundredths of a percent are ten-thousandths, 1.3 is 13 tenths. */
const PRUDENT_NUMERATOR = 13n;
const PRUDENT_DENOMINATOR = 10n * 10_000n * 365n;

/** What paying on a day costs beyond the principal; null when nothing does. */
export function lateFeeOf(terms: LateFeeTerms, owed: OwedOverTime, on: string): LateFeeInputs | null {
  const startsAfter = terms.starts === 'due' ? owed.dueOn : owed.termEndsOn;
  if (terms.rateMillionths === 0 || startsAfter === null) return null;
  const after = addDays(startsAfter, terms.graceDays);
  if (after >= on) return null;
  const days = countedDays(after, on);
  const counted = terms.per === 'day' ? days : countedMonths(after, on);
  const slices = slicesOf(counted, owed);
  if (slices.length === 0) return null;
  const fee: LateFeeInputs = {
    principalId: owed.chargeId,
    ruleId: terms.id,
    rateMillionths: terms.rateMillionths,
    per: terms.per,
    countedFrom: addDays(after, 1),
    slices,
    capCents: Math.floor((owed.principalCents * terms.capHundredths) / WHOLE_HUNDREDTHS),
    prudentCents: prudentCents(terms.lprHundredths, slicesOf(days, owed)),
  };
  return lateFeeCents(fee) === 0 ? null : fee;
}

/** Cents before rounding, never above the cap. Simple: only principal is multiplied. */
export function exactLateFee({ slices, rateMillionths, capCents }: LateFeeInputs): Fraction {
  const contract = { numerator: slicesSum(slices) * BigInt(rateMillionths), denominator: MILLION };
  const cap = BigInt(capCents);
  return contract.numerator > cap * MILLION ? { numerator: cap, denominator: 1n } : contract;
}

export function lateFeeCents(fee: LateFeeInputs): number {
  const { numerator, denominator } = exactLateFee(fee);
  return Number(divideRounded(numerator, denominator));
}

type Slice = LateFeeInputs['slices'][number];

function slicesSum(slices: readonly Slice[]): bigint {
  return slices.reduce((sum, { principalCents, count }) => sum + BigInt(principalCents) * BigInt(count), 0n);
}

function prudentCents(lprHundredths: number | null, slices: readonly Slice[]): number | null {
  if (lprHundredths === null) return null;
  const yearly = slicesSum(slices) * BigInt(lprHundredths) * PRUDENT_NUMERATOR;
  return Number(divideRounded(yearly, PRUDENT_DENOMINATOR));
}

/** Days as numbers, since there may be thousands of them. */
function dayNumber(date: string): number {
  return daysBetween('1970-01-01', date);
}

function countedDays(after: string, on: string): readonly number[] {
  const first = dayNumber(after) + 1;
  return Array.from({ length: dayNumber(on) - first + 1 }, (_, at) => first + at);
}

/** The last day of every whole month that has gone by. */
function countedMonths(after: string, on: string): readonly number[] {
  const ends: number[] = [];
  for (let month = 1; ; month += 1) {
    const end = addMonths(after, month);
    if (end > on) return ends;
    ends.push(dayNumber(end));
  }
}

/** How much was owed on the counted days, those on which it was held left out. What is paid on a day is owed through it. */
function slicesOf(counted: readonly number[], owed: OwedOverTime): Slice[] {
  const settled = owed.settled
    .map(({ on, cents }) => ({ day: dayNumber(on), cents }))
    .toSorted((one, other) => one.day - other.day);
  const held = owed.held.map(({ from, until }) => ({ from: dayNumber(from), until: dayNumber(until) }));
  const slices: { principalCents: number; count: number }[] = [];
  let principalCents = owed.principalCents;
  let next = 0;
  for (const day of counted) {
    for (; next < settled.length && (settled[next]?.day ?? 0) < day; next += 1) {
      principalCents -= settled[next]?.cents ?? 0;
    }
    if (principalCents <= 0 || held.some(({ from, until }) => day >= from && day < until)) continue;
    const last = slices.at(-1);
    if (last?.principalCents === principalCents) last.count += 1;
    else slices.push({ principalCents, count: 1 });
  }
  return slices;
}
