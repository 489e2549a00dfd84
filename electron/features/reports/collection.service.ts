import { invalid } from '../../../shared/api/api-error.ts';
import { monthRange, monthsLater } from '../../../shared/domain/calendar.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { Collection } from '../../../shared/features/reports/collection.ts';
import type { ReportQuestion } from '../../../shared/features/reports/report-question.ts';
import type { ReadContext } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import { type BillSum, type BillsOfQuestion, billSums, householdsPaidUp } from './collection.repository.ts';
import { loweredInMonths } from './given-reduction.repository.ts';

/** Months that are told one by one at least, so that a month is seen beside those before it. */
const MONTHS_CHARTED = 12;

/** Nobody knows what a day that is still to come will have been. */
export function assertPast(cutOff: string, { today }: Pick<ReadContext, 'today'>): void {
  if (cutOff > today) throw invalid(['cutOff'], 'inFuture');
}

export function billsOfQuestion(
  { from, cutOff, buildingId }: Pick<ReportQuestion, 'from' | 'cutOff' | 'buildingId'>,
  context: Pick<ReadContext, 'database'>,
): BillsOfQuestion {
  return { on: cutOff, since: monthRange(from).first, endsAt: endOfDay(cutOff, context), buildingId };
}

/** What was due and what came in of it until the cut-off. */
export function collectionOf(question: ReportQuestion, context: ReadContext): Collection {
  const { database } = context;
  assertPast(question.cutOff, context);
  const { from, to, buildingId } = question;
  const bills = billsOfQuestion(question, context);
  const sums = billSums(database, bills);
  const ofPeriod = sums.filter(({ month }) => month >= from && month <= to);
  const counted = ofPeriod.filter(({ passThrough }) => passThrough === 0);
  const passedOn = ofPeriod.filter(({ passThrough }) => passThrough === 1);
  const before = sums.filter(({ month, passThrough }) => month < from && passThrough === 0);
  const formerYears = before.filter(({ month }) => month < from.slice(0, 4));
  const chartFrom = from < monthsLater(to, 1 - MONTHS_CHARTED) ? from : monthsLater(to, 1 - MONTHS_CHARTED);
  const charted = sums.filter(
    ({ month, passThrough }) => month >= chartFrom && month <= to && passThrough === 0,
  );
  const later = sums.filter(({ month }) => month > to);
  return {
    current: ofThePeriod(counted),
    earlier: ofBefore(before),
    formerYears: ofBefore(formerYears),
    households: householdsPaidUp(database, { ...bills, to }),
    leftOut: {
      laterCents: sumOf(later, 'paidCents'),
      passThroughDueCents: ofThePeriod(passedOn).dueCents,
      passThroughCollectedCents: ofThePeriod(passedOn).collectedCents,
    },
    lowered: {
      discountedCents: sumOf(counted, 'discountedCents'),
      ...loweredInMonths(database, { from, to, endsAt: bills.endsAt, buildingId }),
    },
    months: [...groupBy(charted, ({ month }) => month)].map(([month, rows]) => ({
      month,
      ...ofThePeriod(rows),
    })),
    items: [...groupBy(ofPeriod, ({ itemId }) => itemId)].map(([itemId, rows]) => ({
      itemId,
      itemName: rows[0]?.itemName ?? '',
      passThrough: rows[0]?.passThrough === 1,
      ...ofThePeriod(rows),
    })),
  };
}

type Amount = 'owedCents' | 'paidCents' | 'discountedCents' | 'withinCents';
type PaidOfDue = Collection['current'];

function sumOf(rows: readonly BillSum[], amount: Amount): number {
  return rows.reduce((sum, row) => sum + row[amount], 0);
}

/** Whenever it was paid: all of it was due. */
function ofThePeriod(rows: readonly BillSum[]): PaidOfDue {
  const collectedCents = sumOf(rows, 'paidCents');
  return { dueCents: sumOf(rows, 'owedCents') + collectedCents, collectedCents };
}

/** What was left of it when the period began, which is what is left now and what was paid since. */
function ofBefore(rows: readonly BillSum[]): PaidOfDue {
  const collectedCents = sumOf(rows, 'withinCents');
  return { dueCents: sumOf(rows, 'owedCents') + collectedCents, collectedCents };
}
