import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { TAG_COMMA, type Tag } from '../../../shared/features/archives/unit-tag.ts';
import type { unitTagsContract } from '../../../shared/features/archives/unit-tags.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { requireUnit } from './unit.repository.ts';
import {
  bearersAmong,
  deleteUnitTag,
  findTagByName,
  insertTag,
  insertUnitTag,
  requireTag,
  tagsOfUnit,
  updateTag,
} from './unit-tag.repository.ts';

type InputOf<Name extends keyof typeof unitTagsContract> = z.output<(typeof unitTagsContract)[Name]['input']>;

export function saveTag({ id, version, ...values }: InputOf<'saveTag'>, context: WriteContext): Tag {
  const { database } = context;
  const namesake = findTagByName(database, values.name);
  if (namesake !== undefined && namesake.id !== id) throw refuse('tagExists', { name: values.name });
  if (id === undefined) {
    const added = insertTag(database, values);
    context.record({ entity: 'tag', entityId: added, after: values });
    return requireTag(database, added);
  }
  const { name, colour, active, version: current } = requireTag(database, id);
  if (version !== current) throw changedMeanwhile(database, 'tag', id);
  updateTag(database, id, values);
  context.record({ entity: 'tag', entityId: id, before: { name, colour, active }, after: values });
  return requireTag(database, id);
}

export function setUnitTags({ unitId, tagIds }: InputOf<'setUnitTags'>, context: WriteContext): Tag[] {
  const { database } = context;
  requireUnit(database, unitId);
  const before = tagsOfUnit(database, unitId);
  const held = new Set(before.map(({ id }) => id));
  const wanted = new Set(tagIds);
  const added = [...wanted].filter((id) => !held.has(id));
  const removed = before.filter(({ id }) => !wanted.has(id));
  if (added.length + removed.length === 0) throw refuse('nothingToChange');
  for (const id of added) give(unitId, id, context);
  for (const { id } of removed) deleteUnitTag(database, unitId, id);
  const after = tagsOfUnit(database, unitId);
  context.record({
    entity: 'unit',
    entityId: unitId,
    before: { tags: namesOf(before) },
    after: { tags: namesOf(after) },
  });
  return after;
}

function give(unitId: number, tagId: number, { database, staff, now }: WriteContext): void {
  const { active, name } = requireTag(database, tagId);
  if (!active) throw refuse('tagRetired', { name });
  insertUnitTag(database, { unitId, tagId, by: staff.id, at: now });
}

function namesOf(tags: readonly Tag[]): string {
  return tags.map(({ name }) => name).join(TAG_COMMA);
}

/** A unit that bears it already, or that never did, is left alone. */
export function tagUnits(
  { tagId, unitIds, bears }: InputOf<'tagUnits'>,
  context: WriteContext,
): { changed: number[] } {
  const { database } = context;
  requireTag(database, tagId);
  const held = bearersAmong(database, tagId, unitIds);
  const changed = [...new Set(unitIds)].filter((id) => held.has(id) !== bears);
  if (changed.length === 0) throw refuse('nothingToChange');
  for (const unitId of changed) {
    requireUnit(database, unitId);
    const before = namesOf(tagsOfUnit(database, unitId));
    if (bears) give(unitId, tagId, context);
    else deleteUnitTag(database, unitId, tagId);
    const after = namesOf(tagsOfUnit(database, unitId));
    context.record({ entity: 'unit', entityId: unitId, before: { tags: before }, after: { tags: after } });
  }
  return { changed };
}
