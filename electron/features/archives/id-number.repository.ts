import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';
import type { DataKey } from '../../office/data-key.ts';
import { type KeptIdNumber, sealIdNumber } from './id-number.ts';

export function putIdNumber(database: Database.Database, personId: number, kept: KeptIdNumber): void {
  statement(
    database,
    'UPDATE person SET id_number_sealed = ?, id_number_masked = ?, id_number_index = ? WHERE id = ?',
  ).run(kept.sealed, kept.masked, kept.index, personId);
}

/** Seals what an earlier version of the program kept in the clear, and answers how many numbers that were. */
export function sealPlainIdNumbers(database: Database.Database, key: DataKey): number {
  const plain = statement<{ personId: number; idNumber: string }>(
    database,
    'SELECT person_id AS personId, id_number AS idNumber FROM unsealed_id_number',
  ).all();
  for (const { personId, idNumber } of plain) {
    putIdNumber(database, personId, sealIdNumber(personId, idNumber, key));
  }
  statement(database, 'DELETE FROM unsealed_id_number').run();
  return plain.length;
}
