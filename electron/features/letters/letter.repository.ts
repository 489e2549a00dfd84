import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { Letter } from '../../../shared/features/letters/letter.ts';
import type { LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { statement } from '../../database/statements.ts';
import { LETTER_COLUMNS, LETTER_FROM, type StoredRow, toRow } from './letter-list.repository.ts';

/** A letter as its own table has it, without its way through the office. */
export type KeptLetter = Omit<Letter, 'chain' | 'agreed' | 'steps'> & { readonly draftedById: number };

type StoredLetter = StoredRow<Omit<KeptLetter, 'values'>> & { readonly fieldValues: string };

export function requireLetter(database: Database.Database, id: number): KeptLetter {
  const row = statement<StoredLetter>(
    database,
    `SELECT ${LETTER_COLUMNS}, l.language, l.body, l.field_values AS fieldValues, l.template_id AS templateId,
       l.template_version AS templateVersion, coalesce(v.name, '') AS templateName,
       coalesce(u.display_name, '') AS unitName, l.version, coalesce(vs.display_name, '') AS voidedBy,
       l.voided_at AS voidedAt, l.void_reason AS voidReason, coalesce(l.document_sha256, '') AS sha256,
       l.amount_cents AS amountCents, l.drafted_by AS draftedById
     ${LETTER_FROM} LEFT JOIN staff vs ON vs.id = l.voided_by
     LEFT JOIN letter_template_version v ON v.template_id = l.template_id AND v.version = l.template_version
     WHERE l.id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('letter', id);
  const { fieldValues, ...letter } = row;
  return { ...toRow<Omit<KeptLetter, 'values'>>(letter), values: JSON.parse(fieldValues) };
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
  readonly amountCents: number | null;
  /** Every word on its pages. */
  readonly words: string;
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
    draft.amountCents,
    draft.words,
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
       recipient, valid_until, amount_cents, words, drafted_by, created_at, updated_at)
     VALUES ('draft', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(...draftParameters(draft), staffId, now, now);
  return Number(result.lastInsertRowid);
}

export function updateDraft(database: Database.Database, id: number, draft: DraftValues, now: string): void {
  statement(
    database,
    `UPDATE letter SET kind = ?, language = ?, template_id = ?, template_version = ?, body = ?, field_values = ?,
       subject = ?, unit_id = ?, recipient = ?, valid_until = ?, amount_cents = ?, words = ?, updated_at = ?, version = version + 1
     WHERE id = ?`,
  ).run(...draftParameters(draft), now, id);
}

export function deleteDraft(database: Database.Database, id: number): void {
  statement(database, 'DELETE FROM letter WHERE id = ?').run(id);
}

/** Between draft and review; nothing else of it changes. */
export function markState(
  database: Database.Database,
  id: number,
  state: 'draft' | 'review',
  now: string,
): void {
  statement(database, 'UPDATE letter SET state = ?, updated_at = ?, version = version + 1 WHERE id = ?').run(
    state,
    now,
    id,
  );
}

export interface SignedValues {
  /** Null for a kind that bears no number. */
  readonly number: {
    readonly series: string;
    readonly year: string;
    readonly sequence: number;
    readonly text: string;
  } | null;
  readonly signedBy: number;
  readonly signedOn: string;
  readonly subject: string;
  readonly recipient: string;
  readonly amountCents: number | null;
  readonly words: string;
  readonly document: FrozenDocument;
  readonly now: string;
}

export function markSigned(database: Database.Database, id: number, signed: SignedValues): void {
  statement(
    database,
    `UPDATE letter SET state = 'signed', series = ?, number_year = ?, number_sequence = ?, number = ?, signed_by = ?,
       signed_on = ?, subject = ?, recipient = ?, amount_cents = ?, words = ?, document = ?, document_sha256 = ?,
       updated_at = ?, version = version + 1
     WHERE id = ?`,
  ).run(
    signed.number?.series ?? null,
    signed.number?.year ?? null,
    signed.number?.sequence ?? null,
    signed.number?.text ?? null,
    signed.signedBy,
    signed.signedOn,
    signed.subject,
    signed.recipient,
    signed.amountCents,
    signed.words,
    signed.document.json,
    signed.document.sha256,
    signed.now,
    id,
  );
}

/** `unconfirmed` when it goes out on the manager’s word alone. */
export function markIssued(
  database: Database.Database,
  id: number,
  issued: {
    readonly issuedBy: number;
    readonly issuedOn: string;
    readonly unconfirmed: boolean;
    readonly now: string;
  },
): void {
  statement(
    database,
    `UPDATE letter SET state = 'issued', issued_by = ?, issued_on = ?, unconfirmed = ?, updated_at = ?,
       version = version + 1 WHERE id = ?`,
  ).run(issued.issuedBy, issued.issuedOn, issued.unconfirmed ? 1 : 0, issued.now, id);
}

export function markConfirmed(database: Database.Database, id: number, now: string): void {
  statement(
    database,
    'UPDATE letter SET unconfirmed = 0, updated_at = ?, version = version + 1 WHERE id = ?',
  ).run(now, id);
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
