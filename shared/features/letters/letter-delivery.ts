import { z } from 'zod';
import { LETTER_KIND_FACTS, type LetterKind } from './letter-kind.ts';
import type { DeliveryMethod } from './letter-kind-settings.ts';

/**
 * What came of a letter on its way: planned; handed to the post office or sent as a message; nobody there; signed for;
 * refused; left at the door, in the mailbox or on a board; arrived as a message or call; come back.
 */
export const DELIVERY_RESULTS = [
  'planned',
  'sent',
  'absent',
  'signed',
  'refused',
  'left',
  'arrived',
  'returned',
] as const;
export const deliveryResultSchema = z.enum(DELIVERY_RESULTS);
export type DeliveryResult = z.output<typeof deliveryResultSchema>;

/** Who signed, seen from the addressee. */
export const DELIVERY_RELATIONS = ['self', 'family', 'tenant', 'employee', 'agent', 'other'] as const;
export const deliveryRelationSchema = z.enum(['', ...DELIVERY_RELATIONS]);
export type DeliveryRelation = z.output<typeof deliveryRelationSchema>;

/** How each way can end. */
export const RESULTS_OF_METHOD: Readonly<Record<DeliveryMethod, readonly DeliveryResult[]>> = {
  hand: ['signed', 'refused', 'absent', 'planned'],
  mailbox: ['left', 'planned'],
  post: ['sent', 'signed', 'refused', 'returned', 'planned'],
  message: ['arrived', 'sent', 'planned'],
  board: ['left', 'planned'],
  call: ['arrived', 'absent', 'planned'],
};

/** A demand for money names a debtor: who may prove its arrival follows the law on limitation, and it is never posted. */
export function isDemand(kind: LetterKind): boolean {
  return LETTER_KIND_FACTS[kind].series === 'CJ';
}

/** Letters whose arrival is asked for go to one reader: notices are posted and memos acknowledged. */
export function isDelivered(kind: LetterKind): boolean {
  const { to } = LETTER_KIND_FACTS[kind];
  return to === 'unit' || to === 'others';
}

/** Whether it shows that the letter arrived, for letters that no limitation hangs on. */
export function provesArrival(
  delivery: {
    readonly method: DeliveryMethod;
    readonly result: DeliveryResult;
    readonly receivedBy: string;
    readonly witness: string;
    readonly reference: string;
    /** Files that show it. */
    readonly files: number;
  },
  letter: { readonly kind: LetterKind; readonly methods: readonly DeliveryMethod[] },
): boolean {
  const { method, result, files } = delivery;
  switch (result) {
    case 'signed':
      return delivery.receivedBy !== '';
    case 'arrived':
      if (files > 0) return true;
      if (isDemand(letter.kind)) return false;
      return delivery.reference !== '' || (method === 'call' && delivery.receivedBy !== '');
    // A demand that was refused, left or came back may count before a court, and is not counted on.
    case 'refused':
      return delivery.witness !== '' && !isDemand(letter.kind);
    case 'left':
      return files > 0 && !isDemand(letter.kind) && letter.methods.includes(method);
    case 'planned':
    case 'sent':
    case 'absent':
    case 'returned':
      return false;
  }
}

/** How a letter stands: proved, or the last that came of it; `none` where nothing was done yet. */
export const DELIVERY_STATES = [
  'none',
  'planned',
  'sent',
  'absent',
  'refused',
  'left',
  'returned',
  'unproved',
  'proved',
] as const;
export const deliveryStateSchema = z.enum(DELIVERY_STATES);
export type DeliveryState = z.output<typeof deliveryStateSchema>;
