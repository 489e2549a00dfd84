import type Database from 'better-sqlite3';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { formatScaled } from '../../../shared/domain/money.ts';
import { compactKey } from '../../../shared/domain/search-key.ts';
import { fitsDigits, type MeterFields, type MeterKind } from '../../../shared/features/meters/meter.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import {
  buildingName,
  findMeter,
  hasReadings,
  insertMeter,
  type MeterPlace,
  type MeterValues,
  requireMeter,
  unitName,
  updateMeter,
} from './meter.repository.ts';

export interface MeterInput extends MeterFields, MeterPlace {
  readonly id?: number | undefined;
}

/** The unit; for a main meter its building, and nothing for the estate's. */
export function placeName({ unitName: unit, building }: Pick<Meter, 'unitName' | 'building'>): string {
  return unit === '' ? building : unit;
}

export function numberKey(number: string): string {
  return compactKey(number, foldText);
}

/** Refuses a number that another meter of the place and kind has. */
export function assertNumberFree(
  database: Database.Database,
  { id, kind, ...place }: MeterPlace & { readonly id?: number | undefined; readonly kind: MeterKind },
  key: string,
): void {
  const namesake = findMeter(database, place, kind, key);
  if (namesake === undefined || namesake.id === id) return;
  throw refuse('meterExists', { unit: placeName(namesake), number: namesake.number || '—' });
}

export function saveMeter({ id, ...input }: MeterInput, context: WriteContext): Meter {
  const { database } = context;
  assertPlace(input, database);
  const { digits, baseReadingThousandths } = input;
  if (!fitsDigits(baseReadingThousandths, digits)) {
    throw refuse('readingBeyondDigits', { reading: formatScaled(baseReadingThousandths, 3), digits });
  }
  const values: MeterValues = { ...input, numberKey: numberKey(input.number) };
  assertNumberFree(database, { ...input, id }, values.numberKey);
  return id === undefined ? add(values, context) : change(id, values, context);
}

function assertPlace({ unitId, buildingId }: MeterPlace, database: Database.Database): void {
  if (unitId !== null && buildingId !== null) throw invalid(['buildingId'], 'unitOrBuilding');
  if (unitId !== null) unitName(database, unitId);
  if (buildingId !== null) buildingName(database, buildingId);
}

function add(values: MeterValues, context: WriteContext): Meter {
  const id = insertMeter(context.database, values, context.now);
  const meter = requireMeter(context.database, id);
  context.record({ entity: 'meter', entityId: id, after: imageOf(meter) });
  return meter;
}

function change(id: number, values: MeterValues, context: WriteContext): Meter {
  const before = requireMeter(context.database, id);
  const isCounted =
    before.unitId !== values.unitId ||
    before.buildingId !== values.buildingId ||
    before.kind !== values.kind ||
    before.digits !== values.digits ||
    before.multiplierThousandths !== values.multiplierThousandths ||
    before.baseReadingThousandths !== values.baseReadingThousandths;
  // What usage was counted by stays, and whose it was; another counter is a replacement, which is a reading.
  if (isCounted && hasReadings(context.database, id)) throw refuse('meterRead');
  updateMeter(context.database, id, values);
  const after = requireMeter(context.database, id);
  const changed = changedFields(imageOf(before), imageOf(after));
  context.record({
    entity: 'meter',
    entityId: id,
    before: { number: before.number, ...changed.before },
    after: { number: after.number, ...changed.after },
  });
  return after;
}

function imageOf(meter: Meter): Record<string, unknown> {
  const { unitName: unit, unitId, buildingId, building, kind, number, digits } = meter;
  const { multiplierThousandths, note, active } = meter;
  const { installedOn, baseReadingThousandths } = meter;
  return {
    ...(unitId === null ? { building, buildingId } : { unit, unitId }),
    kind,
    number,
    digits,
    multiplierThousandths,
    installedOn,
    baseReadingThousandths,
    note,
    active,
  };
}
