import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { LetterClause } from '../../../shared/features/letters/letter-clause.ts';
import { statement } from '../../database/statements.ts';

type ClauseRow = Omit<LetterClause, 'active'> & { readonly active: number };

const SELECT = `SELECT c.id, c.name, c.active, v.body, v.version, s.display_name AS savedBy, v.saved_at AS savedAt
  FROM letter_clause c JOIN letter_clause_version v ON v.clause_id = c.id JOIN staff s ON s.id = v.saved_by`;

function toClause(row: ClauseRow): LetterClause {
  return { ...row, active: row.active === 1 };
}

export function listClauses(database: Database.Database, withInactive: boolean): LetterClause[] {
  return statement<ClauseRow>(
    database,
    `${SELECT} WHERE v.version = c.version AND (c.active = 1 OR ?) ORDER BY c.active DESC, c.name`,
  )
    .all(withInactive ? 1 : 0)
    .map(toClause);
}

export function listClauseVersions(database: Database.Database, id: number): LetterClause[] {
  return statement<ClauseRow>(database, `${SELECT} WHERE c.id = ? ORDER BY v.version DESC`)
    .all(id)
    .map(toClause);
}

export function requireClause(database: Database.Database, id: number): LetterClause {
  const row = statement<ClauseRow>(database, `${SELECT} WHERE c.id = ? AND v.version = c.version`).get(id);
  if (row === undefined) throw notFound('letterClause', id);
  return toClause(row);
}

/** The words of those clauses that are in use, by name. */
export function findClauseBodies(
  database: Database.Database,
  names: readonly string[],
): ReadonlyMap<string, string> {
  const rows = statement<{ name: string; body: string }>(
    database,
    `SELECT c.name, v.body FROM letter_clause c
     JOIN letter_clause_version v ON v.clause_id = c.id AND v.version = c.version
     WHERE c.active = 1 AND c.name IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(names));
  return new Map(rows.map(({ name, body }) => [name, body]));
}

export function isClauseNameTaken(database: Database.Database, name: string, otherThan: number): boolean {
  return (
    statement(database, 'SELECT 1 FROM letter_clause WHERE name = ? AND id <> ?').get(name, otherThan) !==
    undefined
  );
}

export function insertClause(database: Database.Database, name: string): number {
  const result = statement(database, 'INSERT INTO letter_clause (name, version) VALUES (?, 1)').run(name);
  return Number(result.lastInsertRowid);
}

export function insertClauseVersion(
  database: Database.Database,
  version: {
    readonly clauseId: number;
    readonly version: number;
    readonly body: string;
    readonly savedBy: number;
    readonly savedAt: string;
  },
): void {
  statement(
    database,
    'INSERT INTO letter_clause_version (clause_id, version, body, saved_by, saved_at) VALUES (?, ?, ?, ?, ?)',
  ).run(version.clauseId, version.version, version.body, version.savedBy, version.savedAt);
}

export function updateClause(
  database: Database.Database,
  id: number,
  change: { readonly name: string; readonly active: boolean; readonly version: number },
): void {
  statement(database, 'UPDATE letter_clause SET name = ?, active = ?, version = ? WHERE id = ?').run(
    change.name,
    change.active ? 1 : 0,
    change.version,
    id,
  );
}
