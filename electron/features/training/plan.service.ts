import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { trainingContract } from '../../../shared/features/training/training.contract.ts';
import type { PlanLine, PlanValues } from '../../../shared/features/training/training.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  hasTeam,
  insertPlanLine,
  requirePlanLine,
  setPlanCancelled,
  updatePlanLine,
} from './plan.repository.ts';

type Input<Name extends keyof typeof trainingContract> = z.output<(typeof trainingContract)[Name]['input']>;

export function savePlanLine(
  { id, version, ...values }: Input<'savePlanLine'>,
  context: WriteContext,
): PlanLine {
  const { database, today } = context;
  const missing = values.teamIds.find((teamId) => !hasTeam(database, teamId));
  if (missing !== undefined) throw notFound('team', missing);
  if (id === null) {
    const added = requirePlanLine(database, insertPlanLine(database, values), today);
    context.record({ entity: 'trainingPlan', entityId: added.id, after: told(added) });
    return added;
  }
  const known = requireCurrent(id, version, context);
  if (known.cancelledReason !== '') throw refuse('planLineCancelled', { subject: known.subject });
  updatePlanLine(database, id, values);
  const saved = requirePlanLine(database, id, today);
  context.record({ entity: 'trainingPlan', entityId: id, ...changedFields(told(known), told(saved)) });
  return saved;
}

export function cancelPlanLine(
  { id, version, reason }: Input<'cancelPlanLine'>,
  context: WriteContext,
): PlanLine {
  const known = requireCurrent(id, version, context);
  const { subject } = known;
  if (known.cancelledReason !== '') throw refuse('planLineCancelled', { subject });
  if (known.held + known.open > 0) throw refuse('planLineHeld', { subject });
  setPlanCancelled(context.database, id, reason);
  context.record({ entity: 'trainingPlan', entityId: id, after: { subject, cancelled: true }, reason });
  return requirePlanLine(context.database, id, context.today);
}

export function restorePlanLine({ id, version }: Input<'restorePlanLine'>, context: WriteContext): PlanLine {
  const known = requireCurrent(id, version, context);
  const { subject } = known;
  if (known.cancelledReason === '') throw refuse('planLineNotCancelled', { subject });
  setPlanCancelled(context.database, id, '');
  context.record({ entity: 'trainingPlan', entityId: id, after: { subject, cancelled: false } });
  return requirePlanLine(context.database, id, context.today);
}

function requireCurrent(id: number, version: number, { database, today }: WriteContext): PlanLine {
  const known = requirePlanLine(database, id, today);
  if (known.version !== version) throw changedMeanwhile(database, 'trainingPlan', id);
  return known;
}

function told({ year, month, subject, posts, minutes, trainer, budget, teamNames }: PlanLine) {
  const values: Omit<PlanValues, 'teamIds'> = { year, month, subject, posts, minutes, trainer, budget };
  return { ...values, teams: teamNames };
}
