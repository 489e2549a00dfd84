import type Database from 'better-sqlite3';

/** The chain itself, field for field as it was hashed. */
export const CHAIN_COLUMNS = [
  'seq',
  'at',
  'staff_id',
  'staff_name',
  'role',
  'action',
  'entity',
  'entity_id',
  'reason',
  'before',
  'after',
  'previous_hash',
  'hash',
] as const;

export type ChainEntry = Readonly<
  Record<Exclude<(typeof CHAIN_COLUMNS)[number], 'seq' | 'staff_id' | 'before' | 'after'>, string> & {
    seq: number;
    staff_id: number | null;
    before: string | null;
    after: string | null;
  }
>;

export function iterateChain(database: Database.Database): IterableIterator<ChainEntry> {
  return database
    .prepare<[], ChainEntry>(`SELECT ${CHAIN_COLUMNS.join(', ')} FROM audit ORDER BY seq`)
    .iterate();
}
