import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { dateAt } from '../../../shared/domain/calendar.ts';
import type { Disposal, disposalContract } from '../../../shared/features/filing/disposal.contract.ts';
import { type DisposalStep, mayStep } from '../../../shared/features/filing/disposal.ts';
import {
  isDueForDisposal,
  isUnsettled,
  lastDayOfKeeping,
} from '../../../shared/features/filing/retention.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { nextNumber } from '../../office/number-series.ts';
import {
  decideItem,
  findOpenListOf,
  insertDisposal,
  insertItem,
  markAppraised,
  markApproved,
  markCancelled,
  markCarriedOut,
  requireDisposal,
} from './disposal.repository.ts';
import { markToRemove } from './filing-attachment.repository.ts';
import { extendKeeping, markDestroyed, requireEntry } from './filing-entry.repository.ts';

type Input<Name extends keyof typeof disposalContract> = z.output<(typeof disposalContract)[Name]['input']>;

/** A list of what need not be kept any more. Each entry is on one list at a time, and none that is held on any. */
export function drawUpDisposal(
  { asOf: chosen, entryIds }: Input<'drawUpDisposal'>,
  context: WriteContext,
): Disposal {
  const { database, today, staff, now } = context;
  const asOf = chosen ?? today;
  if (asOf > today) throw invalid(['asOf'], 'inFuture');
  const year = today.slice(0, 4);
  const sequence = nextNumber(database, 'filing.disposal', year);
  const number = `XH-${year}-${String(sequence).padStart(3, '0')}`;
  const id = insertDisposal(database, { number, asOf, by: staff.id, at: now });
  for (const entryId of new Set(entryIds)) {
    assertListable(entryId, asOf, context);
    insertItem(database, id, entryId);
  }
  const drawnUp = requireDisposal(database, id);
  context.record({
    entity: 'filingDisposal',
    entityId: id,
    after: { disposalNumber: number, disposalState: drawnUp.state, asOf, archiveNumbers: numbersIn(drawnUp) },
  });
  return drawnUp;
}

function assertListable(entryId: number, asOf: string, { database, today }: WriteContext): void {
  const entry = requireEntry(database, today, entryId);
  const { state, keepUntil, archiveNumber, number } = entry;
  if (state === 'archived' && isUnsettled(entry)) throw refuse('filingUnsettled', { number: archiveNumber });
  if (state !== 'archived' || !isDueForDisposal(keepUntil, asOf)) {
    throw refuse('filingNotDue', {
      number: archiveNumber === '' ? number : archiveNumber,
      date: keepUntil ?? '',
    });
  }
  const list = findOpenListOf(database, entryId);
  if (list !== undefined) throw refuse('filingOnOtherList', { number: archiveNumber, list });
  if (entry.held === 'held') throw refuse('filingHeld', { number: archiveNumber });
}

function numbersIn({ rows }: Disposal): readonly string[] {
  return rows.map(({ archiveNumber }) => archiveNumber);
}

/** The list as whoever asks has read it, in a state in which this may be done. */
function requireAt(
  { id, version }: { readonly id: number; readonly version: number },
  step: DisposalStep,
  { database }: { readonly database: Database.Database },
): Disposal {
  const disposal = requireDisposal(database, id);
  if (!mayStep(disposal.state, step)) throw refuse('disposalNotNow', { number: disposal.number });
  if (disposal.version !== version) throw changedMeanwhile(database, 'filingDisposal', id);
  return disposal;
}

/** Whatever was decided before, a hold placed since keeps an entry from being destroyed. */
function assertNoneHeld({ number, rows }: Disposal, at: 'appraisal' | 'carryingOut' = 'appraisal'): void {
  const held = rows.find((item) => item.decision === 'destroy' && item.held);
  if (held === undefined) return;
  const { archiveNumber } = held;
  // An approved appraisal is not made anew, so the only other way out is another list.
  if (at === 'carryingOut') throw refuse('filingHeldApproved', { number: archiveNumber, list: number });
  throw refuse('filingHeld', { number: archiveNumber });
}

/** Every item is decided upon at once, so that no list goes on half-appraised. */
export function appraiseDisposal(input: Input<'appraiseDisposal'>, context: WriteContext): Disposal {
  const { database, staff, now } = context;
  const before = requireAt(input, 'appraise', context);
  const decided = new Map(input.decisions.map((decision) => [decision.itemId, decision]));
  if (decided.size !== before.rows.length || before.rows.some(({ id }) => !decided.has(id))) {
    throw refuse('disposalItemsMissing', { number: before.number });
  }
  for (const { itemId, decision, years, reason } of decided.values()) {
    decideItem(database, { id: itemId, decision, years: decision === 'extend' ? years : null, reason });
  }
  const { appraisers, opinion } = input;
  markAppraised(database, input.id, { appraisers, opinion, by: staff.id, at: now });
  const after = requireDisposal(database, input.id);
  assertNoneHeld(after);
  context.record({
    entity: 'filingDisposal',
    entityId: input.id,
    before: { disposalState: before.state },
    after: {
      disposalNumber: after.number,
      disposalState: after.state,
      appraisers,
      opinion,
      toDestroy: after.rows.filter(({ decision }) => decision === 'destroy').length,
      toExtend: after.rows.filter(({ decision }) => decision === 'extend').length,
    },
  });
  return after;
}

/** Nobody is called over for a list that could not be approved anyway. They are told what would be destroyed of it. */
export async function approveDisposal(
  at: Input<'approveDisposal'>,
  context: ActionContext,
): Promise<Disposal> {
  return context.write((write) => {
    const { database, staff, now, today } = write;
    const before = requireAt(at, 'approve', write);
    assertNoneHeld(before);
    const { rows, number } = before;
    const destroyed = rows.filter(({ decision }) => decision === 'destroy');
    write.requireApproval('destruction', {
      subject: `${number} · ${firstNumbers(destroyed.length === 0 ? rows : destroyed)}`,
      rows: destroyed.length,
    });
    const year = Number(today.slice(0, 4));
    for (const { entryId, decision, years } of before.rows) {
      const until = decision === 'extend' ? lastDayOfKeeping(year, years) : null;
      if (until !== null) keepLonger(entryId, until, write);
    }
    const state = before.rows.some(({ decision }) => decision === 'destroy') ? 'approved' : 'keptOn';
    markApproved(database, at.id, { state, askedBy: staff.id, approvedBy: context.approver(), at: now });
    const after = requireDisposal(database, at.id);
    write.record({
      entity: 'filingDisposal',
      entityId: at.id,
      before: { disposalState: before.state },
      after: { disposalNumber: after.number, disposalState: state, approvedBy: after.approvedBy },
    });
    return after;
  });
}

const NUMBERS_NAMED = 3;

function firstNumbers(rows: Disposal['rows']): string {
  const named = rows.slice(0, NUMBERS_NAMED).map(({ archiveNumber }) => archiveNumber);
  return `${named.join('、')}${rows.length > NUMBERS_NAMED ? '…' : ''}`;
}

/** A longer period that was given meanwhile stays. */
function keepLonger(entryId: number, until: string, context: WriteContext): void {
  const { database, today } = context;
  const { keepUntil, archiveNumber } = requireEntry(database, today, entryId);
  if (keepUntil === null || keepUntil >= until) return;
  extendKeeping(database, entryId, until);
  context.record({
    entity: 'filingEntry',
    entityId: entryId,
    before: { archiveNumber, keepUntil },
    after: { archiveNumber, keepUntil: until },
  });
}

/** The rows stay with their catalogue facts for good; what the entries' files hold is then removed beside. */
export function carryOut(input: Input<'carryOutDisposal'>, context: WriteContext): void {
  const { database, staff, today } = context;
  const before = requireAt(input, 'carryOut', context);
  assertNoneHeld(before, 'carryingOut');
  const [witnessOne, witnessTwo] = input.witnesses;
  assertWitnesses(input.witnesses, staff.displayName);
  if (input.carriedOutOn > today) throw invalid(['carriedOutOn'], 'inFuture');
  if (input.carriedOutOn < approvalDay(before, database)) throw invalid(['carriedOutOn'], 'beforeApproval');
  let files = 0;
  const destroyed: string[] = [];
  for (const { entryId, archiveNumber, decision } of before.rows) {
    if (decision !== 'destroy') continue;
    markDestroyed(database, entryId);
    files += markToRemove(database, entryId);
    destroyed.push(archiveNumber);
    context.record({
      entity: 'filingEntry',
      entityId: entryId,
      before: { archiveNumber, filingState: 'archived' },
      after: { archiveNumber, filingState: 'destroyed' },
      reason: before.number,
    });
  }
  const { method, carriedOutOn } = input;
  markCarriedOut(database, input.id, { method, by: staff.id, on: carriedOutOn, witnessOne, witnessTwo });
  context.record({
    entity: 'filingDisposal',
    entityId: input.id,
    before: { disposalState: before.state },
    after: {
      disposalNumber: before.number,
      disposalState: 'carriedOut',
      method,
      carriedOutOn,
      witnesses: [witnessOne, witnessTwo],
      archiveNumbers: destroyed,
      filesToRemove: files,
    },
  });
}

/** The office’s day of the approval; nothing is destroyed before it. */
function approvalDay({ approvedAt, asOf }: Disposal, database: Database.Database): string {
  return approvedAt === null ? asOf : dateAt(new Date(approvedAt), officeTimeZone(database));
}

/** 監銷人: two people, and neither is whoever carries it out, in whichever script or spacing their names are written. */
function assertWitnesses(witnesses: readonly string[], carrier: string): void {
  const keyOf = (name: string): string => foldText(name).replace(/\s/gu, '');
  const [one = '', two = ''] = witnesses.map(keyOf);
  if (one === two) throw refuse('witnessTwice', { name: witnesses[0] ?? '' });
  const carrierAt = [one, two].indexOf(keyOf(carrier));
  if (carrierAt !== -1) throw refuse('witnessIsCarrier', { name: witnesses[carrierAt] ?? '' });
}

export function cancelDisposal({ reason, ...at }: Input<'cancelDisposal'>, context: WriteContext): Disposal {
  const { database, staff, now } = context;
  const before = requireAt(at, 'cancel', context);
  markCancelled(database, at.id, { by: staff.id, at: now, reason });
  context.record({
    entity: 'filingDisposal',
    entityId: at.id,
    before: { disposalNumber: before.number, disposalState: before.state },
    after: { disposalNumber: before.number, disposalState: 'cancelled' },
    reason,
  });
  return requireDisposal(database, at.id);
}
