import { amountCentsSchema } from '../../../shared/domain/money.ts';
import { dateSchema } from '../../../shared/domain/text.ts';
import { paymentMethodSchema } from '../../../shared/features/fees/receipt.ts';
import type { MoneyThatCame } from '../../app/addresses.ts';

/** What an address tells of it; anybody may type an address, so only what makes sense is taken. */
export function moneyThatCame(query: ReadonlyMap<string, string>): Partial<MoneyThatCame> {
  const amount = amountCentsSchema.safeParse(Number(query.get('amount') ?? Number.NaN));
  const method = paymentMethodSchema.safeParse(query.get('method'));
  const receivedOn = dateSchema.safeParse(query.get('on'));
  const number = query.get('number');
  const note = query.get('note');
  return {
    ...(amount.success ? { amountCents: amount.data } : {}),
    ...(method.success ? { method: method.data } : {}),
    ...(receivedOn.success ? { receivedOn: receivedOn.data } : {}),
    ...(number === undefined ? {} : { voucherNumber: number.slice(0, 40) }),
    ...(note === undefined ? {} : { note: note.slice(0, 200) }),
  };
}
