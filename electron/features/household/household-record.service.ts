import type Database from 'better-sqlite3';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import type { RecordWhen } from '../../../shared/features/household/household-record.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { requireUnitName } from './household.repository.ts';

/** A row as it is on file. */
type Kept<Values> = Values & { readonly id: number; readonly version: number };

/** A kind of row that belongs to a household from a day to a day and is never taken off the file. */
export interface RecordKind<Values extends { readonly unitId: number }> {
  readonly entity: 'emergencyContact' | 'pet' | 'authorisation' | 'consent';
  readonly find: (database: Database.Database, id: number) => Kept<Values> | undefined;
  readonly insert: (database: Database.Database, values: Values, createdAt: string) => number;
  readonly update: (database: Database.Database, id: number, values: Values) => void;
  /** What a row is called in a refusal. */
  readonly nameOf: (values: Values) => string;
  readonly daysOf: (values: Values) => { readonly fromOn: string | null; readonly toOn: string | null };
  readonly whenOf: (values: Values, today: string) => RecordWhen;
  /** What the audit trail keeps, with what is personal masked. */
  readonly imageOf: (values: Values) => Readonly<Record<string, unknown>>;
  /** What changed and does not show in the masked images. */
  readonly hiddenChange?: (before: Values, after: Values) => Readonly<Record<string, unknown>>;
}

export function requireRecord<Values extends { readonly unitId: number }>(
  kind: RecordKind<Values>,
  database: Database.Database,
  id: number,
): Kept<Values> {
  const row = kind.find(database, id);
  if (row === undefined) throw notFound(kind.entity, id);
  return row;
}

/** Adds a row to a household that is on file. */
export function addRecord<Values extends { readonly unitId: number }>(
  kind: RecordKind<Values>,
  values: Values,
  context: WriteContext,
): Kept<Values> {
  const { database, now } = context;
  requireUnitName(database, values.unitId);
  assertDays(kind, values);
  const id = kind.insert(database, values, now);
  context.record({ entity: kind.entity, entityId: id, after: kind.imageOf(values) });
  return requireRecord(kind, database, id);
}

/** A row as whoever changes it read it. */
export interface AsRead {
  readonly id: number;
  readonly version: number | undefined;
}

/** Changes a row that is not over; what was, stays as it was. */
export function changeRecord<Values extends { readonly unitId: number }>(
  kind: RecordKind<Values>,
  { id, version }: AsRead,
  change: (before: Values) => Values,
  context: WriteContext,
  reason = '',
): Kept<Values> {
  const { database, today } = context;
  const before = requireRecord(kind, database, id);
  const { toOn } = kind.daysOf(before);
  if (version === undefined) throw invalid(['version'], 'versionMissing');
  if (toOn !== null && kind.whenOf(before, today) === 'past') {
    throw refuse('recordEnded', { name: kind.nameOf(before), date: toOn });
  }
  if (version !== before.version) throw changedMeanwhile(database, kind.entity, id);
  const values = change(before);
  if (values.unitId !== before.unitId) throw refuse('notOfThisUnit');
  assertDays(kind, values);
  kind.update(database, id, values);
  const changed = changedFields(kind.imageOf(before), kind.imageOf(values));
  context.record({
    entity: kind.entity,
    entityId: id,
    before: changed.before,
    after: { ...changed.after, ...kind.hiddenChange?.(before, values) },
    ...(reason === '' ? {} : { reason }),
  });
  return requireRecord(kind, database, id);
}

function assertDays<Values extends { readonly unitId: number }>(
  { daysOf }: RecordKind<Values>,
  values: Values,
): void {
  const { fromOn, toOn } = daysOf(values);
  if (fromOn !== null && toOn !== null && toOn < fromOn) throw refuse('endsBeforeItBegins', { fromOn, toOn });
}
