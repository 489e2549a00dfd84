import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { amountCentsSchema } from '../../domain/money.ts';
import { DESK_ROLES, HOUSEHOLD_READERS, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import {
  actKindSchema,
  actOutcomeSchema,
  arrearsReasonSchema,
  holdKindSchema,
  lineStatusSchema,
  promiseStateSchema,
  proofSchema,
  serviceResultSchema,
} from './dunning.ts';
import { LIMITATION_LEVELS, RESTART_KINDS } from './limitation.ts';

export const stageNumberSchema = z.int().min(0).max(6);

const withdrawnSchema = z.object({ by: z.string(), at: instantSchema, reason: z.string() }).nullable();
const evidenceFileSchema = z.object({ documentId: idSchema, title: z.string(), onHand: z.boolean() });

export const dunningServiceSchema = z.object({
  id: idSchema,
  result: serviceResultSchema,
  servedOn: dateSchema,
  receivedBy: z.string(),
  trackingNumber: z.string(),
  note: z.string(),
  /** Why it proves the arrival, or why it does not. */
  proof: proofSchema,
  proves: z.boolean(),
  recordedBy: z.string(),
  withdrawn: withdrawnSchema,
  files: z.array(evidenceFileSchema),
});
export type DunningService = z.output<typeof dunningServiceSchema>;

export const dunningActSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  kind: actKindSchema,
  stage: stageNumberSchema.nullable(),
  actedOn: dateSchema,
  madeBy: z.array(z.string()),
  spokenWith: z.string(),
  outcome: actOutcomeSchema,
  reason: arrearsReasonSchema,
  note: z.string(),
  trackingNumber: z.string(),
  caseNumber: z.string(),
  letterId: idSchema.nullable(),
  letterNumber: z.string(),
  lineId: idSchema.nullable(),
  chargeIds: z.array(idSchema),
  owedCents: z.int(),
  recordedBy: z.string(),
  recordedAt: instantSchema,
  withdrawn: withdrawnSchema,
  files: z.array(evidenceFileSchema),
  services: z.array(dunningServiceSchema),
});
export type DunningAct = z.output<typeof dunningActSchema>;

export const dunningPromiseSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  promisedOn: dateSchema,
  promisedBy: z.string(),
  note: z.string(),
  state: promiseStateSchema,
  instalments: z.array(z.object({ dueOn: dateSchema, amountCents: z.int() })),
  totalCents: z.int(),
  receivedCents: z.int(),
  /** The next day on which something is to come; null when none is left. */
  nextDueOn: dateSchema.nullable(),
  chargeIds: z.array(idSchema),
  recordedBy: z.string(),
  withdrawn: withdrawnSchema,
});
export type DunningPromise = z.output<typeof dunningPromiseSchema>;

export const dunningHoldSchema = z.object({
  id: idSchema,
  kind: holdKindSchema,
  unitId: idSchema,
  /** What is held; empty for everything that the household owes. */
  chargeIds: z.array(idSchema),
  reason: z.string(),
  fromOn: dateSchema,
  untilOn: dateSchema,
  /** Whether it holds today. */
  holds: z.boolean(),
  placedBy: z.string(),
  lifted: z.object({ by: z.string(), on: dateSchema, reason: z.string() }).nullable(),
});
export type DunningHold = z.output<typeof dunningHoldSchema>;

const restartSchema = z.object({
  on: dateSchema,
  kind: z.enum(RESTART_KINDS),
  /** Of the service of an act, or of the receipt. */
  id: idSchema,
  /** The act or the receipt by its name, as papers call it. */
  actKind: actKindSchema.nullable(),
  reference: z.string(),
});

export const chargeLimitationSchema = z.object({
  chargeId: idSchema,
  itemName: z.string(),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  dueOn: dateSchema,
  amountCents: z.int(),
  owedCents: z.int(),
  held: holdKindSchema.nullable(),
  /** What the period runs from; null for the due date. */
  restart: restartSchema.nullable(),
  limitationEndsOn: dateSchema,
  level: z.enum(LIMITATION_LEVELS),
  /** What came after the period had run out. */
  late: z.array(restartSchema),
});
export type ChargeLimitation = z.output<typeof chargeLimitationSchema>;

export const householdDunningSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  charges: z.array(chargeLimitationSchema),
  owedCents: z.int(),
  acts: z.array(dunningActSchema),
  promises: z.array(dunningPromiseSchema),
  holds: z.array(dunningHoldSchema),
  /** Its line in the plan that is worked on; null when it has none. */
  line: z
    .object({
      id: idSchema,
      planId: idSchema,
      month: z.string(),
      stage: stageNumberSchema,
      status: lineStatusSchema,
      assigneeName: z.string(),
      dueBy: dateSchema,
    })
    .nullable(),
});
export type HouseholdDunning = z.output<typeof householdDunningSchema>;

const documentIdsSchema = z.array(idSchema).max(50).default([]);
const reasonSchema = requiredLineSchema(200);

const servedSchema = z.strictObject({
  result: serviceResultSchema,
  servedOn: enteredDateSchema,
  receivedBy: lineSchema(60).default(''),
  /** Of the registered letter; the act’s own when empty. */
  trackingNumber: lineSchema(40).default(''),
  note: lineSchema(300).default(''),
  /** Files on the household’s file that show it. */
  documentIds: documentIdsSchema,
});

export const actsContract = {
  household: operation({
    summary:
      'How a household is pressed: what it owes with the limitation of each charge, every act and service, promises, holds',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ unitId: idSchema }),
    output: householdDunningSchema,
  }),
  recordAct: operation({
    summary: 'Records what was done to collect; it is never edited afterwards',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      kind: actKindSchema,
      /** Of the line or as given; null outside the stages. */
      stage: stageNumberSchema.nullable().default(null),
      actedOn: enteredDateSchema,
      /** Whoever made it; the person on duty when empty. A visit is made by two. */
      madeBy: z.array(requiredLineSchema(40)).max(5).default([]),
      spokenWith: lineSchema(60).default(''),
      outcome: actOutcomeSchema,
      reason: arrearsReasonSchema.default(''),
      note: lineSchema(500).default(''),
      trackingNumber: lineSchema(40).default(''),
      caseNumber: lineSchema(60).default(''),
      /** The issued letter that was delivered. */
      letterId: idSchema.nullable().default(null),
      /** The charges that it was about; all that are overdue when absent. */
      chargeIds: z.array(idSchema).min(1).max(1000).optional(),
      documentIds: documentIdsSchema,
      served: servedSchema.optional(),
    }),
    output: dunningActSchema,
  }),
  withdrawAct: operation({
    summary: 'Withdraws an act that was recorded by mistake; it stays on the list with the reason',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema, reason: reasonSchema }),
    output: dunningActSchema,
  }),
  recordService: operation({
    summary: 'Records how an act arrived: signed for, refused, returned, arrived, taken up by the court',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: servedSchema.extend({ actId: idSchema }),
    output: dunningActSchema,
  }),
  withdrawService: operation({
    summary: 'Withdraws a service that was recorded by mistake; the limitation is counted without it',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema, reason: reasonSchema }),
    output: dunningActSchema,
  }),
  recordPromise: operation({
    summary: 'Records a promise to pay by a day or in instalments; while it runs nobody presses',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      promisedOn: enteredDateSchema,
      promisedBy: requiredLineSchema(60),
      instalments: z
        .array(z.strictObject({ dueOn: enteredDateSchema, amountCents: amountCentsSchema }))
        .min(1)
        .max(60)
        .refine(
          (all) =>
            all.every(({ dueOn }, index) => index === 0 || dueOn > (all[index - 1]?.dueOn ?? '9999-12-31')),
          'instalmentOrder',
        ),
      note: lineSchema(300).default(''),
    }),
    output: dunningPromiseSchema,
  }),
  withdrawPromise: operation({
    summary: 'Withdraws a promise with a reason; the household may be pressed again',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema, reason: reasonSchema }),
    output: dunningPromiseSchema,
  }),
  placeHold: operation({
    summary:
      'Holds a disputed charge or a whole household until a day: it is not pressed and bears no late fee',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      /** Null for everything that the household owes. */
      chargeId: idSchema.nullable().default(null),
      reason: reasonSchema,
      untilOn: enteredDateSchema,
    }),
    output: dunningHoldSchema,
  }),
  grantHardship: operation({
    summary: 'Extends by one month what a household in hardship owes overdue; once for each charge',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ unitId: idSchema, reason: reasonSchema }),
    output: dunningHoldSchema,
  }),
  liftHold: operation({
    summary: 'Lifts a hold before its day with a reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ id: idSchema, reason: reasonSchema }),
    output: dunningHoldSchema,
  }),
};
