import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { CASHIER_ROLES, HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { chargeRowSchema } from './charges.contract.ts';
import { counterSettingsSchema } from './counter-settings.ts';
import { offHundredthsSchema } from './reduction.ts';

const reasonSchema = requiredLineSchema(200);

/** A discount that was given, or its taking back as a further row. */
export const discountSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  chargeId: idSchema,
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  /** Negative where one is taken back. */
  amountCents: z.int(),
  offHundredths: z.int().nullable(),
  reason: z.string(),
  /** The discount that it takes back. */
  reversesId: idSchema.nullable(),
  takenBack: z.boolean(),
  madeBy: z.string(),
  madeAt: instantSchema,
});
export type Discount = z.output<typeof discountSchema>;

export const counterContract = {
  counterSettings: operation({
    summary: 'The order of settling, the draw of prepaid money and how much each post may take off',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: counterSettingsSchema,
  }),
  saveCounterSettings: operation({
    summary:
      'Changes the settings of the counter; the version guards against a colleague’s change in between',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: counterSettingsSchema,
    output: counterSettingsSchema,
  }),
  giveDiscount: operation({
    summary:
      'Takes an amount or a part off what is owed of a charge, with a reason; beyond the limit of one’s post a second person approves',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    mayNeedApproval: 'giveDiscount',
    input: z.strictObject({
      chargeId: idSchema,
      off: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('amount'), amountCents: amountCentsSchema }),
        /** Of what is owed now. */
        z.strictObject({ kind: z.literal('part'), offHundredths: offHundredthsSchema }),
      ]),
      reason: reasonSchema,
    }),
    output: chargeRowSchema,
  }),
  takeBackDiscount: operation({
    summary: 'Takes a discount back by a further row; what it took off is owed again',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ discountId: idSchema, reason: reasonSchema }),
    output: chargeRowSchema,
  }),
  listDiscounts: operation({
    summary: 'Discounts given and taken back, latest first, and what they come to',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(discountSchema, z.object({ amountCents: z.int() })),
  }),
  notePaymentTerm: operation({
    summary: 'Notes the last day to pay that a demand gave for charges, with the letter that gave it',
    effect: 'write',
    callableBy: CASHIER_ROLES,
    input: z.strictObject({
      chargeIds: z.array(idSchema).min(1).max(500),
      endsOn: enteredDateSchema,
      source: requiredLineSchema(200),
    }),
    output: z.object({ charges: z.int() }),
  }),
};
