import { createHash } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeLastingFolder, syncFolderAside } from '../files/sync-to-disk.ts';
import { attachmentPath } from './attachment-folder.ts';
import { openSealedFile, SealedFileError, type SealingKey, sealFile } from './sealed-file.ts';

/** What is being written; a program that was killed leaves one at most, and the next file takes its place. */
const INCOMING = 'incoming.part';

/** The name under which a file is stored. */
export function attachmentHash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Stores a file sealed, under the SHA-256 of its content, and returns that. Once it returns, the file survives a power
 * cut; the same content is stored once, and anew where what lies there does not open as its name says. One at a time in a
 * folder.
 */
export async function keepAttachment(folder: string, content: Uint8Array, key: SealingKey): Promise<string> {
  const hash = attachmentHash(content);
  const target = attachmentPath(folder, hash);
  makeLastingFolder(dirname(target), folder);
  if (!(await opensAttachment(folder, hash, key))) {
    await write(join(folder, INCOMING), target, sealFile(content, hash, key));
  }
  // Also for a file that was there: whoever put it there may have been killed before its name was on the disk.
  await syncFolderAside(dirname(target));
  return hash;
}

async function write(part: string, target: string, pieces: Iterable<Buffer>): Promise<void> {
  try {
    const file = await open(part, 'w', 0o600);
    try {
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** The content behind a hash; null when it is not there or does not open as its name says. */
export async function readAttachment(folder: string, hash: string, key: SealingKey): Promise<Buffer | null> {
  return unlessLost(async () => {
    const path = attachmentPath(folder, hash);
    // What is sealed is never smaller than its content.
    const content = Buffer.allocUnsafe((await stat(path)).size);
    let length = 0;
    for await (const piece of openSealedFile(path, hash, key)) length += piece.copy(content, length);
    return content.subarray(0, length);
  });
}

/** Whether there is a content behind a hash that opens as its name says. */
export async function opensAttachment(folder: string, hash: string, key: SealingKey): Promise<boolean> {
  return (await measureSealed(attachmentPath(folder, hash), hash, key)) !== null;
}

/** The size of a sealed file's content, once all of it has been opened; null as above. */
export async function measureSealed(path: string, hash: string, key: SealingKey): Promise<number | null> {
  return unlessLost(async () => {
    let length = 0;
    for await (const piece of openSealedFile(path, hash, key)) length += piece.length;
    return length;
  });
}

async function unlessLost<Found>(opening: () => Promise<Found>): Promise<Found | null> {
  try {
    return await opening();
  } catch (error) {
    if (error instanceof SealedFileError) return null;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
