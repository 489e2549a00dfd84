import type Database from 'better-sqlite3';
import type { Consent } from '../../../shared/features/household/household-record.contract.ts';
import { statement } from '../../database/statements.ts';

export type ConsentRecord = Omit<Consent, 'when'>;
export type ConsentValues = Omit<ConsentRecord, 'id' | 'version'>;

const SELECT_CONSENT = `SELECT id, version, unit_id AS unitId, purpose, given_by AS givenBy, given_on AS givenOn,
  withdrawn_on AS withdrawnOn, note FROM consent`;

export function findConsent(database: Database.Database, id: number): ConsentRecord | undefined {
  return statement<ConsentRecord>(database, `${SELECT_CONSENT} WHERE id = ?`).get(id);
}

export function consentsOfUnit(database: Database.Database, unitId: number): ConsentRecord[] {
  return statement<ConsentRecord>(database, `${SELECT_CONSENT} WHERE unit_id = ? ORDER BY id DESC`).all(
    unitId,
  );
}

export function insertConsent(database: Database.Database, values: ConsentValues, createdAt: string): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO consent (unit_id, purpose, given_by, given_on, withdrawn_on, note, created_at)
     VALUES (@unitId, @purpose, @givenBy, @givenOn, @withdrawnOn, @note, @createdAt)`,
  ).run({ ...values, createdAt });
  return Number(lastInsertRowid);
}

export function updateConsent(database: Database.Database, id: number, values: ConsentValues): void {
  statement(
    database,
    `UPDATE consent SET version = version + 1, purpose = @purpose, given_by = @givenBy, given_on = @givenOn, withdrawn_on = @withdrawnOn,
     note = @note WHERE id = @id AND unit_id = @unitId`,
  ).run({ ...values, id });
}
