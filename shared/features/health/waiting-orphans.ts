import { z } from 'zod';
import { dateSchema } from '../../domain/text.ts';

/** Files that nothing in the office names, kept for a while. */
export const waitingOrphansSchema = z.object({
  count: z.int(),
  /** The day from which the first of them are removed for good; null when there are none. */
  removedFrom: dateSchema.nullable(),
});
export type WaitingOrphans = z.output<typeof waitingOrphansSchema>;
