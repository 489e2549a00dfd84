import type Database from 'better-sqlite3';
import { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { Role } from '../../../shared/domain/role.ts';
import type { SignedInStaff, StaffAccount } from '../../../shared/features/access/access.contract.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { hashPassword, openPassword } from '../../office/password.ts';
import { readSetting } from '../../office/settings.ts';
import { type KeyKeeper, rewrapForStaff, withdrawKeys, wrapHeldKeys } from './key.service.ts';
import type { LockOuts } from './lock-outs.ts';
import { provePassword } from './password-attempt.ts';
import { assertHoldsNoName } from './password-names.ts';
import {
  countActiveManagers,
  findStaff,
  findStaffLike,
  insertStaff,
  type StaffRow,
  toAccount,
  toSignedIn,
  updatePassword,
  updateStaff,
} from './staff.repository.ts';

const nameSchema = z.string();

export function requireStaff(database: Database.Database, id: number): StaffRow {
  const row = findStaff(database, id);
  if (row === undefined) throw notFound('staff', id);
  return row;
}

function siteName(database: Database.Database): string {
  return readSetting(database, 'siteName', nameSchema, '');
}

export interface NewAccount {
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly password: string;
}

/** Adds an account whose first password must be changed, unless its owner chose it themselves. */
export async function addStaff(
  account: NewAccount,
  context: ActionContext<SignedInStaff | null>,
  keeper: KeyKeeper,
  ownChoice = false,
): Promise<StaffAccount> {
  assertHoldsNoName(account.password, 'password', {
    siteName: siteName(context.database),
    userName: account.userName,
  });
  const { passwordHash, accountKey } = await hashedWithKey(account.password);
  return context.write((write) => {
    const added = insertAccount(account, passwordHash, write, ownChoice);
    wrapHeldKeys(write, requireStaff(write.database, added.id), accountKey, keeper);
    return added;
  });
}

/** What is stored of a password, and what it alone opens. */
export async function hashedWithKey(
  password: string,
): Promise<{ readonly passwordHash: string; readonly accountKey: Buffer }> {
  const passwordHash = await hashPassword(password);
  const accountKey = await openPassword(password, passwordHash);
  if (accountKey === null) throw new Error('a password does not open its own hash');
  return { passwordHash, accountKey };
}

export function insertAccount(
  account: NewAccount,
  passwordHash: string,
  write: WriteContext<SignedInStaff | null>,
  ownChoice: boolean,
): StaffAccount {
  const alike = findStaffLike(write.database, account.userName);
  if (alike !== undefined) throw refuse('userNameTaken', { userName: alike.user_name });
  const id = insertStaff(write.database, {
    ...account,
    passwordHash,
    mustChangePassword: !ownChoice,
    createdAt: write.now,
  });
  const added = toAccount(requireStaff(write.database, id));
  write.record({ entity: 'staff', entityId: id, after: added });
  return added;
}

export function changeStaff(
  change: { id: number; displayName: string; role: Role; active: boolean },
  write: WriteContext,
): StaffAccount {
  const before = toAccount(requireStaff(write.database, change.id));
  const powerChanges = before.role !== change.role || before.active !== change.active;
  if (powerChanges && change.id === write.staff.id) throw refuse('ownAccount');
  updateStaff(write.database, change.id, change);
  if (countActiveManagers(write.database) === 0) throw refuse('lastManager');
  withdrawKeys(write, requireStaff(write.database, change.id));
  const after = toAccount(requireStaff(write.database, change.id));
  write.record({ entity: 'staff', entityId: change.id, before, after });
  return after;
}

/** Closes the account of somebody who left; nothing where it is closed already. */
export function closeAccount(id: number, write: WriteContext<SignedInStaff | null>): boolean {
  const before = toAccount(requireStaff(write.database, id));
  if (!before.active) return false;
  if (id === write.staff?.id) throw refuse('ownAccount');
  if (before.role === 'manager' && write.staff !== null && write.staff.role !== 'manager') {
    throw refuse('leaverIsManager', { name: before.displayName });
  }
  updateStaff(write.database, id, { ...before, active: false });
  if (countActiveManagers(write.database) === 0) throw refuse('lastManager');
  withdrawKeys(write, requireStaff(write.database, id));
  write.record({ entity: 'staff', entityId: id, before, after: { ...before, active: false } });
  return true;
}

export async function changeOwnPassword(
  current: string,
  next: string,
  context: ActionContext,
  keeper: KeyKeeper,
  lockOuts: LockOuts,
): Promise<SignedInStaff> {
  const row = requireStaff(context.database, context.staff.id);
  const from = await provePassword(row, current, context, lockOuts, {
    purpose: 'changePassword',
    wrong: 'wrongOwnPassword',
  });
  assertHoldsNoName(next, 'next', {
    siteName: siteName(context.database),
    userName: row.user_name,
  });
  const { passwordHash, accountKey: to } = await hashedWithKey(next);
  const changed = await context.write((write) => {
    updatePassword(write.database, row.id, passwordHash, false);
    rewrapForStaff(write, row, { from, to }, keeper);
    write.record({ entity: 'staff', entityId: row.id, after: { password: 'changed' } });
    return toSignedIn(requireStaff(write.database, row.id));
  });
  context.connection.staff = changed;
  return changed;
}

export async function resetPassword(
  id: number,
  password: string,
  context: ActionContext,
  keeper: KeyKeeper,
): Promise<StaffAccount> {
  const { user_name } = requireStaff(context.database, id);
  assertHoldsNoName(password, 'password', {
    siteName: siteName(context.database),
    userName: user_name,
  });
  const { passwordHash, accountKey: to } = await hashedWithKey(password);
  return context.write((write) => {
    const row = requireStaff(write.database, id);
    updatePassword(write.database, id, passwordHash, true);
    rewrapForStaff(write, row, { from: null, to }, keeper);
    write.record({ entity: 'staff', entityId: id, after: { password: 'reset' } });
    return toAccount(requireStaff(write.database, id));
  });
}
