import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { namesQuantity, readFormula } from '../../../shared/features/fees/fee-formula.ts';
import type { FeeItem, FeePrice } from '../../../shared/features/fees/fee-items.contract.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import { type GivenPrice, PRICE_FIELDS, PRICE_OF_FORMULA } from '../../../shared/features/fees/price-kind.ts';
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
  const isByReadings = rest.formula === 'metered' || rest.formula === 'tiered';
  if (isByReadings && rest.meterKind === null) throw invalid(['meterKind'], 'required');
  if (!isByReadings && rest.formula !== 'shared' && rest.meterKind !== null) {
    throw invalid(['meterKind'], 'noMeterKind');
  }
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
  const isOther =
    before.formula !== input.formula || (before.meterKind ?? input.meterKind) !== input.meterKind;
  if (isOther && isItemUsed(database, id, today)) {
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
  const {
    priceTenThousandths = null,
    amountCents = null,
    additionalCents = null,
    expression = null,
    tiers = null,
  } = input;
  const given = { priceTenThousandths, amountCents, additionalCents, expression, tiers };
  assertPriceFits(item, given);
  const replaced = listPrices(database, item.id).find(
    (price) => price.fromOn === input.fromOn && price.withdrawnAt === null,
  );
  if (replaced !== undefined) withdrawPriceRow(database, replaced.id, context.now);
  const id = insertPrice(database, {
    itemId: item.id,
    fromOn: input.fromOn,
    ...given,
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

/** An item takes the kind of price that its formula reckons with, and a formula of the office's own only when it is one. */
function assertPriceFits(item: FeeItem, given: GivenPrice): void {
  const { needs, may } = PRICE_OF_FORMULA[item.formula];
  const fits = PRICE_FIELDS.every((field) =>
    field === needs ? given[field] !== null : given[field] === null || may.includes(field),
  );
  if (!fits || needs === null) throw refuse('feePriceKind', { name: item.name });
  if (given.expression === null) return;
  const read = readFormula(given.expression);
  if (!('tree' in read)) throw refuse('feeFormulaFault', { name: item.name, at: read.at, text: read.text });
  if (given.priceTenThousandths === null && namesQuantity(read.tree, 'price')) {
    throw refuse('feeFormulaPriceMissing', { name: item.name });
  }
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
