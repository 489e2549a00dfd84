import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { LetterTemplate } from '../../../shared/features/letters/letter.ts';
import type { LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { statement } from '../../database/statements.ts';

type TemplateRow = Omit<LetterTemplate, 'active'> & { readonly active: number };

const SELECT = `SELECT t.id, t.kind, t.language, t.active, v.name, v.body, v.version,
    coalesce(s.display_name, '') AS savedBy, v.saved_at AS savedAt
  FROM letter_template t JOIN letter_template_version v ON v.template_id = t.id
  LEFT JOIN staff s ON s.id = v.saved_by`;

function toTemplate(row: TemplateRow): LetterTemplate {
  return { ...row, active: row.active === 1 };
}

export function listTemplates(
  database: Database.Database,
  kind: LetterKind | null,
  withInactive: boolean,
): LetterTemplate[] {
  return statement<TemplateRow>(
    database,
    `${SELECT} WHERE v.version = t.version AND (? IS NULL OR t.kind = ?) AND (t.active = 1 OR ?)
     ORDER BY t.active DESC, t.id`,
  )
    .all(kind, kind, withInactive ? 1 : 0)
    .map(toTemplate);
}

export function listTemplateVersions(database: Database.Database, id: number): LetterTemplate[] {
  return statement<TemplateRow>(database, `${SELECT} WHERE t.id = ? ORDER BY v.version DESC`)
    .all(id)
    .map(toTemplate);
}

/** The words of a template as one of its versions had them. */
export function requireTemplateVersion(
  database: Database.Database,
  id: number,
  version: number,
): LetterTemplate {
  const row = statement<TemplateRow>(database, `${SELECT} WHERE t.id = ? AND v.version = ?`).get(id, version);
  if (row === undefined) throw notFound('letterVersion', version);
  return toTemplate(row);
}

export function requireTemplate(database: Database.Database, id: number): LetterTemplate {
  const row = statement<TemplateRow>(database, `${SELECT} WHERE t.id = ? AND v.version = t.version`).get(id);
  if (row === undefined) throw notFound('letterTemplate', id);
  return toTemplate(row);
}

export function insertTemplate(database: Database.Database, kind: LetterKind, language: Language): number {
  const result = statement(
    database,
    'INSERT INTO letter_template (kind, language, version) VALUES (?, ?, 1)',
  ).run(kind, language);
  return Number(result.lastInsertRowid);
}

export function insertTemplateVersion(
  database: Database.Database,
  version: {
    readonly templateId: number;
    readonly version: number;
    readonly name: string;
    readonly body: string;
    readonly savedBy: number;
    readonly savedAt: string;
  },
): void {
  statement(
    database,
    `INSERT INTO letter_template_version (template_id, version, name, body, saved_by, saved_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(version.templateId, version.version, version.name, version.body, version.savedBy, version.savedAt);
}

export function updateTemplate(
  database: Database.Database,
  id: number,
  change: {
    readonly kind: LetterKind;
    readonly language: Language;
    readonly active: boolean;
    readonly version: number;
  },
): void {
  statement(
    database,
    'UPDATE letter_template SET kind = ?, language = ?, active = ?, version = ? WHERE id = ?',
  ).run(change.kind, change.language, change.active ? 1 : 0, change.version, id);
}
