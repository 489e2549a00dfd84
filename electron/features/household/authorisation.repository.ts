import type Database from 'better-sqlite3';
import type { Authorisation } from '../../../shared/features/household/household-record.contract.ts';
import { statement } from '../../database/statements.ts';

export type AuthorisationRecord = Omit<Authorisation, 'when'>;
export type AuthorisationValues = Omit<AuthorisationRecord, 'id' | 'version'>;

const SELECT_AUTHORISATION = `SELECT id, version, unit_id AS unitId, kind, name, scope, given_by AS givenBy, from_on AS fromOn,
  to_on AS toOn FROM authorisation`;

export function findAuthorisation(database: Database.Database, id: number): AuthorisationRecord | undefined {
  return statement<AuthorisationRecord>(database, `${SELECT_AUTHORISATION} WHERE id = ?`).get(id);
}

export function authorisationsOfUnit(database: Database.Database, unitId: number): AuthorisationRecord[] {
  return statement<AuthorisationRecord>(
    database,
    `${SELECT_AUTHORISATION} WHERE unit_id = ? ORDER BY id DESC`,
  ).all(unitId);
}

export function insertAuthorisation(
  database: Database.Database,
  values: AuthorisationValues,
  createdAt: string,
): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO authorisation (unit_id, kind, name, scope, given_by, from_on, to_on, created_at)
     VALUES (@unitId, @kind, @name, @scope, @givenBy, @fromOn, @toOn, @createdAt)`,
  ).run({ ...values, createdAt });
  return Number(lastInsertRowid);
}

export function updateAuthorisation(
  database: Database.Database,
  id: number,
  values: AuthorisationValues,
): void {
  statement(
    database,
    `UPDATE authorisation SET version = version + 1, kind = @kind, name = @name, scope = @scope, given_by = @givenBy, from_on = @fromOn,
     to_on = @toOn WHERE id = @id AND unit_id = @unitId`,
  ).run({ ...values, id });
}
