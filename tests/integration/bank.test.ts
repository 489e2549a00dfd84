import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BankOffice, createBankOffice, csv, gb18030, lookAt } from '../fixtures/bank-office.ts';
import { sheet } from '../fixtures/import-list.ts';

let bank: BankOffice;
beforeEach(async () => {
  bank = await createBankOffice();
});
afterEach(async () => {
  expect(bank.office.faults).toEqual([]);
  await bank.office.close();
});

const TWO_DAYS = csv(
  '2026-11-23 10:02:11,128.91,,1128.91,TX880012,業主1,物業費',
  '2026-11-23,,15.00,1113.91,SF001,,賬戶管理費',
  '2026-11-24,50.00,,1163.91,JX01,,結息',
);

function items() {
  return bank.office.api.bank.openItems({ accountId: bank.account.id });
}

async function tomorrow(): Promise<void> {
  bank.office.now = new Date(bank.office.now.getTime() + 86_400_000);
}

test('the same statement twice, and one that overlaps it, double no line; the columns are remembered', async () => {
  await tomorrow();
  expect(await bank.bringIn(TWO_DAYS)).toMatchObject({
    newLines: 3,
    openingCents: 100_000,
    closingCents: 116_391,
    untied: null,
    gapCents: null,
  });
  await expect(bank.bringIn(TWO_DAYS)).rejects.toMatchObject({
    failure: { reason: 'bankNothingNew' },
  });
  const longer = `${TWO_DAYS}\r\n2026-11-24,50.00,,1213.91,JX01,,結息\r\n合計,228.91,15.00,,,,`;
  expect(await bank.bringIn(longer)).toMatchObject({ newLines: 1, knownLines: 3, otherRows: 1 });
  const lines = await bank.office.api.bank.listLines();
  expect(lines.total).toBe(4);
  expect(lines.totals).toEqual({ inCents: 22_891, outCents: 1500 });
  const bytes = new TextEncoder().encode(longer);
  const { found } = await lookAt(bank.office, bank.account.id, bytes, 'again.csv');
  expect(found.remembered).toBe(true);
});

test('a statement whose reference is read from another column brings no line again', async () => {
  await tomorrow();
  await bank.bringIn(TWO_DAYS);
  const other = TWO_DAYS.replace('流水號', '櫃員').replace('摘要', '憑證號');
  await expect(bank.bringIn(other)).rejects.toMatchObject({ failure: { reason: 'bankNothingNew' } });
});

test('GB18030, a byte-order mark and a workbook say the same lines', async () => {
  await tomorrow();
  const { account, office } = bank;
  const utf8 = await lookAt(office, account.id, new TextEncoder().encode(`\uFEFF${TWO_DAYS}`), 'a.csv');
  const mainland = await lookAt(office, account.id, gb18030(TWO_DAYS), 'b.csv');
  const rows = TWO_DAYS.split('\r\n').map((row) =>
    row
      .split(',')
      .map((cell, column) => (/^[\d.]+$/u.test(cell) && column < 4 ? Number(cell) : cell || null)),
  );
  const workbook = await lookAt(office, account.id, await sheet([['工商銀行對賬單'], ...rows]), 'c.xlsx');
  expect(utf8.preview.shown).toMatchObject([{ counterparty: '業主1' }, { amountCents: -1500 }, {}]);
  expect(mainland.preview).toEqual(utf8.preview);
  expect(workbook.preview.shown.map(({ row: _row, ...line }) => line)).toEqual(
    utf8.preview.shown.map(({ row: _row, ...line }) => line),
  );
});

test('an amount whose direction stands in a column of its own comes in or goes out as that says', async () => {
  await tomorrow();
  const rows = (...lines: readonly string[]): string =>
    ['交易日期,借貸標誌,交易金額,賬戶餘額,流水號', ...lines].join('\r\n');
  const problemsOf = async (text: string) =>
    (await lookAt(bank.office, bank.account.id, new TextEncoder().encode(text), 'b.csv')).preview.problems;
  expect(await problemsOf(rows('2026-11-23,,1.00,,A', '2026-11-23,借,-2.00,,B'))).toEqual([
    { row: 2, problem: 'directionInvalid', text: '' },
    { row: 3, problem: 'signTwice', text: '借、-2.00' },
  ]);
  expect(await problemsOf(rows('2026-11-23,貸,3.00,百元,A'))).toEqual([
    { row: 2, problem: 'balanceInvalid', text: '百元' },
  ]);
  const text = rows(
    '2026-11-23,貸,128.91,1128.91,A1',
    '2026-11-23,借,15.00,1113.91,A2',
    '2026-11-24,贷,-13.91,1100.00,A3',
    '合計,,,,',
  );
  expect(await bank.bringIn(text)).toMatchObject({
    newLines: 3,
    inCents: 12_891,
    outCents: 2891,
    untied: null,
  });
  const platform =
    '交易時間,收/支,金額(元)\r\n2026-11-24 09:00:00,收入,8.00\r\n2026-11-24 10:00:00,支出,2.00';
  expect((await bank.bringIn(platform)).shown.map(({ amountCents }) => amountCents)).toEqual([800, -200]);
});

test('a statement with a line left out, or with an unreadable row, does not come in', async () => {
  await tomorrow();
  const [head = '', first = '', , last = ''] = TWO_DAYS.split('\r\n');
  await expect(bank.bringIn([head, first, last].join('\r\n'))).rejects.toMatchObject({
    failure: { reason: 'bankNotTied' },
  });
  await expect(bank.bringIn(csv('2026-11-23,十元,,,A,,'))).rejects.toMatchObject({
    failure: { reason: 'bankRowsUnreadable' },
  });
  expect((await bank.office.api.bank.listLines()).total).toBe(0);
});

test('what is sure is matched in one step and taken back in one; a voided receipt opens its line again', async () => {
  const { account, approved, office, pay } = bank;
  await pay(1, 10_000, { method: 'wechat' });
  await pay(2, 12_891, { method: 'wechat' });
  await tomorrow();
  const receipt = await pay(0, 12_891, { method: 'transfer', voucherNumber: 'TX880012' });
  await bank.bringIn(
    csv('2026-11-23,128.91,,,TX880012,,', '2026-11-24,228.04,,,WX1,財付通,', '2026-11-24,10.00,,,Q,,'),
  );
  const { suggestions, hash, sureCount } = await items();
  expect(suggestions).toMatchObject([
    { rule: 'reference', sure: true },
    { rule: 'daySum', sure: true, feeCents: 87 },
  ]);
  expect(sureCount).toBe(2);
  const { batch, matches } = await office.api.bank.acceptSure({ accountId: account.id, hash });
  expect(matches).toBe(2);
  expect(await items()).toMatchObject({ lineCount: 1, tenderCount: 0, lastBatch: { batch, matches: 2 } });
  await expect(office.api.bank.acceptSure({ accountId: account.id, hash })).rejects.toMatchObject({
    failure: { reason: 'bankSuggestionsChanged' },
  });
  await office.api.bank.undoBatch({ accountId: account.id, batch });
  expect(await items()).toMatchObject({ lineCount: 3, tenderCount: 3, lastBatch: null });

  await office.api.bank.acceptSure({ accountId: account.id, hash });
  await approved.fees.voidReceipt({ receiptId: receipt.id, reason: '重複' });
  expect(await items()).toMatchObject({
    lineCount: 2,
    tenderCount: 0,
    lastBatch: { batch: batch + 1, matches: 1 },
  });
});

test('by hand, sums have to tie, a fee needs its reason, and nothing is matched twice', async () => {
  const { account, office, pay } = bank;
  const one = await pay(0, 12_891, { method: 'transfer' });
  const two = await pay(1, 12_891, { method: 'transfer' });
  await bank.bringIn(csv('2026-11-23,256.82,,,T1,,'));
  const [line] = (await items()).lines;
  const input = {
    accountId: account.id,
    lineIds: [line?.id ?? 0],
    tenders: [one, two].map(({ id }) => ({ paper: 'receipt' as const, paperId: id, position: 1 })),
  };
  await expect(office.api.bank.match(input)).rejects.toMatchObject({
    failure: { reason: 'bankSumsDiffer' },
  });
  await expect(office.api.bank.match({ ...input, feeCents: 100 })).rejects.toMatchObject({
    failure: { reason: 'bankFeeReason' },
  });
  const { matchId } = await office.api.bank.match({ ...input, feeCents: 100, reason: '跨行手續費' });
  await expect(office.api.bank.match({ ...input, feeCents: 100, reason: '再' })).rejects.toMatchObject({
    failure: { reason: 'bankLineSettled' },
  });
  expect((await office.api.bank.listLines()).rows).toMatchObject([
    { state: 'matched', matchedTo: `${one.number}、${two.number}`, feeCents: 100, rule: 'byHand' },
  ]);
  await office.api.bank.unmatch({ matchId });
  expect(await items()).toMatchObject({ lineCount: 1, tenderCount: 2 });
});

test('a month is signed off once its days are closed and both sides tie, and then its matches stand', async () => {
  const { account, office, pay, handOver } = bank;
  const { api } = office;
  const month = { accountId: account.id, month: '2026-11' };
  await pay(0, 12_891, { method: 'transfer', voucherNumber: 'TX880012' });
  await handOver();
  await tomorrow();
  await bank.bringIn(`${TWO_DAYS}\r\n2026-11-24,7.00,,1170.91,M1,張三,轉錯`);
  const { hash, lines } = await items();
  await api.bank.acceptSure({ accountId: account.id, hash });
  const lineOf = (reference: string): number => lines.find((each) => each.reference === reference)?.id ?? 0;
  await api.bank.enterLine({ lineId: lineOf('SF001'), kind: 'bankFee', reason: '管理費' });
  await expect(
    api.bank.enterLine({ lineId: lineOf('JX01'), kind: 'bankFee', reason: '錯' }),
  ).rejects.toMatchObject({ failure: { reason: 'bankEntrySide' } });
  await api.bank.enterLine({ lineId: lineOf('JX01'), kind: 'interest', reason: '結息' });
  const { matchId } = await api.bank.enterLine({
    lineId: lineOf('M1'),
    kind: 'notOurs',
    reason: '轉錯，待銀行退回',
  });
  await pay(1, 5000, { method: 'transfer' });
  office.now = new Date('2026-12-01T02:00:00Z');
  expect((await api.bank.reconciliation(month)).sheet).toMatchObject({
    bookCents: 121_391,
    bankCents: 117_091,
    bankStated: true,
    adjustedBookCents: 122_091,
    adjustedBankCents: 122_091,
    differenceCents: 0,
    items: [
      { group: 'bankIn', amountCents: 700, about: '轉錯，待銀行退回；張三 轉錯' },
      { group: 'bookIn', amountCents: 5000 },
    ],
  });
  await expect(api.bank.signOffReconciliation(month)).rejects.toMatchObject({
    failure: { reason: 'bankDaysOpen' },
  });
  await handOver();
  await api.closing.closeDay({ day: '2026-11-30' });
  expect(await api.bank.signOffReconciliation(month)).toMatchObject({ state: 'signed', reopenable: true });
  await expect(api.bank.unmatch({ matchId })).rejects.toMatchObject({
    failure: { reason: 'bankMonthSigned' },
  });
  await expect(bank.bringIn(csv('2026-11-29,9.00,,,N1,,'))).rejects.toMatchObject({
    failure: { reason: 'bankMonthSigned' },
  });
  expect((await api.bank.listOutstanding({ on: '2026-11-30' })).rows).toMatchObject([
    { group: 'bankIn', amountCents: 700 },
    { group: 'bookIn', amountCents: 5000 },
  ]);
  await api.bank.deliverReconciliation({ ...month, language: 'zh-Hant' });
  const words = await bank.deliveredWords();
  for (const said of ['銀行存款餘額調節表', '1,220.91', '轉錯，待銀行退回', '調節後差額：0.00']) {
    expect(words).toContain(said);
  }
  await expect(bank.approved.closing.reopenDay({ day: '2026-11-30', reason: '漏收' })).rejects.toMatchObject({
    failure: { reason: 'reopenBankSigned', values: { account: '基本戶', month: '2026-11' } },
  });
  await expect(pay(2, 100, { receivedOn: '2026-11-30' })).rejects.toMatchObject({
    failure: { reason: 'dayClosed' },
  });
  const supervisor = await office.openWindowAs('supervisor');
  await expect(supervisor.api.bank.reopenReconciliation({ ...month, reason: '改' })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  expect(await api.bank.reopenReconciliation({ ...month, reason: '漏記退回' })).toMatchObject({
    state: 'open',
    signOffs: [{ reopenReason: '漏記退回' }],
  });
  await api.bank.unmatch({ matchId });
  await bank.approved.closing.reopenDay({ day: '2026-11-30', reason: '漏收' });
});

test('a statement that came in by mistake is withdrawn while none of its lines is settled', async () => {
  const { account, office } = bank;
  const { api } = office;
  await tomorrow();
  await bank.bringIn(TWO_DAYS);
  const [statement] = await api.bank.statements({ accountId: account.id });
  const [line] = (await items()).lines;
  const { matchId } = await api.bank.enterLine({ lineId: line?.id ?? 0, kind: 'notOurs', reason: '試' });
  const withdraw = { statementId: statement?.id ?? 0, reason: '導錯賬戶' };
  await expect(api.bank.withdrawStatement(withdraw)).rejects.toMatchObject({
    failure: { reason: 'bankStatementSettled' },
  });
  await api.bank.unmatch({ matchId });
  await api.bank.withdrawStatement(withdraw);
  expect((await api.bank.listLines()).total).toBe(0);
  expect(await bank.bringIn(TWO_DAYS)).toMatchObject({ newLines: 3 });
});

test('the balance at the end of a day is that of its last line, also when an earlier one came in after it', async () => {
  const { account, office } = bank;
  const { api } = office;
  const morning = ['2026-11-23,100.00,,1100.00,A1,,'];
  const evening = ['2026-11-23,,30.00,1070.00,A2,,', '2026-11-23,5.00,,1075.00,A3,,'];
  await bank.bringIn(csv(...morning));
  const [statement] = await api.bank.statements({ accountId: account.id });
  await bank.bringIn(csv(...morning, ...evening));
  await api.bank.withdrawStatement({ statementId: statement?.id ?? 0, reason: '導錯文件' });
  await bank.bringIn(csv(...morning));
  expect((await api.bank.reconciliation({ accountId: account.id, month: '2026-11' })).sheet).toMatchObject({
    bankCents: 107_500,
    differenceCents: 0,
  });
});

test('what a month was signed off on stays, also where the bank had no line in it', async () => {
  const { account, office } = bank;
  const { name, bank: bankName, lastFour, opensOn, methods } = account;
  office.now = new Date('2026-12-01T02:00:00Z');
  await office.api.closing.closeDay({ day: '2026-11-30' });
  await office.api.bank.signOffReconciliation({ accountId: account.id, month: '2026-11' });
  await expect(
    office.api.bank.saveAccount({
      id: account.id,
      name,
      bank: bankName,
      lastFour,
      opensOn,
      openingCents: 1,
      methods: [...methods],
    }),
  ).rejects.toMatchObject({ failure: { reason: 'bankOpeningKept' } });
});

test('a way of paying lands on one account, and what matches stand on stays', async () => {
  const { account, office } = bank;
  const other = {
    name: '一般戶',
    bank: '建設銀行',
    lastFour: '9999',
    opensOn: '2026-11-01',
    openingCents: 0,
  };
  await expect(
    office.api.bank.saveAccount({ ...other, methods: [{ method: 'wechat' }] }),
  ).rejects.toMatchObject({ failure: { reason: 'bankMethodTaken' } });
  await bank.bringIn(csv('2026-11-23,1.00,,,A,,'));
  const { name, bank: bankName, lastFour, opensOn, methods } = account;
  await expect(
    office.api.bank.saveAccount({
      id: account.id,
      name,
      bank: bankName,
      lastFour,
      opensOn,
      openingCents: 1,
      methods: [...methods],
    }),
  ).rejects.toMatchObject({ failure: { reason: 'bankOpeningKept' } });
});
