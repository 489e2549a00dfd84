import type Database from 'better-sqlite3';
import type { DepositRow } from '../../../shared/features/deposits/deposit.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

const NUMBER = `coalesce((SELECT p.number FROM deposit_paper p WHERE p.deposit_id = d.id AND p.kind = 'taken'
  AND NOT EXISTS (SELECT 1 FROM deposit_paper r WHERE r.reverses_id = p.id)), '')`;
const TAKEN_ON = `(SELECT p.received_on FROM deposit_paper p WHERE p.deposit_id = d.id AND p.kind = 'taken'
  AND NOT EXISTS (SELECT 1 FROM deposit_paper r WHERE r.reverses_id = p.id))`;
const HELD = '(SELECT coalesce(sum(e.amount_cents), 0) FROM deposit_entry e WHERE e.deposit_id = d.id)';
const DEDUCTED =
  '(SELECT coalesce(sum(x.amount_cents), 0) FROM deposit_deduction x WHERE x.deposit_id = d.id)';
const OVERDUE_DAYS = `max(0, CAST(coalesce(julianday(k0.today) - julianday(d.waits_until), 0) AS INTEGER))`;

/** Deposits as a grid. */
export function depositSource(today: string): GridSource {
  return {
    from: `FROM (SELECT ? AS today) AS k0 CROSS JOIN deposit d JOIN unit u ON u.id = d.unit_id
      JOIN building b ON b.id = u.building_id JOIN deposit_kind k ON k.id = d.kind_id`,
    parameters: [today],
    select: `d.id, ${NUMBER} AS number, d.unit_id AS unitId, u.display_name AS unitName, b.name AS building,
      k.name AS kindName, d.payer_name AS payerName, d.amount_cents AS amountCents, ${DEDUCTED} AS deductedCents,
      ${HELD} AS heldCents, d.state, ${TAKEN_ON} AS takenOn, d.waits_until AS waitsUntil, ${OVERDUE_DAYS} AS overdueDays,
      d.note`,
    columns: {
      id: 'd.id',
      number: NUMBER,
      unitId: 'd.unit_id',
      unitName: 'u.display_name',
      building: 'b.name',
      kindName: 'k.name',
      payerName: 'd.payer_name',
      amountCents: 'd.amount_cents',
      deductedCents: DEDUCTED,
      heldCents: HELD,
      state: 'd.state',
      takenOn: TAKEN_ON,
      waitsUntil: 'd.waits_until',
      overdueDays: OVERDUE_DAYS,
      note: 'd.note',
    },
    quick: [NUMBER, 'u.display_name', 'd.payer_name', 'k.name', 'd.note'],
    order: 'd.id DESC',
    totals: `coalesce(sum(d.amount_cents), 0) AS amountCents, coalesce(sum(${HELD}), 0) AS heldCents,
      coalesce(sum(d.state = 'toRefund' AND d.waits_until < k0.today), 0) AS overdue`,
  };
}

/** The deposits of a unit, those that are settled last. */
export function depositsOfUnit(database: Database.Database, unitId: number, today: string): DepositRow[] {
  const { from, select } = depositSource(today);
  return statement<DepositRow>(
    database,
    `SELECT ${select} ${from} WHERE d.unit_id = ? ORDER BY d.state IN ('refunded','cancelled'), d.id DESC LIMIT 50`,
  ).all(today, unitId);
}

/** The deposits of a unit as they stood when a day ended, by the days of their steps and of their money. */
export function depositsOfUnitAsOf(
  database: Database.Database,
  unitId: number,
  day: { readonly on: string; readonly beforeAt: string },
): DepositRow[] {
  return statement<DepositRow>(
    database,
    `SELECT d.id, coalesce(p.number, '') AS number, d.unit_id AS unitId, u.display_name AS unitName, b.name AS building,
       k.name AS kindName, d.payer_name AS payerName, d.amount_cents AS amountCents,
       (SELECT coalesce(sum(x.amount_cents), 0) FROM deposit_deduction x
        WHERE x.deposit_id = d.id AND x.made_at < @beforeAt) AS deductedCents,
       (SELECT coalesce(sum(e.amount_cents), 0) FROM deposit_entry e
        WHERE e.deposit_id = d.id AND e.day <= @on) AS heldCents,
       coalesce(s.state, 'due') AS state, p.received_on AS takenOn, s.waits_until AS waitsUntil,
       max(0, CAST(coalesce(julianday(@on) - julianday(s.waits_until), 0) AS INTEGER)) AS overdueDays, d.note
     FROM deposit d JOIN unit u ON u.id = d.unit_id JOIN building b ON b.id = u.building_id
       JOIN deposit_kind k ON k.id = d.kind_id
       LEFT JOIN deposit_step s ON s.id =
         (SELECT max(l.id) FROM deposit_step l WHERE l.deposit_id = d.id AND l.on_day <= @on)
       LEFT JOIN deposit_paper p ON p.deposit_id = d.id AND p.kind = 'taken' AND p.received_on <= @on
         AND NOT EXISTS (SELECT 1 FROM deposit_paper r WHERE r.reverses_id = p.id AND r.received_on <= @on)
     WHERE d.unit_id = @unitId AND d.made_at < @beforeAt
     ORDER BY coalesce(s.state, 'due') IN ('refunded','cancelled'), d.id DESC LIMIT 50`,
  ).all({ unitId, ...day });
}
