import { randomInt } from 'node:crypto';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { SignedInStaff } from '../../../shared/features/access/access.contract.ts';
import {
  parseRecoveryCode,
  RECOVERY_CODE_RANDOM_SIGNS,
  RECOVERY_CODE_SIGNS,
  recoveryCodeFrom,
} from '../../../shared/features/access/recovery-code.ts';
import type { ActionContext, ReadContext } from '../../office/context.ts';
import type { DataKey } from '../../office/data-key.ts';
import { NO_PASSWORD, openPassword } from '../../office/password.ts';
import {
  deleteRecoveryCode,
  findRecoveryCode,
  putRecoveryCode,
  type RecoveryCodeRow,
} from './key.repository.ts';
import { holdKeys, unwrapKey, wrapForStaff } from './key.service.ts';
import type { LockOuts } from './lock-outs.ts';
import { provePassword } from './password-attempt.ts';
import { assertNotLocked, countFailure } from './sign-in.service.ts';
import { findStaff, findStaffByUserName, toSignedIn, updatePassword } from './staff.repository.ts';
import { hashedWithKey, requireStaff } from './staff.service.ts';

/** Whether a recovery code is in force, and whether this window could make one. */
export function recoveryState({ database, connection }: ReadContext): {
  madeAt: string | null;
  madeBy: string;
  keyHeld: boolean;
} {
  const code = findRecoveryCode(database);
  return {
    madeAt: code?.made_at ?? null,
    madeBy: code?.made_by ?? '',
    keyHeld: connection.dataKey !== null,
  };
}

/** A code that opens the key when every password is lost. It is answered once and kept nowhere; the one before is void. */
export async function newRecoveryCode(
  password: string,
  context: ActionContext,
  lockOuts: LockOuts,
): Promise<{ code: string; madeAt: string }> {
  const row = requireStaff(context.database, context.staff.id);
  await provePassword(row, password, context, lockOuts, {
    purpose: 'newRecoveryCode',
    wrong: 'wrongOwnPassword',
  });
  const places = Array.from({ length: RECOVERY_CODE_RANDOM_SIGNS }, () => randomInt(RECOVERY_CODE_SIGNS));
  const code = recoveryCodeFrom(places);
  const { passwordHash: codeHash, accountKey: codeKey } = await hashedWithKey(code);
  const madeAt = await context.write((write) => {
    const key = context.connection.dataKey;
    if (key === null) throw refuse('keyNotHeld');
    const replaced = findRecoveryCode(write.database) !== undefined;
    putRecoveryCode(write.database, {
      code_hash: codeHash,
      key_version: key.version,
      wrapped: key.wrap(codeKey, 'recoveryCode'),
      made_at: write.now,
      staffId: write.staff.id,
    });
    write.record({ entity: 'recoveryCode', entityId: key.version, after: { made: true, replaced } });
    return write.now;
  });
  // A repeated request is answered from memory, and its new code was never put in force.
  const kept = findRecoveryCode(context.database);
  if (kept?.code_hash !== codeHash) throw refuse('keyReused');
  return { code, madeAt };
}

export interface RecoveryInput {
  readonly userName: string;
  readonly code: string;
  readonly newPassword: string;
}

/**
 * A manager who has lost the password comes back in with the recovery code, which is used up by it. Wrong codes count
 * as wrong passwords do; an unknown name and a post other than manager are answered the same and take as long.
 */
export async function recover(
  { userName, code: typed, newPassword }: RecoveryInput,
  context: ActionContext<SignedInStaff | null>,
  lockOuts: LockOuts,
): Promise<SignedInStaff> {
  const code = parseRecoveryCode(typed);
  if (code === null) throw invalid(['code'], 'recoveryCode');
  const staff = findStaffByUserName(context.database, userName);
  if (staff !== undefined) assertNotLocked(staff, lockOuts);
  const kept = findRecoveryCode(context.database);
  const codeKey = await openPassword(code, kept?.code_hash ?? NO_PASSWORD);
  const { passwordHash, accountKey } = await hashedWithKey(newPassword);
  if (staff === undefined) throw refuse('wrongRecoveryCode');
  const manager = await context.write(
    (write) => {
      const current = findStaff(write.database, staff.id);
      if (current === undefined) return null;
      assertNotLocked(current, lockOuts);
      const key = keyBehind(write.database, kept, codeKey);
      if (key === null || current.role !== 'manager' || current.active === 0) {
        key?.wipe();
        const failedAttempts = countFailure(write, current, lockOuts);
        write.record({
          entity: 'staff',
          entityId: current.id,
          after: { recovery: 'refused', failedAttempts },
        });
        return null;
      }
      updatePassword(write.database, current.id, passwordHash, false);
      wrapForStaff(write, current, accountKey, key);
      key.wipe();
      deleteRecoveryCode(write.database);
      write.record({ entity: 'staff', entityId: current.id, after: { password: 'recovered' } });
      write.record({
        entity: 'recoveryCode',
        entityId: 1,
        after: { used: true, host: write.connection.host },
      });
      return toSignedIn(requireStaff(write.database, current.id));
    },
    { as: toSignedIn(staff) },
  );
  if (manager === null) throw refuse('wrongRecoveryCode');
  const own = await openPassword(newPassword, requireStaff(context.database, manager.id).password_hash);
  // An answer kept from an earlier try under the same key admits nobody with another password.
  if (own === null) throw refuse('wrongRecoveryCode');
  context.connection.staff = manager;
  holdKeys(context.connection, context.database, manager.id, own);
  return manager;
}

/** Null when the code is wrong, or another has taken its place meanwhile. */
function keyBehind(
  database: ActionContext['database'],
  kept: RecoveryCodeRow | undefined,
  codeKey: Buffer | null,
): DataKey | null {
  if (codeKey === null || kept === undefined) return null;
  if (findRecoveryCode(database)?.code_hash !== kept.code_hash) return null;
  return unwrapKey(database, kept, codeKey, 'recoveryCode');
}
