import type Database from 'better-sqlite3';
import type { SearchHit } from '../../../shared/features/today/today.contract.ts';
import { statement } from '../../database/statements.ts';
import type { SearchRank } from '../../office/search-index.ts';

export interface FoundTerm {
  readonly kind: SearchHit['kind'];
  readonly entityId: number;
}

const EXACT = `SELECT kind, entity_id AS entityId FROM search_term WHERE rank = ? AND term = ?
  ORDER BY rank, term, kind, entity_id LIMIT ?`;
const PREFIX = `SELECT kind, entity_id AS entityId FROM search_term WHERE rank = ? AND term >= ? AND term < ?
  ORDER BY rank, term, kind, entity_id LIMIT ?`;

/** The largest code point: every continuation of a prefix sorts before prefix + LAST. */
const LAST = '\u{10FFFF}';

/** A range of the primary key in its own order: it reads no more rows than `limit`, however many people are called 陳. */
export function findTerms(
  database: Database.Database,
  rank: SearchRank,
  prefix: string,
  match: 'exact' | 'prefix',
  limit: number,
): FoundTerm[] {
  return match === 'exact'
    ? statement<FoundTerm>(database, EXACT).all(rank, prefix, limit)
    : statement<FoundTerm>(database, PREFIX).all(rank, prefix, `${prefix}${LAST}`, limit);
}
