import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema, fileTicketSchema, shownFileSchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import {
  documentMediaTypeSchema,
  loanMannerSchema,
  paperProcessSchema,
  paperStandingSchema,
} from './document.ts';

export const documentKindSchema = z.object({
  id: idSchema,
  code: z.string(),
  name: z.string(),
  process: paperProcessSchema,
  required: z.boolean(),
  /** Shows who somebody is: whoever looks at one says why. */
  identity: z.boolean(),
  position: z.int(),
  active: z.boolean(),
  version: z.int(),
});
export type DocumentKind = z.output<typeof documentKindSchema>;

export const documentSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  personId: idSchema.nullable(),
  personName: z.string(),
  kindId: idSchema.nullable(),
  kindName: z.string(),
  /** Identity papers, and whatever nobody has said of what kind it is. */
  sensitive: z.boolean(),
  title: z.string(),
  fileName: z.string(),
  mediaType: documentMediaTypeSchema,
  sha256: z.string(),
  bytes: z.int(),
  /** Null where it is not known. */
  pages: z.int().nullable(),
  note: z.string(),
  addedBy: z.string(),
  addedAt: instantSchema,
  /** Null while it is on file. */
  removed: z.object({ by: z.string(), at: instantSchema, reason: z.string() }).nullable(),
  version: z.int(),
});
export type HouseholdDocument = z.output<typeof documentSchema>;

export const loanSchema = z.object({
  id: idSchema,
  borrower: z.string(),
  purpose: z.string(),
  manner: loanMannerSchema,
  lentOn: dateSchema,
  dueOn: dateSchema,
  overdue: z.boolean(),
});
export type PaperLoan = z.output<typeof loanSchema>;

export const householdPaperSchema = z.object({
  kindId: idSchema,
  name: z.string(),
  required: z.boolean(),
  /** Files on hand of this kind. */
  files: z.int(),
  standing: paperStandingSchema,
  box: z.string(),
  shelf: z.string(),
  reason: z.string(),
  missing: z.boolean(),
  /** Who has it now; null while it is on its shelf. */
  loan: loanSchema.nullable(),
  /** 0 while nothing has been noted. */
  version: z.int(),
});
export type HouseholdPaper = z.output<typeof householdPaperSchema>;

export const processPapersSchema = z.object({
  process: paperProcessSchema,
  /**
   * Of a move-out, and of a move-in before the unit was sold, who left; its papers stay theirs when others move in and out
   * after them.
   */
  household: z
    .object({
      /** Names the household when a paper of it is noted, lent or added: an occupancy of it. */
      key: idSchema,
      leftOn: dateSchema,
      names: z.string(),
    })
    .nullable(),
  needed: z.int(),
  held: z.int(),
  percent: z.int(),
  papers: z.array(householdPaperSchema),
});
export type ProcessPapers = z.output<typeof processPapersSchema>;

export const unitDocumentsSchema = z.object({
  /** On file first, newest first; then those removed. */
  documents: z.array(documentSchema),
  /** The occasions that the unit has been through, each with what it asks for; of households the last one first. */
  processes: z.array(processPapersSchema),
  people: z.array(z.object({ id: idSchema, name: z.string() })),
});
export type UnitDocuments = z.output<typeof unitDocumentsSchema>;

export const missingRowSchema = z.object({
  /** The household’s. */
  id: idSchema,
  displayName: z.string(),
  building: z.string(),
  percent: z.int(),
  /** Null where the household has not been through it. */
  moveInPercent: z.int().nullable(),
  fitOutPercent: z.int().nullable(),
  moveOutPercent: z.int().nullable(),
  missingCount: z.int(),
  /** Names of the kinds missing, in the order of the checklist. */
  missing: z.string(),
});
export type MissingRow = z.output<typeof missingRowSchema>;

export const LOAN_STATES = ['overdue', 'out', 'returned'] as const;

export const loanRowSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  building: z.string(),
  kindName: z.string(),
  box: z.string(),
  shelf: z.string(),
  borrower: z.string(),
  purpose: z.string(),
  manner: loanMannerSchema,
  lentOn: dateSchema,
  dueOn: dateSchema,
  returnedOn: dateSchema.nullable(),
  state: z.enum(LOAN_STATES),
  overdueDays: z.int(),
  lentBy: z.string(),
});
export type LoanRow = z.output<typeof loanRowSchema>;

const describedAs = {
  personId: idSchema.nullable().default(null),
  kindId: idSchema.nullable().default(null),
  note: lineSchema(500).default(''),
};

/** Whose move-in or move-out a paper is of; when absent the present household's, or the last one's that left. */
const householdKeySchema = idSchema.optional();

/** Needed for identity papers. */
const lookReasonSchema = lineSchema(200).default('');

export const documentsContract = {
  forUnit: operation({
    summary: 'Files of a household, and how complete its papers are for each occasion it has been through',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      unitId: idSchema,
      /** A past day: the files that were on hand at its end; how complete the papers are is known of today alone. */
      on: enteredDateSchema.optional(),
    }),
    output: unitDocumentsSchema,
  }),
  add: operation({
    summary: 'Puts an uploaded scan, photo or PDF on a household’s file',
    effect: 'action',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ticket: fileTicketSchema,
      unitId: idSchema,
      ...describedAs,
      /** Whose move-in or move-out it is added to; told by its person and its day when absent. */
      household: idSchema.optional(),
      /** The file’s name when empty. */
      title: lineSchema(120).default(''),
    }),
    output: documentSchema,
  }),
  change: operation({
    summary: 'Says anew what a file is: its title, kind, person and note',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      id: idSchema,
      version: z.int(),
      ...describedAs,
      title: requiredLineSchema(120),
    }),
    output: documentSchema,
  }),
  remove: operation({
    summary: 'Marks a file as removed, with the reason; it stays in the attachments and in every backup',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema, version: z.int(), reason: requiredLineSchema(200) }),
    output: documentSchema,
  }),
  open: operation({
    summary:
      'Where the window fetches a file to show it, once; identity papers ask why and leave an audit entry',
    effect: 'action',
    notesOnly: true,
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema, reason: lookReasonSchema }),
    output: shownFileSchema,
  }),
  take: operation({
    summary: 'Hands a file over to be saved; leaves an audit entry',
    effect: 'action',
    notesOnly: true,
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema, reason: lookReasonSchema }),
    output: fileDeliverySchema,
  }),
  kinds: operation({
    summary: 'Kinds of paper that each occasion asks for, in their order',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.array(documentKindSchema),
  }),
  saveKind: operation({
    summary: 'Adds a kind of paper to the checklist, or changes or retires one whose version is as read',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      /** Both absent for a new kind. */
      id: idSchema.optional(),
      version: z.int().optional(),
      code: z.string().regex(/^[A-Z0-9]{2,10}$/u, 'kindCode'),
      name: requiredLineSchema(60),
      process: paperProcessSchema,
      required: z.boolean(),
      /** Shows ID numbers, phones or bank accounts: opening one asks why and leaves an entry. */
      identity: z.boolean(),
      position: z.int().min(0).max(100_000).default(1000),
      active: z.boolean().default(true),
    }),
    output: documentKindSchema,
  }),
  notePaper: operation({
    summary:
      'Notes how a kind of paper stands at a household: on a shelf, checked without a copy, not needed',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      kindId: idSchema,
      household: householdKeySchema,
      standing: paperStandingSchema,
      /** Where the paper lies. */
      box: lineSchema(40).default(''),
      shelf: lineSchema(40).default(''),
      /** Why it is not needed, or what was checked. */
      reason: lineSchema(200).default(''),
      version: z.int().min(0),
    }),
    output: householdPaperSchema,
  }),
  listMissing: operation({
    summary: 'Households as a grid with how complete their papers are and what is missing',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(missingRowSchema, z.object({ missingCount: z.int(), incompleteUnits: z.int() })),
  }),
  lend: operation({
    summary: 'Lends a paper that is on its shelf, to whom and for what, until a day',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      kindId: idSchema,
      household: householdKeySchema,
      borrower: requiredLineSchema(60),
      purpose: requiredLineSchema(200),
      manner: loanMannerSchema,
      dueOn: enteredDateSchema,
    }),
    output: loanSchema,
  }),
  takeBack: operation({
    summary: 'Takes a lent paper back onto its shelf',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema }),
    output: loanSchema,
  }),
  listLoans: operation({
    summary: 'Loans of papers as a grid, overdue first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(loanRowSchema, z.object({ out: z.int(), overdue: z.int() })),
  }),
};
