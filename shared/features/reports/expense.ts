import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';

/** What the cost of a property service is made of, in the order of the rule on its charges, article 11. */
export const EXPENSE_CATEGORIES = [
  'staff',
  'facilities',
  'cleaning',
  'greening',
  'order',
  'office',
  'depreciation',
  'insurance',
  'other',
] as const;
export const expenseCategorySchema = z.enum(EXPENSE_CATEGORIES);
export type ExpenseCategory = z.output<typeof expenseCategorySchema>;

/** 支出: entered by hand from its voucher, since the office keeps no ledger of expenses. */
export const expenseSchema = z.object({
  id: idSchema,
  spentOn: dateSchema,
  category: expenseCategorySchema,
  summary: z.string(),
  /** 憑證號 of the invoice or voucher that it was taken from. */
  documentNumber: z.string(),
  amountCents: z.int(),
  madeBy: z.string(),
  madeAt: instantSchema,
  expenseState: z.enum(['standing', 'withdrawn']),
  withdrawReason: z.string(),
});
export type Expense = z.output<typeof expenseSchema>;
