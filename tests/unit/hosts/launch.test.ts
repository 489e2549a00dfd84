import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OfficeOpenError, OPEN_PROBLEMS } from '../../../electron/database/open-error.ts';
import { applicationData, dataFolders } from '../../../electron/launch/data-folders.ts';
import { openFaultLog, withoutPersonalData } from '../../../electron/launch/fault-log.ts';
import { FAULT_WORDS } from '../../../electron/launch/fault-words.ts';
import { runWhileGrowing } from '../../../electron/launch/run-while-growing.mjs';
import { explainStart } from '../../../electron/launch/sentence.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

test('the data lies where the system keeps a person’s data, or where they said', () => {
  expect(applicationData('win32', { LOCALAPPDATA: 'C:\\L' }, 'H')).toBe('C:\\L');
  expect(applicationData('darwin', {}, '/Users/a')).toBe('/Users/a/Library/Application Support');
  expect(applicationData('linux', { XDG_DATA_HOME: '/x' }, '/home/a')).toBe('/x');
  expect(applicationData('linux', {}, '/home/a')).toBe('/home/a/.local/share');
  expect(applicationData('linux', { XDG_DATA_HOME: '' }, '/home/a')).toBe('/home/a/.local/share');
  expect(dataFolders('/office')).toEqual({ office: resolve('/office'), sample: resolve('/office/sample') });
});

test.each(OPEN_PROBLEMS)('“%s” has its sentence in both languages, with every value filled in', (problem) => {
  const values = { folder: '/f', file: '/f/x', version: 9, newest: 5, migration: '0006' };
  const text = explainStart(new OfficeOpenError(problem, values), { path: '', report: () => undefined });
  const [chinese = '', english = ''] = text.split('\n');
  expect(chinese).toMatch(/\p{Script=Han}/u);
  expect(english).toMatch(/^[\u0020-\u007e“”’]+$/u);
  expect(text).not.toMatch(/\{\{|undefined/u);
});

test('a fault nobody foresaw is logged under the reference that the person is given', () => {
  const logs = join(makeScratchFolder(), 'logs');
  const log = openFaultLog(logs);
  const text = explainStart(new Error('boom'), log);
  const { reference, error } = JSON.parse(readFileSync(log.path, 'utf8')) as Record<string, string>;
  expect(error).toBe('Error');
  expect(text).toContain(reference);
  expect(text).toContain(log.path);
});

test.each([
  ['Unexpected token in "陳大文, 9123 4567"', ['陳', '4567']],
  ['no such person 陳大文', ['陳大文']],
  ["cannot open '/home/chan/office/office.sqlite'", ['chan']],
  ['cannot open /home/chan/office/office.sqlite', ['chan']],
  ['cannot open C:\\Users\\chan\\office.sqlite', ['chan']],
  ['phone 91234567 is odd', ['91234567']],
  ['CHAN TAI MAN is no known person', ['CHAN', 'TAI', 'MAN']],
  ['foreign key failed for chan tai man of 12a', ['chan', 'tai', 'man', '12']],
  ['no person López, José; e-mail jose@example.com', ['López', 'José', 'jose', 'example']],
])('nothing personal of “%s” is logged', (message, personal) => {
  const kept = withoutPersonalData(message);
  for (const text of personal) expect(kept).not.toContain(text);
  expect(kept).toMatch(/[a-z]/u);
});

/** What an office types: names in any spelling, phones, ID numbers, addresses, notes in any script. */
const typed = fc.oneof(
  fc
    .array(
      fc.constantFrom('CHAN', 'Tai', 'man', "O'Neill", 'Wong-Li', 'José', 'van', '大文', '张', 'Flat', '12A'),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((parts) => parts.join(' ')),
  fc.stringMatching(/^\+?[0-9][0-9 -]{4,18}$/u),
  fc.stringMatching(/^[A-Z]{1,2}\d{6}\([\dA]\)$/u),
  fc.emailAddress(),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'grapheme-ascii', minLength: 1 }),
);
const MESSAGES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Unexpected token ${text} in JSON at position 3`,
  (text) => `no such person: ${text}, or the file is missing`,
  (text) => `cannot open /home/${text}/office.sqlite`,
  (text) => `failed\n    at ${text} (/home/${text}/note.ts:1:2)\n    at ${text}`,
];
const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

test('of no text whatever is more logged than words of the list, wherever in an error it stands', () => {
  const log = openFaultLog(makeScratchFolder());
  fc.assert(
    fc.property(typed, fc.constantFrom(...MESSAGES), fc.boolean(), (text, say, inCause) => {
      const error = Object.assign(new Error(say(text)), { code: text });
      error.name = text;
      rmSync(log.path, { force: true });
      log.report('ab12cd34', text, inCause ? new Error('failed', { cause: error }) : error);
      const line = JSON.parse(readFileSync(log.path, 'utf8'));
      const told = inCause ? line.cause : line;
      expect(wordsIn(told.message).filter((word) => !FAULT_WORDS.has(word))).toEqual([]);
      expect(told.error).toMatch(/^\w*(?:Error|Exception)$/u);
      expect(told.code ?? 'EIO').toMatch(/^(?:E[A-Z0-9]+|(?:ERR|SQLITE)_[A-Z0-9_]+|\d{1,2})$/u);
      expect(told.frames[0]).toMatch(/launch\.test\.ts:\d+:\d+/u);
      for (const frame of told.frames) expect(frame).not.toContain('note.ts');
    }),
  );
});

test('an error of the program keeps its words, and a broken rule its columns', () => {
  expect(withoutPersonalData("Cannot read properties of undefined (reading 'name')")).toBe(
    'Cannot read properties … undefined reading name',
  );
  const database = new Database(':memory:');
  database.exec("CREATE TABLE person (id_number TEXT UNIQUE) STRICT; INSERT INTO person VALUES ('A123456')");
  const log = openFaultLog(makeScratchFolder());
  for (const insert of ['INSERT INTO person VALUES (?)', 'INSERT INTO CHAN VALUES (?)']) {
    try {
      database.prepare(insert).run('A123456');
    } catch (error) {
      log.report('ab12cd34', 'archives.savePerson', error);
    }
  }
  const lines = readFileSync(log.path, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      error: 'SqliteError',
      code: 'SQLITE_CONSTRAINT_UNIQUE',
      message: 'UNIQUE constraint failed: person.id_number',
    },
    { error: 'SqliteError', code: 'SQLITE_ERROR', message: '… such table …' },
  ]);
});

test('a cause that is its own cause is told of a few times', () => {
  const error = new Error('failed');
  error.cause = error;
  const log = openFaultLog(makeScratchFolder());
  log.report('ab12cd34', 'fees.bill', error);
  expect(readFileSync(log.path, 'utf8').match(/"failed"/gu)).toHaveLength(5);
});

test('the log says where in the program without saying whose folder it is', () => {
  const log = openFaultLog(makeScratchFolder());
  log.report(
    'r',
    'fees.bill',
    new TypeError('no', { cause: Object.assign(new Error('full'), { code: 'SQLITE_FULL' }) }),
  );
  const line = JSON.parse(readFileSync(log.path, 'utf8')) as Record<string, unknown>;
  expect(line).toMatchObject({
    reference: 'r',
    operation: 'fees.bill',
    error: 'TypeError',
    cause: { code: 'SQLITE_FULL' },
  });
  expect(JSON.stringify(line)).toContain('launch.test.ts:');
  expect(JSON.stringify(line)).not.toContain(import.meta.dirname);
});

test('past a megabyte the log begins anew and keeps one old file', () => {
  const log = openFaultLog(makeScratchFolder());
  const error = new Error('failed '.repeat(60));
  for (let count = 0; count < 1500; count += 1) log.report(String(count), 'fees.bill', error);
  expect(existsSync(`${log.path}.old`)).toBe(true);
  expect(readFileSync(log.path).length).toBeLessThan(1024 * 1024 + 2000);
  expect(readFileSync(log.path, 'utf8')).toContain('"reference":"1499"');
});

test.each([
  ['that keeps giving is waited for', 'giving', true],
  ['that gives nothing is given up', 'hanging', false],
  ['that fails is a failure', 'failing', false],
])('a download %s', async (_what, kind, expected) => {
  const folder = makeScratchFolder();
  const arriving = join(folder, 'arriving');
  mkdirSync(arriving);
  const scripts: Readonly<Record<string, string>> = {
    // Takes longer than the longest pause, but never pauses that long.
    giving: `let n = 0; const t = setInterval(() => {
      require('fs').appendFileSync(process.env.ARRIVING + '/part', 'x');
      if (++n === 15) clearInterval(t);
    }, 200);`,
    hanging: 'setInterval(() => undefined, 1000);',
    failing: 'process.exitCode = 1;',
  };
  const script = join(folder, 'install.cjs');
  writeFileSync(script, scripts[kind] ?? '');
  const options = { folders: [arriving, join(folder, 'not there')], longestPauseMs: 1_500 };
  expect(await runWhileGrowing(script, { ...options, env: { ARRIVING: arriving } })).toBe(expected);
});
