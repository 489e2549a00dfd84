/** One entry as its table keeps it, or as the audit.csv of a pack does. */
export interface WrittenEntry {
  readonly seq: number;
  readonly at: string;
  readonly staff_id: number | null;
  readonly staff_name: string;
  readonly role: string;
  readonly action: string;
  readonly entity: string;
  readonly entity_id: string;
  readonly reason: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly previous_hash: string;
  readonly hash: string;
}

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
