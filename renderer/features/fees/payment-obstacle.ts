import type { PaymentMethod } from '../../../shared/features/fees/receipt.ts';

/** Why the payment cannot be posted as it stands. */
export type PaymentObstacle =
  | 'amountMissing'
  | 'nothingOwed'
  | 'onlyDisputed'
  | 'overpaid'
  | 'cashShort'
  | 'partsTooMuch'
  | 'prepayTooMuch'
  | 'coverMissing'
  | 'waiveReasonMissing';

/** A payment as far as the cashier has filled it in. */
interface FilledIn {
  readonly cover: { readonly missing: boolean };
  readonly lines: readonly unknown[];
  readonly amountCents: number | null;
  readonly totalCents: number;
  readonly mostCents: number;
  readonly overCents: number;
  readonly prepaidCents: number;
  readonly restCents: number;
  readonly keepAsCredit: boolean;
  readonly waiving: boolean;
  readonly waiveReason: string;
  readonly lateFeesDueCents: number;
  readonly method: PaymentMethod;
  readonly receivedCents: number | null;
}

/** The first that there is, in the order in which a cashier mends them. */
export function obstacleOf(payment: FilledIn): PaymentObstacle | null {
  const { amountCents, totalCents, mostCents, overCents, prepaidCents, restCents, keepAsCredit } = payment;
  const nothing = payment.lines.length === 0 ? 'nothingOwed' : 'onlyDisputed';
  if (payment.cover.missing) return 'coverMissing';
  if (totalCents === 0) return mostCents === 0 && !keepAsCredit ? nothing : 'amountMissing';
  if (amountCents === null) return 'amountMissing';
  if (overCents > 0 && !keepAsCredit) return mostCents === 0 ? nothing : 'overpaid';
  if (prepaidCents > amountCents) return 'prepayTooMuch';
  if (restCents < 0) return 'partsTooMuch';
  if (payment.waiving && payment.lateFeesDueCents > 0 && payment.waiveReason.trim() === '') {
    return 'waiveReasonMissing';
  }
  const { method, receivedCents } = payment;
  if (method === 'cash' && receivedCents !== null && receivedCents < restCents) return 'cashShort';
  return null;
}
