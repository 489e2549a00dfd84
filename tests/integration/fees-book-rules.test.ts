import type Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenBookRules } from '../../electron/features/fees/books.repository.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

let fees: FeeOffice;
let database: Database.Database;
beforeEach(async () => {
  fees = await createFeeOffice(1);
  ({ database } = fees.office.office.core.office);
});
afterEach(async () => {
  await fees.office.close();
});

/** What the triggers forbid, as a damaged or tampered file might have it. */
function tamper(trigger: string, sql: string): void {
  database.exec(`DROP TRIGGER IF EXISTS ${trigger}; ${sql}`);
}

test('every way in which the counter’s books could fail to tie is found', async () => {
  const { api } = fees.office;
  const { approved } = fees;
  const [unitId = 0] = fees.unitIds;
  const purpose = await api.fees.saveCreditPurpose({ name: '物業費', itemIds: [fees.management.id] });
  await api.fees.setLateFeeRule({
    itemId: fees.management.id,
    fromOn: '2026-01-01',
    rateMillionths: 500,
    source: '合同',
  });
  await fees.bill('2026-11');
  fees.office.now = new Date('2027-01-01T02:00:00Z');
  const { outstanding } = await api.fees.unitAccount({ unitId });
  const chargeId = outstanding[0]?.chargeId ?? 0;
  const off = { kind: 'amount', amountCents: 91 } as const;
  await api.fees.giveDiscount({ chargeId, off, reason: '填錯' });
  const [discount] = (await api.fees.listDiscounts()).rows;
  await api.fees.takeBackDiscount({ discountId: discount?.id ?? 0, reason: '填錯' });
  await api.fees.giveDiscount({ chargeId, off, reason: '試' });
  await api.fees.takePayment({ unitId, amountCents: 20_000, method: 'cash', keepAsCredit: true });
  await approved.fees.moveCredit({
    unitId,
    fromPurposeId: null,
    toPurposeId: purpose.id,
    amountCents: 100,
    reason: '試',
  });
  await approved.fees.refundCredit({
    unitId,
    purposeId: purpose.id,
    amountCents: 100,
    method: 'cash',
    reason: '試',
  });
  expect(brokenBookRules(database)).toEqual([]);

  const broken = (): string[] => brokenBookRules(database).map(({ rule }) => rule);
  const cases: readonly (readonly [rule: string, trigger: string, sql: string])[] = [
    [
      'chargeIsLowerByItsDiscounts',
      'discount_no_edit',
      'UPDATE discount SET amount_cents = amount_cents + 1',
    ],
    [
      'discountIsTakenBackAsGiven',
      'discount_no_edit',
      'UPDATE discount SET amount_cents = amount_cents - 1 WHERE reverses_id IS NOT NULL',
    ],
    [
      'movedCreditStaysWithTheUnit',
      'credit_move_no_edit',
      'UPDATE credit_move SET amount_cents = amount_cents + 1',
    ],
    [
      'kindOfReceiptIsInItsNumber',
      'receipt_no_edit',
      "UPDATE receipt SET number = 'SJ-2027-000009' WHERE kind = 'refund'",
    ],
    [
      'receiptKeepsAndUsesItsCredit',
      'credit_entry_no_edit',
      'UPDATE credit_entry SET amount_cents = amount_cents + 1 WHERE receipt_id IS NOT NULL',
    ],
    [
      'noPurposeHoldsLessThanNothing',
      'credit_entry_no_edit',
      `UPDATE credit_entry SET purpose_id = ${purpose.id} WHERE purpose_id IS NULL AND amount_cents < 0`,
    ],
    [
      'lateFeeIsOfWhatWasPaid',
      'charge_no_edit',
      "UPDATE charge SET amount_cents = amount_cents + 1 WHERE inputs ->> '$.formula' <> 'lateFee'",
    ],
  ];
  for (const [rule, trigger, sql] of cases) {
    database.exec('SAVEPOINT tampering');
    tamper(trigger, sql);
    expect(broken(), rule).toContain(rule);
    database.exec('ROLLBACK TO tampering; RELEASE tampering');
    expect(broken()).toEqual([]);
  }
});
