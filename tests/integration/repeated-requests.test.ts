import { expect, test } from 'vitest';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { findFlaws } from '../fixtures/office-flaws.ts';

const PAYMENTS = 200;
const REPEATS = 50;

test('ten thousand repeats of payments take each of them once', async () => {
  const { office, unitIds } = await createFeeOffice(4);
  try {
    const { database } = office.office.core.office;
    const numbers: string[] = [];
    for (let payment = 0; payment < PAYMENTS; payment += 1) {
      const input = {
        unitId: unitIds[payment % unitIds.length] ?? 0,
        amountCents: 100 + payment,
        method: 'cash',
        keepAsCredit: true,
      } as const;
      const key = `payment-${payment}`;
      // Sent at the same moment, as by an impatient hand, and over and over.
      const answers = await Promise.all(
        Array.from({ length: REPEATS }, () => office.api.fees.takePayment(input, { key })),
      );
      const [first] = answers;
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      numbers.push(first?.number ?? '');
    }
    expect(database.prepare('SELECT number FROM receipt ORDER BY id').pluck().all()).toEqual(numbers);
    expect(findFlaws(database)).toEqual([]);
  } finally {
    await office.close();
  }
}, 240_000);
