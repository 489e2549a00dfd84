import type Database from 'better-sqlite3';
import type { ReceiptKind } from '../../../shared/features/fees/receipt.ts';
import { nextNumber } from '../../office/number-series.ts';

/** Each kind is counted by itself, so that the numbers of each are without a gap: 收據, 抵扣, 紅沖, 退款. */
export const RECEIPT_SERIES: Readonly<
  Record<ReceiptKind, { readonly series: string; readonly prefix: string }>
> = {
  payment: { series: 'receipt', prefix: 'SJ' },
  draw: { series: 'receipt.draw', prefix: 'DK' },
  reversal: { series: 'receipt.reversal', prefix: 'HC' },
  refund: { series: 'receipt.refund', prefix: 'TK' },
};

/** `SJ-2026-000123`, counted anew each year and without gaps. */
export function nextReceiptNumber(database: Database.Database, kind: ReceiptKind, today: string): string {
  const year = today.slice(0, 4);
  const { series, prefix } = RECEIPT_SERIES[kind];
  return `${prefix}-${year}-${String(nextNumber(database, series, year)).padStart(6, '0')}`;
}
