import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { NoticeAct, NoticePhoto, NoticePosting } from '../../../shared/features/notices/notice.ts';
import { type PostingAct, postingState } from '../../../shared/features/notices/posting-state.ts';
import { statement } from '../../database/statements.ts';
import { photosOfActs } from './photo.repository.ts';

interface PostingRow {
  readonly id: number;
  readonly letterId: number;
  readonly boardId: number;
  readonly boardName: string;
  readonly buildingName: string;
  readonly postBy: string;
  readonly takeDownOn: string | null;
  readonly letterState: string;
  readonly issuedOn: string | null;
  readonly plannedBy: string;
  readonly plannedAt: string;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string;
}

/** A posting with what stands behind its state. */
export interface KnownPosting extends NoticePosting {
  readonly letterId: number;
  readonly issuedOn: string;
}

const SELECT_POSTING = `SELECT p.id, p.letter_id AS letterId, p.board_id AS boardId, b.name AS boardName,
    coalesce(u.name, '') AS buildingName, coalesce(n.post_by, p.planned_on || 'T23:59') AS postBy,
    n.take_down_on AS takeDownOn, l.state AS letterState, l.issued_on AS issuedOn, s.display_name AS plannedBy,
    p.planned_at AS plannedAt, w.display_name AS withdrawnBy, p.withdrawn_at AS withdrawnAt,
    p.withdraw_reason AS withdrawReason
  FROM notice_posting p JOIN notice_board b ON b.id = p.board_id LEFT JOIN building u ON u.id = b.building_id
  JOIN notice n ON n.letter_id = p.letter_id JOIN letter l ON l.id = p.letter_id JOIN staff s ON s.id = p.planned_by
  LEFT JOIN staff w ON w.id = p.withdrawn_by`;

/** The postings of a notice in the order of the round, those taken off last. */
export function postingsOfNotice(
  database: Database.Database,
  letterId: number,
  today: string,
): KnownPosting[] {
  const rows = statement<PostingRow>(
    database,
    `${SELECT_POSTING} WHERE p.letter_id = ? ORDER BY p.withdrawn_at IS NOT NULL, b.position, b.id, p.id`,
  ).all(letterId);
  return withActs(database, rows, today);
}

/** Some postings in the order in which they are named; the first that there is not is refused. */
export function requirePostings(
  database: Database.Database,
  ids: readonly number[],
  today: string,
): KnownPosting[] {
  const rows = statement<PostingRow>(
    database,
    `${SELECT_POSTING} WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY b.position, b.id, p.id`,
  ).all(JSON.stringify(ids));
  const gone = ids.find((id) => !rows.some((row) => row.id === id));
  if (gone !== undefined) throw notFound('noticePosting', gone);
  return withActs(database, rows, today);
}

function withActs(database: Database.Database, rows: readonly PostingRow[], today: string): KnownPosting[] {
  const acts = groupBy(
    actsOf(
      database,
      rows.map(({ id }) => id),
    ),
    ({ postingId }) => postingId,
  );
  return rows.map(({ letterState, withdrawnBy, withdrawnAt, withdrawReason, issuedOn, ...row }) => {
    const of = (acts.get(row.id) ?? []).map(({ postingId: _postingId, ...act }) => act);
    return {
      ...row,
      issuedOn: issuedOn ?? '',
      state: postingState(
        {
          cancelled: withdrawnAt !== null,
          letterVoid: letterState === 'void',
          takeDownOn: row.takeDownOn,
          acts: of.filter(({ withdrawn }) => withdrawn === null).map(({ kind }) => kind),
        },
        today,
      ),
      cancelled:
        withdrawnAt === null ? null : { by: withdrawnBy ?? '', at: withdrawnAt, reason: withdrawReason },
      acts: of,
    };
  });
}

type ActRow = Omit<NoticeAct, 'withdrawn' | 'photos'> & {
  readonly postingId: number;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string;
};

const SELECT_ACT = `SELECT a.id, a.posting_id AS postingId, a.kind, a.acted_at AS actedAt, a.made_by AS madeBy, a.note,
    r.display_name AS recordedBy, a.recorded_at AS recordedAt, w.display_name AS withdrawnBy,
    a.withdrawn_at AS withdrawnAt, a.withdraw_reason AS withdrawReason
  FROM notice_act a JOIN staff r ON r.id = a.recorded_by LEFT JOIN staff w ON w.id = a.withdrawn_by`;

function actsOf(
  database: Database.Database,
  postingIds: readonly number[],
): (NoticeAct & { readonly postingId: number })[] {
  const rows = statement<ActRow>(
    database,
    `${SELECT_ACT} WHERE a.posting_id IN (SELECT value FROM json_each(?)) ORDER BY a.acted_at, a.id`,
  ).all(JSON.stringify(postingIds));
  const photos: ReadonlyMap<number, readonly NoticePhoto[]> = photosOfActs(
    database,
    rows.map(({ id }) => id),
  );
  return rows.map(({ withdrawnBy, withdrawnAt, withdrawReason, ...act }) => ({
    ...act,
    withdrawn:
      withdrawnAt === null ? null : { by: withdrawnBy ?? '', at: withdrawnAt, reason: withdrawReason },
    photos: [...(photos.get(act.id) ?? [])],
  }));
}

export interface ActOfPosting {
  readonly id: number;
  readonly postingId: number;
  readonly letterId: number;
  readonly number: string;
  readonly boardName: string;
  readonly kind: PostingAct;
  readonly withdrawnAt: string | null;
}

export function requireAct(database: Database.Database, id: number): ActOfPosting {
  const row = statement<ActOfPosting>(
    database,
    `SELECT a.id, a.posting_id AS postingId, p.letter_id AS letterId, coalesce(l.number, '') AS number,
       b.name AS boardName, a.kind, a.withdrawn_at AS withdrawnAt
     FROM notice_act a JOIN notice_posting p ON p.id = a.posting_id JOIN letter l ON l.id = p.letter_id
     JOIN notice_board b ON b.id = p.board_id WHERE a.id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('noticeAct', id);
  return row;
}

export function insertPosting(
  database: Database.Database,
  values: {
    readonly letterId: number;
    readonly boardId: number;
    readonly plannedBy: number;
    readonly plannedOn: string;
    readonly plannedAt: string;
  },
): number {
  const result = statement(
    database,
    `INSERT INTO notice_posting (letter_id, board_id, planned_by, planned_on, planned_at)
     VALUES (@letterId, @boardId, @plannedBy, @plannedOn, @plannedAt)`,
  ).run({ ...values });
  return Number(result.lastInsertRowid);
}

interface Withdrawal {
  readonly id: number;
  readonly by: number;
  readonly at: string;
  readonly reason: string;
}

export function markPostingCancelled(database: Database.Database, withdrawal: Withdrawal): void {
  statement(
    database,
    'UPDATE notice_posting SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason WHERE id = @id',
  ).run({ ...withdrawal });
}

export function insertAct(
  database: Database.Database,
  values: {
    readonly postingId: number;
    readonly kind: PostingAct;
    readonly actedAt: string;
    readonly madeBy: string;
    readonly note: string;
    readonly recordedBy: number;
    readonly recordedAt: string;
  },
): number {
  const result = statement(
    database,
    `INSERT INTO notice_act (posting_id, kind, acted_at, made_by, note, recorded_by, recorded_at)
     VALUES (@postingId, @kind, @actedAt, @madeBy, @note, @recordedBy, @recordedAt)`,
  ).run({ ...values });
  return Number(result.lastInsertRowid);
}

export function markActWithdrawn(database: Database.Database, withdrawal: Withdrawal): void {
  statement(
    database,
    'UPDATE notice_act SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason WHERE id = @id',
  ).run({ ...withdrawal });
}
