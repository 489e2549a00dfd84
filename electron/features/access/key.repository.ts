import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

export interface OfficeKeyRow {
  readonly version: number;
  readonly check_value: Buffer;
}

export interface WrappedKey {
  readonly key_version: number;
  readonly wrapped: Buffer;
}

export interface RecoveryCodeRow extends WrappedKey {
  readonly code_hash: string;
  readonly made_at: string;
  readonly made_by: string;
}

export function findOfficeKey(database: Database.Database): OfficeKeyRow | undefined {
  return statement<OfficeKeyRow>(
    database,
    'SELECT version, check_value FROM office_key ORDER BY version DESC LIMIT 1',
  ).get();
}

export function insertOfficeKey(database: Database.Database, key: OfficeKeyRow, madeAt: string): void {
  statement(database, 'INSERT INTO office_key (version, check_value, made_at) VALUES (?, ?, ?)').run(
    key.version,
    key.check_value,
    madeAt,
  );
}

export function findStaffKey(database: Database.Database, staffId: number): WrappedKey | undefined {
  return statement<WrappedKey>(database, 'SELECT key_version, wrapped FROM staff_key WHERE staff_id = ?').get(
    staffId,
  );
}

export function putStaffKey(
  database: Database.Database,
  staffId: number,
  key: WrappedKey,
  wrappedAt: string,
): void {
  statement(
    database,
    `INSERT INTO staff_key (staff_id, key_version, wrapped, wrapped_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (staff_id) DO UPDATE SET key_version = excluded.key_version, wrapped = excluded.wrapped,
       wrapped_at = excluded.wrapped_at`,
  ).run(staffId, key.key_version, key.wrapped, wrappedAt);
}

export function findStaffFilesKey(database: Database.Database, staffId: number): WrappedKey | undefined {
  return statement<WrappedKey>(
    database,
    'SELECT key_version, wrapped FROM staff_files_key WHERE staff_id = ?',
  ).get(staffId);
}

export function putStaffFilesKey(
  database: Database.Database,
  staffId: number,
  key: WrappedKey,
  wrappedAt: string,
): void {
  statement(
    database,
    `INSERT INTO staff_files_key (staff_id, key_version, wrapped, wrapped_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (staff_id) DO UPDATE SET key_version = excluded.key_version, wrapped = excluded.wrapped,
       wrapped_at = excluded.wrapped_at`,
  ).run(staffId, key.key_version, key.wrapped, wrappedAt);
}

export function deleteStaffFilesKey(database: Database.Database, staffId: number): void {
  statement(database, 'DELETE FROM staff_files_key WHERE staff_id = ?').run(staffId);
}

/** Whether there was one. */
export function deleteStaffKey(database: Database.Database, staffId: number): boolean {
  return statement(database, 'DELETE FROM staff_key WHERE staff_id = ?').run(staffId).changes > 0;
}

export function countStaffKeys(database: Database.Database): number {
  return statement<{ n: number }>(database, 'SELECT count(*) AS n FROM staff_key').get()?.n ?? 0;
}

export function findRecoveryCode(database: Database.Database): RecoveryCodeRow | undefined {
  return statement<RecoveryCodeRow>(
    database,
    `SELECT r.code_hash, r.key_version, r.wrapped, r.made_at, s.display_name AS made_by
     FROM recovery_code r JOIN staff s ON s.id = r.made_by`,
  ).get();
}

export function putRecoveryCode(
  database: Database.Database,
  code: WrappedKey & { readonly code_hash: string; readonly made_at: string; readonly staffId: number },
): void {
  statement(
    database,
    `INSERT INTO recovery_code (id, code_hash, key_version, wrapped, made_at, made_by) VALUES (1, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET code_hash = excluded.code_hash, key_version = excluded.key_version,
       wrapped = excluded.wrapped, made_at = excluded.made_at, made_by = excluded.made_by`,
  ).run(code.code_hash, code.key_version, code.wrapped, code.made_at, code.staffId);
}

export function deleteRecoveryCode(database: Database.Database): void {
  statement(database, 'DELETE FROM recovery_code').run();
}
