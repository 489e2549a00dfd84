import { refuse } from '../../../shared/api/api-error.ts';
import type { ActionContext } from '../../office/context.ts';
import type { LockOuts } from './lock-outs.ts';
import { provePassword } from './password-attempt.ts';
import { findStaff } from './staff.repository.ts';

/**
 * Another than whoever is signed in here answers for something by their own password, which nobody else knows: wrong
 * ones are counted with those of sign-in.
 */
export async function proveColleague(
  staffId: number,
  password: string,
  context: ActionContext,
  lockOuts: LockOuts,
): Promise<void> {
  const account = findStaff(context.database, staffId);
  await provePassword(account, password, context, lockOuts, {
    purpose: 'signHandover',
    wrong: 'wrongPassword',
  });
  if (account?.must_change_password === 1)
    throw refuse('colleaguePasswordFirst', { name: account.display_name });
}
