import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { rosterContract } from '../../../shared/features/roster/roster.contract.ts';
import type { RosterTemplate } from '../../../shared/features/roster/roster-template.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { requireShiftKind } from './shift-kind.repository.ts';
import {
  deleteTemplate,
  findTemplateNamed,
  insertTemplate,
  requireTemplate,
  updateTemplate,
} from './template.repository.ts';

type Input<Name extends 'saveTemplate' | 'removeTemplate'> = z.output<(typeof rosterContract)[Name]['input']>;

export function saveTemplate(
  { id, version, ...values }: Input<'saveTemplate'>,
  context: WriteContext,
): RosterTemplate {
  const { database } = context;
  const known = id === null ? null : requireTemplate(database, id);
  const named = findTemplateNamed(database, values.name);
  if (named !== undefined && named !== id) throw refuse('templateTaken', { name: values.name });
  const used = new Set(values.rows.flat().filter((step) => typeof step === 'number'));
  for (const shiftKindId of used) requireShiftKind(database, shiftKindId);
  if (known !== null && known.version !== version) {
    throw changedMeanwhile(database, 'rosterTemplate', known.id);
  }
  const saved = known === null ? insertTemplate(database, values) : known.id;
  if (known !== null) updateTemplate(database, known.id, values);
  context.record({
    entity: 'rosterTemplate',
    entityId: saved,
    ...(known === null ? {} : { before: told(known) }),
    after: told(values),
  });
  return requireTemplate(database, saved);
}

export function removeTemplate({ templateId, version }: Input<'removeTemplate'>, context: WriteContext) {
  const known = requireTemplate(context.database, templateId);
  if (known.version !== version) throw changedMeanwhile(context.database, 'rosterTemplate', templateId);
  deleteTemplate(context.database, templateId);
  context.record({ entity: 'rosterTemplate', entityId: templateId, before: told(known) });
  return { templateId };
}

/** The trail says how large a pattern is; what stands in it is in the template. */
function told({ name, kind, rows }: Pick<RosterTemplate, 'name' | 'kind' | 'rows'>) {
  return { name, kind, people: rows.length, days: rows[0]?.length ?? 0 };
}
