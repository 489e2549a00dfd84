import type { Api } from '../../shared/api/contract.ts';
import { addDays, monthRange } from '../../shared/domain/calendar.ts';
import type { ExpenseCategory } from '../../shared/features/reports/expense.ts';
import type { Random } from './random.ts';

/** Days into a month after which its vouchers are entered. */
const ENTERED_AFTER = 24;
const MONTHLY: readonly {
  readonly category: ExpenseCategory;
  readonly summary: string;
  readonly code: string;
  readonly cents: number;
}[] = [
  { category: 'staff', summary: '管理服務人員工資及社保', code: 'GZ', cents: 6_800_000 },
  { category: 'facilities', summary: '電梯維保及公共照明電費', code: 'WB', cents: 1_450_000 },
  { category: 'cleaning', summary: '保潔外包服務費', code: 'BJ', cents: 1_120_000 },
  { category: 'order', summary: '秩序維護外包服務費', code: 'ZX', cents: 1_980_000 },
];
const GREENING_CENTS = 360_000;

export function dayOfExpenses(month: string): string {
  return addDays(monthRange(month).first, ENTERED_AFTER);
}

/** What the estate spent in a month, from its vouchers; the gardens are paid by the quarter. */
export async function enterExpenses(api: Api, random: Random, month: string): Promise<void> {
  const number = (code: string): string => `${code}-${month.replace('-', '')}`;
  const vary = (cents: number): number => Math.round(cents * (0.97 + 0.06 * random.next()));
  for (const [place, { category, summary, code, cents }] of MONTHLY.entries()) {
    await api.reports.enterExpense({
      spentOn: addDays(monthRange(month).first, 9 + place * 4),
      category,
      summary,
      documentNumber: number(code),
      amountCents: vary(cents),
    });
  }
  if (Number(month.slice(5)) % 3 !== 0) return;
  await api.reports.enterExpense({
    spentOn: addDays(monthRange(month).first, 20),
    category: 'greening',
    summary: '綠化養護服務費（季度）',
    documentNumber: number('LH'),
    amountCents: vary(GREENING_CENTS),
  });
}
