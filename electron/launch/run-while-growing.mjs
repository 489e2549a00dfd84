import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LOOK_EVERY_MS = 250;

/**
 * Runs a script on this Node for as long as it takes, but not once the folders it fills have stopped growing: a slow
 * line may take its time, and one that gives nothing is given up. True when the script ended well.
 */
export async function runWhileGrowing(script, { folders, longestPauseMs, env = {} }) {
  const child = spawn(process.execPath, [script], { stdio: 'ignore', env: { ...process.env, ...env } });
  let size = -1;
  let grewAt = Date.now();
  const watch = setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + sizeOf(folder), 0);
    if (now !== size) {
      size = now;
      grewAt = Date.now();
    } else if (Date.now() - grewAt > longestPauseMs) child.kill('SIGKILL');
  }, LOOK_EVERY_MS);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
  clearInterval(watch);
  return code === 0;
}

/** 0 for what is not there, or went while it was looked at. */
function sizeOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.size;
  return namesIn(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
