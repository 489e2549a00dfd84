import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeLastingFolder, syncFolderAside } from '../files/sync-to-disk.ts';
import {
  attachmentPath,
  attachmentRoot,
  listAttachments,
  type StoredAttachment,
} from './attachment-folder.ts';
import { checkSealedFile, SealedFileCheck, saysItIs } from './sealed-file.ts';

const PIECE_BYTES = 256 * 1024;

export interface CopyRequest {
  readonly from: string;
  readonly to: string;
  /** Of the key with which they must be sealed; null for an office that has none, and so no files. */
  readonly mark: Buffer | null;
  /** The attachments of `from` that are asked for; all of them when absent. */
  readonly only?: ReadonlySet<string>;
  /** Attachments whose copy in `to` is known to be altered, so that it is made anew. */
  readonly distrusted?: ReadonlySet<string>;
  /** Attachments that must be there; one that `from` has lost counts where `to` has it whole. */
  readonly wanted?: Iterable<string>;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (bytes: number, total: number) => void;
}

export interface AttachmentCopies {
  /** The attachments of `from` that were asked for and now lie in `to`. */
  readonly count: number;
  readonly bytes: number;
  readonly copied: number;
  /** Of the attachments counted, in order. */
  readonly hashes: readonly string[];
  readonly root: string;
  /** In `from`, not sealed as the name and the mark say, and with no sound copy in `to`. They stay where they are. */
  readonly altered: readonly string[];
  /** Wanted, and in neither place as its name says. */
  readonly lacking: readonly string[];
  /** What lies in `from` and is no attachment. */
  readonly foreign: readonly string[];
}

/** Copies the attachments that `to` lacks, and proves each while it is copied. */
export async function copyAttachments(request: CopyRequest): Promise<AttachmentCopies> {
  const { from, to, mark, only, distrusted, signal, progress } = request;
  const listed = await listAttachments(from);
  const source = {
    attachments: listed.attachments.filter(({ hash }) => only === undefined || only.has(hash)),
    foreign: listed.foreign,
  };
  const there = new Map((await listAttachments(to)).attachments.map(({ hash, bytes }) => [hash, bytes]));
  const total = source.attachments.reduce((sum, { bytes }) => sum + bytes, 0);
  const sound: StoredAttachment[] = [];
  const altered: string[] = [];
  const touched = new Set<string>();
  let copied = 0;
  let done = 0;
  for (const attachment of source.attachments) {
    signal?.throwIfAborted();
    const { hash, bytes } = attachment;
    const trusted = there.get(hash) === bytes && distrusted?.has(hash) !== true;
    // What another office sealed under the same name is as large.
    if (trusted && (await saysItIs(attachmentPath(to, hash), hash, mark))) sound.push(attachment);
    else if (await copyProved(request, hash)) {
      sound.push(attachment);
      touched.add(dirname(attachmentPath(to, hash)));
      copied += 1;
    } else {
      const kept = there.get(hash);
      if (kept !== undefined && (await checkSealedFile(attachmentPath(to, hash), hash, mark)))
        sound.push({ hash, bytes: kept });
      else altered.push(hash);
    }
    done += bytes;
    progress?.(done, total);
  }
  const held = new Set(source.attachments.map(({ hash }) => hash));
  const lacking: string[] = [];
  for (const hash of new Set(request.wanted)) {
    const kept = there.get(hash);
    if (held.has(hash)) {
      if (altered.includes(hash)) lacking.push(hash);
    } else if (kept !== undefined && (await checkSealedFile(attachmentPath(to, hash), hash, mark))) {
      sound.push({ hash, bytes: kept });
    } else lacking.push(hash);
  }
  sound.sort((one, other) => (one.hash < other.hash ? -1 : 1));
  await syncFolders(to, touched);
  return {
    count: sound.length,
    bytes: sound.reduce((sum, { bytes }) => sum + bytes, 0),
    copied,
    hashes: sound.map(({ hash }) => hash),
    root: attachmentRoot(sound.map(({ hash }) => hash)),
    altered,
    lacking: lacking.toSorted(),
    foreign: source.foreign,
  };
}

/** Copies one attachment over whatever lies in `to`; false when it is not sound in `from`, or not there. */
export async function copyAttachment(
  { from, to, mark }: Pick<CopyRequest, 'from' | 'to' | 'mark'>,
  hash: string,
): Promise<boolean> {
  const target = attachmentPath(to, hash);
  makeLastingFolder(dirname(target), to);
  try {
    if (!(await copyProved({ from, to, mark }, hash))) return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
  await syncFolderAside(dirname(target));
  return true;
}

/** The copy gets its name only when it is a sealed file of what the name says; false when it is not. */
async function copyProved(
  { from, to, mark, signal }: Pick<CopyRequest, 'from' | 'to' | 'mark' | 'signal'>,
  hash: string,
): Promise<boolean> {
  const target = attachmentPath(to, hash);
  const part = `${target}.part`;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await rm(part, { force: true });
  try {
    const check = await copyChecking(attachmentPath(from, hash), part, signal);
    const same = check.fits(hash, mark);
    if (same) await rename(part, target);
    return same;
  } finally {
    await rm(part, { force: true });
  }
}

async function copyChecking(
  from: string,
  to: string,
  signal: AbortSignal | undefined,
): Promise<SealedFileCheck> {
  const check = new SealedFileCheck();
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      for await (const piece of piecesOf(source)) {
        signal?.throwIfAborted();
        check.update(piece);
        await target.writeFile(piece);
      }
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
  return check;
}

async function* piecesOf(file: FileHandle): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(PIECE_BYTES);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, PIECE_BYTES, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Each once at the end, since thousands of attachments share few folders. */
async function syncFolders(top: string, touched: ReadonlySet<string>): Promise<void> {
  if (touched.size === 0) return;
  for (const folder of new Set([...touched, ...[...touched].map((path) => dirname(path)), top])) {
    await syncFolderAside(folder);
  }
}
