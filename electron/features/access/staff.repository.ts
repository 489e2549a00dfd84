import type Database from 'better-sqlite3';
import type { Role } from '../../../shared/domain/role.ts';
import type { SignedInStaff, StaffAccount } from '../../../shared/features/access/access.contract.ts';
import { statement } from '../../database/statements.ts';
import { foldText } from '../../office/fold-text.ts';

export interface StaffRow {
  readonly id: number;
  readonly user_name: string;
  readonly display_name: string;
  readonly role: Role;
  readonly password_hash: string;
  readonly must_change_password: number;
  readonly active: number;
  readonly failed_attempts: number;
  readonly locked_until: string | null;
  readonly created_at: string;
}

/** Two names that look or sound the same at a login box are the same: NFKC, lower case, no spaces. */
export function userNameKey(userName: string): string {
  return userName.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** Letters of other scripts that are drawn like Latin ones, and digits drawn like letters. */
const DRAWN_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    '\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u04BB\u0501\u051B\u051D\u03BD\u03BF\u03B1\u03C1\u03B9\u03BA\u03C4\u03C501',
  ).map((sign, place) => [sign, 'aeopcyxisjhdqwvoapiktuol'.charAt(place)]),
);

/** What two user names have in common that nobody can tell apart on a screen. */
function lookOf(userName: string): string {
  return Array.from(foldText(userNameKey(userName)), (sign) => DRAWN_ALIKE[sign] ?? sign).join('');
}

/** An account whose user name is the same, or is read as the same. */
export function findStaffLike(database: Database.Database, userName: string): StaffRow | undefined {
  const look = lookOf(userName);
  return listStaff(database).find((row) => lookOf(row.user_name) === look);
}

export function findStaffByUserName(database: Database.Database, userName: string): StaffRow | undefined {
  return statement<StaffRow>(database, 'SELECT * FROM staff WHERE user_name_key = ?').get(
    userNameKey(userName),
  );
}

export function findStaff(database: Database.Database, id: number): StaffRow | undefined {
  return statement<StaffRow>(database, 'SELECT * FROM staff WHERE id = ?').get(id);
}

export function listStaff(database: Database.Database): StaffRow[] {
  return statement<StaffRow>(database, 'SELECT * FROM staff ORDER BY active DESC, id').all();
}

export function countStaff(database: Database.Database): number {
  return statement<{ n: number }>(database, 'SELECT count(*) AS n FROM staff').get()?.n ?? 0;
}

export function countActiveManagers(database: Database.Database): number {
  return (
    statement<{ n: number }>(
      database,
      "SELECT count(*) AS n FROM staff WHERE role = 'manager' AND active = 1",
    ).get()?.n ?? 0
  );
}

export interface NewStaff {
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly createdAt: string;
}

export function insertStaff(database: Database.Database, staff: NewStaff): number {
  const result = statement(
    database,
    `INSERT INTO staff (user_name, user_name_key, display_name, role, password_hash, must_change_password, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    staff.userName,
    userNameKey(staff.userName),
    staff.displayName,
    staff.role,
    staff.passwordHash,
    staff.mustChangePassword ? 1 : 0,
    staff.createdAt,
  );
  return Number(result.lastInsertRowid);
}

export function updateStaff(
  database: Database.Database,
  id: number,
  change: { readonly displayName: string; readonly role: Role; readonly active: boolean },
): void {
  statement(database, 'UPDATE staff SET display_name = ?, role = ?, active = ? WHERE id = ?').run(
    change.displayName,
    change.role,
    change.active ? 1 : 0,
    id,
  );
}

export function findSealedPin(database: Database.Database, id: number): string | null {
  const row = statement<{ pin_sealed: string | null }>(
    database,
    'SELECT pin_sealed FROM staff WHERE id = ?',
  ).get(id);
  return row?.pin_sealed ?? null;
}

export function updateSealedPin(database: Database.Database, id: number, sealed: string | null): void {
  statement(database, 'UPDATE staff SET pin_sealed = ? WHERE id = ?').run(sealed, id);
}

/** A PIN is sealed under the password, so a new password leaves none. */
export function updatePassword(
  database: Database.Database,
  id: number,
  passwordHash: string,
  mustChangePassword: boolean,
): void {
  statement(
    database,
    `UPDATE staff SET password_hash = ?, must_change_password = ?, failed_attempts = 0, locked_until = NULL,
       pin_sealed = NULL
     WHERE id = ?`,
  ).run(passwordHash, mustChangePassword ? 1 : 0, id);
}

export function updateAttempts(
  database: Database.Database,
  id: number,
  failedAttempts: number,
  lockedUntil: string | null,
): void {
  statement(database, 'UPDATE staff SET failed_attempts = ?, locked_until = ? WHERE id = ?').run(
    failedAttempts,
    lockedUntil,
    id,
  );
}

export function toSignedIn(row: StaffRow): SignedInStaff {
  return {
    id: row.id,
    userName: row.user_name,
    displayName: row.display_name,
    role: row.role,
    mustChangePassword: row.must_change_password === 1,
  };
}

export function toAccount(row: StaffRow): StaffAccount {
  return { ...toSignedIn(row), active: row.active === 1, createdAt: row.created_at };
}
