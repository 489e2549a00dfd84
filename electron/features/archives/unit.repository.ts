import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { formatUnitCode, unitKey } from '../../../shared/domain/unit-code.ts';
import type { UnitFields } from '../../../shared/features/archives/household.ts';
import type { Unit } from '../../../shared/features/archives/units.contract.ts';
import { statement } from '../../database/statements.ts';
import { foldText } from '../../office/fold-text.ts';
import { putSearchTerms, unitTerms } from '../../office/search-index.ts';

type UnitRecord = Omit<Unit, 'active'> & { readonly active: number };

const SELECT_UNIT = `SELECT u.id, u.building_id AS buildingId, b.name AS building, u.entrance, u.floor, u.room,
  u.display_name AS displayName, u.kind, u.area_thousandths AS areaThousandths,
  u.inner_area_thousandths AS innerAreaThousandths, u.occupancy_state AS occupancyState,
  u.works_state AS worksState, u.handed_over_on AS handedOverOn, u.billed_from_on AS billedFromOn, u.note, u.active,
  u.version FROM unit u JOIN building b ON b.id = u.building_id`;

function toUnit(record: UnitRecord | undefined): Unit | undefined {
  return record === undefined ? undefined : { ...record, active: record.active === 1 };
}

export function findUnit(database: Database.Database, id: number): Unit | undefined {
  return toUnit(statement<UnitRecord>(database, `${SELECT_UNIT} WHERE u.id = ?`).get(id));
}

export function requireUnit(database: Database.Database, id: number): Unit {
  const unit = findUnit(database, id);
  if (unit === undefined) throw notFound('unit', id);
  return unit;
}

export interface UnitPlace {
  readonly building: string;
  readonly entrance: string;
  readonly room: string;
}

/** The unit of that building, entrance and room, however they are spelt. */
export function findUnitAt(database: Database.Database, place: UnitPlace): Unit | undefined {
  return toUnit(
    statement<UnitRecord>(database, `${SELECT_UNIT} WHERE u.unit_key = ?`).get(unitKey(place, foldText)),
  );
}

export function unitsOfBuilding(database: Database.Database, buildingId: number): Unit[] {
  return statement<UnitRecord>(database, `${SELECT_UNIT} WHERE u.building_id = ?`)
    .all(buildingId)
    .map((record) => ({ ...record, active: record.active === 1 }));
}

function parametersOf(fields: UnitFields, building: string): Record<string, string | number | null> {
  const place = { building, entrance: fields.entrance, room: fields.room };
  return {
    ...fields,
    active: fields.active ? 1 : 0,
    displayName: formatUnitCode(place),
    unitKey: unitKey(place, foldText),
  };
}

export function insertUnit(
  database: Database.Database,
  fields: UnitFields,
  building: string,
  createdAt: string,
): number {
  const result = statement(
    database,
    `INSERT INTO unit (building_id, entrance, floor, room, display_name, unit_key, kind, area_thousandths,
       inner_area_thousandths, occupancy_state, works_state, handed_over_on, billed_from_on, note, active, created_at)
     VALUES (@buildingId, @entrance, @floor, @room, @displayName, @unitKey, @kind, @areaThousandths,
       @innerAreaThousandths, @occupancyState, @worksState, @handedOverOn, @billedFromOn, @note, @active, @createdAt)`,
  ).run({ ...parametersOf(fields, building), createdAt });
  const id = Number(result.lastInsertRowid);
  indexUnit(database, id, { ...fields, building });
  return id;
}

export function updateUnit(
  database: Database.Database,
  id: number,
  fields: UnitFields,
  building: string,
): void {
  statement(
    database,
    `UPDATE unit SET building_id = @buildingId, entrance = @entrance, floor = @floor, room = @room,
       display_name = @displayName, unit_key = @unitKey, kind = @kind, area_thousandths = @areaThousandths,
       inner_area_thousandths = @innerAreaThousandths, occupancy_state = @occupancyState, works_state = @worksState,
       handed_over_on = @handedOverOn, billed_from_on = @billedFromOn, note = @note, active = @active,
       version = version + 1
     WHERE id = @id`,
  ).run({ ...parametersOf(fields, building), id });
  indexUnit(database, id, { ...fields, building });
}

/** A building's new name reaches its units' names, keys and search terms, and is no change of the units themselves. */
export function renameUnit(database: Database.Database, unit: Unit, building: string): void {
  const place = { building, entrance: unit.entrance, room: unit.room };
  statement(database, 'UPDATE unit SET display_name = ?, unit_key = ? WHERE id = ?').run(
    formatUnitCode(place),
    unitKey(place, foldText),
    unit.id,
  );
  indexUnit(database, unit.id, place);
}

function indexUnit(database: Database.Database, id: number, place: UnitPlace): void {
  putSearchTerms(database, 'unit', id, unitTerms(place));
}
