import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { StaffingNeed, StaffingNeedValues } from '../../../shared/features/roster/roster.ts';
import { statement } from '../../database/statements.ts';

const SELECT_NEED = `SELECT id, team_id AS teamId, days, starts_minute AS startsMinute, ends_minute AS endsMinute,
    people, note, version
  FROM staffing_need`;

export function listNeeds(database: Database.Database, teamId: number): StaffingNeed[] {
  return statement<StaffingNeed>(
    database,
    `${SELECT_NEED} WHERE team_id = ? ORDER BY starts_minute, ends_minute, days, id`,
  ).all(teamId);
}

export function requireNeed(database: Database.Database, id: number): StaffingNeed {
  const row = statement<StaffingNeed>(database, `${SELECT_NEED} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound('staffingNeed', id);
  return row;
}

export function insertNeed(database: Database.Database, values: StaffingNeedValues): number {
  const result = statement(
    database,
    `INSERT INTO staffing_need (team_id, days, starts_minute, ends_minute, people, note)
     VALUES (@teamId, @days, @startsMinute, @endsMinute, @people, @note)`,
  ).run(values);
  return Number(result.lastInsertRowid);
}

export function updateNeed(database: Database.Database, id: number, values: StaffingNeedValues): void {
  statement(
    database,
    `UPDATE staffing_need SET team_id = @teamId, days = @days, starts_minute = @startsMinute, ends_minute = @endsMinute,
       people = @people, note = @note, version = version + 1
     WHERE id = @id`,
  ).run({ ...values, id });
}

export function deleteNeed(database: Database.Database, id: number): void {
  statement(database, 'DELETE FROM staffing_need WHERE id = ?').run(id);
}
