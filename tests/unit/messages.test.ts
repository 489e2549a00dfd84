import { expect, test } from 'vitest';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { messages } from '../../shared/i18n/messages.ts';

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/gu)].map((match) => match[1] ?? '').sort();
}

test('every text is there in every language', () => {
  const empty = Object.entries(messages).flatMap(([key, texts]) =>
    LANGUAGES.filter((language) => texts[language].trim() === '').map((language) => `${key} ${language}`),
  );
  expect(empty).toEqual([]);
});

/** English writes the month of a letter's date as a name. */
const VALUES_OF_THEIR_OWN = new Set(['document.date', 'document.month']);

test('every text takes the same values in every language', () => {
  const differing = Object.entries(messages)
    .filter(([key, texts]) => {
      if (VALUES_OF_THEIR_OWN.has(key)) return false;
      const wanted = placeholders(texts['zh-Hant']).join();
      return LANGUAGES.some((language) => placeholders(texts[language]).join() !== wanted);
    })
    .map(([key]) => key);
  expect(differing).toEqual([]);
});

test('no Chinese is left in an English text and no Simplified form in a Traditional one', () => {
  // Language names and document marks are written in their own script on purpose.
  const chinese = Object.entries(messages)
    .filter(([key, texts]) => !key.startsWith('document.') && /\p{Script=Han}/u.test(texts.en))
    .map(([key]) => key);
  expect(chinese).toEqual([]);
  const simplified = Object.entries(messages)
    .filter(([, texts]) => /[个们这为时选设业务单电话账户费应开关录导]/u.test(texts['zh-Hant']))
    .map(([key, texts]) => `${key}: ${texts['zh-Hant']}`);
  expect(simplified).toEqual([]);
});

test('no two tables have different words under one name, of which the screen would show either', () => {
  const tables = import.meta.glob<Record<string, Readonly<Record<string, unknown>>>>(
    '../../shared/**/*.messages.ts',
    { eager: true },
  );
  const known = new Map<string, string>();
  const twice: string[] = [];
  for (const exported of Object.values(tables)) {
    for (const table of Object.values(exported)) {
      for (const [key, texts] of Object.entries(table)) {
        const words = JSON.stringify(texts);
        if ((known.get(key) ?? words) !== words) twice.push(key);
        known.set(key, words);
      }
    }
  }
  expect(known.size).toBeGreaterThan(1000);
  expect(twice).toEqual([]);
});
