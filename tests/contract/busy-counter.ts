import type { FeeOffice } from '../fixtures/fee-office.ts';

/** Prepaid money of every household, for any purpose and for one, and invoices asked for, so that calls by chance have some to move and refund. */
export async function fillCounter({ office: { api }, management, unitIds }: FeeOffice): Promise<void> {
  const itemIds = [management.id];
  const { id: creditPurposeId } = await api.fees.saveCreditPurpose({ name: '物業費', itemIds });
  await api.fees.saveCreditPurpose({ name: '水電', itemIds });
  for (const unitId of unitIds) {
    const prepaid = { unitId, amountCents: 5000, prepayCents: 5000, method: 'cash' } as const;
    await api.fees.takePayment(prepaid);
    const { id } = await api.fees.takePayment({ ...prepaid, creditPurposeId });
    await api.fees.registerInvoice({ receiptIds: [id], title: '某公司', amountCents: 100 });
  }
}
