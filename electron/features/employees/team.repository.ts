import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { Team } from '../../../shared/features/employees/employee.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<Team, 'active'> & { readonly active: number };

const SELECT_TEAM = `SELECT t.id, t.name, t.position, t.active, t.version,
    (SELECT count(*) FROM employee e WHERE e.team_id = t.id AND e.hired_on <= @today
       AND (e.left_on IS NULL OR e.left_on >= @today)) AS people
  FROM team t`;

function teamOf(row: Row): Team {
  return { ...row, active: row.active === 1 };
}

export function listTeams(database: Database.Database, today: string): Team[] {
  return statement<Row>(database, `${SELECT_TEAM} ORDER BY t.position, t.id`).all({ today }).map(teamOf);
}

export function requireTeam(database: Database.Database, id: number, today: string): Team {
  const row = statement<Row>(database, `${SELECT_TEAM} WHERE t.id = @id`).get({ today, id });
  if (row === undefined) throw notFound('team', id);
  return teamOf(row);
}

export function findTeamNamed(database: Database.Database, name: string): number | undefined {
  return statement<{ id: number }>(database, 'SELECT id FROM team WHERE name = ?').get(name)?.id;
}

export interface TeamValues {
  readonly name: string;
  readonly position: number;
  readonly active: boolean;
}

export function insertTeam(database: Database.Database, { active, ...values }: TeamValues): number {
  const result = statement(
    database,
    'INSERT INTO team (name, position, active) VALUES (@name, @position, @active)',
  ).run({ ...values, active: active ? 1 : 0 });
  return Number(result.lastInsertRowid);
}

export function updateTeam(database: Database.Database, id: number, { active, ...values }: TeamValues): void {
  statement(
    database,
    'UPDATE team SET name = @name, position = @position, active = @active, version = version + 1 WHERE id = @id',
  ).run({ ...values, active: active ? 1 : 0, id });
}

/** The last place taken; the one after the last place that there is, is that place again. */
export function lastTeamPosition(database: Database.Database): number {
  const row = statement<{ last: number | null }>(database, 'SELECT max(position) AS last FROM team').get();
  return Math.min(row?.last ?? 0, 999);
}
