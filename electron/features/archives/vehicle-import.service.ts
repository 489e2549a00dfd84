import type Database from 'better-sqlite3';
import type { VehicleImportRow } from '../../../shared/features/archives/import-rows.ts';
import type { Vehicle } from '../../../shared/features/archives/vehicles.contract.ts';
import {
  acceptedRow,
  differences,
  type ImportComparison,
  refusedRow,
} from '../../../shared/features/exchange/import-comparison.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import type { WriteContext } from '../../office/context.ts';
import { placedUnitOrProblem } from '../../office/placed-unit.ts';
import { occupanciesOfUnit } from './occupancy.repository.ts';
import { nameKey } from './person.repository.ts';
import type { RollReader } from './roll-person.ts';
import { findUnit } from './unit.repository.ts';
import { findVehicle, findVehicleByPlate, vehiclesOfUnit } from './vehicle.repository.ts';
import { plateKey, saveVehicle, type VehicleInput } from './vehicle.service.ts';

interface VehiclePlan {
  readonly before: Vehicle | null;
  readonly after: VehicleInput;
  readonly unitName: string;
  readonly driver: string;
}

function planVehicle(
  { database }: Pick<RollReader, 'database'>,
  row: VehicleImportRow,
): VehiclePlan | RowProblem {
  const unit = placedUnitOrProblem(database, row);
  if ('code' in unit) return unit;
  const before = vehicleOnFile(database, row, unit.id);
  const moves = before !== null && before.unitId !== unit.id;
  const driver =
    row.driverName === undefined
      ? { id: moves ? null : (before?.personId ?? null), name: moves ? '' : (before?.personName ?? '') }
      : driverNamed(database, unit.id, row.driverName, before);
  if ('code' in driver) return driver;
  return {
    before,
    unitName: unit.displayName,
    driver: driver.name,
    after: {
      ...(before === null ? {} : { id: before.id }),
      unitId: unit.id,
      personId: driver.id,
      plate: before?.plate ?? row.plate,
      note: row.note ?? before?.note ?? '',
      active: row.active ?? before?.active ?? true,
    },
  };
}

/** The one in use under the plate, wherever it is; else one of this household that is no longer used. */
function vehicleOnFile(database: Database.Database, row: VehicleImportRow, unitId: number): Vehicle | null {
  const key = plateKey(row.plate);
  const inUse = findVehicleByPlate(database, key);
  const isRetired = row.active === false;
  // A plate retired here may be in use elsewhere by now.
  if (inUse !== undefined && (!isRetired || inUse.unitId === unitId)) {
    return findVehicle(database, inUse.id) ?? null;
  }
  return (
    vehiclesOfUnit(database, unitId).find(({ plate, active }) => !active && plateKey(plate) === key) ?? null
  );
}

function driverNamed(
  database: Database.Database,
  unitId: number,
  name: string,
  before: Vehicle | null,
): { readonly id: number; readonly name: string } | RowProblem {
  const key = nameKey(name);
  const driver = before?.personId ?? null;
  if (before !== null && driver !== null && before.unitId === unitId && nameKey(before.personName) === key) {
    return { id: driver, name: before.personName };
  }
  const found = new Map(
    occupanciesOfUnit(database, unitId)
      .filter(({ personName }) => nameKey(personName) === key)
      .map(({ personId, personName }) => [personId, personName]),
  );
  const [one] = [...found];
  if (one === undefined) return { code: 'personUnknown', field: 'driverName', values: { text: name } };
  if (found.size > 1) return { code: 'personUnclear', field: 'driverName', values: { text: name } };
  return { id: one[0], name: one[1] };
}

/** What a row of a list of vehicles would change, without changing anything. */
export function compareVehicleRow(reader: RollReader, row: VehicleImportRow): ImportComparison {
  const plan = planVehicle(reader, row);
  if ('code' in plan) return refusedRow(plan);
  const { before, after, unitName, driver } = plan;
  const old =
    before === null
      ? {}
      : {
          unit: findUnit(reader.database, before.unitId)?.displayName,
          driver: before.personName,
          note: before.note,
          inUse: before.active,
        };
  const next = { unit: unitName, driver, note: after.note, inUse: after.active };
  const changes = differences(old, next);
  return acceptedRow(before === null, changes);
}

export function applyVehicleRow(context: WriteContext, row: VehicleImportRow): void {
  const plan = planVehicle(context, row);
  if ('code' in plan) throw new Error('a row that was compared is taken');
  saveVehicle(plan.after, context);
}
