import * as fc from 'fast-check';
import { SHIPPED_LAYOUTS } from '../../shared/features/fees/receipt-layout.ts';

/** Series of receipts, what they are printed on, and invoices in the states that earlier calls leave. */
export function receiptInputs(reason: fc.Arbitrary<string>): [string, fc.Arbitrary<unknown>][] {
  const version = fc.integer({ min: 1, max: 3 });
  const invoiceNumber = fc.integer({ min: 100_000, max: 999_999 }).map(String);
  const on = fc.constantFrom('2026-11-20', '2026-11-23', '2027-01-01');
  return [
    [
      'fees.saveReceiptSeries',
      fc.record({
        code: fc.constantFrom('SD', 'TC', 'WY', 'YJ', 'ZX', 'DK'),
        name: fc.constantFrom('水電費', '停車費', '物業費', '押金', '裝修'),
      }),
    ],
    [
      'fees.saveReceiptLayout',
      version.map((current) => ({ ...SHIPPED_LAYOUTS.half, acrossHundredths: 150, version: current })),
    ],
    ['fees.resetReceiptLayout', fc.record({ name: fc.constantFrom('a5', 'third'), version })],
    [
      'fees.registerInvoice',
      fc.record({
        receiptIds: fc.integer({ min: 1, max: 30 }).map((id) => [id]),
        title: fc.constant('某公司'),
        amountCents: fc.integer({ min: 1, max: 300 }),
      }),
    ],
    [
      'fees.stepInvoice',
      fc.record({
        invoiceId: fc.integer({ min: 1, max: 6 }),
        version,
        step: fc.oneof(
          fc.record({ kind: fc.constant('issue'), number: invoiceNumber, issuedOn: on }),
          fc.record({ kind: fc.constant('collect'), collectedBy: fc.constant('業主'), collectedOn: on }),
          fc.record({ kind: fc.constant('askReversal'), reason }),
          fc.record({ kind: fc.constant('withdraw'), reason }),
        ),
      }),
    ],
    ['fees.invoice', fc.record({ invoiceId: fc.constantFrom(1, 2, 9999) })],
  ];
}
