import { expect, test } from 'vitest';
import { HostUnreachable } from '../../renderer/api/host-unreachable.ts';
import { PaymentStore } from '../../renderer/features/fees/payment.store.ts';
import { refuse } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import type { CounterLine, UnitAccount } from '../../shared/features/fees/charges.contract.ts';
import type { Receipt } from '../../shared/features/fees/receipt.ts';
import { createFakeApi, pending } from '../fakes/fake-api.ts';

type TakePayment = Api['fees']['takePayment'];

function line(chargeId: number, owedCents: number): CounterLine {
  return {
    chargeId,
    itemId: 1,
    itemName: '物業服務費',
    periodStart: '2026-11-01',
    periodEnd: '2026-11-30',
    dueOn: '2026-11-15',
    amountCents: owedCents,
    discountedCents: 0,
    owedCents,
    overdueDays: 0,
    lateFeeCents: 0,
    lateFee: null,
    disputed: null,
    inputs: {
      formula: 'fixed',
      monthlyCents: owedCents,
      days: 30,
      monthDays: 30,
      roundingUnit: 'cent',
      roundingMode: 'halfUp',
    },
  };
}

function account(lines: readonly CounterLine[], creditCents = 0): UnitAccount {
  return {
    unitId: 7,
    unitName: '1棟101',
    payerName: '王小明',
    areaThousandths: null,
    outstanding: [...lines],
    owedCents: lines.reduce((sum, each) => sum + each.owedCents, 0),
    overdueCents: 0,
    lateFeeCents: 0,
    creditCents,
    credits: creditCents === 0 ? [] : [{ purposeId: null, purposeName: '', itemIds: [], cents: creditCents }],
    paidThrough: [],
    recentReceipts: [],
  };
}

const RECEIPT: Receipt = {
  id: 1,
  number: 'SJ-2026-000001',
  kind: 'payment',
  seriesCode: 'SJ',
  seriesName: '收據',
  reverses: null,
  reversals: [],
  invoices: [],
  unitId: 7,
  unitName: '1棟101',
  payerName: '王小明',
  siteName: '',
  companyName: '',
  receivedOn: '2026-11-23',
  receivedAt: '2026-11-23T02:00:00.000Z',
  tenders: [],
  lines: [],
  amountCents: 300,
  creditedCents: 0,
  receivedCents: 300,
  changeCents: 0,
  owedAfterCents: 0,
  creditAfterCents: 0,
  creditPurpose: '',
  sharedBy: 'order',
  bookNumber: '',
  reason: '',
  note: '',
  cashierName: '',
  reprintCount: 0,
  voidedAt: null,
  voidReason: '',
};

function unexpected(): never {
  throw new Error('no further payment was expected');
}

async function opened(given: UnitAccount, takePayment?: TakePayment): Promise<PaymentStore> {
  const api = createFakeApi({
    fees: { unitAccount: async () => given, ...(takePayment === undefined ? {} : { takePayment }) },
  });
  const store = new PaymentStore(api, 7);
  await store.load();
  return store;
}

test('the amount is everything owed until lines are chosen or the cashier types another', async () => {
  const store = await opened(account([line(1, 100), line(2, 200)]));
  expect(store.amountCents).toBe(300);
  store.chooseLine(2, true);
  expect(store.amountCents).toBe(200);
  store.typeAmount(50);
  store.chooseLine(1, true);
  expect(store.amountCents).toBe(50);
});

test('while an amount is typed each line shows what it would get, the chosen ones first', async () => {
  const store = await opened(account([line(1, 100), line(2, 200)]));
  store.typeAmount(150);
  expect([...store.shares]).toEqual([
    [1, 100],
    [2, 50],
  ]);
  store.chooseLine(2, true);
  expect([...store.shares]).toEqual([[2, 150]]);
  expect(store.owedAfterCents).toBe(150);
});

test('what stands in the way is said before the office has to', async () => {
  const store = await opened(account([line(1, 100)]));
  expect(store.obstacle).toBeNull();
  store.typeAmount(null);
  expect(store.obstacle).toBe('amountMissing');
  store.typeAmount(150);
  expect(store.obstacle).toBe('overpaid');
  store.keepOver(true);
  expect(store.obstacle).toBeNull();
  store.typeAmount(100);
  store.typeReceived(50);
  expect(store.obstacle).toBe('cashShort');
  store.typeReceived(500);
  expect(store).toMatchObject({ obstacle: null, changeCents: 400 });
  store.chooseMethod('wechat');
  expect(store.changeCents).toBe(0);
  expect((await opened(account([]))).obstacle).toBe('nothingOwed');
});

test('held credit pays first and never more than is owed', async () => {
  const store = await opened(account([line(1, 100)], 250));
  store.takeCredit(true);
  expect(store).toMatchObject({ creditUsedCents: 100, amountCents: 0, totalCents: 100, obstacle: null });
  store.keepOver(true);
  expect(store).toMatchObject({ useCredit: false, creditUsedCents: 0, amountCents: 100 });
});

test('pressing twice sends one payment', async () => {
  const answer = pending<Receipt>();
  const keys: unknown[] = [];
  const store = await opened(account([line(1, 300)]), async (_input, options) => {
    keys.push(options?.key);
    return answer.promise;
  });
  const first = store.post();
  await store.post();
  answer.resolve(RECEIPT);
  await first;
  await store.post();
  expect(keys).toHaveLength(1);
  expect(store.receipt).toEqual(RECEIPT);
});

test('after a lost answer the same payment is sent under the same key, after a refusal under a new one', async () => {
  const keys: (string | undefined)[] = [];
  const answers = [
    () => Promise.reject(new HostUnreachable('unreachable', null)),
    () => Promise.reject(refuse('chargeNotOwed')),
    () => Promise.resolve(RECEIPT),
  ];
  const store = await opened(account([line(1, 300)]), async (_input, options) => {
    keys.push(options?.key);
    return (answers.shift() ?? unexpected)();
  });
  store.write('note', '匯款');
  await store.post();
  expect(store).toMatchObject({ receipt: null, note: '匯款', failure: { kind: 'unreachable' } });
  await store.post();
  expect(store.failure).toMatchObject({ reason: 'chargeNotOwed' });
  await store.post();
  expect(store.receipt).toEqual(RECEIPT);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('leaving asks only while something typed would be lost', async () => {
  const store = await opened(account([line(1, 300)]), async () => RECEIPT);
  expect(store.touched).toBe(false);
  store.typeAmount(200);
  expect(store.touched).toBe(true);
  await store.post();
  expect(store.touched).toBe(false);
});

test('parts that come otherwise leave the rest to the first method, and change is of that rest', async () => {
  const store = await opened(account([line(1, 1000)]));
  store.parts.add(store.method);
  const [part] = store.parts.list;
  expect(part?.method).toBe('wechat');
  store.parts.change(part?.id ?? 0, { amountCents: 1200 });
  expect(store.obstacle).toBe('partsTooMuch');
  store.parts.change(part?.id ?? 0, { amountCents: 400, voucherNumber: 'W1' });
  store.typeReceived(700);
  expect(store).toMatchObject({ obstacle: null, restCents: 600, changeCents: 100 });
});

test('months to pay for cover what is owed first and bills ahead, and ask for their sum', async () => {
  const ahead = {
    chargeId: null,
    itemId: 1,
    itemName: '物業服務費',
    periodStart: '2026-12-01',
    periodEnd: '2026-12-31',
    owedCents: 150,
    lateFeeCents: 0,
  };
  const owed = { ...ahead, chargeId: 2, periodStart: '2026-11-01', periodEnd: '2026-11-30', owedCents: 100 };
  const store = new PaymentStore(
    createFakeApi({
      fees: {
        unitAccount: async () => account([line(1, 70), line(2, 100)]),
        previewCover: async () => ({ lines: [owed, ahead], owedCents: 250, lateFeeCents: 0 }),
      },
    }),
    7,
  );
  await store.load();
  store.cover.choose('months', [1]);
  expect(store.obstacle).toBe('coverMissing');
  await store.cover.load();
  expect(store).toMatchObject({ amountCents: 250, obstacle: null, owedAfterCents: 70 });
  expect([...store.shares]).toEqual([
    [2, 100],
    [-1, 150],
  ]);
});

test('a late fee is due with the line that is paid in full, and what is disputed waits until it is chosen', async () => {
  const late = { ...line(1, 100), lateFeeCents: 7 };
  const disputed = { ...line(2, 50), disputed: { id: 1, reason: '電梯停用', fromOn: '2026-11-01' } };
  const store = await opened(account([late, disputed]));
  expect(store).toMatchObject({ amountCents: 107, lateFeesDueCents: 7, owedAfterCents: 50 });
  store.waive(true);
  expect(store).toMatchObject({ amountCents: 100, obstacle: 'waiveReasonMissing' });
  store.write('waiveReason', '首次逾期');
  expect(store.obstacle).toBeNull();
  store.typeAmount(99);
  expect(store.lateFeesDueCents).toBe(0);
  expect((await opened(account([disputed]))).obstacle).toBe('onlyDisputed');
});
