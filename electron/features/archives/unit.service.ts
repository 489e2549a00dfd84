import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { buildingName, entranceName, floorOfRoom } from '../../../shared/domain/unit-code.ts';
import type { Building } from '../../../shared/features/archives/buildings.contract.ts';
import { type UnitFields, unitFieldsSchema } from '../../../shared/features/archives/household.ts';
import type { Unit } from '../../../shared/features/archives/units.contract.ts';
import type { UnitCheck } from '../../../shared/features/archives/verification.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  findBuildingName,
  findBuildingNamed,
  insertBuilding,
  type NamedBuilding,
  nextPosition,
  requireBuilding,
  updateBuilding,
} from './building.repository.ts';
import {
  findUnitAt,
  insertUnit,
  renameUnit,
  requireUnit,
  unitsOfBuilding,
  updateUnit,
} from './unit.repository.ts';
import { endUnitVerifications } from './verification.repository.ts';

export interface BuildingInput {
  readonly id?: number | undefined;
  readonly name: string;
  readonly position?: number | undefined;
}

export function saveBuilding(input: BuildingInput, context: WriteContext): Building {
  const { database } = context;
  const name = buildingName(input.name);
  const named = findBuildingNamed(database, name);
  if (named !== undefined && named.id !== input.id) throw refuse('buildingExists', { name: named.name });
  if (input.id === undefined) {
    const position = input.position ?? nextPosition(database, name);
    const id = insertBuilding(database, name, position);
    context.record({ entity: 'building', entityId: id, after: { name, position } });
    return requireBuilding(database, id);
  }
  const before = requireBuilding(database, input.id);
  const position = input.position ?? before.position;
  updateBuilding(database, before.id, name, position);
  if (before.name !== name) {
    for (const unit of unitsOfBuilding(database, before.id)) renameUnit(database, unit, name);
  }
  context.record({
    entity: 'building',
    entityId: before.id,
    ...changedFields({ name: before.name, position: before.position }, { name, position }),
  });
  return requireBuilding(database, before.id);
}

/** The building of that name, added when there is none. */
export function buildingFor(name: string, context: WriteContext): NamedBuilding {
  return findBuildingNamed(context.database, name) ?? saveBuilding({ name }, context);
}

export interface UnitInput extends UnitFields {
  readonly id?: number | undefined;
  readonly version?: number | undefined;
}

// Made once: making a schema takes longer than using it, and a roll has thousands of units.
const fieldsAloneSchema = unitFieldsSchema.strip();

/** The fields of a unit alone, as they were typed or kept. */
export function unitFieldsOf(unit: UnitInput | Unit): UnitFields {
  return fieldsAloneSchema.parse(unit);
}

/** What was verified about a unit and is now otherwise. */
function checksChanged(before: UnitFields, after: UnitFields): UnitCheck[] {
  const areaChanges =
    before.areaThousandths !== after.areaThousandths ||
    before.innerAreaThousandths !== after.innerAreaThousandths;
  return [
    ...(before.kind === after.kind ? [] : (['kind'] as const)),
    ...(areaChanges ? (['area'] as const) : []),
    ...(before.occupancyState === after.occupancyState ? [] : (['occupancyState'] as const)),
  ];
}

export function saveUnit(input: UnitInput, context: WriteContext): Unit {
  const { database } = context;
  const building = findBuildingName(database, input.buildingId);
  if (building === undefined) throw notFound('building', input.buildingId);
  const fields: UnitFields = {
    ...unitFieldsOf(input),
    entrance: entranceName(input.entrance),
    floor: input.floor ?? floorOfRoom(input.room),
  };
  const namesake = findUnitAt(database, { ...fields, building });
  if (namesake !== undefined && namesake.id !== input.id) {
    throw refuse('unitExists', { unit: namesake.displayName });
  }
  if (input.id === undefined) {
    const id = insertUnit(database, fields, building, context.now);
    const { buildingId: _buildingId, ...after } = fields;
    context.record({ entity: 'unit', entityId: id, after: { building, ...after } });
    return requireUnit(database, id);
  }
  const before = requireUnit(database, input.id);
  if (input.version === undefined) throw invalid(['version'], 'versionMissing');
  if (input.version !== before.version) throw changedMeanwhile(database, 'unit', before.id);
  updateUnit(database, before.id, fields, building);
  endUnitVerifications(database, before.id, checksChanged(before, fields));
  const { buildingId: _before, ...old } = unitFieldsOf(before);
  const { buildingId: _after, ...next } = fields;
  context.record({
    entity: 'unit',
    entityId: before.id,
    ...changedFields({ building: before.building, ...old }, { building, ...next }),
  });
  return requireUnit(database, before.id);
}
