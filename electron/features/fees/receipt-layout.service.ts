import type Database from 'better-sqlite3';
import { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { layoutHasRoom } from '../../../shared/features/fees/receipt-document.ts';
import {
  RECEIPT_LAYOUT_NAMES,
  type ReceiptLayout,
  type ReceiptLayoutName,
  receiptLayoutSchema,
  SHIPPED_LAYOUTS,
} from '../../../shared/features/fees/receipt-layout.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

const layoutsSchema = z.array(receiptLayoutSchema);

/** Those the office changed as it set them, the others as they shipped. */
export function receiptLayouts(database: Database.Database): ReceiptLayout[] {
  const own = readSetting(database, 'receiptLayouts', layoutsSchema, []);
  return RECEIPT_LAYOUT_NAMES.map((name) => own.find((each) => each.name === name) ?? SHIPPED_LAYOUTS[name]);
}

export function saveReceiptLayout(layout: ReceiptLayout, context: WriteContext): ReceiptLayout {
  if (!layoutHasRoom(layout)) throw refuse('receiptLayoutTooSmall');
  return put(layout, context);
}

export function resetReceiptLayout(
  { name, version }: { readonly name: ReceiptLayoutName; readonly version: number },
  context: WriteContext,
): ReceiptLayout {
  return put({ ...SHIPPED_LAYOUTS[name], version }, context);
}

function put({ version, ...layout }: ReceiptLayout, context: WriteContext): ReceiptLayout {
  const { database } = context;
  const all = receiptLayouts(database);
  const entityId = 1 + RECEIPT_LAYOUT_NAMES.indexOf(layout.name);
  const { version: current, ...before } =
    all.find(({ name }) => name === layout.name) ?? SHIPPED_LAYOUTS[layout.name];
  if (version !== current) throw changedMeanwhile(database, 'receiptLayout', entityId);
  const saved = { ...layout, version: version + 1 };
  writeSetting(
    database,
    'receiptLayouts',
    all.map((each) => (each.name === saved.name ? saved : each)),
  );
  const changed = changedFields(before, layout);
  context.record({
    entity: 'receiptLayout',
    entityId,
    before: { name: layout.name, ...changed.before },
    after: { name: layout.name, ...changed.after },
  });
  return saved;
}
