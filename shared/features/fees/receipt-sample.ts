import { monthRange, monthsLater } from '../../domain/calendar.ts';
import type { Language } from '../../i18n/language.ts';
import type { Receipt } from './receipt.ts';
import { receiptLayoutMessages } from './receipt-layout.messages.ts';

type SampleKey = Extract<keyof typeof receiptLayoutMessages, `receipt.sample.${string}`>;

const LINE_CENTS = 12_891;
const OWED_CENTS = 5000;

/** A receipt of nobody, to see a layout by before it is used. */
export function sampleReceipt(language: Language, lines: number): Receipt {
  const say = (key: SampleKey): string => receiptLayoutMessages[key][language];
  const amountCents = lines * LINE_CENTS;
  return {
    id: 1,
    number: 'SD-2026-000123',
    kind: 'payment',
    seriesCode: 'SD',
    seriesName: say('receipt.sample.series'),
    reverses: null,
    reversals: [],
    invoices: [],
    unitId: 1,
    unitName: say('receipt.sample.unit'),
    payerName: say('receipt.sample.payer'),
    siteName: say('receipt.sample.estate'),
    companyName: say('receipt.sample.company'),
    receivedOn: '2026-11-23',
    receivedAt: '2026-11-23T02:00:00.000Z',
    tenders: [{ method: 'cash', amountCents, voucherNumber: '' }],
    lines: Array.from({ length: lines }, (_unused, index) => {
      const { first, last } = monthRange(monthsLater('2026-01', Math.floor(index / 2)));
      return {
        chargeId: index + 1,
        itemName: say(index % 2 === 0 ? 'receipt.sample.item1' : 'receipt.sample.item2'),
        periodStart: first,
        periodEnd: last,
        amountCents: LINE_CENTS,
        owedAfterCents: index === lines - 1 ? OWED_CENTS : 0,
        discountedCents: 0,
      };
    }),
    amountCents,
    creditedCents: 0,
    receivedCents: amountCents,
    changeCents: 0,
    owedAfterCents: OWED_CENTS,
    creditAfterCents: 0,
    creditPurpose: '',
    sharedBy: 'order',
    bookNumber: 'A12-0034',
    note: '',
    reason: '',
    cashierName: say('receipt.sample.cashier'),
    reprintCount: 0,
    voidedAt: null,
    voidReason: '',
  };
}
