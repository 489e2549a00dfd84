import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { FAULT_WORDS } from './fault-words.ts';

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
    report(reference, called, error) {
      const operation = /^[a-z]\w*(?:\.[a-z]\w*)?$/iu.test(called) ? called : '…';
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

/** How far back causes are told of; one may even be its own. */
const MOST_CAUSES = 4;

function describe(error: unknown, causes = MOST_CAUSES): FaultLine {
  if (!(error instanceof Error)) return { error: typeof error, message: '' };
  return {
    error: /^[A-Z][A-Za-z]{0,40}(?:Error|Exception)$/u.test(error.name) ? error.name : 'Error',
    ...codeOf(error),
    message: brokenRule(error) ?? withoutPersonalData(error.message),
    frames: framesOf(error),
    ...(error.cause === undefined || causes === 0 ? {} : { cause: describe(error.cause, causes - 1) }),
  };
}

/** Codes of the system, of Node and of SQLite; whatever else stands there might be anything. */
function codeOf(error: Error): { readonly code?: string } {
  const code = 'code' in error ? String(error.code) : '';
  const known =
    Object.hasOwn(constants.errno, code) || /^(?:ERR|SQLITE)_[A-Z0-9_]{1,60}$|^\d{1,2}$/u.test(code);
  return known ? { code } : {};
}

/** Which columns may not hold what was written, as SQLite says it: it names tables and columns and no value. */
function brokenRule(error: Error): string | null {
  const ofColumns = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_NOTNULL'];
  if (error.name !== 'SqliteError' || !('code' in error) || !ofColumns.includes(String(error.code)))
    return null;
  const rule = /^(?:UNIQUE|NOT NULL) constraint failed: [a-z_]+\.[a-z_]+(?:, [a-z_]+\.[a-z_]+)*$/u;
  return rule.test(error.message) ? error.message : null;
}

/**
 * A message may quote what was typed, quoted or not and in any script, so that a name looks like any other word. Only
 * words that errors are made of are kept.
 */
export function withoutPersonalData(message: string): string {
  return message
    .slice(0, 2000)
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .map((word) => (word === '' || FAULT_WORDS.has(word) ? word : '…'))
    .join(' ')
    .replace(/…(?:\s+…)+/gu, '…')
    .trim()
    .slice(0, 500);
}

const FRAME =
  /^\s*at (?:((?:async )?(?:new )?[\w$.#<>]+) (?:\[as [\w$.#]+\] )?\()?(?:.*[\\/:])?([\w.-]+:\d+:\d+)\)?$/u;

/** Places in the program, without the folders that hold the person's name. A message may have lines like those. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const end = stack.indexOf(message);
  if (end < 0) return [];
  return stack
    .slice(end + message.length)
    .split('\n')
    .flatMap((line) => {
      const [, place, file] = FRAME.exec(line) ?? [];
      return file === undefined ? [] : [`at ${place === undefined ? file : `${place} (${file})`}`];
    })
    .slice(0, 12);
}
