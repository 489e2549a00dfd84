import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { SignedInStaff } from '../../../shared/features/access/access.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { DataKey, type KeyOwner, sameBytes } from '../../office/data-key.ts';
import {
  countStaffKeys,
  deleteStaffKey,
  findOfficeKey,
  findStaffKey,
  insertOfficeKey,
  putStaffKey,
  type WrappedKey,
} from './key.repository.ts';
import type { StaffRow } from './staff.repository.ts';

/** What the office lends to those who hand keys out. */
export interface KeyKeeper {
  /** The key as some window of this program holds it now. */
  readonly heldKey: () => DataKey | null;
  /** Seals what an earlier version of the program kept in the clear, and answers how many values it was. */
  readonly sealPlain: (database: Database.Database, key: DataKey) => number;
  /** Leaves nothing on the disk of what was in the clear before. */
  readonly forgetPlain: () => Promise<void>;
}

type Holder = Pick<StaffRow, 'id' | 'role' | 'active'>;
type Write = WriteContext<SignedInStaff | null>;

/** ID numbers are the business of those who keep the archives. */
function mayHoldKey({ role, active }: Holder): boolean {
  return active === 1 && DESK_ROLES.includes(role);
}

/** The key that a password opens; null where the account has none, or has it under another password. */
export function openStaffKey(
  database: Database.Database,
  staffId: number,
  accountKey: Buffer,
): DataKey | null {
  return unwrapKey(database, findStaffKey(database, staffId), accountKey, { staffId });
}

export function unwrapKey(
  database: Database.Database,
  wrapped: WrappedKey | undefined,
  under: Buffer,
  owner: KeyOwner,
): DataKey | null {
  const office = findOfficeKey(database);
  if (wrapped === undefined || office === undefined || wrapped.key_version !== office.version) return null;
  const key = DataKey.unwrap(wrapped.wrapped, under, owner, office.version);
  return key !== null && sameBytes(key.checkValue, office.check_value) ? key : null;
}

/** Wraps the key for an account whose password was just set or checked; nothing for those who need none. */
export function wrapForStaff(write: Write, staff: Holder, accountKey: Buffer, key: DataKey): void {
  if (!mayHoldKey(staff)) return;
  putStaffKey(
    write.database,
    staff.id,
    { key_version: key.version, wrapped: key.wrap(accountKey, { staffId: staff.id }) },
    write.now,
  );
}

/**
 * Sees to it that whoever signs in can open the key. The first to sign in makes it, and what an earlier version kept in
 * the clear is sealed in the same transaction; answers how many values that were.
 */
export function giveKeyAtSignIn(write: Write, staff: Holder, accountKey: Buffer, keeper: KeyKeeper): number {
  if (!mayHoldKey(staff)) return 0;
  if (findOfficeKey(write.database) !== undefined) {
    const own = openStaffKey(write.database, staff.id, accountKey);
    const held = own === null ? keeper.heldKey() : null;
    if (held !== null) {
      wrapForStaff(write, staff, accountKey, held);
      write.record({ entity: 'officeKey', entityId: held.version, after: { givenTo: staff.id } });
    }
    own?.wipe();
    return 0;
  }
  const key = DataKey.make();
  try {
    insertOfficeKey(write.database, { version: key.version, check_value: key.checkValue }, write.now);
    wrapForStaff(write, staff, accountKey, key);
    const sealed = keeper.sealPlain(write.database, key);
    write.record({ entity: 'officeKey', entityId: key.version, after: { made: true, sealed } });
    return sealed;
  } finally {
    key.wipe();
  }
}

/** A new password wraps the key anew: from under the old one where it is known, else from a window that holds it. */
export function rewrapForStaff(
  write: Write,
  staff: Holder,
  keys: { readonly from: Buffer | null; readonly to: Buffer },
  keeper: KeyKeeper,
): void {
  const own = keys.from === null ? null : openStaffKey(write.database, staff.id, keys.from);
  const key = own ?? keeper.heldKey();
  // What was wrapped under the old password opens no more.
  const lost = deleteStaffKey(write.database, staff.id) && keys.from === null;
  if (key !== null) wrapForStaff(write, staff, keys.to, key);
  own?.wipe();
  if (lost) assertKeyKept(write.database);
}

/** Takes the key from an account that has no more business with ID numbers. */
export function withdrawKey(write: Write, staff: Holder): void {
  if (mayHoldKey(staff)) return;
  if (deleteStaffKey(write.database, staff.id)) assertKeyKept(write.database);
}

/** A key that nobody can open any more would take every ID number with it. */
function assertKeyKept(database: Database.Database): void {
  if (countStaffKeys(database) === 0) throw refuse('lastKeyHolder');
}
