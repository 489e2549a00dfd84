import { z } from 'zod';

/** What is done to collect; 還款承諾書 acknowledges the debt and is the debtor's own act. */
export const ACT_KINDS = [
  'call',
  'slip',
  'visit',
  'ownerLetter',
  'registeredMail',
  'message',
  'lawyerLetter',
  'suit',
  'acknowledgment',
] as const;
export const actKindSchema = z.enum(ACT_KINDS);
export type ActKind = z.output<typeof actKindSchema>;

export const ACT_OUTCOMES = [
  'reached',
  'notReached',
  'promised',
  'refused',
  'disputed',
  'delivered',
  'posted',
  'sent',
  'filed',
] as const;
export const actOutcomeSchema = z.enum(ACT_OUTCOMES);
export type ActOutcome = z.output<typeof actOutcomeSchema>;

/** Why a household does not pay; '' while nobody knows. */
export const ARREARS_REASONS = [
  'service',
  'hardship',
  'unreachable',
  'vacant',
  'malicious',
  'other',
] as const;
export const arrearsReasonSchema = z.enum(['', ...ARREARS_REASONS]);
export type ArrearsReason = z.output<typeof arrearsReasonSchema>;

export const SERVICE_RESULTS = ['signed', 'refused', 'returned', 'arrived', 'accepted'] as const;
export const serviceResultSchema = z.enum(SERVICE_RESULTS);
export type ServiceResult = z.output<typeof serviceResultSchema>;

/** How each kind of act can have ended up with the debtor. */
export const RESULTS_OF_KIND: Readonly<Record<ActKind, readonly ServiceResult[]>> = {
  call: ['arrived'],
  slip: ['signed'],
  visit: ['signed', 'refused'],
  ownerLetter: ['signed', 'refused', 'returned'],
  registeredMail: ['signed', 'refused', 'returned'],
  message: ['arrived'],
  lawyerLetter: ['signed', 'refused', 'returned'],
  suit: ['accepted'],
  acknowledgment: ['signed'],
};

/** Why an arrival is proved or is not; each has its sentence, with the law that it rests on. */
export const PROOFS = [
  'signedFor',
  'mailSigned',
  'messageArrived',
  'callRecorded',
  'courtAccepted',
  'acknowledged',
  'nobodyNamed',
  'noRecord',
  'noCaseNumber',
  'refusedToSign',
  'cameBack',
] as const;
export const proofSchema = z.enum(PROOFS);
export type Proof = z.output<typeof proofSchema>;

const PROVING: readonly Proof[] = [
  'signedFor',
  'mailSigned',
  'messageArrived',
  'callRecorded',
  'courtAccepted',
  'acknowledged',
];

export function isProved(proof: Proof): boolean {
  return PROVING.includes(proof);
}

/**
 * Whether a demand provably arrived (時效規定 8): signed for by somebody named, a message or call with a record of it on
 * file, or taken up by a court. What was refused or came back may count before a court, and is not counted on.
 */
export function proofOf(served: {
  readonly kind: ActKind;
  readonly result: ServiceResult;
  readonly receivedBy: string;
  readonly caseNumber: string;
  /** Of a registered letter; '' where it was handed over. */
  readonly trackingNumber: string;
  /** Files on hand that show it. */
  readonly files: number;
}): Proof {
  const { kind, result } = served;
  switch (result) {
    case 'signed':
      if (served.receivedBy === '') return 'nobodyNamed';
      if (kind === 'acknowledgment') return 'acknowledged';
      return served.trackingNumber === '' ? 'signedFor' : 'mailSigned';
    case 'arrived':
      if (served.files === 0) return 'noRecord';
      return kind === 'call' ? 'callRecorded' : 'messageArrived';
    case 'accepted':
      return served.caseNumber === '' ? 'noCaseNumber' : 'courtAccepted';
    case 'refused':
      return 'refusedToSign';
    case 'returned':
      return 'cameBack';
  }
}

export const HOLD_KINDS = ['dispute', 'hardship'] as const;
export const holdKindSchema = z.enum(HOLD_KINDS);
export type HoldKind = z.output<typeof holdKindSchema>;

export const PROMISE_STATES = ['running', 'kept', 'broken', 'withdrawn'] as const;
export const promiseStateSchema = z.enum(PROMISE_STATES);
export type PromiseState = z.output<typeof promiseStateSchema>;

/** Kept when all of it came in; broken when on the day after an instalment less came in than was promised until then. */
export function promiseState(
  promise: {
    readonly withdrawn: boolean;
    readonly instalments: readonly { readonly dueOn: string; readonly amountCents: number }[];
    /** What came in of its charges since it was made. */
    readonly receivedCents: number;
  },
  today: string,
): PromiseState {
  if (promise.withdrawn) return 'withdrawn';
  const sum = (of: readonly { readonly amountCents: number }[]): number =>
    of.reduce((total, { amountCents }) => total + amountCents, 0);
  if (promise.receivedCents >= sum(promise.instalments)) return 'kept';
  const over = promise.instalments.filter(({ dueOn }) => dueOn < today);
  return promise.receivedCents < sum(over) ? 'broken' : 'running';
}

/** 待催, 催繳中, 已承諾, 已繳, 失敗, 轉法務, 豁免. */
export const LINE_STATUSES = [
  'waiting',
  'pressed',
  'promised',
  'paid',
  'failed',
  'toLegal',
  'exempt',
] as const;
export const lineStatusSchema = z.enum(LINE_STATUSES);
export type LineStatus = z.output<typeof lineStatusSchema>;

export const LINE_DECISIONS = ['failed', 'toLegal', 'exempt'] as const;
export const lineDecisionSchema = z.enum(LINE_DECISIONS);
export type LineDecision = z.output<typeof lineDecisionSchema>;

/** How a line stands: what was paid is paid whatever was decided, and a decision goes before what was done. */
export function lineStatus(line: {
  readonly owedNowCents: number;
  readonly decision: LineDecision | null;
  readonly promised: boolean;
  readonly acts: number;
}): LineStatus {
  if (line.owedNowCents === 0) return 'paid';
  if (line.decision !== null) return line.decision;
  if (line.promised) return 'promised';
  return line.acts > 0 ? 'pressed' : 'waiting';
}
