import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSchema } from '../../shared/documents/document.ts';
import { looksLikeIdNumber } from '../../shared/domain/id-number.ts';
import {
  parseRecoveryCode,
  RECOVERY_CODE_RANDOM_SIGNS,
  RECOVERY_CODE_SIGNS,
  recoveryCodeFrom,
} from '../../shared/features/access/recovery-code.ts';
import { recoverySheet } from '../../shared/features/access/recovery-sheet.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';

const code = fc
  .array(fc.integer({ min: 0, max: RECOVERY_CODE_SIGNS - 1 }), {
    minLength: RECOVERY_CODE_RANDOM_SIGNS,
    maxLength: RECOVERY_CODE_RANDOM_SIGNS,
  })
  .map(recoveryCodeFrom);

test('a code carries more than 128 random bits and no sign that looks like another', () => {
  expect(RECOVERY_CODE_RANDOM_SIGNS * Math.log2(RECOVERY_CODE_SIGNS)).toBeGreaterThan(128);
  fc.assert(fc.property(code, (text) => !/[0O1IL]/u.test(text)));
});

test('a code is read however it is spaced, in capitals or not, also full-width', () => {
  fc.assert(
    fc.property(code, (text) => {
      expect(parseRecoveryCode(text)).toBe(text);
      expect(parseRecoveryCode(` ${text.toLowerCase().replaceAll('-', ' ')} `)).toBe(text);
      const wide = text.replace(/[\dA-Z]/gu, (sign) =>
        String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
      );
      expect(parseRecoveryCode(wide)).toBe(text);
    }),
  );
});

test('one wrong sign, two exchanged or one left out is always noticed', () => {
  fc.assert(
    fc.property(code, fc.nat(), fc.nat(), fc.nat(), (text, one, two, three) => {
      const signs = Array.from(text.replaceAll('-', ''));
      const at = one % signs.length;
      const other = two % signs.length;
      const wrong = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'.charAt(three % RECOVERY_CODE_SIGNS);
      if (wrong !== signs[at]) expect(parseRecoveryCode(signs.with(at, wrong).join(''))).toBeNull();
      if (signs[at] !== signs[other] && Math.max(at, other) < RECOVERY_CODE_RANDOM_SIGNS) {
        const exchanged = signs.with(at, signs[other] ?? '').with(other, signs[at] ?? '');
        expect(parseRecoveryCode(exchanged.join(''))).toBeNull();
      }
      expect(parseRecoveryCode(signs.toSpliced(at, 1).join(''))).toBeNull();
    }),
  );
});

test('the sheet is a document in every language, with the code, the site and the date', () => {
  const made = recoveryCodeFrom(Array.from({ length: RECOVERY_CODE_RANDOM_SIGNS }, (_, index) => index));
  for (const language of LANGUAGES) {
    const sheet = recoverySheet(
      { code: made, siteName: '翠湖花園', madeBy: '陳經理', madeOn: '2026-11-23' },
      language,
    );
    expect(documentSchema.parse(sheet)).toEqual(sheet);
    const text = JSON.stringify(sheet);
    for (const part of [...made.split('-'), '翠湖花園', '陳經理', '2026']) expect(text).toContain(part);
  }
});

test.each([
  ['110101199003074514', true],
  ['11010119900307451x', true],
  ['440524 1980 0101 001X', true],
  ['A123456(7)', true],
  ['E12345678', true],
  ['91440300MA5DC9TT7L'.replace('L', 'K'), true],
  ['138 0013 8000', false],
  ['SJ-2026-000001', false],
  ['1棟101', false],
  ['粵B12345', false],
  ['陳大文', false],
  ['2026', false],
])('whether %s is a whole ID number: %s', (text, expected) => {
  expect(looksLikeIdNumber(text)).toBe(expected);
});
