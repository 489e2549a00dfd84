import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import {
  type Appraisal,
  type AppraisalForm,
  type AppraisalLine,
  type AppraisalRow,
  type FormValues,
  scoreOf,
} from '../../../shared/features/training/appraisal.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

type FormRow = Omit<AppraisalForm, 'active' | 'items'> & { readonly active: number };

const SELECT_FORM = 'SELECT id, name, posts, plan_weight AS planWeight, active, version FROM appraisal_form';

function formOf(database: Database.Database, row: FormRow): AppraisalForm {
  const items = statement<AppraisalForm['items'][number]>(
    database,
    'SELECT name, standard, weight FROM appraisal_form_item WHERE form_id = ? ORDER BY position',
  ).all(row.id);
  return { ...row, active: row.active === 1, items };
}

export function listForms(database: Database.Database): AppraisalForm[] {
  return statement<FormRow>(database, `${SELECT_FORM} ORDER BY active DESC, id`)
    .all()
    .map((row) => formOf(database, row));
}

export function requireForm(database: Database.Database, id: number): AppraisalForm {
  const row = statement<FormRow>(database, `${SELECT_FORM} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound('appraisalForm', id);
  return formOf(database, row);
}

export function findFormNamed(database: Database.Database, name: string): number | undefined {
  return statement<{ id: number }>(database, 'SELECT id FROM appraisal_form WHERE name = ?').get(name)?.id;
}

/** Keeps a form, new where `id` is null. */
export function putForm(database: Database.Database, id: number | null, values: FormValues): number {
  const { items, active, ...rest } = values;
  const row = { ...rest, active: active ? 1 : 0 };
  const formId =
    id ??
    Number(
      statement(
        database,
        'INSERT INTO appraisal_form (name, posts, plan_weight, active) VALUES (@name, @posts, @planWeight, @active)',
      ).run(row).lastInsertRowid,
    );
  if (id !== null) {
    statement(
      database,
      `UPDATE appraisal_form SET name = @name, posts = @posts, plan_weight = @planWeight, active = @active,
         version = version + 1 WHERE id = @id`,
    ).run({ ...row, id });
  }
  statement(database, 'DELETE FROM appraisal_form_item WHERE form_id = ?').run(formId);
  for (const [position, item] of items.entries()) {
    statement(
      database,
      `INSERT INTO appraisal_form_item (form_id, position, name, standard, weight)
       VALUES (@formId, @position, @name, @standard, @weight)`,
    ).run({ ...item, formId, position: position + 1 });
  }
  return formId;
}

/** As `scoreOf` reckons it: null while a line has no score, or the weights do not make 100. */
function scoreSql(percent: 'percent' | 'self_percent'): string {
  return `(SELECT CASE WHEN sum(l.weight) = 100 AND count(l.${percent}) = count(*) THEN sum(l.weight * l.${percent}) END
    FROM appraisal_line l WHERE l.appraisal_id = a.id)`;
}

const ROWS = `SELECT a.id, a.employee_id AS employeeId, e.number, e.name, t.name AS teamName, t.position, a.post, a.period,
    a.form_name AS formName, a.state, ${scoreSql('self_percent')} AS selfHundredths,
    ${scoreSql('percent')} AS scoreHundredths, a.team_id
  FROM appraisal a JOIN employee e ON e.id = a.employee_id JOIN team t ON t.id = a.team_id
  WHERE a.withdrawn_at IS NULL`;

/** Those that are settled have a place within their team and period; equal scores share it. */
const RANKED = `SELECT q.*, CASE WHEN q.state <> 'draft' THEN rank() OVER (
    PARTITION BY q.period, q.team_id, q.state = 'draft' ORDER BY q.scoreHundredths DESC) END AS rank
  FROM (${ROWS}) q`;

const ROW_FIELDS = `r.id, r.employeeId, r.number, r.name, r.teamName, r.post, r.period, r.formName, r.state,
  r.selfHundredths, r.scoreHundredths, r.rank`;

/** Appraisals as a grid: the latest period first, within it by team and place. */
export function appraisalSource(): GridSource {
  return {
    from: `FROM (${RANKED}) r`,
    select: ROW_FIELDS,
    columns: {
      id: 'r.id',
      number: 'r.number',
      name: 'r.name',
      teamName: 'r.teamName',
      post: 'r.post',
      period: 'r.period',
      formName: 'r.formName',
      state: 'r.state',
      selfHundredths: 'r.selfHundredths',
      scoreHundredths: 'r.scoreHundredths',
      rank: 'r.rank',
    },
    quick: ['r.number', 'r.name', 'r.teamName', 'r.post', 'r.period', 'r.formName'],
    order: 'r.period DESC, r.position, r.teamName, r.rank IS NULL, r.rank, r.number',
  };
}

export function listAppraisalsOf(database: Database.Database, employeeId: number): AppraisalRow[] {
  return statement<AppraisalRow>(
    database,
    `SELECT ${ROW_FIELDS} FROM (${RANKED}) r WHERE r.employeeId = ? ORDER BY r.period DESC, r.id DESC`,
  ).all(employeeId);
}

export function findEmployeeOf(database: Database.Database, staffId: number): number | null {
  return (
    statement<{ id: number }>(database, 'SELECT id FROM employee WHERE staff_id = ?').get(staffId)?.id ?? null
  );
}

type AppraisalFacts = Omit<Appraisal, 'lines' | 'own' | 'selfHundredths' | 'scoreHundredths'> & {
  readonly staffId: number | null;
};

export function requireAppraisal(database: Database.Database, id: number, staffId: number): Appraisal {
  const row = statement<AppraisalFacts>(
    database,
    `SELECT a.id, a.employee_id AS employeeId, e.number, e.name, e.staff_id AS staffId, t.name AS teamName, a.post,
       a.period, a.form_name AS formName, a.plan_weight AS planWeight, a.state, a.self_note AS selfNote, a.note,
       coalesce(s.display_name, '') AS scoredBy, a.confirmed_way AS confirmedWay, a.confirmed_on AS confirmedOn,
       a.withdraw_reason AS withdrawReason, a.version
     FROM appraisal a JOIN employee e ON e.id = a.employee_id JOIN team t ON t.id = a.team_id
       LEFT JOIN staff s ON s.id = a.scored_by WHERE a.id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('appraisal', id);
  const lines = statement<AppraisalLine>(
    database,
    `SELECT position, kind, name, standard, target, actual, weight, self_percent AS selfPercent, percent
     FROM appraisal_line WHERE appraisal_id = ? ORDER BY position`,
  ).all(id);
  const { staffId: of, ...facts } = row;
  return {
    ...facts,
    own: of === staffId,
    lines,
    selfHundredths: scoreOf(lines, 'selfPercent'),
    scoreHundredths: scoreOf(lines),
  };
}

/** The team and post in which somebody stood on a day. */
export function placeOn(
  database: Database.Database,
  employeeId: number,
  day: string,
): { readonly teamId: number; readonly post: string } | null {
  const place = statement<{ teamId: number; post: string }>(
    database,
    `SELECT teamId, post FROM (
       SELECT 1 AS turn, team_id AS teamId, post, from_on, id FROM employee_move
         WHERE employee_id = @employeeId AND from_on <= @day
       UNION ALL SELECT 2, team_id, post, '', 0 FROM employee WHERE id = @employeeId)
     ORDER BY turn, from_on DESC, id DESC LIMIT 1`,
  ).get({ employeeId, day });
  return place ?? null;
}

export function hasAppraisal(database: Database.Database, employeeId: number, period: string): boolean {
  return (
    statement(
      database,
      'SELECT 1 FROM appraisal WHERE employee_id = ? AND period = ? AND withdrawn_at IS NULL',
    ).get(employeeId, period) !== undefined
  );
}

export interface NewAppraisal {
  readonly employeeId: number;
  readonly period: string;
  readonly teamId: number;
  readonly post: string;
}

export function insertAppraisal(
  database: Database.Database,
  values: NewAppraisal,
  form: AppraisalForm,
): number {
  const id = Number(
    statement(
      database,
      `INSERT INTO appraisal (employee_id, period, form_id, form_name, plan_weight, team_id, post)
       VALUES (@employeeId, @period, @formId, @formName, @planWeight, @teamId, @post)`,
    ).run({ ...values, formId: form.id, formName: form.name, planWeight: form.planWeight }).lastInsertRowid,
  );
  const lines = form.items.map((item, index) => ({
    ...item,
    position: index + 1,
    kind: 'item' as const,
    target: '',
    actual: '',
    selfPercent: null,
    percent: null,
  }));
  putLines(database, id, lines);
  return id;
}

export function putLines(database: Database.Database, id: number, lines: readonly AppraisalLine[]): void {
  statement(database, 'DELETE FROM appraisal_line WHERE appraisal_id = ?').run(id);
  for (const line of lines) {
    statement(
      database,
      `INSERT INTO appraisal_line (appraisal_id, position, kind, name, standard, target, actual, weight, self_percent,
         percent)
       VALUES (@id, @position, @kind, @name, @standard, @target, @actual, @weight, @selfPercent, @percent)`,
    ).run({ ...line, id });
  }
}

export function setNotes(
  database: Database.Database,
  id: number,
  { note, selfNote }: { readonly note: string; readonly selfNote: string },
): void {
  statement(database, 'UPDATE appraisal SET note = ?, self_note = ?, version = version + 1 WHERE id = ?').run(
    note,
    selfNote,
    id,
  );
}

export function setState(
  database: Database.Database,
  id: number,
  step: {
    readonly state: Appraisal['state'];
    readonly scoredBy: number | null;
    readonly confirmedWay: Appraisal['confirmedWay'];
    readonly confirmedOn: string | null;
  },
): void {
  statement(
    database,
    `UPDATE appraisal SET state = @state, scored_by = CASE WHEN @state = 'draft' THEN NULL ELSE coalesce(@scoredBy, scored_by) END,
       confirmed_way = @confirmedWay, confirmed_on = @confirmedOn, version = version + 1 WHERE id = @id`,
  ).run({ ...step, id });
}

export function setAppraisalWithdrawn(
  database: Database.Database,
  id: number,
  at: string,
  reason: string,
): void {
  statement(
    database,
    'UPDATE appraisal SET withdrawn_at = ?, withdraw_reason = ?, version = version + 1 WHERE id = ?',
  ).run(at, reason, id);
}
