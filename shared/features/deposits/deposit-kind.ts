import { z } from 'zod';
import { MAX_CENTS } from '../../domain/money.ts';
import { idSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';

/** The terms of a kind; a deposit keeps those under which it was taken. */
export const depositTermsSchema = z.strictObject({
  /** Whether the works or the things are looked at again before the money goes back. */
  inspected: z.boolean(),
  /** Days between the application and that second look. */
  inspectAfterDays: z.int().min(0).max(730),
  /** Days in which the money is paid back once the payer has confirmed what is deducted. */
  refundDays: z.int().min(0).max(365),
  /** What the days stand on: a contract, a rule of the place, custom. */
  source: lineSchema(200),
});
export type DepositTerms = z.output<typeof depositTermsSchema>;

export const depositKindFieldsSchema = depositTermsSchema.extend({
  name: requiredLineSchema(40),
  usualCents: z.int().min(0).max(MAX_CENTS),
  active: z.boolean(),
});

export const depositKindSchema = z.object({
  ...depositKindFieldsSchema.shape,
  id: idSchema,
  /** Counts the changes. */
  version: z.int().min(1),
  /** Money held under it now. */
  heldCents: z.int(),
});
export type DepositKind = z.output<typeof depositKindSchema>;

const CUSTOM = '行業慣例；請按本小區裝修管理協議或收費公示調整';

/** What a new office begins with; the manager changes it. */
export const MODEL_DEPOSIT_KINDS: readonly Omit<DepositKind, 'id' | 'version' | 'heldCents' | 'active'>[] = [
  {
    name: '裝修押金',
    usualCents: 200_000,
    inspected: true,
    inspectAfterDays: 90,
    refundDays: 15,
    source: CUSTOM,
  },
  {
    name: '出入證押金',
    usualCents: 2_000,
    inspected: false,
    inspectAfterDays: 0,
    refundDays: 15,
    source: CUSTOM,
  },
  {
    name: '水電週轉金',
    usualCents: 50_000,
    inspected: false,
    inspectAfterDays: 0,
    refundDays: 15,
    source: CUSTOM,
  },
];
