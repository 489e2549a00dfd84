import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type {
  DutyPerson,
  Handover,
  HandoverSide,
  HandoverState,
  Signature,
} from '../../../shared/features/handover/handover.ts';
import { statement } from '../../database/statements.ts';

/** A handover as it lies in the file, without its parts. */
export interface StoredHandover
  extends Pick<
    Handover,
    | 'id'
    | 'postId'
    | 'dueAt'
    | 'state'
    | 'lateReason'
    | 'outgoing'
    | 'incoming'
    | 'outgoingSigned'
    | 'incomingSigned'
    | 'parcels'
    | 'visitors'
    | 'note'
    | 'version'
  > {}

interface Row {
  readonly id: number;
  readonly post_id: number;
  readonly due_at: string;
  readonly state: HandoverState;
  readonly late_reason: string;
  readonly outgoing_staff_id: number | null;
  readonly outgoing_employee_id: number | null;
  readonly outgoing_name: string;
  readonly outgoing_signed_at: string | null;
  readonly outgoing_way: Signature['way'] | null;
  readonly outgoing_recorder: string | null;
  readonly incoming_staff_id: number | null;
  readonly incoming_employee_id: number | null;
  readonly incoming_name: string;
  readonly incoming_signed_at: string | null;
  readonly incoming_way: Signature['way'] | null;
  readonly incoming_recorder: string | null;
  readonly parcels: number | null;
  readonly visitors: number | null;
  readonly note: string;
  readonly version: number;
}

const SELECT = `SELECT h.*, o.display_name AS outgoing_recorder, n.display_name AS incoming_recorder
  FROM duty_handover h LEFT JOIN staff o ON o.id = h.outgoing_recorded_by LEFT JOIN staff n ON n.id = h.incoming_recorded_by`;

function person(staffId: number | null, employeeId: number | null, name: string): DutyPerson | null {
  return name === '' ? null : { staffId, employeeId, name };
}

function signature(
  at: string | null,
  way: Signature['way'] | null,
  recordedBy: string | null,
): Signature | null {
  return at === null || way === null ? null : { at, way, recordedBy: recordedBy ?? '' };
}

function toHandover(row: Row): StoredHandover {
  return {
    id: row.id,
    postId: row.post_id,
    dueAt: row.due_at,
    state: row.state,
    lateReason: row.late_reason,
    outgoing: person(row.outgoing_staff_id, row.outgoing_employee_id, row.outgoing_name),
    incoming: person(row.incoming_staff_id, row.incoming_employee_id, row.incoming_name),
    outgoingSigned: signature(row.outgoing_signed_at, row.outgoing_way, row.outgoing_recorder),
    incomingSigned: signature(row.incoming_signed_at, row.incoming_way, row.incoming_recorder),
    parcels: row.parcels,
    visitors: row.visitors,
    note: row.note,
    version: row.version,
  };
}

export function requireStored(database: Database.Database, id: number): StoredHandover {
  const row = statement<Row>(database, `${SELECT} WHERE h.id = ?`).get(id);
  if (row === undefined) throw notFound('handover', id);
  return toHandover(row);
}

export function findUnfinished(database: Database.Database, postId: number): StoredHandover | undefined {
  const row = statement<Row>(database, `${SELECT} WHERE h.post_id = ? AND h.state <> 'signed'`).get(postId);
  return row === undefined ? undefined : toHandover(row);
}

export function listUnfinished(database: Database.Database): StoredHandover[] {
  return statement<Row>(database, `${SELECT} WHERE h.state <> 'signed' ORDER BY h.due_at`)
    .all()
    .map(toHandover);
}

/** The handover with which the present shift of a post began. */
export function findLastSigned(database: Database.Database, postId: number): StoredHandover | undefined {
  const row = statement<Row>(
    database,
    `${SELECT} WHERE h.post_id = ? AND h.state = 'signed' ORDER BY h.incoming_signed_at DESC, h.id DESC LIMIT 1`,
  ).get(postId);
  return row === undefined ? undefined : toHandover(row);
}

export function findHandoverOf(
  database: Database.Database,
  postId: number,
  dueAt: string,
): number | undefined {
  return statement<{ id: number }>(
    database,
    'SELECT id FROM duty_handover WHERE post_id = ? AND due_at = ?',
  ).get(postId, dueAt)?.id;
}

export function insertHandover(
  database: Database.Database,
  values: {
    readonly postId: number;
    readonly dueAt: string;
    readonly lateReason: string;
    readonly begunBy: number;
    readonly begunAt: string;
    readonly outgoing: DutyPerson | null;
    readonly incoming: DutyPerson | null;
  },
): number {
  const { outgoing, incoming, ...rest } = values;
  const result = statement(
    database,
    `INSERT INTO duty_handover (post_id, due_at, late_reason, begun_by, begun_at)
     VALUES (@postId, @dueAt, @lateReason, @begunBy, @begunAt)`,
  ).run(rest);
  const id = Number(result.lastInsertRowid);
  putPerson(database, id, 'outgoing', outgoing);
  putPerson(database, id, 'incoming', incoming);
  statement(
    database,
    `INSERT INTO duty_handover_check (handover_id, check_id, name, quantity)
     SELECT ?, id, name, quantity FROM duty_check WHERE post_id = ? AND active = 1`,
  ).run(id, values.postId);
  return id;
}

export function putPerson(
  database: Database.Database,
  id: number,
  side: HandoverSide,
  of: DutyPerson | null,
): void {
  statement(
    database,
    `UPDATE duty_handover SET ${side}_staff_id = @staffId, ${side}_employee_id = @employeeId, ${side}_name = @name
     WHERE id = @id`,
  ).run({ id, ...(of ?? { staffId: null, employeeId: null, name: '' }) });
}

export function putCounts(
  database: Database.Database,
  id: number,
  values: { readonly parcels: number | null; readonly visitors: number | null; readonly note: string },
): void {
  statement(
    database,
    'UPDATE duty_handover SET parcels = @parcels, visitors = @visitors, note = @note WHERE id = @id',
  ).run({ id, ...values });
}

export function countUp(database: Database.Database, id: number): void {
  statement(database, 'UPDATE duty_handover SET version = version + 1 WHERE id = ?').run(id);
}

export function deleteDraft(database: Database.Database, id: number): void {
  statement(database, 'DELETE FROM duty_handover_check WHERE handover_id = ?').run(id);
  statement(database, 'DELETE FROM duty_handover WHERE id = ?').run(id);
}

export function putSignature(
  database: Database.Database,
  id: number,
  side: HandoverSide,
  { way, at, by }: { readonly way: Signature['way']; readonly at: string; readonly by: number },
): void {
  statement(
    database,
    `UPDATE duty_handover SET state = @state, ${side}_signed_at = @at, ${side}_way = @way, ${side}_recorded_by = @by,
       version = version + 1 WHERE id = @id`,
  ).run({ id, at, way, by, state: side === 'outgoing' ? 'waiting' : 'signed' });
}

export function dropOutgoingSignature(database: Database.Database, id: number): void {
  statement(
    database,
    `UPDATE duty_handover SET state = 'draft', outgoing_signed_at = NULL, outgoing_way = NULL, outgoing_recorded_by = NULL,
       version = version + 1 WHERE id = ?`,
  ).run(id);
}
