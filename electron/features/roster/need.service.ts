import type { z } from 'zod';
import type { rosterContract } from '../../../shared/features/roster/roster.contract.ts';
import type { StaffingNeed } from '../../../shared/features/roster/roster.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { deleteNeed, insertNeed, requireNeed, updateNeed } from './need.repository.ts';
import { assertMayRoster } from './roster-team.ts';

type Input<Name extends 'saveNeed' | 'removeNeed'> = z.output<(typeof rosterContract)[Name]['input']>;

export function saveNeed({ id, version, ...values }: Input<'saveNeed'>, context: WriteContext): StaffingNeed {
  const { database } = context;
  assertMayRoster(values.teamId, context);
  if (id === null) {
    const added = insertNeed(database, values);
    context.record({ entity: 'staffingNeed', entityId: added, after: values });
    return requireNeed(database, added);
  }
  const known = requireNeed(database, id);
  assertMayRoster(known.teamId, context);
  if (known.version !== version) throw changedMeanwhile(database, 'staffingNeed', id);
  updateNeed(database, id, values);
  const { id: _id, version: _version, ...before } = known;
  context.record({ entity: 'staffingNeed', entityId: id, ...changedFields(before, values) });
  return requireNeed(database, id);
}

export function removeNeed({ needId, version }: Input<'removeNeed'>, context: WriteContext) {
  const { database } = context;
  const { id, version: current, ...before } = requireNeed(database, needId);
  assertMayRoster(before.teamId, context);
  if (current !== version) throw changedMeanwhile(database, 'staffingNeed', id);
  deleteNeed(database, id);
  context.record({ entity: 'staffingNeed', entityId: id, before });
  return { needId: id };
}
