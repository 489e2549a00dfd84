import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { disposalContract, RetentionClass } from '../../../shared/features/filing/disposal.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  findRetentionClassByCode,
  insertRetentionClass,
  requireRetentionClass,
  updateRetentionClass,
} from './retention-class.repository.ts';

/** A changed period holds for what is archived from then on. A class is ended by its last day and never deleted. */
export function saveRetentionClass(
  { id, version, ...values }: z.output<typeof disposalContract.saveRetentionClass.input>,
  context: WriteContext,
): RetentionClass {
  const { database } = context;
  const holder = findRetentionClassByCode(database, values.code);
  if (holder !== undefined && holder.id !== id) {
    throw refuse('retentionClassExists', { code: values.code, name: holder.name });
  }
  if (id === undefined) {
    const added = requireRetentionClass(database, insertRetentionClass(database, values));
    context.record({ entity: 'retentionClass', entityId: added.id, after: imageOf(added) });
    return added;
  }
  const before = requireRetentionClass(database, id);
  if (version === undefined) throw invalid(['version'], 'versionMissing');
  if (version !== before.version) throw changedMeanwhile(database, 'retentionClass', id);
  updateRetentionClass(database, id, values);
  const after = requireRetentionClass(database, id);
  context.record({
    entity: 'retentionClass',
    entityId: id,
    ...changedFields(imageOf(before), imageOf(after)),
  });
  return after;
}

function imageOf({ id: _id, version: _version, ...values }: RetentionClass): Record<string, unknown> {
  return values;
}
