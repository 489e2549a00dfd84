import type Database from 'better-sqlite3';
import type { DocumentKind } from '../../../shared/features/documents/documents.contract.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<DocumentKind, 'required' | 'identity' | 'active'> & {
  readonly required: number;
  readonly identity: number;
  readonly active: number;
};

const SELECT_KIND =
  'SELECT id, code, name, process, required, identity, position, active, version FROM document_kind';

function toKind(row: Row): DocumentKind {
  return {
    ...row,
    required: row.required === 1,
    identity: row.identity === 1,
    active: row.active === 1,
  };
}

/** In the order of the checklist. */
export function listKinds(database: Database.Database): DocumentKind[] {
  return statement<Row>(
    database,
    `${SELECT_KIND} ORDER BY CASE process WHEN 'moveIn' THEN 1 WHEN 'fitOut' THEN 2 ELSE 3 END, position, id`,
  )
    .all()
    .map(toKind);
}

export function findKind(database: Database.Database, id: number): DocumentKind | undefined {
  const row = statement<Row>(database, `${SELECT_KIND} WHERE id = ?`).get(id);
  return row === undefined ? undefined : toKind(row);
}

export function findKindByCode(database: Database.Database, code: string): DocumentKind | undefined {
  const row = statement<Row>(database, `${SELECT_KIND} WHERE code = ?`).get(code);
  return row === undefined ? undefined : toKind(row);
}

/** Whether any household has, or had, a file or a note of a kind. */
export function isKindInUse(database: Database.Database, id: number): boolean {
  const row = statement<{ used: number }>(
    database,
    `SELECT EXISTS (SELECT 1 FROM document WHERE kind_id = @id)
       OR EXISTS (SELECT 1 FROM household_paper WHERE kind_id = @id) AS used`,
  ).get({ id });
  return row?.used === 1;
}

export type KindValues = Omit<DocumentKind, 'id' | 'version'>;

function bound(values: KindValues): Record<string, string | number> {
  return {
    ...values,
    required: values.required ? 1 : 0,
    identity: values.identity ? 1 : 0,
    active: values.active ? 1 : 0,
  };
}

export function insertKind(database: Database.Database, values: KindValues): number {
  const result = statement(
    database,
    `INSERT INTO document_kind (code, name, process, required, identity, position, active)
     VALUES (@code, @name, @process, @required, @identity, @position, @active)`,
  ).run(bound(values));
  return Number(result.lastInsertRowid);
}

export function updateKind(database: Database.Database, id: number, values: KindValues): void {
  statement(
    database,
    `UPDATE document_kind SET code = @code, name = @name, process = @process, required = @required,
       identity = @identity, position = @position, active = @active, version = version + 1 WHERE id = @id`,
  ).run({ ...bound(values), id });
}
