import { z } from 'zod';
import { MAX_CENTS } from '../../domain/money.ts';
import { lineSchema, monthSchema } from '../../domain/text.ts';
import { placeShape } from '../archives/import-rows.ts';

/** 0 says that there is none, also where an amount was entered before. */
const openingCentsSchema = z.int().min(0).max(MAX_CENTS);

/** What a household owed or had prepaid when the office began to keep its books here. */
export const openingBalanceRowSchema = z.union([
  z.strictObject({
    ...placeShape,
    what: z.literal('owed'),
    /** Name or code of a fee item. */
    feeItem: lineSchema(40),
    month: monthSchema,
    amountCents: openingCentsSchema,
  }),
  z.strictObject({ ...placeShape, what: z.literal('prepaid'), amountCents: openingCentsSchema }),
]);
export type OpeningBalanceRow = z.output<typeof openingBalanceRowSchema>;
