import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  monthSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { meterKindSchema } from './meter.ts';

export const supplierBillSchema = z.object({
  id: idSchema,
  meterKind: meterKindSchema,
  month: monthSchema,
  supplier: z.string(),
  documentNumber: z.string(),
  quantityThousandths: z.int(),
  amountCents: z.int(),
  note: z.string(),
  madeBy: z.string(),
  madeAt: instantSchema,
  billState: z.enum(['standing', 'withdrawn']),
  withdrawReason: z.string(),
});
export type SupplierBill = z.output<typeof supplierBillSchema>;

/** A month of one supply: what end users were charged and paid, and what the office paid for it. */
export const resaleRowSchema = z.object({
  /** `water 2026-11`. */
  id: z.string(),
  meterKind: meterKindSchema,
  month: monthSchema,
  chargedCents: z.int(),
  collectedCents: z.int(),
  /** Null while no bill of the supplier is entered for the month, as are the differences. */
  paidCents: z.int().nullable(),
  chargedMoreCents: z.int().nullable(),
  collectedMoreCents: z.int().nullable(),
  boughtThousandths: z.int().nullable(),
  /** By the main meters of the estate, else by those of its buildings; null where none is read. */
  mainThousandths: z.int().nullable(),
  /** By the meters of the units; below nothing where more was estimated before than was used. */
  unitsThousandths: z.int().nullable(),
  /** Of the main meter, in hundredths of a per cent. */
  lossHundredths: z.int().nullable(),
});
export type ResaleRow = z.output<typeof resaleRowSchema>;

/** A bill behind the sums of a month. */
export const resaleChargeSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  itemName: z.string(),
  meterKind: meterKindSchema,
  month: monthSchema,
  periodStart: dateSchema,
  periodEnd: dateSchema,
  quantityThousandths: z.int().nullable(),
  amountCents: z.int(),
  paidCents: z.int(),
});
export type ResaleCharge = z.output<typeof resaleChargeSchema>;

export const supplyContract = {
  supplierBills: operation({
    summary: 'What the office paid to suppliers of water, power and gas, as a grid, withdrawn ones marked',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(
      supplierBillSchema,
      z.object({ quantityThousandths: z.int(), amountCents: z.int() }),
    ),
  }),
  enterSupplierBill: operation({
    summary: 'Enters what a supplier charged the office for a month, with the number of the document',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      meterKind: meterKindSchema,
      month: monthSchema,
      supplier: requiredLineSchema(60),
      documentNumber: requiredLineSchema(60),
      quantityThousandths: z.int().min(0).max(1_000_000_000_000_000),
      amountCents: amountCentsSchema,
      note: lineSchema(200).default(''),
    }),
    output: supplierBillSchema,
  }),
  withdrawSupplierBill: operation({
    summary: 'Withdraws a supplier’s bill that was entered wrongly',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ id: idSchema, reason: requiredLineSchema(200) }),
    output: supplierBillSchema,
  }),
  resale: operation({
    summary:
      'Resale of supplies by kind and month: charged to and collected from end users against what was paid, and the loss behind the main meter',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(resaleRowSchema, noTotalsSchema),
  }),
  resaleCharges: operation({
    summary: 'The bills of end users behind the resale report, as a grid',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(resaleChargeSchema, z.object({ amountCents: z.int(), paidCents: z.int() })),
  }),
  usageOf: operation({
    summary:
      'What units used by their readings of some months, what the main meters counted and what it cost',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z
      .strictObject({ meterKind: meterKindSchema, from: monthSchema, to: monthSchema })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: 'beforeStart' }),
    output: z.object({
      units: z.array(z.object({ unitId: idSchema, unitName: z.string(), usedThousandths: z.int() })),
      /** Units of which a meter has no reading in the last month. */
      unread: z.int(),
      unitsThousandths: z.int(),
      mainThousandths: z.int().nullable(),
      boughtThousandths: z.int().nullable(),
      paidCents: z.int().nullable(),
    }),
  }),
};
