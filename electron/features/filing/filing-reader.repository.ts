import type Database from 'better-sqlite3';
import type { z } from 'zod';
import type { filingReaderSchema } from '../../../shared/features/filing/filing-entry.ts';
import { statement } from '../../database/statements.ts';

type Reader = z.output<typeof filingReaderSchema>;

const SELECT_READER = 'SELECT id, entry_id AS entryId, name, seen_on AS seenOn, remark FROM filing_reader';

export function readersOf(database: Database.Database, entryId: number): Reader[] {
  return statement<Reader & { entryId: number }>(
    database,
    `${SELECT_READER} WHERE entry_id = ? ORDER BY position`,
  )
    .all(entryId)
    .map(({ entryId: _entryId, ...reader }) => reader);
}

export function findReader(
  database: Database.Database,
  id: number,
): (Reader & { readonly entryId: number }) | undefined {
  return statement<Reader & { entryId: number }>(database, `${SELECT_READER} WHERE id = ?`).get(id);
}

/** Those who have not seen it are named anew, after those who have. */
export function replaceUnseen(database: Database.Database, entryId: number, names: readonly string[]): void {
  statement(database, 'DELETE FROM filing_reader WHERE entry_id = ? AND seen_on IS NULL').run(entryId);
  const last =
    statement<{ last: number }>(
      database,
      'SELECT coalesce(max(position), 0) AS last FROM filing_reader WHERE entry_id = ?',
    ).get(entryId)?.last ?? 0;
  const insert = statement(database, 'INSERT INTO filing_reader (entry_id, position, name) VALUES (?, ?, ?)');
  for (const [index, name] of names.entries()) insert.run(entryId, last + index + 1, name);
}

export function markSeen(
  database: Database.Database,
  values: { readonly id: number; readonly seenOn: string; readonly remark: string; readonly by: number },
): void {
  statement(
    database,
    'UPDATE filing_reader SET seen_on = @seenOn, remark = @remark, noted_by = @by WHERE id = @id',
  ).run({ ...values });
}
