import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { HOUSEHOLD_READERS } from '../../domain/role.ts';
import { enteredDateSchema, idSchema, instantSchema } from '../../domain/text.ts';

export const HISTORY_ENTITIES = [
  'site',
  'building',
  'unit',
  'person',
  'occupancy',
  'vehicle',
  'keyItem',
  'emergencyContact',
  'pet',
  'authorisation',
  'consent',
  'document',
  'filingEntry',
] as const;

export const fieldChangeSchema = z.object({
  field: z.string(),
  before: z.json().nullable(),
  after: z.json().nullable(),
});

/** Who changed what and when, field by field; personal values are masked. */
export const historyEntrySchema = z.object({
  seq: idSchema,
  at: instantSchema,
  staffName: z.string(),
  /** Path of the operation. */
  action: z.string(),
  entity: z.string(),
  entityId: z.string(),
  /** Name of the person, plate or room the entry is about, where it has one. */
  subject: z.string(),
  reason: z.string(),
  changes: z.array(fieldChangeSchema),
});
export type HistoryEntry = z.output<typeof historyEntrySchema>;

/** What became of a record's fields between two days, changes that were taken back left out. */
export const comparisonSchema = z.object({
  changes: z.array(fieldChangeSchema),
  /** Entries of the trail between the two days. */
  entries: z.int(),
});
export type Comparison = z.output<typeof comparisonSchema>;

export const historyContract = {
  unitTimeline: operation({
    summary: 'What happened to a household, newest first: changes, people, money, letters',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      unitId: idSchema,
      limit: z.int().min(1).max(500).default(100),
      /** Last day that is told. */
      until: enteredDateSchema.optional(),
    }),
    output: z.array(historyEntrySchema),
  }),
  history: operation({
    summary: 'Who changed a record, when and what, field by field',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ entity: z.enum(HISTORY_ENTITIES), id: idSchema }),
    output: z.array(historyEntrySchema),
  }),
  compare: operation({
    summary: 'How a record differs between the end of one day and the end of a later one, field by field',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z
      .strictObject({
        entity: z.enum(HISTORY_ENTITIES),
        id: idSchema,
        from: enteredDateSchema,
        to: enteredDateSchema,
      })
      .refine(({ from, to }) => from <= to, { path: ['to'], error: 'beforeStart' }),
    output: comparisonSchema,
  }),
};
