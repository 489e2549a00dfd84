import { z } from 'zod';
import { addDays } from '../../domain/calendar.ts';
import type { DayRange } from './day-range.ts';

/**
 * 減免: why a household is charged less. No national rule reduces the fee of a vacant unit; some cities and contracts do,
 * so the share is given each time with its basis.
 */
export const REDUCTION_KINDS = ['vacancy', 'hardship', 'compensation', 'other'] as const;
export const reductionKindSchema = z.enum(REDUCTION_KINDS);
export type ReductionKind = z.output<typeof reductionKindSchema>;

/** All of an amount, in hundredths of a percent. */
export const WHOLE_HUNDREDTHS = 10_000;
/** The part of an amount that is not charged, in hundredths of a percent. */
export const offHundredthsSchema = z.int().min(1).max(WHOLE_HUNDREDTHS);

export interface ReductionInForce extends DayRange {
  readonly id: number;
  readonly kind: ReductionKind;
  readonly offHundredths: number;
}

/** A range cut where a reduction begins or ends. Those of one unit and item follow each other, in order and apart. */
export function* reductionsWithin(
  range: DayRange,
  reductions: readonly ReductionInForce[],
): Generator<DayRange & { readonly reduction: ReductionInForce | null }> {
  let from = range.start;
  for (const reduction of reductions) {
    if (reduction.end < from || reduction.start > range.end) continue;
    if (reduction.start > from) {
      yield { start: from, end: addDays(reduction.start, -1), reduction: null };
      from = reduction.start;
    }
    const end = reduction.end < range.end ? reduction.end : range.end;
    yield { start: from, end, reduction };
    from = addDays(end, 1);
  }
  if (from <= range.end) yield { start: from, end: range.end, reduction: null };
}
