import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

/** The person who pays for unit `u` on a day: whoever is marked as payer, else its owner. */
export function payerIdSql(day: string): string {
  return `(SELECT o.person_id FROM occupancy o
    WHERE o.unit_id = u.id AND coalesce(o.from_on, '') <= ${day} AND coalesce(o.to_on, '9999-12-31') >= ${day}
      AND (o.is_payer = 1 OR o.role = 'owner')
    ORDER BY o.is_payer DESC, o.is_primary_contact DESC, o.id LIMIT 1)`;
}

const FIND_PAYER = `SELECT id AS payerId, name AS payerName
  FROM person WHERE id = ${payerIdSql('@day').replace('u.id', '@unitId')}`;

export interface UnitPayer {
  readonly unitId: number;
  readonly unitName: string;
  readonly areaThousandths: number | null;
  readonly payerId: number | null;
  readonly payerName: string;
}

/** Two short look-ups, since one joined query takes three times as long and every payment asks. */
export function findUnitPayer(database: Database.Database, unitId: number, day: string): UnitPayer | null {
  const unit = statement<Omit<UnitPayer, 'payerId' | 'payerName'>>(
    database,
    `SELECT id AS unitId, display_name AS unitName, area_thousandths AS areaThousandths FROM unit WHERE id = ?`,
  ).get(unitId);
  if (unit === undefined) return null;
  const payer = statement<{ payerId: number; payerName: string }>(database, FIND_PAYER).get({ unitId, day });
  return { ...unit, payerId: payer?.payerId ?? null, payerName: payer?.payerName ?? '' };
}
