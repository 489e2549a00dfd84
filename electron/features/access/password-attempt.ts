import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import type { ActionContext } from '../../office/context.ts';
import { NO_PASSWORD, openPassword } from '../../office/password.ts';
import type { LockOuts } from './lock-outs.ts';
import { assertNotLocked, countFailure } from './sign-in.service.ts';
import { findStaff, type StaffRow, updateAttempts } from './staff.repository.ts';

/** How a try is told of in the audit trail. */
export interface AttemptTrace {
  /** What the try was for, such as `unlock`. */
  readonly purpose: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** What a wrong password is answered with. */
  readonly wrong: 'wrongPassword' | 'wrongOwnPassword';
}

/**
 * Books a try of a password or PIN: refused while the account waits, and counted with those of sign-in when wrong.
 * `judge` is asked inside the transaction whether what was typed is right.
 */
export function bookAttempt(
  staffId: number,
  context: ActionContext,
  lockOuts: LockOuts,
  { purpose, facts = {} }: Omit<AttemptTrace, 'wrong'>,
  judge: () => boolean,
): Promise<boolean> {
  return context.write((write) => {
    const current = requireStaff(write.database, staffId);
    // Tries sent at the same moment all find the account open; those after the fifth find it waiting here.
    assertNotLocked(current, lockOuts);
    const admitted = judge() && current.active === 1;
    const failedAttempts = admitted ? 0 : countFailure(write, current, lockOuts);
    if (admitted) updateAttempts(write.database, staffId, 0, null);
    write.record({
      entity: 'staff',
      entityId: staffId,
      after: { ...facts, [purpose]: admitted ? 'admitted' : 'refused', failedAttempts },
    });
    return admitted;
  });
}

/** The account's key when the password is right. An unknown name takes as long and answers the same as a wrong one. */
export async function provePassword(
  staff: StaffRow | undefined,
  password: string,
  context: ActionContext,
  lockOuts: LockOuts,
  trace: AttemptTrace,
): Promise<Buffer> {
  if (staff !== undefined) assertNotLocked(staff, lockOuts);
  const key = await openPassword(password, staff?.password_hash ?? NO_PASSWORD);
  if (staff === undefined) throw refuse(trace.wrong);
  const admitted = await bookAttempt(staff.id, context, lockOuts, trace, () => key !== null);
  // An answer kept from an earlier try under the same key admits nobody whose password is wrong now.
  if (!admitted || key === null) throw refuse(trace.wrong);
  return key;
}

function requireStaff(database: Database.Database, id: number): StaffRow {
  const row = findStaff(database, id);
  if (row === undefined) throw refuse('wrongPassword');
  return row;
}
