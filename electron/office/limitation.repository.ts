import type Database from 'better-sqlite3';
import {
  FIXED_HOLIDAYS,
  LIMITATION_YEARS,
  LONGEST_REST_DAYS,
  type RestDays,
} from '../../shared/features/dunning/limitation.ts';
import { statement } from '../database/statements.ts';
import { IS_OUTSTANDING } from './outstanding.repository.ts';

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

/** As `limitationEnd` counts it; a test holds the two together. */
export function limitationEndSql(from: string): string {
  const years = `+${LIMITATION_YEARS} years`;
  const last = `min(date(${from}, '${years}'), date(${from}, 'start of month', '${years}', '+1 month', '-1 day'))`;
  return `(SELECT iif(${restsSql('q.last')}, coalesce((
      SELECT min(date(q.last, '+' || n.value || ' days')) FROM json_each('${CANDIDATES}') n
      WHERE NOT ${restsSql("date(q.last, '+' || n.value || ' days')")}), date(q.last, '+${LONGEST_REST_DAYS} days')), q.last)
    FROM (SELECT ${last} AS last) q)`;
}

/**
 * What restarts the period of an outstanding charge `c`, each with its day. Prepaid money that the office drew by itself is
 * no acknowledgment of the debtor's.
 */
const RESTARTS = `SELECT c.id AS charge_id, s.served_on AS "on", a.kind = 'acknowledgment' AS revives, s.id AS ref
    FROM dunning_service s CROSS JOIN dunning_act a ON a.id = s.act_id
      CROSS JOIN dunning_act_charge x ON x.act_id = a.id CROSS JOIN charge c ON c.id = x.charge_id
    WHERE s.proves = 1 AND s.withdrawn_at IS NULL AND a.withdrawn_at IS NULL AND ${IS_OUTSTANDING}
      AND s.served_on >= c.due_on
  UNION ALL
  SELECT c.id, r.received_on, 0, r.id FROM charge c CROSS JOIN allocation a ON a.charge_id = c.id
      CROSS JOIN receipt r ON r.id = a.receipt_id
    WHERE ${IS_OUTSTANDING} AND c.paid_cents > 0 AND a.amount_cents > 0 AND r.received_on >= c.due_on
      AND r.kind = 'payment'
      AND NOT EXISTS (SELECT 1 FROM allocation b WHERE b.reverses_id = a.id)`;

/**
 * The day on which the period of each outstanding charge runs out, as `charge_id, unit_id, ends_on`: by its due date, or
 * by the last of the restarts that each came while the period ran. An acknowledgment counts whenever it comes.
 */
export const CHARGE_LIMITATIONS = `SELECT c.id AS charge_id, c.unit_id, ${limitationEndSql('coalesce(v."on", c.due_on)')} AS ends_on
  FROM charge c LEFT JOIN (
    SELECT g.charge_id, max(g."on") AS "on" FROM (
      SELECT f.*, sum(f.broken) OVER (PARTITION BY f.charge_id, f.part ORDER BY f."on", f.revives, f.ref
        ROWS UNBOUNDED PRECEDING) AS late
      FROM (
        SELECT e.charge_id, e."on", e.revives, e.ref,
          NOT e.revives AND e."on" > ${limitationEndSql('e.before')} AS broken,
          sum(e.revives) OVER (PARTITION BY e.charge_id ORDER BY e."on", e.revives, e.ref ROWS UNBOUNDED PRECEDING) AS part
        FROM (
          SELECT t.*, coalesce(lag(t."on") OVER (PARTITION BY t.charge_id ORDER BY t."on", t.revives, t.ref),
            (SELECT d.due_on FROM charge d WHERE d.id = t.charge_id)) AS before
          FROM (${RESTARTS}) t) e) f) g
    WHERE g.late = 0 GROUP BY g.charge_id) v ON v.charge_id = c.id
  WHERE ${IS_OUTSTANDING}`;

/** The earliest end of each household, as `unit_id, ends_on`. */
export const UNIT_LIMITATIONS = `SELECT l.unit_id, min(l.ends_on) AS ends_on FROM (${CHARGE_LIMITATIONS}) l GROUP BY l.unit_id`;
