import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { momentSchema } from '../../domain/moment.ts';
import { DESK_ROLES, EVERY_ROLE, type Role, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema, lineSchema, paragraphSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import {
  changesAtSchema,
  checkStateSchema,
  dutyCheckValuesSchema,
  dutyColleagueSchema,
  dutyEntrySchema,
  dutyItemSchema,
  dutyPersonSchema,
  dutyPostSchema,
  dutyShiftSchema,
  dutySourceSchema,
  entryImportanceSchema,
  handoverSchema,
  handoverSettingsSchema,
  handoverSideSchema,
} from './handover.ts';
import { dutyEntryRowSchema, dutyItemRowSchema, handoverRowSchema } from './handover-rows.ts';

/** Those who stand at a post; the auditor only reads. */
export const DUTY_ROLES: readonly Role[] = [...DESK_ROLES, 'groundsSupervisor'];

const reasonSchema = requiredLineSchema(200);
const wordsSchema = paragraphSchema(1000).refine((words) => words !== '', 'required');
const versionSchema = z.int().min(1);
const countSchema = z.int().min(0).max(10_000).nullable();

/** 交接班: posts, what happened at them, what is open, and each handover from one shift to the next. */
export const handoverContract = {
  settings: operation({
    summary: 'How early a change of shift is reminded of, and when a handover is late',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: handoverSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes the minutes of handovers; refused when a colleague saved them meanwhile',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: handoverSettingsSchema,
    output: handoverSettingsSchema,
  }),
  posts: operation({
    summary: 'The posts with what is looked at there and how many items are open',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(dutyPostSchema),
  }),
  savePost: operation({
    summary: 'Adds a post or changes one; a check that is left out is put out of use',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      id: idSchema.nullable().default(null),
      /** Of the post as it was shown; needed to change one. */
      version: z.int().min(0).default(0),
      name: requiredLineSchema(40),
      teamId: idSchema.nullable().default(null),
      changesAt: changesAtSchema.default([]),
      sources: z.array(dutySourceSchema).max(20).default([]),
      checks: z.array(dutyCheckValuesSchema).max(60).default([]),
      /** After the last one when absent. */
      position: z.int().min(1).max(1000).optional(),
      active: z.boolean().default(true),
    }),
    output: dutyPostSchema,
  }),
  people: operation({
    summary: 'Those who may stand at a post, first whose shift ends or begins then by the published roster',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ postId: idSchema, at: momentSchema }),
    output: z.array(dutyColleagueSchema),
  }),
  shift: operation({
    summary: 'What stands at a post since it was handed over last: the log, open items, what the day says',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ postId: idSchema }),
    output: dutyShiftSchema,
  }),
  addEntry: operation({
    summary: 'Writes down what happened; what needs follow-up becomes an open item',
    effect: 'write',
    callableBy: DUTY_ROLES,
    input: z.strictObject({
      postId: idSchema,
      /** Now when absent. */
      happenedAt: momentSchema.optional(),
      words: wordsSchema,
      importance: entryImportanceSchema.default('usual'),
      followUp: z
        .strictObject({
          /** Whoever is on duty when null. */
          owner: dutyPersonSchema.nullable().default(null),
          dueAt: momentSchema.nullable().default(null),
        })
        .nullable()
        .default(null),
    }),
    output: dutyEntrySchema,
  }),
  withdrawEntry: operation({
    summary: 'Withdraws an entry made by mistake; it stays in the log with the reason',
    effect: 'write',
    callableBy: DUTY_ROLES,
    input: z.strictObject({ entryId: idSchema, reason: reasonSchema }),
    output: dutyEntrySchema,
  }),
  moveItem: operation({
    summary: 'Gives an open item to somebody else or another time, with the reason',
    effect: 'write',
    callableBy: DUTY_ROLES,
    input: z.strictObject({
      itemId: idSchema,
      version: versionSchema,
      owner: dutyPersonSchema.nullable(),
      dueAt: momentSchema.nullable(),
      reason: reasonSchema,
    }),
    output: dutyItemSchema,
  }),
  closeItem: operation({
    summary: 'Closes an open item with what was done',
    effect: 'write',
    callableBy: DUTY_ROLES,
    input: z.strictObject({ itemId: idSchema, version: versionSchema, words: requiredLineSchema(300) }),
    output: dutyItemSchema,
  }),
  begin: operation({
    summary: 'Begins the handover of a post for a change of shift; one past its time says why',
    effect: 'write',
    callableBy: DUTY_ROLES,
    input: z.strictObject({ postId: idSchema, dueAt: momentSchema, reason: lineSchema(200).default('') }),
    output: handoverSchema,
  }),
  handover: operation({
    summary: 'One handover: people, what the day said, checks, entries, open items, signatures, remarks',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ handoverId: idSchema }),
    output: handoverSchema,
  }),
  saveDraft: operation({
    summary: 'Saves who hands over to whom, what was counted and looked at',
    effect: 'write',
    callableBy: DUTY_ROLES,
    input: z.strictObject({
      handoverId: idSchema,
      version: versionSchema,
      outgoing: dutyPersonSchema.nullable(),
      incoming: dutyPersonSchema.nullable(),
      parcels: countSchema,
      visitors: countSchema,
      checks: z
        .array(
          z.strictObject({
            checkId: idSchema,
            state: checkStateSchema.nullable(),
            found: countSchema,
            note: lineSchema(200).default(''),
          }),
        )
        .max(60),
      note: paragraphSchema(1000),
    }),
    output: handoverSchema,
  }),
  changeIncoming: operation({
    summary: 'Names another person to take over while nobody has taken over, with the reason',
    effect: 'write',
    callableBy: DUTY_ROLES,
    input: z.strictObject({
      handoverId: idSchema,
      version: versionSchema,
      incoming: dutyPersonSchema,
      reason: reasonSchema,
    }),
    output: handoverSchema,
  }),
  discardDraft: operation({
    summary: 'Throws away a handover that nobody has signed; the log and the open items stay',
    effect: 'write',
    callableBy: DUTY_ROLES,
    input: z.strictObject({ handoverId: idSchema, version: versionSchema }),
    output: z.strictObject({}),
  }),
  sign: operation({
    summary:
      'Signs as the person who hands over or takes over: in one’s own session, by password at a colleague’s, or as recorded from paper; who takes over has ticked every open item',
    effect: 'action',
    callableBy: DUTY_ROLES,
    input: z.strictObject({
      handoverId: idSchema,
      version: versionSchema,
      side: handoverSideSchema,
      /** Open items that were ticked as read; of the incoming person alone. */
      readItems: z.array(idSchema).max(2000).default([]),
      /** Of the person who signs, at the window of another. */
      password: z.string().max(200).default(''),
    }),
    output: handoverSchema,
  }),
  takeBack: operation({
    summary: 'Takes the outgoing signature back before anybody took over, with the reason',
    effect: 'write',
    callableBy: DUTY_ROLES,
    input: z.strictObject({ handoverId: idSchema, version: versionSchema, reason: reasonSchema }),
    output: handoverSchema,
  }),
  addRemark: operation({
    summary: 'Adds a remark to a handover that both have signed; nothing of it changes',
    effect: 'write',
    callableBy: DUTY_ROLES,
    input: z.strictObject({ handoverId: idSchema, words: wordsSchema }),
    output: handoverSchema,
  }),
  list: operation({
    summary: 'Handovers, newest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema,
    output: gridPageSchema(handoverRowSchema, noTotalsSchema),
  }),
  items: operation({
    summary: 'Items of every post, open and closed, those past their time first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema,
    output: gridPageSchema(dutyItemRowSchema, noTotalsSchema),
  }),
  entries: operation({
    summary: 'The log of every post, newest first, withdrawn entries among them',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema,
    output: gridPageSchema(dutyEntryRowSchema, noTotalsSchema),
  }),
  skipped: operation({
    summary: 'Changes of shift of the last days that passed without a handover',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(z.object({ postId: idSchema, postName: z.string(), dueAt: momentSchema })),
  }),
  reminders: operation({
    summary: 'What whoever asks is to hand over or take over now',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(
      z.object({
        kind: z.enum(['soon', 'sign', 'takeOver']),
        postId: idSchema,
        postName: z.string(),
        dueAt: momentSchema,
        /** Null before it is begun. */
        handoverId: idSchema.nullable(),
        late: z.boolean(),
        openItems: z.int(),
      }),
    ),
  }),
  deliverSheet: operation({
    summary: 'Hands over the sheet of a handover to be signed, as a Word file or a PDF',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({
      handoverId: idSchema,
      language: languageSchema,
      format: z.enum(['docx', 'pdf']).default('docx'),
    }),
    output: fileDeliverySchema,
  }),
};
