import { z } from 'zod';

// Controls, zero-width, text-direction and tag characters, fillers that look like nothing: they hide or reverse what a
// person reads. Selectors of Han variants and of emoji stay.
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex
  /[\u{34F}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

export function isCleanText(text: string): boolean {
  return !INVISIBLE.test(text) && !LONE_SURROGATE.test(text);
}

/** One line of a person's typing: trimmed, NFC, without invisible characters. `maximum` in UTF-16 units. */
export function lineSchema(maximum: number) {
  return z
    .string()
    .max(maximum)
    .refine((text) => isCleanText(text) && !/[\r\n\t]/u.test(text), 'invisibleCharacters')
    .overwrite((text) => text.normalize('NFC').trim());
}

/** A line that may not be empty. */
export function requiredLineSchema(maximum: number) {
  return lineSchema(maximum).refine((text) => text.length > 0, 'required');
}

/** Several lines. */
export function paragraphSchema(maximum: number) {
  return z
    .string()
    .max(maximum)
    .refine(isCleanText, 'invisibleCharacters')
    .overwrite((text) => text.normalize('NFC').trim());
}

export const idSchema = z.int().positive();
/** A calendar date of the office, `YYYY-MM-DD`; a date that does not exist is refused. */
export const dateSchema = z.iso.date();
/** A date that a person enters: one that nobody alive can mean is a slip of the keyboard, and days are counted from it. */
export const enteredDateSchema = dateSchema.refine(
  (date) => date >= '1900-01-01' && date < '2200-01-01',
  'dateOutOfRange',
);
/** An instant, UTC ISO 8601. */
export const instantSchema = z.iso.datetime();
/** A billing month, `YYYY-MM`. */
export const monthSchema = z.string().regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/);
