import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatArea, formatMoney, formatPrice, parseSigned } from '../../renderer/app/format.ts';

describe('amounts as people read them', () => {
  test.each([
    [0, '0.00'],
    [5, '0.05'],
    [100, '1.00'],
    [123_456_789, '1,234,567.89'],
    [-123_456, '-1,234.56'],
    [99_999_999_999_999, '999,999,999,999.99'],
  ])('%i cents is %s', (cents, text) => {
    expect(formatMoney(cents)).toBe(text);
  });

  test('areas show a third place only when they have one, prices a fourth', () => {
    expect([formatArea(89_530), formatArea(89_535), formatArea(100_000)]).toEqual([
      '89.53',
      '89.535',
      '100.00',
    ]);
    expect([formatPrice(28_500), formatPrice(28_512), formatPrice(5)]).toEqual(['2.85', '2.8512', '0.0005']);
  });
});

describe('figures as people type them', () => {
  test.each([
    ['1234.5', 123_450],
    ['1,234.50', 123_450],
    ['12，345', 1_234_500],
    ['1,5', null],
    ['.5', 50],
    ['８８元', 8_800],
    [' 8 ', 800],
    ['0.29', 29],
    ['-3.1', -310],
    ['-0', 0],
    ['', null],
    ['1.234', null],
    ['1e3', null],
    ['abc', null],
    ['1.2.3', null],
    ['99999999999999999', null],
  ])('%j is %j cents', (text, cents) => {
    expect(parseSigned(text, 2)).toBe(cents);
  });

  test('what is shown can be typed back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (cents) => {
        expect(parseSigned(formatMoney(cents), 2)).toBe(cents);
        expect(parseSigned(formatArea(cents), 3)).toBe(cents);
        expect(parseSigned(formatPrice(cents), 4)).toBe(cents);
      }),
    );
  });
});
