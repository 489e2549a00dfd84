import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type {
  deliveriesContract,
  LetterDelivery,
} from '../../../shared/features/letters/deliveries.contract.ts';
import {
  type DeliveryResult,
  isDelivered,
  isDemand,
  provesArrival,
  RESULTS_OF_METHOD,
} from '../../../shared/features/letters/letter-delivery.ts';
import type { DeliveryMethod } from '../../../shared/features/letters/letter-kind-settings.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import type { ActionContext, ReadContext, WriteContext } from '../../office/context.ts';
import {
  type DeliveredLetter,
  deliveriesOf,
  insertDelivery,
  insertDeliveryFile,
  lettersOfRun,
  markDeliveryWithdrawn,
  requireDelivered,
  requireDelivery,
  sheetRows,
} from './letter-delivery.repository.ts';
import { requireRun } from './letter-run.repository.ts';
import { readKind } from './letter-settings.ts';

type InputOf<Name extends keyof typeof deliveriesContract> = z.output<
  (typeof deliveriesContract)[Name]['input']
>;
type Told = InputOf<'recordDeliveries'>;

/** What came of a demand on its way to the debtor. */
export type ServedResult = 'signed' | 'refused' | 'returned' | 'arrived';

/** What the delivery of a letter asks of the other slices. */
export interface DeliveryPorts {
  /**
   * Records what came of a letter as the service of the act that presses with it: limitation is counted by that alone.
   * Answers its number, or null where nothing is pressed for with the letter; a demand makes its act where there is none.
   */
  readonly serve: (
    letter: {
      readonly id: number;
      readonly unitId: number;
      readonly issuedOn: string;
      readonly demands: boolean;
    },
    served: {
      readonly method: DeliveryMethod;
      readonly result: ServedResult;
      readonly onDay: string;
      readonly receivedBy: string;
      readonly trackingNumber: string;
      readonly note: string;
      readonly handler: string;
      readonly documentIds: readonly number[];
    },
    context: WriteContext,
  ) => { readonly serviceId: number; readonly proves: boolean } | null;
  readonly withdrawService: (
    withdrawing: { readonly id: number; readonly reason: string },
    context: WriteContext,
  ) => void;
  readonly addEvidence: (serviceId: number, documentId: number, context: WriteContext) => void;
  /** Keeps an uploaded file sealed; `put` enters it on a household’s file, within the write that follows. */
  readonly keepFile: <Value>(
    ticket: string,
    context: ActionContext,
    write: (put: (unitId: number, context: WriteContext) => number) => Promise<Value>,
  ) => Promise<Value>;
}

type Put = ((unitId: number, context: WriteContext) => number) | null;

const SERVED: Readonly<Partial<Record<DeliveryResult, ServedResult>>> = {
  signed: 'signed',
  refused: 'refused',
  returned: 'returned',
  arrived: 'arrived',
};

export function readDeliveries(
  { letterId }: InputOf<'deliveriesOf'>,
  { database }: ReadContext,
): z.output<typeof deliveriesContract.deliveriesOf.output> {
  const { kind, deliveryState, outstanding } = requireDelivered(database, letterId);
  return {
    deliveryState,
    outstanding: outstanding === 1,
    methods: isDelivered(kind) ? readKind(database, kind).deliveries : [],
    deliveries: deliveriesOf(database, letterId),
  };
}

export function readSheet(
  { runId, letterIds }: InputOf<'deliverySheet'>,
  { database, today }: ReadContext,
): z.output<typeof deliveriesContract.deliverySheet.output> {
  if (runId === undefined) return sheetRows(database, today, letterIds ?? []);
  requireRun(database, runId);
  return sheetRows(database, today, lettersOfRun(database, runId));
}

/** One file is kept once and stands on the file of each household; all of it in one transaction. */
export function recordDeliveries(
  told: Told,
  context: ActionContext,
  ports: DeliveryPorts,
): Promise<{ recorded: number; proved: number }> {
  assertTold(told, context);
  const letterIds = [...new Set(told.letterIds)];
  const write = (put: Put) =>
    context.write((change) => {
      let proved = 0;
      for (const id of letterIds) if (recordOne(id, told, put, ports, change)) proved += 1;
      return { recorded: letterIds.length, proved };
    });
  for (const id of letterIds) assertDeliverable(requireDelivered(context.database, id), told);
  return told.ticket === undefined ? write(null) : ports.keepFile(told.ticket, context, write);
}

function assertTold(told: Told, { today }: ReadContext): void {
  const { method, result, onDay } = told;
  if (!RESULTS_OF_METHOD[method].includes(result)) throw refuse('deliveryNotOfMethod');
  if (result !== 'planned' && onDay > today) throw refuse('deliveryAhead');
  if (result === 'refused' && told.witness === '') throw invalid(['witness'], 'required');
  if ((result === 'refused' || result === 'returned') && told.reason === '')
    throw invalid(['reason'], 'required');
  if (method === 'post' && result === 'sent' && told.reference === '')
    throw invalid(['reference'], 'required');
  if (result === 'left' && told.ticket === undefined) throw refuse('deliveryPhotoMissing');
}

function assertDeliverable(letter: DeliveredLetter, { method, onDay, ticket }: Told): void {
  if (letter.state !== 'issued' || letter.issuedOn === null) throw refuse('letterNotIssued');
  if (!isDelivered(letter.kind)) throw refuse('letterNotDelivered', { number: letter.number });
  if (method === 'board' && isDemand(letter.kind))
    throw refuse('demandNeverPosted', { number: letter.number });
  if (onDay < letter.issuedOn) {
    throw refuse('deliveryBeforeIssue', { number: letter.number, on: letter.issuedOn });
  }
  if (ticket !== undefined && letter.unitId === null) {
    throw refuse('deliveryFileOfUnit', { number: letter.number });
  }
}

/** Whether it proves that the letter arrived. */
function recordOne(
  letterId: number,
  told: Told,
  put: Put,
  ports: DeliveryPorts,
  context: WriteContext,
): boolean {
  const { database, staff, now } = context;
  const letter = requireDelivered(database, letterId);
  assertDeliverable(letter, told);
  const documentId = put === null || letter.unitId === null ? null : put(letter.unitId, context);
  const documentIds = documentId === null ? [] : [documentId];
  const receivedBy =
    told.result === 'signed' && told.receivedBy === '' ? addresseeOf(letter) : told.receivedBy;
  const handler = told.handler === '' ? staff.displayName : told.handler;
  const about = { letterId, method: told.method, handler, recordedBy: staff.id, recordedAt: now };
  const { relation, idLastFour } = told;
  const service = serveDemand(letter, { ...told, receivedBy, handler, documentIds }, ports, context);
  if (service !== null) {
    const id = insertDelivery(database, {
      ...about,
      serviceId: service.serviceId,
      result: null,
      onDay: null,
      receivedBy: null,
      proves: null,
      relation,
      idLastFour,
      reason: '',
      witness: '',
      reference: told.method === 'post' ? '' : told.reference,
      note: '',
    });
    recordIn(context, requireDelivery(database, id), letter);
    return service.proves;
  }
  const { result, onDay, reason, witness, reference, note } = told;
  const { deliveries: methods } = readKind(database, letter.kind);
  const proves = provesArrival(
    { method: told.method, result, receivedBy, witness, reference, files: documentIds.length },
    { kind: letter.kind, methods },
  );
  const id = insertDelivery(database, {
    ...about,
    serviceId: null,
    result,
    onDay,
    receivedBy,
    proves,
    relation,
    idLastFour,
    reason,
    witness,
    reference,
    note,
  });
  for (const file of documentIds) insertDeliveryFile(database, id, file);
  recordIn(context, requireDelivery(database, id), letter);
  return proves;
}

/** Whom the letter names, without the honorific of somebody of whom none is on file. */
function addresseeOf({ recipient, number }: DeliveredLetter): string {
  const name = recipient.replace(/先生／女士$/u, '');
  return name === '' ? number : name;
}

function serveDemand(
  letter: DeliveredLetter,
  told: Told & { readonly documentIds: readonly number[] },
  ports: DeliveryPorts,
  context: WriteContext,
): ReturnType<DeliveryPorts['serve']> {
  const result = SERVED[told.result];
  if (result === undefined || letter.unitId === null || letter.issuedOn === null) return null;
  const say = phrasesIn(letter.language);
  const witnessed = told.witness === '' ? '' : say('letters.delivery.seenBy', { name: told.witness });
  const { method, onDay, receivedBy, handler, documentIds } = told;
  return ports.serve(
    { id: letter.id, unitId: letter.unitId, issuedOn: letter.issuedOn, demands: isDemand(letter.kind) },
    {
      method,
      result,
      onDay,
      receivedBy,
      trackingNumber: method === 'post' ? told.reference : '',
      note: [told.reason, witnessed, told.note].filter((words) => words !== '').join('；'),
      handler,
      documentIds,
    },
    context,
  );
}

function recordIn(context: WriteContext, delivery: LetterDelivery, { id, number }: DeliveredLetter): void {
  context.record({
    entity: 'letter',
    entityId: id,
    after: { number, ...imageOf(delivery), files: delivery.files.length },
  });
}

function imageOf({ method, result, onDay, receivedBy, handler, proves }: LetterDelivery) {
  return {
    deliveryMethod: method,
    deliveryResult: result,
    deliveredOn: onDay,
    receivedBy,
    deliveryHandler: handler,
    proves,
  };
}

/** The signed sheet shows every signature on it at once. */
export function attachToDeliveries(
  { letterIds, ticket }: InputOf<'attachToDeliveries'>,
  context: ActionContext,
  ports: DeliveryPorts,
): Promise<{ attached: number }> {
  const ids = [...new Set(letterIds)];
  for (const id of ids) lastOf(id, context);
  return ports.keepFile(ticket, context, (put) =>
    context.write((change) => {
      for (const letterId of ids) {
        const { letter, unitId, delivery } = lastOf(letterId, change);
        const documentId = put(unitId, change);
        if (delivery.serviceId !== null) ports.addEvidence(delivery.serviceId, documentId, change);
        else if (delivery.id !== null) insertDeliveryFile(change.database, delivery.id, documentId);
        change.record({
          entity: 'letter',
          entityId: letterId,
          after: { number: letter.number, ...imageOf(delivery), files: delivery.files.length + 1 },
        });
      }
      return { attached: ids.length };
    }),
  );
}

function lastOf(
  letterId: number,
  { database }: Pick<ReadContext, 'database'>,
): { readonly letter: DeliveredLetter; readonly unitId: number; readonly delivery: LetterDelivery } {
  const letter = requireDelivered(database, letterId);
  const delivery = deliveriesOf(database, letterId).find(({ withdrawn }) => withdrawn === null);
  if (delivery === undefined) throw refuse('deliveryNotTold', { number: letter.number });
  if (letter.unitId === null) throw refuse('deliveryFileOfUnit', { number: letter.number });
  return { letter, unitId: letter.unitId, delivery };
}

export function withdrawDelivery(
  { id, reason }: InputOf<'withdrawDelivery'>,
  context: WriteContext,
  ports: DeliveryPorts,
): LetterDelivery {
  const { database, staff, now } = context;
  const { letterId, ...before } = requireDelivery(database, id);
  if (before.withdrawn !== null) throw refuse('deliveryWithdrawn', { by: before.withdrawn.by });
  if (before.serviceId !== null) ports.withdrawService({ id: before.serviceId, reason }, context);
  else markDeliveryWithdrawn(database, { id, by: staff.id, at: now, reason });
  const { letterId: _letter, ...after } = requireDelivery(database, id);
  context.record({
    entity: 'letter',
    entityId: letterId,
    before: { ...imageOf(before), withdrawn: false },
    after: { ...imageOf(after), withdrawn: true },
    reason,
  });
  return after;
}
