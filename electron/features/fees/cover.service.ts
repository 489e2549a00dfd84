import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import { addDays, addMonths, monthOf, monthsLater } from '../../../shared/domain/calendar.ts';
import type { CounterLine } from '../../../shared/features/fees/charges.contract.ts';
import {
  type Cover,
  type CoveredLine,
  MOST_MONTHS_AHEAD,
} from '../../../shared/features/fees/receipts.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { billHousehold } from './billing.service.ts';
import { type PlannedItem, planBilling } from './billing-plan.ts';
import { billedThrough } from './cover.repository.ts';
import { requireItem } from './fee-item.service.ts';
import { itemsToBill } from './items-to-bill.ts';
import { counterLines, requireUnit } from './unit-account.ts';

interface Situation {
  readonly database: Database.Database;
  readonly unitId: number;
  readonly today: string;
}

/** Through which day each item is to be paid: so many months after what is paid, or the day itself. */
function throughOf(
  cover: Cover,
  itemId: number,
  lines: readonly CounterLine[],
  { database, unitId, today }: Situation,
): string {
  if (cover.through.by === 'date') return cover.through.on;
  // The first thing owed of it, or the day after all that is billed, is where the months begin.
  const [firstOwed] = lines
    .filter((line) => line.itemId === itemId)
    .map((line) => line.periodStart)
    .sort();
  const through = billedThrough(database, unitId, itemId);
  const from = firstOwed ?? (through === null ? `${monthOf(today)}-01` : addDays(through, 1));
  return addDays(addMonths(from, cover.through.months), -1);
}

interface CoverPlan {
  /** Lines that are owed already. */
  readonly owed: readonly CounterLine[];
  /** Billing months in which something ahead is billed, with the items. */
  readonly ahead: readonly { readonly month: string; readonly itemIds: readonly number[] }[];
  /** What those bills would be. */
  readonly bills: readonly CoveredLine[];
}

function planCover(situation: Situation, cover: Cover): CoverPlan {
  const { database, unitId, today } = situation;
  const lines = counterLines(database, unitId, today);
  const owed: CounterLine[] = [];
  const ahead = new Map<string, number[]>();
  const bills: CoveredLine[] = [];
  const last = addMonths(today, MOST_MONTHS_AHEAD);
  for (const itemId of new Set(cover.itemIds)) {
    const item = requireItem(database, itemId, today);
    const through = throughOf(cover, itemId, lines, situation);
    if (through > last) throw refuse('coverTooFar', { months: MOST_MONTHS_AHEAD });
    owed.push(...lines.filter((line) => line.itemId === itemId && line.periodStart <= through));
    if (!item.active) continue;
    for (const bill of billsAhead(situation, itemId, through)) {
      bills.push(bill.line);
      ahead.set(bill.month, [...(ahead.get(bill.month) ?? []), itemId]);
    }
  }
  return {
    owed: lines.filter((line) => owed.includes(line)),
    ahead: [...ahead]
      .map(([month, itemIds]) => ({ month, itemIds: [...new Set(itemIds)] }))
      .toSorted((one, other) => (one.month < other.month ? -1 : 1)),
    bills,
  };
}

/** What single-household runs would bill of an item after all that is billed, for periods that begin by a day. */
function* billsAhead(
  { database, unitId, today }: Situation,
  itemId: number,
  through: string,
): Generator<{ readonly month: string; readonly line: CoveredLine }> {
  const seen = new Set<string>();
  const billed = billedThrough(database, unitId, itemId);
  // What is billed in arrear has its turn in the month after its period.
  for (
    let month = billed === null ? monthOf(today) : monthOf(addDays(billed, 1));
    month <= monthsLater(monthOf(through), 1);
    month = monthsLater(month, 1)
  ) {
    const items: readonly PlannedItem[] = itemsToBill(database, [itemId], month);
    for (const step of planBilling(database, { month, items, unitId })) {
      for (const { item, result } of step.pairs) {
        if ('skip' in result) continue;
        for (const { start, end, amountCents } of result.lines) {
          // A period longer than a month comes up in each of its months until it is billed.
          if (start > through || seen.has(start)) continue;
          seen.add(start);
          const line = { chargeId: null, itemId, itemName: item.name, periodStart: start, periodEnd: end };
          yield { month, line: { ...line, owedCents: amountCents, lateFeeCents: 0 } };
        }
      }
    }
  }
}

/** What paying for some months or through a day comes to; writes nothing. */
export function previewCover(
  situation: Situation,
  cover: Cover,
): { lines: CoveredLine[]; owedCents: number; lateFeeCents: number } {
  requireUnit(situation.database, situation.unitId, situation.today);
  const { owed, bills } = planCover(situation, cover);
  const lines = [...owed.map(toCovered), ...bills];
  return {
    lines,
    owedCents: lines.reduce((sum, { owedCents }) => sum + owedCents, 0),
    lateFeeCents: lines.reduce((sum, { lateFeeCents }) => sum + lateFeeCents, 0),
  };
}

function toCovered(line: CounterLine): CoveredLine {
  const { chargeId, itemId, itemName, periodStart, periodEnd, owedCents, lateFeeCents } = line;
  return { chargeId, itemId, itemName, periodStart, periodEnd, owedCents, lateFeeCents };
}

/** Bills what lies ahead for this household alone, by the runs that bill any household, and names all that is covered. */
export function coverAndBill(unitId: number, cover: Cover, context: WriteContext): readonly number[] {
  const { database, today } = context;
  const situation = { database, unitId, today };
  const { ahead, bills, owed } = planCover(situation, cover);
  if (owed.length + bills.length === 0) throw refuse('nothingToCover');
  for (const { month, itemIds } of ahead) billHousehold({ unitId, month, itemIds }, context);
  const starts = new Set(bills.map(({ itemId, periodStart }) => `${itemId}|${periodStart}`));
  const wanted = new Set(owed.map(({ chargeId }) => chargeId));
  return counterLines(database, unitId, today)
    .filter(
      ({ chargeId, itemId, periodStart }) => wanted.has(chargeId) || starts.has(`${itemId}|${periodStart}`),
    )
    .map(({ chargeId }) => chargeId);
}
