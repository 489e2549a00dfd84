import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { ReadingFlag } from '../../../shared/features/meters/anomaly.ts';
import type { ReadingKind } from '../../../shared/features/meters/reading.ts';
import type { MonthReading, ReadingRow } from '../../../shared/features/meters/readings.contract.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { statement } from '../../database/statements.ts';

/** A charge that is not cancelled was made from reading `r`. */
export const READING_BILLED = `EXISTS (SELECT 1 FROM charge_reading l JOIN charge c ON c.id = l.charge_id
  WHERE l.reading_id = r.id AND c.state <> 'cancelled')`;

/** A reading as it is kept, with how the meter stands after it. */
export interface StoredReading extends Omit<MonthReading, 'billed' | 'rolledOver' | 'flags'> {
  readonly rolledOver: number;
  readonly flags: string;
  readonly billed: number;
  readonly oldDigits: number | null;
  readonly oldMultiplierThousandths: number | null;
  readonly actualThousandths: number;
  readonly actualMonth: string | null;
  readonly estimatedThousandths: number;
  readonly estimatedMonths: number;
  readonly acceptedById: number | null;
  readonly acceptedAt: string | null;
  readonly supersededAt: string | null;
}

const FIELDS = `r.id, r.meter_id AS meterId, r.month, r.kind, r.read_on AS readOn, r.reader, r.note, r.number, r.digits,
  r.multiplier_thousandths AS multiplierThousandths, r.previous_thousandths AS previousThousandths,
  r.current_thousandths AS currentThousandths, r.rolled_over AS rolledOver, r.old_number AS oldNumber,
  r.old_digits AS oldDigits, r.old_multiplier_thousandths AS oldMultiplierThousandths,
  r.old_final_thousandths AS oldFinalThousandths, r.new_initial_thousandths AS newInitialThousandths,
  r.counted_thousandths AS countedThousandths, r.months, r.estimated_before_thousandths AS estimatedBeforeThousandths,
  r.carry_before_thousandths AS carryBeforeThousandths, r.billed_thousandths AS billedThousandths,
  r.carry_after_thousandths AS carryAfterThousandths, r.actual_thousandths AS actualThousandths,
  r.actual_month AS actualMonth, r.estimated_thousandths AS estimatedThousandths,
  r.estimated_months AS estimatedMonths, r.flags, r.accepted_by AS acceptedById, r.accepted_at AS acceptedAt,
  coalesce((SELECT s.display_name FROM staff s WHERE s.id = r.accepted_by), '') AS acceptedBy,
  r.superseded_at AS supersededAt, ${READING_BILLED} AS billed`;

export function toMonthReading(row: StoredReading): MonthReading {
  return {
    ...row,
    rolledOver: row.rolledOver === 1,
    billed: row.billed === 1,
    // The column holds what `insertReading` wrote; the contract checks it again on the way out.
    flags: row.flags === '' ? [] : (row.flags.split(',') as ReadingFlag[]),
  };
}

/** Every standing reading of a meter, oldest first. */
export function readingsOfMeter(database: Database.Database, meterId: number): StoredReading[] {
  return statement<StoredReading>(
    database,
    `SELECT ${FIELDS} FROM meter_reading r WHERE r.meter_id = ? AND r.superseded_at IS NULL ORDER BY r.month`,
  ).all(meterId);
}

/** The latest standing readings of a meter, newest first. */
export function latestReadings(database: Database.Database, meterId: number, most: number): MonthReading[] {
  return statement<StoredReading>(
    database,
    `SELECT ${FIELDS} FROM meter_reading r WHERE r.meter_id = ? AND r.superseded_at IS NULL
     ORDER BY r.month DESC LIMIT ?`,
  )
    .all(meterId, most)
    .map(toMonthReading);
}

export function requireReading(database: Database.Database, id: number): StoredReading {
  const row = statement<StoredReading>(database, `SELECT ${FIELDS} FROM meter_reading r WHERE r.id = ?`).get(
    id,
  );
  if (row === undefined) throw notFound('meterReading', id);
  return row;
}

/** The standing readings of some meters in a month, by meter. */
export function readingsOfMonth(
  database: Database.Database,
  meterIds: readonly number[],
  month: string,
): ReadonlyMap<number, StoredReading> {
  const rows = statement<StoredReading>(
    database,
    `SELECT ${FIELDS} FROM json_each(?) j CROSS JOIN meter_reading r ON r.meter_id = j.value
     WHERE r.month = ? AND r.superseded_at IS NULL`,
  ).all(JSON.stringify(meterIds), month);
  return new Map(rows.map((row) => [row.meterId, row]));
}

/** The latest standing reading of each of some meters before a month. */
export function readingsBefore(
  database: Database.Database,
  meterIds: readonly number[],
  month: string,
): ReadonlyMap<number, StoredReading> {
  const rows = statement<StoredReading>(
    database,
    `SELECT ${FIELDS} FROM json_each(?) j CROSS JOIN meter_reading r ON r.id = (
       SELECT b.id FROM meter_reading b WHERE b.meter_id = j.value AND b.month < ? AND b.superseded_at IS NULL
       ORDER BY b.month DESC LIMIT 1)`,
  ).all(JSON.stringify(meterIds), month);
  return new Map(rows.map((row) => [row.meterId, row]));
}

/** Those of some meters of which a standing reading of the month or of a later one is billed. */
export function billedFrom(
  database: Database.Database,
  meterIds: readonly number[],
  month: string,
): ReadonlySet<number> {
  const rows = statement<{ meterId: number }>(
    database,
    `SELECT DISTINCT r.meter_id AS meterId FROM json_each(?) j CROSS JOIN meter_reading r ON r.meter_id = j.value
     WHERE r.month >= ? AND r.superseded_at IS NULL AND ${READING_BILLED}`,
  ).all(JSON.stringify(meterIds), month);
  return new Set(rows.map(({ meterId }) => meterId));
}

/** The bill that a reading is in, to be named in a refusal. */
export function billOfReading(
  database: Database.Database,
  readingId: number,
): { readonly item: string; readonly from: string; readonly to: string; readonly draft: number } | null {
  return (
    statement<{ item: string; from: string; to: string; draft: number }>(
      database,
      `SELECT i.name AS item, c.period_start AS "from", c.period_end AS "to", c.state = 'draft' AS draft
       FROM charge_reading l JOIN charge c ON c.id = l.charge_id JOIN fee_item i ON i.id = c.item_id
       WHERE l.reading_id = ? AND c.state <> 'cancelled' ORDER BY c.id LIMIT 1`,
    ).get(readingId) ?? null
  );
}

/** What is written of a reading, once. */
export interface NewReading {
  readonly meterId: number;
  readonly month: string;
  readonly readOn: string;
  readonly kind: ReadingKind;
  readonly reader: string;
  readonly note: string;
  readonly number: string;
  readonly digits: number;
  readonly multiplierThousandths: number;
  readonly previousThousandths: number;
  readonly currentThousandths: number;
  readonly rolledOver: boolean;
  readonly oldNumber: string | null;
  readonly oldDigits: number | null;
  readonly oldMultiplierThousandths: number | null;
  readonly oldFinalThousandths: number | null;
  readonly newInitialThousandths: number | null;
  readonly countedThousandths: number;
  readonly months: number;
  readonly estimatedBeforeThousandths: number;
  readonly carryBeforeThousandths: number;
  readonly billedThousandths: number;
  readonly carryAfterThousandths: number;
  readonly actualThousandths: number;
  readonly actualMonth: string | null;
  readonly estimatedThousandths: number;
  readonly estimatedMonths: number;
  readonly flags: readonly ReadingFlag[];
  readonly acceptedBy: number | null;
  readonly acceptedAt: string | null;
  readonly madeBy: number;
  readonly madeAt: string;
}

export function insertReading(database: Database.Database, reading: NewReading): number {
  return Number(
    statement(
      database,
      `INSERT INTO meter_reading (meter_id, month, read_on, kind, reader, note, number, digits, multiplier_thousandths,
         previous_thousandths, current_thousandths, rolled_over, old_number, old_digits, old_multiplier_thousandths,
         old_final_thousandths, new_initial_thousandths, counted_thousandths, months, estimated_before_thousandths,
         carry_before_thousandths, billed_thousandths, carry_after_thousandths, actual_thousandths, actual_month,
         estimated_thousandths, estimated_months, flags, accepted_by, accepted_at, made_by, made_at)
       VALUES (@meterId, @month, @readOn, @kind, @reader, @note, @number, @digits, @multiplierThousandths,
         @previousThousandths, @currentThousandths, @rolledOver, @oldNumber, @oldDigits, @oldMultiplierThousandths,
         @oldFinalThousandths, @newInitialThousandths, @countedThousandths, @months, @estimatedBeforeThousandths,
         @carryBeforeThousandths, @billedThousandths, @carryAfterThousandths, @actualThousandths, @actualMonth,
         @estimatedThousandths, @estimatedMonths, @flags, @acceptedBy, @acceptedAt, @madeBy, @madeAt)`,
    ).run({ ...reading, rolledOver: reading.rolledOver ? 1 : 0, flags: reading.flags.join(',') })
      .lastInsertRowid,
  );
}

export interface Superseding {
  readonly at: string;
  readonly by: number;
  readonly cause: 'corrected' | 'withdrawn' | 'earlierCorrected';
  readonly reason: string;
}

export function supersedeReading(database: Database.Database, id: number, superseding: Superseding): void {
  const { at, by, cause, reason } = superseding;
  statement(
    database,
    `UPDATE meter_reading SET superseded_at = ?, superseded_by = ?, supersede_cause = ?, supersede_reason = ?
     WHERE id = ?`,
  ).run(at, by, cause, reason, id);
}

export function acceptReading(database: Database.Database, id: number, by: number, at: string): void {
  statement(database, 'UPDATE meter_reading SET accepted_by = ?, accepted_at = ? WHERE id = ?').run(
    by,
    at,
    id,
  );
}

/** What reading `r` adds to the months before: counted, less what was estimated of it already. */
export const USED = 'r.counted_thousandths - r.estimated_before_thousandths';
const ATTENTION = `CASE WHEN r.flags = '' THEN 'none' WHEN r.accepted_at IS NULL THEN 'flagged' ELSE 'accepted' END`;
const SCOPE = `CASE WHEN m.unit_id IS NOT NULL THEN 'unit' WHEN m.building_id IS NOT NULL THEN 'building' ELSE 'estate' END`;
const USE = `iif(r.superseded_at IS NULL, 'standing', 'superseded')`;

/** Every reading as a grid. */
export function readingSource(): GridSource {
  return {
    from: `FROM meter_reading r JOIN meter m ON m.id = r.meter_id JOIN staff s ON s.id = r.made_by
      LEFT JOIN unit u ON u.id = m.unit_id LEFT JOIN building b ON b.id = coalesce(u.building_id, m.building_id)`,
    select: `r.id, r.meter_id AS meterId, m.unit_id AS unitId, coalesce(u.display_name, '') AS unitName,
      coalesce(b.name, '') AS building, coalesce(u.entrance, '') AS entrance, coalesce(u.room, '') AS room,
      ${SCOPE} AS scope, m.kind AS meterKind, r.number, r.month, r.kind, r.read_on AS readOn, r.reader,
      r.previous_thousandths AS previousThousandths, r.current_thousandths AS currentThousandths,
      r.rolled_over AS rolledOver, r.multiplier_thousandths AS multiplierThousandths,
      r.counted_thousandths AS countedThousandths, ${USED} AS usedThousandths,
      r.billed_thousandths AS billedThousandths, r.carry_after_thousandths AS carryAfterThousandths, r.flags, ${ATTENTION} AS attention, ${USE} AS useState,
      r.supersede_reason AS supersedeReason, r.note, s.display_name AS madeBy, r.made_at AS madeAt`,
    columns: {
      id: 'r.id',
      meterId: 'r.meter_id',
      unitId: 'm.unit_id',
      unitName: 'u.display_name',
      building: 'b.name',
      entrance: 'u.entrance',
      room: 'u.room',
      scope: SCOPE,
      meterKind: 'm.kind',
      number: 'r.number',
      month: 'r.month',
      kind: 'r.kind',
      readOn: 'r.read_on',
      reader: 'r.reader',
      previousThousandths: 'r.previous_thousandths',
      currentThousandths: 'r.current_thousandths',
      countedThousandths: 'r.counted_thousandths',
      usedThousandths: USED,
      billedThousandths: 'r.billed_thousandths',
      carryAfterThousandths: 'r.carry_after_thousandths',
      flags: 'r.flags',
      attention: ATTENTION,
      useState: USE,
      supersedeReason: 'r.supersede_reason',
      note: 'r.note',
      madeBy: 's.display_name',
      madeAt: 'r.made_at',
    },
    instants: ['madeAt'],
    quick: ['u.display_name', 'r.number', 'r.month', 'r.reader'],
    order: `r.month DESC, ${PLACE_ORDER}, m.kind, m.id, r.id DESC`,
    totals: `coalesce(sum(${USED}), 0) AS usedThousandths`,
  };
}

export function toReadingRow(
  row: Omit<ReadingRow, 'rolledOver'> & { readonly rolledOver: number },
): ReadingRow {
  return { ...row, rolledOver: row.rolledOver === 1 };
}
