import { z } from 'zod';
import { idSchema } from '../../domain/text.ts';

/** A document of a household or of the registers, or a photo of a notice, whose file is not on the disk, or is not what was once added. */
export const lostDocumentSchema = z.object({
  id: idSchema,
  holder: z.enum(['unit', 'filingEntry', 'notice']),
  holderId: idSchema,
  /** The household’s name, or the number of the entry or the notice. */
  holderName: z.string(),
  title: z.string(),
  sha256: z.string(),
  problem: z.enum(['missing', 'altered']),
});
export type LostDocument = z.output<typeof lostDocumentSchema>;

/** How many of them an answer names at the most. */
export const MOST_LOST_NAMED = 200;
