import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { freeBytesIn } from '../files/free-bytes.ts';
import { syncFolderAside } from '../files/sync-to-disk.ts';

/** Marks a folder as the second target of one office, so that no other folder and no other office's is written to. */
const MARKER = 'guanjia-backups.json';

const markerSchema = z.object({
  format: z.literal(1),
  officeId: z.string(),
  siteName: z.string(),
  adoptedAt: z.iso.datetime(),
});
type Marker = z.output<typeof markerSchema>;

export interface TargetState {
  /** `sameDisk` may be used, and saves nothing when the disk fails. */
  readonly state: 'ready' | 'missing' | 'notWritable' | 'sameDisk' | 'notOurs';
  /** On the disk of the office, whatever else is true of it. */
  readonly onOfficeDisk: boolean;
  /** Site of the office that the folder belongs to; null where it belongs to none. */
  readonly ownedBy: string | null;
  /** Null where the file system does not say. */
  readonly freeBytes: number | null;
}

export interface TargetRequest {
  readonly folder: string;
  readonly officeId: string;
  readonly officeFolder: string;
}

/** Looks at a second target without changing anything that is in it. */
export async function openTarget(request: TargetRequest): Promise<TargetState> {
  const { folder, officeId, officeFolder } = request;
  const found = await existing(folder);
  if (found === null || !found.isDirectory()) {
    return { state: 'missing', onOfficeDisk: false, ownedBy: null, freeBytes: null };
  }
  const onOfficeDisk = found.dev === (await stat(officeFolder)).dev;
  const marker = await readMarker(folder);
  const common = { onOfficeDisk, ownedBy: marker?.siteName ?? null, freeBytes: await freeBytesIn(folder) };
  if (!(await isWritable(folder))) return { state: 'notWritable', ...common };
  if (marker?.officeId !== officeId) return { state: 'notOurs', ...common };
  return { state: onOfficeDisk ? 'sameDisk' : 'ready', ...common };
}

export interface AdoptRequest {
  readonly folder: string;
  readonly officeId: string;
  readonly siteName: string;
  /** UTC instant of the call. */
  readonly now: string;
}

/** Makes a folder the second target of this office. Containers of another office in it stay and are never removed. */
export async function adoptTarget({ folder, officeId, siteName, now }: AdoptRequest): Promise<void> {
  const marker: Marker = { format: 1, officeId, siteName, adoptedAt: now };
  await writeWhole(folder, MARKER, `${JSON.stringify(marker, null, 2)}\n`);
}

/** A small file that is there as a whole or not at all. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  const part = `${path}.part`;
  const file = await open(part, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
  await syncFolderAside(folder);
}

async function existing(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENODEV', 'EHOSTDOWN', 'ENXIO'].includes(codeOf(error))) return null;
    throw error;
  }
}

/** Null when there is none, or when it is not one of ours. */
async function readMarker(folder: string): Promise<Marker | null> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(join(folder, MARKER), 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || codeOf(error) === 'ENOENT')
      return null;
    throw error;
  }
}

/** Tried and not asked, since permissions say nothing of a stick with its lock pushed or of a share. */
async function isWritable(folder: string): Promise<boolean> {
  const probe = join(folder, `guanjia-probe-${randomUUID()}`);
  try {
    await (await open(probe, 'wx', 0o600)).close();
    await rm(probe, { force: true });
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) return false;
    // A full disk is told by its free bytes.
    if (codeOf(error) === 'ENOSPC') return true;
    throw error;
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
