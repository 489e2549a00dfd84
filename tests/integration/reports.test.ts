import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GridQueryInput } from '../../shared/api/grid-query.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import { collectionRates, formatRate, RATES } from '../../shared/features/reports/collection.ts';
import type { ReportQuestion } from '../../shared/features/reports/report-question.ts';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';

/** Three households that owe 128.91 a month each. */
const MONTHLY_CENTS = 12_891;
const OCTOBER = { from: '2026-10', to: '2026-10', buildingId: null };
const NOVEMBER = { from: '2026-11', to: '2026-11', buildingId: null };

let fees: FeeOffice;
beforeEach(async () => {
  fees = await createFeeOffice(3, new Date('2026-10-05T02:00:00Z'));
});
afterEach(() => fees.office.close());

function on(day: string): void {
  fees.office.now = new Date(`${day}T02:00:00Z`);
}

function pay(unit: number, amountCents: number, more: object = {}) {
  const unitId = fees.unitIds[unit] ?? 0;
  return fees.office.api.fees.takePayment({ unitId, amountCents, method: 'cash', ...more });
}

/**
 * October is billed on the 5th and paid by one; November on 3 November. On the 10th another pays October and part of
 * November, which is reversed on the 20th; on the 15th something is taken off the October of the third.
 */
async function twoMonths(): Promise<void> {
  await fees.bill('2026-10');
  on('2026-10-20');
  await pay(0, MONTHLY_CENTS);
  on('2026-11-03');
  await fees.bill('2026-11');
  on('2026-11-10');
  const receipt = await pay(1, 20_000, { method: 'wechat' });
  on('2026-11-15');
  const { rows } = await fees.office.api.fees.listCharges({
    filters: { unitId: { kind: 'oneOf', values: [fees.unitIds[2] ?? 0] } },
  });
  const october = rows.find(({ periodStart }) => periodStart === '2026-10-01');
  await fees.approved.fees.giveDiscount({
    chargeId: october?.id ?? 0,
    off: { kind: 'amount', amountCents: 2891 },
    reason: '漏水補償',
  });
  on('2026-11-20');
  await fees.approved.fees.reverseReceipt({ receiptId: receipt.id, back: null, reason: '轉錯戶' });
  on('2026-11-23');
}

async function ratesOf(question: ReportQuestion): Promise<Record<string, string>> {
  const rates = collectionRates(await fees.office.api.reports.collection(question));
  return Object.fromEntries(RATES.map((name) => [name, formatRate(rates[name])]));
}

describe('collection rates', () => {
  it('are what was so on the cut-off day, and what was given back or taken off later does not count', async () => {
    await twoMonths();
    expect(await ratesOf({ ...OCTOBER, cutOff: '2026-10-31' })).toEqual({
      current: '33.33 %',
      cumulative: '33.33 %',
      formerYears: '—',
      households: '33.33 %',
    });
    // 7,109 of 38,673; and 20,000 of 38,673 and the two Octobers of 25,782 that were open.
    expect(await ratesOf({ ...NOVEMBER, cutOff: '2026-11-12' })).toEqual({
      current: '18.38 %',
      cumulative: '31.03 %',
      formerYears: '—',
      households: '0.00 %',
    });
    const { api } = fees.office;
    expect(await api.reports.collection({ ...NOVEMBER, cutOff: '2026-11-16' })).toMatchObject({
      current: { dueCents: 38_673, collectedCents: 7109 },
      earlier: { dueCents: 25_782 - 2891, collectedCents: MONTHLY_CENTS },
    });
    expect(await api.reports.collection({ ...NOVEMBER, cutOff: '2026-11-23' })).toMatchObject({
      current: { dueCents: 38_673, collectedCents: 0 },
      earlier: { dueCents: 25_782 - 2891, collectedCents: 0 },
      households: { billed: 3, paidUp: 0 },
    });
    expect(await ratesOf({ from: '2026-09', to: '2026-09', buildingId: null, cutOff: '2026-11-23' })).toEqual(
      {
        current: '—',
        cumulative: '—',
        formerYears: '—',
        households: '—',
      },
    );
    await expect(api.reports.collection({ ...NOVEMBER, cutOff: '2026-11-24' })).rejects.toMatchObject({
      failure: { issues: [{ path: ['cutOff'], message: 'inFuture' }] },
    });
  });

  it('have the rows behind them, which leave the office as they are shown', async () => {
    await twoMonths();
    const { api, desktop } = fees.office;
    const filters: GridQueryInput['filters'] = {
      passThrough: { kind: 'oneOf', values: ['no'] },
      counted: { kind: 'oneOf', values: ['yes'] },
      month: { kind: 'date', to: '2026-11-30' },
    };
    const days = { on: '2026-11-12', since: '2026-11-01' };
    const { rows, totals, total } = await api.reports.bills({ ...days, filters });
    // The October that was paid in October counts in no rate of November.
    expect(total).toBe(5);
    expect(totals).toMatchObject({ dueCents: 38_673 + 25_782, collectedCents: 20_000 });
    expect(rows.map(({ billStanding, age }) => `${billStanding} ${age}`).sort()).toEqual([
      'current notDue',
      'current notDue',
      'current notDue',
      'earlier to30',
      'earlier to30',
    ]);
    const asked = {
      ...PURPOSE,
      source: 'reportBills' as const,
      query: { filters },
      on: days.on,
      columns: [
        { field: 'unitName', header: '房號' },
        { field: 'dueCents', header: '應收' },
        { field: 'collectedCents', header: '已收' },
      ],
      format: 'csv' as const,
    };
    await expect(api.exchange.exportGrid(asked)).rejects.toMatchObject({
      failure: { issues: [{ path: ['since'], message: 'dayMissing' }] },
    });
    await fees.office.finish(await api.exchange.exportGrid({ ...asked, since: days.since }));
    const text = new TextDecoder().decode(desktop.delivered.at(-1)?.bytes);
    expect(text.trim().split('\r\n')).toHaveLength(6);
    expect(text).toContain('1棟102,128.91,71.09');
  });

  it('leave out what passes through, what is paid for later months and what is of another building', async () => {
    const { api, finish } = fees.office;
    const other = await api.archives.saveBuilding({ name: '2棟' });
    const shared = await api.fees.saveItem({ code: 'GT', name: '公共水電分攤', formula: 'shared' });
    await api.fees.attach({ itemId: shared.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
    await api.fees.savePool({
      itemId: shared.id,
      month: '2026-11',
      totalCents: 9000,
      weighting: 'household',
      basis: '業主大會 2025 年決議第三條',
    });
    on('2026-11-03');
    const itemIds = [fees.management.id, shared.id];
    const run = await finish(await api.fees.startBilling({ month: '2026-11', itemIds }));
    await finish(await api.fees.publishRun({ runId: run.id }));
    await fees.bill('2026-12');
    await pay(0, 2 * MONTHLY_CENTS + 3000 + 500, { keepAsCredit: true });
    const question = { ...NOVEMBER, cutOff: '2026-11-03' };
    const said = await api.reports.collection(question);
    expect(said).toMatchObject({
      current: { dueCents: 38_673, collectedCents: MONTHLY_CENTS },
      households: { billed: 3, paidUp: 1 },
      leftOut: {
        laterCents: MONTHLY_CENTS,
        passThroughDueCents: 9000,
        passThroughCollectedCents: 3000,
      },
      items: [{ passThrough: false }, { passThrough: true, dueCents: 9000 }],
    });
    expect(await api.reports.income(question)).toMatchObject({
      takenCents: 2 * MONTHLY_CENTS + 3500,
      settledCents: 2 * MONTHLY_CENTS + 3000,
      prepaidCents: 500,
    });
    expect((await api.reports.prepaid(question)).purposes).toMatchObject([
      { purposeId: null, openCents: 0, paidInCents: 500, closeCents: 500 },
    ]);
    expect((await api.reports.prepaidEntries({ on: '2026-11-30', since: '2026-11-01' })).totals).toEqual({
      amountCents: 500,
    });
    const elsewhere = await api.reports.collection({ ...question, buildingId: other.id });
    expect(elsewhere.current).toEqual({ dueCents: 0, collectedCents: 0 });
    expect((await api.reports.ageing({ ...question, buildingId: other.id })).owedCents).toBe(0);
  });
});

describe('reductions given', () => {
  it('name what was taken off, why, by whom and who agreed to it', async () => {
    await twoMonths();
    const { api } = fees.office;
    const question = { ...NOVEMBER, cutOff: '2026-11-23' };
    expect((await api.reports.reductions(question)).kinds).toEqual([
      { kind: 'discount', count: 1, amountCents: 2891 },
    ]);
    const { rows } = await api.reports.givenReductions({ on: '2026-11-23', since: '2026-11-01' });
    expect(rows).toMatchObject([
      { givenKind: 'discount', amountCents: 2891, reason: '漏水補償', month: '2026-10', unitName: '1棟103' },
    ]);
    await fees.approved.fees.grantReduction({
      unitId: fees.unitIds[0] ?? 0,
      itemId: fees.management.id,
      kind: 'vacancy',
      offHundredths: 3000,
      fromOn: '2026-12-01',
      toOn: '2026-12-31',
      applicant: '業主1',
      appliedOn: '2026-11-20',
      basis: '空置六個月以上',
    });
    on('2026-12-01');
    await fees.bill('2026-12');
    const december = { from: '2026-12', to: '2026-12', cutOff: '2026-12-01', buildingId: null };
    const reducedCents = MONTHLY_CENTS - 9024;
    expect((await api.reports.reductions(december)).kinds).toEqual([
      { kind: 'reduction', count: 1, amountCents: reducedCents },
    ]);
    expect((await api.reports.collection(december)).lowered).toEqual({
      discountedCents: 0,
      reducedCents,
      waivedCents: 0,
    });
    const given = await api.reports.givenReductions({ on: '2026-12-01', since: '2026-12-01' });
    expect(given.rows[0]?.approvedBy).not.toBe('');
  });
});

describe('a forecast', () => {
  it('bills as billing will, takes the mean of what is shared, and expects what the rate of the last months says', async () => {
    await twoMonths();
    const { api, finish } = fees.office;
    await api.fees.setPrice({
      itemId: fees.management.id,
      fromOn: '2027-03-01',
      priceTenThousandths: 20_000,
      source: '業主大會決議',
    });
    const yearly = await api.fees.saveItem({ code: 'DS', name: '電視', formula: 'fixed', cycle: 'year' });
    await api.fees.setPrice({ itemId: yearly.id, fromOn: '2026-01-01', amountCents: 1000, source: '合同' });
    await api.fees.attach({ itemId: yearly.id, to: { kind: 'rule' }, fromOn: '2027-01-01' });
    const shared = await api.fees.saveItem({ code: 'GT', name: '公攤', formula: 'shared' });
    await api.fees.attach({ itemId: shared.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
    for (const [month, totalCents] of [
      ['2026-09', 9000],
      ['2026-10', 6001],
    ] as const) {
      await api.fees.savePool({
        itemId: shared.id,
        month,
        totalCents,
        weighting: 'household',
        basis: '決議',
      });
      const run = await finish(await api.fees.startBilling({ month, itemIds: [shared.id] }));
      await finish(await api.fees.publishRun({ runId: run.id }));
    }
    const { months, items, rate } = await finish(await api.reports.forecast());
    expect([months[0], months.at(-1)]).toEqual(['2026-12', '2027-11']);
    // 92.08 m² at 1.40 until February, at 2.00 from March: rounded bill by bill.
    const fixed = months.map((month) => 3 * (month < '2027-03' ? MONTHLY_CENTS : 18_416));
    expect(items).toMatchObject([
      { itemName: '物業服務費', method: 'plan', cents: fixed },
      { method: 'plan', cents: months.map((month) => (month === '2027-01' ? 3 * 12_000 : 0)) },
      { method: 'mean', meanMonths: 2, cents: months.map(() => 7501) },
    ]);
    // Of the bills of the twelve months before this one, October alone: 128.91 of 386.73 less what was taken off.
    expect(rate).toEqual({ part: MONTHLY_CENTS, whole: 38_673 - 2891 });
  });
});

describe('the papers', () => {
  it('tell the figures of the screen, and the disclosure names no household', async () => {
    await twoMonths();
    const { api, desktop } = fees.office;
    const words = async (): Promise<string> =>
      wordsIn(
        (await docxParts(desktop.delivered.at(-1)?.bytes ?? new Uint8Array())).get('word/document.xml') ?? '',
      );
    await api.reports.deliverMonthStatement({ month: '2026-10', cutOff: '2026-10-31', language: 'zh-Hant' });
    const statement = await words();
    for (const text of ['物業服務費收支月報', '33.33%', '386.73', '未到期', '收款方式', '現金']) {
      expect(statement).toContain(text);
    }
    const first = { spentOn: '2026-11-08', category: 'cleaning', summary: '保潔費' } as const;
    const expense = await api.reports.enterExpense({
      ...first,
      documentNumber: 'FP-01',
      amountCents: 50_000,
    });
    await expect(
      api.reports.enterExpense({ ...first, documentNumber: 'fp 01', amountCents: 1 }),
    ).rejects.toMatchObject({ failure: { reason: 'expenseTwice', values: { date: '2026-11-08' } } });
    await expect(
      api.reports.enterExpense({
        ...first,
        spentOn: addDays('2026-11-23', 1),
        documentNumber: 'FP-02',
        amountCents: 1,
      }),
    ).rejects.toMatchObject({ failure: { kind: 'invalidInput' } });
    await api.reports.withdrawExpense({ id: expense.id, reason: '金額填錯' });
    await expect(api.reports.withdrawExpense({ id: expense.id, reason: '再來' })).rejects.toMatchObject({
      failure: { reason: 'expenseWithdrawn' },
    });
    await api.reports.enterExpense({ ...first, documentNumber: 'FP-01', amountCents: 45_000 });
    expect((await api.reports.expenses()).totals).toEqual({ amountCents: 45_000 });
    await api.reports.deliverAnnualDisclosure({ year: 2026, language: 'zh-Hant' });
    const disclosure = await words();
    for (const text of ['2026年度收支公示', '1棟', '清潔衛生', 'FP-01', '450.00', '公共水電等費用分攤']) {
      expect(disclosure).toContain(text);
    }
    for (const name of ['1棟101', '1棟102', '1棟103', '業主1', '業主2', '業主3', '500.00']) {
      expect(disclosure).not.toContain(name);
    }
    await expect(api.reports.annualDisclosure({ year: 2027 })).rejects.toMatchObject({
      failure: { issues: [{ path: ['year'], message: 'inFuture' }] },
    });
  });
});
