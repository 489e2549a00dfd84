import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeTied, createDepositOffice, type DepositOffice } from '../fixtures/deposit-office.ts';

let deposits: DepositOffice;
beforeEach(async () => {
  deposits = await createDepositOffice();
});
afterEach(() => closeTied(deposits));

const refusal = (name: string) => ({ failure: { kind: 'refused', reason: name } });

test('what was a mistake is taken back by a row of its own: a refund, a confirmation, a deduction, an application, a taking', async () => {
  const { api } = deposits.office;
  const { approved } = deposits;
  const [unitId = 0] = deposits.unitIds;
  const taken = await deposits.take(0, 20_000);
  const { depositId } = taken;
  await deposits.toConfirm(depositId);
  const { deductions } = await api.deposits.deduct({
    depositId,
    amountCents: 20_000,
    reason: '損壞門禁',
    evidence: '照片',
    settles: { what: 'item', itemId: deposits.damageItemId, on: '2026-11-23' },
  });
  await deposits.confirm(depositId);
  const slip = await api.deposits.refund({ depositId, proof: 'receipt', method: 'cash' });
  expect(slip).toMatchObject({ amountCents: 0, tenders: [] });
  const back = await approved.deposits.reverse({ paperId: slip.id, reason: '對方不同意' });
  expect(back).toMatchObject({ number: 'YC-2026-000001', reverses: { number: slip.number } });
  expect(await api.deposits.deposit({ depositId })).toMatchObject({ state: 'toRefund', heldCents: 0 });
  const owedBefore = (await api.fees.unitAccount({ unitId })).owedCents;
  await approved.deposits.withdrawConfirmation({ depositId, reason: '對方不同意' });
  expect(await api.deposits.deposit({ depositId })).toMatchObject({ state: 'toConfirm', heldCents: 20_000 });
  expect((await api.fees.unitAccount({ unitId })).owedCents).toBe(owedBefore);
  await expect(api.deposits.withdrawApplication({ depositId, reason: '試' })).rejects.toMatchObject(
    refusal('deductionsStand'),
  );
  const deductionId = deductions[0]?.id ?? 0;
  await api.deposits.takeBackDeduction({ deductionId, reason: '已修復' });
  await expect(api.deposits.takeBackDeduction({ deductionId, reason: '已修復' })).rejects.toMatchObject(
    refusal('deductionTakenBack'),
  );
  await api.deposits.withdrawApplication({ depositId, reason: '仍在裝修' });
  const reversal = await approved.deposits.reverse({ paperId: taken.id, reason: '房號錯' });
  expect(reversal).toMatchObject({ number: 'YC-2026-000002', amountCents: -20_000 });
  expect(await api.deposits.cancel({ depositId, reason: '房號錯' })).toMatchObject({
    state: 'cancelled',
    heldCents: 0,
    deductedCents: 0,
  });
  await expect(approved.deposits.reverse({ paperId: taken.id, reason: '試' })).rejects.toMatchObject(
    refusal('depositPaperReversed'),
  );
  const { database } = deposits.office.office.core.office;
  for (const table of [
    'deposit',
    'deposit_step',
    'deposit_deduction',
    'deposit_paper',
    'deposit_tender',
    'deposit_entry',
    'deposit_settlement',
  ]) {
    expect(() => database.exec(`DELETE FROM ${table}`), table).toThrow('never deleted');
  }
  for (const change of [
    'UPDATE deposit SET amount_cents = 1',
    "UPDATE deposit SET state = 'due'",
    'UPDATE deposit_step SET who = 1',
    'UPDATE deposit_deduction SET amount_cents = 1',
    'UPDATE deposit_paper SET amount_cents = 1',
    'UPDATE deposit_tender SET amount_cents = 1',
    'UPDATE deposit_entry SET amount_cents = 1',
  ]) {
    expect(() => database.exec(change), change).toThrow(/never edited|moves by its steps/u);
  }
});

test('an invoice on what a deposit settled is to be reversed once the confirmation is withdrawn', async () => {
  const { api } = deposits.office;
  const { depositId } = await deposits.take(0, 20_000);
  await deposits.toConfirm(depositId);
  await api.deposits.deduct({
    depositId,
    amountCents: 5_000,
    reason: '損壞門禁',
    evidence: '照片',
    settles: { what: 'item', itemId: deposits.damageItemId, on: '2026-11-23' },
  });
  const { receipts } = await deposits.confirm(depositId);
  const { id, version } = await api.fees.registerInvoice({
    receiptIds: receipts.map((receipt) => receipt.id),
    title: '業主1',
    amountCents: 5_000,
  });
  await api.fees.stepInvoice({
    invoiceId: id,
    version,
    step: { kind: 'issue', number: '26442000000012345678', issuedOn: '2026-11-23' },
  });
  await deposits.approved.deposits.withdrawConfirmation({ depositId, reason: '對方不同意' });
  expect(await api.fees.invoice({ invoiceId: id })).toMatchObject({
    state: 'toReverse',
    reason: '對方不同意',
  });
});

test('the payer agrees to what they were shown: a deduction that a colleague adds meanwhile is not confirmed with it', async () => {
  const { api } = deposits.office;
  const { depositId } = await deposits.take(0, 20_000);
  const shown = await deposits.toConfirm(depositId);
  await api.deposits.deduct({
    depositId,
    amountCents: 5_000,
    reason: '損壞門禁',
    evidence: '照片',
    settles: { what: 'item', itemId: deposits.damageItemId, on: '2026-11-23' },
  });
  const agreed = { depositId, on: '2026-11-23', confirmedBy: '業主1', means: 'signature' } as const;
  await expect(api.deposits.confirm({ ...agreed, deductedCents: shown.deductedCents })).rejects.toMatchObject(
    { failure: { reason: 'deductionsChanged', values: { deducted: '50.00' } } },
  );
  expect(await api.deposits.confirm({ ...agreed, deductedCents: 5_000 })).toMatchObject({
    state: 'toRefund',
    heldCents: 15_000,
  });
});
