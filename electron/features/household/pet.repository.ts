import type Database from 'better-sqlite3';
import type { Pet } from '../../../shared/features/household/household-record.contract.ts';
import { statement } from '../../database/statements.ts';

export type PetRecord = Omit<Pet, 'when'>;
export type PetValues = Omit<PetRecord, 'id' | 'version'>;

const SELECT_PET = `SELECT id, version, unit_id AS unitId, kind, name, licence_number AS licenceNumber,
  vaccinated_on AS vaccinatedOn, note, from_on AS fromOn, to_on AS toOn FROM pet`;

export function findPet(database: Database.Database, id: number): PetRecord | undefined {
  return statement<PetRecord>(database, `${SELECT_PET} WHERE id = ?`).get(id);
}

export function petsOfUnit(database: Database.Database, unitId: number): PetRecord[] {
  return statement<PetRecord>(database, `${SELECT_PET} WHERE unit_id = ? ORDER BY id DESC`).all(unitId);
}

export function insertPet(database: Database.Database, values: PetValues, createdAt: string): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO pet (unit_id, kind, name, licence_number, vaccinated_on, note, from_on, to_on, created_at)
     VALUES (@unitId, @kind, @name, @licenceNumber, @vaccinatedOn, @note, @fromOn, @toOn, @createdAt)`,
  ).run({ ...values, createdAt });
  return Number(lastInsertRowid);
}

export function updatePet(database: Database.Database, id: number, values: PetValues): void {
  statement(
    database,
    `UPDATE pet SET version = version + 1, kind = @kind, name = @name, licence_number = @licenceNumber, vaccinated_on = @vaccinatedOn,
     note = @note, from_on = @fromOn, to_on = @toOn WHERE id = @id AND unit_id = @unitId`,
  ).run({ ...values, id });
}
