import { REPORT_READERS } from '../../../shared/domain/role.ts';
import { daySpan } from '../../office/day-span.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import { type ExportableGrid, rowsOf, rowsOfDays } from '../../office/exportable-grid.ts';
import { reportBillSource } from './bill-at-cut-off.repository.ts';
import { expenseSource } from './expense.repository.ts';
import { givenReductionSource } from './given-reduction.repository.ts';
import { settlementSource, takingSource } from './income.repository.ts';
import { prepaidEntrySource } from './prepaid-moves.repository.ts';

/** The rows behind reports, and expenses, that people may take out. */
export const reportGrids = {
  reportBills: {
    id: 'id',
    roles: REPORT_READERS,
    ofDay: true,
    ofPeriod: true,
    ...rowsOfDays((since, on, database) =>
      reportBillSource({ on, since, endsAt: endOfDay(on, { database }) }),
    ),
    ofPeople: true,
    fields: {
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      itemName: { kind: 'text' },
      month: { kind: 'text' },
      periodStart: { kind: 'date' },
      periodEnd: { kind: 'date' },
      dueOn: { kind: 'date' },
      billStanding: { kind: 'choice', words: 'reports.billStanding' },
      passThrough: { kind: 'choice', words: 'reports.passThrough' },
      amountCents: { kind: 'money' },
      discountedCents: { kind: 'money' },
      dueCents: { kind: 'money' },
      collectedCents: { kind: 'money' },
      paidCents: { kind: 'money' },
      owedCents: { kind: 'money' },
      age: { kind: 'choice', words: 'reports.age' },
      overdueDays: { kind: 'integer' },
    },
  },
  settlements: {
    id: 'id',
    roles: REPORT_READERS,
    ...rowsOf(() => settlementSource),
    ofPeople: true,
    fields: {
      receivedOn: { kind: 'date' },
      number: { kind: 'text' },
      receiptKind: { kind: 'choice', words: 'reports.receiptKind' },
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      itemName: { kind: 'text' },
      month: { kind: 'text' },
      amountCents: { kind: 'money' },
      cashier: { kind: 'text' },
    },
  },
  takings: {
    id: 'id',
    roles: REPORT_READERS,
    ...rowsOf(() => takingSource),
    ofPeople: true,
    fields: {
      receivedOn: { kind: 'date' },
      number: { kind: 'text' },
      receiptKind: { kind: 'choice', words: 'reports.receiptKind' },
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      method: { kind: 'choice', words: 'tender' },
      voucherNumber: { kind: 'text' },
      cashier: { kind: 'text' },
      amountCents: { kind: 'money' },
    },
  },
  prepaidEntries: {
    id: 'id',
    roles: REPORT_READERS,
    ofDay: true,
    ofPeriod: true,
    ...rowsOfDays((since, on, database) => prepaidEntrySource(daySpan(since, on, { database }))),
    ofPeople: true,
    fields: {
      receivedOn: { kind: 'date' },
      madeAt: { kind: 'instant' },
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      purposeName: { kind: 'text' },
      prepaidKind: { kind: 'choice', words: 'reports.prepaid' },
      number: { kind: 'text' },
      amountCents: { kind: 'money' },
    },
  },
  givenReductions: {
    id: 'id',
    roles: REPORT_READERS,
    ofDay: true,
    ofPeriod: true,
    ...rowsOfDays((since, on, database) => givenReductionSource(daySpan(since, on, { database }))),
    ofPeople: true,
    fields: {
      givenKind: { kind: 'choice', words: 'reports.givenKind' },
      givenAt: { kind: 'instant' },
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      itemName: { kind: 'text' },
      month: { kind: 'text' },
      amountCents: { kind: 'money' },
      reason: { kind: 'text' },
      givenBy: { kind: 'text' },
      approvedBy: { kind: 'text' },
    },
  },
  expenses: {
    id: 'id',
    roles: REPORT_READERS,
    ...rowsOf(() => expenseSource),
    ofPeople: false,
    fields: {
      spentOn: { kind: 'date' },
      category: { kind: 'choice', words: 'expenseCategory' },
      summary: { kind: 'text' },
      documentNumber: { kind: 'text' },
      amountCents: { kind: 'money' },
      madeBy: { kind: 'text' },
      madeAt: { kind: 'instant' },
      expenseState: { kind: 'choice', words: 'expenseState' },
      withdrawReason: { kind: 'text' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
