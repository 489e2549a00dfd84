import { z } from 'zod';
import { isCleanText } from '../domain/text.ts';

/** Words on a document; `\n` breaks the line. */
export const textSchema = z
  .string()
  .max(20_000)
  .refine((text) => isCleanText(text) && !/[\t\r]/u.test(text), 'invisibleCharacters');
export const lineSchema = textSchema.max(500);
export const alignSchema = z.enum(['left', 'center', 'right', 'justify']);

/** Words that look alike. `heading` is the bold sans face, `kai` the brush face. */
export const runSchema = z.strictObject({
  text: textSchema,
  bold: z.boolean().optional(),
  underline: z.boolean().optional(),
  face: z.enum(['body', 'heading', 'kai']).optional(),
  sizePt: z.number().min(5).max(72).optional(),
  colour: z.enum(['black', 'red', 'grey']).optional(),
});
