import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

/** The person who pays for unit `u` on a day: whoever is marked as payer, else its owner. */
export function payerIdSql(day: string): string {
  return `(SELECT o.person_id FROM occupancy o
    WHERE o.unit_id = u.id AND coalesce(o.from_on, '') <= ${day} AND coalesce(o.to_on, '9999-12-31') >= ${day}
      AND (o.is_payer = 1 OR o.role = 'owner')
    ORDER BY o.is_payer DESC, o.is_primary_contact DESC, o.id LIMIT 1)`;
}

export interface UnitDay {
  readonly unitId: number;
  readonly day: string;
}

/** Who pays for units on days of their own, in the order asked for. */
export function payersOn(database: Database.Database, asked: readonly UnitDay[]): (number | null)[] {
  if (asked.length === 0) return [];
  return statement<{ payerId: number | null }>(
    database,
    `SELECT ${payerIdSql("j.value ->> '$.day'")} AS payerId
     FROM json_each(?) j CROSS JOIN unit u ON u.id = j.value ->> '$.unitId' ORDER BY j.key`,
  )
    .all(JSON.stringify(asked))
    .map(({ payerId }) => payerId);
}

export interface UnitPayer {
  readonly unitId: number;
  readonly unitName: string;
  readonly areaThousandths: number | null;
  readonly payerId: number | null;
  readonly payerName: string;
}

interface PossiblePayer {
  readonly id: number;
  readonly personId: number;
  readonly name: string;
  readonly isPayer: number;
  readonly isPrimaryContact: number;
}

/**
 * Chosen as `payerIdSql` chooses, by short look-ups without a join or a sort: each of those costs several times as much
 * as the look-up, and every payment asks.
 */
export function findUnitPayer(database: Database.Database, unitId: number, day: string): UnitPayer | null {
  const unit = statement<Omit<UnitPayer, 'payerId' | 'payerName'>>(
    database,
    'SELECT id AS unitId, display_name AS unitName, area_thousandths AS areaThousandths FROM unit WHERE id = ?',
  ).get(unitId);
  if (unit === undefined) return null;
  const [payer] = statement<PossiblePayer>(
    database,
    `SELECT o.id, o.person_id AS personId, (SELECT p.name FROM person p WHERE p.id = o.person_id) AS name,
       o.is_payer AS isPayer, o.is_primary_contact AS isPrimaryContact
     FROM occupancy o
     WHERE o.unit_id = ? AND coalesce(o.from_on, '') <= ? AND coalesce(o.to_on, '9999-12-31') >= ?
       AND (o.is_payer = 1 OR o.role = 'owner')`,
  )
    .all(unitId, day, day)
    .sort(
      (one, other) =>
        other.isPayer - one.isPayer || other.isPrimaryContact - one.isPrimaryContact || one.id - other.id,
    );
  return { ...unit, payerId: payer?.personId ?? null, payerName: payer?.name ?? '' };
}
