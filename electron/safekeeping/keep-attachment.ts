import { createHash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeLastingFolder, syncFolderAside } from '../files/sync-to-disk.ts';
import { attachmentPath } from './attachment-folder.ts';

/** What is being written; a program that was killed leaves one at most, and the next file takes its place. */
const INCOMING = 'incoming.part';

/**
 * Stores a file under the SHA-256 of its content and returns that. Once it returns, the file survives a power cut; the
 * same content is stored once, and anew where what lies there is not what its name says. One at a time in a folder.
 */
export async function keepAttachment(folder: string, content: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex');
  const target = attachmentPath(folder, hash);
  makeLastingFolder(dirname(target), folder);
  if ((await readAttachment(folder, hash)) === null) await write(join(folder, INCOMING), target, content);
  // Also for a file that was there: whoever put it there may have been killed before its name was on the disk.
  await syncFolderAside(dirname(target));
  return hash;
}

async function write(part: string, target: string, content: Uint8Array): Promise<void> {
  try {
    const file = await open(part, 'w', 0o600);
    try {
      await file.writeFile(content);
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

/** The content behind a hash; null when it is not there or is not what its name says. */
export async function readAttachment(folder: string, hash: string): Promise<Buffer | null> {
  let content: Buffer;
  try {
    content = await readFile(attachmentPath(folder, hash));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return createHash('sha256').update(content).digest('hex') === hash ? content : null;
}
