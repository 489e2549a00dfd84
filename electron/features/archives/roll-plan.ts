import type Database from 'better-sqlite3';
import type { Refusal } from '../../../shared/api/api-error.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { buildingName, entranceName, floorOfRoom } from '../../../shared/domain/unit-code.ts';
import type { UnitFields } from '../../../shared/features/archives/household.ts';
import type { RollPerson, RollRow } from '../../../shared/features/archives/roll-row.ts';
import type { Unit } from '../../../shared/features/archives/units.contract.ts';
import type { ImportChange } from '../../../shared/features/exchange/import-comparison.ts';
import { type OccupancyRecord, occupanciesOfUnit } from './occupancy.repository.ts';
import { sharesOverWhole } from './occupancy.service.ts';
import {
  isOwner,
  type PlannedPerson,
  personDifferences,
  planPerson,
  type RollReader,
} from './roll-person.ts';
import { findUnitAt } from './unit.repository.ts';
import { findVehicleByPlate } from './vehicle.repository.ts';
import { plateKey } from './vehicle.service.ts';

/** Why the archives do not take a row. */
export interface RollRefusal {
  readonly reason: Refusal;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What taking a row into the archives would do, worked out before anything is written. */
export interface RollPlan {
  readonly unit: Unit | null;
  readonly building: string;
  readonly fields: Omit<UnitFields, 'buildingId'>;
  readonly unitChanges: boolean;
  readonly people: readonly PlannedPerson[];
  readonly ended: readonly { readonly occupancy: OccupancyRecord; readonly toOn: string }[];
  /** Place in `people` of who pays from now on; null when it stays as it is. */
  readonly payer: number | null;
  readonly plates: readonly string[];
  readonly changes: readonly ImportChange[];
  readonly refusal: RollRefusal | null;
}

export function planRollRow(reader: RollReader, row: RollRow): RollPlan {
  const { database, today } = reader;
  const building = buildingName(row.building);
  const entrance = entranceName(row.entrance);
  const unit = findUnitAt(database, { building, entrance, room: row.room }) ?? null;
  const rows = unit === null ? [] : occupanciesOfUnit(database, unit.id);
  const present = rows.filter((one) => one.toOn === null || one.toOn >= today);
  const fields = fieldsAfter(row, unit, entrance);
  const people = row.people.map((roll) => planPerson(reader, roll, row.people, present, rows.length > 0));
  const ended = endedBy(row, people, present, today);
  const payer = payerAfter(people, present, ended);
  const plates = row.plates.filter(
    (plate) => findVehicleByPlate(database, plateKey(plate))?.unitId !== (unit?.id ?? 0),
  );
  const unitChanges = unitDifferences(unit, fields);
  const changes = [
    ...unitChanges,
    ...people.flatMap(personDifferences),
    ...ended.map(({ occupancy }) => ({
      field: occupancy.role,
      person: occupancy.personName,
      before: occupancy.personName,
      after: '',
    })),
    ...payerDifference(payer, people, present),
    ...plates.map((plate) => ({ field: 'plate', person: '', before: '', after: plate })),
  ];
  return {
    unit,
    building,
    fields,
    unitChanges: unit === null || unitChanges.length > 0,
    people,
    ended,
    payer,
    plates,
    changes,
    refusal: refusalOf(database, today, plates, rows, people, ended),
  };
}

function fieldsAfter(row: RollRow, unit: Unit | null, entrance: string): Omit<UnitFields, 'buildingId'> {
  return {
    // A unit keeps the spelling it is on file with.
    entrance: unit?.entrance ?? entrance,
    room: unit?.room ?? row.room,
    floor: row.floor ?? unit?.floor ?? floorOfRoom(row.room),
    kind: row.kind ?? unit?.kind ?? 'residence',
    areaThousandths: row.areaThousandths ?? unit?.areaThousandths ?? null,
    innerAreaThousandths: row.innerAreaThousandths ?? unit?.innerAreaThousandths ?? null,
    occupancyState: row.occupancyState ?? unit?.occupancyState ?? stateOf(row.people),
    worksState: unit?.worksState ?? 'none',
    handedOverOn: row.handedOverOn ?? unit?.handedOverOn ?? null,
    billedFromOn: row.billedFromOn ?? unit?.billedFromOn ?? null,
    note: row.note ?? unit?.note ?? '',
    active: true,
  };
}

function stateOf(people: readonly RollPerson[]): UnitFields['occupancyState'] {
  if (people.some(({ role }) => role === 'tenant')) return 'let';
  return people.length > 0 ? 'ownerOccupied' : 'vacant';
}

const ROLL_FIELDS = [
  'floor',
  'kind',
  'areaThousandths',
  'innerAreaThousandths',
  'occupancyState',
  'handedOverOn',
  'billedFromOn',
  'note',
  'active',
] as const;

function unitDifferences(unit: Unit | null, fields: Omit<UnitFields, 'buildingId'>): ImportChange[] {
  return ROLL_FIELDS.filter((field) =>
    unit === null ? field !== 'active' : unit[field] !== fields[field],
  ).flatMap((field) => {
    const before = unit === null ? '' : String(unit[field] ?? '');
    const after = String(fields[field] ?? '');
    return before === after ? [] : [{ field, person: '', before, after }];
  });
}

function endedBy(
  row: RollRow,
  people: readonly PlannedPerson[],
  present: readonly OccupancyRecord[],
  today: string,
): RollPlan['ended'] {
  if (row.absentOwners === 'keep' || !people.some(({ roll }) => isOwner(roll.role))) return [];
  const named = new Set(people.map(({ occupancy }) => occupancy?.id));
  const yesterday = addDays(today, -1);
  return present
    .filter((one) => isOwner(one.role) && one.toOn === null && !named.has(one.id))
    .map((occupancy) => ({
      occupancy,
      toOn: occupancy.fromOn !== null && occupancy.fromOn > yesterday ? occupancy.fromOn : yesterday,
    }));
}

function payerAfter(
  people: readonly PlannedPerson[],
  present: readonly OccupancyRecord[],
  ended: RollPlan['ended'],
): number | null {
  const named = people.findIndex(({ roll }) => roll.payer === true);
  if (named >= 0) return people[named]?.occupancy?.isPayer === true ? null : named;
  const leaving = new Set(ended.map(({ occupancy }) => occupancy.id));
  if (people.length === 0 || present.some((row) => row.isPayer && !leaving.has(row.id))) return null;
  const owner = people.findIndex(({ roll }) => isOwner(roll.role));
  return Math.max(owner, 0);
}

function payerDifference(
  payer: number | null,
  people: readonly PlannedPerson[],
  present: readonly OccupancyRecord[],
): ImportChange[] {
  if (payer === null) return [];
  const before = present.find((row) => row.isPayer)?.personName ?? '';
  return [{ field: 'payer', person: '', before, after: people[payer]?.roll.name ?? '' }];
}

function refusalOf(
  database: Database.Database,
  today: string,
  plates: readonly string[],
  rows: readonly OccupancyRecord[],
  people: readonly PlannedPerson[],
  ended: RollPlan['ended'],
): RollRefusal | null {
  for (const plate of plates) {
    const other = findVehicleByPlate(database, plateKey(plate));
    if (other !== undefined) {
      return { reason: 'vehicleExists', values: { plate: other.plate, unit: other.unitName } };
    }
  }
  const excess = sharesOverWhole([
    ...rows
      .filter((row) => !people.some(({ occupancy }) => occupancy?.id === row.id))
      .map((row) => ({ ...row, toOn: ended.find((one) => one.occupancy.id === row.id)?.toOn ?? row.toOn })),
    ...people.map(({ fromOn, shareHundredths, occupancy }) => ({
      fromOn,
      shareHundredths,
      toOn: occupancy?.toOn ?? null,
    })),
  ]);
  if (excess === null) return null;
  const date = excess.date > today ? excess.date : today;
  return { reason: 'sharesOverWhole', values: { date, percent: excess.heldHundredths / 100 } };
}
