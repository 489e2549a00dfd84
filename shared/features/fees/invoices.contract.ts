import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { CASHIER_ROLES, HOUSEHOLD_READERS } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { invoiceStateSchema } from './invoice.ts';

const reasonSchema = requiredLineSchema(200);
const numberSchema = z.string().regex(/^[0-9A-Za-z-]{6,30}$/u);

export const invoiceSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  state: invoiceStateSchema,
  /** 抬頭 and tax number of whom it is made out to. */
  title: z.string(),
  taxId: z.string(),
  amountCents: z.int(),
  /** Numbers of its receipts. */
  receipts: z.string(),
  receiptIds: z.array(idSchema),
  number: z.string(),
  issuedOn: dateSchema.nullable(),
  /** The last day on which the stub is kept. */
  keepUntil: dateSchema.nullable(),
  collectedBy: z.string(),
  collectedOn: dateSchema.nullable(),
  redNumber: z.string(),
  redOn: dateSchema.nullable(),
  reason: z.string(),
  note: z.string(),
  madeBy: z.string(),
  madeAt: instantSchema,
  version: z.int(),
});
export type Invoice = z.output<typeof invoiceSchema>;

/** 發票 as the tax system issued them; the office registers them and issues none. */
export const invoicesContract = {
  registerInvoice: operation({
    summary:
      'Registers that an invoice 發票 is asked for on receipts of one household; nothing is issued here',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      receiptIds: z.array(idSchema).min(1).max(50),
      title: requiredLineSchema(100),
      taxId: lineSchema(30).default(''),
      /** No more than what its receipts came to. */
      amountCents: amountCentsSchema,
      note: lineSchema(200).default(''),
    }),
    output: invoiceSchema,
  }),
  stepInvoice: operation({
    summary:
      'Notes what became of an invoice: issued with its number, taken by somebody, to be reversed, reversed with its red number, standing after all, or withdrawn before it was issued',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      invoiceId: idSchema,
      version: z.int().min(1),
      step: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('issue'), number: numberSchema, issuedOn: enteredDateSchema }),
        z.strictObject({
          kind: z.literal('collect'),
          collectedBy: requiredLineSchema(40),
          collectedOn: enteredDateSchema,
        }),
        z.strictObject({ kind: z.literal('askReversal'), reason: reasonSchema }),
        z.strictObject({ kind: z.literal('reverse'), redNumber: numberSchema, redOn: enteredDateSchema }),
        z.strictObject({ kind: z.literal('keep'), reason: reasonSchema }),
        z.strictObject({ kind: z.literal('withdraw'), reason: reasonSchema }),
      ]),
    }),
    output: invoiceSchema,
  }),
  invoice: operation({
    summary: 'One invoice of the register',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ invoiceId: idSchema }),
    output: invoiceSchema,
  }),
  listInvoices: operation({
    summary: 'Invoices of the register, newest first; those to be reversed are counted',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(invoiceSchema, z.object({ amountCents: z.int(), toReverse: z.int() })),
  }),
};
