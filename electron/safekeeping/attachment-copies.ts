import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashFile } from '../files/file-hash.ts';
import { syncFolderAside } from '../files/sync-to-disk.ts';
import {
  attachmentPath,
  attachmentRoot,
  listAttachments,
  type StoredAttachment,
} from './attachment-folder.ts';

const PIECE_BYTES = 256 * 1024;

export interface CopyRequest {
  readonly from: string;
  readonly to: string;
  /** Attachments whose copy in `to` is known to be altered, so that it is made anew. */
  readonly distrusted?: ReadonlySet<string>;
  /** Attachments that must be there; one that `from` has lost counts where `to` has it whole. */
  readonly wanted?: Iterable<string>;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (bytes: number, total: number) => void;
}

export interface AttachmentCopies {
  /** The attachments of `from` that now lie in `to`. */
  readonly count: number;
  readonly bytes: number;
  readonly copied: number;
  /** Of the attachments counted, in order. */
  readonly hashes: readonly string[];
  readonly root: string;
  /** In `from`, not what the name says, and with no sound copy in `to`. They stay where they are. */
  readonly altered: readonly string[];
  /** Wanted, and in neither place as its name says. */
  readonly lacking: readonly string[];
  /** What lies in `from` and is no attachment. */
  readonly foreign: readonly string[];
}

/** Copies the attachments that `to` lacks, and proves each while it is copied. */
export async function copyAttachments(request: CopyRequest): Promise<AttachmentCopies> {
  const { from, to, distrusted, signal, progress } = request;
  const source = await listAttachments(from);
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
    if (there.get(hash) === bytes && distrusted?.has(hash) !== true) sound.push(attachment);
    else if (await copyProved(request, hash)) {
      sound.push(attachment);
      touched.add(dirname(attachmentPath(to, hash)));
      copied += 1;
    } else {
      const kept = there.get(hash);
      const intact = kept !== undefined && (await hashFile(attachmentPath(to, hash))) === hash;
      if (intact) sound.push({ hash, bytes: kept });
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
    } else if (kept !== undefined && (await hashFile(attachmentPath(to, hash))) === hash) {
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

/** The copy gets its name only when its content is what the name says; false when it is not. */
async function copyProved({ from, to, signal }: CopyRequest, hash: string): Promise<boolean> {
  const target = attachmentPath(to, hash);
  const part = `${target}.part`;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await rm(part, { force: true });
  try {
    const same = (await copyHashing(attachmentPath(from, hash), part, signal)) === hash;
    if (same) await rename(part, target);
    return same;
  } finally {
    await rm(part, { force: true });
  }
}

async function copyHashing(from: string, to: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256');
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      for await (const piece of piecesOf(source)) {
        signal?.throwIfAborted();
        hash.update(piece);
        await target.writeFile(piece);
      }
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
  return hash.digest('hex');
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
