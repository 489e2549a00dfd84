import { execFile } from 'node:child_process';
import { realpath as realpathOf } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type FolderSurroundings, type Mount, parseLinuxMounts, parseMacMounts } from './folder-kind.ts';
import { codeOf } from './second-target.ts';

const run = promisify(execFile);

/** The system's own answer: on Windows it tells the share behind a drive letter too. */
const realpath = promisify(realpathOf.native);

/** Asks this machine what `classifyFolder` needs to know of a folder, which need not be there yet. */
export async function surroundingsOf(
  path: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<FolderSurroundings> {
  const folder = resolve(path);
  const there = await nearestThere(folder);
  return {
    platform: process.platform,
    realPath: join(await realpath(there), relative(there, folder)),
    mounts: await mounts(),
    namesAround: await namesAround(there),
    syncedFolders: ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'].flatMap((name) => {
      const value = environment[name];
      return value === undefined || value === '' ? [] : [value];
    }),
    systemDrive: process.platform === 'win32' ? (environment['SystemDrive'] ?? '') : '',
  };
}

/** The folder itself, or the innermost one above it that is there. */
async function nearestThere(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error)) || dirname(folder) === folder) throw error;
    return nearestThere(dirname(folder));
  }
}

async function namesAround(folder: string): Promise<string[]> {
  const above = dirname(folder) === folder ? [] : await namesAround(dirname(folder));
  return [...(await namesIn(folder)), ...above];
}

/** A folder above may be closed to this account, and then tells nothing. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['EACCES', 'EPERM', 'ENOTDIR'].includes(codeOf(error))) return [];
    throw error;
  }
}

async function mounts(): Promise<Mount[]> {
  if (process.platform === 'linux') return parseLinuxMounts(await readFile('/proc/self/mounts', 'utf8'));
  if (process.platform === 'darwin') return parseMacMounts((await run('/sbin/mount', [])).stdout);
  return [];
}
