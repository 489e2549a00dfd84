import type Database from 'better-sqlite3';
import { z } from 'zod';
import { notFound } from '../../../shared/api/api-error.ts';
import {
  type DayLine,
  type Handover,
  type HandoverCheck,
  lineRowSchema,
  lineSourceSchema,
} from '../../../shared/features/handover/handover.ts';
import { statement } from '../../database/statements.ts';
import type { StoredHandover } from './handover.repository.ts';

export function putCheck(
  database: Database.Database,
  handoverId: number,
  check: Pick<HandoverCheck, 'checkId' | 'state' | 'found' | 'note'>,
): void {
  const { changes } = statement(
    database,
    `UPDATE duty_handover_check SET state = @state, found = @found, note = @note
     WHERE handover_id = @handoverId AND check_id = @checkId`,
  ).run({ handoverId, ...check });
  if (changes === 0) throw notFound('dutyCheck', check.checkId);
}

export function checksOf(database: Database.Database, id: number): HandoverCheck[] {
  return statement<HandoverCheck>(
    database,
    `SELECT h.check_id AS checkId, h.name, h.quantity, h.state, h.found, h.note
     FROM duty_handover_check h JOIN duty_check c ON c.id = h.check_id WHERE h.handover_id = ? ORDER BY c.position, c.id`,
  ).all(id);
}

const rowsSchema = z.array(lineRowSchema);

export function keptLines(database: Database.Database, id: number): DayLine[] {
  return statement<{ source: string; count: number; overdue: number; rows: string }>(
    database,
    'SELECT source, count, overdue, rows FROM duty_handover_line WHERE handover_id = ?',
  )
    .all(id)
    .map(({ source, rows, ...line }) => ({
      ...line,
      source: lineSourceSchema.parse(source),
      rows: rowsSchema.parse(JSON.parse(rows)),
    }));
}

/** Keeps the day, the log and the open items as they stand when the outgoing person signs. */
export function freeze(
  database: Database.Database,
  { id, postId }: Pick<StoredHandover, 'id' | 'postId'>,
  lines: readonly DayLine[],
): void {
  for (const { source, count, overdue, rows } of lines) {
    statement(
      database,
      'INSERT INTO duty_handover_line (handover_id, source, count, overdue, rows) VALUES (?, ?, ?, ?, ?)',
    ).run(id, source, count, overdue, JSON.stringify(rows));
  }
  statement(
    database,
    `INSERT INTO duty_handover_entry (entry_id, handover_id) SELECT e.id, ? FROM duty_entry e
     WHERE e.post_id = ? AND NOT EXISTS (SELECT 1 FROM duty_handover_entry h WHERE h.entry_id = e.id)`,
  ).run(id, postId);
  statement(
    database,
    `INSERT INTO duty_handover_item (handover_id, item_id, owner_name, due_at)
     SELECT ?, i.id, i.owner_name, i.due_at FROM duty_item i WHERE i.post_id = ? AND i.closed_at IS NULL`,
  ).run(id, postId);
}

/** The signature was taken back: the day, the log and the items are those of now again. */
export function thaw(database: Database.Database, id: number): void {
  for (const table of ['duty_handover_line', 'duty_handover_entry', 'duty_handover_item']) {
    statement(database, `DELETE FROM ${table} WHERE handover_id = ?`).run(id);
  }
}

export function carryItem(
  database: Database.Database,
  handoverId: number,
  {
    itemId,
    ownerName,
    dueAt,
  }: { readonly itemId: number; readonly ownerName: string; readonly dueAt: string | null },
): void {
  statement(
    database,
    'INSERT INTO duty_handover_item (handover_id, item_id, owner_name, due_at) VALUES (?, ?, ?, ?)',
  ).run(handoverId, itemId, ownerName, dueAt);
}

export interface CarriedRow {
  readonly itemId: number;
  readonly ownerName: string;
  readonly dueAt: string | null;
  readonly tickedAt: string | null;
}

export function carriedItems(database: Database.Database, handoverId: number): CarriedRow[] {
  return statement<CarriedRow>(
    database,
    `SELECT item_id AS itemId, owner_name AS ownerName, due_at AS dueAt, ticked_at AS tickedAt
     FROM duty_handover_item WHERE handover_id = ? ORDER BY due_at IS NULL, due_at, item_id`,
  ).all(handoverId);
}

export function tickItems(database: Database.Database, handoverId: number, at: string): void {
  statement(database, 'UPDATE duty_handover_item SET ticked_at = ? WHERE handover_id = ?').run(
    at,
    handoverId,
  );
}

export function remarksOf(database: Database.Database, id: number): Handover['remarks'] {
  return statement<Handover['remarks'][number]>(
    database,
    `SELECT r.id, r.words, s.display_name AS "by", r.recorded_at AS at FROM duty_remark r
     JOIN staff s ON s.id = r.recorded_by WHERE r.handover_id = ? ORDER BY r.id`,
  ).all(id);
}

export function insertRemark(
  database: Database.Database,
  remark: { readonly handoverId: number; readonly words: string; readonly by: number; readonly at: string },
): void {
  statement(
    database,
    'INSERT INTO duty_remark (handover_id, words, recorded_by, recorded_at) VALUES (@handoverId, @words, @by, @at)',
  ).run({ ...remark });
}
