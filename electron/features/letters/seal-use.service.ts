import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { SealUse, sealUsesContract } from '../../../shared/features/letters/seal-uses.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { requireLetter } from './letter.repository.ts';
import { insertSealUse, markSealUseWithdrawn, requireSealUse } from './seal-use.repository.ts';

/** A seal is pressed on what is signed, never on a draft or on what is void. */
export function recordSealUse(
  input: z.output<typeof sealUsesContract.recordSealUse.input>,
  context: WriteContext,
): SealUse {
  const { database, staff, now, today } = context;
  if (input.usedOn > today) throw refuse('sealUseAhead');
  const letter = input.letterId === null ? null : requireLetter(database, input.letterId);
  if (letter !== null && letter.state !== 'signed' && letter.state !== 'issued')
    throw refuse('sealOnUnsigned');
  const id = insertSealUse(database, {
    ...input,
    documentNumber: letter === null ? input.documentNumber : letter.number,
    title: letter === null ? input.title : letter.subject,
    recordedBy: staff.id,
    recordedAt: now,
  });
  const use = requireSealUse(database, id);
  context.record({ entity: 'sealUse', entityId: id, after: use });
  return use;
}

export function withdrawSealUse(
  { id, reason }: z.output<typeof sealUsesContract.withdrawSealUse.input>,
  context: WriteContext,
): SealUse {
  const { database, staff, now } = context;
  const before = requireSealUse(database, id);
  if (before.state === 'withdrawn') throw refuse('sealUseWithdrawn');
  markSealUseWithdrawn(database, id, { staffId: staff.id, at: now, reason });
  const after = requireSealUse(database, id);
  context.record({ entity: 'sealUse', entityId: id, before, after, reason });
  return after;
}
