import { EXPENSE_CATEGORIES, type Expense } from '../../../shared/features/reports/expense.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const expenseColumns: readonly GridColumn<Expense>[] = [
  { field: 'spentOn', header: 'expenses.spentOn', kind: 'date', width: 110, pinned: true },
  {
    field: 'category',
    header: 'expenses.category',
    kind: 'choice',
    width: 230,
    choices: EXPENSE_CATEGORIES.map((value) => ({ value, label: `expenseCategory.${value}` as const })),
  },
  { field: 'summary', header: 'expenses.summary', kind: 'text', flex: 1 },
  { field: 'documentNumber', header: 'expenses.documentNumber', kind: 'text', width: 150 },
  { field: 'amountCents', header: 'expenses.amount', kind: 'money', width: 120 },
  { field: 'madeBy', header: 'expenses.madeBy', kind: 'text', width: 100 },
  { field: 'madeAt', header: 'expenses.madeAt', kind: 'instant', width: 145, hidden: true },
  {
    field: 'expenseState',
    header: 'expenses.state',
    kind: 'choice',
    width: 90,
    choices: (['standing', 'withdrawn'] as const).map((value) => ({
      value,
      label: `expenseState.${value}` as const,
    })),
  },
  { field: 'withdrawReason', header: 'expenses.withdrawReason', kind: 'text', width: 140, hidden: true },
];
