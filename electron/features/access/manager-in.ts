import type Database from 'better-sqlite3';
import type { SignedInStaff } from '../../../shared/features/access/access.contract.ts';
import { NO_PASSWORD, verifyPassword } from '../../office/password.ts';
import { findStaffByUserName, toSignedIn } from './staff.repository.ts';

/** The manager of this office file whose name and password these are; null when there is none. */
export async function managerIn(
  database: Database.Database,
  userName: string,
  password: string,
): Promise<SignedInStaff | null> {
  const staff = findStaffByUserName(database, userName);
  const right = await verifyPassword(password, staff?.password_hash ?? NO_PASSWORD);
  if (staff === undefined || !right) return null;
  return staff.active === 1 && staff.role === 'manager' ? toSignedIn(staff) : null;
}
