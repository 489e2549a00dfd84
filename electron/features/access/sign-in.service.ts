import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import type { SignedInStaff } from '../../../shared/features/access/access.contract.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { NO_PASSWORD, openPassword } from '../../office/password.ts';
import type { Sessions } from '../../office/sessions.ts';
import { giveKeysAtSignIn, holdKeys, type KeyKeeper } from './key.service.ts';
import type { LockOuts } from './lock-outs.ts';
import { openPin } from './sealed-pin.ts';
import { waitAfter } from './sign-in-waits.ts';
import {
  findSealedPin,
  findStaff,
  findStaffByUserName,
  type StaffRow,
  toSignedIn,
  updateAttempts,
} from './staff.repository.ts';

/** What a sign-in needs besides the call itself. */
export interface SignInParts {
  readonly keeper: KeyKeeper;
  readonly lockOuts: LockOuts;
  readonly sessions: Sessions;
}

/**
 * Checks a password and counts wrong tries in the database, so that a restart does not forget them. An unknown name
 * takes as long and answers the same as a wrong password.
 */
export async function signIn(
  userName: string,
  password: string,
  context: ActionContext<SignedInStaff | null>,
  { keeper, lockOuts, sessions }: SignInParts,
): Promise<SignedInStaff> {
  const staff = findStaffByUserName(context.database, userName);
  if (staff !== undefined) assertNotLocked(staff, lockOuts);
  const accountKey = await openPassword(password, staff?.password_hash ?? NO_PASSWORD);
  if (staff === undefined) throw refuse('wrongPassword');
  let sealed = 0;
  const signedIn = await context.write(
    (write) => {
      const current = requireStaff(write.database, staff.id);
      // Tries sent at the same moment all find the account open; those after the fifth find it locked here.
      assertNotLocked(current, lockOuts);
      if (accountKey === null || current.active === 0) {
        const failedAttempts = countFailure(write, current, lockOuts);
        write.record({ entity: 'staff', entityId: staff.id, after: { signIn: 'refused', failedAttempts } });
        return null;
      }
      updateAttempts(write.database, staff.id, 0, null);
      write.record({
        entity: 'staff',
        entityId: staff.id,
        after: { signIn: 'admitted', host: write.connection.host },
      });
      sealed = giveKeysAtSignIn(write, current, accountKey, keeper);
      return toSignedIn(current);
    },
    { as: toSignedIn(staff) },
  );
  // An answer kept from an earlier try under the same key admits nobody whose password is wrong now.
  if (signedIn === null || accountKey === null) throw refuse('wrongPassword');
  const sealedPin = findSealedPin(context.database, staff.id);
  sessions.begin(
    context.connection,
    signedIn,
    sealedPin === null ? null : openPin(sealedPin, accountKey, staff.id),
  );
  holdKeys(context.connection, context.database, signedIn.id, accountKey);
  if (sealed > 0) await keeper.forgetPlain();
  return signedIn;
}

/** One more wrong try, and the wait that it earns. Answers how many there were in a row. */
export function countFailure(
  write: WriteContext<SignedInStaff | null>,
  staff: StaffRow,
  lockOuts: LockOuts,
): number {
  const failedAttempts = staff.failed_attempts + 1;
  const seconds = waitAfter(failedAttempts);
  const until = seconds === 0 ? null : new Date(Date.parse(write.now) + seconds * 1000).toISOString();
  updateAttempts(write.database, staff.id, failedAttempts, until);
  if (until !== null) lockOuts.begin(staff.id, until, seconds);
  return failedAttempts;
}

export function assertNotLocked(staff: StaffRow, lockOuts: LockOuts): void {
  const seconds = lockOuts.secondsLeft(staff);
  if (seconds > 0) throw refuse('tooManyAttempts', { seconds });
}

function requireStaff(database: Database.Database, id: number): StaffRow {
  const row = findStaff(database, id);
  if (row === undefined) throw refuse('wrongPassword');
  return row;
}
