import type { AuditRow } from '../../office/audit-trail.ts';

/** One entry as its table keeps it, or as the audit.csv of a pack does. */
export type WrittenEntry = AuditRow;

export interface TrailVerdict {
  /** Entries that fit, from the first one on. */
  readonly entries: number;
  /** The hash of the last one that fits. */
  readonly head: string;
  readonly brokenAt: number | null;
  /** The entry whose hash was written down elsewhere; null when it is not there. */
  readonly headAt: number | null;
}

export function verifyAuditRows(
  rows: AsyncIterable<WrittenEntry> | Iterable<WrittenEntry>,
  head?: string | null,
): Promise<TrailVerdict>;

export function verifyAuditFile(path: string, head?: string | null): Promise<TrailVerdict>;
