import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import {
  FIRST_SERIES_ID,
  type ReceiptSeries,
  type savedReceiptSeriesSchema,
  TAKEN_CODES,
  usualSeries,
} from '../../../shared/features/fees/receipt-series.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { requireItem } from './fee-item.service.ts';
import {
  insertSeries,
  listSeries,
  type NumberingSeries,
  numberingSeries,
  replaceSeriesItems,
  updateSeries,
} from './receipt-series.repository.ts';

/** The series that numbers a payment: what the cashier chose, else that of its first line. */
export function seriesOfPayment(
  database: Database.Database,
  chosenId: number | null,
  firstItemId: number | null,
): NumberingSeries {
  const all = numberingSeries(database);
  if (chosenId !== null) {
    const chosen = all.find(({ id }) => id === chosenId);
    if (chosen === undefined) throw notFound('receiptSeries', chosenId);
    if (!chosen.active) throw refuse('seriesInactive', { name: chosen.name });
    return chosen;
  }
  const usual = usualSeries(all, firstItemId);
  if (usual === undefined) throw new Error('an office always has its first series of receipts');
  return usual;
}

function requireSeries(database: Database.Database, id: number): ReceiptSeries {
  const series = listSeries(database).find((each) => each.id === id);
  if (series === undefined) throw notFound('receiptSeries', id);
  return series;
}

export function saveReceiptSeries(
  input: z.output<typeof savedReceiptSeriesSchema>,
  context: WriteContext,
): ReceiptSeries {
  const { database, now } = context;
  const { id, version, ...wanted } = input;
  const before = id === null ? null : requireSeries(database, id);
  if (before !== null) {
    if (version === undefined) throw invalid(['version'], 'required');
    if (before.version !== version) throw changedMeanwhile(database, 'receiptSeries', before.id);
  }
  assertSeries(input, before, context);
  const seriesId = before?.id ?? insertSeries(database, wanted, now);
  replaceSeriesItems(database, seriesId, wanted.itemIds);
  if (before !== null) updateSeries(database, seriesId, wanted);
  const after = requireSeries(database, seriesId);
  context.record({
    entity: 'receiptSeries',
    entityId: seriesId,
    ...(before === null ? {} : { before }),
    after,
  });
  return after;
}

function assertSeries(
  { code, name, itemIds, active }: z.output<typeof savedReceiptSeriesSchema>,
  before: ReceiptSeries | null,
  { database, today }: WriteContext,
): void {
  const others = listSeries(database).filter(({ id }) => id !== before?.id);
  if (TAKEN_CODES.includes(code) || others.some((other) => other.code === code)) {
    throw refuse('seriesCodeTaken', { code });
  }
  if (others.some((other) => other.name === name)) throw refuse('seriesNameTaken', { name });
  if (before !== null && before.code !== code && (before.receipts > 0 || before.id === FIRST_SERIES_ID)) {
    throw refuse('seriesCodeStays', { code: before.code });
  }
  if (before?.id === FIRST_SERIES_ID && !active) throw refuse('firstSeriesStays');
  for (const itemId of itemIds) {
    const item = requireItem(database, itemId, today);
    const other = others.find((each) => each.itemIds.includes(itemId));
    if (other !== undefined) throw refuse('seriesItemTaken', { item: item.name, series: other.name });
  }
}
