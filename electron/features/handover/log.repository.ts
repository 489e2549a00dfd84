import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type {
  DutyEntry,
  DutyItem,
  DutyPerson,
  EntryImportance,
} from '../../../shared/features/handover/handover.ts';
import { statement } from '../../database/statements.ts';

type EntryRow = Omit<DutyEntry, 'withdrawn'> & {
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawReason: string;
};

const SELECT_ENTRY = `SELECT e.id, e.post_id AS postId, e.happened_at AS happenedAt, e.words, e.importance,
    s.display_name AS recordedBy, s.id AS recordedById, e.recorded_at AS recordedAt, w.display_name AS withdrawnBy,
    e.withdrawn_at AS withdrawnAt, e.withdraw_reason AS withdrawReason, i.id AS itemId
  FROM duty_entry e JOIN staff s ON s.id = e.recorded_by LEFT JOIN staff w ON w.id = e.withdrawn_by
  LEFT JOIN duty_item i ON i.entry_id = e.id`;

function toEntry({ withdrawnBy, withdrawnAt, withdrawReason, ...row }: EntryRow): DutyEntry {
  return {
    ...row,
    withdrawn:
      withdrawnAt === null ? null : { by: withdrawnBy ?? '', at: withdrawnAt, reason: withdrawReason },
  };
}

/** Entries of a post that no handover has taken up yet, the earliest first. */
export function looseEntries(database: Database.Database, postId: number): DutyEntry[] {
  return statement<EntryRow>(
    database,
    `${SELECT_ENTRY} WHERE e.post_id = ? AND NOT EXISTS (SELECT 1 FROM duty_handover_entry h WHERE h.entry_id = e.id)
     ORDER BY e.happened_at, e.id`,
  )
    .all(postId)
    .map(toEntry);
}

export function entriesOfHandover(database: Database.Database, handoverId: number): DutyEntry[] {
  return statement<EntryRow>(
    database,
    `${SELECT_ENTRY} JOIN duty_handover_entry h ON h.entry_id = e.id WHERE h.handover_id = ? ORDER BY e.happened_at, e.id`,
  )
    .all(handoverId)
    .map(toEntry);
}

export function requireEntry(database: Database.Database, id: number): DutyEntry {
  const row = statement<EntryRow>(database, `${SELECT_ENTRY} WHERE e.id = ?`).get(id);
  if (row === undefined) throw notFound('dutyEntry', id);
  return toEntry(row);
}

export function insertEntry(
  database: Database.Database,
  entry: {
    readonly postId: number;
    readonly happenedAt: string;
    readonly words: string;
    readonly importance: EntryImportance;
    readonly recordedBy: number;
    readonly recordedAt: string;
  },
): number {
  const result = statement(
    database,
    `INSERT INTO duty_entry (post_id, happened_at, words, importance, recorded_by, recorded_at)
     VALUES (@postId, @happenedAt, @words, @importance, @recordedBy, @recordedAt)`,
  ).run(entry);
  return Number(result.lastInsertRowid);
}

export function markEntryWithdrawn(
  database: Database.Database,
  withdrawal: { readonly id: number; readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    'UPDATE duty_entry SET withdrawn_by = @by, withdrawn_at = @at, withdraw_reason = @reason WHERE id = @id',
  ).run({ ...withdrawal });
}

type ItemRow = Omit<DutyItem, 'owner' | 'overdue' | 'closed'> & {
  readonly ownerStaffId: number | null;
  readonly ownerEmployeeId: number | null;
  readonly ownerName: string;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
  readonly closedWords: string;
};

export const SELECT_ITEM = `SELECT i.id, i.post_id AS postId, e.words, e.importance, e.happened_at AS happenedAt,
    s.display_name AS openedBy, i.owner_staff_id AS ownerStaffId, i.owner_employee_id AS ownerEmployeeId,
    i.owner_name AS ownerName, i.due_at AS dueAt, c.display_name AS closedBy, i.closed_at AS closedAt,
    i.closed_words AS closedWords, i.version
  FROM duty_item i JOIN duty_entry e ON e.id = i.entry_id JOIN staff s ON s.id = e.recorded_by
  LEFT JOIN staff c ON c.id = i.closed_by`;

export function toItem(
  { ownerStaffId, ownerEmployeeId, ownerName, closedBy, closedAt, closedWords, ...row }: ItemRow,
  present: string,
): DutyItem {
  return {
    ...row,
    owner: ownerName === '' ? null : { staffId: ownerStaffId, employeeId: ownerEmployeeId, name: ownerName },
    overdue: closedAt === null && row.dueAt !== null && row.dueAt < present,
    closed: closedAt === null ? null : { by: closedBy ?? '', at: closedAt, words: closedWords },
  };
}

/** Open items of a post: those past their time first, then by their time, then as they came. */
export function openItems(database: Database.Database, postId: number, present: string): DutyItem[] {
  return statement<ItemRow>(
    database,
    `${SELECT_ITEM} WHERE i.post_id = ? AND i.closed_at IS NULL ORDER BY i.due_at IS NULL, i.due_at, i.id`,
  )
    .all(postId)
    .map((row) => toItem(row, present));
}

export function itemsNamed(
  database: Database.Database,
  ids: readonly number[],
  present: string,
): Map<number, DutyItem> {
  const rows = statement<ItemRow>(
    database,
    `${SELECT_ITEM} WHERE i.id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, toItem(row, present)]));
}

export function requireItem(database: Database.Database, id: number, present: string): DutyItem {
  const row = statement<ItemRow>(database, `${SELECT_ITEM} WHERE i.id = ?`).get(id);
  if (row === undefined) throw notFound('dutyItem', id);
  return toItem(row, present);
}

export function insertItem(
  database: Database.Database,
  item: {
    readonly postId: number;
    readonly entryId: number;
    readonly owner: DutyPerson | null;
    readonly dueAt: string | null;
  },
): number {
  const { owner, ...rest } = item;
  const result = statement(
    database,
    `INSERT INTO duty_item (post_id, entry_id, owner_staff_id, owner_employee_id, owner_name, due_at)
     VALUES (@postId, @entryId, @staffId, @employeeId, @name, @dueAt)`,
  ).run({ ...rest, ...ownerColumns(owner) });
  return Number(result.lastInsertRowid);
}

function ownerColumns(owner: DutyPerson | null) {
  return owner === null ? { staffId: null, employeeId: null, name: '' } : { ...owner };
}

export function updateItem(
  database: Database.Database,
  id: number,
  { owner, dueAt }: { readonly owner: DutyPerson | null; readonly dueAt: string | null },
): void {
  statement(
    database,
    `UPDATE duty_item SET owner_staff_id = @staffId, owner_employee_id = @employeeId, owner_name = @name, due_at = @dueAt,
       version = version + 1 WHERE id = @id`,
  ).run({ id, dueAt, ...ownerColumns(owner) });
}

export function markItemClosed(
  database: Database.Database,
  closing: { readonly id: number; readonly by: number; readonly at: string; readonly words: string },
): void {
  statement(
    database,
    `UPDATE duty_item SET closed_by = @by, closed_at = @at, closed_words = @words, version = version + 1 WHERE id = @id`,
  ).run({ ...closing });
}
