import type Database from 'better-sqlite3';
import type { Vehicle } from '../../../shared/features/archives/vehicles.contract.ts';
import { statement } from '../../database/statements.ts';

export interface VehicleValues {
  readonly unitId: number;
  readonly personId: number | null;
  readonly plate: string;
  readonly plateKey: string;
  readonly note: string;
  readonly active: boolean;
}

type Row = Omit<Vehicle, 'active'> & { readonly active: number };

const SELECT_VEHICLE = `SELECT v.id, v.unit_id AS unitId, v.person_id AS personId, coalesce(p.name, '') AS personName,
  v.plate, v.note, v.active FROM vehicle v LEFT JOIN person p ON p.id = v.person_id`;

function toVehicle(row: Row): Vehicle {
  return { ...row, active: row.active === 1 };
}

export function findVehicle(database: Database.Database, id: number): Vehicle | undefined {
  const row = statement<Row>(database, `${SELECT_VEHICLE} WHERE v.id = ?`).get(id);
  return row === undefined ? undefined : toVehicle(row);
}

/** The vehicle in use under a plate; a plate is in use in one household at a time. */
export function findVehicleByPlate(
  database: Database.Database,
  key: string,
):
  | { readonly id: number; readonly unitId: number; readonly plate: string; readonly unitName: string }
  | undefined {
  return statement<{ id: number; unitId: number; plate: string; unitName: string }>(
    database,
    `SELECT v.id, v.unit_id AS unitId, v.plate, u.display_name AS unitName FROM vehicle v JOIN unit u ON u.id = v.unit_id
     WHERE v.plate_key = ? AND v.active = 1`,
  ).get(key);
}

export function vehiclesOfUnit(database: Database.Database, unitId: number): Vehicle[] {
  return statement<Row>(database, `${SELECT_VEHICLE} WHERE v.unit_id = ? ORDER BY v.active DESC, v.id`)
    .all(unitId)
    .map(toVehicle);
}

export function vehiclesOfPerson(database: Database.Database, personId: number): Vehicle[] {
  return statement<Row>(database, `${SELECT_VEHICLE} WHERE v.person_id = ? ORDER BY v.active DESC, v.id`)
    .all(personId)
    .map(toVehicle);
}

/** Vehicles of a household now, and those that the trail says were there once. */
export function vehiclesEverOfUnit(database: Database.Database, unitId: number): Vehicle[] {
  return statement<Row>(
    database,
    `${SELECT_VEHICLE} WHERE v.unit_id = @unitId OR v.id IN (SELECT m.entity_id FROM belonging_trace m
       WHERE m.entity = 'vehicle' AND m.unit_id = @unitId)
     ORDER BY v.active DESC, v.id`,
  )
    .all({ unitId })
    .map(toVehicle);
}

export function insertVehicle(database: Database.Database, values: VehicleValues, createdAt: string): number {
  const result = statement(
    database,
    `INSERT INTO vehicle (unit_id, person_id, plate, plate_key, note, active, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    values.unitId,
    values.personId,
    values.plate,
    values.plateKey,
    values.note,
    values.active ? 1 : 0,
    createdAt,
  );
  return Number(result.lastInsertRowid);
}

export function updateVehicle(database: Database.Database, id: number, values: VehicleValues): void {
  statement(
    database,
    'UPDATE vehicle SET unit_id = ?, person_id = ?, plate = ?, plate_key = ?, note = ?, active = ? WHERE id = ?',
  ).run(
    values.unitId,
    values.personId,
    values.plate,
    values.plateKey,
    values.note,
    values.active ? 1 : 0,
    id,
  );
}
