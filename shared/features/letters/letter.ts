import { z } from 'zod';
import { documentSchema } from '../../documents/document.ts';
import {
  dateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  paragraphSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { chainStepSchema } from './letter-approval.ts';
import { letterKindSchema, letterStateSchema } from './letter-kind.ts';
import { FIELD_INPUTS, FIELD_SOURCES } from './merge-field.ts';

/** What happens to a letter on its way. */
export const LETTER_ACTIONS = [
  'submitted',
  'takenBack',
  'returned',
  'agreed',
  'signed',
  'issued',
  'urgent',
  'confirmed',
  'disowned',
] as const;
export type LetterAction = (typeof LETTER_ACTIONS)[number];

/** The words of a template or a letter: one paragraph a line, fields between double braces. */
export const bodySchema = paragraphSchema(20_000)
  .transform((text) => text.replace(/\r\n?/gu, '\n').replace(/\t/gu, ' '))
  .refine((text) => text.trim() !== '', 'required');

/** Values by field name; a date is `YYYY-MM-DD`. */
export const valuesSchema = z
  .record(
    requiredLineSchema(60),
    paragraphSchema(4000).transform((text) => text.replace(/\r\n?/gu, '\n').replace(/\t/gu, ' ')),
  )
  .refine((values) => Object.keys(values).length <= 200, 'tooLong');

export const letterSettingsSchema = z.strictObject({
  /** Counts the changes; those kept from before they were counted are the first. */
  version: z.int().min(1).default(1),
  /** Words of the red mark; empty means company and site. */
  letterhead: lineSchema(60),
  /** Who signs for the site, such as 客戶服務部. */
  department: requiredLineSchema(40),
  withSealPlace: z.boolean(),
  /** At least one of those who agree to a letter is not who drafted it. */
  fourEyes: z.boolean().default(false),
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
  input: z.enum(FIELD_INPUTS),
  source: z.enum(FIELD_SOURCES),
  optional: z.boolean(),
  /** Columns of a list that is typed in rows. */
  columns: z.array(z.object({ name: z.string(), share: z.number() })),
  /** Answers of a choice. */
  options: z.array(z.string()),
  /** What the office fills in by itself; what is typed takes its place. */
  filled: z.string(),
});
export type LetterField = z.output<typeof letterFieldSchema>;

export const contentShape = {
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
  /** Names of fields without a value and of clauses that the office has not; a letter with any cannot be issued. */
  missing: z.array(z.string()),
  /** Fields that a letter of its kind must tell and its words do not have; such a letter cannot be issued. */
  lacking: z.array(z.string()),
  /** Fields that tell of one household in words for everyone; such a letter cannot be issued. */
  ofHousehold: z.array(z.string()),
  /** What the household owes, to be told to whoever lets its goods out; it holds nothing back. Null elsewhere. */
  owedCents: z.int().nullable(),
});
export type LetterPreview = z.output<typeof letterPreviewSchema>;

export const letterRowSchema = z.object({
  id: idSchema,
  kind: letterKindSchema,
  state: letterStateSchema,
  /** Empty until signed, and of a kind that bears none. */
  number: z.string(),
  subject: z.string(),
  unitId: idSchema.nullable(),
  /** Room, or who else it is for. */
  recipient: z.string(),
  draftedBy: z.string(),
  signedBy: z.string(),
  /** The date on the paper. */
  signedOn: dateSchema.nullable(),
  issuedBy: z.string(),
  issuedOn: dateSchema.nullable(),
  /** A draft that came back from review. */
  returned: z.boolean(),
  /** It went out on the manager’s word, which is yet to be confirmed. */
  unconfirmed: z.boolean(),
  validUntil: dateSchema.nullable(),
  updatedAt: instantSchema,
});
export type LetterRow = z.output<typeof letterRowSchema>;

/** One step of a letter’s way through the office. */
export const letterStepSchema = z.object({
  action: z.enum(LETTER_ACTIONS),
  /** The step of the chain that an agreement takes. */
  chainStep: chainStepSchema.nullable(),
  staffName: z.string(),
  madeAt: instantSchema,
  /** Who agreed outside the office, or by word of mouth; empty otherwise. */
  onBehalf: z.string(),
  onDay: dateSchema.nullable(),
  comment: z.string(),
  /** SHA-256 of the words and values that it was about; empty of what was issued by an earlier version of the program. */
  contentSha256: z.string(),
});
export type LetterStep = z.output<typeof letterStepSchema>;

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
  /** SHA-256 of the document as signed; empty before. */
  sha256: z.string(),
  /** Who has to agree before it is signed, in order, and who has. */
  chain: z.array(chainStepSchema),
  agreed: z.array(chainStepSchema),
  /** What it is about in money; null when about none. */
  amountCents: z.int().nullable(),
  steps: z.array(letterStepSchema),
});
export type Letter = z.output<typeof letterSchema>;

export const letterAtSchema = z.strictObject({ id: idSchema, version: z.int().min(1) });
