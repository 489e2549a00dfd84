import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError } from '../../shared/api/api-error.ts';
import { formatCents } from '../../shared/domain/money.ts';
import { csv, lookAt } from '../fixtures/bank-office.ts';
import { createDepositOffice, type DepositOffice } from '../fixtures/deposit-office.ts';

const OPENING_CENTS = 100_000;

/** An office that takes deposits, with an account on which its transfers land and a chart that names every income. */
async function createOffice() {
  const deposits = await createDepositOffice();
  const { api } = deposits.office;
  await api.closing.saveSettings({ ...(await api.closing.settings()), shifts: 'none' });
  const account = await api.bank.saveAccount({
    name: '基本戶',
    bank: '工商銀行',
    lastFour: '1234',
    opensOn: '2026-11-01',
    openingCents: OPENING_CENTS,
    methods: [{ method: 'transfer' }],
  });
  const settings = await api.bank.voucherSettings();
  const incomes = [deposits.management.id, deposits.damageItemId].map((id) => ({
    slot: 'income' as const,
    which: String(id),
    code: '5001',
    name: '主營業務收入',
  }));
  await api.bank.saveVoucherSettings({ ...settings, codes: [...settings.codes, ...incomes] });
  return { ...deposits, accountId: account.id };
}
type Office = Awaited<ReturnType<typeof createOffice>>;

async function bringIn({ office, accountId }: Office, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const { choice, preview } = await lookAt(office, accountId, bytes, 'statement.csv');
  await office.api.bank.importStatement({ ...choice, hash: preview.hash });
}

async function payBack(
  { office, toConfirm, confirm, damageItemId }: DepositOffice,
  depositId: number,
  { deductCents, method }: { readonly deductCents: number; readonly method: 'cash' | 'transfer' },
): Promise<void> {
  const { api } = office;
  await toConfirm(depositId);
  if (deductCents > 0) {
    const { today } = await api.access.status();
    await api.deposits.deduct({
      depositId,
      amountCents: deductCents,
      reason: '門禁卡損壞',
      evidence: '照片',
      settles: { what: 'item', itemId: damageItemId, on: today },
    });
  }
  await confirm(depositId);
  const account = method === 'transfer' ? { account: '6222000012345678' } : {};
  await api.deposits.refund({ depositId, proof: 'receipt', method, ...account });
}

test('a deposit by transfer is found on the statement, what is paid back of one is outstanding, and both are owed in the vouchers', async () => {
  const bank = await createOffice();
  const { office, accountId } = bank;
  const { api } = office;
  const taken = await bank.take(0, 200_000, { kind: 'works', method: 'transfer', voucherNumber: 'TX770001' });
  const pass = await bank.take(1, 10_000);
  await payBack(bank, pass.depositId, { deductCents: 3000, method: 'transfer' });
  await api.closing.closeDay({ day: '2026-11-23' });
  await office.finish(await api.bank.makeVouchers({ period: '2026-11-23' }));
  const { rows } = await api.bank.listVoucherLines();
  expect(rows).toMatchObject([
    { number: 1, kind: 'draws', code: '2241', debitCents: 3000, unitName: '1棟102' },
    { number: 1, code: '1122', creditCents: 3000, unitName: '1棟102' },
    { number: 2, kind: 'receipts', code: '1002', debitCents: 200_000, unitName: '' },
    { number: 2, code: '1001', debitCents: 10_000, unitName: '' },
    { number: 2, code: '2241', codeName: '其他應付款—押金', creditCents: 200_000, unitName: '1棟101' },
    { number: 2, code: '2241', creditCents: 10_000, unitName: '1棟102' },
    { number: 3, kind: 'givenBack', code: '2241', debitCents: 7000, unitName: '1棟102' },
    { number: 3, code: '1002', creditCents: 7000 },
  ]);
  expect(await api.bank.voucherSources({ lineId: rows[4]?.id ?? 0 })).toEqual([
    { kind: 'depositPaper', id: taken.id, name: 'YJ-2026-000001 1棟101', amountCents: 200_000 },
  ]);

  office.now = new Date('2026-12-01T02:00:00Z');
  await bringIn(bank, csv('2026-11-24,2000.00,,3000.00,TX770001,業主1,裝修押金'));
  const { tenders, lines, suggestions, hash } = await api.bank.openItems({ accountId });
  expect(tenders).toMatchObject([
    { paper: 'deposit', paperId: taken.id, number: 'YJ-2026-000001', amountCents: 200_000 },
    { paper: 'deposit', number: 'YT-2026-000001', amountCents: -7000, unitName: '1棟102' },
  ]);
  expect(suggestions).toMatchObject([{ rule: 'reference', sure: true, tenders: [{ paperId: taken.id }] }]);
  await api.bank.acceptSure({ accountId, hash });
  expect((await api.bank.listLines()).rows).toMatchObject([
    { state: 'matched', matchedTo: 'YJ-2026-000001' },
  ]);
  const line = { accountId, lineIds: [lines[0]?.id ?? 0] };
  await expect(
    api.bank.match({ ...line, tenders: [{ paper: 'deposit', paperId: taken.id, position: 1 }] }),
  ).rejects.toMatchObject({ failure: { reason: 'bankLineSettled' } });
  const refund = {
    group: 'bookOut',
    on: '2026-11-23',
    amountCents: 7000,
    reference: 'YT-2026-000001',
    about: '1棟102 業主2 出入證押金',
  };
  expect((await api.bank.reconciliation({ accountId, month: '2026-11' })).sheet).toMatchObject({
    bookCents: 293_000,
    bankCents: 300_000,
    adjustedBookCents: 293_000,
    adjustedBankCents: 293_000,
    differenceCents: 0,
    items: [refund],
  });
  expect((await api.bank.listOutstanding({ on: '2026-11-30' })).rows).toMatchObject([refund]);

  await bank.approved.deposits.reverse({ paperId: taken.id, reason: '轉錯賬戶' });
  expect((await api.bank.openItems({ accountId })).tenders).toMatchObject([
    { number: 'YT-2026-000001' },
    { number: 'YC-2026-000001', amountCents: -200_000 },
  ]);
  const { database } = office.office.core.office;
  const match = database.prepare("INSERT INTO bank_match_tender VALUES (1, 'deposit', ?, 1)");
  expect(() => match.run(99)).toThrow('what is matched is money of a paper');
  expect(() => match.run(taken.id)).toThrow('money is matched once');
  expect(office.faults).toEqual([]);
  await office.close();
});

const method = fc.constantFrom('cash' as const, 'transfer' as const);
const unit = fc.nat(2);
const cents = fc.integer({ min: 1, max: 30_000 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('take' as const), unit, cents, method }),
  fc.record({ kind: fc.constant('take' as const), unit, cents, method }),
  fc.record({ kind: fc.constant('payBack' as const), deposit: fc.nat(4), part: fc.nat(100), method }),
  fc.record({ kind: fc.constant('reverse' as const), deposit: fc.nat(4) }),
  fc.record({ kind: fc.constant('pay' as const), unit, cents, method }),
  fc.record({ kind: fc.constant('night' as const) }),
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does a step; the office's own refusals are part of the game, a fault is not. */
async function carryOut(bank: Office, each: Step): Promise<void> {
  const { office, unitIds } = bank;
  const { api } = office;
  const deposits = (await api.deposits.list()).rows;
  try {
    switch (each.kind) {
      case 'take':
        await bank.take(each.unit, each.cents, { method: each.method });
        return;
      case 'pay':
        await api.fees.takePayment({
          unitId: unitIds[each.unit] ?? 0,
          amountCents: each.cents,
          method: each.method,
          keepAsCredit: true,
        });
        return;
      case 'payBack': {
        const deposit = deposits[each.deposit];
        if (deposit === undefined) return;
        const deductCents = Math.floor((deposit.amountCents * each.part) / 100);
        await payBack(bank, deposit.id, { deductCents, method: each.method });
        return;
      }
      case 'reverse': {
        const deposit = deposits[each.deposit];
        if (deposit === undefined) return;
        const { papers } = await api.deposits.deposit({ depositId: deposit.id });
        const paper = papers.findLast(({ reversed, kind }) => !reversed && kind !== 'reversal');
        if (paper !== undefined) await bank.approved.deposits.reverse({ paperId: paper.id, reason: '試' });
        return;
      }
      case 'night':
        if (office.now < new Date('2026-11-29T00:00:00Z')) {
          office.now = new Date(office.now.getTime() + 86_400_000);
        }
    }
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure.kind === 'internal') throw error;
  }
}

/** Two of three movements on the account reach the bank; what is not sure is matched by hand with the first that fits. */
async function matchMost(bank: Office): Promise<number> {
  const { office, accountId } = bank;
  const { api } = office;
  const { tenders } = await api.bank.openItems({ accountId });
  const plain = (amount: number): string => formatCents(amount).replaceAll(',', '');
  const reached = tenders.filter((_tender, index) => index % 3 !== 2);
  const lines = reached.map(({ receivedOn, amountCents }, index) =>
    amountCents > 0
      ? `${receivedOn},${plain(amountCents)},,,R${index},,`
      : `${receivedOn},,${plain(-amountCents)},,R${index},,`,
  );
  if (lines.length > 0) await bringIn(bank, csv(...lines));
  const { hash, sureCount } = await api.bank.openItems({ accountId });
  if (sureCount > 0) await api.bank.acceptSure({ accountId, hash });
  for (;;) {
    const left = await api.bank.openItems({ accountId });
    const [line] = left.lines;
    if (line === undefined) return tenders.length - reached.length;
    const fits = left.tenders.find(({ amountCents }) => amountCents === line.amountCents);
    if (fits === undefined) throw new Error(`no money of ${line.amountCents} is open`);
    const { paper, paperId, position } = fits;
    await api.bank.match({ accountId, lineIds: [line.id], tenders: [{ paper, paperId, position }] });
  }
}

test('whatever deposits are taken, deducted, paid back and reversed, all money is matched once, both sides tie and the vouchers tie to the month', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 18 }), async (steps) => {
      const bank = await createOffice();
      const { office, accountId } = bank;
      const { api } = office;
      const { database } = office.office.core.office;
      const sum = (sql: string): number => Number(database.prepare(sql).pluck().get());
      const movedBy = (how: string): number =>
        sum(`SELECT coalesce(sum(amount_cents), 0) FROM deposit_tender WHERE method = '${how}'`) +
        sum(`SELECT coalesce(sum(amount_cents), 0) FROM receipt_tender WHERE method = '${how}'`);
      try {
        for (const each of steps) await carryOut(bank, each);
        office.now = new Date('2026-12-01T02:00:00Z');
        const outstanding = await matchMost(bank);
        const month = { accountId, month: '2026-11' };
        const { sheet } = await api.bank.reconciliation(month);
        expect(sheet.bookCents).toBe(OPENING_CENTS + movedBy('transfer'));
        expect(sheet.differenceCents).toBe(0);
        expect(sheet.items.length).toBe(outstanding);
        expect(
          sum(`SELECT count(*) FROM (SELECT 1 FROM bank_match_tender k JOIN bank_match m ON m.id = k.match_id
            WHERE m.undone_at IS NULL GROUP BY k.paper, k.paper_id, k.position HAVING count(*) > 1)`),
        ).toBe(0);
        expect(
          sum(`SELECT coalesce(sum(t.amount_cents), 0) FROM bank_match_tender k
            JOIN money_tender t ON t.paper = k.paper AND t.paper_id = k.paper_id AND t.position = k.position`),
        ).toBe(sheet.bankCents - OPENING_CENTS);

        await api.closing.closeDay({ day: '2026-11-30' });
        const { roll } = await api.closing.closeMonth({ month: '2026-11' });
        await api.bank.signOffReconciliation(month);
        await office.finish(await api.bank.makeVouchers({ period: '2026-11' }));
        const { rows } = await api.bank.listVoucherLines({ limit: 20_000 });
        const net = (code: string): number =>
          rows.reduce(
            (total, each) => (each.code === code ? total + each.debitCents - each.creditCents : total),
            0,
          );
        expect(0 - net('2241')).toBe(roll.depositCloseCents - roll.depositOpenCents);
        expect(net('1122')).toBe(roll.receivableCloseCents - roll.receivableOpenCents);
        expect(0 - net('2203')).toBe(roll.prepaidCloseCents - roll.prepaidOpenCents);
        expect(net('1001')).toBe(movedBy('cash'));
        expect(net('1002')).toBe(movedBy('transfer'));
        for (const number of new Set(rows.map((each) => each.number))) {
          const lines = rows.filter((each) => each.number === number);
          expect(lines.reduce((total, each) => total + each.debitCents - each.creditCents, 0)).toBe(0);
        }
        expect(office.faults).toEqual([]);
      } finally {
        await office.close();
      }
    }),
    { numRuns: 8, seed: 20_261_126 },
  );
});
