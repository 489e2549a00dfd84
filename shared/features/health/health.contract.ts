import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { EVERY_ROLE, EXPORTING_ROLES, SUPERVISING_ROLES } from '../../domain/role.ts';
import { instantSchema } from '../../domain/text.ts';
import { backupSchema } from '../safekeeping/safekeeping.contract.ts';
import { lostDocumentSchema, MOST_LOST_NAMED } from './lost-document.ts';
import { waitingOrphansSchema } from './waiting-orphans.ts';

/** What of an office's file may be found unsound. */
export const FINDING_KINDS = [
  'structure',
  'schema',
  'references',
  'auditTrail',
  'books',
  'letterNumbers',
] as const;

/** One reading through of the whole file; sound when it found nothing. */
export const integrityCheckSchema = z.object({
  at: instantSchema,
  findings: z.array(z.enum(FINDING_KINDS)),
  /** Documents whose file is lost; null while the files themselves were not read since opening. */
  lostFiles: z.int().nullable(),
});
export type IntegrityCheck = z.output<typeof integrityCheckSchema>;

export const healthCheckSchema = integrityCheckSchema.extend({
  /** Different files that documents name. */
  readFiles: z.int(),
  /** Files that were lost and are back from their copy beside the backups. */
  broughtBack: z.int(),
  /** The first two hundred. */
  lostDocuments: z.array(lostDocumentSchema).max(MOST_LOST_NAMED),
  /** Files that nothing in the office names. */
  orphans: z.object({
    /** Put into the orphan bin now. */
    setAside: z.int(),
    /** Lying in the bin, those among them. */
    inBin: z.int(),
    /** Removed for good now, since they lay there for thirty days. */
    removed: z.int(),
  }),
});
export type HealthCheck = z.output<typeof healthCheckSchema>;

/** An operation that kept somebody waiting since the program was opened. */
export const slowOperationSchema = z.object({
  path: z.string(),
  /** Calls that took a fifth of a second or more. */
  slow: z.int(),
  calls: z.int(),
  worstMs: z.int(),
});
export type SlowOperation = z.output<typeof slowOperationSchema>;

export const healthSchema = z.object({
  version: z.string(),
  /** Number of the newest change to the tables that this file has. */
  schemaVersion: z.int(),
  sqliteVersion: z.string(),
  databaseBytes: z.int(),
  /** Null where the disk does not say. */
  freeBytes: z.number().nullable(),
  auditEntries: z.int(),
  auditHead: z.string(),
  /** The newest backup that was proved equal to the office. */
  lastBackup: backupSchema.nullable(),
  orphans: waitingOrphansSchema,
  /** Null while the first reading since opening is still under way. */
  integrity: integrityCheckSchema.nullable(),
  /** Longest first, at most ten. */
  slowOperations: z.array(slowOperationSchema).max(10),
});
export type Health = z.output<typeof healthSchema>;

export const healthContract = {
  state: operation({
    summary: 'How the office’s file and the program are doing',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: healthSchema,
  }),
  check: operation({
    summary:
      'Reads the whole office through now: structure, tables, references, audit trail, books, letter numbers, the files of documents',
    effect: 'job',
    callableBy: EXPORTING_ROLES,
    input: z.strictObject({}),
    output: healthCheckSchema,
  }),
  supportBundle: operation({
    summary: 'Hands over what a person who supports the office needs to know; it holds no personal data',
    effect: 'action',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({}),
    output: z.object({ file: fileDeliverySchema }),
  }),
};
