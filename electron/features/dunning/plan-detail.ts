import { z } from 'zod';
import { groupBy } from '../../../shared/domain/group-by.ts';
import { LINE_STATUSES, type LineStatus } from '../../../shared/features/dunning/dunning.ts';
import type { LineRow } from '../../../shared/features/dunning/lines.contract.ts';
import {
  type DunningPlan,
  type PlanDetail,
  skippedUnitSchema,
} from '../../../shared/features/dunning/plans.contract.ts';
import { recoveryByAct } from '../../../shared/features/dunning/recovery.ts';
import type { ReadContext } from '../../office/context.ts';
import { linesOfPlan } from './line.repository.ts';
import { actsOnPlan, reasonsOfPlan, type StoredPlan, settledOnPlan } from './plan.repository.ts';

const OPEN: readonly LineStatus[] = ['waiting', 'pressed', 'promised'];

function sumOf(lines: readonly LineRow[], field: 'owedCents' | 'paidCents' | 'overdue'): number {
  return lines.reduce((sum, line) => sum + line[field], 0);
}

export function summaryOf(plan: StoredPlan, context: ReadContext): DunningPlan {
  return summary(plan, linesOfPlan(context.database, context.today, plan.id));
}

function summary(plan: StoredPlan, lines: readonly LineRow[]): DunningPlan {
  const { skipped: _skipped, rules: _rules, ...stored } = plan;
  const count = (status: LineStatus): number => lines.filter((line) => line.status === status).length;
  // Every status has its count.
  const statuses = Object.fromEntries(LINE_STATUSES.map((status) => [status, count(status)])) as Record<
    LineStatus,
    number
  >;
  return {
    ...stored,
    lines: lines.length,
    owedCents: sumOf(lines, 'owedCents'),
    paidCents: sumOf(lines, 'paidCents'),
    statuses,
    overdue: sumOf(lines, 'overdue'),
    carried: lines.filter(({ carried }) => carried === 1).length,
  };
}

export function planDetail(plan: StoredPlan, context: ReadContext): PlanDetail {
  const { database, today } = context;
  const lines = linesOfPlan(database, today, plan.id);
  return {
    ...summary(plan, lines),
    // As the plan wrote it.
    skipped: z.array(skippedUnitSchema).parse(JSON.parse(plan.skipped)),
    stages: stagesOf(plan, lines, context),
    assignees: assigneesOf(lines),
    reasons: [...reasonsOfPlan(database, plan.id)],
  };
}

/** Each stage of the plan, with what its acts brought in until the next act on the same charges. */
function stagesOf(
  plan: StoredPlan,
  lines: readonly LineRow[],
  { database }: ReadContext,
): PlanDetail['stages'] {
  const acts = actsOnPlan(database, plan.id);
  const recovered = recoveryByAct(acts, settledOnPlan(database, plan.id));
  const ofPlan = new Set(lines.map(({ id }) => id));
  const own = acts.filter(({ lineId }) => lineId !== null && ofPlan.has(lineId));
  const stages = [...new Set([...lines, ...own].map(({ stage }) => stage))].toSorted(
    (one, other) => one - other,
  );
  return stages.map((stage) => {
    const atStage = own.filter((act) => act.stage === stage);
    const linesAt = lines.filter((line) => line.stage === stage);
    return {
      stage,
      lines: linesAt.length,
      owedCents: sumOf(linesAt, 'owedCents'),
      acts: atStage.length,
      letters: atStage.filter(({ hasLetter }) => hasLetter).length,
      recoveredCents: atStage.reduce((sum, { id }) => sum + (recovered.get(id) ?? 0), 0),
    };
  });
}

function assigneesOf(lines: readonly LineRow[]): PlanDetail['assignees'] {
  const groups = groupBy(lines, ({ assigneeId }) => assigneeId);
  return [...groups]
    .map(([staffId, of]) => ({
      staffId,
      name: of[0]?.assigneeName ?? '',
      lines: of.length,
      done: of.filter(({ status }) => !OPEN.includes(status) || status === 'promised').length,
      overdue: sumOf(of, 'overdue'),
    }))
    .toSorted((one, other) => other.lines - one.lines);
}
