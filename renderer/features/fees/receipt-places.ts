import { z } from 'zod';
import {
  type ReceiptLayoutName,
  receiptLayoutNameSchema,
} from '../../../shared/features/fees/receipt-layout.ts';

/** What this PC prints each series on, and the series that its cashiers number receipts by. */
const LAYOUTS_ENTRY = 'guanjia.receiptLayouts';
const SERIES_ENTRY = 'guanjia.receiptSeries';

const layoutsSchema = z.record(z.string(), receiptLayoutNameSchema);

function layoutsHere(): Readonly<Record<string, ReceiptLayoutName>> {
  const kept = localStorage.getItem(LAYOUTS_ENTRY);
  if (kept === null) return {};
  try {
    return layoutsSchema.safeParse(JSON.parse(kept)).data ?? {};
  } catch {
    // Somebody else wrote there; it is as if nothing had been chosen.
    return {};
  }
}

/** The layout that was chosen on this PC for a series; null for none. */
export function layoutHere(seriesCode: string): ReceiptLayoutName | null {
  return layoutsHere()[seriesCode] ?? null;
}

export function keepLayoutHere(seriesCode: string, layout: ReceiptLayoutName): void {
  localStorage.setItem(LAYOUTS_ENTRY, JSON.stringify({ ...layoutsHere(), [seriesCode]: layout }));
}

/** The series of this counter; null where the fee decides. */
export function seriesHere(): number | null {
  const id = Number(localStorage.getItem(SERIES_ENTRY));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

export function keepSeriesHere(seriesId: number | null): void {
  if (seriesId === null) localStorage.removeItem(SERIES_ENTRY);
  else localStorage.setItem(SERIES_ENTRY, String(seriesId));
}
