import type { Api } from '../../shared/api/contract.ts';
import type { ReceiptRow } from '../../shared/features/fees/receipts.contract.ts';
import type { SampleHousehold } from './sample-households.ts';

const PREPAID_CENTS = 20_000;
/** Households that prepay for water and electricity. */
const PREPAYING = 3;

/**
 * Prepaid money kept for a purpose, in a series of receipts of its own with the numbers of a paper book, a late fee that
 * is not charged, a receipt that was taken back, and invoices in their states.
 */
export async function correctAtCounter(
  manager: Api,
  cashier: Api,
  households: readonly SampleHousehold[],
  itemIds: readonly number[],
): Promise<void> {
  const [managementId = 0, , utilitiesId = 0] = itemIds;
  await manager.fees.setLateFeeRule({
    itemId: managementId,
    fromOn: '2026-01-01',
    rateMillionths: 0,
    source: '《前期物業管理服務合同》第十二條；業主大會決議暫不計收',
  });
  const purpose = await manager.fees.saveCreditPurpose({ name: '公共水電', itemIds: [utilitiesId] });
  await manager.fees.saveReceiptSeries({
    code: 'SD',
    name: '水電費',
    itemIds: [utilitiesId],
    layout: 'third',
  });
  const prepaying = households.filter(({ plan }) => plan.kind === 'residence').slice(0, PREPAYING);
  for (const [index, { unitId }] of prepaying.entries()) {
    await cashier.fees.takePayment({
      unitId,
      amountCents: PREPAID_CENTS,
      method: 'wechat',
      prepayCents: PREPAID_CENTS,
      creditPurposeId: purpose.id,
      bookNumber: `A01-${String(index + 1).padStart(4, '0')}`,
    });
  }
  const { rows } = await manager.fees.listReceipts();
  const doubled = rows.find(({ voided, creditedCents }) => !voided && creditedCents === 0);
  if (doubled === undefined) return;
  await registerInvoices(cashier, rows, doubled);
  await manager.fees.reverseReceipt({
    receiptId: doubled.id,
    back: { method: 'transfer', voucherNumber: '20260001' },
    reason: '業主已另行轉賬，重複付款',
  });
}

/** One asked for, one taken by its payer, and one whose receipt is taken back afterwards. */
async function registerInvoices(
  cashier: Api,
  rows: readonly ReceiptRow[],
  doubled: ReceiptRow,
): Promise<void> {
  const others = rows.filter(({ id, voided, kind }) => id !== doubled.id && !voided && kind === 'payment');
  for (const [index, row] of [doubled, ...others.slice(0, 2)].entries()) {
    const { id: invoiceId, version } = await cashier.fees.registerInvoice({
      receiptIds: [row.id],
      title: row.payerName,
      amountCents: row.amountCents,
    });
    if (index === 2) continue;
    const issued = await cashier.fees.stepInvoice({
      invoiceId,
      version,
      step: { kind: 'issue', number: `2644200000001234567${index}`, issuedOn: row.receivedOn },
    });
    if (index === 0) continue;
    await cashier.fees.stepInvoice({
      invoiceId,
      version: issued.version,
      step: { kind: 'collect', collectedBy: row.payerName, collectedOn: row.receivedOn },
    });
  }
}
