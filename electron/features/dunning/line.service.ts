import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { LineRow, linesContract } from '../../../shared/features/dunning/lines.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { assign, linesNotOpen, requireLine, writeDecision } from './line.repository.ts';
import { requirePlan } from './plan.repository.ts';
import { nameOfAssignee } from './stage.service.ts';

export function assignLines(
  { ids, assigneeId, dueBy }: z.output<typeof linesContract.assignLines.input>,
  context: WriteContext,
): { lines: number } {
  const { database, today } = context;
  if (dueBy < today) throw invalid(['dueBy'], 'dueBeforeToday');
  const assignee = assigneeId === null ? '' : nameOfAssignee(assigneeId, context);
  if (linesNotOpen(database, ids) > 0) throw refuse('lineOfClosedPlan');
  const [first = 0] = ids;
  const { planId, month } = requireLine(database, today, first);
  const lines = assign(database, ids, assigneeId, dueBy);
  context.record({
    entity: 'dunningPlan',
    entityId: planId,
    after: { month, assignee, dueBy, lines, lineIds: [...ids].slice(0, 200) },
  });
  return { lines };
}

export function decideLine(
  { id, version, decision, reason }: z.output<typeof linesContract.decideLine.input>,
  context: WriteContext,
): LineRow {
  const { database, today, staff, now } = context;
  const before = requireLine(database, today, id);
  if (requirePlan(database, before.planId).state === 'closed') throw refuse('lineOfClosedPlan');
  if (before.version !== version) throw changedMeanwhile(database, 'dunningLine', id);
  const by = decision === null ? null : staff.id;
  const at = decision === null ? null : now;
  writeDecision(database, { id, decision, reason: decision === null ? '' : reason, by, at });
  const after = requireLine(database, today, id);
  context.record({
    entity: 'dunningLine',
    entityId: id,
    before: { month: before.month, lineStatus: before.status },
    after: { month: after.month, lineStatus: after.status },
    reason,
  });
  return after;
}
