import { monthOf, monthsLater } from '../../shared/domain/calendar.ts';
import { billMonth } from './billing.bench.ts';
import type { LargeOffice } from './large-office.ts';
import { againstTime, type Figure, median, timed } from './measure.ts';

const FIRST_MONTH = '2026-01';
const MONTHS = 12;
const ROUNDS = 3;

/** One bill in twenty is left unpaid; the rest are paid on the twentieth of their month, one receipt each. */
function payBills({ office }: LargeOffice, today: string): void {
  const { database } = office.core.office;
  database.transaction(() => {
    database
      .prepare(
        `INSERT INTO receipt (number, kind, unit_id, payer_name, received_on, received_at, amount_cents, allocated_cents,
           credited_cents, owed_after_cents, credit_after_cents, cashier_id, snapshot)
         SELECT 'SJ-' || c.id, 'payment', c.unit_id, '', min(substr(c.period_start, 1, 8) || '20', @today),
           substr(c.period_start, 1, 8) || '20T02:00:00.000Z', c.amount_cents, c.amount_cents, 0, 0, 0, 1, '{}'
         FROM charge c WHERE c.id % 20 <> 0`,
      )
      .run({ today });
    database.exec(
      `INSERT INTO receipt_tender (receipt_id, position, method, amount_cents)
         SELECT id, 0, iif(id % 3 = 0, 'cash', 'wechat'), amount_cents FROM receipt;
       INSERT INTO allocation (receipt_id, charge_id, amount_cents, made_at)
         SELECT id, CAST(substr(number, 4) AS INTEGER), amount_cents, received_at FROM receipt;`,
    );
  })();
}

/** The first page of the reports, of a month and of a year, beside one pass over every bill. */
export async function benchReports(large: LargeOffice, itemIds: readonly number[]): Promise<Figure[]> {
  const { api, office, unitIds } = large;
  const { today } = await api.access.status();
  for (let later = 0; later < MONTHS; later += 1) {
    await billMonth(large, monthsLater(FIRST_MONTH, later), itemIds);
  }
  payBills(large, today);
  const everyBill = office.core.office.database.prepare(
    'SELECT item_id, sum(amount_cents), sum(paid_cents) FROM charge GROUP BY item_id',
  );
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) floor.push(await timed(() => everyBill.all()));
  const households = unitIds.length.toLocaleString('en');
  const figures: Figure[] = [];
  const month = monthOf(today);
  const ofMonth = { from: month, to: month, cutOff: today };
  const ofYear = { from: FIRST_MONTH, to: monthsLater(FIRST_MONTH, MONTHS - 1), cutOff: today };
  const pages = [
    ['collection of a month', () => api.reports.collection(ofMonth)],
    ['collection of a year', () => api.reports.collection(ofYear)],
    ['ageing', () => api.reports.ageing(ofMonth)],
    ['income of a month', () => api.reports.income(ofMonth)],
    ['income of a year', () => api.reports.income(ofYear)],
    [
      'prepaid and reductions of a year',
      () => Promise.all([api.reports.prepaid(ofYear), api.reports.reductions(ofYear)]),
    ],
    ['first rows behind a year', () => api.reports.bills({ on: today, since: `${ofYear.from}-01` })],
  ] as const;
  for (const [name, open] of pages) {
    const opened: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) opened.push(await timed(open));
    figures.push(
      againstTime(
        `${name}, ${households} households × ${MONTHS} months`,
        median(opened),
        median(floor),
        1000,
      ),
    );
  }
  const forecast = await timed(async () => large.finish(await api.reports.forecast()));
  figures.push(againstTime(`forecast of a year, ${households} households, as a job`, forecast, null, null));
  return figures;
}
