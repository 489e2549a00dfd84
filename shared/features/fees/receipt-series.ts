import { z } from 'zod';
import { idSchema, requiredLineSchema } from '../../domain/text.ts';
import { receiptLayoutNameSchema } from './receipt-layout.ts';

/** The letters before the year: `SJ-2026-000123`. */
export const receiptSeriesCodeSchema = z.string().regex(/^[A-Z]{2}$/u);
/** Letters of what is no payment: 抵扣, 紅沖, 退款, and of the papers of deposits: 押金收據, 押金退款單, and their reversal. */
export const TAKEN_CODES: readonly string[] = ['DK', 'HC', 'TK', 'YJ', 'YT', 'YC'];
/** Takes what no other series is for, and is always there. */
export const FIRST_SERIES_ID = 1;
export const FIRST_SERIES_CODE = 'SJ';

export const receiptSeriesSchema = z.object({
  id: idSchema,
  code: z.string(),
  name: z.string(),
  /** Fee items whose receipts it takes by itself. */
  itemIds: z.array(idSchema),
  itemNames: z.string(),
  /** What its receipts are printed on; null for what the PC has. */
  layout: receiptLayoutNameSchema.nullable(),
  active: z.boolean(),
  version: z.int(),
  /** Numbers given out, those of voided receipts with them. */
  receipts: z.int(),
});
export type ReceiptSeries = z.output<typeof receiptSeriesSchema>;

export const savedReceiptSeriesSchema = z.strictObject({
  id: idSchema.nullable().default(null),
  version: z.int().min(1).optional(),
  code: receiptSeriesCodeSchema,
  name: requiredLineSchema(20),
  itemIds: z.array(idSchema).max(50).default([]),
  layout: receiptLayoutNameSchema.nullable().default(null),
  active: z.boolean().default(true),
});

/** Numbers of one series in one year, and whether one is missing. */
export const receiptNumbersSchema = z.object({
  code: z.string(),
  name: z.string(),
  year: z.string(),
  first: z.string(),
  last: z.string(),
  receipts: z.int(),
  voided: z.int(),
  /** The first of them, where there are many. */
  missing: z.array(z.string()),
});
export type ReceiptNumbers = z.output<typeof receiptNumbersSchema>;

/** The series of a receipt nobody chose one for: that of its first line's item, else the first one. */
export function usualSeries<Series extends Pick<ReceiptSeries, 'id' | 'itemIds' | 'active'>>(
  series: readonly Series[],
  firstItemId: number | null,
): Series | undefined {
  const meant =
    firstItemId === null
      ? undefined
      : series.find(({ active, itemIds }) => active && itemIds.includes(firstItemId));
  return meant ?? series.find(({ id }) => id === FIRST_SERIES_ID);
}

/** What a payment is first of all for: the item of the first line that it settles, else of the purpose that it is kept for. */
export function firstItemOf(
  shares: readonly { readonly chargeId: number }[],
  lines: readonly { readonly chargeId: number; readonly itemId: number }[],
  keptForItemIds: readonly number[],
): number | null {
  const [first] = shares;
  return lines.find(({ chargeId }) => chargeId === first?.chargeId)?.itemId ?? keptForItemIds[0] ?? null;
}

/** A number of a paper book as it is compared: width and case of letters, and spaces, do not count. */
export function bookKey(bookNumber: string): string {
  return bookNumber.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
}
