import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema, fileTicketSchema, shownFileSchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { enteredDateSchema, idSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { exportPurposeShape } from '../exchange/export-purpose.ts';
import { filingRegisterSchema, secrecySchema, urgencySchema } from './filing.ts';
import {
  catalogueRowSchema,
  filingEntrySchema,
  filingRowSchema,
  filingTotalsSchema,
  unitFilingSchema,
} from './filing-entry.ts';
import { filingSettingsSchema } from './filing-settings.ts';
import { MOST_RETENTION_YEARS } from './retention.ts';

/** What may be written of an entry until it is archived. */
export const filingFieldsShape = {
  /** Day on which it came in or went out. */
  passedOn: enteredDateSchema,
  /** The clock's time of it, `HH:MM`, where it matters. */
  passedTime: z
    .string()
    .regex(/^$|^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'timeOfDay')
    .default(''),
  /** Day that the file itself bears; the day on which it passed when null. */
  datedOn: enteredDateSchema.nullable().default(null),
  /** 來文單位, 主送, or the department that it is from. */
  correspondent: lineSchema(120).default(''),
  /** 抄送. */
  copiedTo: lineSchema(200).default(''),
  /** 來文字號, or the number under which it was issued. */
  senderNumber: lineSchema(80).default(''),
  title: requiredLineSchema(200),
  copies: z.int().min(1).max(9999).default(1),
  pages: z.int().min(1).max(99_999).nullable().default(null),
  secrecy: secrecySchema.default('open'),
  urgency: urgencySchema.default('normal'),
  /** 擬辦. */
  proposal: lineSchema(500).default(''),
  /** 批示. */
  instruction: lineSchema(500).default(''),
  /** 承辦人. */
  handler: lineSchema(60).default(''),
  /** 限辦. */
  dueOn: enteredDateSchema.nullable().default(null),
  /** 擬稿, 審核, 簽發, 用印. */
  drafter: lineSchema(60).default(''),
  reviewer: lineSchema(60).default(''),
  signer: lineSchema(60).default(''),
  sealedBy: lineSchema(60).default(''),
  /** 發送方式 and 簽收. */
  sentBy: lineSchema(60).default(''),
  signedFor: lineSchema(120).default(''),
  unitId: idSchema.nullable().default(null),
  box: lineSchema(40).default(''),
  note: lineSchema(500).default(''),
};

const entryAt = { id: idSchema, version: z.int().min(1) };
const lookReasonSchema = lineSchema(200).default('');

export const filingContract = {
  settings: operation({
    summary: 'Fonds number, archive classes, organisation codes and how register numbers look',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: filingSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes them for what is archived from now on; numbers given stay as they are',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: filingSettingsSchema,
    output: filingSettingsSchema,
  }),
  list: operation({
    summary: 'The registers of incoming, outgoing and internal files as a grid, newest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(filingRowSchema, filingTotalsSchema),
  }),
  entry: operation({
    summary: 'One entry with its circulation, files, holds and archive stamp',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema }),
    output: filingEntrySchema,
  }),
  forUnit: operation({
    summary:
      'A household’s entries, newest first, the number of its file and the holds on it, now or on a past day',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      unitId: idSchema,
      limit: z.int().min(1).max(200).default(50),
      /** A past day: what was registered by its end and what was held then, as they stood. */
      on: enteredDateSchema.optional(),
    }),
    output: unitFilingSchema,
  }),
  ofLetter: operation({
    summary: 'The entry under which an issued letter was registered; null while it is not',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ letterId: idSchema }),
    output: z.object({ entry: filingRowSchema.pick({ id: true, number: true }).nullable() }),
  }),
  saveEntry: operation({
    summary:
      'Begins an entry or changes one; registering it gives it the next number of its register and year',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      /** Both absent for a new entry. */
      id: idSchema.optional(),
      version: z.int().min(1).optional(),
      register: filingRegisterSchema,
      ...filingFieldsShape,
      /** False keeps it as a draft without a number. */
      registered: z.boolean(),
    }),
    output: filingEntrySchema,
  }),
  discardDraft: operation({
    summary: 'Throws a draft away; it never had a number',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject(entryAt),
    output: z.object({}),
  }),
  registerLetters: operation({
    summary: 'Registers issued letters as outgoing, each once, without typing them again',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ letterIds: z.array(idSchema).min(1).max(500) }),
    output: z.object({
      registered: z.array(filingRowSchema.pick({ id: true, number: true })),
      /** Letters that were in the register before. */
      before: z.int(),
    }),
  }),
  circulate: operation({
    summary: 'Says who is still to see it, in order; whoever has seen it stays on the list',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ...entryAt, readers: z.array(requiredLineSchema(60)).max(30) }),
    output: filingEntrySchema,
  }),
  noteSeen: operation({
    summary: 'Notes that somebody on the circulation list has seen it, when and with what remark',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      /** The entry as it was read: the list may have been changed meanwhile. */
      ...entryAt,
      readerId: idSchema,
      seenOn: enteredDateSchema,
      remark: lineSchema(200).default(''),
    }),
    output: filingEntrySchema,
  }),
  handle: operation({
    summary: 'Notes that it is done, when and with what result',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ...entryAt, doneOn: enteredDateSchema, result: lineSchema(500).default('') }),
    output: filingEntrySchema,
  }),
  archive: operation({
    summary: 'Files it away under an archive number, with the period for which it is kept',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...entryAt,
      archiveClass: lineSchema(6),
      organisation: lineSchema(6),
      year: z.int().min(1900).max(2199),
      retentionClassId: idSchema,
      /** The class’s own period when absent; longer is allowed, null for good. */
      years: z.int().min(1).max(MOST_RETENTION_YEARS).nullable().optional(),
      box: lineSchema(40).default(''),
    }),
    output: filingEntrySchema,
  }),
  settle: operation({
    summary:
      'Enters the day on which the matter of an archived entry was settled, corrects it, or takes it back; until when it is kept follows',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...entryAt,
      /** Null takes it back. */
      settledOn: enteredDateSchema.nullable(),
    }),
    output: filingEntrySchema,
  }),
  voidEntry: operation({
    summary: 'Voids an entry with the reason; its number stays taken',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...entryAt, reason: requiredLineSchema(200) }),
    output: filingEntrySchema,
  }),
  attach: operation({
    summary: 'Puts an uploaded scan, photo or PDF on an entry',
    effect: 'action',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ticket: fileTicketSchema, id: idSchema, title: lineSchema(120).default('') }),
    output: filingEntrySchema,
  }),
  attachDocument: operation({
    summary: 'Puts a file that a household’s file holds on an entry of that household as well',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema, documentId: idSchema }),
    output: filingEntrySchema,
  }),
  removeAttachment: operation({
    summary: 'Marks a file of an entry as removed, with the reason; it stays in the attachments',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ attachmentId: idSchema, reason: requiredLineSchema(200) }),
    output: filingEntrySchema,
  }),
  openAttachment: operation({
    summary:
      'Where the window fetches an entry’s file to show it, once; identity papers and confidential entries ask why',
    effect: 'action',
    notesOnly: true,
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ attachmentId: idSchema, reason: lookReasonSchema }),
    output: shownFileSchema,
  }),
  takeAttachment: operation({
    summary: 'Hands an entry’s file over to be saved; leaves an audit entry',
    effect: 'action',
    notesOnly: true,
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ attachmentId: idSchema, reason: lookReasonSchema }),
    output: fileDeliverySchema,
  }),
  listCatalogue: operation({
    summary: 'Archived files as a grid, in the order of their numbers',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(catalogueRowSchema, z.object({ pages: z.int() })),
  }),
  deliverCatalogue: operation({
    summary:
      'Hands over the catalogue of archived files as a Word file; written down like any list that leaves',
    effect: 'action',
    callableBy: HOUSEHOLD_READERS,
    mayNeedApproval: 'bulkExport',
    input: z.strictObject({
      /** 年度, 門類, 機構; all of them when null. */
      year: z.int().min(1900).max(2199).nullable().default(null),
      archiveClass: lineSchema(6).nullable().default(null),
      organisation: lineSchema(6).nullable().default(null),
      /** Of the document. */
      language: languageSchema.default('zh-Hant'),
      ...exportPurposeShape,
    }),
    output: fileDeliverySchema,
  }),
};
