export interface PackVerdict {
  /** What is wrong, in English and in Chinese; empty when nothing is. */
  readonly problems: readonly (readonly [string, string])[];
  /** Files of the payload, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Entries of the audit trail that fit, and the hash of the last of them. */
  readonly entries: number;
  readonly head: string;
}

/** Throws when it cannot be read as a pack at all. */
export function verifyPack(path: string, expected?: string | null): Promise<PackVerdict>;
