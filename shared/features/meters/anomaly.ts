import { z } from 'zod';
import type { OccupancyState } from '../archives/household.ts';
import { type CountedReading, type PastReading, type ReadingKind, usageOfLatest } from './reading.ts';

/** What makes a reading worth a second look. A flag warns; it never stops anybody. */
export const READING_FLAGS = [
  'aboveThreeTimes',
  'belowThird',
  'aboveDouble',
  'zeroOccupied',
  'usedVacant',
  'estimatedLong',
] as const;
export const readingFlagSchema = z.enum(READING_FLAGS);
export type ReadingFlag = z.output<typeof readingFlagSchema>;

const LONG_MEAN_MONTHS = 6;
const SHORT_MEAN_MONTHS = 3;
/** A mean of fewer months says nothing of what is usual. */
const LEAST_MONTHS = 3;
/** An estimate that follows so many others is of a counter that nobody sees. */
const ESTIMATES_IN_TURN = 2;

/** What is unusual in a month's reading, against the months before it, newest first. */
export function flagsOf(
  kind: ReadingKind,
  counted: CountedReading,
  past: readonly PastReading[],
  occupancy: OccupancyState | null,
): ReadingFlag[] {
  if (kind === 'estimated') return counted.after.estimatedMonths > ESTIMATES_IN_TURN ? ['estimatedLong'] : [];
  const long = usageOfLatest(past, LONG_MEAN_MONTHS);
  const short = usageOfLatest(past, SHORT_MEAN_MONTHS);
  const { countedThousandths: used, months } = counted;
  const flags: ReadingFlag[] = [];
  // Compared by products, so that no mean is rounded.
  if (long.months >= LEAST_MONTHS) {
    if (used * long.months > 3 * long.countedThousandths * months) flags.push('aboveThreeTimes');
    else if (3 * used * long.months < long.countedThousandths * months) flags.push('belowThird');
  }
  const isAboveDouble = used * short.months > 2 * short.countedThousandths * months;
  if (short.months >= LEAST_MONTHS && isAboveDouble) flags.push('aboveDouble');
  if (used === 0 && (occupancy === 'ownerOccupied' || occupancy === 'let')) flags.push('zeroOccupied');
  if (used > 0 && (occupancy === 'vacant' || occupancy === 'notHandedOver')) flags.push('usedVacant');
  return flags;
}
