import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { MergeField } from '../../../shared/features/archives/duplicates.contract.ts';
import type { Person } from '../../../shared/features/archives/people.contract.ts';
import { uniteOccupancies } from '../../../shared/features/archives/united-occupancies.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { sameBytes } from '../../office/data-key.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { putSearchTerms } from '../../office/search-index.ts';
import { putIdNumber } from './id-number.repository.ts';
import { openIdNumber, sealIdNumber } from './id-number.ts';
import {
  deleteOccupancy,
  giveHeld,
  HELD,
  HELD_TABLES,
  markMerged,
  movePhone,
  passOnApart,
  takeVerification,
} from './merge.repository.ts';
import { keepMerge, tiedRows, touchedBetween } from './merge-rows.repository.ts';
import {
  insertOccupancy,
  type OccupancyRecord,
  occupanciesOfPerson,
  updateOccupancy,
} from './occupancy.repository.ts';
import { occupancyImage } from './occupancy.service.ts';
import {
  type PersonRecord,
  phoneDigits,
  phonesOf,
  requirePerson,
  requireUnmerged,
  toMaskedPerson,
  updatePerson,
} from './person.repository.ts';
import { personImage } from './person.service.ts';
import { requireUnit } from './unit.repository.ts';
import { endPersonVerifications } from './verification.repository.ts';
import { checksBetween } from './verification.service.ts';

/** As many phones as a person's form takes. */
const MOST_PHONES = 10;

export interface MergeInput {
  readonly keptId: number;
  readonly keptVersion: number;
  readonly otherId: number;
  readonly otherVersion: number;
  readonly fromOther: readonly MergeField[];
  readonly reason: string;
}

/**
 * Makes two people one. Charges and receipts that were posted under the other stay as posted; everything else goes to the
 * one kept, and how it was is kept for undoing it.
 */
export function mergePeople(input: MergeInput, context: WriteContext): Person {
  const { database } = context;
  const kept = requireUnmerged(database, input.keptId);
  const other = requireUnmerged(database, input.otherId);
  if (kept.id === other.id) throw invalid(['otherId'], 'samePerson');
  for (const [person, version] of [
    [kept, input.keptVersion],
    [other, input.otherVersion],
  ] as const) {
    if (person.version !== version) throw changedMeanwhile(database, 'person', person.id);
  }
  const both = [kept.id, other.id];
  const before = tiedRows(database, both);
  moveOccupancies(kept, other, input.reason, context);
  moveHeld(kept, other, input.reason, context);
  const after = fillPerson(kept, other, input, context);
  passOnApart(database, other.id, kept.id);
  markMerged(database, other.id, kept.id);
  // Nobody finds them any more, by whatever they were called.
  putSearchTerms(database, 'person', other.id, []);
  const merge = { mergedId: other.id, keptId: kept.id, at: context.now, by: context.staff.id };
  keepMerge(database, merge, touchedBetween(before, tiedRows(database, both)));
  const changed = changedFields(
    personImage(kept, kept.maskedIdNumber),
    personImage(after, after.maskedIdNumber),
  );
  const idChanged = !('idNumber' in changed.after) && !sameBytes(kept.idNumberIndex, after.idNumberIndex);
  context.record({
    entity: 'person',
    entityId: kept.id,
    before: changed.before,
    after: { ...changed.after, ...(idChanged ? { idNumberChanged: true } : {}), mergedFrom: other.name },
    reason: input.reason,
  });
  context.record({
    entity: 'person',
    entityId: other.id,
    after: { mergedInto: after.name },
    reason: input.reason,
  });
  return toMaskedPerson(after);
}

/** Empty fields are filled from the other, and those in which the other is right are taken over. */
function fillPerson(
  kept: PersonRecord,
  other: PersonRecord,
  { fromOther }: MergeInput,
  context: WriteContext,
): PersonRecord {
  const { database, fieldSeal } = context;
  const takes = (field: MergeField, own: unknown, others: unknown): boolean =>
    others !== '' && others !== null && (own === '' || own === null || fromOther.includes(field));
  const chosen = <Field extends Exclude<MergeField, 'idNumber'>>(field: Field): PersonRecord[Field] =>
    takes(field, kept[field], other[field]) ? other[field] : kept[field];
  const known = new Set(kept.phones.map(({ phone }) => phoneDigits(phone)));
  const further = other.phones.filter(({ phone }) => !known.has(phoneDigits(phone)));
  const count = kept.phones.length + further.length;
  if (count > MOST_PHONES) throw refuse('mergePhonesTooMany', { count });
  for (const [place, { id }] of further.entries()) {
    movePhone(database, id, kept.id, firstFreePosition(kept) + place);
  }
  const takesIdNumber = takes('idNumber', kept.sealedIdNumber, other.sealedIdNumber);
  updatePerson(database, kept.id, {
    kind: chosen('kind'),
    name: chosen('name'),
    honorific: chosen('honorific'),
    idType: takesIdNumber ? other.idType : kept.idType,
    idNumber: null,
    email: chosen('email'),
    mailingAddress: chosen('mailingAddress'),
    note: chosen('note'),
    phones: phonesOf(database, kept.id),
  });
  if (takesIdNumber && other.sealedIdNumber !== null) {
    // A number is sealed to its own row, so it is opened there and sealed here.
    const number = openIdNumber(other.id, other.sealedIdNumber, fieldSeal);
    putIdNumber(database, kept.id, sealIdNumber(kept.id, number, fieldSeal));
  }
  const after = requirePerson(database, kept.id);
  const changed = checksBetween(kept, after);
  endPersonVerifications(database, kept.id, changed);
  const unlikeOther = checksBetween(other, after);
  for (const check of changed) {
    if (!unlikeOther.includes(check)) takeVerification(database, other.id, kept.id, check);
  }
  return after;
}

/** Positions need not be without gaps where phones went to somebody else. */
function firstFreePosition({ phones }: PersonRecord): number {
  return phones.length + MOST_PHONES;
}

function moveOccupancies(
  kept: PersonRecord,
  other: PersonRecord,
  reason: string,
  context: WriteContext,
): void {
  const { database } = context;
  const rows = [kept, other].flatMap(({ id }) => occupanciesOfPerson(database, id));
  const united = uniteOccupancies(rows);
  if (united.clash !== null) {
    throw refuse('mergeSharesDiffer', { unit: requireUnit(database, united.clash.unitId).displayName });
  }
  const rowNumbered = new Map(rows.map((row) => [row.id, row]));
  for (const id of united.removed) {
    const row = rowNumbered.get(id);
    deleteOccupancy(database, id);
    context.record({
      entity: 'occupancy',
      entityId: id,
      before: { holder: row?.personName, ...(row === undefined ? {} : occupancyImage(row)) },
      after: { united: true },
      reason,
    });
  }
  for (const { id, ...facts } of united.rows) {
    const before = id === null ? undefined : rowNumbered.get(id);
    const values = { ...facts, personId: kept.id };
    if (id === null) {
      const added = insertOccupancy(database, values, context.now);
      record(undefined, { ...values, id: added, personName: kept.name }, reason, context);
    } else if (before !== undefined && !sameRow(before, { ...values, id, personName: before.personName })) {
      updateOccupancy(database, id, values);
      record(before, { ...values, id, personName: kept.name }, reason, context);
    }
  }
}

function sameRow(one: OccupancyRecord, other: OccupancyRecord): boolean {
  return (
    one.personId === other.personId &&
    JSON.stringify(occupancyImage(one)) === JSON.stringify(occupancyImage(other))
  );
}

function record(
  before: OccupancyRecord | undefined,
  after: OccupancyRecord,
  reason: string,
  context: WriteContext,
): void {
  const changed = changedFields(before === undefined ? {} : occupancyImage(before), occupancyImage(after));
  context.record({
    entity: 'occupancy',
    entityId: after.id,
    ...(before === undefined ? {} : { before: { holder: before.personName, ...changed.before } }),
    after: { holder: after.personName, ...changed.after },
    reason,
  });
}

/** Vehicles, keys and documents go to the one kept. */
function moveHeld(kept: PersonRecord, other: PersonRecord, reason: string, context: WriteContext): void {
  for (const table of HELD_TABLES) {
    const { entity, field, ofPerson } = HELD[table];
    for (const { id, name } of giveHeld(context.database, table, other.id, kept.id)) {
      context.record({
        entity,
        entityId: id,
        before: { [field]: name, [ofPerson]: other.id, holder: other.name },
        after: { [field]: name, [ofPerson]: kept.id, holder: kept.name },
        reason,
      });
    }
  }
}
