import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { OccupancyRole, PersonFields } from '../../../shared/features/archives/household.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import {
  findOccupancy,
  insertOccupancy,
  type OccupancyRecord,
  type OccupancyValues,
  occupanciesOfUnit,
  updateOccupancy,
} from './occupancy.repository.ts';
import { requireUnmerged } from './person.repository.ts';
import { addPerson, assertIdNumber, valuesOf } from './person.service.ts';
import { requireUnit } from './unit.repository.ts';

interface OccupancyFacts {
  readonly role: OccupancyRole;
  readonly shareHundredths: number | null;
  readonly fromOn: string | null;
  readonly isPayer: boolean;
  readonly isPrimaryContact: boolean;
  readonly reason: string;
}

export interface NewOccupancy extends OccupancyFacts {
  readonly unitId: number;
  readonly person: { readonly id: number } | PersonFields;
  readonly replacing: readonly number[];
}

export interface ChangedOccupancy extends OccupancyFacts {
  readonly id: number;
  readonly asOf?: string | undefined;
}

const EVER = '0000-01-01';
const NEVER = '9999-12-31';

export function beginOf(row: { readonly fromOn: string | null }): string {
  return row.fromOn ?? EVER;
}

export function endOf(row: { readonly toOn: string | null }): string {
  return row.toOn ?? NEVER;
}

export function holdsOn(row: Pick<OccupancyRecord, 'fromOn' | 'toOn'>, date: string): boolean {
  return beginOf(row) <= date && endOf(row) >= date;
}

function requireOccupancy(context: WriteContext, id: number): OccupancyRecord {
  const row = findOccupancy(context.database, id);
  if (row === undefined) throw notFound('occupancy', id);
  return row;
}

/** Answers the id of the new row. */
export function addOccupancy(input: NewOccupancy, context: WriteContext): number {
  const unit = requireUnit(context.database, input.unitId);
  if (input.replacing.length > 0 && input.fromOn === null) throw invalid(['fromOn'], 'required');
  for (const id of input.replacing) {
    const row = findOccupancy(context.database, id);
    const dayBefore = addDays(input.fromOn ?? context.today, -1);
    if (row === undefined || row.unitId !== unit.id || endOf(row) < dayBefore) throw refuse('notOfThisUnit');
    endOn(row, dayBefore, input.reason, context);
  }
  if (!('id' in input.person)) assertIdNumber(input.person, ['person', 'idNumber']);
  const person =
    'id' in input.person
      ? requireUnmerged(context.database, input.person.id)
      : addPerson(valuesOf(input.person, null), context);
  const begin = input.fromOn ?? EVER;
  const someonePays = occupanciesOfUnit(context.database, unit.id).some(
    (row) => row.isPayer && holdsOn(row, latest(begin, context.today)),
  );
  const values: OccupancyValues = {
    unitId: unit.id,
    personId: person.id,
    role: input.role,
    shareHundredths: input.shareHundredths,
    fromOn: input.fromOn,
    toOn: null,
    // Where nobody pays yet, whoever comes does.
    isPayer: input.isPayer || !someonePays,
    isPrimaryContact: input.isPrimaryContact,
  };
  assertNotTwice(values, null, context);
  const row = insert(values, input.reason, context);
  if (row.isPrimaryContact) clearOtherPrimary(row, context);
  if (row.isPayer) payFrom(row, begin, context);
  assertShares(unit.id, context);
  return row.id;
}

/** One whose last day is known when it is put on file. Whoever pays in its time goes on paying. */
export function addLimitedOccupancy(values: OccupancyValues, context: WriteContext): number {
  assertNotTwice(values, null, context);
  const isPaidFor = occupanciesOfUnit(context.database, values.unitId).some(
    (row) => row.isPayer && beginOf(row) <= endOf(values) && endOf(row) >= beginOf(values),
  );
  const row = insert({ ...values, isPayer: values.isPayer && !isPaidFor }, '', context);
  assertShares(values.unitId, context);
  return row.id;
}

export function endOccupancy(
  input: {
    readonly id: number;
    readonly toOn: string;
    readonly nextPayer?: number | undefined;
    readonly reason: string;
  },
  context: WriteContext,
): number {
  const row = requireOccupancy(context, input.id);
  if (row.toOn !== null && row.toOn < context.today) throw refuse('occupancyEnded', { date: row.toOn });
  endOn(row, input.toOn, input.reason, context);
  assertOnePayer(row.unitId, addDays(input.toOn, 1), input.nextPayer, context);
  return row.unitId;
}

export function changeOccupancy(input: ChangedOccupancy, context: WriteContext): number {
  const before = requireOccupancy(context, input.id);
  const facts = {
    role: input.role,
    shareHundredths: input.shareHundredths,
    isPrimaryContact: input.isPrimaryContact,
  };
  let row: OccupancyRecord;
  if (input.asOf === undefined) {
    if (input.fromOn !== null && endOf(before) < input.fromOn) {
      throw refuse('endsBeforeItBegins', { fromOn: input.fromOn, toOn: endOf(before) });
    }
    row = update(before, { ...before, ...facts, fromOn: input.fromOn }, input.reason, context);
  } else {
    if (before.toOn !== null && before.toOn < input.asOf)
      throw refuse('occupancyEnded', { date: before.toOn });
    endOn(before, addDays(input.asOf, -1), input.reason, context);
    row = insert(
      { ...before, ...facts, fromOn: input.asOf, toOn: before.toOn, isPayer: before.isPayer },
      input.reason,
      context,
    );
  }
  assertNotTwice(row, row.id, context);
  if (row.isPrimaryContact) clearOtherPrimary(row, context);
  if (input.isPayer) payFrom(row, beginOf(row), context);
  else if (before.isPayer) {
    // Whoever pays is changed by naming the next payer, so that nobody's bills are left without one.
    throw refuse('payerNeeded', { name: before.personName });
  }
  assertShares(row.unitId, context);
  return row.unitId;
}

/** From `date` on this row's person pays and nobody else; a row that holds since before is ended and begun anew. */
export function payFrom(row: OccupancyRecord, date: string, context: WriteContext): void {
  for (const other of occupanciesOfUnit(context.database, row.unitId)) {
    if (other.id === row.id || !other.isPayer || endOf(other) < date || beginOf(other) > endOf(row)) continue;
    if (beginOf(other) < date) partAt(other, date, false, context);
    else update(other, { ...other, isPayer: false }, '', context);
  }
  if (row.isPayer) return;
  if (beginOf(row) < date) partAt(row, date, true, context);
  else update(row, { ...row, isPayer: true }, '', context);
}

function partAt(row: OccupancyRecord, date: string, isPayer: boolean, context: WriteContext): void {
  endOn(row, addDays(date, -1), '', context);
  insert({ ...row, fromOn: date, isPayer }, '', context);
}

/** Among those who hold on a day one pays: the one named, whoever pays already, or the only one there is. */
function assertOnePayer(
  unitId: number,
  date: string,
  named: number | undefined,
  context: WriteContext,
): void {
  const present = occupanciesOfUnit(context.database, unitId).filter((row) => holdsOn(row, date));
  if (named !== undefined) {
    const next = present.find((row) => row.id === named);
    if (next === undefined) throw refuse('notOfThisUnit');
    payFrom(next, date, context);
    return;
  }
  if (present.length === 0 || present.some((row) => row.isPayer)) return;
  const [only] = present;
  if (present.length === 1 && only !== undefined) {
    payFrom(only, date, context);
    return;
  }
  const leaver = occupanciesOfUnit(context.database, unitId).find((row) => row.isPayer && endOf(row) < date);
  throw refuse('payerNeeded', { name: leaver?.personName ?? '' });
}

function assertNotTwice(values: OccupancyValues, self: number | null, context: WriteContext): void {
  const twin = occupanciesOfUnit(context.database, values.unitId).find(
    (row) =>
      row.id !== self &&
      row.personId === values.personId &&
      row.role === values.role &&
      beginOf(row) <= endOf(values) &&
      endOf(row) >= beginOf(values),
  );
  if (twin !== undefined) throw refuse('occupancyOverlaps', { name: twin.personName });
}

/** On no day do the shares of a unit exceed the whole. */
function assertShares(unitId: number, context: WriteContext): void {
  const excess = sharesOverWhole(occupanciesOfUnit(context.database, unitId));
  if (excess !== null) {
    throw refuse('sharesOverWhole', {
      date: latest(excess.date, context.today),
      percent: excess.heldHundredths / 100,
    });
  }
}

interface HeldShare {
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly shareHundredths: number | null;
}

/** The first day on which more than the whole is held, if there is one: it can only be a day on which someone begins. */
export function sharesOverWhole(
  rows: readonly HeldShare[],
): { readonly date: string; readonly heldHundredths: number } | null {
  for (const date of rows.map(beginOf).sort()) {
    const heldHundredths = rows
      .filter((row) => holdsOn(row, date))
      .reduce((sum, row) => sum + (row.shareHundredths ?? 0), 0);
    if (heldHundredths > 10_000) return { date, heldHundredths };
  }
  return null;
}

function clearOtherPrimary(row: OccupancyRecord, context: WriteContext): void {
  for (const other of occupanciesOfUnit(context.database, row.unitId)) {
    if (other.id === row.id || !other.isPrimaryContact) continue;
    if (beginOf(other) > endOf(row) || endOf(other) < beginOf(row)) continue;
    if (endOf(other) >= context.today) update(other, { ...other, isPrimaryContact: false }, '', context);
  }
}

export function endOn(row: OccupancyRecord, toOn: string, reason: string, context: WriteContext): void {
  if (row.fromOn !== null && toOn < row.fromOn) {
    throw refuse('endsBeforeItBegins', { fromOn: row.fromOn, toOn });
  }
  update(row, { ...row, toOn }, reason, context);
}

/** Corrects a row in place; whoever calls has looked at shares and at who pays. */
export function correctOccupancy(row: OccupancyRecord, values: OccupancyValues, context: WriteContext): void {
  update(row, values, '', context);
}

function insert(values: OccupancyValues, reason: string, context: WriteContext): OccupancyRecord {
  const id = insertOccupancy(context.database, values, context.now);
  const row = requireOccupancy(context, id);
  context.record({
    entity: 'occupancy',
    entityId: id,
    after: { person: row.personName, ...occupancyImage(row) },
    reason,
  });
  return row;
}

function update(
  before: OccupancyRecord,
  values: OccupancyValues,
  reason: string,
  context: WriteContext,
): OccupancyRecord {
  updateOccupancy(context.database, before.id, values);
  const row = requireOccupancy(context, before.id);
  const changed = changedFields(occupancyImage(before), occupancyImage(row));
  context.record({
    entity: 'occupancy',
    entityId: row.id,
    before: { person: before.personName, ...changed.before },
    after: { person: row.personName, ...changed.after },
    reason,
  });
  return row;
}

export function occupancyImage(row: OccupancyRecord): Record<string, unknown> {
  const { role, shareHundredths, fromOn, toOn, isPayer, isPrimaryContact } = row;
  return { role, shareHundredths, fromOn, toOn, isPayer, isPrimaryContact };
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
