import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

export function findTeamName(database: Database.Database, teamId: number): string | undefined {
  return statement<{ name: string }>(database, 'SELECT name FROM team WHERE id = ?').get(teamId)?.name;
}

/** The team that whoever signs in with an account belongs to. */
export function teamOfAccount(database: Database.Database, staffId: number): number | undefined {
  return statement<{ teamId: number }>(
    database,
    'SELECT team_id AS teamId FROM employee WHERE staff_id = ?',
  ).get(staffId)?.teamId;
}

/** Everybody of a team who works here on some day of a span, by number. */
export function peopleOfTeam(
  database: Database.Database,
  teamId: number,
  first: string,
  last: string,
): number[] {
  return statement<{ id: number }>(
    database,
    `SELECT id FROM employee
     WHERE team_id = ? AND hired_on <= ? AND (left_on IS NULL OR left_on >= ?) ORDER BY number`,
  )
    .all(teamId, last, first)
    .map(({ id }) => id);
}
