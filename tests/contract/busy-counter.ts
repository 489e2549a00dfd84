import type { FeeOffice } from '../fixtures/fee-office.ts';

/** Prepaid money of every household, for any purpose and for one, invoices asked for, and a shift handed over, so that calls by chance have some to move, refund and reopen. */
export async function fillCounter({ office, management, unitIds }: FeeOffice): Promise<void> {
  const { api } = office;
  const itemIds = [management.id];
  const { id: creditPurposeId } = await api.fees.saveCreditPurpose({ name: '物業費', itemIds });
  await api.fees.saveCreditPurpose({ name: '水電', itemIds });
  for (const unitId of unitIds) {
    const prepaid = { unitId, amountCents: 5000, prepayCents: 5000, method: 'cash' } as const;
    await api.fees.takePayment(prepaid);
    const { id } = await api.fees.takePayment({ ...prepaid, creditPurposeId });
    await api.fees.registerInvoice({ receiptIds: [id], title: '某公司', amountCents: 100 });
  }
  // A colleague's shift that was handed over, to be reopened while its day is open.
  const desk = await office.openWindowAs('frontDesk');
  const { id: shiftId } = await desk.api.closing.openShift({ floatCents: 0 });
  await desk.api.closing.countShift({ shiftId, cash: [] });
  await desk.api.closing.handOverShift({ shiftId, handedTo: '林主管' });
}
