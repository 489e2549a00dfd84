import type Database from 'better-sqlite3';
import type { HoldKind } from '../../shared/features/dunning/dunning.ts';
import { statement } from '../database/statements.ts';

/** Whether hold `h` holds on a day: it does until its last day, or until the day on which it was lifted. */
export function holdsOnSql(day: string): string {
  return `h.from_on <= ${day} AND h.until_on >= ${day} AND (h.lifted_on IS NULL OR h.lifted_on > ${day})`;
}

/** Whether hold `h` is over charge `c`. */
const OVER_CHARGE = `h.unit_id = c.unit_id AND iif(h.kind = 'dispute', h.charge_id IS NULL OR h.charge_id = c.id,
  EXISTS (SELECT 1 FROM dunning_hold_charge x WHERE x.hold_id = h.id AND x.charge_id = c.id))`;

/** By what charge `c` is held on a day, a dispute before a hardship; NULL where by nothing. */
export function heldSql(day: string): string {
  return `(SELECT min(h.kind) FROM dunning_hold h WHERE ${OVER_CHARGE} AND ${holdsOnSql(day)})`;
}

/**
 * By what a charge is held on a day, for whoever would press for it or add to it: what is held is not pressed and bears no
 * late fee.
 */
export function holdOf(database: Database.Database, chargeId: number, day: string): HoldKind | null {
  const row = statement<{ held: HoldKind | null }>(
    database,
    `SELECT ${heldSql('@day')} AS held FROM charge c WHERE c.id = @chargeId`,
  ).get({ chargeId, day });
  return row?.held ?? null;
}

export interface Dispute {
  readonly id: number;
  /** Null for everything that the household owes. */
  readonly chargeId: number | null;
  readonly reason: string;
  readonly fromOn: string;
}

/** What a unit disputes on a day, what it disputed first before the rest. A sort in SQL costs more than the look-up. */
export function disputesOf(database: Database.Database, unitId: number, day: string): Dispute[] {
  return statement<Dispute>(
    database,
    `SELECT h.id, h.charge_id AS chargeId, h.reason, h.from_on AS fromOn FROM dunning_hold h
     WHERE h.unit_id = @unitId AND h.kind = 'dispute' AND ${holdsOnSql('@day')}`,
  )
    .all({ unitId, day })
    .sort((one, other) => one.fromOn.localeCompare(other.fromOn) || one.id - other.id);
}

/** The days on which a charge was or is held, each stretch up to the day on which it no longer holds. */
export function heldDays(
  database: Database.Database,
  chargeId: number,
): { readonly from: string; readonly until: string }[] {
  return statement<{ from: string; until: string }>(
    database,
    `SELECT h.from_on AS "from", min(coalesce(h.lifted_on, '9999-12-31'), date(h.until_on, '+1 day')) AS until
     FROM charge c CROSS JOIN dunning_hold h ON ${OVER_CHARGE} WHERE c.id = ?`,
  ).all(chargeId);
}
