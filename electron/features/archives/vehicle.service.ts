import type Database from 'better-sqlite3';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { compactKey } from '../../../shared/domain/search-key.ts';
import type { Vehicle } from '../../../shared/features/archives/vehicles.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import { plateTerms, putSearchTerms } from '../../office/search-index.ts';
import { requireUnmerged } from './person.repository.ts';
import { requireUnit } from './unit.repository.ts';
import {
  findVehicle,
  findVehicleByPlate,
  insertVehicle,
  updateVehicle,
  type VehicleValues,
} from './vehicle.repository.ts';

export interface VehicleInput {
  readonly id?: number | undefined;
  readonly unitId: number;
  readonly personId: number | null;
  readonly plate: string;
  readonly note: string;
  readonly active: boolean;
}

export function plateKey(plate: string): string {
  return compactKey(plate, foldText);
}

export function saveVehicle(input: VehicleInput, context: WriteContext): Vehicle {
  const { database } = context;
  requireUnit(database, input.unitId);
  if (input.personId !== null) requireUnmerged(database, input.personId);
  const values: VehicleValues = {
    unitId: input.unitId,
    personId: input.personId,
    plate: input.plate.normalize('NFKC').toUpperCase(),
    plateKey: plateKey(input.plate),
    note: input.note,
    active: input.active,
  };
  const namesake = findVehicleByPlate(database, values.plateKey);
  if (input.active && namesake !== undefined && namesake.id !== input.id) {
    throw refuse('vehicleExists', { plate: namesake.plate, unit: namesake.unitName });
  }
  const id = input.id === undefined ? add(values, context) : change(input.id, values, context);
  putSearchTerms(database, 'vehicle', id, values.active ? plateTerms(values.plate) : []);
  return requireVehicle(database, id);
}

function add(values: VehicleValues, context: WriteContext): number {
  const id = insertVehicle(context.database, values, context.now);
  context.record({ entity: 'vehicle', entityId: id, after: imageOf(requireVehicle(context.database, id)) });
  return id;
}

function change(id: number, values: VehicleValues, context: WriteContext): number {
  const before = requireVehicle(context.database, id);
  updateVehicle(context.database, id, values);
  const changed = changedFields(imageOf(before), imageOf(requireVehicle(context.database, id)));
  context.record({
    entity: 'vehicle',
    entityId: id,
    before: { plate: before.plate, ...changed.before },
    after: { plate: values.plate, ...changed.after },
  });
  return id;
}

function requireVehicle(database: Database.Database, id: number): Vehicle {
  const vehicle = findVehicle(database, id);
  if (vehicle === undefined) throw notFound('vehicle', id);
  return vehicle;
}

/** With the numbers of its household and its person, so that a past day can be told from the trail alone. */
function imageOf({ unitId, personId, personName, plate, note, active }: Vehicle): Record<string, unknown> {
  return { plate, note, active, unitId, personId, holder: personName };
}
