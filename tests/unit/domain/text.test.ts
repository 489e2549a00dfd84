import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dateSchema,
  isCleanText,
  lineSchema,
  monthSchema,
  paragraphSchema,
  requiredLineSchema,
} from '../../../shared/domain/text.ts';

const HIDDEN = [
  '\u0000',
  '\u001B',
  '\u007F',
  '\u0085',
  '\u200B',
  '\u200E',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\uD800',
];

test.each(
  HIDDEN.map((character) => [`U+${character.charCodeAt(0).toString(16).padStart(4, '0')}`, character]),
)('text that hides %s is refused wherever it stands', (_name, character) => {
  for (const text of [`${character}陳大文`, `陳${character}大文`, `陳大文${character}`]) {
    expect(isCleanText(text)).toBe(false);
    expect(lineSchema(50).safeParse(text)).toMatchObject({
      success: false,
      error: { issues: [{ message: 'invisibleCharacters' }] },
    });
  }
});

test.each(['陳大文', '𠮷野家', '𨋢', '👍', 'Ó Súilleabháin', '1棟101 室'])('%s is plain text', (text) => {
  expect(isCleanText(text)).toBe(true);
});

test('what was accepted is accepted again unchanged', () => {
  const schema = lineSchema(80);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const once = schema.safeParse(text);
      if (!once.success) return;
      expect(once.data).toBe(once.data.trim());
      expect(schema.parse(once.data)).toBe(once.data);
    }),
  );
});

test('a line has no line break, a paragraph may; a required line is more than spaces', () => {
  expect(lineSchema(20).safeParse('一\n二').success).toBe(false);
  expect(paragraphSchema(20).parse(' 一\n二 ')).toBe('一\n二');
  expect(requiredLineSchema(20).safeParse(' \u3000 ').success).toBe(false);
  expect(lineSchema(3).safeParse('一二三四').success).toBe(false);
});

test('letters composed in two ways become the same text', () => {
  expect(lineSchema(20).parse('e\u0301')).toBe('\u00E9');
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-04-31', ''])('%j is no date', (text) => {
  expect(dateSchema.safeParse(text).success).toBe(false);
});

test('months run from 01 to 12', () => {
  expect(
    ['2026-01', '2026-12', '2026-00', '2026-13', '26-01'].map(
      (month) => monthSchema.safeParse(month).success,
    ),
  ).toEqual([true, true, false, false, false]);
});
