import type Database from 'better-sqlite3';
import { monthRange } from '../../../shared/domain/calendar.ts';
import type { OccupancyState } from '../../../shared/features/archives/household.ts';
import type { MeterKind } from '../../../shared/features/meters/meter.ts';
import { type Standing, standingAtBase } from '../../../shared/features/meters/reading.ts';
import type { SheetRow } from '../../../shared/features/meters/readings.contract.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { statement } from '../../database/statements.ts';
import { billedFrom, readingsBefore, readingsOfMonth, toMonthReading } from './reading.repository.ts';
import { standingAfter } from './reading-chain.ts';

interface SheetMeter {
  readonly meterId: number;
  readonly unitId: number | null;
  readonly place: string;
  readonly entrance: string;
  readonly floor: number | null;
  readonly occupancyState: OccupancyState | null;
  readonly number: string;
  readonly digits: number;
  readonly multiplierThousandths: number;
  readonly baseReadingThousandths: number;
}

/** Meters to be read in a month, or read in it before they were retired. */
const TO_READ = `(m.active = 1 AND coalesce(m.installed_on, '') <= k.last AND coalesce(u.active, 1) = 1
  OR EXISTS (SELECT 1 FROM meter_reading r WHERE r.meter_id = m.id AND r.month = k.month AND r.superseded_at IS NULL))`;

/** The sheet of a building, or of the main meters, in the order in which it is walked. */
export function monthSheet(
  database: Database.Database,
  month: string,
  kind: MeterKind,
  buildingId: number | null,
): SheetRow[] {
  const meters = statement<SheetMeter>(
    database,
    `SELECT m.id AS meterId, m.unit_id AS unitId, coalesce(u.display_name, b.name, '') AS place,
       coalesce(u.entrance, '') AS entrance, u.floor, u.occupancy_state AS occupancyState, m.number, m.digits,
       m.multiplier_thousandths AS multiplierThousandths, m.base_reading_thousandths AS baseReadingThousandths
     FROM (SELECT ? AS month, ? AS last) AS k CROSS JOIN meter m LEFT JOIN unit u ON u.id = m.unit_id
     LEFT JOIN building b ON b.id = coalesce(u.building_id, m.building_id)
     WHERE m.kind = ? AND u.building_id IS ? AND ${TO_READ}
     ORDER BY ${PLACE_ORDER}, m.id`,
  ).all(month, monthRange(month).last, kind, buildingId);
  const ids = meters.map(({ meterId }) => meterId);
  const own = readingsOfMonth(database, ids, month);
  const before = readingsBefore(database, ids, month);
  const locked = billedFrom(database, ids, month);
  return meters.map(({ baseReadingThousandths, digits, multiplierThousandths, ...meter }) => {
    const last = before.get(meter.meterId);
    const reading = own.get(meter.meterId);
    // Before a first reading that replaced the counter, the one that it took out was there.
    const first = {
      digits: reading?.oldDigits ?? digits,
      multiplierThousandths: reading?.oldMultiplierThousandths ?? multiplierThousandths,
    };
    const standing = last === undefined ? standingAtBase(first, baseReadingThousandths) : standingAfter(last);
    return {
      ...meter,
      before: flat(standing),
      lastUsedThousandths: last?.billedThousandths ?? null,
      reading: reading === undefined ? null : toMonthReading(reading),
      locked: locked.has(meter.meterId),
    };
  });
}

function flat({ face, ...rest }: Standing): SheetRow['before'] {
  return { ...rest, ...face };
}

export interface BuildingProgress {
  readonly buildingId: number | null;
  readonly building: string;
  readonly meters: number;
  readonly read: number;
  readonly flagged: number;
}

/** How far the reading of a month has come, building by building; the main meters last. */
export function readingProgress(
  database: Database.Database,
  month: string,
  kind: MeterKind,
): BuildingProgress[] {
  return statement<BuildingProgress>(
    database,
    `SELECT u.building_id AS buildingId, iif(u.building_id IS NULL, '', b.name) AS building, count(*) AS meters,
       count(n.id) AS read, coalesce(sum(n.flags <> '' AND n.accepted_at IS NULL), 0) AS flagged
     FROM (SELECT ? AS month, ? AS last) AS k CROSS JOIN meter m LEFT JOIN unit u ON u.id = m.unit_id
     LEFT JOIN building b ON b.id = u.building_id
     LEFT JOIN meter_reading n ON n.meter_id = m.id AND n.month = k.month AND n.superseded_at IS NULL
     WHERE m.kind = ? AND ${TO_READ}
     GROUP BY u.building_id ORDER BY u.building_id IS NULL, b.position, b.id`,
  ).all(month, monthRange(month).last, kind);
}
