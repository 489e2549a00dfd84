import * as fc from 'fast-check';
import { EXPENSE_CATEGORIES } from '../../shared/features/reports/expense.ts';

/** Vouchers that are entered, some of them twice, and taken back. */
export function reportInputs(reason: fc.Arbitrary<string>): [string, fc.Arbitrary<unknown>][] {
  const month = fc.integer({ min: 1, max: 11 }).map((number) => `2026-${String(number).padStart(2, '0')}`);
  const language = fc.constantFrom('zh-Hant', 'en');
  const cutOff = fc.constantFrom('2026-11-01', '2026-11-22', '2026-12-31');
  const question = fc.record({ from: month, to: fc.constantFrom('2026-11', '2026-12'), cutOff });
  const days = fc.record({
    since: month.map((each) => `${each}-01`),
    on: fc.constantFrom('2026-11-22', '2026-11-23'),
  });
  return [
    ...(['collection', 'ageing', 'income', 'prepaid', 'reductions'] as const).map(
      (name): [string, fc.Arbitrary<unknown>] => [`reports.${name}`, question],
    ),
    ...(['bills', 'prepaidEntries', 'givenReductions'] as const).map(
      (name): [string, fc.Arbitrary<unknown>] => [`reports.${name}`, days],
    ),
    ['reports.monthStatement', fc.record({ month, cutOff })],
    ['reports.deliverMonthStatement', fc.record({ month, cutOff, language })],
    ['reports.annualDisclosure', fc.record({ year: fc.constantFrom(2025, 2026, 2030) })],
    ['reports.deliverAnnualDisclosure', fc.record({ year: fc.constantFrom(2026, 2030), language })],
    [
      'reports.enterExpense',
      fc.record({
        spentOn: fc.constantFrom('2026-11-01', '2026-11-22', '2027-01-01'),
        category: fc.constantFrom(...EXPENSE_CATEGORIES),
        summary: fc.constant('電梯維保'),
        documentNumber: fc.integer({ min: 1, max: 30 }).map((number) => `FP-${number}`),
        amountCents: fc.integer({ min: 1, max: 100_000 }),
      }),
    ],
    ['reports.withdrawExpense', fc.record({ id: fc.integer({ min: 1, max: 12 }), reason })],
  ];
}
