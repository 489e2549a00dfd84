import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { monthOf, monthRange } from '../../../shared/domain/calendar.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { LineStatus } from '../../../shared/features/dunning/dunning.ts';
import type { LineRow } from '../../../shared/features/dunning/lines.contract.ts';
import {
  type PlanCharge,
  type Planned,
  planUnit,
  type StageRule,
} from '../../../shared/features/dunning/plan-rule.ts';
import type {
  DunningPlan,
  PlanDetail,
  PlannedLine,
  PlanPreview,
  plansContract,
  SkippedUnit,
} from '../../../shared/features/dunning/plans.contract.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { allOverdue, type OverdueCharge } from './arrears.repository.ts';
import { insertLine, linesOfPlan, writeClosing } from './line.repository.ts';
import {
  actsOnOutstanding,
  factsOfUnits,
  findOpenPlan,
  findPlanOf,
  insertPlan,
  listPlans,
  markClosed,
  requirePlan,
  type StoredPlan,
  type UnitFacts,
} from './plan.repository.ts';
import { planDetail, summaryOf } from './plan-detail.ts';
import { stagesInForce } from './stage.repository.ts';
import { nameOfAssignee } from './stage.service.ts';

interface PlanInput {
  readonly month: string;
  readonly minimumCents: number;
}

interface DrawnLine extends PlannedLine {
  readonly carriedFrom: number | null;
  readonly charged: readonly OverdueCharge[];
}

interface Drawn {
  readonly rules: readonly StageRule[];
  readonly lines: readonly DrawnLine[];
  readonly skipped: readonly SkippedUnit[];
}

/** Every household in arrears is in one of the two lists, and none in both. */
function draw({ month, minimumCents }: PlanInput, { database, today }: ReadContext): Drawn {
  const rules = stagesInForce(database, today);
  const limits = { today, until: monthRange(month).last, minimumCents };
  const acts = groupBy(actsOnOutstanding(database), ({ chargeId }) => chargeId);
  const owing = groupBy(allOverdue(database, today), ({ unitId }) => unitId);
  const lines: DrawnLine[] = [];
  const skipped: SkippedUnit[] = [];
  for (const facts of factsOfUnits(database, [...owing.keys()], today, PLACE_ORDER)) {
    const charges = owing.get(facts.unitId) ?? [];
    const planned = planUnit(
      {
        unitId: facts.unitId,
        charges: charges.map((charge): PlanCharge => ({ ...charge, acts: acts.get(charge.chargeId) ?? [] })),
        promise: facts.promise ?? 'none',
        withLegal: facts.withLegal === 1,
      },
      rules,
      limits,
    );
    if ('skipped' in planned) {
      const { unitId, unitName } = facts;
      skipped.push({ unitId, unitName, ...planned });
    } else lines.push(lineOf(facts, planned, charges));
  }
  return { rules, lines, skipped };
}

function lineOf(
  facts: UnitFacts,
  planned: Extract<Planned, { readonly stage: number }>,
  charges: readonly OverdueCharge[],
): DrawnLine {
  const { promise: _promise, withLegal: _withLegal, openLineId, ...unit } = facts;
  const charged = charges.filter(({ chargeId }) => planned.chargeIds.includes(chargeId));
  return {
    ...unit,
    stage: planned.stage,
    owedCents: planned.owedCents,
    notBefore: planned.notBefore,
    charges: charged.length,
    carried: openLineId !== null,
    carriedFrom: openLineId,
    charged,
  };
}

function assertMonth({ month }: PlanInput, { database, today }: ReadContext): void {
  if (month < monthOf(today)) throw refuse('planOfPast', { month });
  if (findPlanOf(database, month) !== undefined) throw refuse('planExists', { month });
}

export function previewPlan(input: PlanInput, context: ReadContext): PlanPreview {
  assertMonth(input, context);
  const { lines, skipped } = draw(input, context);
  const open = findOpenPlan(context.database);
  return {
    month: input.month,
    lines: lines.map(({ carriedFrom: _carriedFrom, charged: _charged, ...line }) => line),
    skipped: [...skipped],
    owedCents: lines.reduce((sum, { owedCents }) => sum + owedCents, 0),
    closes:
      open === undefined
        ? null
        : {
            month: open.month,
            left: linesOfPlan(context.database, context.today, open.id).filter(isLeft).length,
          },
  };
}

const SETTLED: readonly LineStatus[] = ['paid', 'exempt', 'toLegal'];

function isLeft({ status }: LineRow): boolean {
  return !SETTLED.includes(status);
}

export function makePlan(
  input: z.output<typeof plansContract.makePlan.input>,
  context: WriteContext,
): PlanDetail {
  const { database, today, staff, now } = context;
  assertMonth(input, context);
  const { first, last } = monthRange(input.month);
  if (input.dueBy < today || input.dueBy < first || input.dueBy > last)
    throw invalid(['dueBy'], 'outsideMonth');
  if (input.assigneeId !== null) nameOfAssignee(input.assigneeId, context);
  const drawn = draw(input, context);
  const without = new Set(input.without);
  const lines = drawn.lines.filter(({ unitId }) => !without.has(unitId));
  if (lines.length === 0) throw refuse('planEmpty');
  const takenOff = drawn.lines
    .filter(({ unitId }) => without.has(unitId))
    .map(
      ({ unitId, unitName, owedCents }): SkippedUnit => ({
        unitId,
        unitName,
        owedCents,
        skipped: 'takenOff',
        againOn: null,
      }),
    );
  const open = findOpenPlan(database);
  if (open !== undefined) close(open, context);
  const { month, targetHundredths, minimumCents } = input;
  const id = insertPlan(database, {
    month,
    targetHundredths,
    minimumCents,
    rules: drawn.rules,
    skipped: [...drawn.skipped, ...takenOff],
    madeOn: today,
    madeBy: staff.id,
    madeAt: now,
  });
  for (const { charged, unitId, stage, notBefore, owedCents, carriedFrom, ...line } of lines) {
    const dueBy = notBefore > input.dueBy ? notBefore : input.dueBy;
    const assigneeId = line.assigneeId ?? input.assigneeId;
    insertLine(
      database,
      { planId: id, unitId, stage, assigneeId, notBefore, dueBy, owedCents, carriedFrom },
      charged,
    );
  }
  const plan = planDetail(requirePlan(database, id), context);
  context.record({
    entity: 'dunningPlan',
    entityId: id,
    after: {
      month,
      lines: plan.lines,
      skippedUnits: plan.skipped.length,
      owedCents: plan.owedCents,
      targetHundredths,
      dueBy: input.dueBy,
    },
  });
  return plan;
}

/** How each line stood is written down, and what is left is looked at anew by the next plan. */
function close(plan: StoredPlan, context: WriteContext): void {
  const { database, today, staff, now } = context;
  const lines = linesOfPlan(database, today, plan.id);
  for (const { id, status, paidCents } of lines) writeClosing(database, { id, status, paidCents });
  markClosed(database, { id: plan.id, on: today, by: staff.id, at: now });
  const left = lines.filter(isLeft);
  context.record({
    entity: 'dunningPlan',
    entityId: plan.id,
    before: { month: plan.month, planState: 'open' },
    after: {
      month: plan.month,
      planState: 'closed',
      paidCents: lines.reduce((sum, { paidCents }) => sum + paidCents, 0),
      linesLeft: left.length,
      leftCents: left.reduce((sum, { leftCents }) => sum + leftCents, 0),
    },
  });
}

export function closePlan({ id }: { readonly id: number }, context: WriteContext): PlanDetail {
  const plan = requirePlan(context.database, id);
  if (plan.state === 'closed') throw refuse('planClosed', { on: plan.closedOn ?? '' });
  close(plan, context);
  return planDetail(requirePlan(context.database, id), context);
}

export function readPlans(context: ReadContext): DunningPlan[] {
  return listPlans(context.database).map((plan) => summaryOf(plan, context));
}
