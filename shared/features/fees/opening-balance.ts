import { z } from 'zod';
import { amountCentsSchema } from '../../domain/money.ts';
import { lineSchema, monthSchema } from '../../domain/text.ts';
import { placeShape } from '../archives/import-rows.ts';

/** What a household owed or had prepaid when the office began to keep its books here. */
export const openingBalanceRowSchema = z.union([
  z.strictObject({
    ...placeShape,
    what: z.literal('owed'),
    /** Name or code of a fee item. */
    feeItem: lineSchema(40),
    month: monthSchema,
    amountCents: amountCentsSchema,
  }),
  z.strictObject({ ...placeShape, what: z.literal('prepaid'), amountCents: amountCentsSchema }),
]);
export type OpeningBalanceRow = z.output<typeof openingBalanceRowSchema>;
