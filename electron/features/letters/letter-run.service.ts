import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { LetterTemplate } from '../../../shared/features/letters/letter.ts';
import type {
  LetterRun,
  LetterRunRow,
  letterRunsContract,
} from '../../../shared/features/letters/letter-runs.contract.ts';
import type { OutsideJob, TransactionJob } from '../../jobs/job-plan.ts';
import type { ActionContext, ReadContext, WriteContext } from '../../office/context.ts';
import { deleteDraft, requireLetter } from './letter.repository.ts';
import { keepDraft, traceOf } from './letter.service.ts';
import { deleteDraftVersions } from './letter-draft.repository.ts';
import { assertMaySignMany, signAtOnce } from './letter-life.service.ts';
import { householdsInOrder, requireTemplateToUnits } from './letter-many.service.ts';
import {
  digestOfRun,
  endRun,
  insertRun,
  isUndrafted,
  readRunInput,
  requireRun,
  rowsOfRun,
  setRunLetter,
  setTakenOut,
} from './letter-run.repository.ts';
import { deleteSteps } from './letter-step.repository.ts';
import { requireTemplateVersion } from './template.repository.ts';

type InputOf<Name extends keyof typeof letterRunsContract> = z.output<
  (typeof letterRunsContract)[Name]['input']
>;
type Signed = z.output<typeof letterRunsContract.signRun.output>;

/** Letters that are drafted in one step. */
const AT_ONCE = 20;

/** Whoever was taken out stays out, though they were chosen. */
export function beginRun(input: InputOf<'beginRun'>, context: WriteContext): LetterRun {
  const { database, staff, now } = context;
  const template = requireTemplateToUnits(input, context);
  const out = new Set(input.takenOut);
  const unitIds = householdsInOrder([...new Set([...input.unitIds, ...out])], context);
  if (unitIds.every((unitId) => out.has(unitId))) throw refuse('runForNobody');
  const id = insertRun(database, {
    templateId: template.id,
    templateVersion: template.version,
    values: input.values,
    chosenBy: input.chosenBy,
    madeBy: staff.id,
    madeAt: now,
    units: unitIds.map((unitId) => ({ unitId, takenOut: out.has(unitId) })),
  });
  const run = requireRun(database, id);
  context.record({ entity: 'letterRun', entityId: id, after: imageOf(run) });
  return run;
}

function imageOf({ templateName, templateVersion, households, takenOut, state }: LetterRun) {
  return { template: templateName, templateVersion, households, takenOut, runState: state };
}

function requireOpenRun(id: number, { database }: Pick<ReadContext, 'database'>): LetterRun {
  const run = requireRun(database, id);
  if (run.state !== 'drafting') throw refuse('runEnded', { state: run.state });
  return run;
}

function templateOf(run: LetterRun, { database }: Pick<ReadContext, 'database'>): LetterTemplate {
  return requireTemplateVersion(database, run.templateId, run.templateVersion);
}

function waiting(rows: readonly LetterRunRow[]): readonly LetterRunRow[] {
  return rows.filter(({ takenOut, letterId }) => !takenOut && letterId === null);
}

/** Each step is kept, so that whatever stops the drafting, it goes on from there and drafts nobody’s letter twice. */
export function draftRun({ id }: InputOf<'draftRun'>, context: ActionContext): OutsideJob<LetterRun> {
  return {
    kind: 'outside',
    begin: (database) => {
      requireOpenRun(id, { database });
    },
    async run({ database, progress }) {
      const run = requireRun(database, id);
      const rows = rowsOfRun(database, id);
      const left = waiting(rows);
      const before = run.households - left.length;
      for (let done = 0; done < left.length; done += AT_ONCE) {
        await progress(before + done, run.households);
        const step = left.slice(done, done + AT_ONCE);
        await context.write((write) => draftStep(id, step, write), { about: `${id}:${step[0]?.position}` });
      }
      await progress(run.households, run.households);
      return requireRun(context.database, id);
    },
  };
}

function draftStep(id: number, step: readonly LetterRunRow[], context: WriteContext): number {
  const { database } = context;
  const run = requireOpenRun(id, context);
  const template = templateOf(run, context);
  const { values } = readRunInput(database, id);
  let drafted = 0;
  for (const { unitId } of step) {
    if (!isUndrafted(database, id, unitId)) continue;
    setRunLetter(database, id, unitId, keepDraft({ ...template, unitId, values }, template, context).id);
    drafted += 1;
  }
  context.record({ entity: 'letterRun', entityId: id, after: { template: run.templateName, drafted } });
  return drafted;
}

export function takeFromRun({ id, unitIds, out }: InputOf<'takeFromRun'>, context: WriteContext): LetterRun {
  const { database } = context;
  const before = requireOpenRun(id, context);
  const rows = new Map(rowsOfRun(database, id).map((row) => [row.unitId, row]));
  let changed = 0;
  for (const unitId of new Set(unitIds)) {
    const row = rows.get(unitId);
    if (row === undefined) throw notFound('unit', unitId);
    if (row.takenOut === out) continue;
    setTakenOut(database, id, unitId, out);
    if (row.letterId !== null) throwAway(row, context);
    changed += 1;
  }
  if (changed === 0) throw refuse('nothingToChange');
  const after = requireRun(database, id);
  if (after.households === 0) throw refuse('runForNobody');
  context.record({ entity: 'letterRun', entityId: id, before: imageOf(before), after: imageOf(after) });
  return after;
}

/** A letter of a run that went its own way is signed, or waits for who reads it: it is not thrown away behind them. */
function throwAway({ letterId, letterState, unitName }: LetterRunRow, { database }: WriteContext): void {
  if (letterId === null) return;
  if (letterState !== 'draft') throw refuse('runLetterApart', { unit: unitName });
  deleteSteps(database, letterId);
  deleteDraftVersions(database, letterId);
  deleteDraft(database, letterId);
}

export function abandonRun({ id, reason }: InputOf<'abandonRun'>, context: WriteContext): LetterRun {
  const { database, staff, now } = context;
  const before = requireOpenRun(id, context);
  for (const row of rowsOfRun(database, id)) {
    // What went its own way stays as it is.
    if (row.letterState === 'draft') throwAway(row, context);
  }
  endRun(database, { id, state: 'abandoned', by: staff.id, at: now, approvedBy: '', reason });
  const after = requireRun(database, id);
  context.record({
    entity: 'letterRun',
    entityId: id,
    before: imageOf(before),
    after: imageOf(after),
    reason,
  });
  return after;
}

/** Whoever may not sign its letters alone needs the manager, before any is signed. */
export function assertMaySignRun(
  { id, digest }: InputOf<'signRun'>,
  context: Pick<ActionContext, 'database' | 'staff' | 'requireApproval'>,
): void {
  const { kind, templateName, households } = requireWhole(id, digest, context);
  assertMaySignMany(kind, { subject: templateName, rows: households }, context);
}

/** A run whose letters are all drafted and stand as whoever signs them saw them. */
function requireWhole(id: number, digest: string, context: Pick<ReadContext, 'database'>): LetterRun {
  const run = requireOpenRun(id, context);
  if (run.drafted < run.households) throw refuse('runNotDrafted', { left: run.households - run.drafted });
  if (digestOfRun(context.database, id) !== digest) throw refuse('runChanged');
  return run;
}

/** One transaction: numbers run in room order without a gap, and a letter that cannot be signed takes all of them back. */
export function signRun({ id, digest }: InputOf<'signRun'>, approver: string): TransactionJob<Signed> {
  return {
    kind: 'transaction',
    *steps(context) {
      const { database, staff, now } = context;
      const run = requireWhole(id, digest, context);
      const ids: number[] = [];
      for (const { letterId, letterState, unitName, takenOut } of rowsOfRun(database, id)) {
        if (takenOut || letterId === null) continue;
        if (letterState === 'review') throw refuse('runLetterApart', { unit: unitName });
        // One that was signed by itself has its number already.
        if (letterState === 'draft') issueDraft(letterId, approver, context);
        ids.push(letterId);
        yield { done: ids.length, total: run.households };
      }
      endRun(database, { id, state: 'issued', by: staff.id, at: now, approvedBy: approver, reason: '' });
      const after = requireRun(database, id);
      const { firstNumber, lastNumber } = after;
      context.record({
        entity: 'letterRun',
        entityId: id,
        before: imageOf(run),
        after: { ...imageOf(after), firstNumber, lastNumber },
      });
      return { ids, firstNumber, lastNumber };
    },
  };
}

function issueDraft(letterId: number, approver: string, context: WriteContext): void {
  const draft = requireLetter(context.database, letterId);
  signAtOnce(draft, draft, approver, context);
  const issued = requireLetter(context.database, letterId);
  context.record({ entity: 'letter', entityId: letterId, before: traceOf(draft), after: traceOf(issued) });
}
