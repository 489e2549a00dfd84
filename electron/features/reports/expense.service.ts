import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { compactKey } from '../../../shared/domain/search-key.ts';
import type { Expense } from '../../../shared/features/reports/expense.ts';
import type { expensesContract } from '../../../shared/features/reports/expenses.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import { findExpenseOf, insertExpense, requireExpense, withdrawExpenseRow } from './expense.repository.ts';

export function enterExpense(
  input: z.output<typeof expensesContract.enterExpense.input>,
  context: WriteContext,
): Expense {
  const { database, today } = context;
  if (input.spentOn > today) throw invalid(['spentOn'], 'inFuture');
  const documentKey = compactKey(input.documentNumber, foldText);
  const same = findExpenseOf(database, documentKey, input.category);
  if (same !== null) throw refuse('expenseTwice', { number: input.documentNumber, date: same });
  const id = insertExpense(database, {
    ...input,
    documentKey,
    madeBy: context.staff.id,
    madeAt: context.now,
  });
  const expense = requireExpense(database, id);
  context.record({ entity: 'expense', entityId: id, after: expense });
  return expense;
}

export function withdrawExpense(id: number, reason: string, context: WriteContext): Expense {
  const { database } = context;
  const before = requireExpense(database, id);
  if (before.expenseState === 'withdrawn')
    throw refuse('expenseWithdrawn', { number: before.documentNumber });
  withdrawExpenseRow(database, id, context.now, reason);
  const after = requireExpense(database, id);
  context.record({ entity: 'expense', entityId: id, before, after, reason });
  return after;
}
