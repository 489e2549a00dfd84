import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenBookRules } from '../../electron/features/fees/books.repository.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import {
  type CounterStep,
  carryOutAtCounter,
  counterStep,
  furnishCounter,
} from '../fixtures/counter-steps.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';

/** What the books are made of. */
const BOOKS = [
  'charge',
  'receipt',
  'receipt_tender',
  'allocation',
  'credit_entry',
  'credit_move',
  'discount',
];

/** The books that an office comes to by these steps, which tie at the end. */
async function booksOf(steps: readonly CounterStep[]): Promise<Readonly<Record<string, unknown[]>>> {
  const fees = await createFeeOffice(3);
  try {
    await furnishCounter(fees);
    await fees.bill('2026-08');
    await fees.bill('2026-10');
    for (const each of steps) await carryOutAtCounter(fees, each);
    await assertBooksTie(fees.office);
    const { database } = fees.office.office.core.office;
    expect(brokenBookRules(database)).toEqual([]);
    expect(fees.office.faults).toEqual([]);
    return Object.fromEntries(
      BOOKS.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()]),
    );
  } finally {
    await fees.office.close();
  }
}

test('after any sequence at the counter the books tie, no cent is made or lost, and the same steps make the same books', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(counterStep, { minLength: 15, maxLength: 30 }), async (steps) => {
      const books = await booksOf(steps);
      expect(await booksOf(steps)).toEqual(books);
    }),
    { numRuns: 4 },
  );
}, 120_000);
