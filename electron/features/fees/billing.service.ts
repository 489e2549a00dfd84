import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { ChargeLines } from '../../../shared/features/fees/billable.ts';
import type {
  BillingCounts,
  BillingRun,
  PlannedCharge,
  SkippedPair,
  SkipReason,
} from '../../../shared/features/fees/billing.contract.ts';
import { billDays } from '../../../shared/features/fees/charge-lines.ts';
import type { feesContract } from '../../../shared/features/fees/fees.contract.ts';
import type { Progress } from '../../jobs/job-plan.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { assertMonthOpen } from '../../office/money-day.ts';
import { dueDates, type PlannedItem, type PlannedPair, planBilling } from './billing-plan.ts';
import {
  cancelCharges,
  chargeSpan,
  closeRun,
  completeRun,
  insertChargeStatement,
  insertRun,
  makeDue,
  requireRun,
} from './billing-run.repository.ts';
import { drawForRun } from './draw.service.ts';
import { itemsToBill } from './items-to-bill.ts';
import { insertChargeReadings } from './meter-usage.repository.ts';
import { findUnitPayer } from './payer.repository.ts';
import { insertWaiver, waivedInRun } from './waiver.repository.ts';

/** Longest stretch of a preview between two looks at other callers. */
const STRETCH_MS = 15;
/** Charges published or cancelled between two looks at other callers. */
const CHARGES_AT_ONCE = 1000;

function requireItems(database: Database.Database, itemIds: readonly number[], month: string): PlannedItem[] {
  const items = itemsToBill(database, itemIds, month);
  const missing = itemIds.find((id) => !items.some((item) => item.id === id));
  if (missing !== undefined) throw notFound('feeItem', missing);
  const inactive = items.find((item) => !item.active);
  if (inactive !== undefined) throw refuse('feeItemInactive', { name: inactive.name });
  return items;
}

/** Counts as it goes through the plan. */
class BillingTally {
  readonly #skipped = new Map<SkipReason, number>();
  #units = 0;
  #lastUnit = 0;
  #charges = 0;
  #totalCents = 0;

  charge(unitId: number, amountCents: number): void {
    if (unitId !== this.#lastUnit) {
      this.#units += 1;
      this.#lastUnit = unitId;
    }
    this.#charges += 1;
    this.#totalCents += amountCents;
  }

  skip(reason: SkipReason): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
  }

  get counts(): BillingCounts {
    return {
      units: this.#units,
      charges: this.#charges,
      totalCents: this.#totalCents,
      skipped: Object.fromEntries(this.#skipped),
    };
  }
}

type Skip = Pick<SkippedPair, 'reason' | 'from' | 'days'>;

/** What is left out of a pair: days before its period, and all of that or the days of its bill that have no line. */
function skipsOf({ before, result }: PlannedPair): readonly Skip[] {
  const earlier = before.map((days): Skip => ({ reason: 'leftBefore', from: null, days }));
  return [...earlier, ...skipsWithin(result)];
}

function skipsWithin(result: ChargeLines): readonly Skip[] {
  if ('skip' in result) return [{ reason: result.skip, from: result.from ?? null, days: null }];
  const { waived = [], uncovered = [] } = result;
  return [...waived.map((days) => ({ ...days, skip: 'waived' as const })), ...uncovered]
    .toSorted((one, other) => (one.start < other.start ? -1 : 1))
    .map(({ skip, start, end }) => ({ reason: skip, from: null, days: { start, end } }));
}

/** The same plan that a run would carry out, with a page of its charges and of what it skips. */
export async function previewBilling(
  input: z.output<typeof feesContract.previewBilling.input>,
  { database, today }: ReadContext,
): Promise<z.input<typeof feesContract.previewBilling.output>> {
  const items = requireItems(database, input.itemIds, input.month);
  const unitId = input.unitId ?? null;
  if (unitId !== null && findUnitPayer(database, unitId, today) === null) throw notFound('unit', unitId);
  const dueOn = dueDates(today);
  const tally = new BillingTally();
  const charges: PlannedCharge[] = [];
  const skipped: SkippedPair[] = [];
  let chargesSeen = 0;
  let skippedSeen = 0;
  let lastTurn = performance.now();
  for (const step of planBilling(database, { month: input.month, items, unitId })) {
    for (const pair of step.pairs) {
      const { unit, item, result } = pair;
      const names = { unitId: unit.id, unitName: unit.name, itemId: item.id, itemName: item.name };
      for (const { reason, from, days } of skipsOf(pair)) {
        tally.skip(reason);
        if (input.skippedReason !== undefined && input.skippedReason !== reason) continue;
        skippedSeen += 1;
        if (skippedSeen > input.skippedOffset && skipped.length < input.skippedLimit) {
          skipped.push({ ...names, reason, from, days });
        }
      }
      if ('skip' in result) continue;
      for (const line of result.lines) {
        tally.charge(unit.id, line.amountCents);
        chargesSeen += 1;
        if (chargesSeen <= input.chargesOffset || charges.length >= input.chargesLimit) continue;
        charges.push({
          ...names,
          periodStart: line.start,
          periodEnd: line.end,
          dueOn: dueOn(billDays(result), item),
          amountCents: line.amountCents,
          inputs: line.inputs,
        });
      }
    }
    if (performance.now() - lastTurn > STRETCH_MS) {
      await nextTurn();
      lastTurn = performance.now();
    }
  }
  return { counts: tally.counts, charges, skipped };
}

interface RunQuestion {
  readonly kind: BillingRun['kind'];
  readonly month: string;
  readonly itemIds: readonly number[];
  readonly unitId: number | null;
}

/** Makes the charges of a run as a draft, with one audit entry that names their number, what is waived, the sum and the digest. */
export function* draftRun(question: RunQuestion, context: WriteContext): Generator<Progress, BillingRun> {
  const { database, now } = context;
  const items = requireItems(database, question.itemIds, question.month);
  const runId = insertRun(database, { ...question, madeBy: context.staff.id, madeAt: now });
  const insert = insertChargeStatement(database);
  const dueOn = dueDates(context.today);
  const tally = new BillingTally();
  const digest = createHash('sha256');
  let anyWaived = false;
  for (const step of planBilling(database, { month: question.month, items, unitId: question.unitId })) {
    for (const pair of step.pairs) insertPair(pair);
    yield { done: step.unitsDone, total: step.unitsInAll };
  }
  const { counts } = tally;
  if (counts.charges === 0 && !anyWaived) throw refuse('nothingToBill', { month: question.month });
  completeRun(database, runId, counts, digest.digest('hex'));
  const run = requireRun(database, runId);
  context.record({
    entity: 'billingRun',
    entityId: runId,
    after: { ...run, ...waivedInRun(database, runId) },
  });
  return run;

  function insertPair(pair: PlannedPair): void {
    const { unit, item, result, payerId } = pair;
    for (const waived of result.waived ?? []) {
      insertWaiver(database, { unitId: unit.id, itemId: item.id, runId }, waived);
      const { start, end, fullCents, reductionId } = waived;
      digest.update(`waived|${unit.id}|${item.id}|${start}|${end}|${fullCents}|${reductionId}\n`);
      anyWaived = true;
    }
    for (const { reason } of skipsOf(pair)) tally.skip(reason);
    if ('skip' in result) return;
    for (const { start, end, amountCents, inputs } of result.lines) {
      const chargeId = insert([
        unit.id,
        item.id,
        payerId,
        runId,
        start,
        end,
        dueOn(billDays(result), item),
        amountCents,
        JSON.stringify(inputs),
        now,
      ]);
      if (inputs.usage !== undefined) insertChargeReadings(database, chargeId, inputs.usage.readings);
      tally.charge(unit.id, amountCents);
      digest.update(`${unit.id}|${item.id}|${start}|${end}|${amountCents}\n`);
    }
  }
}

/** Settled with prepaid money at once, where the office wants that. */
export function* publishRun(runId: number, context: WriteContext): Generator<Progress, BillingRun> {
  const run = yield* publishCharges(runId, context);
  yield* drawForRun(runId, context);
  return run;
}

function* publishCharges(runId: number, context: WriteContext): Generator<Progress, BillingRun> {
  const { database } = context;
  const before = requireDraft(database, runId);
  assertMonthOpen(database, context.today);
  yield* inSpans(database, before, (from, to) => {
    makeDue(database, runId, from, to);
  });
  closeRun(database, runId, { state: 'published', by: context.staff.id, at: context.now, reason: '' });
  return recorded(before, context);
}

export function* cancelRun(
  runId: number,
  reason: string,
  context: WriteContext,
): Generator<Progress, BillingRun> {
  const { database, now } = context;
  const before = requireDraft(database, runId);
  yield* inSpans(database, before, (from, to) => {
    cancelCharges(database, { runId, from, to }, now, reason);
  });
  closeRun(database, runId, { state: 'cancelled', by: context.staff.id, at: now, reason });
  return recorded(before, context, reason);
}

/** One household apart from the batch, published at once. */
export function billUnit(
  input: z.output<typeof feesContract.billUnit.input>,
  context: WriteContext,
): BillingRun {
  if (findUnitPayer(context.database, input.unitId, context.today) === null) {
    throw notFound('unit', input.unitId);
  }
  const run = billHousehold(input, context);
  finish(drawForRun(run.id, context));
  return run;
}

/** The same without settling anything, for a payment that does so itself. */
export function billHousehold(
  {
    unitId,
    month,
    itemIds,
  }: { readonly unitId: number; readonly month: string; readonly itemIds: readonly number[] },
  context: WriteContext,
): BillingRun {
  const draft = finish(draftRun({ kind: 'single', month, itemIds, unitId }, context));
  return finish(publishCharges(draft.id, context));
}

function requireDraft(database: Database.Database, runId: number): BillingRun {
  const run = requireRun(database, runId);
  if (run.state !== 'draft') throw refuse('runNotDraft');
  return run;
}

function* inSpans(
  database: Database.Database,
  run: BillingRun,
  change: (from: number, to: number) => void,
): Generator<Progress> {
  const span = chargeSpan(database, run.id);
  if (span === null) return;
  for (let from = span.first; from <= span.last; from += CHARGES_AT_ONCE) {
    change(from, from + CHARGES_AT_ONCE - 1);
    yield { done: Math.min(from - span.first + CHARGES_AT_ONCE, run.charges), total: run.charges };
  }
}

function recorded(before: BillingRun, context: WriteContext, reason = ''): BillingRun {
  const after = requireRun(context.database, before.id);
  context.record({
    entity: 'billingRun',
    entityId: after.id,
    before: { state: before.state },
    after: {
      state: after.state,
      charges: after.charges,
      totalCents: after.totalCents,
      ...waivedInRun(context.database, after.id),
      digest: after.digest,
    },
    reason,
  });
  return after;
}

/** A job's steps without the pauses, for work that is small. */
function finish<Result>(steps: Generator<Progress, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
