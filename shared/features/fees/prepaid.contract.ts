import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import { dateSchema, idSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';
import { heldCreditSchema } from './charges.contract.ts';
import { paymentMethodSchema, receiptSchema } from './receipt.ts';

const reasonSchema = requiredLineSchema(200);

/** What prepaid money may be kept for. */
export const creditPurposeSchema = z.object({
  id: idSchema,
  name: z.string(),
  itemIds: z.array(idSchema),
  itemNames: z.string(),
  active: z.boolean(),
  version: z.int(),
  /** Held for it in all. */
  heldCents: z.int(),
});
export type CreditPurpose = z.output<typeof creditPurposeSchema>;

/** Money held for a household for one purpose. */
export const creditRowSchema = z.object({
  /** Unit and purpose; one row each. */
  id: z.string(),
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  payerName: z.string(),
  purposeId: idSchema.nullable(),
  purposeName: z.string(),
  cents: z.int(),
  /** Owed of what the purpose is for. */
  owedCents: z.int(),
  /** Below what the office calls low. */
  low: z.boolean(),
  lastOn: dateSchema,
});
export type CreditRow = z.output<typeof creditRowSchema>;

export const prepaidContract = {
  creditPurposes: operation({
    summary: 'What prepaid money may be kept for, and how much is held for each',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(creditPurposeSchema),
  }),
  saveCreditPurpose: operation({
    summary: 'Adds a purpose of prepaid money (id null) or changes one: the fee items that it may pay',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({
      id: idSchema.nullable().default(null),
      version: z.int().min(1).optional(),
      name: requiredLineSchema(40),
      itemIds: z.array(idSchema).min(1).max(50),
      active: z.boolean().default(true),
    }),
    output: creditPurposeSchema,
  }),
  moveCredit: operation({
    summary: 'Keeps prepaid money of a household for another purpose from now on; a second person approves',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'moveCredit',
    input: z.strictObject({
      unitId: idSchema,
      fromPurposeId: idSchema.nullable(),
      toPurposeId: idSchema.nullable(),
      amountCents: amountCentsSchema,
      reason: reasonSchema,
    }),
    output: z.array(heldCreditSchema),
  }),
  refundCredit: operation({
    summary:
      'Gives unused prepaid money back (物業服務糾紛解釋 3), with a numbered refund; a second person approves',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'refundCredit',
    input: z.strictObject({
      unitId: idSchema,
      purposeId: idSchema.nullable(),
      amountCents: amountCentsSchema,
      method: paymentMethodSchema,
      voucherNumber: lineSchema(60).default(''),
      /** Who gets it, when it is not the payer on record. */
      payeeName: lineSchema(80).default(''),
      reason: reasonSchema,
    }),
    output: receiptSchema,
  }),
  listCredits: operation({
    summary: 'Money held for households by purpose; low ones can be picked out',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(creditRowSchema, z.object({ cents: z.int(), low: z.int() })),
  }),
};
