import * as fc from 'fast-check';
import { test } from 'vitest';
import { assertBooksTie } from '../fixtures/books.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { carryOut, feeStep } from '../fixtures/fee-steps.ts';

test('after any sequence of billing, reducing, paying, voiding and cancelling the books tie and no number is missing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(feeStep, { minLength: 5, maxLength: 25 }), async (steps) => {
      const fees = await createFeeOffice(3);
      try {
        for (const each of steps) await carryOut(fees, each);
        await assertBooksTie(fees.office);
      } finally {
        await fees.office.close();
      }
    }),
    { numRuns: 15 },
  );
});
