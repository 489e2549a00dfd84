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
  MadePlan,
  PlanDetail,
  PlannedLine,
  PlanPreview,
  plansContract,
  SkippedUnit,
} from '../../../shared/features/dunning/plans.contract.ts';
import type { Progress } from '../../jobs/job-plan.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { type OverdueCharge, overdueOfUnits, unitsOverdue } from './arrears.repository.ts';
import { insertLine, linesOfPlan, writeClosing } from './line.repository.ts';
import {
  actsOnOutstanding,
  factsOfUnits,
  findLastPlan,
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

/** Households looked at between two looks at other callers. */
const AT_ONCE = 100;

/** The plan before the next one, and what it left over by household. */
interface Before {
  readonly plan: StoredPlan | undefined;
  readonly left: ReadonlyMap<number, LineRow>;
}

/** What the last plan left over, also where it was closed before the next is made. */
function beforeNext({ database, today }: ReadContext): Before {
  const plan = findLastPlan(database);
  const lines = plan === undefined ? [] : linesOfPlan(database, today, plan.id);
  return { plan, left: new Map(lines.filter(isLeft).map((line) => [line.unitId, line])) };
}

/** Every household in arrears is in one of the two lists, and none in both. Tells how many it has looked at. */
function* draw(
  { month, minimumCents }: PlanInput,
  unitIds: readonly number[],
  left: Before['left'],
  { database, today }: ReadContext,
): Generator<number, Drawn> {
  const rules = stagesInForce(database, today);
  const limits = { today, until: monthRange(month).last, minimumCents };
  const lines: DrawnLine[] = [];
  const skipped: SkippedUnit[] = [];
  for (let at = 0; at < unitIds.length; at += AT_ONCE) {
    const some = unitIds.slice(at, at + AT_ONCE);
    const acts = groupBy(actsOnOutstanding(database, some), ({ chargeId }) => chargeId);
    const owing = groupBy(overdueOfUnits(database, some, today), ({ unitId }) => unitId);
    for (const facts of factsOfUnits(database, some, today)) {
      const charges = owing.get(facts.unitId) ?? [];
      const planned = planUnit(
        {
          unitId: facts.unitId,
          charges: charges.map(
            (charge): PlanCharge => ({ ...charge, acts: acts.get(charge.chargeId) ?? [] }),
          ),
          promise: facts.promise ?? 'none',
          withLegal: facts.withLegal === 1,
        },
        rules,
        limits,
      );
      if ('skipped' in planned) {
        const { unitId, unitName } = facts;
        skipped.push({ unitId, unitName, ...planned });
      } else lines.push(lineOf(facts, planned, charges, left.get(facts.unitId)));
    }
    yield at + some.length;
  }
  return { rules, lines, skipped };
}

function lineOf(
  facts: UnitFacts,
  planned: Extract<Planned, { readonly stage: number }>,
  charges: readonly OverdueCharge[],
  before: LineRow | undefined,
): DrawnLine {
  const { promise: _promise, withLegal: _withLegal, ...unit } = facts;
  const charged = charges.filter(({ chargeId }) => planned.chargeIds.includes(chargeId));
  return {
    ...unit,
    stage: planned.stage,
    owedCents: planned.owedCents,
    notBefore: planned.notBefore,
    charges: charged.length,
    carried: before !== undefined,
    carriedFrom: before?.id ?? null,
    charged,
  };
}

function assertMonth({ month }: PlanInput, { database, today }: ReadContext): void {
  if (month < monthOf(today)) throw refuse('planOfPast', { month });
  if (findPlanOf(database, month) !== undefined) throw refuse('planExists', { month });
}

export function previewPlan(input: PlanInput, context: ReadContext): PlanPreview {
  assertMonth(input, context);
  const { plan, left } = beforeNext(context);
  const { lines, skipped } = finish(
    draw(input, unitsOverdue(context.database, context.today), left, context),
  );
  return {
    month: input.month,
    lines: lines.map(({ carriedFrom: _carriedFrom, charged: _charged, ...line }) => line),
    skipped: [...skipped],
    owedCents: lines.reduce((sum, { owedCents }) => sum + owedCents, 0),
    closes: plan?.state === 'open' ? { month: plan.month, left: left.size } : null,
  };
}

function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const SETTLED: readonly LineStatus[] = ['paid', 'exempt', 'toLegal'];

function isLeft({ status }: LineRow): boolean {
  return !SETTLED.includes(status);
}

/** In one transaction: the arrears are judged, the earlier plan is closed and the lines are written, or nothing is. */
export function* makePlan(
  input: z.output<typeof plansContract.makePlan.input>,
  context: WriteContext,
): Generator<Progress, MadePlan> {
  const { database, today, staff, now } = context;
  assertMonth(input, context);
  const { first, last } = monthRange(input.month);
  if (input.dueBy < today || input.dueBy < first || input.dueBy > last)
    throw invalid(['dueBy'], 'outsideMonth');
  if (input.assigneeId !== null) nameOfAssignee(input.assigneeId, context);
  const unitIds = unitsOverdue(database, today);
  const before = beforeNext(context);
  // Each household is judged and then written.
  const total = unitIds.length * 2;
  const drawing = draw(input, unitIds, before.left, context);
  let step = drawing.next();
  while (step.done !== true) {
    yield { done: step.value, total };
    step = drawing.next();
  }
  const drawn = step.value;
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
  if (before.plan?.state === 'open') close(before.plan, context);
  const { month, targetHundredths, minimumCents } = input;
  const skipped = [...drawn.skipped, ...takenOff];
  const id = insertPlan(database, {
    month,
    targetHundredths,
    minimumCents,
    rules: drawn.rules,
    skipped,
    madeOn: today,
    madeBy: staff.id,
    madeAt: now,
  });
  for (const [index, line] of lines.entries()) {
    const { charged, unitId, stage, notBefore, owedCents, carriedFrom } = line;
    const dueBy = notBefore > input.dueBy ? notBefore : input.dueBy;
    const assigneeId = line.assigneeId ?? input.assigneeId;
    insertLine(
      database,
      { planId: id, unitId, stage, assigneeId, notBefore, dueBy, owedCents, carriedFrom },
      charged,
    );
    yield { done: unitIds.length + index + 1, total };
  }
  const made: MadePlan = {
    id,
    month,
    lines: lines.length,
    skippedUnits: skipped.length,
    owedCents: lines.reduce((sum, { owedCents }) => sum + owedCents, 0),
  };
  const { id: _id, ...image } = made;
  context.record({
    entity: 'dunningPlan',
    entityId: id,
    after: { ...image, targetHundredths, dueBy: input.dueBy },
  });
  return made;
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
