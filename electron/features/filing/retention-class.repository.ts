import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { RetentionClass } from '../../../shared/features/filing/disposal.contract.ts';
import { statement } from '../../database/statements.ts';

const SELECT_CLASS = `SELECT id, code, name, years, settled_years AS settledYears, nature, source, from_on AS fromOn, to_on AS toOn, position, version
  FROM retention_class`;

export function listRetentionClasses(database: Database.Database): RetentionClass[] {
  return statement<RetentionClass>(database, `${SELECT_CLASS} ORDER BY position, id`).all();
}

export function requireRetentionClass(database: Database.Database, id: number): RetentionClass {
  const row = statement<RetentionClass>(database, `${SELECT_CLASS} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound('retentionClass', id);
  return row;
}

export function findRetentionClassByCode(
  database: Database.Database,
  code: string,
): RetentionClass | undefined {
  return statement<RetentionClass>(database, `${SELECT_CLASS} WHERE code = ?`).get(code);
}

export type RetentionValues = Omit<RetentionClass, 'id' | 'version'>;

export function insertRetentionClass(database: Database.Database, values: RetentionValues): number {
  const result = statement(
    database,
    `INSERT INTO retention_class (code, name, years, settled_years, nature, source, from_on, to_on, position)
     VALUES (@code, @name, @years, @settledYears, @nature, @source, @fromOn, @toOn, @position)`,
  ).run({ ...values });
  return Number(result.lastInsertRowid);
}

export function updateRetentionClass(database: Database.Database, id: number, values: RetentionValues): void {
  statement(
    database,
    `UPDATE retention_class SET code = @code, name = @name, years = @years, settled_years = @settledYears, nature = @nature, source = @source,
       from_on = @fromOn, to_on = @toOn, position = @position, version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
}
