import { z } from 'zod';

// C0/C1 controls, zero-width and text-direction characters: they hide or reverse what a person reads.
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
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
/** An instant, UTC ISO 8601. */
export const instantSchema = z.iso.datetime();
/** A billing month, `YYYY-MM`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
