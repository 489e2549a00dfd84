import type { z } from 'zod';
import type { Expense } from '../../../shared/features/reports/expense.ts';
import type { expensesContract } from '../../../shared/features/reports/expenses.contract.ts';
import type {
  GivenReduction,
  PrepaidEntry,
  ReportBill,
  reportBillTotalsSchema,
  Settlement,
  Taking,
} from '../../../shared/features/reports/report-rows.ts';
import type { reportsContract } from '../../../shared/features/reports/reports.contract.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { daySpan } from '../../office/day-span.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import { reportBillSource } from './bill-at-cut-off.repository.ts';
import { collectionOf } from './collection.service.ts';
import { expenseSource } from './expense.repository.ts';
import { enterExpense, withdrawExpense } from './expense.service.ts';
import { type FutureBills, forecastPlan } from './forecast.service.ts';
import { givenReductionSource } from './given-reduction.repository.ts';
import { settlementSource, takingSource } from './income.repository.ts';
import { prepaidEntrySource } from './prepaid-moves.repository.ts';
import { ageingOf, incomeOf, prepaidOf, reductionsOf } from './report.service.ts';
import {
  annualDisclosure,
  deliverAnnualDisclosure,
  deliverMonthStatement,
  monthStatement,
} from './statement.service.ts';

interface AmountTotal {
  readonly amountCents: number;
}

/** `futureBills` is what billing will charge: the slice of fees knows it. */
export function createReportsHandlers(futureBills: FutureBills): HandlersOf<typeof reportsContract> {
  return {
    collection: collectionOf,
    bills: ({ on, since, ...query }, context) =>
      selectGridPage<ReportBill, z.output<typeof reportBillTotalsSchema>>(
        context.database,
        reportBillSource({ on, since, endsAt: endOfDay(on, context) }),
        query,
      ),
    ageing: ageingOf,
    income: incomeOf,
    settlements: (query, { database }) =>
      selectGridPage<Settlement, AmountTotal>(database, settlementSource, query),
    takings: (query, { database }) => selectGridPage<Taking, AmountTotal>(database, takingSource, query),
    prepaid: prepaidOf,
    prepaidEntries: ({ on, since, ...query }, context) =>
      selectGridPage<PrepaidEntry, AmountTotal>(
        context.database,
        prepaidEntrySource(daySpan(since, on, context)),
        query,
      ),
    reductions: reductionsOf,
    givenReductions: ({ on, since, ...query }, context) =>
      selectGridPage<GivenReduction, AmountTotal>(
        context.database,
        givenReductionSource(daySpan(since, on, context)),
        query,
      ),
    forecast: (_input, context) => forecastPlan(futureBills, context),
    monthStatement,
    deliverMonthStatement,
    annualDisclosure: ({ year }, context) => annualDisclosure(year, context),
    deliverAnnualDisclosure,
  };
}

export function createExpensesHandlers(): HandlersOf<typeof expensesContract> {
  return {
    expenses: (query, { database }) => selectGridPage<Expense, AmountTotal>(database, expenseSource, query),
    enterExpense,
    withdrawExpense: ({ id, reason }, context) => withdrawExpense(id, reason, context),
  };
}
