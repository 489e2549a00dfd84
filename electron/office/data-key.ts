import {
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { refuse } from '../../shared/api/api-error.ts';
import { FilesKey } from './files-key.ts';
import { openBytes, sealBytes } from './sealed-bytes.ts';

const KEY_BYTES = 32;
const VERSION_BYTES = 2;
/** Half a hash tells more people apart than any site has. */
const INDEX_BYTES = 16;

/** Where a sealed value stands. It opens nowhere else. */
export interface FieldPlace {
  readonly table: string;
  readonly rowId: number;
  readonly column: string;
}

/** Whose wrapping of the key it is, so that one person's cannot be passed off as another's. */
export type KeyOwner = { readonly staffId: number } | 'recoveryCode';

/**
 * The office's data key, held in memory only. What is sealed with it can be read by nobody who has the file alone: the
 * file keeps it wrapped under each holder's password and under the recovery code.
 */
export class DataKey {
  readonly version: number;
  readonly #master: Buffer;
  readonly #sealing: Buffer;
  // Node needs ten times as long for a hash under a key that it is given as bytes; every write asks for one.
  #indexing: KeyObject | null;
  #digesting: KeyObject | null;
  #wiped = false;

  private constructor(version: number, master: Buffer) {
    this.version = version;
    this.#master = master;
    this.#sealing = subkey(master, 'seal');
    this.#indexing = createSecretKey(subkey(master, 'index'));
    this.#digesting = createSecretKey(subkey(master, 'digest'));
  }

  /** A new random key. */
  static make(version = 1): DataKey {
    return new DataKey(version, randomBytes(KEY_BYTES));
  }

  /** The key out of a wrapping; null when it was wrapped under something else, for someone else, or was altered. */
  static unwrap(wrapped: Buffer, under: Buffer, owner: KeyOwner, version: number): DataKey | null {
    const master = openBytes(under, wrapped, wrappingLabel(owner, version));
    return master === null || master.length !== KEY_BYTES ? null : new DataKey(version, master);
  }

  wrap(under: Buffer, owner: KeyOwner): Buffer {
    this.#assertHeld();
    return sealBytes(under, this.#master, wrappingLabel(owner, this.version));
  }

  /** Tells keys apart without telling the key. */
  get checkValue(): Buffer {
    this.#assertHeld();
    return subkey(this.#master, 'check').subarray(0, INDEX_BYTES);
  }

  /** What files are sealed with; wipe it after use. */
  filesKey(): FilesKey {
    return new FilesKey(
      { version: this.version, check_value: this.checkValue },
      subkey(this.#master, 'files'),
    );
  }

  /** Key version, nonce, ciphertext and tag. The same text sealed twice looks different. */
  seal(place: FieldPlace, text: string): Buffer {
    this.#assertHeld();
    const version = Buffer.alloc(VERSION_BYTES);
    version.writeUInt16BE(this.version);
    return Buffer.concat([
      version,
      sealBytes(this.#sealing, Buffer.from(text, 'utf8'), fieldLabel(place, this.version)),
    ]);
  }

  open(place: FieldPlace, sealed: Buffer): string {
    this.#assertHeld();
    const version = sealed.length < VERSION_BYTES ? -1 : sealed.readUInt16BE();
    const text =
      version === this.version
        ? openBytes(this.#sealing, sealed.subarray(VERSION_BYTES), fieldLabel(place, version))
        : null;
    if (text === null) throw refuse('sealBroken');
    return text.toString('utf8');
  }

  /** Equal texts have equal indexes, and without the key no text can be tried against one. */
  blindIndex(text: string): Buffer {
    return keyedHash(this.#indexing, text).subarray(0, INDEX_BYTES);
  }

  /** A fingerprint in hex that whoever has the file alone cannot guess at. */
  digest(text: string): string {
    return keyedHash(this.#digesting, text).toString('hex');
  }

  /** One that outlives the session, for work that goes on after its window is left; wipe it after use. */
  copy(): DataKey {
    this.#assertHeld();
    return new DataKey(this.version, Buffer.from(this.#master));
  }

  wipe(): void {
    for (const key of [this.#master, this.#sealing]) key.fill(0);
    this.#indexing = null;
    this.#digesting = null;
    this.#wiped = true;
  }

  // A wiped key is all zeros, and sealing with that would seal nothing.
  #assertHeld(): void {
    if (this.#wiped) throw refuse('keyNotHeld');
  }
}

export function sameBytes(one: Buffer | null, other: Buffer | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && timingSafeEqual(one, other);
}

function subkey(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `guanjia-desk ${purpose}`, KEY_BYTES));
}

function keyedHash(key: KeyObject | null, text: string): Buffer {
  if (key === null) throw refuse('keyNotHeld');
  return createHmac('sha256', key).update(text, 'utf8').digest();
}

function wrappingLabel(owner: KeyOwner, version: number): string {
  return `office_key:${version}:${owner === 'recoveryCode' ? owner : `staff:${owner.staffId}`}`;
}

function fieldLabel({ table, rowId, column }: FieldPlace, version: number): string {
  return `${table}:${rowId}:${column}:${version}`;
}
