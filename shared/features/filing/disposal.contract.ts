import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { documentSchema } from '../../documents/document.ts';
import { HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { DISPOSAL_STATES, MOST_LISTED } from './disposal.ts';
import { holdSchema } from './filing-entry.ts';
import { MOST_RETENTION_YEARS, retentionNatureSchema, SETTLING } from './retention.ts';

const yearsSchema = z.int().min(1).max(MOST_RETENTION_YEARS);

export const retentionClassSchema = z.object({
  id: idSchema,
  code: z.string(),
  name: z.string(),
  /** Null for good. */
  years: yearsSchema.nullable(),
  /** Kept so long after the matter is settled as well, without an end until then; null where its year alone counts. */
  settledYears: yearsSchema.nullable(),
  nature: retentionNatureSchema,
  source: z.string(),
  /** First and last day on which something may be archived under it; open when null. */
  fromOn: dateSchema.nullable(),
  toOn: dateSchema.nullable(),
  position: z.int(),
  version: z.int(),
});
export type RetentionClass = z.output<typeof retentionClassSchema>;

export const dueRowSchema = z.object({
  id: idSchema,
  archiveNumber: z.string(),
  number: z.string(),
  title: z.string(),
  datedOn: dateSchema.nullable(),
  pages: z.int().nullable(),
  unitName: z.string(),
  retentionName: z.string(),
  period: z.string(),
  /** Null while it is not settled: it would be due by its year, and is not. */
  keepUntil: dateSchema.nullable(),
  settling: z.enum(SETTLING),
  box: z.string(),
  held: z.enum(['held', 'free']),
});
export type DueRow = z.output<typeof dueRowSchema>;

const disposalRowShape = {
  id: idSchema,
  number: z.string(),
  state: z.enum(DISPOSAL_STATES),
  asOf: dateSchema,
  items: z.int(),
  drawnUpBy: z.string(),
  drawnUpAt: instantSchema,
};
export const disposalRowSchema = z.object(disposalRowShape);
export type DisposalRow = z.output<typeof disposalRowSchema>;

/** An entry on a list, by its catalogue facts as they were when the list was drawn up. */
export const disposalItemSchema = z.object({
  id: idSchema,
  entryId: idSchema,
  archiveNumber: z.string(),
  number: z.string(),
  senderNumber: z.string(),
  responsible: z.string(),
  title: z.string(),
  datedOn: dateSchema.nullable(),
  secrecy: z.string(),
  pages: z.int().nullable(),
  period: z.string(),
  keepUntil: dateSchema,
  /** Null until it is appraised. */
  decision: z.enum(['destroy', 'extend']).nullable(),
  years: z.int().nullable(),
  reason: z.string(),
  /** Now, whatever it was when the list was drawn up. */
  held: z.boolean(),
  /** Files whose content is gone, still there since something else holds it, and still to be removed. */
  removedFiles: z.int(),
  sharedFiles: z.int(),
  waitingFiles: z.int(),
});

export const disposalSchema = z.object({
  ...disposalRowShape,
  appraisers: z.array(z.string()),
  opinion: z.string(),
  appraisedBy: z.string(),
  appraisedAt: instantSchema.nullable(),
  /** Who asked, and the second person who agreed. */
  approvalAskedBy: z.string(),
  approvedBy: z.string(),
  approvedAt: instantSchema.nullable(),
  method: z.string(),
  carriedOutBy: z.string(),
  carriedOutOn: dateSchema.nullable(),
  witnesses: z.array(z.string()),
  cancelledBy: z.string(),
  cancelledAt: instantSchema.nullable(),
  cancelReason: z.string(),
  rows: z.array(disposalItemSchema),
  version: z.int(),
});
export type Disposal = z.output<typeof disposalSchema>;

const documentOfSchema = z.strictObject({
  id: idSchema,
  /** Of the document. */
  language: languageSchema.default('zh-Hant'),
});
const disposalAt = { id: idSchema, version: z.int().min(1) };

export const disposalContract = {
  retentionClasses: operation({
    summary: 'Retention periods with where each is from, in their order',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(retentionClassSchema),
  }),
  saveRetentionClass: operation({
    summary: 'Adds a retention period or changes one; what is archived already keeps its own',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z
      .strictObject({
        /** Both absent for a new one. */
        id: idSchema.optional(),
        version: z.int().min(1).optional(),
        code: z.string().regex(/^[A-Z0-9]{2,6}$/u, 'archiveCode'),
        name: requiredLineSchema(80),
        years: yearsSchema.nullable(),
        settledYears: yearsSchema.nullable().default(null),
        nature: retentionNatureSchema,
        source: requiredLineSchema(200),
        fromOn: enteredDateSchema.nullable().default(null),
        toOn: enteredDateSchema.nullable().default(null),
        position: z.int().min(0).max(100_000).default(1000),
      })
      .refine(({ fromOn, toOn }) => fromOn === null || toOn === null || fromOn <= toOn, {
        path: ['toOn'],
        error: 'beforeStart',
      })
      .refine(({ years, settledYears }) => years !== null || settledYears === null, {
        path: ['settledYears'],
        error: 'forGoodAlready',
      }),
    output: retentionClassSchema,
  }),
  placeHold: operation({
    summary: 'Keeps an entry, or everything of a household, from being destroyed, with the reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      of: z.enum(['entry', 'unit']),
      id: idSchema,
      reason: requiredLineSchema(200),
    }),
    output: holdSchema,
  }),
  liftHold: operation({
    summary: 'Lifts a hold, with the reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ holdId: idSchema, reason: requiredLineSchema(200) }),
    output: holdSchema,
  }),
  listDue: operation({
    summary:
      'Archived entries whose period is over by a day, as a grid, oldest first, then those that would be due were they settled; those on a list left out',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema.extend({
      /** Today when absent. */
      on: enteredDateSchema.optional(),
    }),
    output: gridPageSchema(dueRowSchema, noTotalsSchema),
  }),
  listDisposals: operation({
    summary: 'Disposal lists, newest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(disposalRowSchema),
  }),
  disposal: operation({
    summary: 'One disposal list with its items and who decided what',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema }),
    output: disposalSchema,
  }),
  drawUpDisposal: operation({
    summary: 'Draws up a disposal list of entries whose period is over',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      /** No later than today, which it is when absent. */
      asOf: enteredDateSchema.optional(),
      entryIds: z.array(idSchema).min(1).max(MOST_LISTED),
    }),
    output: disposalSchema,
  }),
  appraiseDisposal: operation({
    summary: 'Says of each item whether it is destroyed or kept longer; the appraisers are named',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      ...disposalAt,
      appraisers: z.array(requiredLineSchema(60)).min(1).max(10),
      opinion: lineSchema(500).default(''),
      decisions: z
        .array(
          z
            .strictObject({
              itemId: idSchema,
              decision: z.enum(['destroy', 'extend']),
              /** For which it is kept on, counted from 1 January after this year. */
              years: yearsSchema.nullable().default(null),
              reason: lineSchema(200).default(''),
            })
            .refine(({ decision, years }) => decision === 'destroy' || years !== null, {
              path: ['years'],
              error: 'required',
            })
            .refine(({ decision, reason }) => decision === 'destroy' || reason !== '', {
              path: ['reason'],
              error: 'required',
            }),
        )
        .min(1)
        .max(MOST_LISTED),
    }),
    output: disposalSchema,
  }),
  approveDisposal: operation({
    summary:
      'Approves an appraised list together with a second person; what is kept longer is so from then on',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    mayNeedApproval: 'destruction',
    input: z.strictObject(disposalAt),
    output: disposalSchema,
  }),
  carryOutDisposal: operation({
    summary: 'Notes that an approved list was destroyed before two witnesses, and removes the files’ content',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      ...disposalAt,
      method: requiredLineSchema(60),
      carriedOutOn: enteredDateSchema,
      witnesses: z.tuple([requiredLineSchema(60), requiredLineSchema(60)]),
    }),
    output: disposalSchema,
  }),
  finishRemoval: operation({
    summary: 'Removes the content of destroyed files that was not removed yet',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ id: idSchema }),
    output: disposalSchema,
  }),
  cancelDisposal: operation({
    summary: 'Cancels a list that was not carried out, with the reason; its entries stay archived',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...disposalAt, reason: requiredLineSchema(200) }),
    output: disposalSchema,
  }),
  destructionList: operation({
    summary: 'The destruction list as a document, with places to sign',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: documentOfSchema,
    output: documentSchema,
  }),
  deliverDestructionList: operation({
    summary: 'Hands over the destruction list as a Word file',
    effect: 'action',
    callableBy: HOUSEHOLD_READERS,
    input: documentOfSchema,
    output: fileDeliverySchema,
  }),
};
