import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { documentSchema } from '../../documents/document.ts';
import { DESK_ROLES, EVERY_ROLE, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { enteredDateSchema, idSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import {
  bodySchema,
  contentShape,
  letterAtSchema,
  letterContentSchema,
  letterPreviewSchema,
  letterRowSchema,
  letterSchema,
  letterSettingsSchema,
  letterTemplateSchema,
} from './letter.ts';
import { letterKindSchema } from './letter-kind.ts';

/** Writing letters, their register, and what is handed out of it. */
export const letterDeskContract = {
  settings: operation({
    summary: 'Letterhead, signing department, place of the seal and whether a second person reads',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: letterSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes letterhead, signing department, place of the seal or whether a second person reads',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: letterSettingsSchema.extend({ version: z.int().min(1) }),
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
    input: letterContentSchema.extend({
      /** The draft that they are of, whose drafter handles it whoever looks. */
      letterId: idSchema.optional(),
    }),
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
  voidLetter: operation({
    summary: 'Voids a signed letter; its number stays taken and the reason is kept',
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
};
