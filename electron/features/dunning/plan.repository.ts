import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { ArrearsReason } from '../../../shared/features/dunning/dunning.ts';
import type { StageRule } from '../../../shared/features/dunning/plan-rule.ts';
import type { DunningPlan, SkippedUnit } from '../../../shared/features/dunning/plans.contract.ts';
import type { PressingAct, Settled } from '../../../shared/features/dunning/recovery.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { statement } from '../../database/statements.ts';
import { listedUnits } from '../../office/among-units.ts';
import { openPromises } from '../../office/arrears-dunning.repository.ts';
import { IS_OUTSTANDING, SETTLEMENTS } from '../../office/outstanding.repository.ts';

export type StoredPlan = Pick<
  DunningPlan,
  'id' | 'month' | 'state' | 'targetHundredths' | 'minimumCents' | 'madeOn' | 'madeBy' | 'madeAt' | 'closedOn'
> & { readonly skipped: string; readonly rules: string };

const SELECT_PLAN = `SELECT p.id, p.month, p.state, p.target_hundredths AS targetHundredths,
    p.minimum_cents AS minimumCents, p.made_on AS madeOn, s.display_name AS madeBy, p.made_at AS madeAt,
    p.closed_on AS closedOn, p.skipped, p.rules
  FROM dunning_plan p JOIN staff s ON s.id = p.made_by`;

export function listPlans(database: Database.Database): StoredPlan[] {
  return statement<StoredPlan>(database, `${SELECT_PLAN} ORDER BY p.month DESC`).all();
}

export function requirePlan(database: Database.Database, id: number): StoredPlan {
  const plan = statement<StoredPlan>(database, `${SELECT_PLAN} WHERE p.id = ?`).get(id);
  if (plan === undefined) throw notFound('dunningPlan', id);
  return plan;
}

export function findPlanOf(database: Database.Database, month: string): StoredPlan | undefined {
  return statement<StoredPlan>(database, `${SELECT_PLAN} WHERE p.month = ?`).get(month);
}

/** The plan that was made last, open or closed. */
export function findLastPlan(database: Database.Database): StoredPlan | undefined {
  return statement<StoredPlan>(database, `${SELECT_PLAN} ORDER BY p.id DESC LIMIT 1`).get();
}

export interface NewPlan {
  readonly month: string;
  readonly targetHundredths: number;
  readonly minimumCents: number;
  readonly rules: readonly StageRule[];
  readonly skipped: readonly SkippedUnit[];
  readonly madeOn: string;
  readonly madeBy: number;
  readonly madeAt: string;
}

export function insertPlan(database: Database.Database, { rules, skipped, ...plan }: NewPlan): number {
  return Number(
    statement(
      database,
      `INSERT INTO dunning_plan (month, state, target_hundredths, minimum_cents, rules, skipped, made_on, made_by, made_at)
       VALUES (@month, 'open', @targetHundredths, @minimumCents, @rules, @skipped, @madeOn, @madeBy, @madeAt)`,
    ).run({ ...plan, rules: JSON.stringify(rules), skipped: JSON.stringify(skipped) }).lastInsertRowid,
  );
}

export function markClosed(
  database: Database.Database,
  closing: { readonly id: number; readonly on: string; readonly by: number; readonly at: string },
): void {
  statement(
    database,
    `UPDATE dunning_plan SET state = 'closed', closed_on = @on, closed_by = @by, closed_at = @at WHERE id = @id`,
  ).run({ ...closing });
}

export interface ActOnCharge {
  readonly chargeId: number;
  readonly stage: number;
  readonly on: string;
}

/** What was done at a stage for what households still owe; a demand whose letter was cancelled was not made. */
export function actsOnOutstanding(database: Database.Database, unitIds: readonly number[]): ActOnCharge[] {
  return statement<ActOnCharge>(
    database,
    `SELECT x.charge_id AS chargeId, t.stage, t.acted_on AS "on"
     FROM dunning_act t CROSS JOIN dunning_act_charge x ON x.act_id = t.id CROSS JOIN charge c ON c.id = x.charge_id
     WHERE ${listedUnits('t.unit_id')} AND ${IS_OUTSTANDING} AND t.withdrawn_at IS NULL AND t.stage IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.id = t.letter_id AND l.state = 'void')`,
  ).all({ units: JSON.stringify(unitIds) });
}

export interface UnitFacts {
  readonly unitId: number;
  readonly unitName: string;
  readonly building: string;
  readonly payerName: string;
  readonly assigneeId: number | null;
  readonly assigneeName: string;
  readonly promise: 'running' | 'broken' | null;
  readonly withLegal: number;
}

/** What a plan needs to know of each household, in the order in which a steward walks. */
export function factsOfUnits(
  database: Database.Database,
  unitIds: readonly number[],
  today: string,
): UnitFacts[] {
  return statement<UnitFacts>(
    database,
    `SELECT u.id AS unitId, u.display_name AS unitName, b.name AS building, coalesce((
         SELECT y.name FROM charge c JOIN person y ON y.id = c.payer_id WHERE c.unit_id = u.id AND ${IS_OUTSTANDING}
         ORDER BY c.due_on DESC, c.id DESC LIMIT 1), '') AS payerName,
       s.id AS assigneeId, coalesce(s.display_name, '') AS assigneeName, promised.state AS promise,
       EXISTS (SELECT 1 FROM dunning_line n JOIN dunning_line_charge x ON x.line_id = n.id JOIN charge c ON c.id = x.charge_id
           WHERE n.unit_id = u.id AND n.decision = 'toLegal' AND ${IS_OUTSTANDING})
         OR EXISTS (SELECT 1 FROM dunning_act t JOIN dunning_act_charge x ON x.act_id = t.id
           JOIN charge c ON c.id = x.charge_id
           WHERE t.unit_id = u.id AND t.kind = 'suit' AND t.withdrawn_at IS NULL AND ${IS_OUTSTANDING}) AS withLegal
     FROM unit u JOIN building b ON b.id = u.building_id
       LEFT JOIN dunning_steward w ON w.building_id = b.id LEFT JOIN staff s ON s.id = w.staff_id AND s.active = 1
       LEFT JOIN (${openPromises('@today', listedUnits)}) promised ON promised.unit_id = u.id
     WHERE ${listedUnits('u.id')} ORDER BY ${PLACE_ORDER}`,
  ).all({ units: JSON.stringify(unitIds), today });
}

export interface PlanAct extends PressingAct {
  readonly lineId: number | null;
  readonly hasLetter: boolean;
}

/** Everything done at a stage for the charges that a plan’s lines name, whichever plan it was done for. */
export function actsOnPlan(database: Database.Database, planId: number): PlanAct[] {
  return statement<
    Omit<PlanAct, 'chargeIds' | 'hasLetter'> & { readonly chargeIds: string; readonly hasLetter: number }
  >(
    database,
    `SELECT t.id, t.stage, t.acted_on AS "on", t.line_id AS lineId, t.letter_id IS NOT NULL AS hasLetter,
       json_group_array(x.charge_id) AS chargeIds
     FROM dunning_act t JOIN dunning_act_charge x ON x.act_id = t.id
     WHERE t.withdrawn_at IS NULL AND t.stage IS NOT NULL AND x.charge_id IN (
       SELECT z.charge_id FROM dunning_line n JOIN dunning_line_charge z ON z.line_id = n.id WHERE n.plan_id = ?)
     GROUP BY t.id`,
  )
    .all(planId)
    .map(({ chargeIds, hasLetter, ...act }) => ({
      ...act,
      hasLetter: hasLetter === 1,
      // The list that SQLite put together.
      chargeIds: JSON.parse(chargeIds) as number[],
    }));
}

/** Money on those charges, by the day on which it came in. */
export function settledOnPlan(database: Database.Database, planId: number): Settled[] {
  return statement<Settled>(
    database,
    `SELECT z.charge_id AS chargeId, r.received_on AS "on", a.amount_cents AS cents
     FROM dunning_line n JOIN dunning_line_charge z ON z.line_id = n.id CROSS JOIN ${SETTLEMENTS}
     WHERE n.plan_id = ? AND a.charge_id = z.charge_id`,
  ).all(planId);
}

/** The reason last named for each household of a plan. */
export function reasonsOfPlan(
  database: Database.Database,
  planId: number,
): { readonly reason: ArrearsReason; readonly units: number }[] {
  return statement<{ reason: ArrearsReason; units: number }>(
    database,
    `SELECT q.reason, count(*) AS units FROM (
       SELECT coalesce((SELECT t.reason FROM dunning_act t WHERE t.unit_id = n.unit_id AND t.withdrawn_at IS NULL
         AND t.reason <> '' ORDER BY t.acted_on DESC, t.id DESC LIMIT 1), '') AS reason
       FROM dunning_line n WHERE n.plan_id = ?) q GROUP BY q.reason ORDER BY units DESC, q.reason`,
  ).all(planId);
}
