import type Database from 'better-sqlite3';
import type { ReceiptKind } from '../../../shared/features/fees/receipt.ts';
import { FIRST_SERIES_ID } from '../../../shared/features/fees/receipt-series.ts';
import { nextNumber } from '../../office/number-series.ts';

/** What is no payment is counted by itself: 抵扣, 紅沖, 退款. */
const OTHER_SERIES: Readonly<
  Record<Exclude<ReceiptKind, 'payment'>, { readonly series: string; readonly prefix: string }>
> = {
  draw: { series: 'receipt.draw', prefix: 'DK' },
  reversal: { series: 'receipt.reversal', prefix: 'HC' },
  refund: { series: 'receipt.refund', prefix: 'TK' },
};

/** The counter of a series of payments; the first has none of its letters, since it was there before there were others. */
export function paymentSeries({ id, code }: { readonly id: number; readonly code: string }): string {
  return id === FIRST_SERIES_ID ? 'receipt' : `receipt.${code}`;
}

/** `SJ-2026-000123`, counted anew each year and without gaps, by series and by what it is. */
export function nextReceiptNumber(
  database: Database.Database,
  of: { readonly id: number; readonly code: string } | Exclude<ReceiptKind, 'payment'>,
  today: string,
): string {
  const year = today.slice(0, 4);
  const { series, prefix } =
    typeof of === 'string' ? OTHER_SERIES[of] : { series: paymentSeries(of), prefix: of.code };
  return `${prefix}-${year}-${String(nextNumber(database, series, year)).padStart(6, '0')}`;
}
