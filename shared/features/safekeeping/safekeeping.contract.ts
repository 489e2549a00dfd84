import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileTicketSchema } from '../../api/file-delivery.ts';
import { EVERY_ROLE, EXPORTING_ROLES, MANAGER_ONLY, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema, instantSchema } from '../../domain/text.ts';
import { lostDocumentSchema, MOST_LOST_NAMED } from '../health/lost-document.ts';

export const BACKUP_CAUSES = [
  'byHand',
  'beforeImport',
  'beforeRestore',
  'beforeUpgrade',
  'scheduled',
  'atClose',
  'other',
] as const;

/** A copy of the office in its backups folder. */
export const backupSchema = z.object({
  name: z.string(),
  bytes: z.int(),
  madeAt: instantSchema.nullable(),
  madeBy: z.string(),
  cause: z.enum(BACKUP_CAUSES),
  /**
   * `verified`: proved equal when made. `unproved`: no statement beside it. `missing`: the statement is there, the copy is
   * not. `bad`: read again since, and it does not hold.
   */
  state: z.enum(['verified', 'unproved', 'missing', 'bad']),
  /** Counts up with each copy of this office, whatever the PC's clock says; 0 when not known. */
  sequence: z.int(),
  auditEntries: z.int(),
  /** Attachments that belong to this copy. */
  attachments: z.int(),
  /** Files of documents that were lost already when it was made. */
  lackingFiles: z.int(),
});
export type Backup = z.output<typeof backupSchema>;

/** A copy that was made and that nobody can go back to. */
export const unusableBackupSchema = backupSchema.pick({ name: true, madeAt: true }).extend({
  state: z.enum(['missing', 'bad']),
});
export type UnusableBackup = z.output<typeof unusableBackupSchema>;

/** What does not hold in a copy. */
export const BACKUP_PROBLEMS = [
  'none',
  'changed',
  'damaged',
  'rowsDiffer',
  'auditBroken',
  'booksDiffer',
  'foreignParts',
  'newerVersion',
  'attachmentsMissing',
  'unproved',
] as const;

export const backupVerdictSchema = z.object({
  name: z.string(),
  sound: z.boolean(),
  problem: z.enum(BACKUP_PROBLEMS),
  rows: z.int(),
  auditEntries: z.int(),
  auditHead: z.string(),
});
export type BackupVerdict = z.output<typeof backupVerdictSchema>;

/** One thing that was done and is not in the office that is gone back to, as the audit trail wrote it down. */
export const gapLineSchema = z.object({
  seq: z.int(),
  at: instantSchema,
  staffName: z.string(),
  /** Path of the operation. */
  action: z.string(),
  entity: z.string(),
  entityId: z.string(),
  /** Of a receipt or a letter. */
  number: z.string().nullable(),
  /** Of a receipt, in cents. */
  amountCents: z.int().nullable(),
});
export type GapLine = z.output<typeof gapLineSchema>;

/** Everything done after a backup: what going back to it would lose. */
export const gapSchema = z.object({
  entries: z.int(),
  /** Those among them that somebody would have to do again, or to know of; copies, checks and sign-ins are not. */
  work: z.int(),
  fromAt: instantSchema.nullable(),
  toAt: instantSchema.nullable(),
  /** The first 2,000, oldest first; `entries` counts all. */
  lines: z.array(gapLineSchema).max(2000),
});
export type Gap = z.output<typeof gapSchema>;

/** Where the office that is to come lies. */
const restoreSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('backup'), name: z.string().min(1).max(200) }),
  z.strictObject({
    kind: z.literal('secondTarget'),
    name: z.string().min(1).max(200),
    passphrase: z.string().min(1).max(200),
  }),
  z.strictObject({
    kind: z.literal('file'),
    ticket: fileTicketSchema,
    /** Of an encrypted copy; a plain one has none. */
    passphrase: z.string().max(200).default(''),
  }),
]);
export type RestoreSource = z.output<typeof restoreSourceSchema>;

export const restorePreviewSchema = z.object({
  /** Names the checked copy for `restore`; good for an hour on this window. */
  previewId: z.string(),
  name: z.string(),
  madeAt: instantSchema.nullable(),
  siteName: z.string(),
  /** False when the copy was made by another office. */
  sameOffice: z.boolean(),
  /** The copy's file is of an earlier version and would be brought up. */
  needsUpgrade: z.boolean(),
  /** Tables whose number of rows would change. */
  rows: z.array(z.object({ table: z.string(), now: z.int(), after: z.int() })),
  /** Of the files of what is on file in the copy: how many there are, are not with it, and of these lie on this PC. */
  files: z.object({ named: z.int(), missing: z.int(), here: z.int() }),
  gap: gapSchema,
});
export type RestorePreview = z.output<typeof restorePreviewSchema>;

export const restoreRecordSchema = z.object({
  id: idSchema,
  kind: z.enum(['restore', 'recovery', 'kept']),
  at: instantSchema,
  staffName: z.string(),
  backupName: z.string(),
  backupMadeAt: instantSchema.nullable(),
  problem: z.string(),
  gap: gapSchema,
  aside: z.string(),
});
export type RestoreRecord = z.output<typeof restoreRecordSchema>;

export const drillSchema = z.object({
  at: instantSchema,
  backupName: z.string(),
  backupMadeAt: instantSchema.nullable(),
  problem: z.enum(BACKUP_PROBLEMS),
  rows: z.int(),
  auditEntries: z.int(),
  auditHead: z.string(),
});
export type Drill = z.output<typeof drillSchema>;

/** What a practice found, with the documents that would come back without their file. */
export const practiceSchema = drillSchema.extend({
  lostFiles: z.int(),
  /** The first two hundred. */
  lostDocuments: z.array(lostDocumentSchema).max(MOST_LOST_NAMED),
});
export type Practice = z.output<typeof practiceSchema>;

export const secondTargetSchema = z.object({
  folder: z.string(),
  /** Days without a copy there after which the office warns. */
  warnAfterDays: z.int(),
  state: z.enum(['ready', 'sameDisk', 'missing', 'notWritable', 'notOurs', 'keyMissing']),
  lastCopyAt: instantSchema.nullable(),
  /** Days since a copy was last put there, or since it was set up. */
  daysWithout: z.int(),
  copies: z.array(z.object({ name: z.string(), bytes: z.int(), madeAt: instantSchema.nullable() })),
});

/** What a person in charge should know of the office's safety, most urgent first. */
export const SAFETY_WARNINGS = [
  'diskNearlyFull',
  'noBackup',
  'backupOld',
  'backupBad',
  'documentFilesLost',
  'orphansGoSoon',
  'drillFailed',
  'drillOverdue',
  'secondTargetBad',
  'secondTargetNone',
  'secondTargetOverdue',
  'folderNetwork',
  'folderSynced',
  'folderRemovable',
] as const;

/** Where the office stands when its file cannot be used. */
export const situationSchema = z.object({
  /** Null: the office is open and sound. Otherwise the name of an opening sentence. */
  problem: z
    .enum(['damagedFile', 'pagesChanged', 'databaseGone', 'notSound', 'entriesMissing', 'historyDiffers'])
    .nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  siteName: z.string(),
  /** The file holds together in itself, so a manager may keep it as it is. */
  mayKeep: z.boolean(),
  /** What was written down and is not in the file. */
  missing: gapSchema,
  backups: z.array(backupSchema.extend({ gap: gapSchema.omit({ lines: true }) })),
  /** Told of, since whoever looks for one of them must know that it is not to be had; newest first. */
  unusable: z.array(unusableBackupSchema),
  /** What going back to the backup asked for would lose. */
  gap: gapSchema.nullable(),
});
export type Situation = z.output<typeof situationSchema>;

const managerSchema = { userName: z.string().max(40), password: z.string().max(200) };

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
    summary:
      'Reads a copy again from the disk: checksum, structure, books, row counts, audit chain, attachments',
    effect: 'job',
    callableBy: EXPORTING_ROLES,
    input: z.strictObject({ name: z.string().min(1).max(200) }),
    output: backupVerdictSchema,
  }),
  safety: operation({
    summary: 'How safe the office is: newest backup, second target, last practice of a restore, free space',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.object({
      warnings: z.array(z.enum(SAFETY_WARNINGS)),
      lastBackup: backupSchema.nullable(),
      /** Those that can no longer be gone back to, newest first, also those that a later one stands for. */
      unusable: z.array(unusableBackupSchema),
      lastDrill: drillSchema.nullable(),
      secondTarget: secondTargetSchema.nullable(),
      freeBytes: z.number().nullable(),
    }),
  }),
  setSecondTarget: operation({
    summary:
      'Names a folder on a USB drive or another PC that gets an encrypted copy of every day, and the passphrase that opens it',
    effect: 'action',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({
      folder: z.string().trim().min(1).max(500),
      /** At least 15 characters or 4 words; kept nowhere. */
      passphrase: z.string().max(200),
      warnAfterDays: z.int().min(1).max(60).default(7),
    }),
    output: secondTargetSchema,
  }),
  removeSecondTarget: operation({
    summary: 'Stops copying to the second target; what lies there stays',
    effect: 'action',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({}),
    output: z.object({}),
  }),
  copyToSecondTarget: operation({
    summary: 'Backs up and puts an encrypted copy on the second target now, read back and proved',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({}),
    output: z.object({ name: z.string(), bytes: z.int() }),
  }),
  practiseRestore: operation({
    summary: 'Restores the newest backup into a folder of its own, proves it and throws it away',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({}),
    output: practiceSchema,
  }),
  drills: operation({
    summary: 'Practices of a restore, newest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(drillSchema),
  }),
  previewRestore: operation({
    summary: 'Checks a copy in full and says what going back to it would change; changes nothing',
    effect: 'job',
    callableBy: MANAGER_ONLY,
    input: z.strictObject({ source: restoreSourceSchema }),
    output: restorePreviewSchema,
  }),
  restore: operation({
    summary:
      'Goes back to a previewed copy: backs up and keeps the present office, puts the copy in its place, ends all sessions',
    effect: 'action',
    callableBy: MANAGER_ONLY,
    approval: 'restore',
    input: z.strictObject({
      previewId: z.string().min(1).max(64),
      /** The site's name, typed. */
      confirm: z.string().max(80),
    }),
    output: z.object({ aside: z.string(), lost: z.int() }),
  }),
  restores: operation({
    summary: 'When the office went back to a backup, and what exactly was lost by it, newest first',
    effect: 'read',
    callableBy: [...SUPERVISING_ROLES, 'auditor'],
    input: z.strictObject({}),
    output: z.array(restoreRecordSchema),
  }),
  situation: operation({
    summary: 'What is wrong with the office’s file, when something is, and what could be done',
    effect: 'read',
    callableBy: 'anyone',
    input: z.strictObject({ backup: z.string().max(200).optional() }),
    output: situationSchema,
  }),
  recover: operation({
    summary:
      'Goes back to a backup while the office’s file cannot be used; a manager of that backup says so with their password',
    effect: 'action',
    callableBy: 'anyone',
    input: z.strictObject({ backup: z.string().min(1).max(200), ...managerSchema }),
    output: z.object({ aside: z.string(), lost: z.int() }),
  }),
  keepAsItIs: operation({
    summary:
      'Takes a file that holds together although it was changed outside the program; a manager says so with their password',
    effect: 'action',
    callableBy: 'anyone',
    input: z.strictObject(managerSchema),
    output: z.object({ lost: z.int() }),
  }),
};
