import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type ApiError, invalid, refuse } from '../../../shared/api/api-error.ts';
import type {
  Backup,
  safekeepingContract,
  secondTargetSchema,
} from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import type { OfficeFiles } from '../../database/office-files.ts';
import type { ActionContext } from '../../office/context.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';
import { attachmentPath } from '../../safekeeping/attachment-folder.ts';
import { carryScripts } from '../../safekeeping/carried-scripts.ts';
import { type ContainerKey, deriveContainerKey } from '../../safekeeping/container-format.mjs';
import {
  CONTAINER_ENDING,
  listPlaced,
  type PlacedVerdict,
  PlacingError,
  placeContainer,
  pruneTarget,
  verifyOnTarget,
} from '../../safekeeping/placed-containers.ts';
import { writeContainer } from '../../safekeeping/sealed-container.ts';
import { adoptTarget, openTarget, type TargetState } from '../../safekeeping/second-target.ts';
import { attachmentCopiesOf } from './backup.service.ts';
import { readStatement, statementPath } from './backup-statement.ts';

const DAY_MS = 86_400_000;
const SETTING = 'secondTarget';

const settingSchema = z
  .object({
    folder: z.string(),
    warnAfterDays: z.int(),
    setAt: z.iso.datetime(),
    lastCopyAt: z.iso.datetime().nullable(),
    lastName: z.string().nullable(),
    /** When a copy there was last found to be other than it was written; null again once one is read again and holds. */
    badAt: z.iso.datetime().nullable().default(null),
  })
  .nullable();
type Setting = NonNullable<z.output<typeof settingSchema>>;

/** Opens what is placed on the second target. Kept apart from the database, so that no backup carries its own key. */
const keySchema = z.object({
  masterKey: z.string().regex(/^[0-9a-f]{64}$/u),
  kdf: z.object({ name: z.literal('scrypt'), N: z.int(), r: z.int(), p: z.int(), salt: z.string() }),
});

function keyFile(files: OfficeFiles): string {
  return join(files.folder, 'second-target-key.json');
}

/** Null when it is not there or is none of ours, as one that a power cut left half: then it is set up again. */
function readKey(files: OfficeFiles): ContainerKey | null {
  if (!existsSync(keyFile(files))) return null;
  try {
    const { masterKey, kdf } = keySchema.parse(JSON.parse(readFileSync(keyFile(files), 'utf8')));
    return { masterKey: Buffer.from(masterKey, 'hex'), kdf };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

export function readTarget(database: Database.Database): Setting | null {
  return readSetting(database, SETTING, settingSchema, null);
}

/** At least 15 characters or 4 words: whoever finds the stick may try for years. */
export function isStrongPassphrase(passphrase: string): boolean {
  const text = passphrase.normalize('NFKC').trim();
  const words = text.split(/\s+/u).filter((word) => word.length >= 2);
  return new Set(text).size >= 5 && (Array.from(text).length >= 15 || new Set(words).size >= 4);
}

type TargetInput = z.output<typeof safekeepingContract.setSecondTarget.input>;
export type SecondTarget = z.output<typeof secondTargetSchema>;

export async function setSecondTarget(
  input: TargetInput,
  context: ActionContext,
  files: OfficeFiles,
): Promise<SecondTarget> {
  if (!isStrongPassphrase(input.passphrase)) throw invalid(['passphrase'], 'passphraseWeak');
  const officeId = readSetting(context.database, 'officeId', z.string(), '');
  const siteName = readSetting(context.database, 'siteName', z.string(), '');
  const before = await lookAt(input.folder, officeId, files);
  if (before.state === 'missing') throw invalid(['folder'], 'folderMissing');
  if (before.state === 'notWritable') throw invalid(['folder'], 'folderNotWritable');
  if (before.state === 'notOurs' && before.ownedBy !== null) {
    throw refuse('secondTargetOfAnother', { site: before.ownedBy });
  }
  await adoptTarget({ folder: input.folder, officeId, siteName, now: context.now });
  await carryScripts(input.folder);
  const key = await deriveContainerKey(input.passphrase);
  writeFileSync(
    keyFile(files),
    JSON.stringify({ masterKey: Buffer.from(key.masterKey).toString('hex'), kdf: key.kdf }),
    { mode: 0o600, flush: true },
  );
  const setting: Setting = {
    folder: input.folder,
    warnAfterDays: input.warnAfterDays,
    setAt: context.now,
    lastCopyAt: null,
    lastName: null,
    badAt: null,
  };
  await context.write((write) => {
    writeSetting(write.database, SETTING, setting);
    write.record({
      entity: 'secondTarget',
      entityId: 1,
      after: { folder: input.folder, warnAfterDays: input.warnAfterDays },
    });
    return null;
  });
  return describeTarget(setting, officeId, files, context.now);
}

export async function removeSecondTarget(context: ActionContext, files: OfficeFiles): Promise<void> {
  const before = readTarget(context.database);
  if (before === null) return;
  await context.write((write) => {
    writeSetting(write.database, SETTING, null);
    write.record({ entity: 'secondTarget', entityId: 1, before: { folder: before.folder } });
    return null;
  });
  rmSync(keyFile(files), { force: true });
}

export async function describeTarget(
  setting: Setting,
  officeId: string,
  files: OfficeFiles,
  now: string,
): Promise<SecondTarget> {
  const { state } = await lookAt(setting.folder, officeId, files);
  const seen = state === 'ready' || state === 'sameDisk';
  const since = Date.parse(now) - Date.parse(setting.lastCopyAt ?? setting.setAt);
  return {
    folder: setting.folder,
    warnAfterDays: setting.warnAfterDays,
    state: seen && readKey(files) === null ? 'keyMissing' : state,
    lastCopyAt: setting.lastCopyAt,
    daysWithout: Math.max(0, Math.floor(since / DAY_MS)),
    copies: seen
      ? (await listPlaced(setting.folder))
          .filter(({ state: placed }) => placed !== 'bad')
          .map(({ name, bytes, about }) => ({ name, bytes, madeAt: about?.madeAt ?? null }))
      : [],
  };
}

function lookAt(folder: string, officeId: string, files: OfficeFiles): Promise<TargetState> {
  return openTarget({ folder, officeId, officeFolder: files.folder });
}

/** Why nothing can be put on the target now; null when it can. */
function whyNot(setting: Setting, { state, ownedBy }: TargetState): ApiError | null {
  const folder = setting.folder;
  switch (state) {
    case 'ready':
    case 'sameDisk':
      return null;
    case 'missing':
      return refuse('secondTargetMissing', { folder });
    case 'notWritable':
      return refuse('secondTargetNotWritable', { folder });
    case 'notOurs':
      return refuse('secondTargetOfAnother', { site: ownedBy ?? folder });
  }
}

export interface TargetCopy {
  readonly name: string;
  readonly bytes: number;
}

/** Says beforehand why nothing could be put on the target, so that no backup is made for nothing. */
export async function assertTargetReady(database: Database.Database, files: OfficeFiles): Promise<void> {
  const setting = readTarget(database);
  if (setting === null) throw refuse('secondTargetNone');
  const officeId = readSetting(database, 'officeId', z.string(), '');
  const why = whyNot(setting, await lookAt(setting.folder, officeId, files));
  if (why !== null) throw why;
  if (readKey(files) === null) throw refuse('secondTargetKeyMissing');
}

export interface Reread {
  readonly name: string;
  readonly verdict: PlacedVerdict;
}

/**
 * Reads again what was put on the target the last time, now that nothing of it is in this PC's memory. Null when there
 * was none. An altered copy is set aside and counts no more.
 */
export async function rereadOnTarget(
  database: Database.Database,
  files: OfficeFiles,
): Promise<Reread | null> {
  await assertTargetReady(database, files);
  const setting = readTarget(database);
  if (setting === null || setting.lastName === null) return null;
  return { name: setting.lastName, verdict: await verifyOnTarget(setting.folder, setting.lastName) };
}

export function targetNameOf({ name }: Backup): string {
  return `${name.replace(/\.sqlite$/u, '')}${CONTAINER_ENDING}`;
}

/** Puts a proved backup on the second target as a sealed container, read back before it counts. */
export async function copyToTarget(
  database: Database.Database,
  backup: Backup,
  files: OfficeFiles,
  signal?: AbortSignal,
): Promise<TargetCopy> {
  await assertTargetReady(database, files);
  const setting = readTarget(database);
  const key = readKey(files);
  if (setting === null || key === null) throw refuse('secondTargetNone');
  const officeId = readSetting(database, 'officeId', z.string(), '');
  const path = join(files.backups, backup.name);
  const written = readStatement(path);
  if (written === null) throw refuse('backupMissing');
  const ready = join(files.folder, 'outgoing');
  mkdirSync(ready, { recursive: true, mode: 0o700 });
  try {
    const name = targetNameOf(backup);
    const target = join(ready, name);
    const attachments = attachmentCopiesOf(path);
    const sealed = await writeContainer({
      files: [
        { name: 'office.sqlite', path },
        { name: 'office.sqlite.json', path: statementPath(path) },
        ...written.attachments.map((hash) => ({
          name: `attachments/${hash}`,
          path: attachmentPath(attachments, hash),
        })),
      ],
      target,
      key,
      about: {
        officeId,
        siteName: written.siteName,
        madeAt: written.madeAt,
        sequence: written.sequence,
        before: null,
        schemaVersion: written.userVersion,
        programVersion: written.programVersion,
        auditHead: written.auditHead,
        auditEntries: written.auditEntries,
        counts: written.rows,
      },
      signal,
    });
    const { bytes } = await placeContainer({
      folder: setting.folder,
      file: target,
      sha256: sealed.sha256,
      name,
      signal,
    });
    await pruneTarget(setting.folder, officeId);
    return { name, bytes };
  } catch (error) {
    throw error instanceof PlacingError ? refusalFor(error, setting.folder) : error;
  } finally {
    rmSync(ready, { recursive: true, force: true });
  }
}

function refusalFor(error: PlacingError, folder: string): ApiError {
  switch (error.problem) {
    case 'full':
      return refuse('secondTargetFull', { folder });
    case 'tooLargeForFat':
      return refuse('secondTargetFat', { folder });
    case 'notWritable':
      return refuse('secondTargetNotWritable', { folder });
    case 'differs':
      return refuse('secondTargetDiffers', { folder }, error);
  }
}

/** Remembers that a copy lies on the target, for the warning when none follows. */
export function rememberCopy(database: Database.Database, copy: TargetCopy, now: string): void {
  const setting = readTarget(database);
  if (setting === null) return;
  writeSetting(database, SETTING, { ...setting, lastCopyAt: now, lastName: copy.name });
}

/** Of two sticks that take turns one never holds the other's copy, so only a copy that holds says that this one is good. */
export function rememberReread(database: Database.Database, { verdict }: Reread, now: string): void {
  const setting = readTarget(database);
  if (setting === null) return;
  const badAt = verdict === 'altered' ? now : verdict === 'sound' ? null : setting.badAt;
  writeSetting(database, SETTING, { ...setting, badAt });
}
