import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { disposalContract } from '../../../shared/features/filing/disposal.contract.ts';
import type { FilingHold } from '../../../shared/features/filing/filing-entry.ts';
import type { WriteContext } from '../../office/context.ts';
import { requireEntry } from './filing-entry.repository.ts';
import { notNow } from './filing-entry.service.ts';
import { insertHold, markLifted, requireHold } from './filing-hold.repository.ts';
import { requireUnitPlace } from './filing-ties.repository.ts';

/** 凍結: what is destroyed or void can be held no more; everything else can, a household's later entries included. */
export function placeHold(
  { of, id, reason }: z.output<typeof disposalContract.placeHold.input>,
  context: WriteContext,
): FilingHold {
  const { database, staff, now } = context;
  const subject = of === 'unit' ? requireUnitPlace(database, id).name : heldNumber(id, context);
  const placed = { entryId: of === 'entry' ? id : null, unitId: of === 'unit' ? id : null };
  const holdId = insertHold(database, { ...placed, reason, by: staff.id, at: now });
  context.record({ entity: 'filingHold', entityId: holdId, after: { subject, held: true }, reason });
  return requireHold(database, holdId);
}

function heldNumber(id: number, { database, today }: WriteContext): string {
  const entry = requireEntry(database, today, id);
  if (entry.state === 'destroyed' || entry.state === 'void') throw notNow(entry);
  return entry.number === '' ? entry.title : entry.number;
}

export function liftHold(
  { holdId, reason }: z.output<typeof disposalContract.liftHold.input>,
  context: WriteContext,
): FilingHold {
  const { database, staff, now } = context;
  const hold = requireHold(database, holdId);
  if (hold.lifted !== null) throw refuse('holdLifted', { by: hold.lifted.by });
  markLifted(database, { id: holdId, by: staff.id, at: now, reason });
  context.record({
    entity: 'filingHold',
    entityId: holdId,
    before: { held: true, reason: hold.reason },
    after: { held: false, reason: hold.reason },
    reason,
  });
  return requireHold(database, holdId);
}
