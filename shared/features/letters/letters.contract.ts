import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { documentSchema } from '../../documents/document.ts';
import { DESK_ROLES, EVERY_ROLE, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  paragraphSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { letterKindSchema, letterStateSchema } from './letter-kind.ts';
import { givesEachKindItsOwn, numberPatternSchema } from './letter-number.ts';

/** The words of a template or a letter: one paragraph a line, fields between double braces. */
const bodySchema = paragraphSchema(20_000)
  .transform((text) => text.replace(/\r\n?/gu, '\n').replace(/\t/gu, ' '))
  .refine((text) => text.trim() !== '', 'required');

/** Values by field name; a date is `YYYY-MM-DD`. */
const valuesSchema = z
  .record(
    requiredLineSchema(60),
    paragraphSchema(4000).transform((text) => text.replace(/\r\n?/gu, '\n').replace(/\t/gu, ' ')),
  )
  .refine((values) => Object.keys(values).length <= 100, 'tooLong');

export const letterSettingsSchema = z.strictObject({
  /** Words of the red mark; empty means company and site. */
  letterhead: lineSchema(60),
  /** Who signs for the site, such as 客戶服務部. */
  department: requiredLineSchema(40),
  withSealPlace: z.boolean(),
  numberPatterns: z
    .strictObject({
      ownerLetter: numberPatternSchema,
      publicNotice: numberPatternSchema,
      memo: numberPatternSchema,
      reminder: numberPatternSchema,
      dunning: numberPatternSchema,
    })
    .refine(givesEachKindItsOwn, 'numberPatternTwice'),
});
export type LetterSettings = z.output<typeof letterSettingsSchema>;

export const letterTemplateSchema = z.object({
  id: idSchema,
  kind: letterKindSchema,
  language: languageSchema,
  name: z.string(),
  body: z.string(),
  version: z.int(),
  active: z.boolean(),
  /** Empty for the model that came with the program. */
  savedBy: z.string(),
  savedAt: instantSchema,
});
export type LetterTemplate = z.output<typeof letterTemplateSchema>;

export const letterFieldSchema = z.object({
  name: z.string(),
  /** Not one that the office knows by name; the template's own, or mistyped. */
  own: z.boolean(),
  input: z.enum(['line', 'lines', 'date', 'table']),
  source: z.enum(['office', 'staff', 'unit', 'arrears', 'typed']),
  optional: z.boolean(),
  /** What the office fills in by itself; what is typed takes its place. */
  filled: z.string(),
});
export type LetterField = z.output<typeof letterFieldSchema>;

const contentShape = {
  kind: letterKindSchema,
  language: languageSchema,
  body: bodySchema,
  /** The household it is written to; null for everyone or for colleagues. */
  unitId: idSchema.nullable(),
  values: valuesSchema,
};
export const letterContentSchema = z.strictObject(contentShape);

export const letterPreviewSchema = z.object({
  document: documentSchema,
  subject: z.string(),
  fields: z.array(letterFieldSchema),
  /** Names of fields without a value; a letter with any cannot be issued. */
  missing: z.array(z.string()),
});
export type LetterPreview = z.output<typeof letterPreviewSchema>;

export const letterRowSchema = z.object({
  id: idSchema,
  kind: letterKindSchema,
  state: letterStateSchema,
  /** Empty until issued. */
  number: z.string(),
  subject: z.string(),
  unitId: idSchema.nullable(),
  /** Room, or who else it is for. */
  recipient: z.string(),
  draftedBy: z.string(),
  issuedBy: z.string(),
  issuedOn: dateSchema.nullable(),
  validUntil: dateSchema.nullable(),
  updatedAt: instantSchema,
});
export type LetterRow = z.output<typeof letterRowSchema>;

export const letterSchema = letterRowSchema.extend({
  language: languageSchema,
  body: z.string(),
  values: z.record(z.string(), z.string()),
  templateId: idSchema.nullable(),
  templateVersion: z.int().nullable(),
  templateName: z.string(),
  unitName: z.string(),
  /** Counts the changes of a draft. */
  version: z.int(),
  voidedBy: z.string(),
  voidedAt: instantSchema.nullable(),
  voidReason: z.string(),
  /** SHA-256 of the document as issued; empty before. */
  sha256: z.string(),
});
export type Letter = z.output<typeof letterSchema>;

const letterAtSchema = z.strictObject({ id: idSchema, version: z.int().min(1) });
const manySchema = z.strictObject({
  templateId: idSchema,
  unitIds: z.array(idSchema).min(1).max(20_000),
  values: valuesSchema,
});

export const lettersContract = {
  settings: operation({
    summary: 'Letterhead, signing department, place of the seal and how numbers look',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: letterSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes letterhead, signing department, place of the seal or how numbers look',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: letterSettingsSchema,
    output: letterSettingsSchema,
  }),
  listTemplates: operation({
    summary: 'Templates with their present words, by kind and name',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ kind: letterKindSchema.optional(), withInactive: z.boolean().default(false) }),
    output: z.array(letterTemplateSchema),
  }),
  templateVersions: operation({
    summary: 'Every version of a template, newest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: z.array(letterTemplateSchema),
  }),
  saveTemplate: operation({
    summary: 'Adds a template, or saves a new version of one; letters already issued keep theirs',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      /** The template and the version that was edited; absent for a new one. */
      edited: letterAtSchema.optional(),
      kind: letterKindSchema,
      language: languageSchema,
      name: requiredLineSchema(60),
      body: bodySchema,
      active: z.boolean().default(true),
    }),
    output: letterTemplateSchema,
  }),
  preview: operation({
    summary: 'The document that words and values make, the fields they ask for and which have no value',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: letterContentSchema,
    output: letterPreviewSchema,
  }),
  saveDraft: operation({
    summary: 'Begins a letter as a draft',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ...contentShape, templateId: idSchema.nullable() }),
    output: letterSchema,
  }),
  editDraft: operation({
    summary: 'Changes a draft; refused when somebody changed it since, or when it is issued',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ...contentShape, templateId: idSchema.nullable(), ...letterAtSchema.shape }),
    output: letterSchema,
  }),
  discardDraft: operation({
    summary: 'Throws a draft away; it never had a number',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: letterAtSchema,
    output: z.object({}),
  }),
  issue: operation({
    summary: 'Issues a draft: it gets the next number of its kind and year and its document is frozen',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: letterAtSchema,
    output: letterSchema,
  }),
  voidLetter: operation({
    summary: 'Voids an issued letter; its number stays taken and the reason is kept',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    approval: 'voidLetter',
    input: z.strictObject({ id: idSchema, reason: requiredLineSchema(200) }),
    output: letterSchema,
  }),
  list: operation({
    summary:
      'The register of letters as a grid, drafts and voided ones included; letters to households only for those who may open the archives',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema,
    output: gridPageSchema(letterRowSchema, noTotalsSchema),
  }),
  forUnit: operation({
    summary: 'Letters to a household, newest first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      unitId: idSchema,
      limit: z.int().min(1).max(200).default(50),
      /** A past day: the letters issued by its end, as they stood then. */
      on: enteredDateSchema.optional(),
    }),
    output: z.array(letterRowSchema),
  }),
  letter: operation({
    summary: 'One letter with its words and values',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: letterSchema,
  }),
  document: operation({
    summary: 'A letter’s document: as frozen on issue, or as the draft stands',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: documentSchema,
  }),
  deliverDocx: operation({
    summary: 'Hands over a letter as a Word file',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: fileDeliverySchema,
  }),
  deliverPdf: operation({
    summary: 'Hands over a letter as a PDF, where this PC can make one',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: fileDeliverySchema,
  }),
  notePrint: operation({
    summary: 'Notes in the audit trail that a letter is printed',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ id: idSchema }),
    output: z.object({}),
  }),
  checkMany: operation({
    summary: 'Which of these households’ letters could not be issued, and for want of what',
    effect: 'read',
    callableBy: SUPERVISING_ROLES,
    input: manySchema,
    output: z.object({
      ready: z.int(),
      blocked: z.array(z.object({ unitId: idSchema, unitName: z.string(), missing: z.array(z.string()) })),
    }),
  }),
  issueMany: operation({
    summary: 'Issues one letter to each of these households in room order; all or none',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: manySchema,
    output: z.object({ ids: z.array(idSchema), firstNumber: z.string(), lastNumber: z.string() }),
  }),
  deliverMerged: operation({
    summary: 'Hands over issued letters as one Word file, each beginning on a page of its own',
    effect: 'job',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ ids: z.array(idSchema).min(1).max(20_000) }),
    output: z.object({ letters: z.int(), delivery: fileDeliverySchema }),
  }),
};
