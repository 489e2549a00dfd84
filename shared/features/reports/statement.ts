import { z } from 'zod';
import { dateSchema, idSchema, monthSchema } from '../../domain/text.ts';
import { weightingSchema } from '../fees/charge.ts';
import { meterKindSchema } from '../meters/meter.ts';
import { ageingSchema } from './ageing.ts';
import { collectionSchema } from './collection.ts';
import { expenseCategorySchema, expenseSchema } from './expense.ts';
import { incomeSchema, prepaidSchema, reductionsGivenSchema } from './income.ts';

/** 物業服務費收支月報, the side of income. */
export const monthStatementSchema = z.object({
  /** 物業服務企業; '' where none is set. */
  companyName: z.string(),
  month: monthSchema,
  cutOff: dateSchema,
  collection: collectionSchema,
  ageing: ageingSchema,
  income: incomeSchema,
  prepaid: prepaidSchema,
  reductions: reductionsGivenSchema,
});
export type MonthStatement = z.output<typeof monthStatementSchema>;

/** 年度收支公示: what everybody may read, so it tells of buildings and never of households. */
export const annualDisclosureSchema = z.object({
  companyName: z.string(),
  year: z.int(),
  throughOn: dateSchema,
  collection: collectionSchema,
  income: incomeSchema,
  prepaid: prepaidSchema,
  reductions: reductionsGivenSchema,
  buildings: z.array(
    z.object({ buildingId: idSchema, building: z.string(), dueCents: z.int(), collectedCents: z.int() }),
  ),
  /** 公共水電分攤 and other shared costs. */
  pools: z.array(
    z.object({
      id: idSchema,
      itemName: z.string(),
      periodStart: dateSchema,
      periodEnd: dateSchema,
      basis: z.string(),
      weighting: weightingSchema,
      units: z.int(),
      totalCents: z.int(),
      billedCents: z.int(),
    }),
  ),
  /** 代收代付: what users were charged and paid, and what the suppliers were paid. */
  supplies: z.array(
    z.object({
      meterKind: meterKindSchema,
      chargedCents: z.int(),
      collectedCents: z.int(),
      paidCents: z.int(),
      boughtThousandths: z.int(),
    }),
  ),
  expenses: z.array(z.object({ category: expenseCategorySchema, amountCents: z.int() })),
  expenseRows: z.array(expenseSchema),
  /** Expenses beyond what the paper lists one by one. */
  expensesUnlisted: z.int(),
});
export type AnnualDisclosure = z.output<typeof annualDisclosureSchema>;
