import * as fc from 'fast-check';
import { monthsLater } from '../../shared/domain/calendar.ts';
import { type OfficeTariffs, POOLS, REDUCTIONS, WAIVERS } from './busy-office.ts';

interface FeeFacts {
  /** The item that every unit is charged. */
  readonly itemId: number;
  readonly unitId: fc.Arbitrary<number>;
  readonly month: fc.Arbitrary<string>;
  readonly reason: fc.Arbitrary<string>;
}

/** Prices, units charged, runs of billing and payments. */
export function feeInputs({ itemId, unitId, month, reason }: FeeFacts): [string, fc.Arbitrary<unknown>][] {
  const runId = fc.integer({ min: 1, max: 60 });
  const itemIds = fc.constant([itemId]);
  return [
    [
      'fees.setPrice',
      fc.record({
        itemId: fc.constant(itemId),
        fromOn: month.map((text) => `${text}-15`),
        priceTenThousandths: fc.integer({ min: 1, max: 100_000 }),
        source: fc.constant('業主大會決議'),
      }),
    ],
    [
      'fees.attach',
      fc.record({
        itemId: fc.constant(itemId),
        to: unitId.map((id) => ({ kind: 'units', unitIds: [id] })),
        fromOn: month.map((text) => `${text}-01`),
      }),
    ],
    [
      'fees.detach',
      fc.record({
        unitFeeIds: fc.integer({ min: 1, max: 6 }).map((id) => [id]),
        lastOn: fc.constant('2031-12-31'),
        reason,
      }),
    ],
    ['fees.previewBilling', fc.record({ month, itemIds })],
    ['fees.startBilling', fc.record({ month, itemIds })],
    ['fees.billUnit', fc.record({ unitId, month, itemIds })],
    ['fees.publishRun', fc.record({ runId })],
    ['fees.cancelRun', fc.record({ runId, reason: fc.constant('重做') })],
    [
      'fees.takePayment',
      fc.record({
        unitId,
        amountCents: fc.integer({ min: 1, max: 50_000 }),
        method: fc.constantFrom('cash', 'wechat', 'cheque'),
        keepAsCredit: fc.boolean(),
      }),
    ],
  ];
}

/** Amounts given by hand, and pools shared out and withdrawn. */
export function tariffInputs(
  { givenItemId, sharedItemId }: OfficeTariffs,
  {
    unitId,
    month,
    reason,
  }: {
    readonly unitId: fc.Arbitrary<number>;
    readonly month: fc.Arbitrary<string>;
    readonly reason: fc.Arbitrary<string>;
  },
): [string, fc.Arbitrary<unknown>][] {
  const pool = {
    itemId: fc.constant(sharedItemId),
    month,
    totalCents: fc.integer({ min: 1, max: 1_000_000 }),
    weighting: fc.constantFrom('area', 'household', 'weights'),
  };
  const poolId = fc.integer({ min: 1, max: POOLS });
  return [
    [
      'fees.giveCharge',
      fc.record({ unitId, day: fc.integer({ min: 1, max: 28 }), month }).map(({ day, ...each }) => {
        const on = `${each.month}-${String(day).padStart(2, '0')}`;
        const what = { itemId: givenItemId, amountCents: 4000, note: '補辦門禁卡' };
        return { ...what, unitId: each.unitId, fromOn: on, toOn: on };
      }),
    ],
    ['fees.previewPool', fc.record(pool)],
    ['fees.savePool', fc.record({ ...pool, basis: fc.constant('業主大會決議') })],
    ['fees.withdrawPool', fc.record({ poolId, reason })],
    ['fees.poolShares', fc.record({ poolId })],
  ];
}

/** Reductions of days long after those that are billed, granted and ended. */
export function reductionInputs(
  itemId: number,
  { unitId, reason }: { readonly unitId: fc.Arbitrary<number>; readonly reason: fc.Arbitrary<string> },
): [string, fc.Arbitrary<unknown>][] {
  return [
    [
      'fees.grantReduction',
      fc.record({ unitId, later: fc.integer({ min: 0, max: 200 }) }).map(({ later, ...each }) => {
        const on = `${monthsLater('2040-01', later)}-01`;
        const application = { applicant: '業主', appliedOn: '2026-11-20', basis: '服務合同第九條' };
        const what = { itemId, kind: 'vacancy', offHundredths: 3000, ...application };
        return { ...what, unitId: each.unitId, fromOn: on, toOn: on };
      }),
    ],
    [
      'fees.endReduction',
      fc.record({ id: fc.integer({ min: 1, max: REDUCTIONS }), lastOn: fc.constant(null), reason }),
    ],
    ['fees.waivers', fc.record({ reductionId: fc.integer({ min: 1, max: REDUCTIONS + 1 }) })],
    ['fees.cancelWaiver', fc.record({ waiverId: fc.integer({ min: 1, max: WAIVERS }), reason })],
  ];
}
