import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema, fileTicketSchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { EVERY_ROLE, EXPORTING_ROLES, SUPERVISING_ROLES } from '../../domain/role.ts';
import { enteredDateSchema, instantSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { exportPurposeShape } from './export-purpose.ts';
import { importChangeSchema } from './import-comparison.ts';
import {
  FIELDS_OF_KIND,
  type ImportField,
  type ImportKind,
  importFieldSchema,
  importKindSchema,
} from './import-kind.ts';
import { rowProblemSchema } from './row-problem.ts';

/** An import of the same file made before. */
const earlierImportSchema = z.object({
  importedAt: instantSchema,
  staffName: z.string(),
  created: z.int(),
  changed: z.int(),
});

/** Every row of the file below its headings lands in exactly one of the last four. */
export const importCountsSchema = z.object({
  rows: z.int(),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
});
export type ImportCounts = z.output<typeof importCountsSchema>;

/** Excel takes 31 characters; other programs write longer names. */
const sheetNameSchema = z.string().min(1).max(255);
/** Row number as the spreadsheet program shows it, from 1. */
const rowNumberSchema = z.int().min(1).max(1_048_576);

/** What kind of rows they are, in which sheet, under which heading row, and which column is what. */
const importChoiceShape = {
  kind: importKindSchema,
  ticket: fileTicketSchema,
  sheet: sheetNameSchema,
  headerRow: rowNumberSchema,
  columns: z
    .array(z.strictObject({ column: z.int().min(0).max(99), field: importFieldSchema }))
    .max(100)
    .refine((columns) => new Set(columns.map((one) => one.field)).size === columns.length, 'fieldTwice')
    .refine((columns) => new Set(columns.map((one) => one.column)).size === columns.length, 'columnTwice'),
};
interface KindAndColumns {
  readonly kind: ImportKind;
  readonly columns: readonly { readonly field: ImportField }[];
}

function areOfKind({ kind, columns }: KindAndColumns): boolean {
  const known: readonly ImportField[] = FIELDS_OF_KIND[kind];
  return columns.every(({ field }) => known.includes(field));
}
const OF_OTHER_KIND = { path: ['columns'], error: 'fieldOfOtherKind' };

export const importChoiceSchema = z.strictObject(importChoiceShape).refine(areOfKind, OF_OTHER_KIND);
export type ImportChoice = z.output<typeof importChoiceSchema>;

/** What is said of rows beside their outcome: those that are no record, and what was left alone in others. */
export const importNoteSchema = z.object({
  kind: z.enum([
    'totalRow',
    'footerRow',
    'repeatedHeading',
    'hiddenRow',
    'combinedRow',
    'phonesToFirstOwner',
    'exampleRow',
    'maskedLeftAlone',
    'leadingZeroLost',
    'notInFile',
  ]),
  rows: z.array(z.int()),
  /** Rows in all; `rows` names the first ones. */
  count: z.int(),
});
export type ImportNote = z.output<typeof importNoteSchema>;

export const importInspectionSchema = z.object({
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
      guess: importFieldSchema.nullable(),
    }),
  ),
  hiddenRows: z.int(),
  /** Headings that stand above more than one column. */
  sameHeadings: z.array(z.object({ header: z.string(), letters: z.array(z.string()) })),
  earlier: earlierImportSchema.nullable(),
});
export type ImportInspection = z.output<typeof importInspectionSchema>;

export const importPreviewSchema = z.object({
  /** Names this preview; an import whose outcome would differ from it is refused. */
  hash: z.string(),
  counts: importCountsSchema,
  notes: z.array(importNoteSchema),
  earlier: earlierImportSchema.nullable(),
  /** The first rows of each kind. */
  created: z.array(
    z.object({
      row: z.int(),
      name: z.string(),
      facts: z.array(z.object({ field: importFieldSchema, text: z.string() })),
    }),
  ),
  changed: z.array(z.object({ row: z.int(), name: z.string(), changes: z.array(importChangeSchema) })),
  rejected: z.array(z.object({ row: z.int(), name: z.string(), problems: z.array(rowProblemSchema) })),
});
export type ImportPreview = z.output<typeof importPreviewSchema>;

export const importRecordSchema = z.object({
  ...importCountsSchema.shape,
  id: z.int(),
  kind: importKindSchema,
  fileName: z.string(),
  sheet: z.string(),
  importedAt: instantSchema,
  staffName: z.string(),
  /** Copy of the office made just before. */
  backupName: z.string(),
});
export type ImportRecord = z.output<typeof importRecordSchema>;

/** Grids that can be taken out as a file. */
export const EXPORT_SOURCES = [
  'units',
  'unitsAsOf',
  'handovers',
  'dutyItems',
  'dutyEntries',
  'people',
  'occupancies',
  'vehicles',
  'meters',
  'readings',
  'supplierBills',
  'resale',
  'peopleAsOf',
  'verification',
  'charges',
  'receipts',
  'invoices',
  'shifts',
  'deposits',
  'bankLines',
  'bankOutstanding',
  'voucherLines',
  'arrears',
  'dunningLines',
  'reductions',
  'discounts',
  'credits',
  'unitFees',
  'billingRuns',
  'reportBills',
  'settlements',
  'takings',
  'prepaidEntries',
  'givenReductions',
  'expenses',
  'leaves',
  'overtimes',
  'shiftSwaps',
  'leaveBalances',
  'letters',
  'sealUses',
  'notices',
  'noticePostings',
  'rosterDays',
  'rosterHours',
  'deliveries',
  'keys',
  'missingPapers',
  'paperLoans',
  'filing',
  'filingCatalogue',
  'filingDue',
  'disposals',
  'attendanceMonth',
  'punches',
  'employees',
  'staffAlerts',
  'trainingSessions',
  'trainingHours',
  'appraisals',
  'auditTrail',
  'imports',
  'exports',
] as const;
export type ExportSource = (typeof EXPORT_SOURCES)[number];

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
  importTemplate: operation({
    summary: 'A workbook to fill in, with the headings that need no matching and one row as an example',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ kind: importKindSchema, language: languageSchema.default('zh-Hant') }),
    output: fileDeliverySchema,
  }),
  inspectImport: operation({
    summary:
      'What an uploaded list holds: sheets, heading row, columns with samples, and a first match of them',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      kind: importKindSchema,
      ticket: fileTicketSchema,
      sheet: sheetNameSchema.optional(),
      headerRow: rowNumberSchema.optional(),
    }),
    output: importInspectionSchema,
  }),
  previewImport: operation({
    summary: 'What importing a list would do, row by row and field by field; writes nothing',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: importChoiceSchema,
    output: importPreviewSchema,
  }),
  runImport: operation({
    summary: 'Imports a list as previewed, all of it in one transaction, behind a verified backup',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    mayNeedApproval: 'correctOpening',
    input: z
      .strictObject({ ...importChoiceShape, hash: z.string().length(64) })
      .refine(areOfKind, OF_OTHER_KIND),
    output: importRecordSchema,
  }),
  rejectedRows: operation({
    summary: 'A workbook of the rows that cannot be imported, as they were, with the reason in a last column',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z
      .strictObject({ ...importChoiceShape, language: languageSchema.default('zh-Hant') })
      .refine(areOfKind, OF_OTHER_KIND),
    output: z.object({ rows: z.int(), file: fileDeliverySchema }),
  }),
  imports: operation({
    summary: 'Imports so far of every kind, newest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema,
    output: gridPageSchema(importRecordSchema, noTotalsSchema),
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
      /** The first day of a list that counts from one day to that one. */
      since: enteredDateSchema.optional(),
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
      ...exportPurposeShape,
    }),
    output: z.object({ rows: z.int(), sha256: z.string(), file: fileDeliverySchema }),
  }),
  auditPack: operation({
    summary: 'Everything an auditor needs in one zip: registers, issued documents, audit trail, checksums',
    effect: 'job',
    callableBy: EXPORTING_ROLES,
    approval: 'bulkExport',
    input: z.strictObject({
      ...exportPurposeShape,
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
    input: gridQuerySchema,
    output: gridPageSchema(exportRecordSchema, noTotalsSchema),
  }),
};
