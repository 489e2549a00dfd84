import { addDays } from '../../../shared/domain/calendar.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { dunningBeside } from '../../office/arrears-dunning.repository.ts';
import { IS_OUTSTANDING, OUTSTANDING_CENTS } from '../../office/outstanding.repository.ts';
import { payerIdSql } from './payer.repository.ts';

const OWED = OUTSTANDING_CENTS;
/** Age classes by days past the due date: field and the first day's column of each. */
const AGES = [
  ['to30Cents', `c.due_on < k.today AND c.due_on >= k.day30`],
  ['to90Cents', `c.due_on < k.day30 AND c.due_on >= k.day90`],
  ['to180Cents', `c.due_on < k.day90 AND c.due_on >= k.day180`],
  ['to365Cents', `c.due_on < k.day180 AND c.due_on >= k.day365`],
  ['over365Cents', `c.due_on < k.day365`],
  ['notDueCents', `c.due_on >= k.today`],
  ['overdueCents', `c.due_on < k.today`],
] as const;
const AMOUNTS = ['owedCents', ...AGES.map(([field]) => field)];

const DAYS = 'julianday(c.period_end) - julianday(c.period_start) + 1';
/** From so many days on a bill is for more than one month. */
const SEVERAL_MONTHS = 46;
/**
 * A bill is owed for every month of its period, and a month that several bills are for counts once: each adds what lies
 * after the last month of those before it. Households without a longer bill have their count already.
 */
const MONTHS = `iif(a.several, (
  SELECT sum(max(0, m.last - max(m.first - 1, coalesce(m.before, 0)))) FROM (
    SELECT l.first, l.last, max(l.last) OVER (ORDER BY l.first ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
    FROM (
      SELECT f.first, f.first - 1 + max(1, CAST(round(f.days / 30.44) AS INTEGER)) AS last FROM (
        SELECT substr(c.period_start, 1, 4) * 12 + substr(c.period_start, 6, 2) AS first, ${DAYS} AS days FROM charge c
        WHERE c.unit_id = a.unit_id AND ${IS_OUTSTANDING}) f) l) m), a.months)`;

/** Units that owe, as a grid: one row a unit, its debt by age. */
export function arrearsSource(today: string): GridSource {
  return {
    from: `FROM (
        SELECT c.unit_id, k.today, sum(${OWED}) AS owedCents,
          ${AGES.map(([field, when]) => `coalesce(sum(${OWED}) FILTER (WHERE ${when}), 0) AS ${field}`).join(', ')},
          count(*) AS charges, count(DISTINCT substr(c.period_start, 1, 7)) AS months,
          max(${DAYS} >= ${SEVERAL_MONTHS}) AS several, min(c.due_on) AS oldestDueOn
        FROM (SELECT ? AS today, ? AS day30, ? AS day90, ? AS day180, ? AS day365) AS k CROSS JOIN charge c
        WHERE ${IS_OUTSTANDING}
        GROUP BY c.unit_id
      ) AS a
      JOIN unit u ON u.id = a.unit_id JOIN building b ON b.id = u.building_id
      LEFT JOIN person p ON p.id = ${payerIdSql('a.today')}
      LEFT JOIN (SELECT unit_id, sum(amount_cents) AS cents FROM credit_entry GROUP BY unit_id) AS held
        ON held.unit_id = a.unit_id`,
    parameters: [today, ...[30, 90, 180, 365].map((days) => addDays(today, -days))],
    select: `a.unit_id AS unitId, u.display_name AS unitName, b.name AS building, coalesce(p.name, '') AS payerName,
      ${AMOUNTS.map((field) => `a.${field}`).join(', ')}, a.charges, ${MONTHS} AS months, a.oldestDueOn,
      max(0, CAST(julianday(a.today) - julianday(a.oldestDueOn) AS INTEGER)) AS overdueDays,
      (SELECT max(r.received_on) FROM receipt r WHERE r.unit_id = a.unit_id AND r.voided_at IS NULL
        AND r.kind IN ('payment','draw')) AS lastPaidOn,
      coalesce(held.cents, 0) AS creditCents`,
    columns: {
      unitId: 'a.unit_id',
      unitName: 'u.display_name',
      building: 'b.name',
      payerName: 'p.name',
      ...Object.fromEntries(AMOUNTS.map((field) => [field, `a.${field}`])),
      charges: 'a.charges',
      months: MONTHS,
      oldestDueOn: 'a.oldestDueOn',
      overdueDays: 'max(0, CAST(julianday(a.today) - julianday(a.oldestDueOn) AS INTEGER))',
      lastPaidOn: `(SELECT max(r.received_on) FROM receipt r WHERE r.unit_id = a.unit_id AND r.voided_at IS NULL
        AND r.kind IN ('payment','draw'))`,
      creditCents: 'coalesce(held.cents, 0)',
    },
    quick: ['u.display_name', 'p.name'],
    order: 'a.overdueCents DESC, a.owedCents DESC, u.id',
    totals: [
      ...AMOUNTS.map((field) => `coalesce(sum(a.${field}), 0) AS ${field}`),
      'coalesce(sum(held.cents), 0) AS creditCents',
    ].join(', '),
    beside: dunningBeside(today),
  };
}
