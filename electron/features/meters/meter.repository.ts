import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { OccupancyState } from '../../../shared/features/archives/household.ts';
import type { MeterFields, MeterKind } from '../../../shared/features/meters/meter.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<Meter, 'active'>;

const FIELDS = `m.id, m.unit_id AS unitId, m.building_id AS buildingId, coalesce(u.display_name, '') AS unitName,
  coalesce(b.name, '') AS building, coalesce(u.entrance, '') AS entrance, coalesce(u.room, '') AS room, m.kind,
  m.number, m.digits, m.multiplier_thousandths AS multiplierThousandths, m.installed_on AS installedOn,
  m.base_reading_thousandths AS baseReadingThousandths, m.note, iif(m.active = 1, 'inUse', 'retired') AS useState`;
const FROM = `FROM meter m LEFT JOIN unit u ON u.id = m.unit_id
  LEFT JOIN building b ON b.id = coalesce(u.building_id, m.building_id)`;
const SCOPE = `CASE WHEN m.unit_id IS NOT NULL THEN 'unit' WHEN m.building_id IS NOT NULL THEN 'building' ELSE 'estate' END`;

/** Every meter as a grid. */
export function meterSource(): GridSource {
  return {
    from: FROM,
    select: FIELDS,
    columns: {
      id: 'm.id',
      scope: SCOPE,
      unitName: 'u.display_name',
      building: 'b.name',
      entrance: 'u.entrance',
      room: 'u.room',
      kind: 'm.kind',
      number: 'm.number',
      digits: 'm.digits',
      multiplierThousandths: 'm.multiplier_thousandths',
      installedOn: 'm.installed_on',
      baseReadingThousandths: 'm.base_reading_thousandths',
      note: 'm.note',
      useState: `iif(m.active = 1, 'inUse', 'retired')`,
    },
    quick: ['u.display_name', 'm.number'],
    order: `${PLACE_ORDER}, m.kind, m.id`,
  };
}

function toMeter(row: Row): Meter {
  return { ...row, active: row.useState === 'inUse' };
}

export function listMeters(
  database: Database.Database,
  query: GridQuery,
): { rows: Meter[]; total: number; totals: Record<string, never> } {
  const page = selectGridPage<Row>(database, meterSource(), query);
  return { ...page, rows: page.rows.map(toMeter) };
}

export function metersOfUnit(database: Database.Database, unitId: number): Meter[] {
  return statement<Row>(
    database,
    `SELECT ${FIELDS} ${FROM} WHERE m.unit_id = ? ORDER BY m.active DESC, m.kind, m.id`,
  )
    .all(unitId)
    .map(toMeter);
}

export function requireMeter(database: Database.Database, id: number): Meter {
  const row = statement<Row>(database, `SELECT ${FIELDS} ${FROM} WHERE m.id = ?`).get(id);
  if (row === undefined) throw notFound('meter', id);
  return toMeter(row);
}

/** Of a household; or of a building, or of the estate where it names neither. */
export interface MeterPlace {
  readonly unitId: number | null;
  readonly buildingId: number | null;
}

/** The one of a place by its kind and number, in use or not. */
export function findMeter(
  database: Database.Database,
  { unitId, buildingId }: MeterPlace,
  kind: MeterKind,
  numberKey: string,
): Meter | undefined {
  const row = statement<Row>(
    database,
    `SELECT ${FIELDS} ${FROM} WHERE m.unit_id IS ? AND m.building_id IS ? AND m.kind = ? AND m.number_key = ?`,
  ).get(unitId, buildingId, kind, numberKey);
  return row === undefined ? undefined : toMeter(row);
}

/** The meters of a kind in a place, by their number; all of them where the number is left empty. */
export function metersNamed(
  database: Database.Database,
  unitId: number,
  kind: MeterKind,
  numberKey: string,
): Meter[] {
  return statement<Row>(
    database,
    `SELECT ${FIELDS} ${FROM} WHERE m.unit_id = ? AND m.kind = ? AND (? = '' OR m.number_key = ?)
     ORDER BY m.active DESC, m.id`,
  )
    .all(unitId, kind, numberKey, numberKey)
    .map(toMeter);
}

export function hasReadings(database: Database.Database, meterId: number): boolean {
  return (
    statement<{ has: number }>(
      database,
      'SELECT EXISTS (SELECT 1 FROM meter_reading WHERE meter_id = ? AND superseded_at IS NULL) AS has',
    ).get(meterId)?.has === 1
  );
}

/** How a household lives; null for a main meter. */
export function occupancyOf(database: Database.Database, unitId: number | null): OccupancyState | null {
  if (unitId === null) return null;
  return (
    statement<{ state: OccupancyState }>(
      database,
      'SELECT occupancy_state AS state FROM unit WHERE id = ?',
    ).get(unitId)?.state ?? null
  );
}

export interface Counter {
  readonly number: string;
  readonly numberKey: string;
  readonly digits: number;
  readonly multiplierThousandths: number;
}

/** Puts a counter into a meter, in the place of the one that was in it. */
export function putCounter(database: Database.Database, meterId: number, counter: Counter): void {
  statement(
    database,
    `UPDATE meter SET number = @number, number_key = @numberKey, digits = @digits,
       multiplier_thousandths = @multiplierThousandths WHERE id = @meterId`,
  ).run({ ...counter, meterId });
}

export function buildingName(database: Database.Database, buildingId: number): string {
  const name = statement<{ name: string }>(database, 'SELECT name FROM building WHERE id = ?').get(
    buildingId,
  )?.name;
  if (name === undefined) throw notFound('building', buildingId);
  return name;
}

export function unitName(database: Database.Database, unitId: number): string {
  const name = statement<{ name: string }>(
    database,
    'SELECT display_name AS name FROM unit WHERE id = ?',
  ).get(unitId)?.name;
  if (name === undefined) throw notFound('unit', unitId);
  return name;
}

export interface MeterValues extends MeterFields, MeterPlace {
  readonly numberKey: string;
}

function parametersOf(values: MeterValues): Record<string, string | number | null> {
  return { ...values, active: values.active ? 1 : 0 };
}

export function insertMeter(database: Database.Database, values: MeterValues, createdAt: string): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO meter (unit_id, building_id, kind, number, number_key, digits, multiplier_thousandths, installed_on,
       base_reading_thousandths, note, active, created_at)
     VALUES (@unitId, @buildingId, @kind, @number, @numberKey, @digits, @multiplierThousandths, @installedOn,
       @baseReadingThousandths, @note, @active, @createdAt)`,
  ).run({ ...parametersOf(values), createdAt });
  return Number(lastInsertRowid);
}

export function updateMeter(database: Database.Database, id: number, values: MeterValues): void {
  statement(
    database,
    `UPDATE meter SET unit_id = @unitId, building_id = @buildingId, kind = @kind, number = @number, number_key = @numberKey, digits = @digits,
       multiplier_thousandths = @multiplierThousandths, installed_on = @installedOn,
       base_reading_thousandths = @baseReadingThousandths, note = @note, active = @active
     WHERE id = @id`,
  ).run({ ...parametersOf(values), id });
}
