import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { type PlanLine, type PlanValues, planState } from '../../../shared/features/training/training.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<PlanLine, 'state' | 'teamIds'> & { readonly teams: string };

const SELECT = `SELECT p.id, p.year, p.month, p.subject, p.posts, p.minutes, p.trainer, p.budget,
    p.cancelled_reason AS cancelledReason, p.version,
    (SELECT coalesce(json_group_array(x.team_id), '[]') FROM training_plan_team x WHERE x.plan_id = p.id) AS teams,
    (SELECT coalesce(group_concat(t.name, '、'), '') FROM (SELECT t.name FROM training_plan_team x
       JOIN team t ON t.id = x.team_id WHERE x.plan_id = p.id ORDER BY t.position, t.id) t) AS teamNames,
    count(s.id) FILTER (WHERE s.state = 'closed') AS held, count(s.id) FILTER (WHERE s.state = 'open') AS open,
    coalesce(sum(s.length_minutes) FILTER (WHERE s.state = 'closed'), 0) AS heldMinutes,
    coalesce(sum((SELECT count(*) FROM training_attendance a WHERE a.session_id = s.id
      AND a.presence IN ('present', 'late'))) FILTER (WHERE s.state = 'closed'), 0) AS attended
  FROM training_plan p LEFT JOIN training_session s ON s.plan_id = p.id`;

function lineOf({ teams, ...row }: Row, today: string): PlanLine {
  return { ...row, teamIds: JSON.parse(teams), state: planState(row, today) };
}

export function listPlan(database: Database.Database, year: number, today: string): PlanLine[] {
  return statement<Row>(database, `${SELECT} WHERE p.year = ? GROUP BY p.id ORDER BY p.month, p.id`)
    .all(year)
    .map((row) => lineOf(row, today));
}

export function requirePlanLine(database: Database.Database, id: number, today: string): PlanLine {
  const row = statement<Row>(database, `${SELECT} WHERE p.id = ? GROUP BY p.id`).get(id);
  if (row === undefined) throw notFound('trainingPlan', id);
  return lineOf(row, today);
}

export function insertPlanLine(database: Database.Database, { teamIds, ...values }: PlanValues): number {
  const id = Number(
    statement(
      database,
      `INSERT INTO training_plan (year, month, subject, posts, minutes, trainer, budget)
       VALUES (@year, @month, @subject, @posts, @minutes, @trainer, @budget)`,
    ).run(values).lastInsertRowid,
  );
  setTeams(database, id, teamIds);
  return id;
}

export function updatePlanLine(
  database: Database.Database,
  id: number,
  { teamIds, ...values }: PlanValues,
): void {
  statement(
    database,
    `UPDATE training_plan SET year = @year, month = @month, subject = @subject, posts = @posts, minutes = @minutes,
       trainer = @trainer, budget = @budget, version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
  setTeams(database, id, teamIds);
}

function setTeams(database: Database.Database, id: number, teamIds: readonly number[]): void {
  statement(database, 'DELETE FROM training_plan_team WHERE plan_id = ?').run(id);
  for (const teamId of new Set(teamIds)) {
    statement(database, 'INSERT INTO training_plan_team (plan_id, team_id) VALUES (?, ?)').run(id, teamId);
  }
}

export function setPlanCancelled(database: Database.Database, id: number, reason: string): void {
  statement(
    database,
    'UPDATE training_plan SET cancelled_reason = ?, version = version + 1 WHERE id = ?',
  ).run(reason, id);
}

export function hasTeam(database: Database.Database, id: number): boolean {
  return statement(database, 'SELECT 1 FROM team WHERE id = ?').get(id) !== undefined;
}
