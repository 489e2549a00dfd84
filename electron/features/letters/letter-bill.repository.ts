import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';
import { IS_OUTSTANDING, OUTSTANDING_CENTS } from '../../office/outstanding.repository.ts';

export interface BilledCharge {
  readonly itemName: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly amountCents: number;
  readonly outstandingCents: number;
  /** Everything that made the amount, as JSON. */
  readonly inputs: string;
}

/** Charges of a unit that are published and not settled, those that are not due yet too; by their due day. */
export function listBilledCharges(database: Database.Database, unitId: number): BilledCharge[] {
  return statement<BilledCharge>(
    database,
    `SELECT i.name AS itemName, c.period_start AS periodStart, c.period_end AS periodEnd, c.due_on AS dueOn,
       ${OUTSTANDING_CENTS} AS outstandingCents, c.amount_cents AS amountCents, c.inputs
     FROM charge c JOIN fee_item i ON i.id = c.item_id
     WHERE c.unit_id = ? AND ${IS_OUTSTANDING}
     ORDER BY c.due_on, i.position, c.period_start, c.id`,
  ).all(unitId);
}
