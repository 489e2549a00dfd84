import type { Api } from '../../shared/api/contract.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import type { SampleHousehold } from './sample-households.ts';
import type { SampleStaff } from './sample-staff.ts';

/** Deposits of the sample, one for each place in which one may stand, in this order. */
const TAKEN = 6;
/** Days before the last one of the year, while no shifts are kept yet. */
const DAYS_BEFORE = { take: 150, apply: 140, inspect: 50, settle: 45 } as const;

interface SampleDeposits {
  readonly staff: SampleStaff;
  readonly households: readonly SampleHousehold[];
  readonly lastDay: string;
}

/** What is done with deposits in the year, and on which day. */
export function planDeposits({ staff, households, lastDay }: SampleDeposits): {
  readonly on: string;
  readonly run: () => Promise<void>;
}[] {
  const homes = households.filter(({ plan }) => plan.kind === 'residence').slice(-TAKEN - 1);
  const { api } = staff.cashier;
  const taken: number[] = [];
  const on = (step: keyof typeof DAYS_BEFORE): string => addDays(lastDay, -DAYS_BEFORE[step]);
  return [
    { on: on('take'), run: () => take(api, homes, taken) },
    {
      on: on('apply'),
      run: async () => {
        for (const depositId of taken.slice(1)) {
          await api.deposits.applyForRefund({ depositId, on: on('apply'), applicant: '業主' });
        }
      },
    },
    { on: on('inspect'), run: () => inspect(api, taken.slice(2), on('inspect')) },
    { on: on('settle'), run: () => settle(staff, taken.slice(3), on('settle')) },
  ];
}

/** The last household is asked for one and has not paid it. */
async function take(api: Api, homes: readonly SampleHousehold[], taken: number[]): Promise<void> {
  const kinds = await api.deposits.kinds();
  const [works] = kinds;
  if (works === undefined) throw new Error('a new office has kinds of deposits');
  const wanted = { kindId: works.id, amountCents: works.usualCents };
  for (const { unitId } of homes.slice(0, TAKEN)) {
    const { depositId } = await api.deposits.take({
      of: { by: 'counter', unitId, ...wanted, payerName: '裝修申請人' },
      method: 'transfer',
      voucherNumber: `2026${String(unitId).padStart(8, '0')}`,
    });
    taken.push(depositId);
  }
  const last = homes[TAKEN];
  if (last === undefined) return;
  await api.deposits.ask({ unitId: last.unitId, ...wanted, payerName: '裝修申請人', note: '裝修開工前收取' });
}

async function inspect(api: Api, depositIds: readonly number[], on: string): Promise<void> {
  for (const depositId of depositIds) {
    await api.deposits.inspect({
      depositId,
      on,
      inspector: '工程部',
      result: { is: 'passed', earlyReason: '閉水試驗已合格，雙方同意' },
    });
  }
}

/** One waits for the payer's word on a deduction, one is past the day on which it goes back, one went back. */
async function settle(
  { manager, cashier }: SampleStaff,
  depositIds: readonly number[],
  on: string,
): Promise<void> {
  const [waiting, overdue, refunded] = depositIds;
  const item = await manager.api.fees.saveItem({ code: 'PC', name: '損壞賠償', formula: 'given' });
  for (const depositId of [waiting, refunded]) {
    if (depositId === undefined) continue;
    await cashier.api.deposits.deduct({
      depositId,
      amountCents: 30_000,
      reason: '電梯轎廂護板損壞',
      evidence: '驗收表及照片三張',
      settles: { what: 'item', itemId: item.id, on },
    });
  }
  for (const depositId of [overdue, refunded]) {
    if (depositId === undefined) continue;
    await cashier.api.deposits.confirm({
      depositId,
      deductedCents: depositId === refunded ? 30_000 : 0,
      on,
      confirmedBy: '裝修申請人',
      means: 'signature',
    });
  }
  if (refunded === undefined) return;
  await manager.api.deposits.refund({
    depositId: refunded,
    proof: 'receipt',
    method: 'transfer',
    voucherNumber: '20260088',
    account: '6222 0210 0001 2345',
  });
}
