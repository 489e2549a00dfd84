import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema, fileTicketSchema } from '../../api/file-delivery.ts';
import { gridQuerySchema } from '../../api/grid-query.ts';
import { EVERY_ROLE, EXPORTING_ROLES, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  enteredDateSchema,
  instantSchema,
  lineSchema,
  paragraphSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { rollChangeSchema } from '../archives/roll-row.ts';
import { rollFieldSchema, rowProblemSchema } from './roll-field.ts';

/** An import of the same file made before. */
const earlierImportSchema = z.object({
  importedAt: instantSchema,
  staffName: z.string(),
  created: z.int(),
  changed: z.int(),
});

/** Every row of the file below its headings lands in exactly one of the last four. */
export const rollCountsSchema = z.object({
  rows: z.int(),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
});
export type RollCounts = z.output<typeof rollCountsSchema>;

/** Excel takes 31 characters; other programs write longer names. */
const sheetNameSchema = z.string().min(1).max(255);
/** Row number as the spreadsheet program shows it, from 1. */
const rowNumberSchema = z.int().min(1).max(1_048_576);

/** Which sheet, which heading row, and which column is what. */
const rollChoiceShape = {
  ticket: fileTicketSchema,
  sheet: sheetNameSchema,
  headerRow: rowNumberSchema,
  columns: z
    .array(z.strictObject({ column: z.int().min(0).max(99), field: rollFieldSchema }))
    .max(100)
    .refine((columns) => new Set(columns.map((one) => one.field)).size === columns.length, 'fieldTwice')
    .refine((columns) => new Set(columns.map((one) => one.column)).size === columns.length, 'columnTwice'),
};
export const rollChoiceSchema = z.strictObject(rollChoiceShape);
export type RollChoice = z.output<typeof rollChoiceSchema>;

/** Rows that are no household: said, counted, not imported. */
export const rollNoteSchema = z.object({
  kind: z.enum([
    'totalRow',
    'footerRow',
    'repeatedHeading',
    'hiddenRow',
    'combinedRow',
    'phonesToFirstOwner',
  ]),
  rows: z.array(z.int()),
  /** Rows in all; `rows` names the first ones. */
  count: z.int(),
});
export type RollNote = z.output<typeof rollNoteSchema>;

export const rollInspectionSchema = z.object({
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), rows: z.int(), hidden: z.boolean() })),
  sheet: z.string(),
  headerRow: rowNumberSchema,
  /** First rows as written, to choose the heading row by. */
  firstRows: z.array(z.object({ row: rowNumberSchema, cells: z.array(z.string()) })),
  columns: z.array(
    z.object({
      column: z.int(),
      letter: z.string(),
      header: z.string(),
      samples: z.array(z.string()),
      guess: rollFieldSchema.nullable(),
    }),
  ),
  hiddenRows: z.int(),
  earlier: earlierImportSchema.nullable(),
});
export type RollInspection = z.output<typeof rollInspectionSchema>;

export const rollPreviewSchema = z.object({
  /** Names this preview; an import whose outcome would differ from it is refused. */
  hash: z.string(),
  counts: rollCountsSchema,
  notes: z.array(rollNoteSchema),
  earlier: earlierImportSchema.nullable(),
  /** The first rows of each kind. */
  created: z.array(z.object({ row: z.int(), unit: z.string(), owners: z.string(), area: z.string() })),
  changed: z.array(z.object({ row: z.int(), unit: z.string(), changes: z.array(rollChangeSchema) })),
  rejected: z.array(z.object({ row: z.int(), unit: z.string(), problems: z.array(rowProblemSchema) })),
});
export type RollPreview = z.output<typeof rollPreviewSchema>;

export const rollImportSchema = z.object({
  ...rollCountsSchema.shape,
  id: z.int(),
  fileName: z.string(),
  sheet: z.string(),
  importedAt: instantSchema,
  staffName: z.string(),
  /** Copy of the office made just before. */
  backupName: z.string(),
});
export type RollImport = z.output<typeof rollImportSchema>;

/** Grids that can be taken out as a file. */
export const EXPORT_SOURCES = [
  'units',
  'unitsAsOf',
  'people',
  'peopleAsOf',
  'verification',
  'charges',
  'receipts',
  'arrears',
  'letters',
  'keys',
  'missingPapers',
  'paperLoans',
  'auditTrail',
] as const;
export type ExportSource = (typeof EXPORT_SOURCES)[number];

/** Whatever leaves the office leaves for a reason and to somebody; both are written down. */
const purposeShape = {
  reason: paragraphSchema(500).refine((text) => text.length > 0, 'required'),
  receiver: requiredLineSchema(120),
};

export const exportRecordSchema = z.object({
  id: z.int(),
  kind: z.enum(['grid', 'auditPack']),
  source: z.string(),
  format: z.string(),
  rows: z.int(),
  fileName: z.string(),
  sha256: z.string(),
  reason: z.string(),
  receiver: z.string(),
  exportedAt: instantSchema,
  staffName: z.string(),
});
export type ExportRecord = z.output<typeof exportRecordSchema>;

export const exchangeContract = {
  rollTemplate: operation({
    summary: 'An empty owner roll with the headings that need no matching',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ language: languageSchema.default('zh-Hant') }),
    output: fileDeliverySchema,
  }),
  inspectRoll: operation({
    summary:
      'What an uploaded owner roll holds: sheets, heading row, columns with samples, and a first match',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      ticket: fileTicketSchema,
      sheet: sheetNameSchema.optional(),
      headerRow: rowNumberSchema.optional(),
    }),
    output: rollInspectionSchema,
  }),
  previewRoll: operation({
    summary: 'What importing the roll would do, row by row; writes nothing',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: rollChoiceSchema,
    output: rollPreviewSchema,
  }),
  importRoll: operation({
    summary: 'Imports the roll as previewed, all of it in one transaction, behind a verified backup',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...rollChoiceShape, hash: z.string().length(64) }),
    output: rollImportSchema,
  }),
  rejectedRows: operation({
    summary: 'A workbook of the rows that cannot be imported, as they were, with the reason in a last column',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...rollChoiceShape, language: languageSchema.default('zh-Hant') }),
    output: z.object({ rows: z.int(), file: fileDeliverySchema }),
  }),
  imports: operation({
    summary: 'Owner rolls imported so far, newest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(rollImportSchema),
  }),
  exportGrid: operation({
    summary: 'What a grid shows, with its filter, columns and selection, as a spreadsheet or a CSV file',
    effect: 'job',
    callableBy: EVERY_ROLE,
    mayNeedApproval: 'bulkExport',
    input: z.strictObject({
      source: z.enum(EXPORT_SOURCES),
      query: gridQuerySchema.prefault({}),
      /** The past day that a list as of a day is of. */
      on: enteredDateSchema.optional(),
      columns: z
        .array(z.strictObject({ field: z.string().min(1).max(60), header: requiredLineSchema(80) }))
        .min(1)
        .max(60),
      /** Rows chosen in the grid; all rows of the filter when absent. */
      ids: z.array(z.int()).min(1).max(20_000).optional(),
      format: z.enum(['xlsx', 'csv']).default('xlsx'),
      /** Base of the file's name, such as the list's title. */
      title: lineSchema(60).default(''),
      language: languageSchema.default('zh-Hant'),
      ...purposeShape,
    }),
    output: z.object({ rows: z.int(), sha256: z.string(), file: fileDeliverySchema }),
  }),
  auditPack: operation({
    summary: 'Everything an auditor needs in one zip: registers, issued documents, audit trail, checksums',
    effect: 'job',
    callableBy: EXPORTING_ROLES,
    approval: 'bulkExport',
    input: z.strictObject({
      ...purposeShape,
      language: languageSchema.default('zh-Hant'),
    }),
    output: z.object({
      fileName: z.string(),
      sha256: z.string(),
      files: z.int(),
      documents: z.int(),
      auditHead: z.string(),
      file: fileDeliverySchema,
    }),
  }),
  exports: operation({
    summary: 'Files taken out of the office, newest first',
    effect: 'read',
    callableBy: EXPORTING_ROLES,
    input: z.strictObject({}),
    output: z.array(exportRecordSchema),
  }),
};
