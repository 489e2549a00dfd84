import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from '../files/file-hash.ts';

/** A file under the SHA-256 of its content, so that no copy of it can be an older one. */
export interface StoredAttachment {
  readonly hash: string;
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
          const { size } = await lstat(join(folder, two, entry.name));
          attachments.push({ hash: entry.name, bytes: size });
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
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
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
  /** There, and not what the name says. */
  readonly altered: readonly string[];
  readonly foreign: readonly string[];
}

export interface VerifyOptions {
  /** The hashes that must be there. */
  readonly expected?: Iterable<string>;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (bytes: number, total: number) => void | Promise<void>;
}

/** Reads every attachment again from the disk. */
export async function verifyAttachments(
  folder: string,
  options: VerifyOptions = {},
): Promise<AttachmentVerdict> {
  const { attachments, foreign } = await listAttachments(folder);
  const total = attachments.reduce((sum, { bytes }) => sum + bytes, 0);
  const sound: StoredAttachment[] = [];
  const altered: string[] = [];
  let read = 0;
  for (const attachment of attachments) {
    options.signal?.throwIfAborted();
    if ((await hashFile(attachmentPath(folder, attachment.hash))) === attachment.hash) sound.push(attachment);
    else altered.push(attachment.hash);
    read += attachment.bytes;
    await options.progress?.(read, total);
  }
  const there = new Set(attachments.map(({ hash }) => hash));
  return {
    count: sound.length,
    bytes: sound.reduce((sum, { bytes }) => sum + bytes, 0),
    root: attachmentRoot(sound.map(({ hash }) => hash)),
    missing: [...new Set(options.expected)].filter((hash) => !there.has(hash)).toSorted(),
    altered,
    foreign,
  };
}
