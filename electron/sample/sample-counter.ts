import type { Api } from '../../shared/api/contract.ts';
import type { SampleHousehold } from './sample-households.ts';

const PREPAID_CENTS = 20_000;
/** Households that prepay for water and electricity. */
const PREPAYING = 3;

/** Prepaid money kept for a purpose, a late fee that is not charged, and a receipt that was taken back. */
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
  for (const { unitId } of households.filter(({ plan }) => plan.kind === 'residence').slice(0, PREPAYING)) {
    await cashier.fees.takePayment({
      unitId,
      amountCents: PREPAID_CENTS,
      method: 'wechat',
      prepayCents: PREPAID_CENTS,
      creditPurposeId: purpose.id,
    });
  }
  const { rows } = await manager.fees.listReceipts();
  const doubled = rows.find(({ voided, creditedCents }) => !voided && creditedCents === 0);
  if (doubled === undefined) return;
  await manager.fees.reverseReceipt({
    receiptId: doubled.id,
    back: { method: 'transfer', voucherNumber: '20260001' },
    reason: '業主已另行轉賬，重複付款',
  });
}
