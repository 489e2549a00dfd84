import type Database from 'better-sqlite3';
import { addDays, addMonths, monthRange } from '../../../shared/domain/calendar.ts';
import type { BillableItem, BillableUnit, ChargeLines } from '../../../shared/features/fees/billable.ts';
import { periodToBill } from '../../../shared/features/fees/billing-period.ts';
import { chargeLines } from '../../../shared/features/fees/charge-lines.ts';
import type { DayRange } from '../../../shared/features/fees/day-range.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import { leftBefore } from '../../../shared/features/fees/left-before.ts';
import type { UsageOfUnit } from '../../../shared/features/fees/metered-usage.ts';
import { statement } from '../../database/statements.ts';
import { billedBefore } from './billed-before.repository.ts';
import { billedDays } from './billed-days.repository.ts';
import { payerIdSql, payersOn, type UnitDay } from './payer.repository.ts';
import { usageByPair, withUsedDays } from './planned-usage.ts';
import { type SharedPool, sharesOfUnits, type UnitShare } from './pool.repository.ts';
import { type ReductionOfUnit, reductionsOfUnits } from './reduction.repository.ts';

/** Units looked at between two looks at other callers. */
const UNITS_AT_ONCE = 200;
/** A bill made late still gives this many days to pay. */
const LEAST_DAYS_TO_PAY = 7;
/** Two years hold the period before and the one that has begun, whatever the cycle. */
const LONGEST_REACH_MONTHS = 24;

const NO_METERS: UsageOfUnit = { meters: [], readings: [], earlier: [], people: 0 };

export interface PlannedItem extends BillableItem {
  readonly pool?: SharedPool;
  readonly id: number;
  readonly name: string;
  readonly dueDays: number;
  readonly dueFrom: FeeItem['dueFrom'];
  /** First day of the first month billed to the whole estate; null before that. */
  readonly itemBilledFrom: string | null;
}

export interface PlannedUnit {
  readonly id: number;
  readonly name: string;
  readonly active: number;
  readonly handedOver: number;
  readonly handedOverOn: string | null;
  readonly billedFromOn: string | null;
  readonly areaThousandths: number | null;
  readonly innerAreaThousandths: number | null;
  readonly floor: number | null;
  /** Who pays at the month's end. */
  readonly payerId: number | null;
}

export interface PlannedPair {
  readonly unit: PlannedUnit;
  readonly item: PlannedItem;
  readonly result: ChargeLines;
  /** Days before the period that were never billed. */
  readonly before: readonly DayRange[];
  readonly payerId: number | null;
}

export interface BillingQuestion {
  readonly month: string;
  readonly items: readonly PlannedItem[];
  readonly unitId: number | null;
}

export interface PlanStep {
  readonly pairs: readonly PlannedPair[];
  readonly unitsDone: number;
  readonly unitsInAll: number;
}

interface PairRange {
  readonly unitId: number;
  readonly itemId: number;
  readonly start: string;
  readonly end: string;
}

/** What a month's billing comes to, some units at a time. Preview, batch and single household all read this one plan. */
export function* planBilling(database: Database.Database, question: BillingQuestion): Generator<PlanStep> {
  const { month, items, unitId } = question;
  const { first, last } = monthRange(month);
  const { from, to } = daysToRead(month, items);
  const itemIds = JSON.stringify(items.map((item) => item.id));
  const unitsInAll =
    statement<{ n: number }>(database, 'SELECT count(*) AS n FROM unit WHERE ? IS NULL OR id = ?').get(
      unitId,
      unitId,
    )?.n ?? 0;
  let after = 0;
  let unitsDone = 0;
  for (;;) {
    const units = statement<PlannedUnit>(
      database,
      `SELECT u.id, u.display_name AS name, u.active, u.occupancy_state <> 'notHandedOver' AS handedOver,
         u.billed_from_on AS billedFromOn, u.area_thousandths AS areaThousandths,
         u.inner_area_thousandths AS innerAreaThousandths, u.handed_over_on AS handedOverOn, u.floor,
         ${payerIdSql('k.day')} AS payerId
       FROM (SELECT ? AS day) AS k CROSS JOIN unit u
       WHERE u.id > ? AND (? IS NULL OR u.id = ?) ORDER BY u.id LIMIT ?`,
    ).all(last, after, unitId, unitId, UNITS_AT_ONCE);
    const lastUnit = units.at(-1);
    if (lastUnit === undefined) return;
    const within = [units[0]?.id ?? 0, lastUnit.id, itemIds, to, from] as const;
    const throughBefore = new Map<string, string>(
      billedBefore(database, { first: within[0], last: lastUnit.id }, itemIds, from).map((row) => [
        `${row.unitId}|${row.itemId}`,
        row.on,
      ]),
    );
    const attached = byPair(
      statement<PairRange>(
        database,
        `SELECT unit_id AS unitId, item_id AS itemId, from_on AS start, coalesce(to_on, '9999-12-31') AS end
         FROM unit_fee WHERE unit_id BETWEEN ? AND ? AND +item_id IN (SELECT value FROM json_each(?))
           AND from_on <= ? AND coalesce(to_on, '9999-12-31') >= ? ORDER BY from_on`,
      ).all(within[0], within[1], itemIds, to, addMonths(first, -LONGEST_REACH_MONTHS)),
    );
    const unitIds = JSON.stringify(units.map((unit) => unit.id));
    const billed = byPair(billedDays(database, { unitIds, itemIds, from, to }));
    const reductions = reductionsByPair(reductionsOfUnits(database, within));
    const usages = usageByPair(database, question, {
      firstUnit: within[0],
      lastUnit: lastUnit.id,
      from,
      to,
    });
    const shares = sharesByPair(database, items, units[0]?.id ?? 0, lastUnit.id);
    const pairs: PlannedPair[] = [];
    for (const unit of units) {
      for (const item of items) {
        const key = `${unit.id}|${item.id}`;
        const allRanges = attached.get(key) ?? [];
        const ranges = allRanges.filter((range) => range.end >= from);
        // A unit out of use that never had the fee is no gap to tell of.
        if (unit.active === 0 && ranges.length === 0) continue;
        const billable: BillableUnit = {
          active: unit.active === 1,
          handedOver: unit.handedOver === 1,
          handedOverOn: unit.handedOverOn,
          billedFromOn: unit.billedFromOn,
          areaThousandths: unit.areaThousandths,
          innerAreaThousandths: unit.innerAreaThousandths,
          floor: unit.floor,
          share: shareOf(item, shares.get(key)),
          usage: usages.get(key) ?? NO_METERS,
          attached: ranges,
          billed: billed.get(key) ?? [],
          reductions: reductions.get(key) ?? [],
        };
        const result = chargeLines(billable, item, month);
        const before = leftBefore({ ...billable, attached: allRanges }, item, month, {
          billedThrough: throughBefore.get(key) ?? '',
          itemBilledFrom: item.itemBilledFrom,
        });
        pairs.push({ unit, item, result, before, payerId: unit.payerId });
      }
    }
    unitsDone += units.length;
    after = lastUnit.id;
    yield {
      pairs: withUsedDays(database, withPayersInArrear(database, pairs, month), month),
      unitsDone,
      unitsInAll,
    };
  }
}

/** What is charged in arrear is owed by whoever paid on the last day of its period, however much later it is billed. */
function withPayersInArrear(
  database: Database.Database,
  pairs: readonly PlannedPair[],
  month: string,
): readonly PlannedPair[] {
  const asked = new Map<PlannedPair, UnitDay>();
  for (const pair of pairs) {
    const { unit, item, result } = pair;
    if (item.timing !== 'arrear' || 'skip' in result) continue;
    const period = periodToBill(item, month, unit.handedOverOn ?? '');
    if (period !== null) asked.set(pair, { unitId: unit.id, day: period.end });
  }
  if (asked.size === 0) return pairs;
  const payers = payersOn(database, [...asked.values()]);
  const payerOf = new Map([...asked.keys()].map((pair, at) => [pair, payers[at] ?? null]));
  return pairs.map((pair) => {
    const payerId = payerOf.get(pair);
    return payerId === undefined ? pair : { ...pair, payerId };
  });
}

function reductionsByPair(rows: readonly ReductionOfUnit[]): ReadonlyMap<string, readonly ReductionOfUnit[]> {
  const reductions = new Map<string, ReductionOfUnit[]>();
  for (const row of rows) {
    const key = `${row.unitId}|${row.itemId}`;
    reductions.set(key, [...(reductions.get(key) ?? []), row]);
  }
  return reductions;
}

function sharesByPair(
  database: Database.Database,
  items: readonly PlannedItem[],
  firstUnit: number,
  lastUnit: number,
): ReadonlyMap<string, UnitShare> {
  const shares = new Map<string, UnitShare>();
  for (const { id, pool } of items) {
    if (pool === undefined) continue;
    for (const share of sharesOfUnits(database, pool.id, firstUnit, lastUnit)) {
      shares.set(`${share.unitId}|${id}`, share);
    }
  }
  return shares;
}

function shareOf({ pool }: PlannedItem, share: UnitShare | undefined): BillableUnit['share'] {
  if (pool === undefined) return undefined;
  if (share === undefined) return 'notInPool';
  if (share.exempt === 1) return 'exempt';
  const { weightThousandths, amountCents } = share;
  return { ...pool, weightThousandths, shareCents: amountCents };
}

/** The days that any item's period may reach over. */
function daysToRead(
  month: string,
  items: readonly PlannedItem[],
): { readonly from: string; readonly to: string } {
  const { first, last } = monthRange(month);
  const longest = items.some((item) => item.cycle !== 'month' || item.countedFrom === 'handover');
  const inArrear = items.some((item) => item.timing === 'arrear');
  const reach = longest ? LONGEST_REACH_MONTHS : inArrear ? 1 : 0;
  return {
    from: addMonths(first, -reach),
    to: longest ? addMonths(last, LONGEST_REACH_MONTHS) : last,
  };
}

function byPair(rows: readonly PairRange[]): ReadonlyMap<string, readonly DayRange[]> {
  const ranges = new Map<string, DayRange[]>();
  for (const { unitId, itemId, start, end } of rows) {
    const key = `${unitId}|${itemId}`;
    const list = ranges.get(key);
    if (list === undefined) ranges.set(key, [{ start, end }]);
    else list.push({ start, end });
  }
  return ranges;
}

/** Due some days into the period or after it, but never so soon that nobody could pay. */
export function dueDates(
  today: string,
): (bill: DayRange, item: Pick<PlannedItem, 'dueDays' | 'dueFrom'>) => string {
  const earliest = addDays(today, LEAST_DAYS_TO_PAY);
  const known = new Map<string, string>();
  return (bill, { dueDays, dueFrom }) => {
    const countedFrom = dueFrom === 'periodStart' ? bill.start : bill.end;
    const key = `${countedFrom}+${dueDays}`;
    let date = known.get(key);
    if (date === undefined) {
      const regular = addDays(countedFrom, dueDays);
      date = regular > earliest ? regular : earliest;
      known.set(key, date);
    }
    return date;
  };
}
