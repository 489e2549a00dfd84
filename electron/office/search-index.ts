import type Database from 'better-sqlite3';
import type { SearchHit } from '../../shared/features/today/today.contract.ts';
import { statement } from '../database/statements.ts';

export interface SearchTerm {
  /** Folded text: lower case, Simplified characters, no spaces or hyphens. */
  readonly term: string;
  /** Lower is shown first: an exact room before a name, a name before a piece of a phone. */
  readonly rank: number;
}

/** Makes an entity findable by these terms and no others. */
export function putSearchTerms(
  database: Database.Database,
  kind: SearchHit['kind'],
  entityId: number,
  terms: readonly SearchTerm[],
): void {
  statement(database, 'DELETE FROM search_term WHERE kind = ? AND entity_id = ?').run(kind, entityId);
  const insert = statement(
    database,
    'INSERT OR IGNORE INTO search_term (term, rank, kind, entity_id) VALUES (?, ?, ?, ?)',
  );
  for (const { term, rank } of terms) if (term !== '') insert.run(term, rank, kind, entityId);
}
