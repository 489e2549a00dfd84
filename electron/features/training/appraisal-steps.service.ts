import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { appraisalContract } from '../../../shared/features/training/appraisal.contract.ts';
import type { Appraisal } from '../../../shared/features/training/appraisal.ts';
import type { WriteContext } from '../../office/context.ts';
import { requireAppraisal, setState } from './appraisal.repository.ts';
import { assertScored, requireCurrent, supervises } from './appraisal.service.ts';

type Input<Name extends keyof typeof appraisalContract> = z.output<(typeof appraisalContract)[Name]['input']>;
type Step = Parameters<typeof setState>[2];

export function scoreAppraisal(
  { appraisalId, version }: Input<'scoreAppraisal'>,
  context: WriteContext,
): Appraisal {
  const known = requireCurrent(appraisalId, version, context);
  if (known.state !== 'draft') throw refuse('appraisalNotDraft', { name: known.name });
  assertScored(known);
  const unconfirmed = { confirmedWay: null, confirmedOn: null };
  return take(known, { state: 'scored', scoredBy: context.staff.id, ...unconfirmed }, context);
}

/** A signature on paper is written down by a supervisor; in the program one confirms one’s own. */
export function confirmAppraisal(
  { appraisalId, version, way, on }: Input<'confirmAppraisal'>,
  context: WriteContext,
): Appraisal {
  const known = requireCurrent(appraisalId, version, context);
  if (way === 'self' ? !known.own : !supervises(context)) throw refuse('appraisalOfAnother');
  if (known.state !== 'scored') throw refuse('appraisalNotScored', { name: known.name });
  const confirmedOn = way === 'paper' ? (on ?? context.today) : context.today;
  return take(known, { state: 'confirmed', scoredBy: null, confirmedWay: way, confirmedOn }, context);
}

export function closeAppraisal(
  { appraisalId, version }: Input<'closeAppraisal'>,
  context: WriteContext,
): Appraisal {
  const known = requireCurrent(appraisalId, version, context);
  if (known.state !== 'confirmed') throw refuse('appraisalNotConfirmed', { name: known.name });
  const { confirmedWay, confirmedOn } = known;
  return take(known, { state: 'closed', scoredBy: null, confirmedWay, confirmedOn }, context);
}

export function reopenAppraisal(
  { appraisalId, version, reason }: Input<'reopenAppraisal'>,
  context: WriteContext,
): Appraisal {
  const known = requireCurrent(appraisalId, version, context);
  if (known.state === 'draft') throw refuse('appraisalIsDraft', { name: known.name });
  if (known.state === 'closed' && context.staff.role !== 'manager') throw refuse('notAllowed');
  const step: Step = { state: 'draft', scoredBy: null, confirmedWay: null, confirmedOn: null };
  return take(known, step, context, reason);
}

function take(known: Appraisal, step: Step, context: WriteContext, reason = ''): Appraisal {
  const { database, staff } = context;
  setState(database, known.id, step);
  const after = requireAppraisal(database, known.id, staff.id);
  context.record({
    entity: 'appraisal',
    entityId: known.id,
    before: { employee: known.name, appraisalState: known.state },
    after: {
      employee: known.name,
      period: known.period,
      appraisalState: after.state,
      scoreHundredths: after.scoreHundredths,
    },
    reason,
  });
  return after;
}
