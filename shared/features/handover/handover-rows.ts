import { z } from 'zod';
import { momentSchema } from '../../domain/moment.ts';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import { entryImportanceSchema, handoverStateSchema } from './handover.ts';

export const handoverRowSchema = z.object({
  id: idSchema,
  postName: z.string(),
  /** The change of shift, its day and its time. */
  dueOn: dateSchema,
  dueTime: z.string(),
  state: handoverStateSchema,
  outgoingName: z.string(),
  outgoingSignedAt: instantSchema.nullable(),
  incomingName: z.string(),
  incomingSignedAt: instantSchema.nullable(),
  entries: z.int(),
  items: z.int(),
  faults: z.int(),
  lateReason: z.string(),
});
export type HandoverRow = z.output<typeof handoverRowSchema>;

export const dutyItemRowSchema = z.object({
  id: idSchema,
  postId: idSchema,
  postName: z.string(),
  words: z.string(),
  importance: entryImportanceSchema,
  openedBy: z.string(),
  happenedAt: momentSchema,
  ownerName: z.string(),
  dueAt: momentSchema.nullable(),
  state: z.enum(['open', 'overdue', 'closed']),
  handovers: z.int(),
  closedBy: z.string(),
  closedAt: instantSchema.nullable(),
  closedWords: z.string(),
});
export type DutyItemRow = z.output<typeof dutyItemRowSchema>;

export const dutyEntryRowSchema = z.object({
  id: idSchema,
  postName: z.string(),
  happenedAt: momentSchema,
  importance: entryImportanceSchema,
  words: z.string(),
  followUp: z.boolean(),
  recordedBy: z.string(),
  recordedAt: instantSchema,
  withdrawReason: z.string(),
});
export type DutyEntryRow = z.output<typeof dutyEntryRowSchema>;
