import { z } from 'zod';
import { addMonths } from '../../domain/calendar.ts';

/** Whether a period is asked for by law, by a standard, or is the office's own. */
export const RETENTION_NATURES = ['law', 'standard', 'custom'] as const;
export const retentionNatureSchema = z.enum(RETENTION_NATURES);

/** Years that a record is kept; null for good. */
export type RetentionYears = number | null;

/** Whether the end of a period still waits for a settlement. */
export const SETTLING = ['counted', 'unsettled'] as const;

export const MOST_RETENTION_YEARS = 100;

/** 永久, 定期 30 年, 定期 10 年: the part of an archive number that says how long. */
export function periodCode(years: RetentionYears): string {
  return years === null ? 'Y' : `D${years}`;
}

/** Counted from 1 January after the record's year: the last day on which it must still be there; null for good. */
export function lastDayOfKeeping(recordYear: number, years: RetentionYears): string | null {
  return years === null ? null : `${String(recordYear + years).padStart(4, '0')}-12-31`;
}

/** How long a record is kept: by its year and, of some, from the day on which its matter was settled as well. */
export interface Keeping {
  readonly year: number;
  readonly years: RetentionYears;
  /** Null where its year alone counts. */
  readonly settledYears: number | null;
  /** Null while it is not settled. */
  readonly settledOn: string | null;
}

/** Kept from a settlement that has not been yet, and so without an end. */
export function isUnsettled({
  settledYears,
  settledOn,
}: Pick<Keeping, 'settledYears' | 'settledOn'>): boolean {
  return settledYears !== null && settledOn === null;
}

/** The later of the two: no day that was settled early shortens what the record's year asks for. */
export function lastDayOf(keeping: Keeping): string | null {
  const ofYear = lastDayOfKeeping(keeping.year, keeping.years);
  const { settledYears, settledOn } = keeping;
  if (ofYear === null || settledYears === null) return ofYear;
  if (settledOn === null) return null;
  const ofSettling = addMonths(settledOn, 12 * settledYears);
  return ofSettling > ofYear ? ofSettling : ofYear;
}

/** Whether a record may be put on a destruction list on a day. */
export function isDueForDisposal(keepUntil: string | null, asOf: string): boolean {
  return keepUntil !== null && asOf > keepUntil;
}

/** A period is the least that a class asks for: longer is allowed, shorter is not. */
export function isLongEnough(years: RetentionYears, least: RetentionYears): boolean {
  if (years === null) return true;
  return least !== null && years >= least;
}
