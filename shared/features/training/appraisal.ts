import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, paragraphSchema, requiredLineSchema } from '../../domain/text.ts';

/** A month `2026-10` or a quarter `2026-Q4`. */
export const periodSchema = z.string().regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2]|Q[1-4])$/);

export const APPRAISAL_STATES = ['draft', 'scored', 'confirmed', 'closed'] as const;
export type AppraisalState = (typeof APPRAISAL_STATES)[number];

const weightSchema = z.int().min(1).max(100);
const percentSchema = z.int().min(0).max(100);

export const formItemSchema = z.strictObject({
  name: requiredLineSchema(60),
  standard: lineSchema(200).default(''),
  weight: weightSchema,
});
export type FormItem = z.output<typeof formItemSchema>;

export const formValuesSchema = z.strictObject({
  name: requiredLineSchema(60),
  /** 崗位 that it is for, in words. */
  posts: lineSchema(200).default(''),
  /** Weight of the period's plan of work; with those of the items it makes 100. */
  planWeight: z.int().min(0).max(100),
  active: z.boolean().default(true),
  items: z.array(formItemSchema).max(30),
});
export type FormValues = z.output<typeof formValuesSchema>;

export const appraisalFormSchema = formValuesSchema.extend({ id: idSchema, version: z.int() });
export type AppraisalForm = z.output<typeof appraisalFormSchema>;

/** A line of the plan of work of the period, as it is entered with the appraisal. */
export const planGoalSchema = z.strictObject({
  name: requiredLineSchema(80),
  standard: lineSchema(200).default(''),
  target: lineSchema(80).default(''),
  actual: lineSchema(80).default(''),
  weight: weightSchema,
});
export type PlanGoal = z.output<typeof planGoalSchema>;

export const appraisalLineSchema = z.object({
  position: z.int(),
  kind: z.enum(['item', 'plan']),
  name: z.string(),
  standard: z.string(),
  target: z.string(),
  actual: z.string(),
  weight: z.int(),
  selfPercent: percentSchema.nullable(),
  percent: percentSchema.nullable(),
});
export type AppraisalLine = z.output<typeof appraisalLineSchema>;

/** How much of a line was done, in percent, by its place. */
export const lineScoreSchema = z.strictObject({ position: z.int(), percent: percentSchema.nullable() });

export const appraisalRowSchema = z.object({
  id: idSchema,
  employeeId: idSchema,
  number: z.string(),
  name: z.string(),
  teamName: z.string(),
  post: z.string(),
  period: z.string(),
  formName: z.string(),
  state: z.enum(APPRAISAL_STATES),
  /** Hundredths of a point; null until every line has its score. */
  selfHundredths: z.int().nullable(),
  scoreHundredths: z.int().nullable(),
  /** Place among those of the team and period that are scored. */
  rank: z.int().nullable(),
});
export type AppraisalRow = z.output<typeof appraisalRowSchema>;

export const appraisalSchema = appraisalRowSchema.omit({ rank: true }).extend({
  planWeight: z.int(),
  selfNote: paragraphSchema(1000),
  note: paragraphSchema(1000),
  scoredBy: z.string(),
  confirmedWay: z.enum(['self', 'paper']).nullable(),
  confirmedOn: dateSchema.nullable(),
  withdrawReason: z.string(),
  /** It is that of whoever looks. */
  own: z.boolean(),
  lines: z.array(appraisalLineSchema),
  version: z.int(),
});
export type Appraisal = z.output<typeof appraisalSchema>;

export function weightOf(lines: readonly { readonly weight: number }[]): number {
  return lines.reduce((sum, { weight }) => sum + weight, 0);
}

type Scored = Pick<AppraisalLine, 'weight' | 'percent' | 'selfPercent'>;

/**
 * Σ weight × completion in hundredths of a point: both are whole percents, so that nothing is rounded. Null while a line
 * has no score, or the weights do not make 100.
 */
export function scoreOf(lines: readonly Scored[], by: 'percent' | 'selfPercent' = 'percent'): number | null {
  if (weightOf(lines) !== 100) return null;
  let score = 0;
  for (const line of lines) {
    const percent = line[by];
    if (percent === null) return null;
    score += line.weight * percent;
  }
  return score;
}

/** The last day of a period. */
export function periodEnd(period: string): string {
  const year = period.slice(0, 4);
  const quarter = /Q([1-4])$/u.exec(period)?.[1];
  const month = quarter === undefined ? Number(period.slice(5)) : Number(quarter) * 3;
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}
