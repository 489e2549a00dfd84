import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import type { FeeItem, FeePrice } from '../../../shared/features/fees/fee-items.contract.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  findItem,
  findItemByCode,
  findPriceItem,
  insertItem,
  insertPrice,
  isItemUsed,
  listPrices,
  updateItem,
  withdrawPriceRow,
} from './fee-item.repository.ts';

export function requireItem(database: Database.Database, id: number, today: string): FeeItem {
  const item = findItem(database, id, today);
  if (item === null) throw notFound('feeItem', id);
  return item;
}

export function saveItem(
  input: z.output<typeof feesContract.saveItem.input>,
  context: WriteContext,
): FeeItem {
  const { database, today } = context;
  const { id, version, ...rest } = input;
  const fields = { ...rest, codeKey: foldText(rest.code).replace(/[\s-]+/gu, '') };
  const holder = findItemByCode(database, fields.codeKey);
  if (holder !== undefined && holder.id !== id) {
    throw refuse('feeCodeTaken', { code: input.code, name: holder.name });
  }
  if (id === null) {
    const added = requireItem(database, insertItem(database, fields, context.now), today);
    context.record({ entity: 'feeItem', entityId: added.id, after: added });
    return added;
  }
  const before = requireItem(database, id, today);
  if (version === undefined) throw invalid(['version'], 'required');
  if (before.version !== version) throw changedMeanwhile(database, 'feeItem', id);
  if (before.formula !== input.formula && isItemUsed(database, id)) {
    throw refuse('feeFormulaInUse', { name: before.name });
  }
  updateItem(database, id, fields);
  const after = requireItem(database, id, today);
  context.record({ entity: 'feeItem', entityId: id, before, after });
  return after;
}

export function setPrice(
  input: z.output<typeof feesContract.setPrice.input>,
  context: WriteContext,
): FeePrice {
  const { database, today } = context;
  const item = requireItem(database, input.itemId, today);
  const { priceTenThousandths = null, amountCents = null, additionalCents = null } = input;
  const given = item.formula === 'fixed' ? amountCents : priceTenThousandths;
  const other = item.formula === 'fixed' ? priceTenThousandths : amountCents;
  const isOnTop = additionalCents === null || item.formula !== 'fixed';
  if (given === null || other !== null || !isOnTop) throw refuse('feePriceKind', { name: item.name });
  const replaced = listPrices(database, item.id).find(
    (price) => price.fromOn === input.fromOn && price.withdrawnAt === null,
  );
  if (replaced !== undefined) withdrawPriceRow(database, replaced.id, context.now);
  const id = insertPrice(database, {
    itemId: item.id,
    fromOn: input.fromOn,
    priceTenThousandths,
    amountCents,
    additionalCents,
    source: input.source,
    madeBy: context.staff.id,
    madeAt: context.now,
  });
  const price = requirePrice(database, id);
  context.record({
    entity: 'feePrice',
    entityId: id,
    before: replaced,
    after: { ...price, item: item.name },
  });
  return price;
}

export function withdrawPrice(priceId: number, reason: string, context: WriteContext): FeePrice {
  const before = requirePrice(context.database, priceId);
  withdrawPriceRow(context.database, priceId, context.now);
  const after = requirePrice(context.database, priceId);
  context.record({ entity: 'feePrice', entityId: priceId, before, after, reason });
  return after;
}

function requirePrice(database: Database.Database, priceId: number): FeePrice {
  const itemId = findPriceItem(database, priceId);
  const price =
    itemId === null ? undefined : listPrices(database, itemId).find((candidate) => candidate.id === priceId);
  if (price === undefined) throw notFound('feePrice', priceId);
  return price;
}
