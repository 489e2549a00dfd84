import { expect, test } from 'vitest';
import { BillingStore, PREVIEW_ROWS } from '../../renderer/features/fees/billing.store.ts';
import type { Api } from '../../shared/api/contract.ts';
import type { BillingCounts } from '../../shared/features/fees/billing.contract.ts';
import type { FeeItem } from '../../shared/features/fees/fee-items.contract.ts';
import { createFakeApi } from '../fakes/fake-api.ts';

type Asked = Parameters<Api['fees']['previewBilling']>[0];

function item(id: number, active: boolean): FeeItem {
  return {
    id,
    code: String(id),
    name: String(id),
    formula: 'fixed',
    meterKind: null,
    cycle: 'month',
    countedFrom: 'calendar',
    timing: 'advance',
    proration: 'day',
    starts: 'attachment',
    dueFrom: 'periodStart',
    additionalCents: null,
    expression: null,
    tiers: null,
    roundingUnit: 'cent',
    roundingMode: 'halfUp',
    roundedEach: 'line',
    dueDays: 14,
    note: '',
    active,
    version: 1,
    priceTenThousandths: null,
    amountCents: 100,
    priceFromOn: '2026-01-01',
    lateFeeOf: null,
    nextPriceOn: null,
    units: 1,
  };
}

const SOME: BillingCounts = {
  units: 1,
  charges: 1,
  totalCents: 100,
  skipped: { areaMissing: 250, noPrice: 3 },
};

async function opened(latestMonth: string | null, unitId: number | null = null, counts = SOME) {
  const asked: Asked[] = [];
  const api = createFakeApi({
    fees: {
      items: async () => [item(1, true), item(2, false), item(3, true)],
      runs: async () => ({
        rows:
          latestMonth === null
            ? []
            : [
                {
                  id: 1,
                  kind: 'batch' as const,
                  month: latestMonth,
                  itemNames: '',
                  state: 'published' as const,
                  units: 1,
                  charges: 1,
                  totalCents: 1,
                  skipped: {},
                  digest: '',
                  madeBy: '',
                  madeAt: '2026-11-01T00:00:00Z',
                  closedBy: '',
                  closedAt: null,
                  reason: '',
                },
              ],
        total: 0,
        totals: {},
      }),
      previewBilling: async (input) => {
        asked.push(input);
        return { counts, charges: [], skipped: [] };
      },
    },
  });
  const store = new BillingStore(api, '2026-11', unitId);
  await store.load();
  return { store, asked };
}

test('every item in use is chosen and the month is the next one still to bill', async () => {
  const first = await opened(null);
  expect(first.store).toMatchObject({ month: '2026-11', itemIds: [1, 3], canBill: true });
  const later = await opened('2026-11');
  expect(later.store.month).toBe('2026-12');
  expect(later.asked).toMatchObject([{ month: '2026-12', itemIds: [1, 3] }]);
  expect((await opened('2026-11', 7)).asked).toMatchObject([{ month: '2026-11', unitId: 7 }]);
});

test('a reason shows its own rows page by page, and another month begins at the top again', async () => {
  const { store, asked } = await opened(null);
  expect(store.skippedTotal).toBe(253);
  await store.showSkipped('areaMissing', 2);
  expect(store.skippedTotal).toBe(250);
  expect(asked.at(-1)).toMatchObject({ skippedReason: 'areaMissing', skippedOffset: 2 * PREVIEW_ROWS });
  await store.chooseMonth('2027-01');
  expect(asked.at(-1)).toMatchObject({ month: '2027-01', chargesOffset: 0, skippedOffset: 0 });
  expect(asked.at(-1)).not.toHaveProperty('skippedReason');
});

test('without an item there is nothing to ask and nothing to bill', async () => {
  const { store, asked } = await opened(null);
  const before = asked.length;
  await store.chooseItems([]);
  expect(asked).toHaveLength(before);
  expect(store).toMatchObject({ canBill: false, skippedTotal: 0 });
});

test('a month in which reductions leave nothing to pay can be billed all the same, one that leaves all out cannot', async () => {
  const nothing = { units: 0, charges: 0, totalCents: 0 };
  const waived = await opened(null, null, { ...nothing, skipped: { waived: 2, noPrice: 1 } });
  expect(waived.store).toMatchObject({ canBill: true, onlyWaived: true });
  const leftOut = await opened(null, null, { ...nothing, skipped: { noPrice: 3 } });
  expect(leftOut.store).toMatchObject({ canBill: false, onlyWaived: false });
  expect((await opened(null)).store.onlyWaived).toBe(false);
});
