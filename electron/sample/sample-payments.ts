import type { Api } from '../../shared/api/contract.ts';
import { addDays, monthRange } from '../../shared/domain/calendar.ts';
import type { PaymentMethod } from '../../shared/features/fees/receipt.ts';
import type { Random } from './random.ts';
import type { SampleHousehold } from './sample-households.ts';

/** How a household pays, as every office knows them. */
type Habit = 'prompt' | 'quarterly' | 'late' | 'bitByBit' | 'ahead' | 'stopped';

export interface Visit {
  readonly unitId: number;
  readonly on: string;
  /** What is paid: everything owed, a round part of it, or everything and something for the time to come. */
  readonly pays: 'all' | 'part' | 'ahead';
}

const HABITS = [
  [52, 'prompt'],
  [18, 'quarterly'],
  [15, 'late'],
  [4, 'bitByBit'],
  [4, 'ahead'],
  [7, 'stopped'],
] as const satisfies readonly (readonly [number, Habit])[];

/** Every walk to the counter in the year, in the order of days. */
export function planVisits(
  random: Random,
  households: readonly SampleHousehold[],
  months: readonly string[],
  last: string,
): Visit[] {
  const visits = households
    .filter(({ plan }) => plan.occupancyState !== 'notHandedOver')
    .flatMap(({ unitId, plan }) => {
      // An empty flat is remembered less often.
      const habit =
        plan.occupancyState === 'vacant' && random.chance(0.5) ? 'stopped' : random.weighted<Habit>(HABITS);
      return visitsOf(random, unitId, habit, months);
    });
  return visits
    .filter(({ on }) => on <= last)
    .sort((one, other) => (one.on === other.on ? one.unitId - other.unitId : one.on < other.on ? -1 : 1));
}

function visitsOf(random: Random, unitId: number, habit: Habit, months: readonly string[]): Visit[] {
  const day = (month: string, least: number, most: number) =>
    addDays(monthRange(month).first, random.between(least, most));
  switch (habit) {
    case 'prompt':
      return months.map((month) => ({ unitId, on: day(month, 1, 15), pays: 'all' }));
    case 'quarterly':
      return months
        .filter((_month, index) => index % 3 === 2)
        .map((month) => ({ unitId, on: day(month, 2, 20), pays: 'all' }));
    case 'late':
      return months.map((month) => ({ unitId, on: day(month, 18, 44), pays: 'all' }));
    case 'bitByBit':
      return months.map((month) => ({ unitId, on: day(month, 5, 28), pays: 'part' }));
    case 'ahead':
      return months
        .filter((_month, index) => index % 6 === 0)
        .map((month) => ({ unitId, on: day(month, 1, 10), pays: 'ahead' }));
    case 'stopped': {
      // From one month to nearly a year without a payment.
      const paid = random.between(1, months.length - 1);
      return months.slice(0, paid).map((month) => ({ unitId, on: day(month, 1, 25), pays: 'all' }));
    }
  }
}

const METHODS = [
  [40, 'wechat'],
  [24, 'alipay'],
  [12, 'cash'],
  [12, 'transfer'],
  [10, 'pos'],
  [2, 'cheque'],
] as const satisfies readonly (readonly [number, PaymentMethod])[];

const WITH_VOUCHER: readonly PaymentMethod[] = ['transfer', 'pos', 'cheque'];
const HUNDRED_YUAN = 10_000;

/** Takes the payment of a visit; nobody is sent away, but who owes nothing pays nothing. */
export async function payAtCounter(api: Api, random: Random, visit: Visit): Promise<number | null> {
  const { outstanding } = await api.fees.unitAccount({ unitId: visit.unitId });
  // What is in dispute is not paid before it is settled.
  const owedCents = outstanding.reduce(
    (sum, line) => (line.disputed === null ? sum + line.owedCents : sum),
    0,
  );
  const amountCents = amountOf(random, visit, owedCents);
  if (amountCents <= 0) return null;
  const method = random.weighted<PaymentMethod>(METHODS);
  const receipt = await api.fees.takePayment({
    unitId: visit.unitId,
    amountCents,
    method,
    keepAsCredit: amountCents > owedCents,
    ...(method === 'cash' ? { receivedCents: Math.ceil(amountCents / HUNDRED_YUAN) * HUNDRED_YUAN } : {}),
    ...(WITH_VOUCHER.includes(method)
      ? { voucherNumber: String(random.between(10_000_000, 99_999_999)) }
      : {}),
  });
  return receipt.id;
}

function amountOf(random: Random, { pays }: Visit, owedCents: number): number {
  switch (pays) {
    case 'all':
      return owedCents;
    case 'part':
      // A round sum of hundreds, or the rest when less than one hundred is left.
      return owedCents < HUNDRED_YUAN
        ? owedCents
        : HUNDRED_YUAN * Math.max(1, Math.floor((owedCents * 0.6) / HUNDRED_YUAN));
    case 'ahead':
      return owedCents + HUNDRED_YUAN * random.between(10, 16);
  }
}
