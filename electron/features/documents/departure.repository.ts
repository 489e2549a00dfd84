import type Database from 'better-sqlite3';
import type { Leaver } from '../../../shared/features/documents/departures.ts';
import { statement } from '../../database/statements.ts';

const ROLES = "('owner','coOwner','tenant')";

/** Owners and tenants who left before a day, each once: whoever goes on under other facts, or is back, has not left. */
export function goneSql(day: string): string {
  return `SELECT o.id, o.unit_id, o.person_id, o.to_on FROM occupancy o
    WHERE o.to_on < ${day} AND o.role IN ${ROLES}
      AND NOT EXISTS (SELECT 1 FROM occupancy later WHERE later.unit_id = o.unit_id AND later.person_id = o.person_id
        AND later.role IN ${ROLES} AND (later.to_on IS NULL OR later.to_on >= ${day}
          OR coalesce(later.from_on, '') <= date(o.to_on, '+1 day') AND later.to_on > o.to_on))`;
}

const GONE_BY_DAY = `(${goneSql('@day')})`;

/** First days of those who moved in, without whoever goes on under other facts. */
const ARRIVED = `SELECT n.unit_id, n.from_on FROM occupancy n WHERE n.role IN ${ROLES} AND n.from_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM occupancy before WHERE before.unit_id = n.unit_id AND before.person_id = n.person_id
    AND before.role IN ${ROLES} AND coalesce(before.from_on, '') < n.from_on
    AND coalesce(before.to_on, '9999-12-31') >= date(n.from_on, '-1 day'))`;

/**
 * Last day of the departure of a household that something is kept under by the number of an occupancy. Of one that went on
 * under other facts, or that a merge took away, it is the day on which the same person left; null while nobody did.
 * `gone` stands for the rows of `goneSql`.
 */
function leftOnSql(kept: string, gone: string): string {
  return `coalesce(
    (SELECT g.to_on FROM ${gone} g WHERE g.unit_id = ${kept}.unit_id AND g.id = ${kept}.household_id),
    (SELECT coalesce(min(g.to_on) FILTER (WHERE g.to_on >= was.to_on), max(g.to_on))
     FROM occupancy_trace e
     JOIN ${gone} g ON g.unit_id = e.unit_id AND g.person_id IN (
       WITH RECURSIVE same (id) AS (VALUES (e.person_id) UNION ALL SELECT p.merged_into_id
         FROM same JOIN person p ON p.id = same.id WHERE p.merged_into_id IS NOT NULL)
       SELECT id FROM same)
     LEFT JOIN occupancy was ON was.id = e.occupancy_id
     WHERE e.unit_id = ${kept}.unit_id AND e.occupancy_id = ${kept}.household_id))`;
}

/** Who left a unit before a day, in the order in which they left. */
export function goneFrom(database: Database.Database, unitId: number, day: string): Leaver[] {
  return statement<Leaver>(
    database,
    `SELECT g.id AS occupancyId, g.person_id AS personId, p.name, g.to_on AS toOn
     FROM ${GONE_BY_DAY} g JOIN person p ON p.id = g.person_id
     WHERE g.unit_id = @unitId ORDER BY g.to_on, g.id`,
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
 * Common table expressions for a list of many households: `departure` with the days on which the last household to leave
 * a unit moved in and began to leave and on which the next moved in, and `noted` with what was noted of its papers. As
 * `departures.ts` says it for one.
 */
export function departureTables(day: string): string {
  const arrivalAfter = (after: string): string =>
    `(SELECT min(a.from_on) FROM (${ARRIVED}) a WHERE a.unit_id = l.unit_id AND a.from_on > ${after})`;
  return `gone AS MATERIALIZED (${goneSql(day)}),
    leaving AS (SELECT unit_id, max(to_on) AS last_on FROM gone GROUP BY unit_id),
    begun AS MATERIALIZED (SELECT l.unit_id, l.last_on, min(g.to_on) AS begun_on
      FROM leaving l JOIN gone g ON g.unit_id = l.unit_id
      WHERE NOT EXISTS (SELECT 1 FROM (${ARRIVED}) a
        WHERE a.unit_id = g.unit_id AND a.from_on > g.to_on AND a.from_on <= l.last_on)
      GROUP BY l.unit_id),
    departure AS MATERIALIZED (SELECT l.unit_id, l.begun_on, ${arrivalAfter('l.last_on')} AS next_on,
      ${arrivalAfter(`(SELECT max(o.to_on) FROM gone o
        WHERE o.unit_id = l.unit_id AND o.to_on < l.begun_on)`)} AS arrived_on
      FROM begun l),
    noted AS MATERIALIZED (SELECT n.unit_id, n.kind_id, n.standing, max(n.id) AS id
      FROM household_paper n JOIN departure y ON y.unit_id = n.unit_id
      WHERE CASE n.household_id WHEN 0 THEN y.arrived_on IS NULL ELSE ${leftOnSql('n', 'gone')} >= y.begun_on END
      GROUP BY n.unit_id, n.kind_id)`;
}

/** Whether a file `d` is of the last household that left, beside `departureTables`, `departure` being `y`. */
export function isOfLast(): string {
  const ofPerson = `FROM gone g WHERE g.unit_id = d.unit_id AND g.person_id = d.person_id`;
  return `CASE
    WHEN d.household_id IS NOT NULL AND ${leftOnSql('d', 'gone')} IS NOT NULL THEN ${leftOnSql('d', 'gone')} >= y.begun_on
    WHEN EXISTS (SELECT 1 ${ofPerson}) THEN (SELECT max(g.to_on) ${ofPerson}) >= y.begun_on
    ELSE (y.arrived_on IS NULL OR d.added_on >= y.arrived_on) AND (y.next_on IS NULL OR d.added_on < y.next_on) END`;
}

export interface MoveOutFile {
  readonly id: number;
  readonly personId: number | null;
  readonly leftOn: string | null;
  readonly addedOn: string;
}

/** Files on hand of the papers that a move-out asks for. */
export function moveOutFiles(database: Database.Database, unitId: number, day: string): MoveOutFile[] {
  return statement<MoveOutFile>(
    database,
    `SELECT d.id, d.person_id AS personId, ${leftOnSql('d', GONE_BY_DAY)} AS leftOn, d.added_on AS addedOn
     FROM document d JOIN document_kind k ON k.id = d.kind_id
     WHERE d.unit_id = @unitId AND d.removed_at IS NULL AND k.process = 'moveOut'`,
  ).all({ unitId, day });
}

/** Under which occupancies papers of a unit's departures were noted, and on which day each departed. */
export function notedDepartures(
  database: Database.Database,
  unitId: number,
  day: string,
): { readonly key: number; readonly leftOn: string | null }[] {
  return statement<{ key: number; leftOn: string | null }>(
    database,
    `SELECT n.household_id AS key, ${leftOnSql('n', GONE_BY_DAY)} AS leftOn
     FROM (SELECT DISTINCT unit_id, household_id FROM household_paper WHERE unit_id = @unitId) n`,
  ).all({ unitId, day });
}
