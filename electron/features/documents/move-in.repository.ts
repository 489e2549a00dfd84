import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';

/** Whose unit it is hands in the papers of moving in; tenants come and go under the same owners. */
const OWNERS = "('owner','coOwner')";

/**
 * Days by which a unit had been sold: whoever owned it before had left by then, and nobody of them goes on under other
 * facts.
 */
function salesSql(day: string): string {
  return `SELECT DISTINCT n.unit_id, n.from_on AS begun_on FROM occupancy n
    WHERE n.role IN ${OWNERS} AND n.from_on <= ${day}
      AND EXISTS (SELECT 1 FROM occupancy o WHERE o.unit_id = n.unit_id AND o.role IN ${OWNERS}
        AND coalesce(o.from_on, '') < n.from_on)
      AND NOT EXISTS (SELECT 1 FROM occupancy o WHERE o.unit_id = n.unit_id AND o.role IN ${OWNERS}
        AND coalesce(o.from_on, '') < n.from_on
        AND (o.to_on IS NULL OR o.to_on > n.from_on
          OR EXISTS (SELECT 1 FROM occupancy later WHERE later.unit_id = o.unit_id
            AND later.person_id = o.person_id AND later.role IN ${OWNERS}
            AND later.from_on >= n.from_on AND later.from_on <= date(o.to_on, '+1 day'))))`;
}

/** First day of the owners under whose number something is kept, also where a merge took that number away; else null. */
function keptFromSql(kept: string): string {
  return `coalesce(
    (SELECT coalesce(o.from_on, '') FROM occupancy o
     WHERE o.id = ${kept}.household_id AND o.unit_id = ${kept}.unit_id),
    (SELECT max(coalesce(o.from_on, '')) FROM occupancy_trace e
     JOIN occupancy o ON o.unit_id = e.unit_id AND o.role IN ${OWNERS} AND o.person_id IN (
       WITH RECURSIVE same (id) AS (VALUES (e.person_id) UNION ALL SELECT p.merged_into_id
         FROM same JOIN person p ON p.id = same.id WHERE p.merged_into_id IS NOT NULL)
       SELECT id FROM same)
     WHERE e.unit_id = ${kept}.unit_id AND e.occupancy_id = ${kept}.household_id))`;
}

/** By which day what was noted of a move-in `n` tells its household; noted under no number, the day it was noted on. */
export function notedFromSql(n: string): string {
  return `coalesce(${keptFromSql(n)}, ${n}.noted_on)`;
}

/**
 * By which day a file `d` of a move-in tells its household: that into whose drawer it was put, else its person's, else
 * that of the day it was added on.
 */
export function fileFromSql(d: string): string {
  return `coalesce(${keptFromSql(d)},
    (SELECT max(coalesce(o.from_on, '')) FROM occupancy o
     WHERE o.unit_id = ${d}.unit_id AND o.person_id = ${d}.person_id AND o.role IN ${OWNERS}),
    ${d}.added_on)`;
}

/** Common table expression for a list of many households: `sale` with the day on which the last owners bought a unit. */
export function lastSaleTable(day: string): string {
  return `sale AS MATERIALIZED (SELECT unit_id, max(begun_on) AS begun_on FROM (${salesSql(day)}) GROUP BY unit_id)`;
}

/** Days on which a unit was sold, the first one first. */
export function salesAt(database: Database.Database, unitId: number, today: string): string[] {
  return statement<{ begunOn: string }>(
    database,
    `SELECT begun_on AS begunOn FROM (${salesSql('@today')}) WHERE unit_id = @unitId ORDER BY begun_on`,
  )
    .all({ unitId, today })
    .map(({ begunOn }) => begunOn);
}

export interface Owner {
  readonly occupancyId: number;
  readonly name: string;
  /** Empty where it is not known. */
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** Whoever owned a unit by a day, in the order in which they came. */
export function ownersBy(database: Database.Database, unitId: number, today: string): Owner[] {
  return statement<Owner>(
    database,
    `SELECT o.id AS occupancyId, p.name, coalesce(o.from_on, '') AS fromOn, o.to_on AS toOn
     FROM occupancy o JOIN person p ON p.id = o.person_id
     WHERE o.unit_id = @unitId AND o.role IN ${OWNERS} AND coalesce(o.from_on, '') <= @today
     ORDER BY fromOn, o.id`,
  ).all({ unitId, today });
}
