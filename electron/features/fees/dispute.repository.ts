import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

export interface OpenDispute {
  readonly id: number;
  readonly chargeId: number;
  readonly reason: string;
  readonly fromOn: string;
}

/** Charges of a unit that it disputes now. */
export function openDisputes(
  database: Database.Database,
  unitId: number,
): ReadonlyMap<number, Omit<OpenDispute, 'chargeId'>> {
  return new Map(
    statement<OpenDispute>(
      database,
      `SELECT d.id, d.charge_id AS chargeId, d.reason, d.from_on AS fromOn
       FROM charge_dispute d CROSS JOIN charge c ON c.id = d.charge_id WHERE d.ended_on IS NULL AND c.unit_id = ?`,
    )
      .all(unitId)
      .map(({ chargeId, ...dispute }) => [chargeId, dispute]),
  );
}

export function findOpenDispute(database: Database.Database, chargeId: number): OpenDispute | undefined {
  return statement<OpenDispute>(
    database,
    `SELECT id, charge_id AS chargeId, reason, from_on AS fromOn FROM charge_dispute
     WHERE charge_id = ? AND ended_on IS NULL`,
  ).get(chargeId);
}

export function insertDispute(
  database: Database.Database,
  dispute: {
    readonly chargeId: number;
    readonly reason: string;
    readonly fromOn: string;
    readonly madeBy: number;
    readonly madeAt: string;
  },
): void {
  statement(
    database,
    `INSERT INTO charge_dispute (charge_id, reason, from_on, made_by, made_at)
     VALUES (@chargeId, @reason, @fromOn, @madeBy, @madeAt)`,
  ).run(dispute);
}

export function markDisputeEnded(
  database: Database.Database,
  id: number,
  ended: { readonly on: string; readonly by: number; readonly outcome: string },
): void {
  statement(database, 'UPDATE charge_dispute SET ended_on = ?, ended_by = ?, outcome = ? WHERE id = ?').run(
    ended.on,
    ended.by,
    ended.outcome,
    id,
  );
}

export function insertTerm(
  database: Database.Database,
  term: {
    readonly chargeId: number;
    readonly endsOn: string;
    readonly source: string;
    readonly madeBy: number;
    readonly madeAt: string;
  },
): void {
  statement(
    database,
    `INSERT INTO payment_term (charge_id, ends_on, source, made_by, made_at)
     VALUES (@chargeId, @endsOn, @source, @madeBy, @madeAt)`,
  ).run(term);
}
