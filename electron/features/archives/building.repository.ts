import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { buildingKey } from '../../../shared/domain/unit-code.ts';
import type { Building } from '../../../shared/features/archives/buildings.contract.ts';
import { statement } from '../../database/statements.ts';
import { foldText } from '../../office/fold-text.ts';

const SELECT_BUILDING = `SELECT b.id, b.name, b.position,
  (SELECT count(*) FROM unit u WHERE u.building_id = b.id AND u.active = 1) AS units FROM building b`;

export function listBuildings(database: Database.Database): Building[] {
  return statement<Building>(database, `${SELECT_BUILDING} ORDER BY b.position, b.id`).all();
}

function findBuilding(database: Database.Database, id: number): Building | undefined {
  return statement<Building>(database, `${SELECT_BUILDING} WHERE b.id = ?`).get(id);
}

export function requireBuilding(database: Database.Database, id: number): Building {
  const building = findBuilding(database, id);
  if (building === undefined) throw notFound('building', id);
  return building;
}

/** What names a building, without its count of units, which a roll would pay for at every row. */
export type NamedBuilding = Pick<Building, 'id' | 'name'>;

export function findBuildingName(database: Database.Database, id: number): string | undefined {
  return statement<NamedBuilding>(database, 'SELECT id, name FROM building WHERE id = ?').get(id)?.name;
}

export function findBuildingNamed(database: Database.Database, name: string): NamedBuilding | undefined {
  return statement<NamedBuilding>(database, 'SELECT id, name FROM building WHERE name_key = ?').get(
    buildingKey(name, foldText),
  );
}

/** Where a new building goes: numbered ones by their number, the others after all there are. */
export function nextPosition(database: Database.Database, name: string): number {
  const number = /^\d{1,4}$/u.exec(buildingKey(name, foldText))?.[0];
  if (number !== undefined) return Number(number);
  const row = statement<{ last: number | null }>(
    database,
    'SELECT max(position) AS last FROM building',
  ).get();
  return Math.max(row?.last ?? 0, 10_000) + 1;
}

export function insertBuilding(database: Database.Database, name: string, position: number): number {
  return Number(
    statement(database, 'INSERT INTO building (name, name_key, position) VALUES (?, ?, ?)').run(
      name,
      buildingKey(name, foldText),
      position,
    ).lastInsertRowid,
  );
}

export function updateBuilding(
  database: Database.Database,
  id: number,
  name: string,
  position: number,
): void {
  statement(database, 'UPDATE building SET name = ?, name_key = ?, position = ? WHERE id = ?').run(
    name,
    buildingKey(name, foldText),
    position,
    id,
  );
}
