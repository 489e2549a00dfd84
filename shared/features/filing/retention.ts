import { z } from 'zod';

/** Whether a period is asked for by law, by a standard, or is the office's own. */
export const RETENTION_NATURES = ['law', 'standard', 'custom'] as const;
export const retentionNatureSchema = z.enum(RETENTION_NATURES);

/** Years that a record is kept; null for good. */
export type RetentionYears = number | null;

export const MOST_RETENTION_YEARS = 100;

/** 永久, 定期 30 年, 定期 10 年: the part of an archive number that says how long. */
export function periodCode(years: RetentionYears): string {
  return years === null ? 'Y' : `D${years}`;
}

/** Counted from 1 January after the record's year: the last day on which it must still be there; null for good. */
export function lastDayOfKeeping(recordYear: number, years: RetentionYears): string | null {
  return years === null ? null : `${String(recordYear + years).padStart(4, '0')}-12-31`;
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
