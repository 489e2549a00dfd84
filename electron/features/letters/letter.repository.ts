import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import type { Letter } from '../../../shared/features/letters/letters.contract.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { statement } from '../../database/statements.ts';
import { LETTER_COLUMNS, LETTER_FROM } from './letter-list.repository.ts';

type StoredLetter = Omit<Letter, 'values'> & { readonly fieldValues: string };

export function requireLetter(database: Database.Database, id: number): Letter {
  const row = statement<StoredLetter>(
    database,
    `SELECT ${LETTER_COLUMNS}, l.language, l.body, l.field_values AS fieldValues, l.template_id AS templateId,
       l.template_version AS templateVersion, coalesce(v.name, '') AS templateName,
       coalesce(u.display_name, '') AS unitName, l.version, coalesce(vs.display_name, '') AS voidedBy,
       l.voided_at AS voidedAt, l.void_reason AS voidReason, coalesce(l.document_sha256, '') AS sha256
     ${LETTER_FROM} LEFT JOIN staff vs ON vs.id = l.voided_by
     LEFT JOIN letter_template_version v ON v.template_id = l.template_id AND v.version = l.template_version
     WHERE l.id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('letter', id);
  const { fieldValues, ...letter } = row;
  return { ...letter, values: JSON.parse(fieldValues) };
}

export interface FrozenDocument {
  readonly json: string;
  readonly sha256: string;
}

/** The document as it was issued; null of a draft. */
export function findFrozenDocument(database: Database.Database, id: number): FrozenDocument | null {
  const row = statement<{ json: string | null; sha256: string | null }>(
    database,
    'SELECT document AS json, document_sha256 AS sha256 FROM letter WHERE id = ?',
  ).get(id);
  if (row === undefined) throw notFound('letter', id);
  return row.json === null || row.sha256 === null ? null : { json: row.json, sha256: row.sha256 };
}

export interface DraftValues {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly templateId: number | null;
  readonly templateVersion: number | null;
  readonly body: string;
  readonly values: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly unitId: number | null;
  readonly recipient: string;
  readonly validUntil: string | null;
}

function draftParameters(draft: DraftValues): (string | number | null)[] {
  return [
    draft.kind,
    draft.language,
    draft.templateId,
    draft.templateVersion,
    draft.body,
    JSON.stringify(draft.values),
    draft.subject,
    draft.unitId,
    draft.recipient,
    draft.validUntil,
  ];
}

export function insertDraft(
  database: Database.Database,
  draft: DraftValues,
  staffId: number,
  now: string,
): number {
  const result = statement(
    database,
    `INSERT INTO letter (state, kind, language, template_id, template_version, body, field_values, subject, unit_id,
       recipient, valid_until, drafted_by, created_at, updated_at)
     VALUES ('draft', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(...draftParameters(draft), staffId, now, now);
  return Number(result.lastInsertRowid);
}

export function updateDraft(database: Database.Database, id: number, draft: DraftValues, now: string): void {
  statement(
    database,
    `UPDATE letter SET kind = ?, language = ?, template_id = ?, template_version = ?, body = ?, field_values = ?,
       subject = ?, unit_id = ?, recipient = ?, valid_until = ?, updated_at = ?, version = version + 1
     WHERE id = ?`,
  ).run(...draftParameters(draft), now, id);
}

export function deleteDraft(database: Database.Database, id: number): void {
  statement(database, 'DELETE FROM letter WHERE id = ?').run(id);
}

export interface IssuedValues {
  readonly number: string;
  readonly year: string;
  readonly sequence: number;
  readonly issuedBy: number;
  readonly issuedOn: string;
  readonly subject: string;
  readonly recipient: string;
  readonly document: FrozenDocument;
  readonly now: string;
}

export function markIssued(database: Database.Database, id: number, issued: IssuedValues): void {
  statement(
    database,
    `UPDATE letter SET state = 'issued', number = ?, number_year = ?, number_sequence = ?, issued_by = ?, issued_on = ?,
       subject = ?, recipient = ?, document = ?, document_sha256 = ?, updated_at = ?, version = version + 1
     WHERE id = ?`,
  ).run(
    issued.number,
    issued.year,
    issued.sequence,
    issued.issuedBy,
    issued.issuedOn,
    issued.subject,
    issued.recipient,
    issued.document.json,
    issued.document.sha256,
    issued.now,
    id,
  );
}

export function markVoid(
  database: Database.Database,
  id: number,
  by: { readonly staffId: number; readonly at: string; readonly reason: string },
): void {
  statement(
    database,
    `UPDATE letter SET state = 'void', voided_by = ?, voided_at = ?, void_reason = ?, updated_at = ?,
       version = version + 1 WHERE id = ?`,
  ).run(by.staffId, by.at, by.reason, by.at, id);
}

export function isNumberTaken(database: Database.Database, number: string): boolean {
  return statement(database, 'SELECT 1 FROM letter WHERE number = ?').get(number) !== undefined;
}

/** Where an issued letter stands in its series, for its file’s name. */
export function findSequence(database: Database.Database, id: number): number {
  const row = statement<{ sequence: number | null }>(
    database,
    'SELECT number_sequence AS sequence FROM letter WHERE id = ?',
  ).get(id);
  return row?.sequence ?? 0;
}
