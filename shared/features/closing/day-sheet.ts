import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import { tenderMethodSchema } from '../fees/receipt.ts';
import { differenceSchema, seriesSchema } from './shift.ts';

export const methodAmountSchema = z.object({ method: tenderMethodSchema, amountCents: z.int() });

/** What the office took on a day, deposits with it: by cashier, by way of paying, by fee item, by receipt number. */
export const daySheetSchema = z.object({
  day: dateSchema,
  cashiers: z.array(
    z.object({
      cashierName: z.string(),
      receipts: z.int(),
      voided: z.int(),
      amounts: z.array(methodAmountSchema),
    }),
  ),
  methods: z.array(methodAmountSchema),
  /** Fees settled; what was given back is taken off. */
  items: z.array(z.object({ itemName: z.string(), amountCents: z.int() })),
  /** Held for households and no income. */
  prepaid: z.object({ paidInCents: z.int(), drawnCents: z.int(), refundedCents: z.int() }),
  /** Held for their payers and no income; sheets from before there were deposits have none. */
  deposits: z
    .object({ takenCents: z.int(), deductedCents: z.int(), refundedCents: z.int() })
    .default({ takenCents: 0, deductedCents: 0, refundedCents: 0 }),
  /** Money that came in less what went out, deposits with it, without what was paid with money held. */
  receivedCents: z.int(),
  series: z.array(seriesSchema),
  shifts: z.array(
    z.object({
      shiftId: idSchema,
      cashierName: z.string(),
      floatCents: z.int(),
      countedCents: z.int(),
      handedTo: z.string(),
      differences: z.array(differenceSchema),
    }),
  ),
});
export type DaySheet = z.output<typeof daySheetSchema>;

export const dayCloseSchema = z.object({
  id: idSchema,
  day: dateSchema,
  sheet: daySheetSchema,
  closedBy: z.string(),
  closedAt: instantSchema,
  reopenedBy: z.string().nullable(),
  reopenedAt: instantSchema.nullable(),
  reopenReason: z.string(),
});
export type DayClose = z.output<typeof dayCloseSchema>;

export const dayStateSchema = z.enum(['closed', 'lockedBefore', 'open', 'future']);

/** A day with its sheet, and what still stands between it and its close. */
export const officeDaySchema = z.object({
  day: dateSchema,
  state: dayStateSchema,
  /** As it was closed, or as it is now. */
  sheet: daySheetSchema,
  closes: z.array(dayCloseSchema),
  openShifts: z.array(z.object({ shiftId: idSchema, cashierName: z.string(), openedOn: dateSchema })),
  /** An earlier day with money that is closed first. */
  earlierDay: dateSchema.nullable(),
  /** It is the last closed day and may be reopened. */
  reopenable: z.boolean(),
});
export type OfficeDay = z.output<typeof officeDaySchema>;
