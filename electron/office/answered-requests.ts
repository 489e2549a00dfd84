import { hash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { refuse } from '../../shared/api/api-error.ts';
import { statement } from '../database/statements.ts';
import type { DataKey } from './data-key.ts';

/** Long enough for any retry of a dialog left open. */
export const ANSWERS_KEPT_DAYS = 60;

export interface RequestIdentity {
  readonly key: string;
  readonly path: string;
  readonly staffId: number | null;
  readonly inputHash: string;
}

/** Keyed for whoever may enter ID numbers: a plain hash of a short input can be guessed at. */
export function hashInput(input: unknown, key: DataKey | null): string {
  const text = JSON.stringify(input);
  return key === null ? hash('sha256', text) : key.digest(text);
}

/** The answer already given to this request, if any. The same key for another request is refused. */
export function findAnswer(
  database: Database.Database,
  request: RequestIdentity,
): { readonly value: unknown } | null {
  const row = statement<{ path: string; staff_id: number | null; input_hash: string; answer: string }>(
    database,
    'SELECT path, staff_id, input_hash, answer FROM answered_request WHERE key = ?',
  ).get(request.key);
  if (row === undefined) return null;
  if (row.path !== request.path || row.staff_id !== request.staffId || row.input_hash !== request.inputHash) {
    throw refuse('keyReused');
  }
  return { value: JSON.parse(row.answer) };
}

export function keepAnswer(
  database: Database.Database,
  request: RequestIdentity,
  value: unknown,
  now: string,
): void {
  statement(
    database,
    `INSERT INTO answered_request (key, path, staff_id, input_hash, answer, answered_at) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(request.key, request.path, request.staffId, request.inputHash, JSON.stringify(value ?? null), now);
}

export function forgetAnswersBefore(database: Database.Database, instant: string): void {
  statement(database, 'DELETE FROM answered_request WHERE answered_at < ?').run(instant);
}
