import { maskPhone } from '../../../shared/domain/mask.ts';
import type { OccupancyImportRow } from '../../../shared/features/archives/import-rows.ts';
import {
  acceptedRow,
  type ComparedFields,
  differences,
  type ImportChange,
  type ImportComparison,
  refusedRow,
} from '../../../shared/features/exchange/import-comparison.ts';
import type { WriteContext } from '../../office/context.ts';
import { findPlacedUnit } from '../../office/unit-place.repository.ts';
import { findOccupancy, type OccupancyRecord, occupanciesOfUnit } from './occupancy.repository.ts';
import {
  addLimitedOccupancy,
  addOccupancy,
  changeOccupancy,
  correctOccupancy,
  endOccupancy,
  holdsOn,
  payFrom,
} from './occupancy.service.ts';
import { type OccupancyPlan, planOccupancy, type Stay } from './occupancy-import.ts';
import { nameKey, type PersonRecord, type PersonValues } from './person.repository.ts';
import { addPerson, changePerson } from './person.service.ts';
import { idNumberDifference, type RollReader, sameValues } from './roll-person.ts';

/** What a row of a list of people would change, without changing anything. */
export function compareOccupancyRow(reader: RollReader, row: OccupancyImportRow): ImportComparison {
  const plan = planOccupancy(reader, row);
  if ('code' in plan) return refusedRow(plan);
  return acceptedRow(plan.stay.length === 0, changesOf(row, plan));
}

function changesOf(row: OccupancyImportRow, { person, values, stay, after }: OccupancyPlan): ImportChange[] {
  const { role: _role, ...facts } = after;
  const { name } = row;
  return [
    ...(stay.length === 0 ? [{ field: after.role, person: name, before: '', after: name }] : []),
    ...differences(person === null ? {} : shown(person), shown(values), name),
    ...idNumberDifference(name, person, values),
    ...differences(stay.length === 0 ? NO_STAY : stayOf(stay), facts, name),
  ];
}

const NO_STAY = { isPayer: false, isPrimaryContact: false };

function shown({
  kind,
  name,
  honorific,
  idType,
  email,
  mailingAddress,
  phones,
}: PersonRecord | PersonValues): ComparedFields {
  return {
    kind,
    name,
    honorific,
    idType,
    email,
    mailingAddress,
    phones: phones.map(({ phone }) => maskPhone(phone)).join('、'),
  };
}

/** Parts that follow each other as the one stay they are. */
function stayOf(stay: readonly OccupancyRecord[]): ComparedFields {
  const [first, last] = [stay[0], stay.at(-1)];
  return {
    shareHundredths: last?.shareHundredths,
    fromOn: first?.fromOn,
    toOn: last?.toOn,
    isPayer: last?.isPayer,
    isPrimaryContact: last?.isPrimaryContact,
  };
}

/** Those who hold on the day in a unit that the rows name, and whom no row names. */
export function* countOthers(
  { database, today }: RollReader,
  rows: readonly OccupancyImportRow[],
): Generator<void, number> {
  const named = new Map<number, Set<string>>();
  for (const row of rows) {
    const unit = findPlacedUnit(database, row);
    yield;
    if (unit === undefined) continue;
    const names = named.get(unit.id) ?? new Set();
    named.set(unit.id, names.add(nameKey(row.name)));
  }
  let others = 0;
  for (const [unitId, names] of named) {
    const present = occupanciesOfUnit(database, unitId).filter((one) => holdsOn(one, today));
    others += new Set(
      present.filter(({ personName }) => !names.has(nameKey(personName))).map(({ personId }) => personId),
    ).size;
    yield;
  }
  return others;
}

export function applyOccupancyRow(context: WriteContext, row: OccupancyImportRow): void {
  const plan = planOccupancy(context, row);
  if ('code' in plan) throw new Error('a row that was compared is taken');
  const personId = putPerson(plan, context);
  if (plan.stay.length === 0) addStay(plan, personId, context);
  else changeStay(plan.stay, plan.after, context);
}

function putPerson({ person, values }: OccupancyPlan, context: WriteContext): number {
  if (person === null) return addPerson(values, context).id;
  const isSame =
    sameValues(person, values) && person.honorific === values.honorific && person.idType === values.idType;
  return isSame ? person.id : changePerson(person, values, context).id;
}

function addStay({ unitId, after }: OccupancyPlan, personId: number, context: WriteContext): void {
  if (after.toOn !== null) {
    addLimitedOccupancy({ ...after, unitId, personId }, context);
    return;
  }
  const { toOn: _open, ...facts } = after;
  addOccupancy({ ...facts, unitId, person: { id: personId }, replacing: [], reason: '' }, context);
}

function changeStay(stay: readonly OccupancyRecord[], after: Stay, context: WriteContext): void {
  const { database, today } = context;
  const [first, last] = [stay[0], stay.at(-1)];
  if (first === undefined || last === undefined) return;
  if (first.fromOn !== after.fromOn) correctOccupancy(first, { ...first, fromOn: after.fromOn }, context);
  const begun = findOccupancy(database, last.id) ?? last;
  if (begun.shareHundredths !== after.shareHundredths || begun.isPrimaryContact !== after.isPrimaryContact) {
    changeOccupancy(
      {
        id: begun.id,
        role: begun.role,
        shareHundredths: after.shareHundredths,
        isPrimaryContact: after.isPrimaryContact,
        fromOn: begun.fromOn,
        isPayer: begun.isPayer,
        reason: '',
      },
      context,
    );
  }
  const changed = findOccupancy(database, last.id) ?? begun;
  if (after.isPayer && !changed.isPayer) {
    payFrom(changed, changed.fromOn !== null && changed.fromOn > today ? changed.fromOn : today, context);
  }
  if (after.toOn !== null && after.toOn !== last.toOn) {
    // Whoever pays from today on is in a row of their own.
    const open = openPart(last, context);
    endOccupancy({ id: open.id, toOn: after.toOn, reason: '' }, context);
  }
}

function openPart(last: OccupancyRecord, { database }: WriteContext): OccupancyRecord {
  const parts = occupanciesOfUnit(database, last.unitId).filter(
    ({ personId, role }) => personId === last.personId && role === last.role,
  );
  return parts.findLast(({ toOn }) => toOn === last.toOn) ?? last;
}
