import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeLastingFolder, syncFolderAside } from '../files/sync-to-disk.ts';
import { copyAttachments } from './attachment-copies.ts';
import { attachmentPath, isSoundAttachment, listAttachments } from './attachment-folder.ts';

const DAY_MS = 86_400_000;
/** A younger one may be what a restore has just brought back, before the office that names it is in its place. */
const LEAST_AGE_MS = DAY_MS;
export const KEPT_DAYS = 30;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

export interface OrphanBin {
  /** The office's attachments. */
  readonly attachments: string;
  /** What nothing names, in a folder for each day on which it was put there. */
  readonly bin: string;
  /** Of the key with which the office's files are sealed; null where it has none. */
  readonly mark: Buffer | null;
}

export interface OrphanRound extends OrphanBin {
  /** UTC instant by the office's clock. */
  readonly now: string;
  /** Whether any row of the office bears the file at this moment, also one whose content was destroyed. */
  readonly isBorne: (hash: string) => boolean;
  /** Whether the office still needs what the file holds. */
  readonly isNeeded: (hash: string) => boolean;
  /** In which turn attachments are stored and removed. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Ends the round before the next file; what was done by then is told. */
  readonly signal?: AbortSignal | undefined;
}

export interface OrphanVerdict {
  readonly setAside: number;
  readonly inBin: number;
  readonly removed: number;
}

/**
 * Puts the files that nothing has named for a day into the bin, and removes for good what has lain there for thirty days.
 * Of each it is asked in the turn in which files are stored and removed whether anything names it.
 */
export async function keepOrphanBin(round: OrphanRound): Promise<OrphanVerdict> {
  const { bin, signal, inTurn } = round;
  let setAside = 0;
  for (const { hash } of (await listAttachments(round.attachments)).attachments) {
    if (signal?.aborted === true) break;
    if (round.isBorne(hash)) continue;
    if (await inTurn(() => moveToBin(round, hash))) setAside += 1;
  }
  let removed = 0;
  let inBin = 0;
  for (const day of await daysIn(bin)) {
    if (signal?.aborted === true) break;
    const isOver = Date.parse(round.now) - Date.parse(day) > KEPT_DAYS * DAY_MS;
    removed += await inTurn(() => lookThrough(round, day, isOver));
    inBin += (await listAttachments(join(bin, day))).attachments.length;
  }
  return { setAside, inBin, removed };
}

async function moveToBin({ attachments, bin, now, isBorne }: OrphanRound, hash: string): Promise<boolean> {
  const from = attachmentPath(attachments, hash);
  if (isBorne(hash) || Date.parse(now) - (await lstat(from)).mtimeMs <= LEAST_AGE_MS) return false;
  const to = attachmentPath(join(bin, now.slice(0, 10)), hash);
  makeLastingFolder(dirname(to), dirname(bin));
  await rename(from, to);
  await syncFolderAside(dirname(to));
  await syncFolderAside(dirname(from));
  return true;
}

/**
 * What was named again meanwhile and is in its place need not lie here too, what was destroyed since must not, and what
 * the office needs and has nowhere else stays.
 */
async function lookThrough(round: OrphanRound, day: string, isOver: boolean): Promise<number> {
  const folder = join(round.bin, day);
  const { attachments, foreign } = await listAttachments(folder);
  let removed = 0;
  for (const { hash } of attachments) {
    const goes = round.isNeeded(hash)
      ? await isSoundAttachment(round.attachments, hash, round.mark)
      : round.isBorne(hash) || isOver;
    if (!goes) continue;
    await rm(attachmentPath(folder, hash));
    removed += 1;
  }
  if (removed === attachments.length && foreign.length === 0) await rm(folder, { recursive: true });
  return removed;
}

/** The folders in which files lie in the bin. */
export async function orphanFolders(bin: string): Promise<readonly string[]> {
  return (await daysIn(bin)).map((day) => join(bin, day));
}

/** The files that lie in the bin, by the day on which they were put there. */
export async function orphansIn(bin: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const day of await daysIn(bin)) {
    found.set(
      day,
      (await listAttachments(join(bin, day))).attachments.map(({ hash }) => hash),
    );
  }
  return found;
}

/** Copies of these what lies in the bin and not among the attachments; the bin keeps its own until its next round. */
export async function copyFromBin(
  { attachments, bin, mark }: OrphanBin,
  wanted: ReadonlySet<string>,
): Promise<void> {
  for (const [day, hashes] of await orphansIn(bin)) {
    const only = new Set(hashes.filter((hash) => wanted.has(hash)));
    if (only.size > 0) await copyAttachments({ from: join(bin, day), to: attachments, only, mark });
  }
}

async function daysIn(bin: string): Promise<string[]> {
  try {
    return (await readdir(bin)).filter((name) => DAY.test(name)).toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
