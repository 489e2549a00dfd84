import { refuse } from '../../../shared/api/api-error.ts';
import type { ActionContext } from '../../office/context.ts';
import { verifyPassword } from '../../office/password.ts';
import type { Sessions } from '../../office/sessions.ts';
import { holdKeys } from './key.service.ts';
import type { LockOuts } from './lock-outs.ts';
import { bookAttempt, provePassword } from './password-attempt.ts';
import { assertNotLocked } from './sign-in.service.ts';
import { findStaff } from './staff.repository.ts';

/** One of the two. */
export interface UnlockTyped {
  readonly password?: string | undefined;
  readonly pin?: string | undefined;
}

/** Unlocks the window for the person whose shift it holds. */
export async function unlock(
  typed: UnlockTyped,
  context: ActionContext,
  sessions: Sessions,
  lockOuts: LockOuts,
): Promise<void> {
  const { connection, staff } = context;
  if (typed.pin !== undefined) await provePin(typed.pin, context, sessions, lockOuts);
  else {
    const account = findStaff(context.database, staff.id);
    const accountKey = await provePassword(account, typed.password ?? '', context, lockOuts, {
      purpose: 'unlock',
      facts: { by: 'password' },
      wrong: 'wrongOwnPassword',
    });
    if (connection.staff?.id === staff.id) {
      holdKeys(connection, context.database, staff.id, accountKey);
    }
  }
  // Whoever was signed out or signed in here meanwhile is not let in by another's password.
  if (connection.staff?.id === staff.id) sessions.unlock(connection);
}

/** A PIN counts for the shift that was signed in with the password, and for five wrong tries. */
async function provePin(
  pin: string,
  context: ActionContext,
  sessions: Sessions,
  lockOuts: LockOuts,
): Promise<void> {
  const { connection, staff } = context;
  const account = findStaff(context.database, staff.id);
  if (account !== undefined) assertNotLocked(account, lockOuts);
  const pinHash = sessions.pinHash(connection);
  if (pinHash === null) throw refuse('pinSpent');
  const right = await verifyPassword(pin, pinHash);
  const admitted = await bookAttempt(
    staff.id,
    context,
    lockOuts,
    { purpose: 'unlock', facts: { by: 'pin' } },
    () => {
      // Tries sent at the same moment all find the PIN good; those after the fifth find it spent here.
      if (sessions.pinHash(connection) !== pinHash) throw refuse('pinSpent');
      if (!right) sessions.countWrongPin(connection);
      return right;
    },
  );
  if (!admitted || !right) throw refuse('wrongPin');
}
