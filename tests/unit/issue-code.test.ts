import { expect, test } from 'vitest';
import { z } from 'zod';
import { issueCode } from '../../shared/api/issue-code.ts';
import { requiredLineSchema } from '../../shared/domain/text.ts';
import { messages } from '../../shared/i18n/messages.ts';

test.each([
  [z.string(), undefined, 'required'],
  [z.string(), 7, 'wrongFormat'],
  [z.string().min(1), '', 'required'],
  [z.string().min(8), 'short', 'tooShort'],
  [z.string().max(3), 'longer', 'tooLong'],
  [z.int().min(1), 0, 'tooSmall'],
  [z.int().max(9), 10, 'tooBig'],
  [z.array(z.string()).min(1), [], 'required'],
  [z.iso.date(), '2026-02-30', 'wrongFormat'],
  [z.enum(['a', 'b']), 'c', 'notAChoice'],
  [z.strictObject({}), { unknown: 1 }, 'other'],
  [requiredLineSchema(10), '   ', 'required'],
  [requiredLineSchema(10), 'a\u200Bb', 'invisibleCharacters'],
])('%# gives a code with words of its own', (schema, value, code) => {
  const parsed = schema.safeParse(value);
  const [issue] = parsed.error?.issues ?? [];
  expect(issue === undefined ? null : issueCode(issue)).toBe(code);
  expect(messages).toHaveProperty([`invalid.${code}`]);
});
