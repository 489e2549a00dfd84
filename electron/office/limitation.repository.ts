import type Database from 'better-sqlite3';
import {
  FIXED_HOLIDAYS,
  LIMITATION_YEARS,
  LONGEST_REST_DAYS,
  type RestDays,
} from '../../shared/features/dunning/limitation.ts';
import { statement } from '../database/statements.ts';
import { type Among, everyUnit } from './among-units.ts';
import { IS_OUTSTANDING, STANDING_CENTS } from './outstanding.repository.ts';

export function readRestDays(database: Database.Database): RestDays {
  return new Map(
    statement<{ day: string; rests: number }>(database, 'SELECT day, rests FROM rest_day')
      .all()
      .map(({ day, rests }) => [day, rests === 1]),
  );
}

function restsSql(day: string): string {
  const fixed = FIXED_HOLIDAYS.map((date) => `'${date}'`).join(', ');
  return `coalesce((SELECT h.rests FROM rest_day h WHERE h.day = ${day}),
    strftime('%w', ${day}) IN ('0', '6') OR strftime('%m-%d', ${day}) IN (${fixed}))`;
}

const CANDIDATES = JSON.stringify(Array.from({ length: LONGEST_REST_DAYS + 1 }, (_each, index) => index));

/** The day of the same number, or the month's last where there is none. */
function lastDaySql(from: string): string {
  const years = `+${LIMITATION_YEARS} years`;
  return `min(date(${from}, '${years}'), date(${from}, 'start of month', '${years}', '+1 month', '-1 day'))`;
}

/** As `limitationEnd` counts it; a test holds the two together. The first of the candidates ends the look. */
function limitationEndSql(from: string): string {
  return `(SELECT iif(${restsSql('q.last')}, coalesce((
      SELECT date(q.last, '+' || n.value || ' days') FROM json_each('${CANDIDATES}') n
      WHERE NOT ${restsSql("date(q.last, '+' || n.value || ' days')")} LIMIT 1),
      date(q.last, '+${LONGEST_REST_DAYS} days')), q.last)
    FROM (SELECT ${lastDaySql(from)} AS last) q)`;
}

/**
 * What restarts the period of an outstanding charge `c`, each with its day: a demand that arrived, and money of which
 * something was not given back. Prepaid money that the office drew by itself is no acknowledgment of the debtor's.
 */
function restarts(among: Among): string {
  return `SELECT c.id AS charge_id, s.served_on AS "on", a.kind = 'acknowledgment' AS revives, s.id AS ref
    FROM dunning_act a CROSS JOIN dunning_service s ON s.act_id = a.id
      CROSS JOIN dunning_act_charge x ON x.act_id = a.id CROSS JOIN charge c ON c.id = x.charge_id
    WHERE ${among('a.unit_id')} AND s.proves = 1 AND s.withdrawn_at IS NULL AND a.withdrawn_at IS NULL
      AND ${IS_OUTSTANDING} AND s.served_on >= c.due_on
  UNION ALL
  SELECT c.id, r.received_on, 0, r.id FROM charge c CROSS JOIN allocation a ON a.charge_id = c.id
      CROSS JOIN receipt r ON r.id = a.receipt_id
    WHERE ${among('c.unit_id')} AND ${IS_OUTSTANDING} AND c.paid_cents > 0 AND a.amount_cents > 0
      AND r.received_on >= c.due_on AND r.kind = 'payment' AND ${STANDING_CENTS} > 0`;
}

/**
 * The day from which the period of each outstanding charge runs, as `charge_id, unit_id, starts_on`: its due date, or the
 * last of the restarts that each came while the period ran. An acknowledgment counts whenever it comes. Whatever lies
 * within three years needs no look at days of rest.
 */
function chargeStarts(among: Among): string {
  return `SELECT c.id AS charge_id, c.unit_id, coalesce(v."on", c.due_on) AS starts_on
  FROM charge c LEFT JOIN (
    SELECT g.charge_id, max(g."on") AS "on" FROM (
      SELECT f.*, sum(f.broken) OVER (PARTITION BY f.charge_id, f.part ORDER BY f."on", f.revives, f.ref
        ROWS UNBOUNDED PRECEDING) AS late
      FROM (
        SELECT e.charge_id, e."on", e.revives, e.ref,
          NOT e.revives AND e."on" > ${lastDaySql('e.before')} AND e."on" > ${limitationEndSql('e.before')} AS broken,
          sum(e.revives) OVER (PARTITION BY e.charge_id ORDER BY e."on", e.revives, e.ref ROWS UNBOUNDED PRECEDING) AS part
        FROM (
          SELECT t.*, coalesce(lag(t."on") OVER (PARTITION BY t.charge_id ORDER BY t."on", t.revives, t.ref),
            (SELECT d.due_on FROM charge d WHERE d.id = t.charge_id)) AS before
          FROM (${restarts(among)}) t) e) f) g
    WHERE g.late = 0 GROUP BY g.charge_id) v ON v.charge_id = c.id
  WHERE ${among('c.unit_id')} AND ${IS_OUTSTANDING}`;
}

/** Many charges fall due on the same few days, so that each day is counted three years on only once. */
function withEnds(among: Among, select: string): string {
  return `WITH starts AS MATERIALIZED (${chargeStarts(among)}),
    ends AS MATERIALIZED (SELECT d.starts_on, ${limitationEndSql('d.starts_on')} AS ends_on
      FROM (SELECT DISTINCT starts_on FROM starts) d)
    SELECT ${select}`;
}

/** The day on which the period of each outstanding charge runs out, as `charge_id, unit_id, ends_on`. */
export const CHARGE_LIMITATIONS = withEnds(
  everyUnit,
  `starts.charge_id, starts.unit_id, ends.ends_on FROM starts JOIN ends ON ends.starts_on = starts.starts_on`,
);

/**
 * Of each household the next end that is still to come, or the last where none is, and how many charges ran out before a
 * day, as `unit_id, ends_on, over`.
 */
export function unitLimitations(day: string, among: Among = everyUnit): string {
  return withEnds(
    among,
    `h.unit_id, coalesce(min(ends.ends_on) FILTER (WHERE ends.ends_on >= ${day}), max(ends.ends_on)) AS ends_on,
      sum(iif(ends.ends_on < ${day}, h.charges, 0)) AS over
    FROM (SELECT unit_id, starts_on, count(*) AS charges FROM starts GROUP BY unit_id, starts_on) h
      JOIN ends ON ends.starts_on = h.starts_on
    GROUP BY h.unit_id`,
  );
}
