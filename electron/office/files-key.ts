import { hkdfSync } from 'node:crypto';
import { refuse } from '../../shared/api/api-error.ts';
import type { SealingKey } from '../safekeeping/sealed-file.ts';
import { openBytes, sealBytes } from './sealed-bytes.ts';

const KEY_BYTES = 32;

/** Which office's key it is, as the office's file says it: nobody learns the key from that. */
export interface OfficeKeyMark {
  readonly version: number;
  readonly check_value: Buffer;
}

/**
 * What the office's files are sealed with, held in memory only. It follows from the data key, so that whoever opens that,
 * by password or by the recovery code, opens every file; it is wrapped on its own for each who may read files as well,
 * since an auditor reads files and holds no data key, and the data key does not follow from it.
 */
export class FilesKey implements SealingKey {
  readonly mark: Buffer;
  readonly version: number;
  readonly #key: Buffer;
  #wiped = false;

  constructor({ version, check_value }: OfficeKeyMark, key: Buffer) {
    this.version = version;
    this.mark = check_value;
    this.#key = key;
  }

  /** Null when it was wrapped under something else, for someone else, for another office, or was altered. */
  static unwrap(wrapped: Buffer, under: Buffer, staffId: number, office: OfficeKeyMark): FilesKey | null {
    const key = openBytes(under, wrapped, wrappingLabel(staffId, office));
    return key === null || key.length !== KEY_BYTES ? null : new FilesKey(office, key);
  }

  wrap(under: Buffer, staffId: number): Buffer {
    this.#assertHeld();
    return sealBytes(
      under,
      this.#key,
      wrappingLabel(staffId, { version: this.version, check_value: this.mark }),
    );
  }

  ofFile(salt: Buffer): Buffer {
    this.#assertHeld();
    return Buffer.from(hkdfSync('sha256', this.#key, salt, 'guanjia-desk file 1', KEY_BYTES));
  }

  /** One that outlives the session, for work that goes on after its window is left; wipe it after use. */
  copy(): FilesKey {
    this.#assertHeld();
    return new FilesKey({ version: this.version, check_value: this.mark }, Buffer.from(this.#key));
  }

  wipe(): void {
    this.#key.fill(0);
    this.#wiped = true;
  }

  // A wiped key is all zeros, and sealing with that would seal nothing.
  #assertHeld(): void {
    if (this.#wiped) throw refuse('filesKeyNotHeld');
  }
}

/** What a window opens files with; refused where the account holds no key to them. */
export function requireFilesKey({ filesKey }: { readonly filesKey: FilesKey | null }): FilesKey {
  if (filesKey === null) throw refuse('filesKeyNotHeld');
  return filesKey;
}

function wrappingLabel(staffId: number, { version, check_value }: OfficeKeyMark): string {
  return `staff_files_key:${version}:${check_value.toString('hex')}:staff:${staffId}`;
}
