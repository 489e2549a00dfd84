import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertBooksTie } from '../fixtures/books.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

let fees: FeeOffice;
let unitId: number;
beforeEach(async () => {
  fees = await createFeeOffice(2);
  unitId = fees.unitIds[0] ?? 0;
  await fees.bill('2026-09');
  await fees.bill('2026-10');
  await fees.bill('2026-11');
});
afterEach(async () => {
  await fees.office.close();
});

test('a payment settles the oldest lines first and its receipt says what is settled and what stays owed', async () => {
  const { api } = fees.office;
  const receipt = await api.fees.takePayment({
    unitId,
    amountCents: 20_000,
    receivedCents: 50_000,
    method: 'cash',
    bookNumber: '0012345',
  });
  expect(receipt).toMatchObject({
    number: 'SJ-2026-000001',
    unitName: '1棟101',
    payerName: '業主1',
    siteName: '翠湖花園',
    receivedOn: '2026-11-23',
    tenders: [{ method: 'cash', amountCents: 20_000, voucherNumber: '' }],
    lines: [
      { itemName: '物業服務費', periodStart: '2026-09-01', amountCents: 12_891, owedAfterCents: 0 },
      { itemName: '物業服務費', periodStart: '2026-10-01', amountCents: 7109, owedAfterCents: 5782 },
    ],
    amountCents: 20_000,
    creditedCents: 0,
    receivedCents: 50_000,
    changeCents: 30_000,
    owedAfterCents: 18_673,
    cashierName: '陳經理',
    reprintCount: 0,
    voidedAt: null,
  });
  expect(await api.fees.receipt({ receiptId: receipt.id })).toEqual(receipt);
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({
    owedCents: 18_673,
    paidThrough: [{ itemName: '物業服務費', on: '2026-09-30' }],
    recentReceipts: [{ number: 'SJ-2026-000001', methods: 'cash', voided: false }],
  });
});

test('chosen lines are settled before older ones', async () => {
  const { api } = fees.office;
  const { outstanding } = await api.fees.unitAccount({ unitId });
  const november = outstanding.find((line) => line.periodStart === '2026-11-01');
  const receipt = await api.fees.takePayment({
    unitId,
    amountCents: 12_891,
    method: 'wechat',
    chargeIds: [november?.chargeId ?? 0],
    voucherNumber: '420000',
    payerName: '租客小李',
  });
  expect(receipt).toMatchObject({
    payerName: '租客小李',
    lines: [{ periodStart: '2026-11-01' }],
    tenders: [{ method: 'wechat', voucherNumber: '420000' }],
  });
  // September is open, so nothing is paid through without a gap.
  expect((await api.fees.unitAccount({ unitId })).paidThrough).toMatchObject([{ on: null }]);
  await expect(
    api.fees.takePayment({ unitId, amountCents: 1, method: 'cash', chargeIds: [november?.chargeId ?? 0] }),
  ).rejects.toMatchObject({ failure: { reason: 'chargeNotOwed' } });
});

test('a payment sent twice with one key is posted once and answers the same receipt', async () => {
  const { api } = fees.office;
  const input = { unitId, amountCents: 12_891, method: 'cash' } as const;
  const options = { key: 'one-dialog-one-payment' };
  const [first, second] = await Promise.all([
    api.fees.takePayment(input, options),
    api.fees.takePayment(input, options),
  ]);
  expect(second).toEqual(first);
  expect((await api.fees.listReceipts()).total).toBe(1);
  expect((await api.fees.unitAccount({ unitId })).owedCents).toBe(25_782);
  await expect(api.fees.takePayment({ ...input, amountCents: 1 }, options)).rejects.toMatchObject({
    failure: { reason: 'keyReused' },
  });
});

test('an overpayment is refused unless it is kept, and what is kept pays later', async () => {
  const { api } = fees.office;
  await expect(api.fees.takePayment({ unitId, amountCents: 40_000, method: 'cash' })).rejects.toMatchObject({
    failure: { reason: 'overpayment', values: { over: '13.27', owed: '386.73' } },
  });
  expect(
    await api.fees.takePayment({ unitId, amountCents: 40_000, method: 'cash', keepAsCredit: true }),
  ).toMatchObject({ creditedCents: 1327, creditAfterCents: 1327, owedAfterCents: 0 });
  await expect(api.fees.takePayment({ unitId, amountCents: 100, method: 'cash' })).rejects.toMatchObject({
    failure: { reason: 'nothingOwed' },
  });

  await fees.bill('2026-12');
  await expect(
    api.fees.takePayment({ unitId, amountCents: 0, method: 'cash', useCreditCents: 1328 }),
  ).rejects.toMatchObject({ failure: { reason: 'creditShort', values: { credit: '13.27' } } });
  expect(
    await api.fees.takePayment({ unitId, amountCents: 10_000, method: 'pos', useCreditCents: 1327 }),
  ).toMatchObject({
    amountCents: 11_327,
    tenders: [
      { method: 'pos', amountCents: 10_000 },
      { method: 'credit', amountCents: 1327 },
    ],
    creditAfterCents: 0,
    owedAfterCents: 1564,
  });
});

test('amounts that mean nothing are refused with the field named', async () => {
  const { api } = fees.office;
  const bad = [
    [{ amountCents: 0 }, 'amountCents'],
    [{ amountCents: 1.5 }, 'amountCents'],
    [{ amountCents: -1 }, 'amountCents'],
    [{ amountCents: 1e15 }, 'amountCents'],
    [{ amountCents: 100, method: 'wechat', receivedCents: 200 }, 'receivedCents'],
  ] as const;
  for (const [change, field] of bad) {
    await expect(
      api.fees.takePayment({ unitId, method: 'cash', ...change }),
      JSON.stringify(change),
    ).rejects.toMatchObject({ failure: { kind: 'invalidInput', issues: [{ path: [field] }] } });
  }
  await expect(
    api.fees.takePayment({ unitId, amountCents: 100, receivedCents: 50, method: 'cash' }),
  ).rejects.toMatchObject({ failure: { reason: 'cashShort', values: { short: '0.50' } } });
  await expect(
    api.fees.takePayment({ unitId: 9999, amountCents: 100, method: 'cash' }),
  ).rejects.toMatchObject({ failure: { kind: 'notFound', entity: 'unit' } });
  expect((await api.fees.listReceipts()).total).toBe(0);
});

test('receipt numbers have no gap, whatever was refused between them, and begin anew each year', async () => {
  const { api } = fees.office;
  const pay = (): Promise<{ number: string }> =>
    api.fees.takePayment({ unitId, amountCents: 100, method: 'cash' });
  const numbers = [(await pay()).number];
  await expect(
    api.fees.takePayment({ unitId, amountCents: 99_999_999, method: 'cash' }),
  ).rejects.toMatchObject({ failure: { reason: 'overpayment' } });
  numbers.push((await pay()).number);
  fees.office.now = new Date('2027-01-01T02:00:00Z');
  numbers.push((await pay()).number);
  expect(numbers).toEqual(['SJ-2026-000001', 'SJ-2026-000002', 'SJ-2027-000001']);
});

test('four windows that take 250 payments each, all at once, leave numbers without a gap or a double', async () => {
  const windows = await Promise.all(Array.from({ length: 4 }, () => fees.office.openWindowAs('frontDesk')));
  const receipts = await Promise.all(
    windows.flatMap(({ api }) =>
      Array.from({ length: 250 }, (_each, index) =>
        api.fees.takePayment({
          unitId: fees.unitIds[index % fees.unitIds.length] ?? 0,
          amountCents: 100 + index,
          method: 'cash',
          keepAsCredit: true,
        }),
      ),
    ),
  );
  const numbers = receipts.map(({ number }) => number).sort();
  expect(numbers).toEqual(
    Array.from({ length: 1000 }, (_each, index) => `SJ-2026-${String(index + 1).padStart(6, '0')}`),
  );
  await assertBooksTie(fees.office);
});

test('a receipt is found by its number', async () => {
  const { api, office } = fees.office;
  const receipt = await api.fees.takePayment({ unitId, amountCents: 100, method: 'cash' });
  const found = office.core.office.database
    .prepare(
      "SELECT DISTINCT entity_id FROM search_term WHERE kind = 'receipt' AND term IN ('sj-2026-000001', '1')",
    )
    .all();
  expect(found).toEqual([{ entity_id: receipt.id }]);
});

test('a reprint is counted and leaves an audit entry', async () => {
  const { api } = fees.office;
  const receipt = await api.fees.takePayment({ unitId, amountCents: 100, method: 'cash' });
  await api.fees.reprint({ receiptId: receipt.id });
  expect(await api.fees.reprint({ receiptId: receipt.id })).toEqual({ ...receipt, reprintCount: 2 });
  const { rows } = await api.access.auditTrail({
    filters: { action: { kind: 'text', contains: 'fees.reprint' } },
  });
  expect(rows).toMatchObject([
    { before: { reprintCount: 1 }, after: { reprintCount: 2 } },
    { before: { reprintCount: 0 }, after: { reprintCount: 1 } },
  ]);
});

test('a receipt is voided by the manager on its own day: its lines are owed again and its number stays', async () => {
  const { api } = fees.office;
  const receipt = await api.fees.takePayment({ unitId, amountCents: 20_000, method: 'cash' });
  const desk = await fees.office.openWindowAs('frontDesk');
  const order = { receiptId: receipt.id, reason: '金額收錯' };
  await expect(desk.api.fees.voidReceipt(order)).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
  expect(await fees.approved.fees.voidReceipt(order)).toMatchObject({
    number: 'SJ-2026-000001',
    voidReason: '金額收錯',
    voidedAt: '2026-11-23T02:00:00.000Z',
  });
  expect((await api.fees.unitAccount({ unitId })).owedCents).toBe(38_673);
  await expect(fees.approved.fees.voidReceipt(order)).rejects.toMatchObject({
    failure: { reason: 'receiptVoided' },
  });
  expect(await api.fees.takePayment({ unitId, amountCents: 100, method: 'cash' })).toMatchObject({
    number: 'SJ-2026-000002',
  });
  expect(await api.fees.listReceipts()).toMatchObject({ total: 2, totals: { amountCents: 100, voided: 1 } });

  const next = (await api.fees.listReceipts()).rows[0];
  fees.office.now = new Date('2026-11-24T02:00:00Z');
  await expect(
    fees.approved.fees.voidReceipt({ receiptId: next?.id ?? 0, reason: '遲了' }),
  ).rejects.toMatchObject({
    failure: { reason: 'receiptNotToday', values: { date: '2026-11-23' } },
  });
});

test('a receipt whose credit was used since is voided only after the one that used it', async () => {
  const { api } = fees.office;
  const kept = await api.fees.takePayment({
    unitId,
    amountCents: 40_000,
    method: 'cash',
    keepAsCredit: true,
  });
  await fees.bill('2026-12');
  const used = await api.fees.takePayment({
    unitId,
    amountCents: 0,
    method: 'cash',
    useCreditCents: 1000,
  });
  await expect(fees.approved.fees.voidReceipt({ receiptId: kept.id, reason: '收錯' })).rejects.toMatchObject({
    failure: { reason: 'creditSpent', values: { credit: '3.27' } },
  });
  await fees.approved.fees.voidReceipt({ receiptId: used.id, reason: '收錯' });
  await fees.approved.fees.voidReceipt({ receiptId: kept.id, reason: '收錯' });
  expect(await api.fees.unitAccount({ unitId })).toMatchObject({
    owedCents: 38_673 + 12_891,
    creditCents: 0,
  });
});

test('arrears are one row a unit with its debt by age, and the totals are of everything', async () => {
  const { api } = fees.office;
  // September fell due on the 30th of November with the others, billed late; a year passes.
  fees.office.now = new Date('2026-12-20T02:00:00Z');
  await api.fees.takePayment({ unitId, amountCents: 12_891, method: 'cash' });
  const page = await api.fees.listArrears({ limit: 1 });
  expect(page).toMatchObject({
    total: 2,
    totals: { owedCents: 38_673 + 25_782, overdueCents: 38_673 + 25_782, to30Cents: 38_673 + 25_782 },
    rows: [{ unitName: '1棟102', payerName: '業主2', owedCents: 38_673, months: 3, overdueDays: 20 }],
  });
  fees.office.now = new Date('2027-03-20T02:00:00Z');
  expect((await api.fees.listArrears()).totals).toMatchObject({
    to30Cents: 0,
    to90Cents: 0,
    to180Cents: 64_455,
  });
  expect(
    await api.fees.listArrears({
      quick: '101',
      sort: [{ field: 'overdueCents', direction: 'asc' }],
      filters: { overdueDays: { kind: 'number', min: 100 } },
    }),
  ).toMatchObject({ total: 1, rows: [{ unitId, lastPaidOn: '2026-12-20' }] });
});

test('a charge says where it stands today', async () => {
  const { api } = fees.office;
  await api.fees.takePayment({ unitId, amountCents: 13_000, method: 'cash' });
  const standings = async (): Promise<string[]> =>
    (
      await api.fees.listCharges({
        filters: { unitId: { kind: 'oneOf', values: [unitId] } },
        sort: [{ field: 'periodStart', direction: 'asc' }],
      })
    ).rows.map((row) => row.standing);
  expect(await standings()).toEqual(['paid', 'part', 'due']);
  fees.office.now = new Date('2027-01-20T02:00:00Z');
  expect(await standings()).toEqual(['paid', 'overdue', 'overdue']);
  expect(
    await api.fees.listCharges({ filters: { standing: { kind: 'oneOf', values: ['overdue'] } } }),
  ).toMatchObject({ total: 5 });
});
