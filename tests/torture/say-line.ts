import { writeSync } from 'node:fs';

/** Written at once and whole: what a line says has happened before the next thing does. */
export function sayLine(line: object): void {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
  // A long line is more than the pipe takes in one.
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}
