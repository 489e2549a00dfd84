import type Database from 'better-sqlite3';
import { z } from 'zod';
import { notFound } from '../../../shared/api/api-error.ts';
import { assignmentSchema } from '../../../shared/features/roster/roster.ts';
import type { RosterTemplate, TemplateValues } from '../../../shared/features/roster/roster-template.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<RosterTemplate, 'rows'> & { readonly rows: string };

const SELECT_TEMPLATE =
  'SELECT id, name, kind, rows, first_weekday AS firstWeekday, version FROM roster_template';
const rowsSchema = z.array(z.array(assignmentSchema));

function templateOf(row: Row): RosterTemplate {
  return { ...row, rows: rowsSchema.parse(JSON.parse(row.rows)) };
}

export function listTemplates(database: Database.Database): RosterTemplate[] {
  return statement<Row>(database, `${SELECT_TEMPLATE} ORDER BY kind DESC, name`).all().map(templateOf);
}

export function requireTemplate(database: Database.Database, id: number): RosterTemplate {
  const row = statement<Row>(database, `${SELECT_TEMPLATE} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound('rosterTemplate', id);
  return templateOf(row);
}

export function findTemplateNamed(database: Database.Database, name: string): number | undefined {
  return statement<{ id: number }>(database, 'SELECT id FROM roster_template WHERE name = ?').get(name)?.id;
}

export function insertTemplate(database: Database.Database, { rows, ...values }: TemplateValues): number {
  const result = statement(
    database,
    `INSERT INTO roster_template (name, kind, rows, first_weekday) VALUES (@name, @kind, @rows, @firstWeekday)`,
  ).run({ ...values, rows: JSON.stringify(rows) });
  return Number(result.lastInsertRowid);
}

export function updateTemplate(
  database: Database.Database,
  id: number,
  { rows, ...values }: TemplateValues,
): void {
  statement(
    database,
    `UPDATE roster_template SET name = @name, kind = @kind, rows = @rows, first_weekday = @firstWeekday,
       version = version + 1 WHERE id = @id`,
  ).run({ ...values, rows: JSON.stringify(rows), id });
}

export function deleteTemplate(database: Database.Database, id: number): void {
  statement(database, 'DELETE FROM roster_template WHERE id = ?').run(id);
}
