import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { VehicleListRow } from '../../../shared/features/archives/list-rows.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';

const USE = `iif(v.active = 1, 'inUse', 'retired')`;

/** Every vehicle on file as a grid. */
export function vehicleSource(): GridSource {
  return {
    from: `FROM vehicle v JOIN unit u ON u.id = v.unit_id JOIN building b ON b.id = u.building_id
      LEFT JOIN person p ON p.id = v.person_id`,
    select: `v.id, v.unit_id AS unitId, u.display_name AS unitName, b.name AS building, u.entrance, u.room, v.plate,
      coalesce(p.name, '') AS driverName, v.note, ${USE} AS useState`,
    columns: {
      id: 'v.id',
      unitName: 'u.display_name',
      building: 'b.name',
      entrance: 'u.entrance',
      room: 'u.room',
      plate: 'v.plate',
      driverName: "coalesce(p.name, '')",
      note: 'v.note',
      useState: USE,
    },
    quick: ['v.plate', 'u.display_name', "coalesce(p.name, '')"],
    order: 'b.position, b.id, length(u.entrance), u.entrance, u.floor, length(u.room), u.room, v.id',
  };
}

export function listVehicles(
  database: Database.Database,
  query: GridQuery,
): { rows: VehicleListRow[]; total: number; totals: Record<string, never> } {
  return selectGridPage<VehicleListRow>(database, vehicleSource(), query);
}
