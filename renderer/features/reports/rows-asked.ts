import { monthRange } from '../../../shared/domain/calendar.ts';
import { daysOfPeriod, type ReportQuestion } from '../../../shared/features/reports/report-question.ts';
import type { GridFilters } from '../../components/grid.store.ts';

/** The rows behind a figure: which list, for which days, with which filters. */
export interface RowsAsked {
  readonly list: 'bills' | 'settlements' | 'takings' | 'prepaidEntries' | 'givenReductions';
  readonly title: string;
  readonly since: string;
  readonly on: string;
  readonly filters: GridFilters;
}

export type OpenRows = (rows: RowsAsked) => void;

function buildingFilter({ buildingId }: ReportQuestion): GridFilters {
  return buildingId === null ? {} : { buildingId: { kind: 'oneOf', values: [buildingId] } };
}

/** Bills as they were on the cut-off day. */
export function billRows(question: ReportQuestion, title: string, filters: GridFilters): RowsAsked {
  return {
    list: 'bills',
    title,
    since: monthRange(question.from).first,
    on: question.cutOff,
    filters: { ...buildingFilter(question), ...filters },
  };
}

/** Bills that a rate counts. */
export function rateRows(
  question: ReportQuestion,
  title: string,
  standings: readonly ('current' | 'earlier' | 'formerYears')[],
): RowsAsked {
  return billRows(question, title, {
    billStanding: { kind: 'oneOf', values: [...standings] },
    passThrough: { kind: 'oneOf', values: ['no'] },
    counted: { kind: 'oneOf', values: ['yes'] },
    // A bill of November is of no later day than the last of November, read as text.
    month: { kind: 'date', to: monthRange(question.to).last },
  });
}

/** What moved on the days of the period. */
export function moneyRows(
  question: ReportQuestion,
  list: Exclude<RowsAsked['list'], 'bills'>,
  title: string,
  filters: GridFilters = {},
): RowsAsked {
  const { fromOn, throughOn } = daysOfPeriod(question);
  const days: GridFilters =
    list === 'settlements' || list === 'takings'
      ? { receivedOn: { kind: 'date', from: fromOn, to: throughOn } }
      : {};
  return {
    list,
    title,
    since: fromOn,
    on: throughOn,
    filters: { ...buildingFilter(question), ...days, ...filters },
  };
}
