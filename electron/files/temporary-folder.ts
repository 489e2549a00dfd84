import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The name says whose it is, so that the next program can tell what nobody works on any more. */
const NAME = /^guanjia-(?:work|files|pdf)-(\d+)-/u;

export type TemporaryKind = 'work' | 'files' | 'pdf';

function nameOf(kind: TemporaryKind): string {
  return join(tmpdir(), `guanjia-${kind}-${process.pid}-`);
}

export function makeTemporaryFolder(kind: TemporaryKind): string {
  return mkdtempSync(nameOf(kind));
}

/** Work on files that must be gone afterwards, whatever happens: they hold the office's data. */
export async function inTemporaryFolder<Value>(
  work: (folder: string) => Promise<Value>,
  kind: TemporaryKind = 'work',
): Promise<Value> {
  const folder = await mkdtemp(nameOf(kind));
  try {
    return await work(folder);
  } finally {
    // A browser that prints may still be closing its last files.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/**
 * Removes what programs left that were killed at their work. What cannot be removed, such as what is another person's or
 * is still held by a program, is reported and keeps no office from opening.
 */
export function sweepTemporaryFolders(reportFault: (error: unknown) => void): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = NAME.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch (error) {
      reportFault(error);
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A program of another person's is running all the same.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
