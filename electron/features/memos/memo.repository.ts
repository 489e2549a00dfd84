import type Database from 'better-sqlite3';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { Role } from '../../../shared/domain/role.ts';
import { LETTER_KIND_FACTS, type LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import type { MemoEntry, MemoEntryKind, MemoRecipient } from '../../../shared/features/memos/memo.ts';
import { MEMO_ROLES } from '../../../shared/features/memos/memos.contract.ts';
import { statement } from '../../database/statements.ts';
import { DONE_AT, MEMO_DUE_ON, READ_AT } from '../../office/memo-standing.repository.ts';

export interface MemoFacts {
  readonly letterId: number;
  readonly kind: LetterKind;
  readonly letterState: string;
  readonly number: string;
  readonly subject: string;
  readonly from: string;
  readonly fromId: number;
  readonly issuedOn: string | null;
  readonly dueOn: string | null;
}

export function requireMemo(database: Database.Database, letterId: number): MemoFacts {
  const row = statement<MemoFacts>(
    database,
    `SELECT l.id AS letterId, l.kind, l.state AS letterState, coalesce(l.number, '') AS number, l.subject,
       s.display_name AS "from", s.id AS fromId, l.issued_on AS issuedOn, ${MEMO_DUE_ON} AS dueOn
     FROM letter l JOIN staff s ON s.id = l.drafted_by WHERE l.id = ?`,
  ).get(letterId);
  if (row === undefined) throw notFound('letter', letterId);
  if (LETTER_KIND_FACTS[row.kind].to !== 'colleagues') throw refuse('notAMemo', { subject: row.subject });
  return row;
}

type RecipientRow = Omit<MemoRecipient, 'readOnPaper' | 'overdue'> & { readonly readOnPaper: number };

/** Those who are asked first, then those who are told, each as they were added. */
export function recipientsOf(
  database: Database.Database,
  { letterId, dueOn, letterState }: MemoFacts,
  today: string,
): MemoRecipient[] {
  return statement<RecipientRow>(
    database,
    `SELECT r.id, r.part, r.staff_id AS staffId, coalesce(s.display_name, r.outsider) AS name, ${READ_AT} AS readAt,
       coalesce(x.on_paper, 0) AS readOnPaper, coalesce(w.display_name, '') AS readRecordedBy, ${DONE_AT} AS doneAt
     FROM memo_recipient r LEFT JOIN staff s ON s.id = r.staff_id
     LEFT JOIN memo_entry x ON x.recipient_id = r.id AND x.kind = 'read' AND x.withdrawn_at IS NULL
     LEFT JOIN staff w ON w.id = x.recorded_by WHERE r.letter_id = ? ORDER BY r.part = 'copy', r.id`,
  )
    .all(letterId)
    .map((row) => ({
      ...row,
      readOnPaper: row.readOnPaper === 1,
      overdue:
        letterState === 'issued' &&
        row.part === 'to' &&
        row.doneAt === null &&
        dueOn !== null &&
        dueOn < today,
    }));
}

type EntryRow = Omit<MemoEntry, 'onPaper' | 'withdrawn'> & {
  readonly letterId: number;
  readonly onPaper: number;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string;
};

export type EntryOfMemo = MemoEntry & { readonly letterId: number };

const SELECT_ENTRY = `SELECT e.id, e.letter_id AS letterId, e.kind,
    coalesce(p.display_name, r.outsider, w.display_name) AS name, e.words, e.on_paper AS onPaper,
    w.display_name AS recordedBy, w.id AS recordedById, e.recorded_at AS recordedAt, e.withdrawn_at AS withdrawnAt,
    e.withdraw_reason AS withdrawReason
  FROM memo_entry e JOIN staff w ON w.id = e.recorded_by LEFT JOIN memo_recipient r ON r.id = e.recipient_id
  LEFT JOIN staff p ON p.id = r.staff_id`;

function toEntry({ onPaper, withdrawnAt, withdrawReason, ...row }: EntryRow): EntryOfMemo {
  return {
    ...row,
    onPaper: onPaper === 1,
    withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawReason },
  };
}

export function entriesOf(database: Database.Database, letterId: number): EntryOfMemo[] {
  return statement<EntryRow>(database, `${SELECT_ENTRY} WHERE e.letter_id = ? ORDER BY e.id`)
    .all(letterId)
    .map(toEntry);
}

export function requireEntry(database: Database.Database, id: number): EntryOfMemo {
  const row = statement<EntryRow>(database, `${SELECT_ENTRY} WHERE e.id = ?`).get(id);
  if (row === undefined) throw notFound('memoEntry', id);
  return toEntry(row);
}

export function insertEntry(
  database: Database.Database,
  values: {
    readonly letterId: number;
    readonly recipientId: number | null;
    readonly kind: MemoEntryKind;
    readonly words: string;
    readonly onPaper: boolean;
    readonly recordedBy: number;
    readonly recordedAt: string;
  },
): number {
  const result = statement(
    database,
    `INSERT INTO memo_entry (letter_id, recipient_id, kind, words, on_paper, recorded_by, recorded_at)
     VALUES (@letterId, @recipientId, @kind, @words, @onPaper, @recordedBy, @recordedAt)`,
  ).run({ ...values, onPaper: values.onPaper ? 1 : 0 });
  return Number(result.lastInsertRowid);
}

export function markEntryWithdrawn(
  database: Database.Database,
  withdrawal: { readonly id: number; readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE memo_entry SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason WHERE id = @id',
  ).run({ ...withdrawal });
}

export interface RecipientValues {
  readonly part: MemoRecipient['part'];
  readonly staffId: number | null;
  readonly outsider: string;
}

export function insertRecipient(
  database: Database.Database,
  letterId: number,
  { part, staffId, outsider }: RecipientValues,
  added: { readonly by: number; readonly at: string },
): void {
  statement(
    database,
    `INSERT INTO memo_recipient (letter_id, part, staff_id, outsider, added_by, added_at) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(letterId, part, staffId, outsider, added.by, added.at);
}

/** Of a draft alone: those of what is out are kept. */
export function deleteRecipients(database: Database.Database, letterId: number): void {
  statement(database, 'DELETE FROM memo_recipient WHERE letter_id = ?').run(letterId);
}

export interface Colleague {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
}

/** Colleagues at work to whom a memo may be sent, most trusted first. */
export function listColleagues(database: Database.Database): Colleague[] {
  const roles = JSON.stringify(MEMO_ROLES);
  return statement<Colleague>(
    database,
    `SELECT s.id, s.display_name AS name, s.role FROM staff s JOIN json_each(?) k ON k.value = s.role
     WHERE s.active = 1 ORDER BY k.key, s.id`,
  ).all(roles);
}
