import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { EVERY_ROLE, EXPORTING_ROLES, SUPERVISING_ROLES } from '../../domain/role.ts';
import { instantSchema } from '../../domain/text.ts';

/** A copy of the office in its backups folder. */
export const backupSchema = z.object({
  name: z.string(),
  bytes: z.int(),
  madeAt: instantSchema.nullable(),
  madeBy: z.string(),
  cause: z.enum(['byHand', 'beforeImport', 'other']),
  /** `verified`: proved equal when made. `unproved`: no statement beside it. `missing`: the statement is there, the copy is not. */
  state: z.enum(['verified', 'unproved', 'missing']),
});
export type Backup = z.output<typeof backupSchema>;

export const backupVerdictSchema = z.object({
  name: z.string(),
  sound: z.boolean(),
  /** What does not hold. */
  problem: z.enum(['none', 'changed', 'damaged', 'rowsDiffer', 'auditBroken', 'unproved']),
  rows: z.int(),
  auditEntries: z.int(),
});
export type BackupVerdict = z.output<typeof backupVerdictSchema>;

export const safekeepingContract = {
  backUpNow: operation({
    summary: 'Copies the office into its backups folder and proves the copy',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({}),
    output: backupSchema,
  }),
  backups: operation({
    summary: 'Copies in the backups folder, newest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.object({ folder: z.string(), backups: z.array(backupSchema) }),
  }),
  verifyBackup: operation({
    summary: 'Reads a copy again from the disk: its checksum, structure, row counts and audit chain',
    effect: 'job',
    callableBy: EXPORTING_ROLES,
    input: z.strictObject({ name: z.string().min(1).max(200) }),
    output: backupVerdictSchema,
  }),
};
