import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

const ROLES = "('owner','coOwner','tenant')";

/** Owners and tenants who left before a day, each once: whoever goes on under other facts, or is back, has not left. */
function goneSql(day: string): string {
  return `SELECT o.unit_id, o.person_id, o.to_on FROM occupancy o
    WHERE o.to_on < ${day} AND o.role IN ${ROLES}
      AND NOT EXISTS (SELECT 1 FROM occupancy later WHERE later.unit_id = o.unit_id AND later.person_id = o.person_id
        AND later.role IN ${ROLES} AND (later.to_on IS NULL OR later.to_on >= ${day}
          OR coalesce(later.from_on, '') <= date(o.to_on, '+1 day') AND later.to_on > o.to_on))`;
}

/** First days of those who moved in, without whoever goes on under other facts. */
const ARRIVED = `SELECT n.unit_id, n.from_on FROM occupancy n WHERE n.role IN ${ROLES} AND n.from_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM occupancy before WHERE before.unit_id = n.unit_id AND before.person_id = n.person_id
    AND before.role IN ${ROLES} AND coalesce(before.from_on, '') < n.from_on
    AND coalesce(before.to_on, '9999-12-31') >= date(n.from_on, '-1 day'))`;

export interface Gone {
  readonly personId: number;
  readonly name: string;
  readonly toOn: string;
}

/** Who left a unit before a day, in the order in which they left. */
export function goneFrom(database: Database.Database, unitId: number, day: string): Gone[] {
  return statement<Gone>(
    database,
    `SELECT g.person_id AS personId, p.name, g.to_on AS toOn FROM (${goneSql('@day')}) g JOIN person p ON p.id = g.person_id
     WHERE g.unit_id = @unitId ORDER BY g.to_on, p.id`,
  ).all({ unitId, day });
}

export function arrivalsAt(database: Database.Database, unitId: number): string[] {
  return statement<{ on: string }>(
    database,
    `SELECT a.from_on AS "on" FROM (${ARRIVED}) a WHERE a.unit_id = ?`,
  )
    .all(unitId)
    .map(({ on }) => on);
}

/**
 * Common table expressions for a list of many households: `gone`, and `departure` with the day on which the last
 * household to leave a unit began to, and whether another had left before. As `departures.ts` says it for one.
 */
export function departureTables(day: string): string {
  return `gone AS MATERIALIZED (${goneSql(day)}),
    arrived AS MATERIALIZED (${ARRIVED}),
    leaving AS (SELECT unit_id, min(to_on) AS first_on, max(to_on) AS last_on FROM gone GROUP BY unit_id),
    departure AS MATERIALIZED (SELECT g.unit_id, min(g.to_on) AS begun_on, min(g.to_on) = l.first_on AS is_first
      FROM gone g JOIN leaving l ON l.unit_id = g.unit_id
      WHERE NOT EXISTS (SELECT 1 FROM arrived a
        WHERE a.unit_id = g.unit_id AND a.from_on > g.to_on AND a.from_on <= l.last_on)
      GROUP BY g.unit_id)`;
}

/** Whether a file `d` is of the last household that left, `departure` being `y`. */
export const IS_OF_LAST = `CASE
  WHEN EXISTS (SELECT 1 FROM gone g WHERE g.unit_id = d.unit_id AND g.person_id = d.person_id AND g.to_on >= y.begun_on)
    THEN 1
  WHEN EXISTS (SELECT 1 FROM gone g WHERE g.unit_id = d.unit_id AND g.person_id = d.person_id) THEN 0
  ELSE y.is_first = 1 OR d.added_at >= y.begun_on END`;

export interface MoveOutFile {
  readonly id: number;
  readonly personId: number | null;
  readonly addedAt: string;
}

/** Files on hand of the papers that a move-out asks for. */
export function moveOutFiles(database: Database.Database, unitId: number): MoveOutFile[] {
  return statement<MoveOutFile>(
    database,
    `SELECT d.id, d.person_id AS personId, d.added_at AS addedAt FROM document d JOIN document_kind k ON k.id = d.kind_id
     WHERE d.unit_id = ? AND d.removed_at IS NULL AND k.process = 'moveOut'`,
  ).all(unitId);
}
