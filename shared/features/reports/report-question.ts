import { z } from 'zod';
import { monthRange } from '../../domain/calendar.ts';
import { enteredDateSchema, idSchema, monthSchema } from '../../domain/text.ts';

/** Months whose bills are told of, and the day until which money counts. */
const question = z.strictObject({
  from: monthSchema,
  to: monthSchema,
  cutOff: enteredDateSchema,
  buildingId: idSchema.nullable().default(null),
});

export const reportQuestionSchema = question
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'beforeStart' })
  .refine(({ from, cutOff }) => cutOff.slice(0, 7) >= from, { path: ['cutOff'], message: 'beforeStart' });
export type ReportQuestion = z.output<typeof reportQuestionSchema>;

/** The days whose money is of the period: to its end, or to the cut-off where that is earlier. */
export function daysOfPeriod({ from, to, cutOff }: Pick<ReportQuestion, 'from' | 'to' | 'cutOff'>): {
  readonly fromOn: string;
  readonly throughOn: string;
} {
  const { last } = monthRange(to);
  return { fromOn: monthRange(from).first, throughOn: last < cutOff ? last : cutOff };
}
