import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fraction } from '../../shared/domain/fraction.ts';
import {
  evaluateFormula,
  filledFormula,
  QUANTITIES,
  type QuantityValues,
  readFormula,
} from '../../shared/features/fees/fee-formula.ts';

const whole = (value: number): Fraction => ({ numerator: BigInt(value), denominator: 1n });
const unit: QuantityValues = {
  area: { numerator: 92_080n, denominator: 1000n },
  floor: whole(12),
  price: { numerator: 15_000n, denominator: 10_000n },
};

function answer(text: string, quantities: QuantityValues = unit): number | string {
  const read = readFormula(text);
  if (!('tree' in read)) return `${read.fault} at ${read.at}`;
  const result = evaluateFormula(read.tree, quantities);
  return 'problem' in result
    ? result.problem
    : Number(result.yuan.numerator) / Number(result.yuan.denominator);
}

test.each([
  ['樓層 × 單價 + 10', 28],
  ['floor*price+10', 28],
  ['（樓層 − 2）÷ 4', 2.5],
  ['max(0, 樓層 - 20) × 單價', 0],
  ['最小（樓層，6）× 单价', 9],
  ['建築面積 × 1.4', 128.912],
  ['2 + 3 × 4 - 6 / 3', 12],
  ['10 - 4 - 3', 3],
  ['24 / 4 / 2', 3],
  ['-(2 - 5) * 2', 6],
  ['0.1 + 0.2', 0.3],
  ['樓層＋１０', 22],
  ['（樓層－２）＊１．５／３', 5],
  ['ｍａｘ（０，樓層 － 20）＋１', 1],
])('%s is %s', (text, expected) => {
  expect(answer(text)).toBe(expected);
});

test.each([
  ['樓層 × 人數', 'unknownName at 6'],
  ['樓層＋１０＊人數', 'unknownName at 7'],
  ['樓層＋＋１', 'notUnderstood at 4'],
  ['constructor', 'unknownName at 1'],
  ['__proto__', 'unknownName at 1'],
  ['process.exit(1)', 'notUnderstood at 8'],
  ['1;2', 'notUnderstood at 2'],
  ['1 +', 'notUnderstood at 4'],
  ['(1', 'notUnderstood at 3'],
  ['min 3', 'notUnderstood at 5'],
  ['', 'notUnderstood at 1'],
  ['2 3', 'notUnderstood at 3'],
  ['1e9', 'notUnderstood at 2'],
  [`${'('.repeat(60)}1${')'.repeat(60)}`, 'tooLong at 31'],
  ['1+'.repeat(101), 'tooLong at 201'],
])('%j is no formula', (text, fault) => {
  expect(answer(text)).toBe(fault);
});

test.each([
  ['套內面積 × 2', 'quantityMissing'],
  ['1 / (樓層 - 12)', 'divisionByZero'],
  ['5 - 樓層', 'negativeAmount'],
  ['樓層 × 1000000000', 'amountTooLarge'],
  [Array.from({ length: 15 }, () => '99999999999').join('*'), 'amountTooLarge'],
])('%s has no amount that could be charged', (text, problem) => {
  expect(answer(text)).toBe(problem);
});

test('a formula is shown with the figures of a unit in the place of the names', () => {
  expect(filledFormula('（樓層 - 2）× 單價 + 建築面積', { floor: '12', price: '1.50', area: '92.08' })).toBe(
    '（12 - 2）× 1.50 + 92.08',
  );
});

type Sum = { readonly text: string; readonly value: Fraction | null };
const number = fc.tuple(fc.nat(9999), fc.nat(99)).map(([units, cents]): Sum => {
  return {
    text: `${units}.${String(cents).padStart(2, '0')}`,
    value: { numerator: BigInt(units * 100 + cents), denominator: 100n },
  };
});
const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 3 },
    number,
    fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/'), tie('sum')).map(([left, sign, right]): Sum => {
      const text = `(${left.text} ${sign} ${right.text})`;
      const [a, b] = [left.value, right.value];
      if (a === null || b === null || (sign === '/' && b.numerator === 0n)) return { text, value: null };
      const denominator = a.denominator * b.denominator;
      if (sign === '*') return { text, value: { numerator: a.numerator * b.numerator, denominator } };
      if (sign === '/') {
        const turn = b.numerator < 0n ? -1n : 1n;
        return {
          text,
          value: {
            numerator: turn * a.numerator * b.denominator,
            denominator: turn * a.denominator * b.numerator,
          },
        };
      }
      const other = b.numerator * a.denominator;
      return {
        text,
        value: { numerator: a.numerator * b.denominator + (sign === '+' ? other : -other), denominator },
      };
    }),
  ),
}));

test('a formula is exactly its arithmetic, never rounded on the way', () => {
  fc.assert(
    fc.property(sum, ({ text, value }) => {
      const read = readFormula(text);
      if (!('tree' in read)) {
        expect(text.length).toBeGreaterThan(100);
        return;
      }
      const result = evaluateFormula(read.tree, {});
      if (value === null) expect(result).toEqual({ problem: 'divisionByZero' });
      else if (value.numerator < 0n) expect(result).toEqual({ problem: 'negativeAmount' });
      else if ('yuan' in result) {
        expect(result.yuan.numerator * value.denominator).toBe(value.numerator * result.yuan.denominator);
      } else expect(result).toEqual({ problem: 'amountTooLarge' });
    }),
    { numRuns: 200 },
  );
});

test('no text makes it fail otherwise than by saying so, and whatever it charges is an amount', () => {
  const words = fc.constantFrom(
    ...Object.values(QUANTITIES).flat(),
    'min(',
    '(',
    ')',
    '+',
    '-',
    '×',
    '/',
    ',',
    '0',
    '7.5',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 220, unit: 'grapheme' }),
    fc.array(words, { maxLength: 30 }).map((each) => each.join(' ')),
  );
  fc.assert(
    fc.property(text, (each) => {
      const read = readFormula(each);
      if (!('tree' in read)) {
        expect(read.at).toBeGreaterThan(0);
        return;
      }
      const result = evaluateFormula(read.tree, { ...unit, innerArea: whole(80) });
      if ('yuan' in result) {
        expect(result.yuan.numerator >= 0n && result.yuan.denominator > 0n).toBe(true);
        expect(result.yuan.numerator <= 1_000_000_000n * result.yuan.denominator).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
