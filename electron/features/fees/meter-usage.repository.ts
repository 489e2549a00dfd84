import type Database from 'better-sqlite3';
import { monthOf, monthsLater } from '../../../shared/domain/calendar.ts';
import type { BilledReading, UsageOfUnit } from '../../../shared/features/fees/metered-usage.ts';
import type { PriceInForce } from '../../../shared/features/fees/price-in-force.ts';
import type { MeterKind } from '../../../shared/features/meters/meter.ts';
import { statement } from '../../database/statements.ts';

/** A tariff year, and the month in which it began. */
const TARIFF_YEAR_MONTHS = 13;

export interface UsageQuestion {
  readonly meterKind: MeterKind;
  readonly firstUnit: number;
  readonly lastUnit: number;
  /** Days that any period may reach over. */
  readonly from: string;
  readonly to: string;
  readonly prices: readonly PriceInForce[];
  /** Day on which those who live in a unit are counted. */
  readonly day: string;
}

interface MeterOfUnit {
  readonly unitId: number;
  readonly meterId: number;
  readonly active: number;
  readonly installedOn: string | null;
}

interface ReadingOfUnit extends Omit<BilledReading, 'rolledOver'> {
  readonly unitId: number;
  readonly rolledOver: number;
}

/** What the meters of a kind say in some units, by unit. */
export function usageByUnit(
  database: Database.Database,
  question: UsageQuestion,
): ReadonlyMap<number, UsageOfUnit> {
  const { meterKind, firstUnit, lastUnit, from, to, prices, day } = question;
  const meters = groupedByUnit(
    statement<MeterOfUnit>(
      database,
      `SELECT unit_id AS unitId, id AS meterId, active, installed_on AS installedOn FROM meter
       WHERE unit_id BETWEEN ? AND ? AND kind = ? ORDER BY unit_id, id`,
    ).all(firstUnit, lastUnit, meterKind),
  );
  const readings = groupedByUnit(
    statement<ReadingOfUnit>(
      database,
      `SELECT m.unit_id AS unitId, r.id AS readingId, r.meter_id AS meterId, r.number, r.month, r.kind, r.digits,
         r.multiplier_thousandths AS multiplierThousandths, r.previous_thousandths AS previousThousandths,
         r.current_thousandths AS currentThousandths, r.rolled_over AS rolledOver, r.old_digits AS oldDigits,
         r.old_multiplier_thousandths AS oldMultiplierThousandths, r.old_final_thousandths AS oldFinalThousandths,
         r.new_initial_thousandths AS newInitialThousandths, r.counted_thousandths AS countedThousandths,
         r.estimated_before_thousandths AS estimatedBeforeThousandths,
         r.carry_before_thousandths AS carryBeforeThousandths, r.carry_after_thousandths AS carryAfterThousandths,
         r.billed_thousandths AS billedThousandths
       FROM meter m CROSS JOIN meter_reading r ON r.meter_id = m.id
       WHERE m.unit_id BETWEEN ? AND ? AND m.kind = ? AND r.month BETWEEN ? AND ? AND r.superseded_at IS NULL
       ORDER BY r.month, m.id`,
    ).all(firstUnit, lastUnit, meterKind, monthOf(from), monthOf(to)),
  );
  const inTiers = prices.flatMap(({ tiers }) => tiers ?? []);
  const earlier = inTiers.some(({ basis }) => basis === 'year')
    ? groupedByUnit(usageOfMonths(database, question))
    : NOTHING;
  const people = inTiers.some(({ householdOf }) => householdOf !== null)
    ? peopleOf(database, firstUnit, lastUnit, day)
    : NOBODY;
  const units = new Set([...meters.keys(), ...readings.keys()]);
  return new Map(
    [...units].map((unitId) => [
      unitId,
      {
        meters: (meters.get(unitId) ?? []).map(({ active, ...meter }) => ({
          ...meter,
          active: active === 1,
        })),
        readings: (readings.get(unitId) ?? []).map(toBilledReading),
        earlier: earlier.get(unitId) ?? [],
        people: people.get(unitId) ?? 0,
      },
    ]),
  );
}

const NOTHING: ReadonlyMap<number, readonly MonthUsage[]> = new Map();
const NOBODY: ReadonlyMap<number, number> = new Map();

function groupedByUnit<Row extends { readonly unitId: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.unitId);
    if (group === undefined) groups.set(row.unitId, [row]);
    else group.push(row);
  }
  return groups;
}

/** A charge keeps what it explains, and not what is nothing. */
function toBilledReading(row: ReadingOfUnit): BilledReading {
  const { unitId: _unitId, rolledOver, oldDigits, oldMultiplierThousandths, ...rest } = row;
  const { oldFinalThousandths, newInitialThousandths, ...counted } = rest;
  const { estimatedBeforeThousandths, carryBeforeThousandths, carryAfterThousandths, ...plain } = counted;
  return {
    ...plain,
    rolledOver: rolledOver === 1,
    ...(typeof oldFinalThousandths === 'number' && typeof newInitialThousandths === 'number'
      ? { oldDigits, oldMultiplierThousandths, oldFinalThousandths, newInitialThousandths }
      : {}),
    ...positive('estimatedBeforeThousandths', estimatedBeforeThousandths),
    ...positive('carryBeforeThousandths', carryBeforeThousandths),
    ...positive('carryAfterThousandths', carryAfterThousandths),
  };
}

function positive<Name extends string>(name: Name, value: number | undefined): Partial<Record<Name, number>> {
  // The one key is the name that was given.
  return value === undefined || value === 0 ? {} : ({ [name]: value } as Partial<Record<Name, number>>);
}

interface MonthUsage {
  readonly unitId: number;
  readonly month: string;
  readonly usedThousandths: number;
}

function usageOfMonths(
  database: Database.Database,
  { meterKind, firstUnit, lastUnit, from, to }: UsageQuestion,
): MonthUsage[] {
  return statement<MonthUsage>(
    database,
    `SELECT m.unit_id AS unitId, r.month, sum(r.billed_thousandths) AS usedThousandths
     FROM meter m CROSS JOIN meter_reading r ON r.meter_id = m.id
     WHERE m.unit_id BETWEEN ? AND ? AND m.kind = ? AND r.month BETWEEN ? AND ? AND r.superseded_at IS NULL
     GROUP BY m.unit_id, r.month`,
  ).all(firstUnit, lastUnit, meterKind, monthsLater(monthOf(from), -TARIFF_YEAR_MONTHS), monthOf(to));
}

/** Months of which some units are billed for something by their readings, oldest first, by unit and kind of meter. */
export function monthsUsed(
  database: Database.Database,
  { unitIds, from, to }: { readonly unitIds: readonly number[]; readonly from: string; readonly to: string },
): ReadonlyMap<string, readonly string[]> {
  const rows = statement<{ unitId: number; kind: string; month: string }>(
    database,
    `SELECT DISTINCT m.unit_id AS unitId, m.kind, r.month
     FROM json_each(?) j CROSS JOIN meter m ON m.unit_id = j.value CROSS JOIN meter_reading r ON r.meter_id = m.id
     WHERE r.month BETWEEN ? AND ? AND r.superseded_at IS NULL AND r.billed_thousandths > 0
     ORDER BY r.month`,
  ).all(JSON.stringify(unitIds), from, to);
  const months = new Map<string, string[]>();
  for (const { unitId, kind, month } of rows) {
    const key = `${unitId}|${kind}`;
    const known = months.get(key);
    if (known === undefined) months.set(key, [month]);
    else known.push(month);
  }
  return months;
}

/** How many live in each unit on a day; of a unit that is let, those who own it live elsewhere. */
function peopleOf(
  database: Database.Database,
  firstUnit: number,
  lastUnit: number,
  day: string,
): ReadonlyMap<number, number> {
  const rows = statement<{ unitId: number; people: number }>(
    database,
    `SELECT o.unit_id AS unitId, count(DISTINCT o.person_id) AS people
     FROM unit u CROSS JOIN occupancy o ON o.unit_id = u.id
     WHERE u.id BETWEEN ? AND ? AND coalesce(o.from_on, '') <= ? AND coalesce(o.to_on, '9999-12-31') >= ?
       AND (o.role IN ('tenant','family','employee')
         OR o.role IN ('owner','coOwner') AND u.occupancy_state <> 'let')
     GROUP BY o.unit_id`,
  ).all(firstUnit, lastUnit, day, day);
  return new Map(rows.map(({ unitId, people }) => [unitId, people]));
}

/** Keeps which readings a charge was made from. */
export function insertChargeReadings(
  database: Database.Database,
  chargeId: number,
  readings: readonly Pick<BilledReading, 'readingId'>[],
): void {
  const insert = statement(database, 'INSERT INTO charge_reading (charge_id, reading_id) VALUES (?, ?)');
  for (const { readingId } of readings) insert.run(chargeId, readingId);
}
