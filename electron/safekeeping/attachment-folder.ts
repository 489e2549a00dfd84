import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSealedFile } from './sealed-file.ts';

/** A sealed file under the SHA-256 of its content, so that no copy of it can be an older one. */
export interface StoredAttachment {
  readonly hash: string;
  /** As it lies there, sealed. */
  readonly bytes: number;
}

export interface AttachmentFolder {
  /** By hash, in order. */
  readonly attachments: readonly StoredAttachment[];
  /** What lies in the folder and is no attachment, by its path in it: links, other files, other folders. */
  readonly foreign: readonly string[];
}

const PAIR = /^[0-9a-f]{2}$/u;
const HASH = /^[0-9a-f]{64}$/u;

export function attachmentPath(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
}

/**
 * Where those copies lie that one office sealed: another has its own of the same content, and the backups of both lie in
 * one folder once an office went over to the other.
 */
export function copiesSealedBy(copies: string, mark: Buffer | null): string {
  return join(copies, mark?.toString('hex') ?? 'unsealed');
}

/** What a folder of attachments holds; a folder that is not there holds nothing. */
export async function listAttachments(folder: string): Promise<AttachmentFolder> {
  const attachments: StoredAttachment[] = [];
  const foreign: string[] = [];
  for (const one of await foldersIn(folder, '', foreign)) {
    for (const two of await foldersIn(folder, one, foreign)) {
      const entries = await readdir(join(folder, two), { withFileTypes: true });
      for (const entry of entries) {
        const fits = HASH.test(entry.name) && `${entry.name.slice(0, 2)}/${entry.name.slice(2, 4)}` === two;
        if (!fits || !entry.isFile()) foreign.push(`${two}/${entry.name}`);
        else {
          const found = await unlessGone(lstat(join(folder, two, entry.name)));
          if (found !== null) attachments.push({ hash: entry.name, bytes: found.size });
        }
      }
    }
  }
  attachments.sort((first, second) => (first.hash < second.hash ? -1 : 1));
  return { attachments, foreign: foreign.toSorted() };
}

async function foldersIn(folder: string, inside: string, foreign: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(join(folder, inside))) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory() && PAIR.test(entry.name)) found.push(path);
    else foreign.push(path);
  }
  return found;
}

async function entriesOf(folder: string) {
  return (await unlessGone(readdir(folder, { withFileTypes: true }))) ?? [];
}

/** Null for what is not there, or not any more. */
async function unlessGone<Found>(looking: Promise<Found>): Promise<Found | null> {
  try {
    return await looking;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether an attachment lies in a folder and is as it was sealed; no key is needed for that. */
export async function isSoundAttachment(folder: string, hash: string, mark: Buffer | null): Promise<boolean> {
  return (await unlessGone(checkSealedFile(attachmentPath(folder, hash), hash, mark))) ?? false;
}

/** One value for a set of attachments: whoever has the same one has the same files. */
export function attachmentRoot(hashes: Iterable<string>): string {
  const root = createHash('sha256');
  for (const hash of [...hashes].toSorted()) root.update(`${hash}\n`);
  return root.digest('hex');
}

export interface AttachmentVerdict {
  /** What is there and sound. */
  readonly count: number;
  readonly bytes: number;
  readonly root: string;
  /** Expected, and not there. */
  readonly missing: readonly string[];
  /** There, and not sealed as the name and the mark say. */
  readonly altered: readonly string[];
  readonly foreign: readonly string[];
}

export interface VerifyOptions {
  /** Of the key with which they must be sealed; null for an office that has none, and so no files. */
  readonly mark: Buffer | null;
  /** The hashes that must be there. */
  readonly expected?: Iterable<string>;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (bytes: number, total: number) => void | Promise<void>;
}

/** Reads every attachment again from the disk; no key is needed for that. */
export async function verifyAttachments(folder: string, options: VerifyOptions): Promise<AttachmentVerdict> {
  const { attachments, foreign } = await listAttachments(folder);
  const total = attachments.reduce((sum, { bytes }) => sum + bytes, 0);
  const sound: StoredAttachment[] = [];
  const altered: string[] = [];
  /** Removed while the others were read. */
  const gone = new Set<string>();
  let read = 0;
  for (const attachment of attachments) {
    options.signal?.throwIfAborted();
    const { hash } = attachment;
    const isSound = await unlessGone(checkSealedFile(attachmentPath(folder, hash), hash, options.mark));
    if (isSound === null) gone.add(hash);
    else if (isSound) sound.push(attachment);
    else altered.push(hash);
    read += attachment.bytes;
    await options.progress?.(read, total);
  }
  const there = new Set(attachments.map(({ hash }) => hash).filter((hash) => !gone.has(hash)));
  return {
    count: sound.length,
    bytes: sound.reduce((sum, { bytes }) => sum + bytes, 0),
    root: attachmentRoot(sound.map(({ hash }) => hash)),
    missing: [...new Set(options.expected)].filter((hash) => !there.has(hash)).toSorted(),
    altered,
    foreign,
  };
}
