import type { PaymentMethod } from '../../shared/features/fees/receipt.ts';

/** Where a household's one-screen file is. */
export function unitAddress(unitId: number): string {
  return `archives/units/${unitId}`;
}

/** Where somebody's file is; come to from a past day, it says so and goes back to that day. */
export function personAddress(personId: number, on: string | null = null): string {
  return `archives/people/${personId}${on === null ? '' : `?on=${on}`}`;
}

/** Where a key or card is shown: on its household's file, or among all of them when it is the office's own. */
export function keyAddress(keyId: number, unitId: number | null): string {
  return unitId === null ? `archives/keys?scope=all&key=${keyId}` : `${unitAddress(unitId)}?key=${keyId}`;
}

/** Where the counter takes a household's payment. */
export function paymentAddress(unitId: number): string {
  return `fees/take/${unitId}`;
}

/** Money that came in before it was taken at the counter, such as by a line of the bank. */
export interface MoneyThatCame {
  readonly amountCents: number;
  readonly method: PaymentMethod;
  readonly receivedOn: string;
  readonly voucherNumber: string;
  readonly note: string;
}

/** Where the counter takes a payment whose money came in already: everything known of it is filled in. */
export function filledPaymentAddress(unitId: number, money: MoneyThatCame): string {
  const known = new URLSearchParams({
    amount: String(money.amountCents),
    method: money.method,
    on: money.receivedOn,
    number: money.voucherNumber,
    note: money.note,
  });
  return `${paymentAddress(unitId)}?${known.toString()}`;
}

/** The household that an address is about, so that F2 and F4 know whose file or payment is meant. */
export function householdOf(path: readonly string[]): number | null {
  const [destination, part, id] = path;
  const about =
    (destination === 'archives' && part === 'units') || (destination === 'fees' && part === 'take');
  const unitId = Number(id);
  return about && Number.isSafeInteger(unitId) && unitId > 0 ? unitId : null;
}
