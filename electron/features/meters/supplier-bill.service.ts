import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { monthOf } from '../../../shared/domain/calendar.ts';
import { compactKey } from '../../../shared/domain/search-key.ts';
import type { SupplierBill, supplyContract } from '../../../shared/features/meters/supply.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import {
  findSupplierBill,
  insertSupplierBill,
  requireSupplierBill,
  withdrawSupplierBillRow,
} from './supply.repository.ts';

export function enterSupplierBill(
  input: z.output<typeof supplyContract.enterSupplierBill.input>,
  context: WriteContext,
): SupplierBill {
  const { database, today } = context;
  if (input.month > monthOf(today)) throw refuse('supplierBillNotYet', { month: input.month });
  const documentKey = compactKey(input.documentNumber, foldText);
  const same = findSupplierBill(database, input.meterKind, documentKey);
  if (same !== undefined) {
    throw refuse('supplierBillThere', { number: input.documentNumber, month: same.month });
  }
  const id = insertSupplierBill(database, {
    ...input,
    documentKey,
    madeBy: context.staff.id,
    madeAt: context.now,
  });
  const bill = requireSupplierBill(database, id);
  context.record({ entity: 'supplierBill', entityId: id, after: bill });
  return bill;
}

export function withdrawSupplierBill(id: number, reason: string, context: WriteContext): SupplierBill {
  const { database } = context;
  const before = requireSupplierBill(database, id);
  if (before.billState === 'withdrawn') throw refuse('supplierBillWithdrawn');
  withdrawSupplierBillRow(database, id, context.now, reason);
  const after = requireSupplierBill(database, id);
  context.record({ entity: 'supplierBill', entityId: id, before, after, reason });
  return after;
}
