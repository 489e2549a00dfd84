import { z } from 'zod';

export const PET_KINDS = ['dog', 'cat', 'bird', 'other'] as const;
export const petKindSchema = z.enum(PET_KINDS);

/** What somebody may do for a household: take its parcels 取件委託, or be let in 放行授權. */
export const AUTHORISATION_KINDS = ['parcel', 'entry'] as const;
export const authorisationKindSchema = z.enum(AUTHORISATION_KINDS);

/** Whether a dated row is over, holds on a day, or is still to come. */
export const recordWhenSchema = z.enum(['past', 'now', 'later']);
export type RecordWhen = z.output<typeof recordWhenSchema>;

/** Both days are days on which it holds; null is without a beginning or an end. */
export function recordWhen(fromOn: string | null, toOn: string | null, today: string): RecordWhen {
  if (toOn !== null && toOn < today) return 'past';
  return fromOn !== null && fromOn > today ? 'later' : 'now';
}

/** A consent holds from the day it is given, and no longer on the day it is withdrawn. */
export function consentWhen(givenOn: string, withdrawnOn: string | null, today: string): RecordWhen {
  if (withdrawnOn !== null && withdrawnOn <= today) return 'past';
  return givenOn > today ? 'later' : 'now';
}
