import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { notFound } from '../../../shared/api/api-error.ts';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { LineDecision, LineStatus } from '../../../shared/features/dunning/dunning.ts';
import type { LineRow, lineTotalsSchema } from '../../../shared/features/dunning/lines.contract.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { statement } from '../../database/statements.ts';
import { openPromises } from '../../office/arrears-dunning.repository.ts';
import { LEFT_CENTS, SETTLEMENTS } from '../../office/outstanding.repository.ts';

/** What came in on a line's charges since its plan was made. */
const PAID = `coalesce(n.closed_paid_cents, (SELECT sum(a.amount_cents) FROM dunning_line_charge x CROSS JOIN ${SETTLEMENTS}
    WHERE x.line_id = n.id AND a.charge_id = x.charge_id AND o.made_at >= p.made_at), 0)`;
const LEFT = `(SELECT coalesce(sum(${LEFT_CENTS}), 0) FROM dunning_line_charge x JOIN charge c ON c.id = x.charge_id
    WHERE x.line_id = n.id)`;
const ACTS = '(SELECT count(*) FROM dunning_act t WHERE t.line_id = n.id AND t.withdrawn_at IS NULL)';
const LAST_ACT = (
  column: string,
): string => `(SELECT ${column} FROM dunning_act t LEFT JOIN letter l ON l.id = t.letter_id
    WHERE t.line_id = n.id AND t.withdrawn_at IS NULL`;

/** Lines with what can be told of them from acts, promises and money; a day stands once in it. */
const LINES = `SELECT k.*, k.plan_state = 'open' AND k.due_by < k.today AND k.status = 'waiting' AS overdue FROM (
    SELECT j.*, CASE WHEN j.closed_status IS NOT NULL THEN j.closed_status WHEN j.leftCents = 0 THEN 'paid'
        WHEN j.decision IS NOT NULL THEN j.decision WHEN j.promise = 'running' THEN 'promised'
        WHEN j.acts > 0 THEN 'pressed' ELSE 'waiting' END AS status
    FROM (
      SELECT n.*, p.month, p.state AS plan_state, p.rules, d.today, ${PAID} AS paidCents, ${LEFT} AS leftCents,
        ${ACTS} AS acts, promised.state AS promise,
        ${LAST_ACT('t.acted_on')} ORDER BY t.acted_on DESC, t.id DESC LIMIT 1) AS lastActOn,
        ${LAST_ACT('t.kind')} ORDER BY t.acted_on DESC, t.id DESC LIMIT 1) AS lastActKind,
        coalesce(${LAST_ACT('l.number')} AND l.number IS NOT NULL ORDER BY t.id DESC LIMIT 1), '') AS letterNumber
      FROM (SELECT ? AS today) d CROSS JOIN dunning_line n JOIN dunning_plan p ON p.id = n.plan_id
        LEFT JOIN (${openPromises('?')}) promised ON promised.unit_id = n.unit_id) j) k`;

function daysIn(sql: string): number {
  return sql.split('?').length - 1;
}

const ACT_KIND = `(SELECT json_extract(g.value, '$.actKind') FROM json_each(n.rules) g
    WHERE json_extract(g.value, '$.stage') = n.stage)`;

/** Lines of plans as a grid, what is overdue first, then in the order in which a steward walks. */
export function lineSource(today: string): GridSource {
  return {
    from: `FROM (${LINES}) AS n JOIN unit u ON u.id = n.unit_id JOIN building b ON b.id = u.building_id
      LEFT JOIN staff s ON s.id = n.assignee_id
      LEFT JOIN person y ON y.id = (SELECT c.payer_id FROM dunning_line_charge x JOIN charge c ON c.id = x.charge_id
        WHERE x.line_id = n.id ORDER BY c.due_on DESC, c.id DESC LIMIT 1)`,
    parameters: Array.from({ length: daysIn(LINES) }, () => today),
    select: `n.id, n.plan_id AS planId, n.month, n.unit_id AS unitId, u.display_name AS unitName, b.name AS building,
      coalesce(y.name, '') AS payerName, n.stage, ${ACT_KIND} AS actKind, n.status, n.assignee_id AS assigneeId,
      coalesce(s.display_name, '') AS assigneeName, n.not_before AS notBefore, n.due_by AS dueBy, n.overdue,
      n.owed_cents AS owedCents, n.paidCents, n.leftCents, n.acts, n.lastActOn, n.lastActKind, n.letterNumber,
      n.carried_from IS NOT NULL AS carried, n.decision_reason AS decisionReason, n.version`,
    columns: {
      id: 'n.id',
      planId: 'n.plan_id',
      month: 'n.month',
      unitId: 'n.unit_id',
      unitName: 'u.display_name',
      building: 'b.name',
      payerName: 'y.name',
      stage: 'n.stage',
      actKind: ACT_KIND,
      status: 'n.status',
      assigneeId: 'n.assignee_id',
      assigneeName: 's.display_name',
      notBefore: 'n.not_before',
      dueBy: 'n.due_by',
      overdue: 'n.overdue',
      owedCents: 'n.owed_cents',
      paidCents: 'n.paidCents',
      leftCents: 'n.leftCents',
      acts: 'n.acts',
      lastActOn: 'n.lastActOn',
      lastActKind: 'n.lastActKind',
      letterNumber: 'n.letterNumber',
      carried: 'n.carried_from IS NOT NULL',
    },
    quick: ['u.display_name', 'y.name', 's.display_name'],
    order: `n.overdue DESC, n.due_by, ${PLACE_ORDER}, n.id`,
    totals: `coalesce(sum(n.owed_cents), 0) AS owedCents, coalesce(sum(n.paidCents), 0) AS paidCents,
      coalesce(sum(n.leftCents), 0) AS leftCents, coalesce(sum(n.overdue), 0) AS overdue`,
  };
}

type LineTotals = z.output<typeof lineTotalsSchema>;

export function listLines(
  database: Database.Database,
  today: string,
  query: GridQuery,
): { rows: LineRow[]; total: number; totals: LineTotals } {
  return selectGridPage<LineRow, LineTotals>(database, lineSource(today), query);
}

export function linesOfPlan(database: Database.Database, today: string, planId: number): LineRow[] {
  const source = lineSource(today);
  return statement<LineRow>(
    database,
    `SELECT ${source.select} ${source.from} WHERE n.plan_id = ? ORDER BY ${PLACE_ORDER}`,
  ).all(...(source.parameters ?? []), planId);
}

export function requireLine(database: Database.Database, today: string, id: number): LineRow {
  const source = lineSource(today);
  const row = statement<LineRow>(database, `SELECT ${source.select} ${source.from} WHERE n.id = ?`).get(
    ...(source.parameters ?? []),
    id,
  );
  if (row === undefined) throw notFound('dunningLine', id);
  return row;
}

export interface OpenLine {
  readonly id: number;
  readonly planId: number;
}

/** The line of a household in the plan that is worked on. */
export function findOpenLine(database: Database.Database, unitId: number): OpenLine | undefined {
  return statement<OpenLine>(
    database,
    `SELECT n.id, n.plan_id AS planId FROM dunning_line n JOIN dunning_plan p ON p.id = n.plan_id
     WHERE n.unit_id = ? AND p.state = 'open'`,
  ).get(unitId);
}

export interface NewLine {
  readonly planId: number;
  readonly unitId: number;
  readonly stage: number;
  readonly assigneeId: number | null;
  readonly notBefore: string;
  readonly dueBy: string;
  readonly owedCents: number;
  readonly carriedFrom: number | null;
}

export function insertLine(
  database: Database.Database,
  line: NewLine,
  charges: readonly { readonly chargeId: number; readonly owedCents: number }[],
): void {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO dunning_line (plan_id, unit_id, stage, assignee_id, not_before, due_by, owed_cents, carried_from)
     VALUES (@planId, @unitId, @stage, @assigneeId, @notBefore, @dueBy, @owedCents, @carriedFrom)`,
  ).run({ ...line });
  const insert = statement(
    database,
    'INSERT INTO dunning_line_charge (line_id, charge_id, owed_cents) VALUES (?, ?, ?)',
  );
  for (const { chargeId, owedCents } of charges) insert.run(lastInsertRowid, chargeId, owedCents);
}

export function assign(
  database: Database.Database,
  ids: readonly number[],
  assigneeId: number | null,
  dueBy: string,
): number {
  return statement(
    database,
    `UPDATE dunning_line SET assignee_id = ?, due_by = ?, version = version + 1
     WHERE id IN (SELECT value FROM json_each(?))`,
  ).run(assigneeId, dueBy, JSON.stringify(ids)).changes;
}

/** Those of the lines that there are not, or whose plan is closed. */
export function linesNotOpen(database: Database.Database, ids: readonly number[]): number {
  const row = statement<{ open: number }>(
    database,
    `SELECT count(*) AS open FROM dunning_line n JOIN dunning_plan p ON p.id = n.plan_id
     WHERE p.state = 'open' AND n.id IN (SELECT value FROM json_each(?))`,
  ).get(JSON.stringify(ids));
  return new Set(ids).size - (row?.open ?? 0);
}

export function writeDecision(
  database: Database.Database,
  decision: {
    readonly id: number;
    readonly decision: LineDecision | null;
    readonly reason: string;
    readonly by: number | null;
    readonly at: string | null;
  },
): void {
  statement(
    database,
    `UPDATE dunning_line SET decision = @decision, decision_reason = @reason, decided_by = @by, decided_at = @at,
       version = version + 1 WHERE id = @id`,
  ).run({ ...decision });
}

export function writeClosing(
  database: Database.Database,
  closing: { readonly id: number; readonly status: LineStatus; readonly paidCents: number },
): void {
  statement(
    database,
    `UPDATE dunning_line SET closed_status = @status, closed_paid_cents = @paidCents, version = version + 1
     WHERE id = @id`,
  ).run({ ...closing });
}

export interface LineForLetter {
  readonly lineId: number;
  readonly unitId: number;
  readonly chargeIds: string;
  readonly letterHere: number;
  /** Written demands that this household was sent before. */
  readonly lettersBefore: number;
}

/** Lines in room order, with what a letter needs to know. */
export function linesForLetters(database: Database.Database, ids: readonly number[]): LineForLetter[] {
  return statement<LineForLetter>(
    database,
    `SELECT n.id AS lineId, n.unit_id AS unitId,
       (SELECT json_group_array(x.charge_id) FROM dunning_line_charge x WHERE x.line_id = n.id) AS chargeIds,
       EXISTS (SELECT 1 FROM dunning_act t JOIN letter l ON l.id = t.letter_id WHERE t.line_id = n.id
         AND t.withdrawn_at IS NULL AND l.state = 'issued') AS letterHere,
       (SELECT count(DISTINCT t.letter_id) FROM dunning_act t JOIN letter l ON l.id = t.letter_id
        WHERE t.unit_id = n.unit_id AND t.withdrawn_at IS NULL AND l.state = 'issued') AS lettersBefore
     FROM dunning_line n JOIN unit u ON u.id = n.unit_id JOIN building b ON b.id = u.building_id
     WHERE n.id IN (SELECT value FROM json_each(?)) ORDER BY ${PLACE_ORDER}`,
  ).all(JSON.stringify(ids));
}
