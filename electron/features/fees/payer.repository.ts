import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

/** The person who pays for unit `u` on a day: whoever is marked as payer, else its owner. */
export function payerIdSql(day: string): string {
  return `(SELECT o.person_id FROM occupancy o
    WHERE o.unit_id = u.id AND coalesce(o.from_on, '') <= ${day} AND coalesce(o.to_on, '9999-12-31') >= ${day}
      AND (o.is_payer = 1 OR o.role = 'owner')
    ORDER BY o.is_payer DESC, o.is_primary_contact DESC, o.id LIMIT 1)`;
}

export interface UnitPayer {
  readonly unitId: number;
  readonly unitName: string;
  readonly areaThousandths: number | null;
  readonly payerId: number | null;
  readonly payerName: string;
}

const FIND_UNIT_PAYER = `SELECT u.id AS unitId, u.display_name AS unitName, u.area_thousandths AS areaThousandths,
    p.id AS payerId, coalesce(p.name, '') AS payerName
  FROM (SELECT ? AS day) AS k CROSS JOIN unit u LEFT JOIN person p ON p.id = ${payerIdSql('k.day')}
  WHERE u.id = ?`;

export function findUnitPayer(database: Database.Database, unitId: number, day: string): UnitPayer | null {
  const row = statement<UnitPayer>(database, FIND_UNIT_PAYER).get(day, unitId);
  return row ?? null;
}
