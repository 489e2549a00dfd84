import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { appraisalContract } from '../../../shared/features/training/appraisal.contract.ts';
import { type AppraisalForm, weightOf } from '../../../shared/features/training/appraisal.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { findFormNamed, putForm, requireForm } from './appraisal.repository.ts';

/** Appraisals that were begun keep the items that the form had. */
export function saveForm(
  { id, version, ...values }: z.output<typeof appraisalContract.saveForm.input>,
  context: WriteContext,
): AppraisalForm {
  const { database } = context;
  const known = id === null ? null : requireForm(database, id);
  if (known !== null && known.version !== version)
    throw changedMeanwhile(database, 'appraisalForm', known.id);
  const named = findFormNamed(database, values.name);
  if (named !== undefined && named !== id) throw refuse('formTaken', { name: values.name });
  const weight = weightOf(values.items) + values.planWeight;
  if (weight !== 100) throw refuse('formWeights', { weight });
  const saved = requireForm(database, putForm(database, id, values));
  context.record({
    entity: 'appraisalForm',
    entityId: saved.id,
    ...(known === null ? { after: told(saved) } : changedFields(told(known), told(saved))),
  });
  return saved;
}

function told({ name, posts, planWeight, active, items }: AppraisalForm) {
  return {
    name,
    posts,
    planWeight,
    active,
    items: items.map((item) => `${item.name} ${item.weight}%`),
  };
}
