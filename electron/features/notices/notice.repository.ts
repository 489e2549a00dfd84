import type Database from 'better-sqlite3';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { LETTER_KIND_FACTS, type LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import type { NoticeEffect, NoticeNature, PostingDates } from '../../../shared/features/notices/lead-time.ts';
import type { Notice } from '../../../shared/features/notices/notice.ts';
import { statement } from '../../database/statements.ts';

/** A letter to everyone, with what was said of its effect. */
export interface NoticeFacts extends NoticeEffect, PostingDates {
  readonly letterId: number;
  readonly kind: LetterKind;
  readonly letterState: string;
  readonly number: string;
  readonly subject: string;
  readonly scope: string;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly updatesLetterId: number | null;
  readonly urgentBy: string | null;
  readonly urgentAt: string | null;
  readonly urgentReason: string;
  readonly version: number;
}

/** What is to be said of a letter of which nothing was said yet. */
const FIRST_NATURE: NoticeNature = 'inform';

export function requireNotice(database: Database.Database, letterId: number): NoticeFacts {
  const row = statement<NoticeFacts>(
    database,
    `SELECT l.id AS letterId, l.kind, l.state AS letterState, coalesce(l.number, '') AS number, l.subject,
       l.recipient AS scope, l.issued_on AS issuedOn, l.valid_until AS validUntil,
       coalesce(n.nature, '${FIRST_NATURE}') AS nature, n.effective_from AS effectiveFrom, n.effective_to AS effectiveTo,
       n.post_by AS postBy, n.required_by AS requiredBy, n.take_down_on AS takeDownOn,
       n.updates_letter_id AS updatesLetterId, s.display_name AS urgentBy, n.urgent_at AS urgentAt,
       coalesce(n.urgent_reason, '') AS urgentReason, coalesce(n.version, 0) AS version
     FROM letter l LEFT JOIN notice n ON n.letter_id = l.id LEFT JOIN staff s ON s.id = n.urgent_by WHERE l.id = ?`,
  ).get(letterId);
  if (row === undefined) throw notFound('letter', letterId);
  if (LETTER_KIND_FACTS[row.kind].to !== 'everyone') throw refuse('notANotice', { subject: row.subject });
  return row;
}

export interface NoticeValues extends NoticeEffect, PostingDates {
  readonly letterId: number;
  readonly updatesLetterId: number | null;
}

/** The first of a letter, or another version. */
export function putNotice(database: Database.Database, values: NoticeValues): void {
  const { letterId, nature, effectiveFrom, effectiveTo, postBy, requiredBy, takeDownOn, updatesLetterId } =
    values;
  statement(
    database,
    `INSERT INTO notice (letter_id, nature, effective_from, effective_to, post_by, required_by, take_down_on,
       updates_letter_id)
     VALUES (@letterId, @nature, @effectiveFrom, @effectiveTo, @postBy, @requiredBy, @takeDownOn, @updatesLetterId)
     ON CONFLICT (letter_id) DO UPDATE SET nature = excluded.nature, effective_from = excluded.effective_from,
       effective_to = excluded.effective_to, post_by = excluded.post_by, required_by = excluded.required_by,
       take_down_on = excluded.take_down_on, updates_letter_id = excluded.updates_letter_id, version = version + 1`,
  ).run({ letterId, nature, effectiveFrom, effectiveTo, postBy, requiredBy, takeDownOn, updatesLetterId });
}

export function putUrgent(
  database: Database.Database,
  letterId: number,
  urgent: { readonly by: number; readonly at: string; readonly reason: string } | null,
): void {
  statement(
    database,
    `UPDATE notice SET urgent_by = @by, urgent_at = @at, urgent_reason = @reason, version = version + 1
     WHERE letter_id = @letterId`,
  ).run({ letterId, by: urgent?.by ?? null, at: urgent?.at ?? null, reason: urgent?.reason ?? '' });
}

const SELECT_OTHER = `SELECT l.id AS letterId, coalesce(l.number, '') AS number, l.subject, l.issued_on AS issuedOn
  FROM letter l`;

export function findOther(database: Database.Database, letterId: number): Notice['updates'] {
  return (
    statement<NonNullable<Notice['updates']>>(database, `${SELECT_OTHER} WHERE l.id = ?`).get(letterId) ??
    null
  );
}

/** The notices that follow one up, in their order. */
export function updatesOf(database: Database.Database, letterId: number): Notice['updatedBy'] {
  return statement<Notice['updatedBy'][number]>(
    database,
    `${SELECT_OTHER} JOIN notice n ON n.letter_id = l.id WHERE n.updates_letter_id = ? ORDER BY l.id`,
  ).all(letterId);
}
