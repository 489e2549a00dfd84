import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import type { SignedInStaff } from '../../../shared/features/access/access.contract.ts';
import type { Connection, WriteContext } from '../../office/context.ts';
import { DataKey, type KeyOwner, sameBytes } from '../../office/data-key.ts';
import { FilesKey } from '../../office/files-key.ts';
import {
  countStaffKeys,
  deleteStaffFilesKey,
  deleteStaffKey,
  findOfficeKey,
  findStaffFilesKey,
  findStaffKey,
  insertOfficeKey,
  putStaffFilesKey,
  putStaffKey,
  type WrappedKey,
} from './key.repository.ts';
import type { StaffRow } from './staff.repository.ts';

/** What the office lends to those who hand keys out. */
export interface KeyKeeper {
  /** The key as some window of this program holds it now. */
  readonly heldKey: () => DataKey | null;
  /** The same of the key to files. */
  readonly heldFilesKey: () => FilesKey | null;
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

/** Files are read by whoever has business with households, the auditor among them. */
function mayReadFiles({ role, active }: Holder): boolean {
  return active === 1 && HOUSEHOLD_READERS.includes(role);
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

/** The key to files that a password opens; null where the account may read none, or has it under another password. */
export function openStaffFilesKey(
  database: Database.Database,
  staffId: number,
  accountKey: Buffer,
): FilesKey | null {
  const office = findOfficeKey(database);
  const wrapped = findStaffFilesKey(database, staffId);
  if (wrapped === undefined || office === undefined || wrapped.key_version !== office.version) return null;
  return FilesKey.unwrap(wrapped.wrapped, accountKey, staffId, office);
}

/** Whoever has typed their password at a window holds there what it opens. */
export function holdKeys(
  connection: Connection,
  database: Database.Database,
  staffId: number,
  accountKey: Buffer,
): void {
  connection.dataKey = openStaffKey(database, staffId, accountKey);
  connection.filesKey = connection.dataKey?.filesKey() ?? openStaffFilesKey(database, staffId, accountKey);
}

/** Wraps the keys that some window holds for an account whose password was just set. */
export function wrapHeldKeys(write: Write, staff: Holder, accountKey: Buffer, keeper: KeyKeeper): void {
  const held = keeper.heldKey();
  if (held !== null) wrapForStaff(write, staff, accountKey, held);
  else wrapFilesKey(write, staff, accountKey, keeper.heldFilesKey());
}

/** Wraps both keys for an account whose password was just set or checked; nothing for those who need none. */
export function wrapForStaff(write: Write, staff: Holder, accountKey: Buffer, key: DataKey): void {
  if (mayHoldKey(staff)) {
    putStaffKey(
      write.database,
      staff.id,
      { key_version: key.version, wrapped: key.wrap(accountKey, { staffId: staff.id }) },
      write.now,
    );
  }
  const filesKey = key.filesKey();
  wrapFilesKey(write, staff, accountKey, filesKey);
  filesKey.wipe();
}

/** Also beside the data key, which may be withdrawn from somebody who goes on reading files. */
function wrapFilesKey(write: Write, staff: Holder, accountKey: Buffer, key: FilesKey | null): void {
  if (key === null || !mayReadFiles(staff)) return;
  const wrapped = { key_version: key.version, wrapped: key.wrap(accountKey, staff.id) };
  putStaffFilesKey(write.database, staff.id, wrapped, write.now);
}

/**
 * Sees to it that whoever signs in can open the keys. The first who keeps the archives to sign in makes them, and what an
 * earlier version kept in the clear is sealed in the same transaction; answers how many values that were.
 */
export function giveKeysAtSignIn(write: Write, staff: Holder, accountKey: Buffer, keeper: KeyKeeper): number {
  const sealed = giveDataKey(write, staff, accountKey, keeper);
  giveFilesKey(write, staff, accountKey, keeper);
  return sealed;
}

function giveDataKey(write: Write, staff: Holder, accountKey: Buffer, keeper: KeyKeeper): number {
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

/** An account of an earlier version has the key to files from its own data key, else from a window that holds it. */
function giveFilesKey(write: Write, staff: Holder, accountKey: Buffer, keeper: KeyKeeper): void {
  if (!mayReadFiles(staff)) return;
  const { database } = write;
  const before = openStaffFilesKey(database, staff.id, accountKey);
  before?.wipe();
  if (before !== null) return;
  const own = openStaffKey(database, staff.id, accountKey);
  const key = own?.filesKey() ?? keeper.heldFilesKey()?.copy() ?? null;
  own?.wipe();
  if (key === null) return;
  wrapFilesKey(write, staff, accountKey, key);
  key.wipe();
  write.record({ entity: 'officeKey', entityId: key.version, after: { filesGivenTo: staff.id } });
}

/** A new password wraps the keys anew: from under the old one where it is known, else from a window that holds them. */
export function rewrapForStaff(
  write: Write,
  staff: Holder,
  keys: { readonly from: Buffer | null; readonly to: Buffer },
  keeper: KeyKeeper,
): void {
  const { database } = write;
  const own = keys.from === null ? null : openStaffKey(database, staff.id, keys.from);
  const ownFiles = keys.from === null ? null : openStaffFilesKey(database, staff.id, keys.from);
  // What was wrapped under the old password opens no more.
  const lost = deleteStaffKey(database, staff.id) && keys.from === null;
  deleteStaffFilesKey(database, staff.id);
  wrapHeldKeys(write, staff, keys.to, keeper);
  wrapFilesKey(write, staff, keys.to, ownFiles);
  if (own !== null) wrapForStaff(write, staff, keys.to, own);
  own?.wipe();
  ownFiles?.wipe();
  if (lost) assertKeyKept(database);
}

/** Takes the keys from an account that has no more business with ID numbers, or with files. */
export function withdrawKeys(write: Write, staff: Holder): void {
  if (!mayReadFiles(staff)) deleteStaffFilesKey(write.database, staff.id);
  if (mayHoldKey(staff)) return;
  if (deleteStaffKey(write.database, staff.id)) assertKeyKept(write.database);
}

/** A key that nobody can open any more would take every ID number with it. */
function assertKeyKept(database: Database.Database): void {
  if (countStaffKeys(database) === 0) throw refuse('lastKeyHolder');
}
