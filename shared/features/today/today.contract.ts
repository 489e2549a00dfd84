import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { EVERY_ROLE } from '../../domain/role.ts';
import { idSchema } from '../../domain/text.ts';

export const SEARCH_KINDS = ['unit', 'person', 'vehicle', 'receipt', 'letter'] as const;

export const searchHitSchema = z.object({
  kind: z.enum(SEARCH_KINDS),
  /** Id of the unit, person, vehicle, receipt or letter. */
  id: idSchema,
  /** The household it belongs to, to be opened; null for a letter to everyone. */
  unitId: idSchema.nullable(),
  /** What it is called: a room, a name, a plate, a document number. */
  title: z.string(),
  /** What tells it from others of the same name. Phones are masked. */
  detail: z.string(),
});

export type SearchHit = z.output<typeof searchHitSchema>;

export const todayContract = {
  search: operation({
    summary:
      'Finds households, people, vehicles, receipts and letters by room, name, pinyin, initials, last digits of a phone, plate or number',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ text: z.string().max(100), limit: z.int().min(1).max(50).default(12) }),
    output: z.array(searchHitSchema),
  }),
};
