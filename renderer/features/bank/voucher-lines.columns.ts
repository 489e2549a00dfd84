import { VOUCHER_KINDS, type VoucherLineRow } from '../../../shared/features/bank/voucher.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const voucherLineColumns: readonly GridColumn<VoucherLineRow>[] = [
  { field: 'datedOn', header: 'voucher.date', kind: 'date', width: 110 },
  { field: 'word', header: 'voucher.word', kind: 'text', width: 80 },
  { field: 'number', header: 'voucher.number', kind: 'number', width: 90 },
  {
    field: 'kind',
    header: 'voucher.summary',
    kind: 'choice',
    width: 130,
    choices: VOUCHER_KINDS.map((value) => ({ value, label: `voucher.kind.${value}` as const })),
  },
  { field: 'code', header: 'voucher.code', kind: 'text', width: 110 },
  { field: 'codeName', header: 'voucher.codeName', kind: 'text', flex: 1 },
  { field: 'debitCents', header: 'voucher.debit', kind: 'money', width: 120 },
  { field: 'creditCents', header: 'voucher.credit', kind: 'money', width: 120 },
  { field: 'unitName', header: 'voucher.unit', kind: 'text', width: 140 },
];
