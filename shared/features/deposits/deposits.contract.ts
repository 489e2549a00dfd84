import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { CASHIER_ROLES, HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import { enteredDateSchema, idSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { paymentMethodSchema } from '../fees/receipt.ts';
import {
  confirmedByMeansSchema,
  depositPaperSchema,
  depositRowSchema,
  depositSchema,
  depositSettingsSchema,
  refundProofSchema,
} from './deposit.ts';
import { depositKindFieldsSchema, depositKindSchema } from './deposit-kind.ts';

const reasonSchema = requiredLineSchema(200);
const noteSchema = lineSchema(200).default('');
const voucherSchema = lineSchema(60).default('');

/** For whom, of which kind and how much. */
const askedSchema = z.strictObject({
  unitId: idSchema,
  kindId: idSchema,
  amountCents: amountCentsSchema,
  /** Who pays, when it is not the payer on record. */
  payerName: lineSchema(80).default(''),
  note: noteSchema,
});

/** Deposits 押金: money of others that the office holds and owes back; no income, and no part of any collection rate. */
export const depositsContract = {
  kinds: operation({
    summary: 'The kinds of deposit with their terms and what is held under each',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(depositKindSchema),
  }),
  saveKind: operation({
    summary: 'Adds or changes a kind of deposit; deposits that were taken keep the terms of their day',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: depositKindFieldsSchema.extend({
      id: idSchema.nullable().default(null),
      /** Of the kind as it was shown; needed to change one. */
      version: z.int().min(1).optional(),
    }),
    output: depositKindSchema,
  }),
  settings: operation({
    summary: 'How much of a deposit each post may pay back by itself',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: depositSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes those limits; refused when a colleague saved them meanwhile',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: depositSettingsSchema,
    output: depositSettingsSchema,
  }),
  list: operation({
    summary: 'Deposits, newest first, with what is held in all',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(
      depositRowSchema,
      z.object({ amountCents: z.int(), heldCents: z.int(), overdue: z.int() }),
    ),
  }),
  deposit: operation({
    summary: 'One deposit with its steps, deductions and papers',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ depositId: idSchema }),
    output: depositSchema,
  }),
  ofUnit: operation({
    summary: 'The deposits of a household, now or as they stood on a day, those that are settled last',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ unitId: idSchema, on: enteredDateSchema.optional() }),
    output: z.array(depositRowSchema),
  }),
  paper: operation({
    summary: 'One deposit receipt, refund slip or reversal with everything it says on paper',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ paperId: idSchema }),
    output: depositPaperSchema,
  }),
  ask: operation({
    summary: 'Notes that a household is to leave a deposit 待收; nothing is owed in the books of the fees',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: askedSchema,
    output: depositSchema,
  }),
  cancel: operation({
    summary: 'Gives up a deposit that was asked for and not taken',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({ depositId: idSchema, reason: reasonSchema }),
    output: depositSchema,
  }),
  take: operation({
    summary:
      'Takes a deposit at the counter, asked for before or not, and gives a numbered deposit receipt 押金收據',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      of: z.discriminatedUnion('by', [
        z.strictObject({ by: z.literal('asked'), depositId: idSchema }),
        z.strictObject({ by: z.literal('counter'), ...askedSchema.shape }),
      ]),
      method: paymentMethodSchema,
      voucherNumber: voucherSchema,
      /** Parts of the amount that come otherwise; the method above brings the rest. */
      parts: z
        .array(
          z.strictObject({
            method: paymentMethodSchema,
            amountCents: amountCentsSchema,
            voucherNumber: voucherSchema,
          }),
        )
        .max(10)
        .default([]),
      /** Cash handed over, when more than the part that comes in cash. */
      receivedCents: amountCentsSchema.optional(),
      bookNumber: lineSchema(40).default(''),
    }),
    output: depositPaperSchema,
  }),
  applyForRefund: operation({
    summary:
      'Enters that the payer asks for the deposit back; a kind that is inspected waits for its second look',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      depositId: idSchema,
      on: enteredDateSchema,
      applicant: requiredLineSchema(80),
      note: noteSchema,
    }),
    output: depositSchema,
  }),
  withdrawApplication: operation({
    summary: 'Takes an application back, while no deduction stands',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({ depositId: idSchema, reason: reasonSchema }),
    output: depositSchema,
  }),
  inspect: operation({
    summary: 'Enters the result of a second look: passed, or to be looked at again on a later day',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      depositId: idSchema,
      on: enteredDateSchema,
      inspector: requiredLineSchema(80),
      result: z.discriminatedUnion('is', [
        z.strictObject({
          is: z.literal('passed'),
          /** Why it was done before its day; empty where it was not. */
          earlyReason: noteSchema,
        }),
        z.strictObject({ is: z.literal('failed'), againOn: enteredDateSchema }),
      ]),
      note: noteSchema,
    }),
    output: depositSchema,
  }),
  deduct: operation({
    summary:
      'Proposes a deduction with its reason and evidence: it settles a bill that is owed, or one of a fee item that is made of it when the payer confirms',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      depositId: idSchema,
      amountCents: amountCentsSchema,
      reason: reasonSchema,
      evidence: reasonSchema,
      settles: z.discriminatedUnion('what', [
        z.strictObject({ what: z.literal('bill'), chargeId: idSchema }),
        z.strictObject({ what: z.literal('item'), itemId: idSchema, on: enteredDateSchema }),
      ]),
    }),
    output: depositSchema,
  }),
  takeBackDeduction: operation({
    summary: 'Takes a proposed deduction back by a further row',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({ deductionId: idSchema, reason: reasonSchema }),
    output: depositSchema,
  }),
  confirm: operation({
    summary:
      'Enters that the payer agreed to the deductions, or that there are none: they settle their bills, and the rest waits to be paid back',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      depositId: idSchema,
      /** All that is deducted, as the payer was shown it. */
      deductedCents: z.int().min(0),
      on: enteredDateSchema,
      confirmedBy: requiredLineSchema(80),
      means: confirmedByMeansSchema,
      note: noteSchema,
    }),
    output: depositSchema,
  }),
  withdrawConfirmation: operation({
    summary:
      'Takes a confirmation back: its bills are owed again by a reversal, and the deposit holds the money again',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'reverseDeposit',
    input: z.strictObject({ depositId: idSchema, reason: reasonSchema }),
    output: depositSchema,
  }),
  refund: operation({
    summary:
      'Pays back what is left of a deposit and gives a numbered refund slip 退款單; beyond the limit of one’s post a second person approves',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    mayNeedApproval: 'refundDeposit',
    input: z.strictObject({
      depositId: idSchema,
      proof: refundProofSchema,
      /** Day and number of the statement, where the receipt is lost. */
      proofNote: noteSchema,
      method: paymentMethodSchema,
      voucherNumber: voucherSchema,
      /** Who gets it, when it is not the payer. */
      payeeName: lineSchema(80).default(''),
      /** The account that it goes to; kept sealed. */
      account: lineSchema(60).default(''),
      note: noteSchema,
    }),
    output: depositPaperSchema,
  }),
  reverse: operation({
    summary:
      'Takes a taking or a refund back by a paper of its own number, while the deposit is where that left it',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'reverseDeposit',
    input: z.strictObject({ paperId: idSchema, reason: reasonSchema }),
    output: depositPaperSchema,
  }),
  reprint: operation({
    summary: 'Counts a further print of a paper, which is then marked 「補打 n」',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({ paperId: idSchema }),
    output: depositPaperSchema,
  }),
  revealAccount: operation({
    summary: 'Shows the account of a refund in full, after the look itself is in the audit trail',
    effect: 'action',
    callableBy: CASHIER_ROLES,
    notesOnly: true,
    input: z.strictObject({ paperId: idSchema, reason: reasonSchema }),
    output: z.object({ account: z.string() }),
  }),
  deliverPaper: operation({
    summary: 'Saves a deposit receipt or a refund slip as DOCX',
    effect: 'action',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ paperId: idSchema, language: languageSchema }),
    output: fileDeliverySchema,
  }),
};
