import { z } from 'zod';
import { idSchema, instantSchema, requiredLineSchema } from '../../domain/text.ts';

/** A clause is called between braces, so its name has none and nothing that means something there. */
export const clauseNameSchema = requiredLineSchema(60)
  .overwrite((name) => name.replace(/\s+/gu, ' '))
  .refine((name) => !/[{}]|[?？]$/u.test(name) && !/^[>＞]/u.test(name), 'clauseName');

/** A passage of the office’s own, called by its name in templates and letters. */
export const letterClauseSchema = z.object({
  id: idSchema,
  name: z.string(),
  body: z.string(),
  version: z.int(),
  active: z.boolean(),
  savedBy: z.string(),
  savedAt: instantSchema,
});
export type LetterClause = z.output<typeof letterClauseSchema>;
