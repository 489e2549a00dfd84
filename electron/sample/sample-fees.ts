import type { Api } from '../../shared/api/contract.ts';
import type { SampleHousehold } from './sample-households.ts';
import type { SampleWindow } from './sample-window.ts';

/** Sets the fee items up with their prices and says what each unit is charged. Answers the items' ids. */
export async function addFeeItems(
  api: Api,
  households: readonly SampleHousehold[],
  from: string,
): Promise<{ readonly itemIds: number[]; readonly parkingId: number }> {
  const source = '《前期物業管理服務合同》附件二';
  const management = await api.fees.saveItem({ code: 'WY', name: '物業管理費', formula: 'areaPrice' });
  const shop = await api.fees.saveItem({ code: 'SP', name: '商舖物業管理費', formula: 'areaPrice' });
  const utilities = await api.fees.saveItem({ code: 'GT', name: '公共水電分攤', formula: 'fixed' });
  const parking = await api.fees.saveItem({ code: 'CW', name: '車位管理費', formula: 'fixed' });
  await api.fees.setPrice({ itemId: management.id, fromOn: from, priceTenThousandths: 28_000, source });
  await api.fees.setPrice({ itemId: shop.id, fromOn: from, priceTenThousandths: 56_000, source });
  await api.fees.setPrice({ itemId: utilities.id, fromOn: from, amountCents: 3_600, source });
  await api.fees.setPrice({ itemId: parking.id, fromOn: from, amountCents: 8_000, source });
  const ofKind = (unitKind: 'residence' | 'shop') => ({ kind: 'rule' as const, unitKinds: [unitKind] });
  await api.fees.attach({ itemId: management.id, to: ofKind('residence'), fromOn: from });
  await api.fees.attach({ itemId: utilities.id, to: ofKind('residence'), fromOn: from });
  if (households.some(({ plan }) => plan.kind === 'shop')) {
    await api.fees.attach({ itemId: shop.id, to: ofKind('shop'), fromOn: from });
  }
  const unitIds = households.filter(({ parks }) => parks).map(({ unitId }) => unitId);
  if (unitIds.length > 0) {
    await api.fees.attach({ itemId: parking.id, to: { kind: 'units', unitIds }, fromOn: from });
  }
  return { itemIds: [management.id, shop.id, utilities.id, parking.id], parkingId: parking.id };
}

/** Makes a month's bills and lets them fall due. */
export async function billMonth(
  { api, finish }: SampleWindow,
  month: string,
  itemIds: readonly number[],
): Promise<void> {
  const run = await finish(await api.fees.startBilling({ month, itemIds: [...itemIds] }));
  await finish(await api.fees.publishRun({ runId: run.id }));
}
