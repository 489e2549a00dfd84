import { z } from 'zod';
import {
  dateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  monthSchema,
  requiredLineSchema,
} from '../../domain/text.ts';

/** What a voucher is of: money and draws of a day, and of a month what was billed, taken off and moved at the bank. */
export const VOUCHER_KINDS = [
  'receipts',
  'draws',
  'givenBack',
  'overShort',
  'billed',
  'cancelled',
  'discounted',
  'bank',
] as const;
export const voucherKindSchema = z.enum(VOUCHER_KINDS);
export type VoucherKind = z.output<typeof voucherKindSchema>;

/**
 * What an account of the chart is for. Those of an item, of a way of paying and of a bank account name which; one that
 * names none stands for all that have none of their own.
 */
export const CODE_SLOTS = [
  'method',
  'bank',
  'receivable',
  'income',
  'prepaid',
  'deposit',
  'discount',
  'lateFee',
  'bankFee',
  'interest',
  'paidOut',
  'overShort',
] as const;
export const codeSlotSchema = z.enum(CODE_SLOTS);
export type CodeSlot = z.output<typeof codeSlotSchema>;

export const ledgerCodeSchema = z.strictObject({
  slot: codeSlotSchema,
  /** A way of paying, or the number of an item or a bank account; '' for all others. */
  which: lineSchema(20),
  code: z.string().regex(/^\d{4}[\d.]{0,16}$/u, 'ledgerCode'),
  name: requiredLineSchema(60),
});
export type LedgerCode = z.output<typeof ledgerCodeSchema>;

export const voucherSettingsSchema = z.strictObject({
  /** Counts the changes. */
  version: z.int().min(1).default(1),
  /** 憑證字 before the number. */
  word: requiredLineSchema(4),
  codes: z
    .array(ledgerCodeSchema)
    .max(500)
    .refine(
      (codes) => new Set(codes.map(({ slot, which }) => `${slot} ${which}`)).size === codes.length,
      'accountCodeTwice',
    )
    // What names no item, way of paying or bank account stands for all of them; an item's income is said by itself.
    .refine(
      (codes) =>
        CODE_SLOTS.every(
          (slot) => slot === 'income' || codes.some((each) => each.slot === slot && each.which === ''),
        ),
      'codeMissing',
    ),
});
export type VoucherSettings = z.output<typeof voucherSettingsSchema>;

function code(slot: CodeSlot, which: string, number: string, name: string): LedgerCode {
  return { slot, which, code: number, name };
}

/** The chart of 小企業會計準則; the income of each fee item is the office's own to say. */
export const FIRST_VOUCHER_SETTINGS: VoucherSettings = {
  version: 1,
  word: '記',
  codes: [
    code('method', 'cash', '1001', '庫存現金'),
    code('method', '', '1002', '銀行存款'),
    code('bank', '', '1002', '銀行存款'),
    code('receivable', '', '1122', '應收賬款'),
    code('prepaid', '', '2203', '預收賬款'),
    code('deposit', '', '2241', '其他應付款—押金'),
    code('discount', '', '5001', '主營業務收入'),
    code('lateFee', '', '5301', '營業外收入'),
    code('bankFee', '', '5603', '財務費用'),
    code('interest', '', '5603', '財務費用'),
    code('paidOut', '', '1221', '其他應收款'),
    code('overShort', '', '1901', '待處理財產損溢'),
  ],
};

/** What a fee item's income usually is: what is only passed on to a supplier is owed and no income. */
export function usualIncome(formula: string): Pick<LedgerCode, 'code' | 'name'> {
  return formula === 'metered' || formula === 'tiered'
    ? { code: '2241', name: '其他應付款' }
    : { code: '5001', name: '主營業務收入' };
}

/** The account of the chart for a purpose, its own before that of all others. */
export function codeFor(codes: readonly LedgerCode[], slot: CodeSlot, which: string): LedgerCode | undefined {
  return (
    codes.find((each) => each.slot === slot && each.which === which) ??
    codes.find((each) => each.slot === slot && each.which === '')
  );
}

export const voucherRowKindSchema = z.enum([
  'receipt',
  'depositPaper',
  'charge',
  'discount',
  'bankMatch',
  'shift',
]);
export type VoucherRowKind = z.output<typeof voucherRowKindSchema>;

export const voucherLineRowSchema = z.object({
  id: idSchema,
  setId: idSchema,
  month: monthSchema,
  datedOn: dateSchema,
  word: z.string(),
  number: z.int(),
  kind: voucherKindSchema,
  code: z.string(),
  codeName: z.string(),
  debitCents: z.int(),
  creditCents: z.int(),
  unitName: z.string(),
});
export type VoucherLineRow = z.output<typeof voucherLineRowSchema>;

/** One thing of the books that a line of a voucher is made of. */
export const voucherSourceSchema = z.object({
  kind: voucherRowKindSchema,
  id: idSchema,
  name: z.string(),
  amountCents: z.int(),
});

export const voucherSetSchema = z.object({
  id: idSchema,
  period: z.string(),
  vouchers: z.int(),
  lines: z.int(),
  firstNumber: z.int().nullable(),
  lastNumber: z.int().nullable(),
  debitCents: z.int(),
  madeBy: z.string(),
  madeAt: instantSchema,
});
export type VoucherSet = z.output<typeof voucherSetSchema>;

export const voucherPeriodSchema = z.union([dateSchema, monthSchema]);

/** What a month has of vouchers and what is still to be made. */
export const voucherMonthSchema = z.object({
  month: monthSchema,
  /** Closed days with money and, once it is closed, the month itself, in the order in which they are made. */
  periods: z.array(z.object({ period: z.string(), set: voucherSetSchema.nullable() })),
  monthClosed: z.boolean(),
  /** An account whose month is to be signed off before the month's vouchers are made. */
  openAccount: z.string().nullable(),
  /** Fee items whose income has no account of the chart. */
  unmapped: z.array(z.string()),
});
export type VoucherMonth = z.output<typeof voucherMonthSchema>;

export const voucherMadeSchema = z.object({
  period: z.string(),
  vouchers: z.int(),
  lines: z.int(),
  /** They had been made before, and are the same. */
  madeBefore: z.boolean(),
});
