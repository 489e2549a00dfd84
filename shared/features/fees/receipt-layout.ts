import { z } from 'zod';

/** A4, A5 across, half and a third of an 11-inch continuous form 241 mm wide, and a roll of 80 mm. */
export const receiptLayoutNameSchema = z.enum(['a5', 'a4', 'half', 'third', 'roll']);
export const RECEIPT_LAYOUT_NAMES = receiptLayoutNameSchema.options;
export type ReceiptLayoutName = z.output<typeof receiptLayoutNameSchema>;

/** 存根, 客戶, 記賬: who keeps which copy. */
export const receiptCopySchema = z.enum(['stub', 'customer', 'books']);
export const RECEIPT_COPIES = receiptCopySchema.options;

/** What a receipt may leave out; number, household, lines and total are always there. */
export const RECEIPT_BLOCKS = [
  'estate',
  'series',
  'lineOwed',
  'capitals',
  'method',
  'owed',
  'bookNumber',
  'signatures',
  'noInvoice',
] as const;

/** Hundredths of a millimetre. */
const lengthSchema = z.int().min(0).max(50_000);
/** How far print is moved on the paper, in hundredths of a millimetre. */
const offsetSchema = z.int().min(-3000).max(3000);
/** Tenths of a point. */
const sizeSchema = z.int().min(60).max(360);

export const receiptLayoutSchema = z.strictObject({
  name: receiptLayoutNameSchema,
  /** Counts the changes. */
  version: z.int().min(1),
  widthHundredths: z.int().min(4000).max(50_000),
  /** 0 for as long as the receipt is. */
  heightHundredths: lengthSchema,
  topHundredths: lengthSchema,
  rightHundredths: lengthSchema,
  bottomHundredths: lengthSchema,
  leftHundredths: lengthSchema,
  acrossHundredths: offsetSchema,
  downHundredths: offsetSchema,
  titleTenths: sizeSchema,
  textTenths: sizeSchema,
  tableTenths: sizeSchema,
  smallTenths: sizeSchema,
  /** Lines printed one by one; beyond them those of one fee are drawn together. 0 for never. */
  mostLines: z.int().min(0).max(60),
  shows: z.array(z.enum(RECEIPT_BLOCKS)).max(RECEIPT_BLOCKS.length),
  /** Each on a sheet of its own; none for one sheet without a label. */
  copies: z.array(receiptCopySchema).max(RECEIPT_COPIES.length),
});
export type ReceiptLayout = z.output<typeof receiptLayoutSchema>;

const WITHOUT_OFFSET = { version: 1, acrossHundredths: 0, downHundredths: 0 } as const;
const SHOWS_ALL = [...RECEIPT_BLOCKS];

/** As the product ships them; an office changes its own. */
export const SHIPPED_LAYOUTS: Readonly<Record<ReceiptLayoutName, ReceiptLayout>> = {
  a5: {
    ...WITHOUT_OFFSET,
    name: 'a5',
    widthHundredths: 21_000,
    heightHundredths: 14_800,
    topHundredths: 1100,
    rightHundredths: 1400,
    bottomHundredths: 1000,
    leftHundredths: 1400,
    titleTenths: 180,
    textTenths: 110,
    tableTenths: 105,
    smallTenths: 90,
    mostLines: 7,
    shows: SHOWS_ALL,
    copies: [],
  },
  a4: {
    ...WITHOUT_OFFSET,
    name: 'a4',
    widthHundredths: 21_000,
    heightHundredths: 29_700,
    topHundredths: 2000,
    rightHundredths: 2000,
    bottomHundredths: 2000,
    leftHundredths: 2000,
    titleTenths: 200,
    textTenths: 120,
    tableTenths: 110,
    smallTenths: 105,
    mostLines: 0,
    shows: SHOWS_ALL,
    copies: [],
  },
  // 11 inches are 279.4 mm; the strips with holes take 12.7 mm at either side.
  half: {
    ...WITHOUT_OFFSET,
    name: 'half',
    widthHundredths: 24_100,
    heightHundredths: 13_970,
    topHundredths: 700,
    rightHundredths: 1800,
    bottomHundredths: 700,
    leftHundredths: 1800,
    titleTenths: 170,
    textTenths: 110,
    tableTenths: 105,
    smallTenths: 100,
    mostLines: 0,
    shows: SHOWS_ALL,
    copies: [],
  },
  third: {
    ...WITHOUT_OFFSET,
    name: 'third',
    widthHundredths: 24_100,
    heightHundredths: 9313,
    topHundredths: 400,
    rightHundredths: 1800,
    bottomHundredths: 400,
    leftHundredths: 1800,
    titleTenths: 140,
    textTenths: 100,
    tableTenths: 95,
    smallTenths: 90,
    mostLines: 0,
    shows: SHOWS_ALL.filter((block) => block !== 'estate'),
    copies: [],
  },
  // The head of such a printer reaches 72 mm of the 80.
  roll: {
    ...WITHOUT_OFFSET,
    name: 'roll',
    widthHundredths: 8000,
    heightHundredths: 0,
    topHundredths: 300,
    rightHundredths: 400,
    bottomHundredths: 500,
    leftHundredths: 400,
    titleTenths: 130,
    textTenths: 95,
    tableTenths: 90,
    smallTenths: 85,
    mostLines: 0,
    shows: SHOWS_ALL,
    copies: [],
  },
};
