import { openSync, readSync, writeFileSync, writeSync } from 'node:fs';

/** Numbers that the shim knows the calls by. */
const CALLS = { write: 1, sync: 2, truncate: 3, read: 4, open: 5, rename: 6, unlink: 7 } as const;
/** Linux's own numbers. */
const ERRORS = { EIO: 5, ENOSPC: 28 } as const;

/** What goes wrong with the disk: from the n-th call on or at that one alone. */
export interface DiskFault {
  readonly call: keyof typeof CALLS;
  readonly error: keyof typeof ERRORS;
  readonly lasts: boolean;
  /** The n-th write is half done first, as on a disk that has just filled up. */
  readonly half?: boolean;
}

const FIELDS = 8;

/** A file for the shim to be told by. */
export function makeDiskControl(path: string): void {
  writeFileSync(path, Buffer.alloc(FIELDS * 4));
}

export interface DiskControl {
  /** Lets the n-th call from now on fail. */
  readonly arm: (fault: DiskFault, nth: number) => void;
  /** Ends all failing and answers how many calls did fail. */
  readonly disarm: () => number;
}

/** The program's own way to tell the shim under it. */
export function openDiskControl(path: string): DiskControl {
  const file = openSync(path, 'r+');
  const put = (values: readonly number[]): void => {
    const bytes = Buffer.alloc(FIELDS * 4);
    values.forEach((value, index) => bytes.writeInt32LE(value, index * 4));
    writeSync(file, bytes, 0, bytes.length, 0);
  };
  return {
    arm({ call, error, lasts, half }, nth) {
      put([1, CALLS[call], nth, ERRORS[error], Number(lasts), Number(half ?? false), 0, 0]);
    },
    disarm() {
      const bytes = Buffer.alloc(FIELDS * 4);
      readSync(file, bytes, 0, bytes.length, 0);
      put([0]);
      return bytes.readInt32LE(7 * 4);
    },
  };
}
