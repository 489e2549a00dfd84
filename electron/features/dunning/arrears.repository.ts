import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { ActKind, HoldKind } from '../../../shared/features/dunning/dunning.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { statement } from '../../database/statements.ts';
import { listedUnits } from '../../office/among-units.ts';
import { heldSql } from '../../office/dunning-hold.repository.ts';
import { IS_OUTSTANDING, OUTSTANDING_CENTS, STANDING_CENTS } from '../../office/outstanding.repository.ts';

export interface OverdueCharge {
  readonly chargeId: number;
  readonly unitId: number;
  readonly itemName: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly amountCents: number;
  readonly owedCents: number;
  readonly held: HoldKind | null;
  readonly inputs: string;
}

const SELECT_CHARGE = `SELECT c.id AS chargeId, c.unit_id AS unitId,
    (SELECT i.name FROM fee_item i WHERE i.id = c.item_id) AS itemName, c.period_start AS periodStart,
    c.period_end AS periodEnd, c.due_on AS dueOn, c.amount_cents AS amountCents, ${OUTSTANDING_CENTS} AS owedCents,
    ${heldSql('@today')} AS held, c.inputs FROM charge c`;

/** What a household owes and is overdue, oldest first. */
export function overdueOf(database: Database.Database, unitId: number, today: string): OverdueCharge[] {
  return statement<OverdueCharge>(
    database,
    `${SELECT_CHARGE} WHERE c.unit_id = @unitId AND ${IS_OUTSTANDING} AND c.due_on < @today ORDER BY c.due_on, c.id`,
  ).all({ unitId, today });
}

/** The charges of a unit of which something is owed, also those not due yet. */
export function owedCharges(database: Database.Database, unitId: number): number[] {
  return statement<{ id: number }>(
    database,
    `SELECT c.id FROM charge c WHERE c.unit_id = ? AND ${IS_OUTSTANDING} ORDER BY c.id`,
  )
    .all(unitId)
    .map(({ id }) => id);
}

/** Households with something overdue, in the order in which a steward walks. */
export function unitsOverdue(database: Database.Database, today: string): number[] {
  return statement<{ id: number }>(
    database,
    `SELECT u.id FROM unit u JOIN building b ON b.id = u.building_id
     WHERE EXISTS (SELECT 1 FROM charge c WHERE c.unit_id = u.id AND ${IS_OUTSTANDING} AND c.due_on < ?)
     ORDER BY ${PLACE_ORDER}`,
  )
    .all(today)
    .map(({ id }) => id);
}

export function overdueOfUnits(
  database: Database.Database,
  unitIds: readonly number[],
  today: string,
): OverdueCharge[] {
  return statement<OverdueCharge>(
    database,
    `${SELECT_CHARGE} WHERE ${listedUnits('c.unit_id')} AND ${IS_OUTSTANDING} AND c.due_on < @today
     ORDER BY c.unit_id, c.due_on, c.id`,
  ).all({ units: JSON.stringify(unitIds), today });
}

export function requireUnitName(database: Database.Database, unitId: number): string {
  const row = statement<{ name: string }>(database, 'SELECT display_name AS name FROM unit WHERE id = ?').get(
    unitId,
  );
  if (row === undefined) throw notFound('unit', unitId);
  return row.name;
}

export interface StoredRestart {
  readonly chargeId: number;
  readonly on: string;
  readonly kind: 'demand' | 'acknowledgment' | 'suit' | 'partPayment';
  readonly id: number;
  readonly actKind: ActKind | null;
  readonly reference: string;
}

/** Whatever may restart the period of a household’s outstanding charges. */
export function restartsOf(database: Database.Database, unitId: number): StoredRestart[] {
  return statement<StoredRestart>(
    database,
    `SELECT x.charge_id AS chargeId, s.served_on AS "on",
       CASE t.kind WHEN 'acknowledgment' THEN 'acknowledgment' WHEN 'suit' THEN 'suit' ELSE 'demand' END AS kind,
       s.id, t.kind AS actKind, coalesce(l.number, nullif(t.tracking_number, ''), nullif(t.case_number, ''), '') AS reference
     FROM dunning_act t JOIN dunning_service s ON s.act_id = t.id JOIN dunning_act_charge x ON x.act_id = t.id
       LEFT JOIN letter l ON l.id = t.letter_id
     WHERE t.unit_id = @unitId AND s.proves = 1 AND s.withdrawn_at IS NULL AND t.withdrawn_at IS NULL
     UNION ALL
     SELECT c.id, r.received_on, 'partPayment', r.id, NULL, r.number
     FROM charge c JOIN allocation a ON a.charge_id = c.id JOIN receipt r ON r.id = a.receipt_id
     WHERE c.unit_id = @unitId AND ${IS_OUTSTANDING} AND a.amount_cents > 0 AND r.kind = 'payment'
       AND ${STANDING_CENTS} > 0`,
  ).all({ unitId });
}
