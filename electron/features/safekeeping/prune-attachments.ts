import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { syncFolderAside } from '../../files/sync-to-disk.ts';
import { attachmentPath, listAttachments } from '../../safekeeping/attachment-folder.ts';
import { attachmentCopiesIn, namedFilesIn } from './backup.service.ts';
import { isCopyName, listBackups, readStatement } from './backup-statement.ts';

/** Copies of attachments that no backup in the folder referred to when they were last looked at. */
const unneededSchema = z.object({ format: z.literal(1), hashes: z.array(z.string().length(64)) });

export function unneededPath(folder: string): string {
  return join(folder, 'unneeded-attachments.json');
}

/**
 * Removes the copies of attachments that no backup kept here refers to, and that none referred to the last time either.
 * Returns them. Where it is not known what a backup refers to, nothing is removed.
 */
export async function pruneAttachments(folder: string): Promise<readonly string[]> {
  const needed = filesOfBackups(folder);
  if (needed === null) return [];
  const unneeded = (await storedIn(attachmentCopiesIn(folder))).filter(({ hash }) => !needed.has(hash));
  const seenBefore = readUnneeded(folder);
  const gone = unneeded.filter(({ hash }) => seenBefore.has(hash));
  for (const { path } of gone) await rm(path, { force: true });
  for (const place of new Set(gone.map(({ path }) => dirname(path)))) await syncFolderAside(place);
  const removed = [...new Set(gone.map(({ hash }) => hash))];
  const seenNow = [...new Set(unneeded.map(({ hash }) => hash))].filter((hash) => !seenBefore.has(hash));
  if (seenNow.length > 0 || seenBefore.size > 0) {
    await writeFile(unneededPath(folder), `${JSON.stringify({ format: 1, hashes: seenNow })}\n`, {
      mode: 0o600,
      flush: true,
    });
  }
  return removed;
}

/** The copies of every office. */
async function storedIn(copies: string): Promise<{ readonly hash: string; readonly path: string }[]> {
  if (!existsSync(copies)) return [];
  const folders = readdirSync(copies).map((name) => join(copies, name));
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await listAttachments(folder)).attachments.map(({ hash }) => ({
        hash,
        path: attachmentPath(folder, hash),
      })),
    ),
  );
  return found.flat();
}

/**
 * What every backup in the folder refers to, also one that does not hold; null where one does not say, or where somebody
 * gave one a name that none of the office's bears.
 */
function filesOfBackups(folder: string): ReadonlySet<string> | null {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.some((name) => /\.sqlite$/iu.test(name) && !isCopyName(name))) return null;
  const needed = new Set<string>();
  for (const { name, state } of listBackups(folder)) {
    const path = join(folder, name);
    const hashes = state === 'unproved' ? namedIn(path) : statedIn(path);
    if (hashes === null) return null;
    for (const hash of hashes) needed.add(hash);
  }
  return needed;
}

function statedIn(path: string): readonly string[] | null {
  const written = readStatement(path);
  return written === null ? null : [...written.attachments, ...written.lacking, ...written.lackingRemoved];
}

/** What nobody proved may be no office at all. */
function namedIn(path: string): readonly string[] | null {
  try {
    return namedFilesIn(path).named;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) return null;
    throw error;
  }
}

/** What cannot be read was written half, and nothing was seen before. */
function readUnneeded(folder: string): ReadonlySet<string> {
  const file = unneededPath(folder);
  if (!existsSync(file)) return new Set();
  try {
    return new Set(unneededSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).hashes);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return new Set();
    throw error;
  }
}
