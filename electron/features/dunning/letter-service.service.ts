import type { ActKind, ServiceResult } from '../../../shared/features/dunning/dunning.ts';
import { RESULTS_OF_KIND } from '../../../shared/features/dunning/dunning.ts';
import type { WriteContext } from '../../office/context.ts';
import { actOfService, insertAct, insertEvidence, requireAct, standingActsOf } from './act.repository.ts';
import { imageOf, recordService } from './act.service.ts';
import { overdueOf } from './arrears.repository.ts';
import { findOpenLine } from './line.repository.ts';

/** What was done with a letter, by how it was delivered. */
const ACT_OF_METHOD: Readonly<Record<string, ActKind>> = { message: 'message', call: 'call' };

/**
 * What came of a letter is the service of the act that presses with it, and stands nowhere else: limitation is counted by
 * services alone. A demand that nobody entered as an act yet is one from the day on which it was issued, about what was
 * overdue then and still is.
 */
export function serveLetter(
  letter: {
    readonly id: number;
    readonly unitId: number;
    readonly issuedOn: string;
    readonly demands: boolean;
  },
  served: {
    readonly method: string;
    readonly result: ServiceResult;
    readonly onDay: string;
    readonly receivedBy: string;
    readonly trackingNumber: string;
    readonly note: string;
    readonly handler: string;
    readonly documentIds: readonly number[];
  },
  context: WriteContext,
): { readonly serviceId: number; readonly proves: boolean } | null {
  const kind = ACT_OF_METHOD[served.method] ?? 'ownerLetter';
  const actId = findAct(letter.id, kind, served.result, context) ?? makeAct(letter, kind, served, context);
  if (actId === null) return null;
  const { result, onDay, receivedBy, trackingNumber, note, documentIds } = served;
  const act = recordService(
    { actId, result, servedOn: onDay, receivedBy, trackingNumber, note, documentIds: [...documentIds] },
    context,
  );
  const service = act.services.reduce((last, each) => (each.id > last.id ? each : last));
  return { serviceId: service.id, proves: service.proves };
}

function findAct(
  letterId: number,
  kind: ActKind,
  result: ServiceResult,
  { database }: WriteContext,
): number | null {
  const acts = standingActsOf(database, letterId);
  const same = acts.find((act) => act.kind === kind);
  const other = acts.find(
    (act) => kind === 'ownerLetter' && RESULTS_OF_KIND[act.kind].some((each) => each === result),
  );
  return (same ?? other)?.id ?? null;
}

function makeAct(
  letter: {
    readonly id: number;
    readonly unitId: number;
    readonly issuedOn: string;
    readonly demands: boolean;
  },
  kind: ActKind,
  served: { readonly onDay: string; readonly receivedBy: string; readonly handler: string },
  context: WriteContext,
): number | null {
  const { database, today, staff, now } = context;
  if (!letter.demands) return null;
  const chargeIds = overdueOf(database, letter.unitId, today)
    .filter(({ dueOn }) => dueOn < letter.issuedOn)
    .map(({ chargeId }) => chargeId);
  if (chargeIds.length === 0) return null;
  const id = insertAct(
    database,
    {
      unitId: letter.unitId,
      kind,
      stage: null,
      actedOn: kind === 'ownerLetter' ? letter.issuedOn : served.onDay,
      madeBy: [served.handler],
      spokenWith: kind === 'call' ? served.receivedBy : '',
      outcome: kind === 'call' ? 'reached' : 'sent',
      reason: '',
      note: '',
      trackingNumber: '',
      caseNumber: '',
      letterId: letter.id,
      lineId: findOpenLine(database, letter.unitId)?.id ?? null,
      recordedBy: staff.id,
      recordedAt: now,
    },
    chargeIds,
  );
  context.record({ entity: 'dunningAct', entityId: id, after: imageOf(requireAct(database, id)) });
  return id;
}

/** A scan that came in after the service was recorded. */
export function addServiceEvidence(serviceId: number, documentId: number, { database }: WriteContext): void {
  insertEvidence(database, {
    actId: actOfService(database, serviceId),
    serviceId,
    documentIds: [documentId],
  });
}
