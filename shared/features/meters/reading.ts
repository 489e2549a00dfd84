import { z } from 'zod';
import { monthsBetween } from '../../domain/calendar.ts';
import { type MeterFace, type UsageFault, usageOf } from '../fees/usage.ts';

/** 抄見, 估抄, 換錶, 退租: how a month's reading came about. */
export const READING_KINDS = ['read', 'estimated', 'replacement', 'final'] as const;
export const readingKindSchema = z.enum(READING_KINDS);
export type ReadingKind = z.output<typeof readingKindSchema>;

/** A counter put in the place of another within a month. */
export interface NewCounter {
  readonly oldFinalThousandths: number;
  readonly newInitialThousandths: number;
  readonly newFace: MeterFace;
}

/** What a person says of a meter for a month. */
export type ReadingEntry =
  | {
      readonly month: string;
      readonly kind: 'read' | 'final' | 'replacement';
      readonly currentThousandths: number;
      readonly rolledOver: boolean;
      /** Present for a replacement. */
      readonly newCounter?: NewCounter | undefined;
    }
  /** How far an estimate moves the counter. */
  | { readonly month: string; readonly kind: 'estimated'; readonly estimateThousandths: number };

/** How a meter stands after its latest reading; before the first one, at its base. */
export interface Standing {
  readonly face: MeterFace;
  /** Where the counter was last seen, and in which month; null for the base reading. */
  readonly actualThousandths: number;
  readonly actualMonth: string | null;
  /** Where estimates have brought it since; the same while there are none. */
  readonly shownThousandths: number;
  /** Usage estimated since the counter was last seen, and for how many months. */
  readonly estimatedThousandths: number;
  readonly estimatedMonths: number;
  /** Usage billed beyond what the counter then showed, still to be taken off. */
  readonly carryThousandths: number;
}

/** What a month's reading comes to. */
export interface CountedReading {
  readonly previousThousandths: number;
  readonly currentThousandths: number;
  readonly rolledOver: boolean;
  /** By the counter since it was last seen; for an estimate, what is estimated. */
  readonly countedThousandths: number;
  /** Estimated in the months between, which is in the bills already. */
  readonly estimatedBeforeThousandths: number;
  /** Over-estimated before, and taken off here. */
  readonly carryBeforeThousandths: number;
  /** What the month is billed for. */
  readonly billedThousandths: number;
  readonly carryAfterThousandths: number;
  /** Months that the counted usage is of. */
  readonly months: number;
  readonly after: Standing;
}

export function standingAtBase(face: MeterFace, baseThousandths: number): Standing {
  return {
    face,
    actualThousandths: baseThousandths,
    actualMonth: null,
    shownThousandths: baseThousandths,
    estimatedThousandths: 0,
    estimatedMonths: 0,
    carryThousandths: 0,
  };
}

/**
 * What a reading adds to how a meter stands. Over the months of an estimate and of the reading that settles it, what is
 * billed is what the counter counted; where more was estimated, the rest is taken off the following months.
 */
export function countReading(before: Standing, entry: ReadingEntry): CountedReading | { fault: UsageFault } {
  return entry.kind === 'estimated' ? countEstimate(before, entry) : countSeen(before, entry);
}

type Seen = Exclude<ReadingEntry, { kind: 'estimated' }>;

function countSeen(before: Standing, entry: Seen): CountedReading | { fault: UsageFault } {
  const { currentThousandths, rolledOver, newCounter, month } = entry;
  const span = { previousThousandths: before.actualThousandths, currentThousandths, rolledOver };
  const usage = usageOf(before.face, span, newCounter);
  if ('fault' in usage) return usage;
  const counted = usage.usedThousandths;
  const net = counted - before.estimatedThousandths - before.carryThousandths;
  const carryAfterThousandths = Math.max(0, -net);
  return {
    previousThousandths: before.actualThousandths,
    currentThousandths,
    rolledOver,
    countedThousandths: counted,
    estimatedBeforeThousandths: before.estimatedThousandths,
    carryBeforeThousandths: before.carryThousandths,
    billedThousandths: Math.max(0, net),
    carryAfterThousandths,
    months: monthsSince(before, month),
    after: {
      ...standingAtBase(newCounter?.newFace ?? before.face, currentThousandths),
      actualMonth: month,
      carryThousandths: carryAfterThousandths,
    },
  };
}

function countEstimate(
  before: Standing,
  { month, estimateThousandths }: Extract<ReadingEntry, { kind: 'estimated' }>,
): CountedReading | { fault: UsageFault } {
  const range = 10 ** before.face.digits * 1000;
  const reached = before.shownThousandths + estimateThousandths;
  const rolledOver = reached >= range;
  const currentThousandths = rolledOver ? reached - range : reached;
  const previousThousandths = before.shownThousandths;
  const usage = usageOf(before.face, { previousThousandths, currentThousandths, rolledOver });
  if ('fault' in usage) return usage;
  const counted = usage.usedThousandths;
  const net = counted - before.carryThousandths;
  const carryAfterThousandths = Math.max(0, -net);
  return {
    previousThousandths,
    currentThousandths,
    rolledOver,
    countedThousandths: counted,
    estimatedBeforeThousandths: 0,
    carryBeforeThousandths: before.carryThousandths,
    billedThousandths: Math.max(0, net),
    carryAfterThousandths,
    months: monthsSince(before, month),
    after: {
      ...before,
      shownThousandths: currentThousandths,
      estimatedThousandths: before.estimatedThousandths + counted,
      estimatedMonths: before.estimatedMonths + 1,
      carryThousandths: carryAfterThousandths,
    },
  };
}

function monthsSince({ actualMonth }: Standing, month: string): number {
  return actualMonth === null ? 1 : Math.max(1, monthsBetween(actualMonth, month));
}

/** A reading of the past, as a mean is made from it. */
export interface PastReading {
  readonly kind: ReadingKind;
  readonly countedThousandths: number;
  readonly months: number;
}

/** Usage of the latest months whose counter was seen, newest first, and how many months that is. */
export function usageOfLatest(
  past: readonly PastReading[],
  months: number,
): { readonly countedThousandths: number; readonly months: number } {
  let counted = 0;
  let covered = 0;
  for (const each of past) {
    if (covered >= months) break;
    if (each.kind === 'estimated') continue;
    counted += each.countedThousandths;
    covered += each.months;
  }
  return { countedThousandths: counted, months: covered };
}

/** How far a month's estimate moves the counter: the mean of the latest months that were read; null without any. */
export function estimateOf(face: MeterFace, past: readonly PastReading[], months: number): number | null {
  const latest = usageOfLatest(past, months);
  if (latest.months === 0) return null;
  const perMonth = BigInt(latest.countedThousandths) * 1000n;
  const divisor = BigInt(latest.months) * BigInt(face.multiplierThousandths);
  return Number((perMonth + divisor / 2n) / divisor);
}
