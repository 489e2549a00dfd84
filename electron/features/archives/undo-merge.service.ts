import { refuse } from '../../../shared/api/api-error.ts';
import type { PersonMerge } from '../../../shared/features/archives/duplicates.contract.ts';
import type { Person } from '../../../shared/features/archives/people.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { sameBytes } from '../../office/data-key.ts';
import { personTerms, putSearchTerms } from '../../office/search-index.ts';
import {
  findMerge,
  HELD,
  HELD_TABLES,
  type HeldTable,
  isGivenSince,
  isNumberOfAnother,
} from './merge.repository.ts';
import {
  forgetMerge,
  putBack,
  type RowImage,
  rowNow,
  type TouchedRow,
  touchedByMerge,
} from './merge-rows.repository.ts';
import { findOccupancy, type OccupancyRecord, occupanciesOfUnit } from './occupancy.repository.ts';
import { occupancyImage, sharesOverWhole } from './occupancy.service.ts';
import { type PersonRecord, requirePerson, toMaskedPerson } from './person.repository.ts';
import { personImage } from './person.service.ts';
import { requireUnit } from './unit.repository.ts';
import { endPersonVerifications } from './verification.repository.ts';
import { checksBetween } from './verification.service.ts';

/** Parts two people again. Whatever was changed since stands in the way, and it is said what. */
export function undoMerge(
  { mergedId, reason }: { readonly mergedId: number; readonly reason: string },
  context: WriteContext,
): Person {
  const { database } = context;
  const { name } = requirePerson(database, mergedId);
  const merge = findMerge(database, mergedId);
  if (merge === undefined) throw refuse('notMerged', { name });
  const touched = touchedByMerge(database, mergedId).filter((row) => !hasGoneOn(row, merge, context));
  const inTheWay = changedSince(touched, merge, context);
  if (inTheWay.length > 0) throw refuse('mergeChangedSince', { what: inTheWay.join('、') });

  const keptBefore = requirePerson(database, merge.keptId);
  const mergedBefore = requirePerson(database, mergedId);
  const occupancyIds = idsIn(touched, 'occupancy');
  const rowsBefore = new Map(occupancyIds.map((id) => [id, findOccupancy(database, id)]));
  const isVerification = ({ tableName }: TouchedRow): boolean => tableName === 'person_verification';
  putBack(
    database,
    touched.filter((row) => !isVerification(row)),
  );
  forgetMerge(database, mergedId);
  const kept = requirePerson(database, merge.keptId);
  const merged = requirePerson(database, mergedId);
  putBackVerifications(keptBefore, kept, touched.filter(isVerification), context);
  for (const person of [kept, merged]) {
    assertOwnNumber(person, keptBefore, merge, context);
    const phones = person.phones.map(({ phone }) => phone);
    putSearchTerms(database, 'person', person.id, personTerms(person.name, phones));
  }
  for (const id of occupancyIds) recordOccupancy(rowsBefore.get(id), id, reason, context);
  assertShares(touched, context);
  recordHeld(touched, keptBefore, mergedBefore, reason, context);
  const changed = changedFields(
    personImage(keptBefore, keptBefore.maskedIdNumber),
    personImage(kept, kept.maskedIdNumber),
  );
  context.record({
    entity: 'person',
    entityId: kept.id,
    before: changed.before,
    after: { ...changed.after, partedFrom: merged.name },
    reason,
  });
  context.record({ entity: 'person', entityId: merged.id, after: { partedFrom: kept.name }, reason });
  return toMaskedPerson(merged);
}

/** What somebody changed after the merge, by name. To verify somebody changes nothing about them. */
function changedSince(touched: readonly TouchedRow[], merge: PersonMerge, context: WriteContext): string[] {
  const changed = touched.filter(({ tableName, before, after }) => {
    if (tableName === 'person_verification') return false;
    const now = rowNow(context.database, tableName, after ?? before ?? {});
    const table = heldTable(tableName);
    // Of what people hold a merge changed the holder alone, and whatever else is said of it stays said.
    if (table !== undefined) return now?.[HELD[table].column] !== after?.[HELD[table].column];
    return !isAsMerged(now, after);
  });
  return [...new Set(changed.map((row) => nameOf(row, merge, context)))];
}

/** A key that was taken back or given anew since, and a file that was removed, stay where they went. */
function hasGoneOn(
  { tableName, after }: TouchedRow,
  merge: PersonMerge,
  { database }: WriteContext,
): boolean {
  if (after === null) return false;
  const now = rowNow(database, tableName, after);
  if (tableName === 'document') return now?.['removed_at'] !== null;
  if (tableName !== 'key_item') return false;
  return (
    now?.['holder_person_id'] !== after['holder_person_id'] ||
    isGivenSince(database, Number(after['id']), merge.mergedAt)
  );
}

/** A later version of the program may have added columns; the version alone tells of no difference. */
function isAsMerged(now: RowImage | null, after: RowImage | null): boolean {
  if (now === null || after === null) return now === after;
  return Object.keys(after).every(
    (column) => column === 'version' || JSON.stringify(now[column]) === JSON.stringify(after[column]),
  );
}

function nameOf(
  { tableName, before, after }: TouchedRow,
  merge: PersonMerge,
  { database }: WriteContext,
): string {
  const image = after ?? before ?? {};
  if (tableName === 'occupancy') return requireUnit(database, Number(image['unit_id'])).displayName;
  const table = heldTable(tableName);
  if (table !== undefined) return nameHeld(table, image);
  return tableName === 'person' && image['id'] === merge.mergedId ? merge.mergedName : merge.keptName;
}

function heldTable(name: string): HeldTable | undefined {
  return HELD_TABLES.find((table) => table === name);
}

function nameHeld(table: HeldTable, image: RowImage): string {
  const name = image[HELD[table].name];
  return typeof name === 'string' ? name : '';
}

function idsIn(touched: readonly TouchedRow[], table: string): number[] {
  return touched
    .filter(({ tableName }) => tableName === table)
    .map(({ before, after }) => Number((before ?? after)?.['id']));
}

/** Where a fact is otherwise again, what was verified about it then holds, and not what was verified since. */
function putBackVerifications(
  before: PersonRecord,
  kept: PersonRecord,
  touched: readonly TouchedRow[],
  { database }: WriteContext,
): void {
  const changed = checksBetween(before, kept);
  endPersonVerifications(database, kept.id, changed);
  const isOf = ({ before: row }: TouchedRow): boolean =>
    row?.['person_id'] === kept.id && changed.some((check) => check === row['field']);
  putBack(database, touched.filter(isOf));
}

/** Somebody else may have been given the number in the meantime. */
function assertOwnNumber(
  person: PersonRecord,
  keptBefore: PersonRecord,
  merge: PersonMerge,
  { database }: WriteContext,
): void {
  const { idNumberIndex } = person;
  if (idNumberIndex === null || sameBytes(idNumberIndex, keptBefore.idNumberIndex)) return;
  if (isNumberOfAnother(database, idNumberIndex, [merge.keptId, merge.mergedId]))
    throw refuse('idNumberExists');
}

/** Somebody else may have been given a share that was said twice before. */
function assertShares(touched: readonly TouchedRow[], context: WriteContext): void {
  const units = touched
    .filter(({ tableName }) => tableName === 'occupancy')
    .map(({ before, after }) => Number((before ?? after)?.['unit_id']));
  for (const unitId of new Set(units)) {
    const excess = sharesOverWhole(occupanciesOfUnit(context.database, unitId));
    if (excess === null) continue;
    const date = excess.date > context.today ? excess.date : context.today;
    throw refuse('sharesOverWhole', { date, percent: excess.heldHundredths / 100 });
  }
}

function recordOccupancy(
  before: OccupancyRecord | undefined,
  id: number,
  reason: string,
  context: WriteContext,
): void {
  const after = findOccupancy(context.database, id);
  const changed = changedFields(
    before === undefined ? {} : occupancyImage(before),
    after === undefined ? {} : occupancyImage(after),
  );
  context.record({
    entity: 'occupancy',
    entityId: id,
    before: { holder: before?.personName ?? '', ...changed.before },
    after: { holder: after?.personName ?? '', ...changed.after },
    reason,
  });
}

function recordHeld(
  touched: readonly TouchedRow[],
  kept: PersonRecord,
  merged: PersonRecord,
  reason: string,
  context: WriteContext,
): void {
  for (const { tableName, after } of touched) {
    const table = heldTable(tableName);
    if (table === undefined || after === null) continue;
    const { entity, field, ofPerson } = HELD[table];
    const name = nameHeld(table, after);
    context.record({
      entity,
      entityId: Number(after['id']),
      before: { [field]: name, [ofPerson]: kept.id, holder: kept.name },
      after: { [field]: name, [ofPerson]: merged.id, holder: merged.name },
      reason,
    });
  }
}
