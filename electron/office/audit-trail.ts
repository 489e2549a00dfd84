import { hash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import { statement } from '../database/statements.ts';
import type { AuditRecord } from './context.ts';

/** The hash before the first entry. */
export const FIRST_HASH = '0'.repeat(64);

export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly staff_id: number | null;
  readonly staff_name: string;
  readonly role: string;
  readonly action: string;
  readonly entity: string;
  readonly entity_id: string;
  readonly reason: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly previous_hash: string;
  readonly hash: string;
}

/** SHA-256 over the previous hash and every field in a fixed order, so that no byte can change unseen. */
function hashOf(row: Omit<AuditRow, 'hash'>): string {
  const canonical = JSON.stringify([
    row.seq,
    row.at,
    row.staff_id,
    row.staff_name,
    row.role,
    row.action,
    row.entity,
    row.entity_id,
    row.reason,
    row.before,
    row.after,
  ]);
  return hash('sha256', row.previous_hash + canonical);
}

export interface AuditAuthor {
  readonly staff: SignedInStaff | null;
  readonly at: string;
  readonly action: string;
}

/** Adds one entry to the chain. Must run inside the transaction of the change it tells of. */
export function appendAudit(database: Database.Database, author: AuditAuthor, entry: AuditRecord): void {
  const last = statement<{ seq: number; hash: string }>(
    database,
    'SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1',
  ).get();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: author.at,
    staff_id: author.staff?.id ?? null,
    staff_name: author.staff?.displayName ?? '',
    role: author.staff?.role ?? '',
    action: author.action,
    entity: entry.entity,
    entity_id: String(entry.entityId),
    reason: entry.reason ?? '',
    before: entry.before === undefined ? null : JSON.stringify(entry.before),
    after: entry.after === undefined ? null : JSON.stringify(entry.after),
    previous_hash: last?.hash ?? FIRST_HASH,
  };
  statement(
    database,
    `INSERT INTO audit (seq, at, staff_id, staff_name, role, action, entity, entity_id, reason, before, after,
       previous_hash, hash)
     VALUES (@seq, @at, @staff_id, @staff_name, @role, @action, @entity, @entity_id, @reason, @before, @after,
       @previous_hash, @hash)`,
  ).run({ ...row, hash: hashOf(row) });
}

/** When the last entry was made; null before the first one. */
export function newestEntryAt(database: Database.Database): string | null {
  return (
    statement<{ at: string }>(database, 'SELECT at FROM audit ORDER BY seq DESC LIMIT 1').get()?.at ?? null
  );
}

/** What the PC's clock showed when it fell behind, where every entry since was made while it was; null elsewhere. */
export function clockBehindSince(database: Database.Database): string | null {
  const entry = statement<{ pcTime: string }>(
    database,
    `SELECT json_extract(jump.after, '$.pcTime') AS pcTime
     FROM audit jump, (SELECT seq, at FROM audit ORDER BY seq DESC LIMIT 1) newest
     WHERE jump.action = 'clockBehind'
       -- While the clock is behind, time goes on by a thousandth of a second an entry at most.
       AND (julianday(newest.at) - julianday(jump.at)) * 86400000 < newest.seq - jump.seq + 0.5
     ORDER BY jump.seq DESC LIMIT 1`,
  ).get();
  return entry?.pcTime ?? null;
}

export interface AuditVerdict {
  readonly whole: boolean;
  readonly entries: number;
  readonly head: string;
  readonly brokenAt: number | null;
}

/** Walks the chain from its first entry. A gap in the numbers, a wrong link or a wrong hash breaks it. */
export function verifyAudit(database: Database.Database): AuditVerdict {
  let previous = FIRST_HASH;
  let expected = 1;
  for (const row of database.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY seq').iterate()) {
    if (row.seq !== expected || row.previous_hash !== previous || hashOf(row) !== row.hash) {
      return { whole: false, entries: expected - 1, head: previous, brokenAt: row.seq };
    }
    previous = row.hash;
    expected += 1;
  }
  return { whole: true, entries: expected - 1, head: previous, brokenAt: null };
}

export function lastAuditRow(database: Database.Database): AuditRow | undefined {
  return statement<AuditRow>(database, 'SELECT * FROM audit ORDER BY seq DESC LIMIT 1').get();
}

export function findAuditRow(database: Database.Database, seq: number): AuditRow | undefined {
  return statement<AuditRow>(database, 'SELECT * FROM audit WHERE seq = ?').get(seq);
}

/** The last entry that both trails hold; 0 when they have nothing in common. */
export function lastCommonEntry(one: Database.Database, other: Database.Database): number {
  // Each entry is bound to all before it, so what is common is common from the first one on.
  let common = 0;
  let beyond = Math.min(lastAuditRow(one)?.seq ?? 0, lastAuditRow(other)?.seq ?? 0) + 1;
  while (beyond - common > 1) {
    const middle = Math.floor((common + beyond) / 2);
    if (findAuditRow(one, middle)?.hash === findAuditRow(other, middle)?.hash) common = middle;
    else beyond = middle;
  }
  return common;
}

/** Entries after one, in order. */
export function auditRowsAfter(database: Database.Database, seq: number): IterableIterator<AuditRow> {
  return database.prepare<[number], AuditRow>('SELECT * FROM audit WHERE seq > ? ORDER BY seq').iterate(seq);
}

/** Whether anyone did anything after an entry; what the program keeps up by itself is under nobody's name. */
export function hasWorkAfter(database: Database.Database, seq: number): boolean {
  return (
    statement(database, 'SELECT 1 FROM audit WHERE seq > ? AND staff_id IS NOT NULL LIMIT 1').get(seq) !==
    undefined
  );
}
