import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseAmount } from '../../shared/domain/chinese-amount.ts';
import {
  divideRounded,
  formatCents,
  formatScaled,
  parseScaled,
  roundToCents,
} from '../../shared/domain/money.ts';
import { formatShare } from '../../shared/domain/ratio.ts';

const cents = fc.integer({ min: 0, max: 100_000_000_000 });

test.each([
  ['1234.5', 123450],
  ['1,234.50', 123450],
  ['１，２３４．５０', 123450],
  ['¥ 88', 8800],
  ['88元', 8800],
  ['.5', 50],
  ['88。5', 8850],
  ['0', 0],
  ['1.230', 123],
  ['1.234', null],
  ['12,50', null],
  ['1,5', null],
  ['1234,567', null],
  ['1.5,000', null],
  ['12,345,678.9', 1_234_567_890],
  ['-5', null],
  ['', null],
  ['.', null],
  ['十元', null],
  ['1e3', null],
])('an amount typed as %j means %j cents', (text, expected) => {
  expect(parseScaled(text, 2)).toBe(expected);
});

test('what is shown of an amount is read back as the same amount', () => {
  fc.assert(fc.property(cents, (amount) => parseScaled(formatCents(amount), 2) === amount));
  expect(formatCents(123_456_789)).toBe('1,234,567.89');
  expect(formatCents(-5)).toBe('-0.05');
});

test('a scaled quantity is shown without needless zeros and read back', () => {
  expect(formatScaled(92_080, 3, 2)).toBe('92.08');
  expect(formatScaled(14_000, 4, 2)).toBe('1.40');
  expect(formatScaled(14_005, 4, 2)).toBe('1.4005');
  expect(formatScaled(100_000, 3)).toBe('100');
  fc.assert(fc.property(cents, (value) => parseScaled(formatScaled(value, 4, 2), 4) === value));
});

test('rounding half up is exact where a floating point is not', () => {
  // 0.15 × 130.70 is 19.605, which a floating point takes for 19.60.
  expect(roundToCents(15n * 13_070n, 100n)).toBe(1961);
  expect(roundToCents(444_195n, 10n)).toBe(44_420);
  expect(roundToCents(168_403n, 1n, 'yuan')).toBe(168_400);
  expect(roundToCents(168_401n, 1n, 'jiao', 'up')).toBe(168_410);
  expect(roundToCents(168_499n, 1n, 'yuan', 'down')).toBe(168_400);
});

test('a rounded quotient is never further than half a unit away, and up and down enclose it', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 20n), fc.bigInt(1n, 10n ** 9n), (numerator, denominator) => {
      const distance = divideRounded(numerator, denominator) * denominator - numerator;
      expect(2n * distance <= denominator && 2n * distance > -denominator).toBe(true);
      const down = divideRounded(numerator, denominator, 'down');
      const up = divideRounded(numerator, denominator, 'up');
      expect(down * denominator <= numerator && up * denominator >= numerator && up - down <= 1n).toBe(true);
    }),
  );
});

test.each([
  [100_850, '壹仟零捌元伍角整', '壹仟零捌元伍角整'],
  [0, '零元整', '零元整'],
  [5, '伍分', '伍分'],
  [50, '伍角整', '伍角整'],
  [105, '壹元零伍分', '壹元零伍分'],
  [1_000, '壹拾元整', '壹拾元整'],
  [168_032, '壹仟陸佰捌拾元叁角貳分', '壹仟陆佰捌拾元叁角贰分'],
  [32_504, '叁佰貳拾伍元零肆分', '叁佰贰拾伍元零肆分'],
  [10_700_053, '壹拾萬柒仟元伍角叁分', '壹拾万柒仟元伍角叁分'],
  [10_000_050_000, '壹億零伍佰元整', '壹亿零伍佰元整'],
  [1_000_500_000, '壹仟萬伍仟元整', '壹仟万伍仟元整'],
  [2_000_000_000_100, '貳佰億零壹元整', '贰佰亿零壹元整'],
])('%j cents are written %s and %s', (amount, traditional, simplified) => {
  expect(chineseAmount(amount, 'zh-Hant')).toBe(traditional);
  expect(chineseAmount(amount, 'zh-Hans')).toBe(simplified);
});

test('capital numerals read back as the same amount, with no doubled or trailing zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000_000 }), (amount) => {
      const text = chineseAmount(amount, 'zh-Hant');
      expect(readCapitals(text)).toBe(amount);
      expect(text).not.toMatch(/零零|零萬|零億|零整|零元./u);
    }),
  );
});

test('a share has one decimal, rounded half up, and is a dash of nothing', () => {
  expect(formatShare(1, 3)).toBe('33.3 %');
  expect(formatShare(2, 3)).toBe('66.7 %');
  expect(formatShare(1, 2000)).toBe('0.1 %');
  expect(formatShare(480, 480)).toBe('100.0 %');
  expect(formatShare(0, 0)).toBe('—');
});

/** Reads capital numerals the way a bank clerk does. */
function readCapitals(text: string): number {
  let yuan = 0;
  let section = 0;
  let group = 0;
  let digit = 0;
  let cents = 0;
  for (const character of text) {
    const value = '零壹貳叁肆伍陸柒捌玖'.indexOf(character);
    if (value >= 0) {
      digit = value;
      continue;
    }
    const place = '拾佰仟'.indexOf(character);
    if (place >= 0) group += digit * 10 ** (place + 1);
    else if (character === '角') cents += digit * 10;
    else if (character === '分') cents += digit;
    else {
      section += group + digit;
      group = 0;
      if (character === '萬') section *= 10_000;
      else {
        yuan += character === '億' ? section * 100_000_000 : section;
        section = 0;
      }
    }
    digit = 0;
  }
  return yuan * 100 + cents;
}
