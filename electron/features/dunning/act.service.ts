import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { actsContract, DunningAct } from '../../../shared/features/dunning/acts.contract.ts';
import {
  isProved,
  proofOf,
  RESULTS_OF_KIND,
  type ServiceResult,
} from '../../../shared/features/dunning/dunning.ts';
import type { WriteContext } from '../../office/context.ts';
import {
  actOfService,
  filesNotOf,
  findLetter,
  insertAct,
  insertEvidence,
  insertService,
  markWithdrawn,
  requireAct,
} from './act.repository.ts';
import { overdueOf, requireUnitName } from './arrears.repository.ts';
import { findOpenLine } from './line.repository.ts';

type ActInput = z.output<typeof actsContract.recordAct.input>;
type ServedInput = Omit<z.output<typeof actsContract.recordService.input>, 'actId'>;

export function recordAct(input: ActInput, context: WriteContext): DunningAct {
  const { database, staff, today, now } = context;
  requireUnitName(database, input.unitId);
  if (input.actedOn > today) throw refuse('actInFuture');
  const madeBy = input.madeBy.length === 0 ? [staff.displayName] : [...new Set(input.madeBy)];
  if (input.kind === 'visit' && madeBy.length < 2) throw refuse('visitNeedsTwo');
  if (input.kind === 'registeredMail' && input.trackingNumber === '') throw refuse('trackingNumberMissing');
  assertLetter(input, context);
  const chargeIds = chargesOf(input, context);
  const id = insertAct(
    database,
    {
      ...input,
      madeBy,
      lineId: findOpenLine(database, input.unitId)?.id ?? null,
      recordedBy: staff.id,
      recordedAt: now,
    },
    chargeIds,
  );
  attach(input.unitId, { actId: id, serviceId: 0, documentIds: input.documentIds }, context);
  if (input.served !== undefined) serve(id, input.served, context);
  const act = requireAct(database, id);
  context.record({ entity: 'dunningAct', entityId: id, after: imageOf(act) });
  return act;
}

/** Whatever is pressed for is owed and overdue; without a word it is all of that. */
function chargesOf({ unitId, chargeIds }: ActInput, { database, today }: WriteContext): readonly number[] {
  const overdue = overdueOf(database, unitId, today).map((charge) => charge.chargeId);
  if (overdue.length === 0) throw refuse('nothingToPress');
  const asked = chargeIds ?? overdue;
  if (asked.some((id) => !overdue.includes(id))) throw refuse('chargeNotPressed');
  return [...new Set(asked)];
}

function assertLetter(
  { kind, letterId, unitId }: Pick<ActInput, 'kind' | 'letterId' | 'unitId'>,
  { database }: WriteContext,
): void {
  if (letterId === null) {
    if (kind === 'ownerLetter') throw invalid(['letterId'], 'required');
    return;
  }
  const letter = findLetter(database, letterId);
  if (letter === undefined || letter.state !== 'issued') throw refuse('letterNotOfUnit');
  if (letter.unitId !== unitId) throw refuse('letterOfAnother', { number: letter.number ?? '' });
}

function attach(
  unitId: number,
  evidence: { readonly actId: number; readonly serviceId: number; readonly documentIds: readonly number[] },
  { database }: WriteContext,
): void {
  if (filesNotOf(database, unitId, evidence.documentIds).length > 0) throw refuse('evidenceNotOfUnit');
  insertEvidence(database, evidence);
}

/** How it arrived, and whether that proves it: told now by the rule, and kept so. */
function serve(actId: number, served: ServedInput, context: WriteContext): number {
  const { database, staff, now, today } = context;
  const act = requireAct(database, actId);
  if (act.withdrawn !== null) throw refuse('actWithdrawn', { by: act.withdrawn.by });
  const allowed: readonly ServiceResult[] = RESULTS_OF_KIND[act.kind];
  if (!allowed.includes(served.result)) throw refuse('serviceNotOfKind');
  if (served.servedOn > today) throw refuse('actInFuture');
  if (served.servedOn < act.actedOn) throw refuse('serviceBeforeAct', { on: act.actedOn });
  const files = new Set([...served.documentIds, ...act.files.map(({ documentId }) => documentId)]).size;
  const { result, servedOn, receivedBy, note } = served;
  const trackingNumber = served.trackingNumber === '' ? act.trackingNumber : served.trackingNumber;
  const { kind, caseNumber } = act;
  const proof = proofOf({ kind, result, receivedBy, caseNumber, trackingNumber, files });
  const id = insertService(database, {
    actId,
    result,
    servedOn,
    receivedBy,
    trackingNumber,
    note,
    proof,
    proves: isProved(proof),
    recordedBy: staff.id,
    recordedAt: now,
  });
  attach(act.unitId, { actId, serviceId: id, documentIds: served.documentIds }, context);
  return id;
}

export function recordService(
  { actId, ...served }: z.output<typeof actsContract.recordService.input>,
  context: WriteContext,
): DunningAct {
  const id = serve(actId, served, context);
  const act = requireAct(context.database, actId);
  const service = act.services.find((each) => each.id === id);
  context.record({
    entity: 'dunningAct',
    entityId: actId,
    after: {
      serviceResult: served.result,
      servedOn: served.servedOn,
      receivedBy: served.receivedBy,
      proves: service?.proves ?? false,
      files: served.documentIds.length,
    },
  });
  return act;
}

interface WithReason {
  readonly id: number;
  readonly reason: string;
}

export function withdrawAct({ id, reason }: WithReason, context: WriteContext): DunningAct {
  const { database, staff, now } = context;
  const before = requireAct(database, id);
  if (before.withdrawn !== null) throw refuse('actWithdrawn', { by: before.withdrawn.by });
  markWithdrawn(database, 'dunning_act', { id, by: staff.id, at: now, reason });
  context.record({
    entity: 'dunningAct',
    entityId: id,
    before: { ...imageOf(before), withdrawn: false },
    after: { ...imageOf(before), withdrawn: true },
    reason,
  });
  return requireAct(database, id);
}

export function withdrawService({ id, reason }: WithReason, context: WriteContext): DunningAct {
  const { database, staff, now } = context;
  const act = requireAct(database, actOfService(database, id));
  const before = act.services.find((service) => service.id === id);
  if (before === undefined) throw new Error('a service belongs to its act');
  if (before.withdrawn !== null) throw refuse('serviceWithdrawn', { by: before.withdrawn.by });
  markWithdrawn(database, 'dunning_service', { id, by: staff.id, at: now, reason });
  const { result: serviceResult, servedOn, receivedBy } = before;
  context.record({
    entity: 'dunningAct',
    entityId: act.id,
    before: { serviceResult, servedOn, receivedBy, withdrawn: false },
    after: { serviceResult, servedOn, receivedBy, withdrawn: true },
    reason,
  });
  return requireAct(database, act.id);
}

/** What the trail keeps of an act, in words of the office. */
export function imageOf(act: DunningAct): Record<string, unknown> {
  return {
    actKind: act.kind,
    ...(act.stage === null ? {} : { dunningStage: act.stage }),
    actedOn: act.actedOn,
    actMadeBy: act.madeBy.join('、'),
    spokenWith: act.spokenWith,
    actOutcome: act.outcome,
    arrearsReason: act.reason,
    note: act.note,
    trackingNumber: act.trackingNumber,
    caseNumber: act.caseNumber,
    letterNumber: act.letterNumber,
    charges: act.chargeIds.length,
    owedCents: act.owedCents,
  };
}
