import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { unitKindSchema } from '../archives/household.ts';
import { meterKindSchema } from '../meters/meter.ts';
import {
  countedFromSchema,
  cycleSchema,
  dueFromSchema,
  prorationSchema,
  startRuleSchema,
  timingSchema,
} from './billing-period.ts';
import { formulaSchema, roundedEachSchema, roundingModeSchema, roundingUnitSchema } from './charge.ts';
import { LONGEST_FORMULA } from './fee-formula.ts';
import { priceSchema } from './price.ts';
import { tierTableSchema } from './tiers.ts';

export const feeItemSchema = z.object({
  id: idSchema,
  code: z.string(),
  name: z.string(),
  formula: formulaSchema,
  /** Whose readings it is charged by, or of which supply a pool is; null for every other item. */
  meterKind: meterKindSchema.nullable(),
  cycle: cycleSchema,
  countedFrom: countedFromSchema,
  timing: timingSchema,
  proration: prorationSchema,
  starts: startRuleSchema,
  roundingUnit: roundingUnitSchema,
  roundingMode: roundingModeSchema,
  roundedEach: roundedEachSchema,
  dueDays: z.int(),
  dueFrom: dueFromSchema,
  note: z.string(),
  active: z.boolean(),
  version: z.int(),
  /** The item whose late fees are charged as this one; null for every other. */
  lateFeeOf: idSchema.nullable(),
  /** In force today; null when there is none yet. */
  priceTenThousandths: z.int().nullable(),
  amountCents: z.int().nullable(),
  additionalCents: z.int().nullable(),
  expression: z.string().nullable(),
  tiers: tierTableSchema.nullable(),
  priceFromOn: dateSchema.nullable(),
  /** Date of the next change already entered. */
  nextPriceOn: dateSchema.nullable(),
  /** Units it is charged to today. */
  units: z.int(),
});
export type FeeItem = z.output<typeof feeItemSchema>;

export const feePriceSchema = z.object({
  id: idSchema,
  itemId: idSchema,
  fromOn: dateSchema,
  priceTenThousandths: z.int().nullable(),
  amountCents: z.int().nullable(),
  additionalCents: z.int().nullable(),
  expression: z.string().nullable(),
  tiers: tierTableSchema.nullable(),
  source: z.string(),
  madeBy: z.string(),
  madeAt: instantSchema,
  withdrawnAt: instantSchema.nullable(),
});
export type FeePrice = z.output<typeof feePriceSchema>;

/** Units named one by one, or every unit of some kinds, buildings and entrances; an empty list means all of them. */
export const attachToSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('units'), unitIds: z.array(idSchema).min(1).max(20_000) }),
  z.strictObject({
    kind: z.literal('rule'),
    unitKinds: z.array(unitKindSchema).max(10).default([]),
    buildingIds: z.array(idSchema).max(1000).default([]),
    entrances: z.array(requiredLineSchema(40)).max(100).default([]),
    /** Only what was handed over. */
    handedOver: z.boolean().default(false),
  }),
]);
export type AttachTo = z.output<typeof attachToSchema>;

export const unitFeeRowSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  unitKind: unitKindSchema,
  areaThousandths: z.int().nullable(),
  itemId: idSchema,
  itemName: z.string(),
  fromOn: dateSchema,
  toOn: dateSchema.nullable(),
});
export type UnitFeeRow = z.output<typeof unitFeeRowSchema>;

const reasonSchema = requiredLineSchema(200);

export const feeItemsContract = {
  items: operation({
    summary:
      'Fee items with their price in force today, the next change and how many units they are charged to',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(feeItemSchema),
  }),
  saveItem: operation({
    summary:
      'Adds a fee item (id null) or changes one; the version guards against a colleague’s change in between',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({
      id: idSchema.nullable().default(null),
      version: z.int().min(1).optional(),
      code: requiredLineSchema(20),
      name: requiredLineSchema(40),
      formula: formulaSchema,
      /** Needed for what is charged by readings; a pool may name the supply that it is of. */
      meterKind: meterKindSchema.nullable().default(null),
      cycle: cycleSchema.default('month'),
      countedFrom: countedFromSchema.default('calendar'),
      timing: timingSchema.default('advance'),
      proration: prorationSchema.default('day'),
      starts: startRuleSchema.default('attachment'),
      roundingUnit: roundingUnitSchema.default('cent'),
      roundingMode: roundingModeSchema.default('halfUp'),
      roundedEach: roundedEachSchema.default('month'),
      dueDays: z.int().min(0).max(366).default(14),
      dueFrom: dueFromSchema.default('periodStart'),
      note: lineSchema(200).default(''),
      active: z.boolean().default(true),
    }),
    output: feeItemSchema,
  }),
  prices: operation({
    summary: 'Every price an item has had or will have, newest first, withdrawn ones marked',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ itemId: idSchema }),
    output: z.array(feePriceSchema),
  }),
  setPrice: operation({
    summary: 'Sets an item’s price from a date on; another price of the same date is withdrawn',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({
      itemId: idSchema,
      fromOn: enteredDateSchema,
      /** For the formulas by area, of one unit of a metered quantity, or what a formula calls the price. */
      priceTenThousandths: priceSchema.optional(),
      /** For the fixed formula, per month. */
      amountCents: amountCentsSchema.optional(),
      /** On top of a price by area, per month. */
      additionalCents: amountCentsSchema.optional(),
      /** For a formula of the office's own: yuan a month from the quantities it names. */
      expression: requiredLineSchema(LONGEST_FORMULA).optional(),
      tiers: tierTableSchema.optional(),
      source: lineSchema(200).default(''),
    }),
    output: feePriceSchema,
  }),
  withdrawPrice: operation({
    summary: 'Withdraws a price entered by mistake; charges already made keep what they were made with',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ priceId: idSchema, reason: reasonSchema }),
    output: feePriceSchema,
  }),
  listUnitFees: operation({
    summary: 'Which unit is charged which item, from when to when',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(unitFeeRowSchema, noTotalsSchema),
  }),
  previewAttach: operation({
    summary: 'How many units a rule would newly charge an item to, and how many already have it',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      itemId: idSchema,
      to: attachToSchema,
      fromOn: enteredDateSchema,
      toOn: enteredDateSchema.nullable().default(null),
    }),
    output: z.object({ attached: z.int(), already: z.int() }),
  }),
  attach: operation({
    summary:
      'Charges an item to units from a date on; units that already have it in that time stay as they are',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      itemId: idSchema,
      to: attachToSchema,
      fromOn: enteredDateSchema,
      toOn: enteredDateSchema.nullable().default(null),
    }),
    output: z.object({ attached: z.int(), already: z.int() }),
  }),
  detach: operation({
    summary:
      'Ends the charging of an item to a unit after a last day; without one, removes what was never billed',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      unitFeeIds: z.array(idSchema).min(1).max(20_000),
      lastOn: enteredDateSchema.nullable(),
      reason: reasonSchema,
    }),
    output: z.object({ ended: z.int(), removed: z.int() }),
  }),
};
