import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/calendar.ts';
import { type LedgerEntry, makeVouchers } from '../../shared/features/bank/make-vouchers.ts';
import { reconcile } from '../../shared/features/bank/reconciliation.ts';
import { endsOf, inOrder } from '../../shared/features/bank/statement.ts';
import {
  feeOf,
  type OpenLine,
  type OpenTender,
  type SuggestTerms,
  suggestMatches,
  tenderName,
} from '../../shared/features/bank/suggest-matches.ts';
import {
  codeFor,
  FIRST_VOUCHER_SETTINGS,
  voucherSettingsSchema,
} from '../../shared/features/bank/voucher.ts';

const TERMS: SuggestTerms = {
  matchDays: 3,
  methods: [
    { method: 'transfer', feeHundredths: 0 },
    { method: 'wechat', feeHundredths: 38 },
  ],
};

function line(id: number, postedOn: string, amountCents: number, more: Partial<OpenLine> = {}): OpenLine {
  return { id, postedOn, amountCents, reference: '', counterparty: '', remark: '', ...more };
}

function tender(
  paperId: number,
  receivedOn: string,
  amountCents: number,
  more: Partial<OpenTender> = {},
): OpenTender {
  return {
    paper: 'receipt',
    paperId,
    position: 0,
    receivedOn,
    method: 'transfer',
    amountCents,
    voucherNumber: '',
    payerName: '',
    ...more,
  };
}

test('the number on a slip decides between two payments of one amount', () => {
  const tenders = [
    tender(1, '2026-11-02', 12_891, { voucherNumber: 'TX-880012' }),
    tender(2, '2026-11-02', 12_891, { voucherNumber: 'TX-880013' }),
  ];
  const lines = [line(7, '2026-11-20', 12_891, { reference: 'tx880013' })];
  expect(suggestMatches(lines, tenders, TERMS)).toEqual([
    {
      lineId: 7,
      tenders: [{ paper: 'receipt', paperId: 2, position: 0 }],
      feeCents: 0,
      rule: 'reference',
      days: 18,
      sure: true,
    },
  ]);
});

test('one amount within days is sure, and two payments that fit one line are told but never sure', () => {
  const one = suggestMatches([line(1, '2026-11-04', 500)], [tender(1, '2026-11-02', 500)], TERMS);
  expect(one).toMatchObject([{ rule: 'amountDate', days: 2, sure: true }]);
  const two = suggestMatches(
    [line(1, '2026-11-04', 500)],
    [tender(1, '2026-11-02', 500), tender(2, '2026-11-03', 500)],
    TERMS,
  );
  expect(two.map(({ sure }) => sure)).toEqual([false, false]);
  expect(suggestMatches([line(1, '2026-11-09', 500)], [tender(1, '2026-11-02', 500)], TERMS)).toEqual([]);
});

test('what a platform settles is the sum of a day less the fee of its rate', () => {
  const tenders = [
    tender(1, '2026-11-02', 10_000, { method: 'wechat' }),
    tender(2, '2026-11-02', 25_050, { method: 'wechat' }),
    tender(3, '2026-11-03', 700, { method: 'wechat' }),
  ];
  const fee = feeOf(35_050, 38);
  expect(fee).toBe(133);
  expect(suggestMatches([line(9, '2026-11-03', 35_050 - fee)], tenders, TERMS)).toMatchObject([
    { rule: 'daySum', feeCents: fee, sure: true, tenders: [{ paperId: 1 }, { paperId: 2 }] },
  ]);
});

test('several receipts of one payer are one transfer, for certain only where the bank names the payer', () => {
  const tenders = [
    tender(1, '2026-11-02', 12_891, { payerName: '陳大文' }),
    tender(2, '2026-11-03', 5000, { payerName: '陳大文' }),
  ];
  const named = line(4, '2026-11-03', 17_891, { counterparty: '陳大文' });
  expect(suggestMatches([named], tenders, TERMS)).toMatchObject([{ rule: 'several', sure: true }]);
  expect(suggestMatches([{ ...named, counterparty: '' }], tenders, TERMS)).toMatchObject([
    { rule: 'several', sure: false },
  ]);
});

const day = fc.integer({ min: 0, max: 6 }).map((days) => addDays('2026-11-01', days));
const cents = fc.constantFrom(100, 200, 300, 500, 12_891, -300);
const openLines = fc
  .array(fc.record({ postedOn: day, amountCents: cents, reference: fc.constantFrom('', 'A1001', 'A1002') }), {
    maxLength: 8,
  })
  .map((lines) => lines.map((each, index) => line(index + 1, each.postedOn, each.amountCents, each)));
const openTenders = fc
  .array(
    fc.record({
      paper: fc.constantFrom('receipt' as const, 'deposit' as const),
      receivedOn: day,
      amountCents: cents,
      method: fc.constantFrom('transfer' as const, 'wechat' as const),
      voucherNumber: fc.constantFrom('', 'A1001', 'A1002'),
      payerName: fc.constantFrom('', '甲', '乙'),
    }),
    { maxLength: 8 },
  )
  .map((tenders) => tenders.map((each, index) => tender(index + 1, each.receivedOn, each.amountCents, each)));

test('whatever is open, what is sure takes no line and no money twice and ties with its fee, in whatever order it is given', () => {
  fc.assert(
    fc.property(openLines, openTenders, (lines, tenders) => {
      const found = suggestMatches(lines, tenders, TERMS);
      const sure = found.filter((each) => each.sure);
      const lineIds = sure.map(({ lineId }) => lineId);
      const money = sure.flatMap((each) => each.tenders.map(tenderName));
      expect(new Set(lineIds).size).toBe(lineIds.length);
      expect(new Set(money).size).toBe(money.length);
      for (const { lineId, tenders: keys, feeCents } of found) {
        const sum = keys.reduce(
          (total, { paperId }) => total + (tenders[paperId - 1]?.amountCents ?? Number.NaN),
          0,
        );
        expect((lines[lineId - 1]?.amountCents ?? Number.NaN) + feeCents).toBe(sum);
      }
      expect(suggestMatches([...lines].reverse(), [...tenders].reverse(), TERMS)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test('a statement is put oldest first, whichever way the bank wrote it, and a line left out is found by the balances', () => {
  const lines = [
    { postedOn: '2026-11-01', amountCents: 100, balanceCents: 1100 },
    { postedOn: '2026-11-01', amountCents: -40, balanceCents: 1060 },
    { postedOn: '2026-11-02', amountCents: 500, balanceCents: 1560 },
  ];
  expect(inOrder([...lines].reverse())).toEqual({ lines, untied: null });
  expect(inOrder(lines.slice(0, 2).reverse())).toEqual({ lines: lines.slice(0, 2), untied: null });
  expect(inOrder([...lines.slice(2), ...lines.slice(0, 2)])).toEqual({ lines, untied: null });
  expect(endsOf(lines)).toEqual({ openingCents: 1000, closingCents: 1560 });
  const [first, , last] = lines;
  expect(inOrder(lines.filter((_line, index) => index !== 1)).untied).toEqual({
    line: last,
    expectedCents: (first?.balanceCents ?? 0) + 500,
    statedCents: 1560,
  });
});

test('both sides of a reconciliation come to the same once each has what the other has already', () => {
  const ends = {
    accountName: '基本戶',
    bank: '工商銀行',
    lastFour: '1234',
    month: '2026-10',
    through: '2026-10-31',
    bookCents: 10_000,
    bankCents: 9300,
    bankStated: true,
  };
  const item = { on: '2026-10-31', reference: '', about: '' };
  const items = [
    { ...item, group: 'bankIn', amountCents: 500 },
    { ...item, group: 'bankOut', amountCents: 20 },
    { ...item, group: 'bookIn', amountCents: 1200 },
    { ...item, group: 'bookOut', amountCents: 20 },
  ] as const;
  expect(reconcile(ends, items)).toMatchObject({
    adjustedBookCents: 10_480,
    adjustedBankCents: 10_480,
    differenceCents: 0,
  });
  expect(reconcile({ ...ends, bankCents: 9299 }, items).differenceCents).toBe(1);
});

const movement = fc.record({
  kind: fc.constantFrom('receipts' as const, 'billed' as const),
  unitId: fc.integer({ min: 1, max: 3 }),
  which: fc.constantFrom('1', '2'),
  id: fc.integer({ min: 1, max: 5 }),
  amountCents: fc.integer({ min: -500, max: 500 }),
});

test('every voucher balances, each line is the sum of what it is made of, and nothing is lost on the way', () => {
  fc.assert(
    fc.property(fc.array(movement, { maxLength: 20 }), (movements) => {
      const entries = movements.flatMap(({ kind, unitId, which, id, amountCents }): LedgerEntry[] => {
        const head = { kind, datedOn: '2026-11-30', part: '', source: { kind: 'charge' as const, id } };
        return [
          { ...head, slot: 'receivable', which, unitId, amountCents },
          { ...head, slot: 'income', which, unitId: null, amountCents: 0 - amountCents },
        ];
      });
      const vouchers = makeVouchers(entries);
      const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
      for (const { lines } of vouchers) {
        expect(sum(lines.map(({ debitCents }) => debitCents))).toBe(
          sum(lines.map(({ creditCents }) => creditCents)),
        );
        for (const { debitCents, creditCents, sources } of lines) {
          expect(sum(sources.map((source) => source.amountCents))).toBe(debitCents + creditCents);
          expect(Math.min(debitCents, creditCents)).toBe(0);
        }
      }
      const receivable = vouchers.flatMap(({ lines }) => lines.filter(({ slot }) => slot === 'receivable'));
      expect(sum(receivable.map(({ debitCents, creditCents }) => debitCents - creditCents))).toBe(
        sum(movements.map(({ amountCents }) => amountCents)),
      );
    }),
    { numRuns: 200 },
  );
});

test('entries of which one side is missing are a fault and no voucher', () => {
  const entry: LedgerEntry = {
    kind: 'billed',
    datedOn: '2026-11-30',
    part: '',
    slot: 'receivable',
    which: '1',
    unitId: 1,
    amountCents: 1,
    source: { kind: 'charge', id: 1 },
  };
  expect(() => makeVouchers([entry])).toThrow(/off by 1/u);
});

test('the first accounts of the chart cover every purpose but the income of an item, which is said by itself', () => {
  expect(voucherSettingsSchema.parse(FIRST_VOUCHER_SETTINGS)).toEqual(FIRST_VOUCHER_SETTINGS);
  const { codes } = FIRST_VOUCHER_SETTINGS;
  expect(codeFor(codes, 'method', 'cash')?.code).toBe('1001');
  expect(codeFor(codes, 'method', 'wechat')?.code).toBe('1002');
  expect(codeFor(codes, 'income', '1')).toBeUndefined();
  expect(voucherSettingsSchema.safeParse({ ...FIRST_VOUCHER_SETTINGS, codes: codes.slice(1) }).success).toBe(
    true,
  );
  expect(voucherSettingsSchema.safeParse({ ...FIRST_VOUCHER_SETTINGS, codes: codes.slice(2) }).success).toBe(
    false,
  );
});
