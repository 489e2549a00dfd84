import { groupBy } from '../../../shared/domain/group-by.ts';
import { HELD_METHODS } from '../../../shared/features/fees/receipt.ts';
import { AGE_BANDS, type AgeBand, type Ageing } from '../../../shared/features/reports/ageing.ts';
import type { DepositLine, Income, PrepaidLine } from '../../../shared/features/reports/income.ts';
import { daysOfPeriod, type ReportQuestion } from '../../../shared/features/reports/report-question.ts';
import type { ReadContext } from '../../office/context.ts';
import { type DaySpan, daySpan } from '../../office/day-span.ts';
import { type AgedSum, agedSums } from './ageing.repository.ts';
import { assertPast, billsOfQuestion } from './collection.service.ts';
import { depositSums } from './deposit-moves.repository.ts';
import { givenByKind } from './given-reduction.repository.ts';
import { settledByItem, takenByCashier, takenByDay, takenByMethod } from './income.repository.ts';
import { prepaidSums } from './prepaid-moves.repository.ts';

/** What is owed on the cut-off day of every bill, whichever period it is of. */
export function ageingOf(question: ReportQuestion, context: ReadContext): Ageing {
  assertPast(question.cutOff, context);
  const sums = agedSums(context.database, billsOfQuestion(question, context));
  return {
    ...agedTotal(sums),
    buildings: [...groupBy(sums, ({ buildingId }) => buildingId)].map(([buildingId, rows]) => ({
      buildingId,
      building: rows[0]?.building ?? '',
      ...agedTotal(rows),
    })),
    items: [...groupBy(sums, ({ itemId }) => itemId)].map(([itemId, rows]) => ({
      itemId,
      itemName: rows[0]?.itemName ?? '',
      ...agedTotal(rows),
    })),
  };
}

function agedTotal(rows: readonly AgedSum[]): Pick<Ageing, 'owedCents' | 'bands'> {
  const bands: Record<AgeBand, number> = {
    notDue: 0,
    to30: 0,
    to90: 0,
    to180: 0,
    to365: 0,
    to2Years: 0,
    to3Years: 0,
    over3Years: 0,
  };
  for (const { age, owedCents } of rows) bands[age] += owedCents;
  return { owedCents: AGE_BANDS.reduce((sum, { band }) => sum + bands[band], 0), bands };
}

function spanOf(question: ReportQuestion, context: ReadContext): DaySpan {
  const { fromOn, throughOn } = daysOfPeriod(question);
  return daySpan(fromOn, throughOn, context);
}

/** What came in; settled bills and prepaid money together are what was taken and deducted from deposits. */
export function incomeOf(question: ReportQuestion, context: ReadContext): Income {
  const { database } = context;
  assertPast(question.cutOff, context);
  const { buildingId } = question;
  const days = { ...daysOfPeriod(question), buildingId };
  const items = settledByItem(database, days);
  const methods = takenByMethod(database, days);
  const sumOfMethods = (counts: (method: Income['methods'][number]['method']) => boolean): number =>
    methods.reduce((sum, { method, amountCents }) => (counts(method) ? sum + amountCents : sum), 0);
  const takenCents = sumOfMethods((method) => !HELD_METHODS.some((held) => held === method));
  const fromDepositsCents = sumOfMethods((method) => method === 'deposit');
  const settledCents = items.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return {
    fromOn: days.fromOn,
    throughOn: days.throughOn,
    takenCents,
    settledCents,
    fromDepositsCents,
    prepaidCents: takenCents + fromDepositsCents - settledCents,
    items,
    methods,
    cashiers: takenByCashier(database, days),
    days: takenByDay(database, days),
  };
}

/** How prepaid money and deposits went, by purpose and kind; what leaves is written as a positive sum. */
export function prepaidOf(
  question: ReportQuestion,
  context: ReadContext,
): { purposes: PrepaidLine[]; deposits: DepositLine[] } {
  assertPast(question.cutOff, context);
  const { buildingId } = question;
  const sums = prepaidSums(context.database, { ...spanOf(question, context), buildingId });
  const lines = new Map<number | null, PrepaidLine>();
  for (const { purposeId, purposeName, kind, openCents, movedCents } of sums) {
    const line = lines.get(purposeId) ?? {
      purposeId,
      purposeName,
      openCents: 0,
      paidInCents: 0,
      broughtInCents: 0,
      drawnCents: 0,
      refundedCents: 0,
      movedCents: 0,
      closeCents: 0,
    };
    lines.set(purposeId, {
      ...line,
      openCents: line.openCents + openCents,
      closeCents: line.closeCents + openCents + movedCents,
      [`${kind}Cents`]: kind === 'drawn' || kind === 'refunded' ? 0 - movedCents : movedCents,
    });
  }
  return { purposes: [...lines.values()], deposits: depositsOf(question, context) };
}

function depositsOf(question: ReportQuestion, { database }: ReadContext): DepositLine[] {
  const sums = depositSums(database, { ...daysOfPeriod(question), buildingId: question.buildingId });
  return [...groupBy(sums, ({ kindId }) => kindId)].map(([kindId, rows]) => {
    const moved = (kind: (typeof rows)[number]['kind']): number =>
      rows.find((row) => row.kind === kind)?.movedCents ?? 0;
    const openCents = rows.reduce((sum, row) => sum + row.openCents, 0);
    return {
      kindId,
      kindName: rows[0]?.kindName ?? '',
      openCents,
      takenCents: moved('taken'),
      deductedCents: 0 - moved('deducted'),
      refundedCents: 0 - moved('refunded'),
      closeCents: rows.reduce((sum, { movedCents }) => sum + movedCents, openCents),
    };
  });
}

export function reductionsOf(
  question: ReportQuestion,
  context: ReadContext,
): { kinds: ReturnType<typeof givenByKind> } {
  assertPast(question.cutOff, context);
  return { kinds: givenByKind(context.database, spanOf(question, context), question.buildingId) };
}
