import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { MeterFields, MeterKind } from '../../../shared/features/meters/meter.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

type Row = Omit<Meter, 'active'>;

const FIELDS = `m.id, m.unit_id AS unitId, u.display_name AS unitName, b.name AS building, u.entrance, u.room, m.kind,
  m.number, m.digits, m.multiplier_thousandths AS multiplierThousandths, m.installed_on AS installedOn,
  m.base_reading_thousandths AS baseReadingThousandths, m.note, iif(m.active = 1, 'inUse', 'retired') AS useState`;
const FROM = 'FROM meter m JOIN unit u ON u.id = m.unit_id JOIN building b ON b.id = u.building_id';

/** Every meter as a grid. */
export function meterSource(): GridSource {
  return {
    from: FROM,
    select: FIELDS,
    columns: {
      id: 'm.id',
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
    order: 'b.position, b.id, length(u.entrance), u.entrance, u.floor, length(u.room), u.room, m.kind, m.id',
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

/** The one of a household by its kind and number, in use or not. */
export function findMeter(
  database: Database.Database,
  unitId: number,
  kind: MeterKind,
  numberKey: string,
): Meter | undefined {
  const row = statement<Row>(
    database,
    `SELECT ${FIELDS} ${FROM} WHERE m.unit_id = ? AND m.kind = ? AND m.number_key = ?`,
  ).get(unitId, kind, numberKey);
  return row === undefined ? undefined : toMeter(row);
}

export function unitName(database: Database.Database, unitId: number): string {
  const name = statement<{ name: string }>(
    database,
    'SELECT display_name AS name FROM unit WHERE id = ?',
  ).get(unitId)?.name;
  if (name === undefined) throw notFound('unit', unitId);
  return name;
}

export interface MeterValues extends MeterFields {
  readonly unitId: number;
  readonly numberKey: string;
}

function parametersOf(values: MeterValues): Record<string, string | number | null> {
  return { ...values, active: values.active ? 1 : 0 };
}

export function insertMeter(database: Database.Database, values: MeterValues, createdAt: string): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO meter (unit_id, kind, number, number_key, digits, multiplier_thousandths, installed_on,
       base_reading_thousandths, note, active, created_at)
     VALUES (@unitId, @kind, @number, @numberKey, @digits, @multiplierThousandths, @installedOn,
       @baseReadingThousandths, @note, @active, @createdAt)`,
  ).run({ ...parametersOf(values), createdAt });
  return Number(lastInsertRowid);
}

export function updateMeter(database: Database.Database, id: number, values: MeterValues): void {
  statement(
    database,
    `UPDATE meter SET unit_id = @unitId, kind = @kind, number = @number, number_key = @numberKey, digits = @digits,
       multiplier_thousandths = @multiplierThousandths, installed_on = @installedOn,
       base_reading_thousandths = @baseReadingThousandths, note = @note, active = @active
     WHERE id = @id`,
  ).run({ ...parametersOf(values), id });
}
