import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import { type BillingPeriod, periodToBill } from '../../../shared/features/fees/billing-period.ts';
import { shareSkipped } from '../../../shared/features/fees/open-days.ts';
import type {
  Pool,
  PoolInput,
  PoolShare,
  poolsContract,
} from '../../../shared/features/fees/pools.contract.ts';
import { shareOut } from '../../../shared/features/fees/share-out.ts';
import type { WriteContext } from '../../office/context.ts';
import { refuseBilled } from './billed-refusal.ts';
import { requireItem } from './fee-item.service.ts';
import {
  findPool,
  findPoolWithin,
  insertPool,
  type PoolUnit,
  unitsOfPool,
  withdrawPoolRow,
} from './pool.repository.ts';
import { findBillOfPool } from './standing-bill.repository.ts';

export function requirePool(database: Database.Database, poolId: number): Pool {
  const pool = findPool(database, poolId);
  if (pool === null) throw notFound('feePool', poolId);
  return pool;
}

interface PlannedPool {
  readonly period: BillingPeriod;
  readonly missing: readonly PoolShare[];
  readonly shares: readonly PoolShare[];
  readonly leftOut: readonly PoolUnit[];
}

/** The shares of a pool, in the order of the units; none has an amount while the weight of one is missing. */
export function planPool(database: Database.Database, input: PoolInput, today: string): PlannedPool {
  const item = requireItem(database, input.itemId, today);
  if (item.formula !== 'shared') throw refuse('poolItemKind', { name: item.name });
  const period = periodToBill({ ...item, countedFrom: 'calendar' }, input.month, '');
  if (period === null) throw new RangeError('a calendar has a period for every month');
  const charged = unitsOfPool(database, item.id, period);
  const known = new Set(charged.map((unit) => unit.unitId));
  for (const [at, unitId] of input.exemptUnitIds.entries()) {
    if (!known.has(unitId)) throw invalid(['exemptUnitIds', at], 'notCharged');
  }
  for (const [at, { unitId }] of input.weights.entries()) {
    if (!known.has(unitId)) throw invalid(['weights', at], 'notCharged');
  }
  // A share that nobody is billed would be missing from the total.
  const leftOut = charged.filter((unit) => shareSkipped(unit, item, period, input.month) !== null);
  const without = new Set(leftOut);
  const units = charged.filter((unit) => !without.has(unit));
  const exempt = new Set(input.exemptUnitIds);
  const weightOf = weigher(input);
  const bare = units.map((unit): PoolShare => {
    const isExempt = exempt.has(unit.unitId);
    return {
      unitId: unit.unitId,
      unitName: unit.unitName,
      exempt: isExempt,
      weightThousandths: isExempt ? null : weightOf(unit),
      amountCents: null,
    };
  });
  const sharing = bare.filter((share) => !share.exempt);
  const missing = sharing.filter((share) => share.weightThousandths === null);
  const weights = sharing.map((share) => share.weightThousandths ?? 0);
  if (missing.length > 0 || !weights.some((weight) => weight > 0)) {
    return { period, missing, shares: bare, leftOut };
  }
  const amounts = shareOut(input.totalCents, weights);
  const byUnit = new Map(sharing.map((share, at) => [share.unitId, amounts[at] ?? 0]));
  const shares = bare.map((share) => ({ ...share, amountCents: byUnit.get(share.unitId) ?? null }));
  return { period, missing, shares, leftOut };
}

function weigher({ weighting, weights }: PoolInput): (unit: PoolUnit) => number | null {
  switch (weighting) {
    case 'area':
      return (unit) => unit.areaThousandths;
    case 'household':
      return () => 1000;
    case 'usage':
    case 'weights': {
      const given = new Map(weights.map(({ unitId, weightThousandths }) => [unitId, weightThousandths]));
      return (unit) => given.get(unit.unitId) ?? null;
    }
  }
}

export function savePool(input: z.output<typeof poolsContract.savePool.input>, context: WriteContext): Pool {
  const { database, today } = context;
  const item = requireItem(database, input.itemId, today);
  if (!item.active) throw refuse('feeItemInactive', { name: item.name });
  const { period, missing, shares } = planPool(database, input, today);
  const [first] = missing;
  if (first !== undefined) {
    throw refuse('poolWeightMissing', { unit: first.unitName, count: missing.length });
  }
  if (!shares.some((share) => share.amountCents !== null)) throw refuse('poolOfNobody', { name: item.name });
  const other = findPoolWithin(database, item.id, period);
  if (other !== null) {
    throw refuse('poolThereAlready', { name: item.name, from: other.start, to: other.end });
  }
  const poolId = insertPool(
    database,
    {
      itemId: item.id,
      periodStart: period.start,
      periodEnd: period.end,
      totalCents: input.totalCents,
      weighting: input.weighting,
      basis: input.basis,
      madeBy: context.staff.id,
      madeAt: context.now,
    },
    shares,
  );
  const pool = requirePool(database, poolId);
  context.record({ entity: 'feePool', entityId: poolId, after: { ...pool, item: item.name } });
  return pool;
}

export function withdrawPool(poolId: number, reason: string, context: WriteContext): Pool {
  const { database } = context;
  const before = requirePool(database, poolId);
  if (before.withdrawnAt !== null) throw refuse('poolWithdrawn');
  const bill = findBillOfPool(database, before);
  if (bill !== null) {
    throw refuseBilled('poolBilled', { from: before.periodStart, to: before.periodEnd }, bill);
  }
  withdrawPoolRow(database, poolId, context.now, reason);
  const after = requirePool(database, poolId);
  context.record({ entity: 'feePool', entityId: poolId, before, after, reason });
  return after;
}
