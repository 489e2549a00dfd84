import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextNumber } from '../../../electron/office/number-series.ts';
import { createMemoryDatabase } from '../../fixtures/memory-office.ts';

test('a number outside a transaction is a fault, since it could be used twice', () => {
  expect(() => nextNumber(createMemoryDatabase(), 'receipt', '2026')).toThrow();
});

test('numbers count from 1 without gaps in each series and period, whatever is rolled back in between', () => {
  const step = fc.record({
    series: fc.constantFrom('receipt', 'letter'),
    period: fc.constantFrom('2025', '2026'),
    fails: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const database = createMemoryDatabase();
      const given = new Map<string, number[]>();
      for (const { series, period, fails } of steps) {
        const take = database.transaction(() => {
          const number = nextNumber(database, series, period);
          if (fails) throw new Error('rolled back');
          return number;
        });
        const numbers = given.get(`${series} ${period}`) ?? [];
        given.set(`${series} ${period}`, numbers);
        if (fails) expect(() => take.immediate()).toThrow('rolled back');
        else numbers.push(take.immediate());
      }
      for (const numbers of given.values())
        expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
      database.close();
    }),
    { numRuns: 30 },
  );
});
