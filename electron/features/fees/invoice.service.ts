import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import {
  nextInvoiceState,
  stateWhenTakenBack,
  stubKeptUntil,
} from '../../../shared/features/fees/invoice.ts';
import type { Invoice } from '../../../shared/features/fees/invoices.contract.ts';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  hasInvoiceNumber,
  type InvoiceChange,
  insertInvoice,
  invoicedCredits,
  invoicesOfReceipt,
  requireInvoice,
  updateInvoice,
} from './invoice.repository.ts';
import { requireReceipt } from './receipt.repository.ts';

type StepInput = z.output<typeof feesContract.stepInvoice.input>;

/** 登記發票: on receipts that stand, of one household, each on one invoice at a time, and for no more than they came to. */
export function registerInvoice(
  input: z.output<typeof feesContract.registerInvoice.input>,
  context: WriteContext,
): Invoice {
  const { database, now, staff } = context;
  const receiptIds = [...new Set(input.receiptIds)];
  const receipts = receiptIds.map((id) => requireReceipt(database, id));
  const unitId = receipts[0]?.unitId ?? 0;
  for (const receipt of receipts) assertInvoiceable(receipt, unitId);
  const most = receipts.reduce((sum, receipt) => sum + leftOf(receipt), 0);
  if (input.amountCents > most) throw refuse('invoiceTooMuch', { most: formatCents(most) });
  const id = insertInvoice(database, {
    unitId,
    title: input.title,
    taxId: input.taxId,
    amountCents: input.amountCents,
    note: input.note,
    receiptIds,
    madeBy: staff.id,
    madeAt: now,
  });
  const invoice = requireInvoice(database, id);
  const { receipts: numbers, title, amountCents, unitName } = invoice;
  context.record({
    entity: 'invoice',
    entityId: id,
    after: { state: invoice.state, unit: unitName, title, amountCents, receipts: numbers },
  });
  return invoice;
}

function leftOf({ amountCents, reversals }: Receipt): number {
  return amountCents + reversals.reduce((sum, reversal) => sum + reversal.amountCents, 0);
}

function assertInvoiceable(receipt: Receipt, unitId: number): void {
  const { number, kind, voidedAt, invoices } = receipt;
  if (receipt.unitId !== unitId) throw refuse('invoiceOtherHousehold', { number });
  if (voidedAt !== null || kind === 'reversal' || kind === 'refund' || leftOf(receipt) <= 0) {
    throw refuse('invoiceReceiptNotStanding', { number });
  }
  const other = invoices.find(({ state }) => state !== 'reversed' && state !== 'withdrawn');
  if (other !== undefined) throw refuse('invoiceReceiptTaken', { number, invoice: other.number });
}

export function stepInvoice({ invoiceId, version, step }: StepInput, context: WriteContext): Invoice {
  const { database } = context;
  const before = requireInvoice(database, invoiceId);
  if (before.version !== version) throw changedMeanwhile(database, 'invoice', invoiceId);
  const state = nextInvoiceState(before.state, step.kind, before.collectedOn !== null);
  if (state === null) throw refuse('invoiceStepClosed');
  return change(before, { state, ...writtenBy(step, before, context) }, context);
}

/** What a step writes down beside the state. */
function writtenBy(
  step: StepInput['step'],
  before: Invoice,
  { database, today }: WriteContext,
): Omit<InvoiceChange, 'state'> {
  switch (step.kind) {
    case 'issue':
      assertNumberFree(database, step.number);
      assertDay(step.issuedOn, null, today);
      return {
        number: step.number,
        issuedOn: step.issuedOn,
        keepUntil: stubKeptUntil(step.issuedOn),
      };
    case 'collect':
      assertDay(step.collectedOn, before.issuedOn, today);
      return { collectedBy: step.collectedBy, collectedOn: step.collectedOn };
    case 'reverse':
      assertNumberFree(database, step.redNumber);
      assertDay(step.redOn, before.issuedOn, today);
      return { redNumber: step.redNumber, redOn: step.redOn };
    case 'askReversal':
    case 'keep':
    case 'withdraw':
      return { reason: step.reason };
  }
}

function assertNumberFree(database: Database.Database, number: string): void {
  if (hasInvoiceNumber(database, number)) throw refuse('invoiceNumberTaken', { number });
}

function assertDay(day: string, notBefore: string | null, today: string): void {
  if (day > today || (notBefore !== null && day < notBefore)) throw refuse('invoiceDate', { date: day });
}

function change(before: Invoice, changed: InvoiceChange, context: WriteContext): Invoice {
  const { database } = context;
  updateInvoice(database, before, changed);
  const after = requireInvoice(database, before.id);
  const fields = changedFields({ ...before, version: 0 }, { ...after, version: 0 });
  context.record({
    entity: 'invoice',
    entityId: before.id,
    ...fields,
    ...(changed.reason === undefined ? {} : { reason: changed.reason }),
  });
  return after;
}

/** An issued invoice whose receipt was taken back is to be reversed in the tax system; one not yet issued is not needed. */
export function takeBackInvoicesOf(receiptId: number, reason: string, context: WriteContext): void {
  const { database } = context;
  for (const { id, state } of invoicesOfReceipt(database, receiptId)) {
    const next = stateWhenTakenBack(state);
    if (next !== null) change(requireInvoice(database, id), { state: next, reason }, context);
  }
}

/** Prepaid money that is given back was invoiced when it came in: the latest receipts first, until the refund is covered. */
export function takeBackInvoicesOfCredit(
  refund: { readonly unitId: number; readonly purposeId: number | null; readonly amountCents: number },
  reason: string,
  context: WriteContext,
): void {
  let left = refund.amountCents;
  for (const { receiptId, cents } of invoicedCredits(context.database, refund.unitId, refund.purposeId)) {
    if (left <= 0) return;
    takeBackInvoicesOf(receiptId, reason, context);
    left -= cents;
  }
}
