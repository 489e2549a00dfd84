import { z } from 'zod';

/** 待開, 已開, 已領, 待紅沖, 已紅沖; an invoice that is not needed after all is withdrawn before it is issued. */
export const invoiceStateSchema = z.enum([
  'pending',
  'issued',
  'collected',
  'toReverse',
  'reversed',
  'withdrawn',
]);
export type InvoiceState = z.output<typeof invoiceStateSchema>;

/** What the office does with one: notes its number, who took it, that it is to be reversed, that it was, that it stands. */
export const INVOICE_STEPS = ['issue', 'collect', 'askReversal', 'reverse', 'keep', 'withdraw'] as const;
export type InvoiceStep = (typeof INVOICE_STEPS)[number];

/** Stubs are kept five years from the day of issue (發票管理辦法 28). */
export const YEARS_OF_STUB = 5;

/** Where a step leads from a state; null where it leads nowhere. An invoice that stands after all is as it was before. */
export function nextInvoiceState(
  state: InvoiceState,
  step: InvoiceStep,
  wasCollected: boolean,
): InvoiceState | null {
  switch (step) {
    case 'issue':
      return state === 'pending' ? 'issued' : null;
    case 'withdraw':
      return state === 'pending' ? 'withdrawn' : null;
    case 'collect':
      return state === 'issued' ? 'collected' : null;
    case 'askReversal':
      return state === 'issued' || state === 'collected' ? 'toReverse' : null;
    case 'reverse':
      return state === 'toReverse' ? 'reversed' : null;
    case 'keep':
      if (state !== 'toReverse') return null;
      return wasCollected ? 'collected' : 'issued';
  }
}

/** What becomes of an invoice whose receipt is voided, reversed or refunded; null where nothing does. */
export function stateWhenTakenBack(state: InvoiceState): InvoiceState | null {
  if (state === 'pending') return 'withdrawn';
  return state === 'issued' || state === 'collected' ? 'toReverse' : null;
}

/** Steps that are open in a state, in the order of their buttons. */
export function openInvoiceSteps(state: InvoiceState): readonly InvoiceStep[] {
  return INVOICE_STEPS.filter((step) => nextInvoiceState(state, step, false) !== null);
}

/** The last day on which the stub is kept. */
export function stubKeptUntil(issuedOn: string): string {
  const year = String(Number(issuedOn.slice(0, 4)) + YEARS_OF_STUB).padStart(4, '0');
  // 29 February has no fellow in five years.
  return issuedOn.endsWith('-02-29') ? `${year}-02-28` : `${year}${issuedOn.slice(4)}`;
}
