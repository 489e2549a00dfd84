import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

export interface ContactValues {
  readonly unitId: number;
  readonly name: string;
  readonly relation: string;
  /** In full; whoever shows it masks it. */
  readonly phone: string;
  readonly note: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

export type ContactRecord = ContactValues & { readonly id: number; readonly version: number };

const SELECT_CONTACT = `SELECT id, version, unit_id AS unitId, name, relation, phone, note, from_on AS fromOn, to_on AS toOn
  FROM emergency_contact`;

export function findContact(database: Database.Database, id: number): ContactRecord | undefined {
  return statement<ContactRecord>(database, `${SELECT_CONTACT} WHERE id = ?`).get(id);
}

export function contactsOfUnit(database: Database.Database, unitId: number): ContactRecord[] {
  return statement<ContactRecord>(database, `${SELECT_CONTACT} WHERE unit_id = ? ORDER BY id DESC`).all(
    unitId,
  );
}

export function insertContact(database: Database.Database, values: ContactValues, createdAt: string): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO emergency_contact (unit_id, name, relation, phone, note, from_on, to_on, created_at)
     VALUES (@unitId, @name, @relation, @phone, @note, @fromOn, @toOn, @createdAt)`,
  ).run({ ...values, createdAt });
  return Number(lastInsertRowid);
}

export function updateContact(database: Database.Database, id: number, values: ContactValues): void {
  statement(
    database,
    `UPDATE emergency_contact SET version = version + 1, name = @name, relation = @relation, phone = @phone, note = @note, from_on = @fromOn,
     to_on = @toOn WHERE id = @id AND unit_id = @unitId`,
  ).run({ ...values, id });
}
