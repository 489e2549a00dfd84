import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import { dateSchema, enteredDateSchema, idSchema, requiredLineSchema } from '../../domain/text.ts';
import { actKindSchema, holdKindSchema, promiseStateSchema } from '../dunning/dunning.ts';
import { chargeInputsSchema } from './charge.ts';
import { lateFeeInputsSchema } from './late-fee.ts';
import { receiptRowSchema } from './receipts.contract.ts';

/** Where a charge stands today; all but draft and cancelled follow from its payments and its due date. */
export const chargeStandingSchema = z.enum(['draft', 'due', 'overdue', 'part', 'paid', 'cancelled']);
export type ChargeStanding = z.output<typeof chargeStandingSchema>;

export const chargeRowSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  payerName: z.string(),
  itemId: idSchema,
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  dueOn: dateSchema,
  amountCents: z.int(),
  paidCents: z.int(),
  /** Taken off at the counter. */
  discountedCents: z.int(),
  owedCents: z.int(),
  standing: chargeStandingSchema,
  inputs: chargeInputsSchema,
  runId: idSchema.nullable(),
  cancelReason: z.string(),
});
export type ChargeRow = z.output<typeof chargeRowSchema>;

export const chargeTotalsSchema = z.object({
  amountCents: z.int(),
  paidCents: z.int(),
  discountedCents: z.int(),
  owedCents: z.int(),
});

/** A line that a payment can settle, in the order in which it would be. */
export const outstandingLineSchema = z.object({
  chargeId: idSchema,
  itemId: idSchema,
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  dueOn: dateSchema,
  amountCents: z.int(),
  discountedCents: z.int(),
  owedCents: z.int(),
  overdueDays: z.int(),
  inputs: chargeInputsSchema,
});
export type OutstandingLine = z.output<typeof outstandingLineSchema>;

/** A line at the counter, with what paying it in full today costs beside. */
export const counterLineSchema = outstandingLineSchema.extend({
  lateFeeCents: z.int(),
  /** What made the late fee; null where there is none. */
  lateFee: lateFeeInputsSchema.nullable(),
  /** Why the household disputes it; null where it does not. */
  disputed: z.object({ id: idSchema, reason: z.string(), fromOn: dateSchema }).nullable(),
});
export type CounterLine = z.output<typeof counterLineSchema>;

/** Money held for a unit, for any purpose or for one. */
export const heldCreditSchema = z.object({
  purposeId: idSchema.nullable(),
  purposeName: z.string(),
  itemIds: z.array(idSchema),
  cents: z.int(),
});

export const unitAccountSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  payerName: z.string(),
  areaThousandths: z.int().nullable(),
  outstanding: z.array(counterLineSchema),
  owedCents: z.int(),
  overdueCents: z.int(),
  /** What paying all of it would cost in late fees. */
  lateFeeCents: z.int(),
  /** Money held for the unit. */
  creditCents: z.int(),
  credits: z.array(heldCreditSchema),
  /** Through which day each attached item is paid without a gap; null when nothing is. */
  paidThrough: z.array(z.object({ itemId: idSchema, itemName: z.string(), on: dateSchema.nullable() })),
  recentReceipts: z.array(receiptRowSchema),
});
export type UnitAccount = z.output<typeof unitAccountSchema>;

/** An account as it stood at the end of a past day, by what was published, paid, voided and cancelled by then. */
export const unitAccountAsOfSchema = z.object({
  ...unitAccountSchema.omit({
    unitName: true,
    areaThousandths: true,
    lateFeeCents: true,
    credits: true,
  }).shape,
  outstanding: z.array(outstandingLineSchema),
  on: dateSchema,
  /** All that had been charged by then and was not cancelled; what is owed is this less what was paid and taken off. */
  chargedCents: z.int(),
  paidCents: z.int(),
  discountedCents: z.int(),
});
export type UnitAccountAsOf = z.output<typeof unitAccountAsOfSchema>;

export const arrearsRowSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  payerName: z.string(),
  owedCents: z.int(),
  /** Part of what is owed whose due date has passed, by age in days. */
  overdueCents: z.int(),
  notDueCents: z.int(),
  to30Cents: z.int(),
  to90Cents: z.int(),
  to180Cents: z.int(),
  to365Cents: z.int(),
  over365Cents: z.int(),
  charges: z.int(),
  /** Billing months in which something is still owed. */
  months: z.int(),
  oldestDueOn: dateSchema,
  overdueDays: z.int(),
  lastPaidOn: dateSchema.nullable(),
  creditCents: z.int(),
  /** The highest stage at which any of it was pressed; null when nothing was. */
  stage: z.int().nullable(),
  lastContactOn: dateSchema.nullable(),
  lastContactKind: actKindSchema.nullable(),
  promiseState: promiseStateSchema.nullable(),
  /** The next day on which something was promised. */
  promiseDueOn: dateSchema.nullable(),
  heldBy: holdKindSchema.nullable(),
  /** The earliest day on which the limitation of any of it runs out. */
  limitationEndsOn: dateSchema.nullable(),
  /** Charges whose period ran out before today. */
  limitationOver: z.int(),
});
export type ArrearsRow = z.output<typeof arrearsRowSchema>;

export const arrearsTotalsSchema = z.object({
  owedCents: z.int(),
  overdueCents: z.int(),
  notDueCents: z.int(),
  to30Cents: z.int(),
  to90Cents: z.int(),
  to180Cents: z.int(),
  to365Cents: z.int(),
  over365Cents: z.int(),
  creditCents: z.int(),
});

const reasonSchema = requiredLineSchema(200);

export const chargesContract = {
  giveCharge: operation({
    summary: 'Charges a household an amount given by hand for some days, due at once',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      itemId: idSchema,
      fromOn: enteredDateSchema,
      toOn: enteredDateSchema,
      amountCents: amountCentsSchema,
      note: requiredLineSchema(200),
    }),
    output: chargeRowSchema,
  }),
  cancelCharge: operation({
    summary: 'Cancels an unpaid charge with a reason; its days may then be billed again',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    approval: 'cancelCharge',
    input: z.strictObject({ chargeId: idSchema, reason: reasonSchema }),
    output: chargeRowSchema,
  }),
  listCharges: operation({
    summary: 'Charges with what was paid and what is owed; totals of the whole result',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(chargeRowSchema, chargeTotalsSchema),
  }),
  listArrears: operation({
    summary: 'Units that owe, with the age of what they owe; totals of the whole result',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(arrearsRowSchema, arrearsTotalsSchema),
  }),
  unitAccount: operation({
    summary:
      'What a unit owes line by line, through when it has paid, the money held for it and its last receipts',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      unitId: idSchema,
      /** Day on which the money came in, which late fees count to; today where left out. */
      paidOn: enteredDateSchema.optional(),
    }),
    output: unitAccountSchema,
  }),
  unitAccountAsOf: operation({
    summary:
      'What a unit owed, had paid and held at the end of a past day, due dates counted against that day',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ unitId: idSchema, on: enteredDateSchema }),
    output: unitAccountAsOfSchema,
  }),
};
