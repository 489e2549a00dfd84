import { entranceName, floorOfRoom } from '../../../shared/domain/unit-code.ts';
import type { UnitFields } from '../../../shared/features/archives/household.ts';
import type { UnitImportRow } from '../../../shared/features/archives/import-rows.ts';
import type { Unit } from '../../../shared/features/archives/units.contract.ts';
import {
  acceptedRow,
  type ComparedFields,
  differences,
  type ImportComparison,
} from '../../../shared/features/exchange/import-comparison.ts';
import type { WriteContext } from '../../office/context.ts';
import { findPlacedUnit } from '../../office/unit-place.repository.ts';
import type { RollReader } from './roll-person.ts';
import { requireUnit } from './unit.repository.ts';
import { buildingFor, saveUnit } from './unit.service.ts';

const FIELDS = [
  'floor',
  'kind',
  'areaThousandths',
  'innerAreaThousandths',
  'occupancyState',
  'worksState',
  'handedOverOn',
  'billedFromOn',
  'note',
] as const satisfies readonly (keyof UnitFields)[];

function unitOf({ database }: Pick<RollReader, 'database'>, row: UnitImportRow): Unit | null {
  const found = findPlacedUnit(database, row);
  return found === undefined ? null : requireUnit(database, found.id);
}

function fieldsAfter(row: UnitImportRow, unit: Unit | null): Omit<UnitFields, 'buildingId'> {
  const place = row.otherwise ?? row;
  return {
    // A unit keeps the spelling it is on file with.
    entrance: unit?.entrance ?? entranceName(place.entrance),
    room: unit?.room ?? place.room,
    floor: row.floor ?? unit?.floor ?? floorOfRoom(place.room),
    kind: row.kind ?? unit?.kind ?? 'residence',
    areaThousandths: row.areaThousandths ?? unit?.areaThousandths ?? null,
    innerAreaThousandths: row.innerAreaThousandths ?? unit?.innerAreaThousandths ?? null,
    occupancyState: row.occupancyState ?? unit?.occupancyState ?? 'vacant',
    worksState: row.worksState ?? unit?.worksState ?? 'none',
    handedOverOn: row.handedOverOn ?? unit?.handedOverOn ?? null,
    billedFromOn: row.billedFromOn ?? unit?.billedFromOn ?? null,
    note: row.note ?? unit?.note ?? '',
    active: unit?.active ?? true,
  };
}

function picked(fields: Pick<UnitFields, (typeof FIELDS)[number]>): ComparedFields {
  return Object.fromEntries(FIELDS.map((field) => [field, fields[field]]));
}

/** What a row of a list of units would change, without changing anything. */
export function compareUnitRow(reader: RollReader, row: UnitImportRow): ImportComparison {
  const unit = unitOf(reader, row);
  return acceptedRow(
    unit === null,
    differences(unit === null ? {} : picked(unit), picked(fieldsAfter(row, unit))),
  );
}

export function applyUnitRow(context: WriteContext, row: UnitImportRow): void {
  const unit = unitOf(context, row);
  const place = row.otherwise ?? row;
  const { id: buildingId } = unit === null ? buildingFor(place.building, context) : { id: unit.buildingId };
  const known = unit === null ? {} : { id: unit.id, version: unit.version };
  saveUnit({ ...fieldsAfter(row, unit), buildingId, ...known }, context);
}
