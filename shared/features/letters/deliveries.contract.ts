import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { deliveryRelationSchema, deliveryResultSchema, deliveryStateSchema } from './letter-delivery.ts';
import { letterKindSchema } from './letter-kind.ts';
import { deliveryMethodSchema } from './letter-kind-settings.ts';

export const deliveryRowSchema = z.object({
  /** Of the letter. */
  id: idSchema,
  number: z.string(),
  kind: letterKindSchema,
  subject: z.string(),
  unitId: idSchema.nullable(),
  unitName: z.string(),
  recipient: z.string(),
  issuedOn: dateSchema,
  /** Since it was issued. */
  days: z.int(),
  deliveryState: deliveryStateSchema,
  /** Whether somebody still has to see to it. */
  outstanding: z.boolean(),
  /** What was last done; empty and null before anything was. */
  method: z.union([deliveryMethodSchema, z.literal('')]),
  onDay: dateSchema.nullable(),
  receivedBy: z.string(),
});
export type DeliveryRow = z.output<typeof deliveryRowSchema>;

export const letterDeliverySchema = z.object({
  /** Null of a service that was recorded while collecting. */
  id: idSchema.nullable(),
  /** The service of an act of collection that it is; null where nothing is pressed for with the letter. */
  serviceId: idSchema.nullable(),
  method: deliveryMethodSchema,
  result: z.union([deliveryResultSchema, z.literal('accepted')]),
  onDay: dateSchema,
  receivedBy: z.string(),
  relation: deliveryRelationSchema,
  idLastFour: z.string(),
  reason: z.string(),
  witness: z.string(),
  reference: z.string(),
  handler: z.string(),
  note: z.string(),
  proves: z.boolean(),
  recordedBy: z.string(),
  recordedAt: instantSchema,
  withdrawn: z.object({ by: z.string(), at: instantSchema, reason: z.string() }).nullable(),
  files: z.array(z.object({ documentId: idSchema, title: z.string(), onHand: z.boolean() })),
});
export type LetterDelivery = z.output<typeof letterDeliverySchema>;

const letterIdsSchema = z.array(idSchema).min(1).max(2000);

export const deliveriesContract = {
  deliveries: operation({
    summary: 'Issued letters whose arrival is asked for, with how each stands and for how many days',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(deliveryRowSchema, noTotalsSchema),
  }),
  deliverySheet: operation({
    summary: 'Letters of a run or a choice in room order, as a delivery sheet lists them',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z
      .strictObject({ runId: idSchema.optional(), letterIds: letterIdsSchema.optional() })
      .refine(({ runId, letterIds }) => (runId === undefined) !== (letterIds === undefined), 'required'),
    output: z.array(deliveryRowSchema),
  }),
  deliveriesOf: operation({
    summary: 'What was done to deliver a letter and what came of it, newest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ letterId: idSchema }),
    output: z.object({
      deliveryState: deliveryStateSchema,
      outstanding: z.boolean(),
      /** Ways that its kind asks for. */
      methods: z.array(deliveryMethodSchema),
      deliveries: z.array(letterDeliverySchema),
    }),
  }),
  recordDeliveries: operation({
    summary:
      'Records how letters were delivered and what came of it, with one file for all; of a demand it is the service of its act',
    effect: 'action',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      letterIds: letterIdsSchema,
      method: deliveryMethodSchema,
      result: deliveryResultSchema,
      onDay: enteredDateSchema,
      /** Who received it; the addressee when empty and it was signed for. */
      receivedBy: lineSchema(60).default(''),
      relation: deliveryRelationSchema.default(''),
      /** Last four characters of the receiver’s ID. */
      idLastFour: z
        .string()
        .regex(/^(?:[0-9A-Za-z]{4})?$/u, 'lastFour')
        .default(''),
      reason: lineSchema(100).default(''),
      witness: lineSchema(60).default(''),
      /** Tracking number of a post office, or what a message is found by. */
      reference: lineSchema(40).default(''),
      /** Who delivered it; the person on duty when empty. */
      handler: lineSchema(40).default(''),
      note: lineSchema(100).default(''),
      /** An uploaded photo or scan that shows it. */
      ticket: z.string().max(200).optional(),
    }),
    output: z.object({ recorded: z.int(), proved: z.int() }),
  }),
  attachToDeliveries: operation({
    summary: 'Adds a scan, such as the signed sheet, to what last came of each of these letters',
    effect: 'action',
    callableBy: DESK_ROLES,
    input: z.strictObject({ letterIds: letterIdsSchema, ticket: z.string().min(1).max(200) }),
    output: z.object({ attached: z.int() }),
  }),
  withdrawDelivery: operation({
    summary: 'Withdraws a delivery that was recorded by mistake; it stays on the letter with the reason',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema, reason: requiredLineSchema(200) }),
    output: letterDeliverySchema,
  }),
};
