import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { Expense, ExpenseCategory } from '../../../shared/features/reports/expense.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

const STATE = `iif(e.withdrawn_at IS NULL, 'standing', 'withdrawn')`;
const FIELDS = `e.id, e.spent_on AS spentOn, e.category, e.summary, e.document_number AS documentNumber,
  e.amount_cents AS amountCents, s.display_name AS madeBy, e.made_at AS madeAt, ${STATE} AS expenseState,
  e.withdraw_reason AS withdrawReason`;
const FROM = 'FROM expense e JOIN staff s ON s.id = e.made_by';

/** Expenses as a grid, newest first. */
export const expenseSource: GridSource = {
  from: FROM,
  select: FIELDS,
  columns: {
    id: 'e.id',
    spentOn: 'e.spent_on',
    category: 'e.category',
    summary: 'e.summary',
    documentNumber: 'e.document_number',
    amountCents: 'e.amount_cents',
    madeBy: 's.display_name',
    madeAt: 'e.made_at',
    expenseState: STATE,
    withdrawReason: 'e.withdraw_reason',
  },
  instants: ['madeAt'],
  quick: ['e.summary', 'e.document_number'],
  order: 'e.spent_on DESC, e.id DESC',
  totals: 'coalesce(sum(iif(e.withdrawn_at IS NULL, e.amount_cents, 0)), 0) AS amountCents',
};

export function requireExpense(database: Database.Database, id: number): Expense {
  const row = statement<Expense>(database, `SELECT ${FIELDS} ${FROM} WHERE e.id = ?`).get(id);
  if (row === undefined) throw notFound('expense', id);
  return row;
}

/** The day of a standing expense of that voucher in the category. */
export function findExpenseOf(
  database: Database.Database,
  documentKey: string,
  category: ExpenseCategory,
): string | null {
  return (
    statement<{ spentOn: string }>(
      database,
      'SELECT spent_on AS spentOn FROM expense WHERE document_key = ? AND category = ? AND withdrawn_at IS NULL',
    ).get(documentKey, category)?.spentOn ?? null
  );
}

export function insertExpense(
  database: Database.Database,
  expense: {
    readonly spentOn: string;
    readonly category: ExpenseCategory;
    readonly summary: string;
    readonly documentNumber: string;
    readonly documentKey: string;
    readonly amountCents: number;
    readonly madeBy: number;
    readonly madeAt: string;
  },
): number {
  return Number(
    statement(
      database,
      `INSERT INTO expense (spent_on, category, summary, document_number, document_key, amount_cents, made_by, made_at)
       VALUES (@spentOn, @category, @summary, @documentNumber, @documentKey, @amountCents, @madeBy, @madeAt)`,
    ).run(expense).lastInsertRowid,
  );
}

export function withdrawExpenseRow(
  database: Database.Database,
  id: number,
  now: string,
  reason: string,
): void {
  statement(database, 'UPDATE expense SET withdrawn_at = ?, withdraw_reason = ? WHERE id = ?').run(
    now,
    reason,
    id,
  );
}

export interface ExpenseSum {
  readonly category: ExpenseCategory;
  readonly rows: number;
  readonly amountCents: number;
}

export function expenseSums(database: Database.Database, from: string, through: string): ExpenseSum[] {
  return statement<ExpenseSum>(
    database,
    `SELECT category, count(*) AS rows, sum(amount_cents) AS amountCents FROM expense
     WHERE withdrawn_at IS NULL AND spent_on BETWEEN ? AND ? GROUP BY category`,
  ).all(from, through);
}

/** The first standing expenses of some days, in their order. */
export function expensesOf(
  database: Database.Database,
  from: string,
  through: string,
  limit: number,
): Expense[] {
  return statement<Expense>(
    database,
    `SELECT ${FIELDS} ${FROM} WHERE e.withdrawn_at IS NULL AND e.spent_on BETWEEN ? AND ?
     ORDER BY e.spent_on, e.id LIMIT ?`,
  ).all(from, through, limit);
}
