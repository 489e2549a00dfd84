import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { DESK_ROLES, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema, instantSchema, requiredLineSchema } from '../../domain/text.ts';
import { valuesSchema } from './letter.ts';
import { letterKindSchema, letterStateSchema } from './letter-kind.ts';
import {
  MOST_RECIPIENTS,
  recipientQuerySchema,
  recipientSchema,
  unreadRoomSchema,
} from './letter-recipients.ts';

export const RUN_STATES = ['drafting', 'issued', 'abandoned'] as const;

export const letterRunSchema = z.object({
  id: idSchema,
  templateId: idSchema,
  templateVersion: z.int(),
  templateName: z.string(),
  kind: letterKindSchema,
  state: z.enum(RUN_STATES),
  madeBy: z.string(),
  madeAt: instantSchema,
  endedBy: z.string(),
  endedAt: instantSchema.nullable(),
  approvedBy: z.string(),
  abandonReason: z.string(),
  /** Households that get a letter, and of those the ones whose letter is drafted. */
  households: z.int(),
  drafted: z.int(),
  takenOut: z.int(),
  firstNumber: z.string(),
  lastNumber: z.string(),
});
export type LetterRun = z.output<typeof letterRunSchema>;

export const letterRunRowSchema = z.object({
  position: z.int(),
  unitId: idSchema,
  unitName: z.string(),
  takenOut: z.boolean(),
  /** Null until it is drafted. */
  letterId: idSchema.nullable(),
  letterState: letterStateSchema.nullable(),
  number: z.string(),
  recipient: z.string(),
  subject: z.string(),
});
export type LetterRunRow = z.output<typeof letterRunRowSchema>;

export const letterRunDetailSchema = letterRunSchema.extend({
  values: z.record(z.string(), z.string()),
  chosenBy: recipientQuerySchema,
  rows: z.array(letterRunRowSchema),
  /** SHA-256 of the drafts as they stand: what is signed is what was looked at. */
  digest: z.string(),
});
export type LetterRunDetail = z.output<typeof letterRunDetailSchema>;

const unitIdsSchema = z.array(idSchema).max(MOST_RECIPIENTS);
const manySchema = z.strictObject({
  templateId: idSchema,
  unitIds: unitIdsSchema.min(1),
  values: valuesSchema,
});

export const letterRunsContract = {
  recipients: operation({
    summary:
      'Households by place, arrears, tag, choice and pasted rooms, each once and in room order; of what was pasted, what names none or several',
    effect: 'read',
    callableBy: DESK_ROLES,
    input: recipientQuerySchema,
    output: z.object({ units: z.array(recipientSchema), unread: z.array(unreadRoomSchema) }),
  }),
  checkMany: operation({
    summary: 'Which of these households’ letters could not be issued, and for want of what',
    effect: 'read',
    callableBy: DESK_ROLES,
    input: manySchema,
    output: z.object({
      ready: z.int(),
      blocked: z.array(z.object({ unitId: idSchema, unitName: z.string(), missing: z.array(z.string()) })),
    }),
  }),
  beginRun: operation({
    summary: 'Begins a run of one letter to each of these households; nothing is drafted yet',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: manySchema.extend({
      /** Households that were among the recipients and taken out by hand. */
      takenOut: unitIdsSchema.default([]),
      chosenBy: recipientQuerySchema.prefault({}),
    }),
    output: letterRunSchema,
  }),
  draftRun: operation({
    summary:
      'Drafts the letters of a run in steps, each kept as it is made; stopped, it goes on where it stopped',
    effect: 'job',
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema }),
    output: letterRunSchema,
  }),
  takeFromRun: operation({
    summary: 'Takes households out of a run, their drafts with them, or puts them back into it',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema, unitIds: unitIdsSchema.min(1), out: z.boolean() }),
    output: letterRunSchema,
  }),
  signRun: operation({
    summary:
      'Agrees to a drafted run as one, signs its letters in room order without a gap and sends them out; all or none',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    mayNeedApproval: 'signLetter',
    input: z.strictObject({ id: idSchema, digest: z.string().length(64) }),
    output: z.object({ ids: z.array(idSchema), firstNumber: z.string(), lastNumber: z.string() }),
  }),
  abandonRun: operation({
    summary:
      'Abandons a run that is not signed; its drafts are thrown away and the run is kept with the reason',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema, reason: requiredLineSchema(200) }),
    output: letterRunSchema,
  }),
  runs: operation({
    summary: 'Runs of letters to many, newest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ limit: z.int().min(1).max(200).default(50) }),
    output: z.array(letterRunSchema),
  }),
  run: operation({
    summary: 'A run with its households in room order',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema }),
    output: letterRunDetailSchema,
  }),
};
