import type Database from 'better-sqlite3';
import type { Entrance } from '../../../shared/features/archives/entrances.contract.ts';
import { UNIT_KINDS, type UnitKind } from '../../../shared/features/archives/household.ts';
import { statement } from '../../database/statements.ts';

/** Where a unit `u`'s entrance comes in its building: those in no order behind the others. */
export const ENTRANCE_PLACE =
  'coalesce((SELECT e.position FROM entrance e WHERE e.building_id = u.building_id AND e.name = u.entrance), 1001)';

interface CountRow {
  readonly buildingId: number;
  readonly name: string;
  readonly kind: UnitKind;
  readonly units: number;
}

/** Entrances in their order, of one building or of all of them. */
export function listEntrances(database: Database.Database, buildingId: number | null = null): Entrance[] {
  const rows = statement<CountRow>(
    database,
    `SELECT u.building_id AS buildingId, u.entrance AS name, u.kind, sum(u.active) AS units
     FROM unit u JOIN building b ON b.id = u.building_id WHERE @buildingId IS NULL OR u.building_id = @buildingId
     GROUP BY u.building_id, u.entrance, u.kind
     ORDER BY b.position, b.id, ${ENTRANCE_PLACE}, length(u.entrance), u.entrance`,
  ).all({ buildingId });
  const entrances: Entrance[] = [];
  for (const { kind, units, ...place } of rows) {
    const last = entrances.at(-1);
    const added = units === 0 ? [] : [{ kind, units }];
    if (last !== undefined && last.buildingId === place.buildingId && last.name === place.name) {
      last.units += units;
      last.kinds.push(...added);
    } else {
      entrances.push({ ...place, units, kinds: added });
    }
  }
  for (const { kinds } of entrances) {
    kinds.sort((one, other) => UNIT_KINDS.indexOf(one.kind) - UNIT_KINDS.indexOf(other.kind));
  }
  return entrances;
}

export function putEntranceOrder(
  database: Database.Database,
  buildingId: number,
  names: readonly string[],
): void {
  statement(database, 'DELETE FROM entrance WHERE building_id = ?').run(buildingId);
  const insert = statement(database, 'INSERT INTO entrance (building_id, name, position) VALUES (?, ?, ?)');
  for (const [index, name] of names.entries()) insert.run(buildingId, name, index + 1);
}

/** An entrance keeps its place under its new name. */
export function renameInOrder(
  database: Database.Database,
  buildingId: number,
  from: string,
  to: string,
): void {
  // A place may be left of an entrance that no unit names any more.
  statement(
    database,
    'UPDATE OR REPLACE entrance SET name = @to WHERE building_id = @buildingId AND name = @from',
  ).run({ buildingId, from, to });
}
