import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema, fileTicketSchema, shownFileSchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { momentSchema } from '../../domain/moment.ts';
import {
  DESK_ROLES,
  EVERY_ROLE,
  HOUSEHOLD_READERS,
  MANAGER_ONLY,
  type Role,
  SUPERVISING_ROLES,
} from '../../domain/role.ts';
import { enteredDateSchema, idSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { noticeNatureSchema, noticeSettingsSchema } from './lead-time.ts';
import {
  boardPlaceSchema,
  noticeBoardSchema,
  noticeRowSchema,
  noticeSchema,
  postingRowSchema,
  postingTotalsSchema,
} from './notice.ts';
import { postingActSchema } from './posting-state.ts';

/** Those who walk the round: the desk, and the grounds whose people pass every board. */
export const POSTING_ROLES: readonly Role[] = [...DESK_ROLES, 'groundsSupervisor'];

const reasonSchema = requiredLineSchema(200);
const sizeSchema = z.int().min(100).max(10_000);
const postingIdsSchema = z.array(idSchema).min(1).max(500);

/** Public notices: the boards, when a notice must hang, who put it up and took it down. */
export const noticesContract = {
  settings: operation({
    summary: 'How early a notice of each nature must hang, with the source, and when it comes down',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: noticeSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes how early notices must hang; refused when a colleague saved it meanwhile',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: noticeSettingsSchema,
    output: noticeSettingsSchema,
  }),
  boards: operation({
    summary: 'The boards in the order of the round, with what hangs on each now and what is to go up',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(noticeBoardSchema),
  }),
  saveBoard: operation({
    summary: 'Adds a board or changes one; one that notices hang on stays in use',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      id: idSchema.nullable().default(null),
      /** Of the board as it was shown; needed to change one. */
      version: z.int().min(1).optional(),
      name: requiredLineSchema(60),
      place: boardPlaceSchema,
      buildingId: idSchema.nullable().default(null),
      entrance: lineSchema(40).default(''),
      widthMm: sizeSchema.nullable().default(null),
      heightMm: sizeSchema.nullable().default(null),
      capacity: z.int().min(1).max(100).nullable().default(null),
      /** After the last one when absent. */
      position: z.int().min(1).max(10_000).optional(),
      active: z.boolean().default(true),
    }),
    output: noticeBoardSchema,
  }),
  modelBoards: operation({
    summary: 'Adds a board for the lobby, or the lift, of every entrance that has none, and one at the gate',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ language: languageSchema, lifts: z.boolean().default(false) }),
    output: z.object({ added: z.int() }),
  }),
  notice: operation({
    summary:
      'A notice as it is posted: its effect, how early it must hang, what follows it up, and every board',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ letterId: idSchema }),
    output: noticeSchema,
  }),
  saveEffect: operation({
    summary: 'Says when the matter of a notice begins and ends, and which earlier notice it follows up',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z
      .strictObject({
        letterId: idSchema,
        version: z.int().min(0),
        nature: noticeNatureSchema,
        effectiveFrom: momentSchema.nullable(),
        effectiveTo: momentSchema.nullable(),
        updatesLetterId: idSchema.nullable().default(null),
      })
      .refine(
        ({ effectiveFrom, effectiveTo }) =>
          effectiveTo === null || (effectiveFrom !== null && effectiveFrom <= effectiveTo),
        'endBeforeStart',
      ),
    output: noticeSchema,
  }),
  markUrgent: operation({
    summary: 'Lets a notice go up later than the rule says, with the reason',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ letterId: idSchema, version: z.int().min(0), reason: reasonSchema }),
    output: noticeSchema,
  }),
  planPostings: operation({
    summary: 'Makes one task for each board that an issued notice is to hang on',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ letterId: idSchema, boardIds: z.array(idSchema).min(1).max(500) }),
    output: noticeSchema,
  }),
  cancelPostings: operation({
    summary: 'Takes tasks off that nothing was done for; they stay on the list with the reason',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ postingIds: postingIdsSchema, reason: reasonSchema }),
    output: z.object({ cancelled: z.int() }),
  }),
  recordActs: operation({
    summary: 'Notes at many boards at once what was done or seen: put up, gone, spoilt, taken down',
    effect: 'write',
    callableBy: POSTING_ROLES,
    input: z.strictObject({
      postingIds: postingIdsSchema,
      kind: postingActSchema,
      /** Now when absent. */
      actedAt: momentSchema.optional(),
      /** Whoever did it; the person on duty when empty. */
      madeBy: lineSchema(40).default(''),
      note: lineSchema(200).default(''),
    }),
    output: z.object({ actIds: z.array(idSchema) }),
  }),
  withdrawAct: operation({
    summary: 'Withdraws what was noted of a board by mistake; it stays on the list with the reason',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ actId: idSchema, reason: reasonSchema }),
    output: noticeSchema,
  }),
  addPhoto: operation({
    summary: 'Keeps a photo of a board with what was done there',
    effect: 'action',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      /** Of the uploaded file. */
      ticket: fileTicketSchema,
      actId: idSchema,
    }),
    output: noticeSchema,
  }),
  removePhoto: operation({
    summary: 'Takes a photo off that is of something else; it stays on the list with the reason',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ photoId: idSchema, reason: reasonSchema }),
    output: noticeSchema,
  }),
  openPhoto: operation({
    summary: 'Shows a photo of a board in the window',
    effect: 'action',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ photoId: idSchema }),
    output: shownFileSchema,
  }),
  takePhoto: operation({
    summary: 'Hands over a photo of a board',
    effect: 'action',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ photoId: idSchema }),
    output: fileDeliverySchema,
  }),
  register: operation({
    summary: '通告發布目錄: every issued notice with its effect and how it stands on the boards',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema,
    output: gridPageSchema(noticeRowSchema, noTotalsSchema),
  }),
  postings: operation({
    summary:
      'One row for each notice on each board in the order of the round, with what is to be done by when',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema,
    output: gridPageSchema(postingRowSchema, postingTotalsSchema),
  }),
  deliverRound: operation({
    summary:
      'Hands over the sheet for the round as a Word file: what is to go up and to come down, board by board',
    effect: 'action',
    callableBy: POSTING_ROLES,
    input: z.strictObject({ language: languageSchema }),
    output: fileDeliverySchema,
  }),
  deliverRegister: operation({
    summary: 'Hands over the register of notices of some days as a Word file',
    effect: 'action',
    callableBy: DESK_ROLES,
    input: z.strictObject({ from: enteredDateSchema, to: enteredDateSchema, language: languageSchema }),
    output: fileDeliverySchema,
  }),
};
