import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { REPORT_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { enteredDateSchema, idSchema, requiredLineSchema } from '../../domain/text.ts';
import { expenseCategorySchema, expenseSchema } from './expense.ts';

/** Expenses that are entered by hand for the annual disclosure. */
export const expensesContract = {
  expenses: operation({
    summary: 'Expenses of the estate as a grid, withdrawn ones marked',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(expenseSchema, z.object({ amountCents: z.int() })),
  }),
  enterExpense: operation({
    summary: 'Enters an expense of the estate with the number of its voucher',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      spentOn: enteredDateSchema,
      category: expenseCategorySchema,
      summary: requiredLineSchema(100),
      documentNumber: requiredLineSchema(60),
      amountCents: amountCentsSchema,
    }),
    output: expenseSchema,
  }),
  withdrawExpense: operation({
    summary: 'Withdraws an expense that was entered wrongly',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ id: idSchema, reason: requiredLineSchema(200) }),
    output: expenseSchema,
  }),
};
