import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import { documentMediaTypeSchema } from '../documents/document.ts';
import { letterStateSchema } from '../letters/letter-kind.ts';
import { filingRegisterSchema, filingStateSchema, secrecySchema, urgencySchema } from './filing.ts';

/** A line of the registers. */
export const filingRowSchema = z.object({
  id: idSchema,
  register: filingRegisterSchema,
  state: filingStateSchema,
  /** Empty while it is a draft. */
  number: z.string(),
  passedOn: dateSchema,
  passedTime: z.string(),
  datedOn: dateSchema.nullable(),
  correspondent: z.string(),
  senderNumber: z.string(),
  title: z.string(),
  copies: z.int(),
  pages: z.int().nullable(),
  secrecy: secrecySchema,
  urgency: urgencySchema,
  handler: z.string(),
  dueOn: dateSchema.nullable(),
  /** Days beyond the day by which it was to be done, while it is not. */
  overdueDays: z.int(),
  doneOn: dateSchema.nullable(),
  /** Who has it now on its way round. */
  withReader: z.string(),
  unitId: idSchema.nullable(),
  unitName: z.string(),
  /** Empty while it is not archived. */
  archiveNumber: z.string(),
  retentionName: z.string(),
  /** Such as `Y` or `D10`; empty while it is not archived. */
  period: z.string(),
  /** Last day on which it must still be there; null for good, and while it is not archived. */
  keepUntil: dateSchema.nullable(),
  box: z.string(),
  /** Something keeps it from being destroyed. */
  held: z.enum(['held', 'free']),
  registeredBy: z.string(),
});
export type FilingRow = z.output<typeof filingRowSchema>;

export const filingTotalsSchema = z.object({ open: z.int(), overdue: z.int() });

export const filingReaderSchema = z.object({
  id: idSchema,
  name: z.string(),
  seenOn: dateSchema.nullable(),
  remark: z.string(),
});

export const filingAttachmentSchema = z.object({
  id: idSchema,
  /** The household’s own file that it is. */
  documentId: idSchema.nullable(),
  title: z.string(),
  fileName: z.string(),
  mediaType: documentMediaTypeSchema,
  sha256: z.string(),
  bytes: z.int(),
  pages: z.int().nullable(),
  /** A look asks why. */
  sensitive: z.boolean(),
  addedBy: z.string(),
  addedAt: instantSchema,
  removed: z.object({ by: z.string(), at: instantSchema, reason: z.string() }).nullable(),
  /** `kept` until its entry is destroyed; `shared` where something else still holds the same file. */
  content: z.enum(['kept', 'toRemove', 'removed', 'shared']),
});
export type FilingAttachment = z.output<typeof filingAttachmentSchema>;

export const holdSchema = z.object({
  id: idSchema,
  /** Of the entry, or of the whole household. */
  of: z.enum(['entry', 'unit']),
  reason: z.string(),
  placedBy: z.string(),
  placedAt: instantSchema,
  lifted: z.object({ by: z.string(), at: instantSchema, reason: z.string() }).nullable(),
});
export type FilingHold = z.output<typeof holdSchema>;

/** 歸檔章: what is stamped on the paper. */
export const archiveStampSchema = z.object({
  fonds: z.string(),
  year: z.int(),
  item: z.int(),
  organisation: z.string(),
  period: z.string(),
  pages: z.int().nullable(),
});

export const filingEntrySchema = filingRowSchema.extend({
  copiedTo: z.string(),
  proposal: z.string(),
  instruction: z.string(),
  result: z.string(),
  drafter: z.string(),
  reviewer: z.string(),
  signer: z.string(),
  sealedBy: z.string(),
  sentBy: z.string(),
  signedFor: z.string(),
  note: z.string(),
  letterId: idSchema.nullable(),
  /** Of that letter now: it may have been voided since. */
  letterState: letterStateSchema.nullable(),
  retentionYears: z.int().nullable(),
  /** Years that it is kept after the matter is settled as well; null where its year alone counts. */
  settledYears: z.int().nullable(),
  /** Null while it is not settled. */
  settledOn: dateSchema.nullable(),
  archivedBy: z.string(),
  archivedOn: dateSchema.nullable(),
  stamp: archiveStampSchema.nullable(),
  voided: z.object({ by: z.string(), at: instantSchema, reason: z.string() }).nullable(),
  /** The list on which it is or was destroyed. */
  disposal: z.object({ id: idSchema, number: z.string() }).nullable(),
  readers: z.array(filingReaderSchema),
  attachments: z.array(filingAttachmentSchema),
  /** Newest first, those lifted last. */
  holds: z.array(holdSchema),
  version: z.int(),
});
export type FilingEntry = z.output<typeof filingEntrySchema>;

/** A household's entry, now or as it stood at the end of a past day. */
export const unitFilingRowSchema = filingRowSchema.pick({
  id: true,
  register: true,
  state: true,
  number: true,
  passedOn: true,
  title: true,
  archiveNumber: true,
});
export type UnitFilingRow = z.output<typeof unitFilingRowSchema>;

export const unitFilingSchema = z.object({
  /** The number of the household’s own file; empty where no archive class is for households. */
  fileNumber: z.string(),
  entries: z.array(unitFilingRowSchema),
  /** Of the household as a whole, those in force. */
  holds: z.array(holdSchema),
});
export type UnitFiling = z.output<typeof unitFilingSchema>;

/** A line of 歸檔文件目錄. */
export const catalogueRowSchema = z.object({
  id: idSchema,
  archiveNumber: z.string(),
  fileNumber: z.string(),
  responsible: z.string(),
  title: z.string(),
  /** Eight digits, as the standard has it. */
  dated: z.string(),
  secrecy: secrecySchema,
  pages: z.int().nullable(),
  note: z.string(),
  unitName: z.string(),
  archiveClass: z.string(),
  archiveYear: z.int(),
  organisation: z.string(),
  period: z.string(),
  keepUntil: dateSchema.nullable(),
  box: z.string(),
});
export type CatalogueRow = z.output<typeof catalogueRowSchema>;
