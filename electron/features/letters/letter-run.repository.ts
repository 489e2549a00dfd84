import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import {
  type RecipientQuery,
  recipientQuerySchema,
} from '../../../shared/features/letters/letter-recipients.ts';
import type {
  LetterRun,
  LetterRunDetail,
  LetterRunRow,
} from '../../../shared/features/letters/letter-runs.contract.ts';
import { statement } from '../../database/statements.ts';

const SELECT_RUN = `SELECT r.id, r.template_id AS templateId, r.template_version AS templateVersion, v.name AS templateName,
    t.kind, r.state, m.display_name AS madeBy, r.made_at AS madeAt, coalesce(e.display_name, '') AS endedBy,
    r.ended_at AS endedAt, r.approved_by AS approvedBy, r.abandon_reason AS abandonReason,
    (SELECT count(*) FROM letter_run_unit x WHERE x.run_id = r.id AND x.taken_out = 0) AS households,
    (SELECT count(x.letter_id) FROM letter_run_unit x WHERE x.run_id = r.id) AS drafted,
    (SELECT count(*) FROM letter_run_unit x WHERE x.run_id = r.id AND x.taken_out = 1) AS takenOut,
    coalesce((SELECT l.number FROM letter_run_unit x JOIN letter l ON l.id = x.letter_id WHERE x.run_id = r.id
      AND l.number IS NOT NULL ORDER BY x.position LIMIT 1), '') AS firstNumber,
    coalesce((SELECT l.number FROM letter_run_unit x JOIN letter l ON l.id = x.letter_id WHERE x.run_id = r.id
      AND l.number IS NOT NULL ORDER BY x.position DESC LIMIT 1), '') AS lastNumber
  FROM letter_run r JOIN letter_template t ON t.id = r.template_id
  JOIN letter_template_version v ON v.template_id = r.template_id AND v.version = r.template_version
  JOIN staff m ON m.id = r.made_by LEFT JOIN staff e ON e.id = r.ended_by`;

export function listRuns(database: Database.Database, limit: number): LetterRun[] {
  return statement<LetterRun>(database, `${SELECT_RUN} ORDER BY r.id DESC LIMIT ?`).all(limit);
}

export function requireRun(database: Database.Database, id: number): LetterRun {
  const run = statement<LetterRun>(database, `${SELECT_RUN} WHERE r.id = ?`).get(id);
  if (run === undefined) throw notFound('letterRun', id);
  return run;
}

/** What a run was begun with. */
export function readRunInput(
  database: Database.Database,
  id: number,
): { readonly values: Record<string, string>; readonly chosenBy: RecipientQuery } {
  const row = statement<{ fieldValues: string; chosenBy: string }>(
    database,
    'SELECT field_values AS fieldValues, chosen_by AS chosenBy FROM letter_run WHERE id = ?',
  ).get(id);
  if (row === undefined) throw notFound('letterRun', id);
  return {
    values: JSON.parse(row.fieldValues),
    chosenBy: recipientQuerySchema.parse(JSON.parse(row.chosenBy)),
  };
}

export function readRunDetail(database: Database.Database, id: number): LetterRunDetail {
  return {
    ...requireRun(database, id),
    ...readRunInput(database, id),
    rows: rowsOfRun(database, id),
    digest: digestOfRun(database, id),
  };
}

export function rowsOfRun(database: Database.Database, id: number): LetterRunRow[] {
  return statement<Omit<LetterRunRow, 'takenOut'> & { readonly takenOut: number }>(
    database,
    `SELECT x.position, x.unit_id AS unitId, u.display_name AS unitName, x.taken_out AS takenOut, x.letter_id AS letterId,
       l.state AS letterState, coalesce(l.number, '') AS number, coalesce(l.recipient, '') AS recipient,
       coalesce(l.subject, '') AS subject
     FROM letter_run_unit x JOIN unit u ON u.id = x.unit_id LEFT JOIN letter l ON l.id = x.letter_id
     WHERE x.run_id = ? ORDER BY x.position`,
  )
    .all(id)
    .map((row) => ({ ...row, takenOut: row.takenOut === 1 }));
}

/** The drafts of a run as they stand. */
export function digestOfRun(database: Database.Database, id: number): string {
  const drafts = statement<{ position: number; letterId: number | null; version: number | null }>(
    database,
    `SELECT x.position, x.letter_id AS letterId, l.version FROM letter_run_unit x LEFT JOIN letter l ON l.id = x.letter_id
     WHERE x.run_id = ? AND x.taken_out = 0 ORDER BY x.position`,
  ).all(id);
  return createHash('sha256').update(JSON.stringify(drafts)).digest('hex');
}

export interface NewRun {
  readonly templateId: number;
  readonly templateVersion: number;
  readonly values: Readonly<Record<string, string>>;
  readonly chosenBy: RecipientQuery;
  readonly madeBy: number;
  readonly madeAt: string;
  /** In room order. */
  readonly units: readonly { readonly unitId: number; readonly takenOut: boolean }[];
}

export function insertRun(database: Database.Database, run: NewRun): number {
  const { values, chosenBy, units, ...rest } = run;
  const id = Number(
    statement(
      database,
      `INSERT INTO letter_run (template_id, template_version, field_values, chosen_by, state, made_by, made_at)
       VALUES (@templateId, @templateVersion, @values, @chosenBy, 'drafting', @madeBy, @madeAt)`,
    ).run({ ...rest, values: JSON.stringify(values), chosenBy: JSON.stringify(chosenBy) }).lastInsertRowid,
  );
  const insert = statement(
    database,
    'INSERT INTO letter_run_unit (run_id, position, unit_id, taken_out) VALUES (?, ?, ?, ?)',
  );
  for (const [index, { unitId, takenOut }] of units.entries()) {
    insert.run(id, index + 1, unitId, takenOut ? 1 : 0);
  }
  return id;
}

/** Whether a household of a run still has no letter. */
export function isUndrafted(database: Database.Database, id: number, unitId: number): boolean {
  return (
    statement(
      database,
      'SELECT 1 FROM letter_run_unit WHERE run_id = ? AND unit_id = ? AND taken_out = 0 AND letter_id IS NULL',
    ).get(id, unitId) !== undefined
  );
}

export function setRunLetter(
  database: Database.Database,
  id: number,
  unitId: number,
  letterId: number,
): void {
  statement(database, 'UPDATE letter_run_unit SET letter_id = ? WHERE run_id = ? AND unit_id = ?').run(
    letterId,
    id,
    unitId,
  );
}

export function setTakenOut(database: Database.Database, id: number, unitId: number, out: boolean): void {
  statement(
    database,
    'UPDATE letter_run_unit SET taken_out = ?, letter_id = NULL WHERE run_id = ? AND unit_id = ?',
  ).run(out ? 1 : 0, id, unitId);
}

export function endRun(
  database: Database.Database,
  ending: {
    readonly id: number;
    readonly state: 'issued' | 'abandoned';
    readonly by: number;
    readonly at: string;
    readonly approvedBy: string;
    readonly reason: string;
  },
): void {
  statement(
    database,
    `UPDATE letter_run SET state = @state, ended_by = @by, ended_at = @at, approved_by = @approvedBy,
       abandon_reason = @reason WHERE id = @id`,
  ).run({ ...ending });
}
