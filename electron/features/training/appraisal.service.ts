import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { REPORT_READERS, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { appraisalContract } from '../../../shared/features/training/appraisal.contract.ts';
import {
  type Appraisal,
  type AppraisalLine,
  periodEnd,
  scoreOf,
  weightOf,
} from '../../../shared/features/training/appraisal.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  hasAppraisal,
  insertAppraisal,
  placeOn,
  putLines,
  requireAppraisal,
  requireForm,
  setAppraisalWithdrawn,
  setNotes,
} from './appraisal.repository.ts';

type Input<Name extends keyof typeof appraisalContract> = z.output<(typeof appraisalContract)[Name]['input']>;

/** Somebody's score is theirs and their supervisors' business. */
export function readAppraisal(id: number, { database, staff }: ReadContext): Appraisal {
  const found = requireAppraisal(database, id, staff.id);
  if (!found.own && !REPORT_READERS.includes(staff.role)) throw refuse('appraisalOfAnother');
  return found;
}

export function requireCurrent(id: number, version: number, context: WriteContext): Appraisal {
  const found = readAppraisal(id, context);
  if (found.withdrawReason !== '') throw refuse('appraisalWithdrawn');
  if (found.version !== version) throw changedMeanwhile(context.database, 'appraisal', id);
  return found;
}

function requireDraft(id: number, version: number, context: WriteContext): Appraisal {
  const found = requireCurrent(id, version, context);
  if (found.state !== 'draft') throw refuse('appraisalNotDraft', { name: found.name });
  return found;
}

export function startAppraisals(
  { period, formId, employeeIds }: Input<'startAppraisals'>,
  context: WriteContext,
): { made: number; known: number } {
  const { database } = context;
  const form = requireForm(database, formId);
  if (!form.active) throw refuse('formInactive', { name: form.name });
  const wanted = [...new Set(employeeIds)];
  const without = wanted.filter((employeeId) => !hasAppraisal(database, employeeId, period));
  const ids = without.map((employeeId) => {
    const place = placeOn(database, employeeId, periodEnd(period));
    if (place === null) throw notFound('employee', employeeId);
    return insertAppraisal(database, { employeeId, period, ...place }, form);
  });
  context.record({
    entity: 'appraisal',
    entityId: ids[0] ?? period,
    after: { period, form: form.name, made: without.length },
  });
  return { made: without.length, known: wanted.length - without.length };
}

export function saveAppraisal(
  { appraisalId, version, goals, scores, selfScores, note }: Input<'saveAppraisal'>,
  context: WriteContext,
): Appraisal {
  const { database, staff } = context;
  const known = requireDraft(appraisalId, version, context);
  const items = known.lines.filter(({ kind }) => kind === 'item');
  const plan = goals.map((goal, index): AppraisalLine => {
    const before = known.lines[items.length + index];
    return {
      ...goal,
      kind: 'plan',
      position: items.length + index + 1,
      selfPercent: before?.selfPercent ?? null,
      percent: before?.percent ?? null,
    };
  });
  const given = new Map(scores.map(({ position, percent }) => [position, percent]));
  const own = new Map(selfScores.map(({ position, percent }) => [position, percent]));
  const lines = [...items, ...plan].map((line) => ({
    ...line,
    percent: given.get(line.position) ?? null,
    // Self scores that nobody sent stay as they are.
    selfPercent: selfScores.length === 0 ? line.selfPercent : (own.get(line.position) ?? null),
  }));
  putLines(database, appraisalId, lines);
  setNotes(database, appraisalId, { note, selfNote: known.selfNote });
  return recorded(known, requireAppraisal(database, appraisalId, staff.id), context);
}

export function saveSelfScore(
  { appraisalId, version, scores, note }: Input<'saveSelfScore'>,
  context: WriteContext,
): Appraisal {
  const { database, staff } = context;
  const known = requireDraft(appraisalId, version, context);
  const given = new Map(scores.map(({ position, percent }) => [position, percent]));
  putLines(
    database,
    appraisalId,
    known.lines.map((line) => ({ ...line, selfPercent: given.get(line.position) ?? null })),
  );
  setNotes(database, appraisalId, { note: known.note, selfNote: note });
  return recorded(known, requireAppraisal(database, appraisalId, staff.id), context);
}

/** Every line is scored, the items have the weights of their form, and the plan’s lines make up the rest. */
export function assertScored({ lines, planWeight }: Appraisal): void {
  const weight = weightOf(lines.filter(({ kind }) => kind === 'plan'));
  if (weight !== planWeight) throw refuse('planWeights', { weight, planWeight });
  const open = lines.filter(({ percent }) => percent === null).length;
  if (open > 0 || scoreOf(lines) === null) throw refuse('appraisalUnscored', { count: open });
}

export function withdrawAppraisal(
  { appraisalId, version, reason }: Input<'withdrawAppraisal'>,
  context: WriteContext,
): Appraisal {
  const known = requireDraft(appraisalId, version, context);
  setAppraisalWithdrawn(context.database, appraisalId, context.now, reason);
  context.record({
    entity: 'appraisal',
    entityId: appraisalId,
    after: { employee: known.name, period: known.period, withdrawn: true },
    reason,
  });
  return requireAppraisal(context.database, appraisalId, context.staff.id);
}

export function supervises({ staff }: Pick<WriteContext, 'staff'>): boolean {
  return SUPERVISING_ROLES.includes(staff.role);
}

function recorded(before: Appraisal, after: Appraisal, context: WriteContext): Appraisal {
  const changes = changedFields(told(before), told(after));
  context.record({
    entity: 'appraisal',
    entityId: after.id,
    before: { employee: before.name, ...changes.before },
    after: { employee: after.name, ...changes.after },
  });
  return after;
}

function told({ lines, note, selfNote }: Appraisal) {
  return {
    lines: lines.map(
      ({ name, weight, selfPercent, percent }) =>
        `${name} ${weight}% ${selfPercent ?? '—'} ${percent ?? '—'}`,
    ),
    note,
    selfNote,
  };
}
