import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const MOST_BYTES = 1024 * 1024;

export interface FaultLog {
  readonly path: string;
  readonly report: (reference: string, path: string, error: unknown) => void;
}

/**
 * Faults, one JSON line each, for whoever supports the office. A fault is rare and must be on disk before the program
 * goes on, so it is appended synchronously; past a megabyte the file becomes the one old one.
 */
export function openFaultLog(logsFolder: string): FaultLog {
  const path = join(logsFolder, 'faults.log');
  return {
    path,
    report(reference, operation, error) {
      const line = `${JSON.stringify({ at: new Date().toISOString(), reference, operation, ...describe(error) })}\n`;
      try {
        mkdirSync(logsFolder, { recursive: true, mode: 0o700 });
        if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES)
          renameSync(path, `${path}.old`);
        appendFileSync(path, line, { mode: 0o600 });
      } catch {
        // A full or missing disk may be the very fault; the terminal is what is left.
        process.stderr.write(line);
      }
    },
  };
}

interface FaultLine {
  readonly error: string;
  readonly code?: string;
  readonly message: string;
  readonly frames?: readonly string[];
  readonly cause?: FaultLine;
}

function describe(error: unknown): FaultLine {
  if (!(error instanceof Error)) return { error: typeof error, message: '' };
  return {
    error: error.name,
    ...('code' in error ? { code: String(error.code) } : {}),
    message: withoutPersonalData(error.message),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
  };
}

/** A message may quote what was typed: quoted text, anything not ASCII, long numbers and folders are blanked. */
export function withoutPersonalData(message: string): string {
  return message
    .replace(/(["'`“‘「])[^"'`”’」]*(["'`”’」])/gu, '$1…$2')
    .replace(/[^ -~…]+/gu, '…')
    .replace(/(?:[A-Za-z]:)?(?:[\\/][^\\/\s:]+)+/gu, (path) => basename(path.replaceAll('\\', '/')))
    .replace(/\d{5,}/gu, '…')
    .slice(0, 500);
}

/** Places in the program, without the folders that hold the person's name. */
function framesOf(error: Error): readonly string[] {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return frames
    .slice(0, 12)
    .map((line) =>
      line.trim().replace(/(?:file:\/\/)?(?:[A-Za-z]:)?(?:[\\/][^\\/()]+)*[\\/]([^\\/()]+:\d+:\d+)/u, '$1'),
    );
}
