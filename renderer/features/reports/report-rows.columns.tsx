import { receiptKindSchema, tenderMethodSchema } from '../../../shared/features/fees/receipt.ts';
import { AGE_BANDS } from '../../../shared/features/reports/ageing.ts';
import { GIVEN_KINDS } from '../../../shared/features/reports/income.ts';
import {
  type GivenReduction,
  type PrepaidEntry,
  prepaidEntrySchema,
  type ReportBill,
  type Settlement,
  type Taking,
} from '../../../shared/features/reports/report-rows.ts';
import { unitAddress } from '../../app/addresses.ts';
import type { GridColumn } from '../../components/grid-column.ts';

const receiptKinds = receiptKindSchema.options.map((value) => ({
  value,
  label: `reports.receiptKind.${value}` as const,
}));

export const reportBillColumns: readonly GridColumn<ReportBill>[] = [
  {
    field: 'unitName',
    header: 'reports.unit',
    kind: 'text',
    flex: 1,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'building', header: 'reports.building', kind: 'text', width: 90, hidden: true },
  { field: 'itemName', header: 'reports.item', kind: 'text', width: 130 },
  { field: 'month', header: 'reports.month', kind: 'text', width: 95 },
  { field: 'periodStart', header: 'reports.periodStart', kind: 'date', width: 105, hidden: true },
  { field: 'periodEnd', header: 'reports.periodEnd', kind: 'date', width: 105, hidden: true },
  { field: 'dueOn', header: 'reports.dueOn', kind: 'date', width: 105 },
  {
    field: 'billStanding',
    header: 'reports.billStanding',
    kind: 'choice',
    width: 110,
    hidden: true,
    choices: (['current', 'earlier', 'formerYears'] as const).map((value) => ({
      value,
      label: `reports.billStanding.${value}` as const,
    })),
  },
  {
    field: 'passThrough',
    header: 'reports.passThrough',
    kind: 'choice',
    width: 90,
    hidden: true,
    choices: (['yes', 'no'] as const).map((value) => ({
      value,
      label: `reports.passThrough.${value}` as const,
    })),
  },
  { field: 'amountCents', header: 'reports.billed', kind: 'money', width: 105 },
  { field: 'discountedCents', header: 'reports.discounted', kind: 'money', width: 95 },
  { field: 'dueCents', header: 'reports.dueCents', kind: 'money', width: 110 },
  { field: 'collectedCents', header: 'reports.collectedCents', kind: 'money', width: 110 },
  { field: 'paidCents', header: 'reports.paid', kind: 'money', width: 105, hidden: true },
  { field: 'owedCents', header: 'reports.owed', kind: 'money', width: 105 },
  {
    field: 'age',
    header: 'reports.age',
    kind: 'choice',
    width: 125,
    choices: AGE_BANDS.map(({ band }) => ({ value: band, label: `reports.age.${band}` as const })),
  },
  { field: 'overdueDays', header: 'reports.overdueDays', kind: 'number', width: 90, hidden: true },
];

/** What a row says of the receipt that it came with. */
type OfReceipt = Pick<
  Settlement,
  'receivedOn' | 'number' | 'receiptId' | 'receiptKind' | 'unitId' | 'unitName' | 'building'
>;

const ofReceipt: readonly GridColumn<OfReceipt>[] = [
  { field: 'receivedOn', header: 'reports.receivedOn', kind: 'date', width: 110, pinned: true },
  {
    field: 'number',
    header: 'reports.number',
    kind: 'text',
    width: 140,
    href: (row) => `fees/receipts/${row.receiptId}`,
  },
  {
    field: 'receiptKind',
    header: 'reports.receiptKind',
    kind: 'choice',
    width: 110,
    choices: receiptKinds,
  },
  {
    field: 'unitName',
    header: 'reports.unit',
    kind: 'text',
    flex: 1,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'building', header: 'reports.building', kind: 'text', width: 90, hidden: true },
];

export const settlementColumns: readonly GridColumn<Settlement>[] = [
  ...ofReceipt,
  { field: 'itemName', header: 'reports.item', kind: 'text', width: 140 },
  { field: 'month', header: 'reports.month', kind: 'text', width: 100 },
  { field: 'cashier', header: 'reports.cashier', kind: 'text', width: 110 },
  { field: 'amountCents', header: 'reports.amount', kind: 'money', width: 120 },
];

export const takingColumns: readonly GridColumn<Taking>[] = [
  ...ofReceipt,
  {
    field: 'method',
    header: 'reports.method',
    kind: 'choice',
    width: 120,
    choices: tenderMethodSchema.options.map((value) => ({ value, label: `tender.${value}` as const })),
  },
  { field: 'voucherNumber', header: 'reports.voucherNumber', kind: 'text', width: 120 },
  { field: 'cashier', header: 'reports.cashier', kind: 'text', width: 110 },
  { field: 'amountCents', header: 'reports.amount', kind: 'money', width: 120 },
];

export const prepaidEntryColumns: readonly GridColumn<PrepaidEntry>[] = [
  { field: 'receivedOn', header: 'reports.receivedOn', kind: 'date', width: 110 },
  { field: 'number', header: 'reports.number', kind: 'text', width: 140 },
  {
    field: 'unitName',
    header: 'reports.unit',
    kind: 'text',
    flex: 1,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'building', header: 'reports.building', kind: 'text', width: 90, hidden: true },
  { field: 'purposeName', header: 'reports.purpose', kind: 'text', width: 130 },
  {
    field: 'prepaidKind',
    header: 'reports.prepaidKind',
    kind: 'choice',
    width: 120,
    choices: prepaidEntrySchema.shape.prepaidKind.options.map((value) => ({
      value,
      label: `reports.prepaid.${value}` as const,
    })),
  },
  { field: 'madeAt', header: 'reports.madeAt', kind: 'instant', width: 150 },
  { field: 'amountCents', header: 'reports.amount', kind: 'money', width: 120 },
];

export const givenReductionColumns: readonly GridColumn<GivenReduction>[] = [
  { field: 'givenAt', header: 'reports.givenAt', kind: 'instant', width: 150 },
  {
    field: 'givenKind',
    header: 'reports.givenKind',
    kind: 'choice',
    width: 140,
    choices: GIVEN_KINDS.map((value) => ({ value, label: `reports.givenKind.${value}` as const })),
  },
  {
    field: 'unitName',
    header: 'reports.unit',
    kind: 'text',
    width: 130,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'building', header: 'reports.building', kind: 'text', width: 90, hidden: true },
  { field: 'itemName', header: 'reports.item', kind: 'text', width: 120 },
  { field: 'month', header: 'reports.month', kind: 'text', width: 95 },
  { field: 'amountCents', header: 'reports.amount', kind: 'money', width: 105 },
  { field: 'reason', header: 'reports.reason', kind: 'text', flex: 1 },
  { field: 'givenBy', header: 'reports.givenBy', kind: 'text', width: 100 },
  { field: 'approvedBy', header: 'reports.approvedBy', kind: 'text', width: 100 },
];
