import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { statement } from '../../database/statements.ts';
import { ENTRY_COLUMNS, ENTRY_FROM } from './filing-list.repository.ts';

/** An entry as its own table has it, without what hangs on it. */
export type EntryRow = Omit<
  FilingEntry,
  'stamp' | 'voided' | 'disposal' | 'readers' | 'attachments' | 'holds'
> & {
  readonly archiveClass: string | null;
  readonly archiveYear: number | null;
  readonly archiveItem: number | null;
  readonly archiveOrganisation: string | null;
  readonly voidedBy: string | null;
  readonly voidedAt: string | null;
  readonly voidReason: string;
  readonly disposalId: number | null;
  readonly disposalNumber: string | null;
  readonly extendedUntil: string | null;
};

const SELECT_ENTRY = `SELECT ${ENTRY_COLUMNS}, e.copied_to AS copiedTo, e.proposal, e.instruction, e.result, e.drafter,
  e.reviewer, e.signer, e.sealed_by AS sealedBy, e.sent_by AS sentBy, e.signed_for AS signedFor, e.note,
  e.letter_id AS letterId, l.state AS letterState, e.retention_years AS retentionYears,
  e.settled_years AS settledYears, e.settled_on AS settledOn, e.extended_until AS extendedUntil, coalesce(a.display_name, '') AS archivedBy,
  e.archived_on AS archivedOn, e.archive_class AS archiveClass, e.archive_year AS archiveYear,
  e.archive_item AS archiveItem, e.archive_organisation AS archiveOrganisation, v.display_name AS voidedBy,
  e.voided_at AS voidedAt, e.void_reason AS voidReason, d.id AS disposalId, d.number AS disposalNumber, e.version
  ${ENTRY_FROM} LEFT JOIN staff a ON a.id = e.archived_by LEFT JOIN staff v ON v.id = e.voided_by
  LEFT JOIN letter l ON l.id = e.letter_id
  LEFT JOIN filing_disposal d ON d.id = (SELECT i.disposal_id FROM filing_disposal_item i
    JOIN filing_disposal n ON n.id = i.disposal_id
    WHERE i.entry_id = e.id AND n.state <> 'cancelled' AND n.state <> 'keptOn' AND i.decision IS NOT 'extend'
    ORDER BY i.id DESC LIMIT 1)`;

export function requireEntry(database: Database.Database, today: string, id: number): EntryRow {
  const row = statement<EntryRow>(database, `${SELECT_ENTRY} WHERE e.id = ?`).get(today, id);
  if (row === undefined) throw notFound('filingEntry', id);
  return row;
}

export interface EntryFields {
  readonly passedOn: string;
  readonly passedTime: string;
  readonly datedOn: string | null;
  readonly correspondent: string;
  readonly copiedTo: string;
  readonly senderNumber: string;
  readonly title: string;
  readonly copies: number;
  readonly pages: number | null;
  readonly secrecy: FilingEntry['secrecy'];
  readonly urgency: FilingEntry['urgency'];
  readonly proposal: string;
  readonly instruction: string;
  readonly handler: string;
  readonly dueOn: string | null;
  readonly drafter: string;
  readonly reviewer: string;
  readonly signer: string;
  readonly sealedBy: string;
  readonly sentBy: string;
  readonly signedFor: string;
  readonly unitId: number | null;
  readonly box: string;
  readonly note: string;
}

export function insertEntry(
  database: Database.Database,
  values: EntryFields & {
    readonly register: FilingEntry['register'];
    readonly letterId: number | null;
    readonly createdBy: number;
    readonly createdAt: string;
  },
): number {
  const result = statement(
    database,
    `INSERT INTO filing_entry (register, state, passed_on, passed_time, dated_on, correspondent, copied_to, sender_number,
       title, copies, pages, secrecy, urgency, proposal, instruction, handler, due_on, drafter, reviewer, signer, sealed_by,
       sent_by, signed_for, unit_id, letter_id, box, note, created_by, created_at)
     VALUES (@register, 'draft', @passedOn, @passedTime, @datedOn, @correspondent, @copiedTo, @senderNumber,
       @title, @copies, @pages, @secrecy, @urgency, @proposal, @instruction, @handler, @dueOn, @drafter, @reviewer, @signer,
       @sealedBy, @sentBy, @signedFor, @unitId, @letterId, @box, @note, @createdBy, @createdAt)`,
  ).run({ ...values });
  return Number(result.lastInsertRowid);
}

export function updateEntry(database: Database.Database, id: number, values: EntryFields): void {
  statement(
    database,
    `UPDATE filing_entry SET passed_on = @passedOn, passed_time = @passedTime, dated_on = @datedOn,
       correspondent = @correspondent, copied_to = @copiedTo, sender_number = @senderNumber, title = @title,
       copies = @copies, pages = @pages, secrecy = @secrecy, urgency = @urgency, proposal = @proposal,
       instruction = @instruction, handler = @handler, due_on = @dueOn, drafter = @drafter, reviewer = @reviewer,
       signer = @signer, sealed_by = @sealedBy, sent_by = @sentBy, signed_for = @signedFor, unit_id = @unitId, box = @box,
       note = @note, version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
}

/** Of a draft: what is registered stays in its register. */
export function updateRegister(
  database: Database.Database,
  id: number,
  register: FilingEntry['register'],
): void {
  statement(database, "UPDATE filing_entry SET register = ? WHERE id = ? AND state = 'draft'").run(
    register,
    id,
  );
}

export function deleteDraft(database: Database.Database, id: number): void {
  statement(database, 'DELETE FROM filing_entry WHERE id = ?').run(id);
}

export function isFilingNumberTaken(database: Database.Database, number: string): boolean {
  return statement(database, 'SELECT 1 FROM filing_entry WHERE number = ?').get(number) !== undefined;
}

export function markRegistered(
  database: Database.Database,
  id: number,
  values: {
    readonly number: string;
    readonly year: string;
    readonly sequence: number;
    readonly by: number;
    readonly on: string;
  },
): void {
  statement(
    database,
    `UPDATE filing_entry SET state = 'registered', number = @number, number_year = @year, number_sequence = @sequence,
       registered_by = @by, registered_on = @on, version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
}

export function markCirculating(database: Database.Database, id: number): void {
  statement(
    database,
    "UPDATE filing_entry SET state = 'circulating', version = version + 1 WHERE id = ?",
  ).run(id);
}

export function markHandled(
  database: Database.Database,
  id: number,
  values: { readonly doneOn: string; readonly result: string },
): void {
  statement(
    database,
    `UPDATE filing_entry SET state = 'handled', done_on = @doneOn, result = @result, version = version + 1
     WHERE id = @id`,
  ).run({ ...values, id });
}

export interface ArchivePlace {
  readonly archiveClass: string;
  readonly organisation: string;
  readonly year: number;
  readonly item: number;
  readonly number: string;
  readonly retentionClassId: number;
  readonly years: number | null;
  readonly settledYears: number | null;
  readonly keepUntil: string | null;
  readonly box: string;
  readonly by: number;
  readonly on: string;
}

export function markArchived(database: Database.Database, id: number, place: ArchivePlace): void {
  statement(
    database,
    `UPDATE filing_entry SET state = 'archived', archive_class = @archiveClass, archive_organisation = @organisation,
       archive_year = @year, archive_item = @item, archive_number = @number, retention_class_id = @retentionClassId,
       retention_years = @years, settled_years = @settledYears, keep_until = @keepUntil, box = @box, archived_by = @by, archived_on = @on,
       version = version + 1 WHERE id = @id`,
  ).run({ ...place, id });
}

export function isArchiveNumberTaken(database: Database.Database, number: string): boolean {
  return statement(database, 'SELECT 1 FROM filing_entry WHERE archive_number = ?').get(number) !== undefined;
}

export function markVoid(
  database: Database.Database,
  id: number,
  values: { readonly by: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    `UPDATE filing_entry SET state = 'void', voided_by = @by, voided_at = @at, void_reason = @reason,
       version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
}

export function extendKeeping(database: Database.Database, id: number, until: string): void {
  statement(
    database,
    'UPDATE filing_entry SET keep_until = @until, extended_until = @until, version = version + 1 WHERE id = @id',
  ).run({ until, id });
}

export function markSettled(
  database: Database.Database,
  id: number,
  values: { readonly settledOn: string | null; readonly keepUntil: string | null },
): void {
  statement(
    database,
    `UPDATE filing_entry SET settled_on = @settledOn, keep_until = @keepUntil, version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
}

export function markDestroyed(database: Database.Database, id: number): void {
  statement(database, "UPDATE filing_entry SET state = 'destroyed', version = version + 1 WHERE id = ?").run(
    id,
  );
}
