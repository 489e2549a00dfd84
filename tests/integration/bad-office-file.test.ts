import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { officeFilesIn } from '../../electron/database/office-files.ts';
import { openOfficeDatabase } from '../../electron/database/open-office-database.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

/** An office with some content in a folder of its own, closed. */
async function closedOffice() {
  const files = officeFilesIn(makeScratchFolder());
  const office = await openOfficeDatabase(files);
  const insert = office.database.prepare('INSERT INTO setting VALUES (?, ?)');
  office.database.transaction(() => {
    for (let line = 0; line < 500; line += 1) insert.run(`line-${line}`, JSON.stringify('收費'.repeat(60)));
  })();
  office.close();
  return files;
}

/** Every file of the folder but the lock, byte for byte. */
function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('office.lock'))
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')]),
  );
}

async function expectRefusedUntouched(folder: string, problem: object): Promise<void> {
  const before = bytesOf(folder);
  await expect(openOfficeDatabase(officeFilesIn(folder))).rejects.toMatchObject(problem);
  expect(bytesOf(folder)).toEqual(before);
}

test('a file of a newer version is refused with both versions and is not touched', async () => {
  const files = await closedOffice();
  const later = new Database(files.database);
  later.pragma(`user_version=${MIGRATIONS.length + 3}`);
  later.close();
  // A newer program leaves a seal of its own.
  rmSync(files.seal);
  await expectRefusedUntouched(files.folder, {
    problem: 'newerFile',
    values: { version: MIGRATIONS.length + 3, newest: MIGRATIONS.length },
  });
});

test('another program’s database is refused and is not touched', async () => {
  const folder = makeScratchFolder();
  const other = new Database(join(folder, 'office.sqlite'));
  other.pragma('journal_mode=WAL');
  other.exec("CREATE TABLE customer (name TEXT); INSERT INTO customer VALUES ('someone')");
  other.close();
  // The folders of an office are made first, so that only the file decides.
  for (const name of ['attachments', 'backups', 'logs']) mkdirSync(join(folder, name));
  await expectRefusedUntouched(folder, { problem: 'foreignFile' });
});

test.each([
  [
    'a spreadsheet',
    Buffer.from('PK\u0003\u0004 anything else that a zip may hold, long enough to have a header …'),
  ],
  ['a text', Buffer.from('房號,業主\n1-101,陳大文\n'.repeat(20))],
  ['a few bytes', Buffer.from('x')],
])('%s in the place of the office is refused and is not touched', async (_what, content) => {
  const folder = makeScratchFolder();
  writeFileSync(join(folder, 'office.sqlite'), content);
  await expectRefusedUntouched(folder, { problem: 'foreignFile' });
});

test('an empty file is damage, never a new office', async () => {
  const folder = makeScratchFolder();
  writeFileSync(join(folder, 'office.sqlite'), '');
  await expectRefusedUntouched(folder, { problem: 'damagedFile' });
});

test.each([
  ['as changed pages, by its seal', true, 'pagesChanged'],
  ['as damaged, also where its seal is lost', false, 'damagedFile'],
])('a file cut short is refused %s', async (_how, sealed, problem) => {
  const files = await closedOffice();
  if (!sealed) rmSync(files.seal);
  const { length } = readFileSync(files.database);
  for (const kept of [Math.floor(length * 0.9), Math.floor(length / 2), 4096, 100]) {
    truncateSync(files.database, kept);
    const before = readFileSync(files.database);
    await expect(openOfficeDatabase(files)).rejects.toMatchObject({ problem });
    expect(readFileSync(files.database).equals(before)).toBe(true);
  }
});

test('any single changed byte of the file is found before the office opens', async () => {
  const files = await closedOffice();
  const bytes = readFileSync(files.database);
  const places = fc.sample(
    fc.record({ at: fc.nat(bytes.length - 1), mask: fc.integer({ min: 1, max: 255 }) }),
    { numRuns: 800, seed: 20_261_125 },
  );
  for (const { at, mask } of places) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ mask;
    writeFileSync(files.database, damaged);
    await expect(openOfficeDatabase(files)).rejects.toMatchObject({ problem: 'pagesChanged' });
  }
  writeFileSync(files.database, bytes);
  (await openOfficeDatabase(files)).close();
});

test('a page overwritten in the middle is refused as damaged also where its seal is lost', async () => {
  const files = await closedOffice();
  const bytes = readFileSync(files.database);
  const page = 4096;
  let refused = 0;
  const pages = Math.floor(bytes.length / page);
  for (let number = 1; number < pages; number += 7) {
    const damaged = Buffer.from(bytes);
    damaged.fill(0xa5, number * page, (number + 1) * page);
    writeFileSync(files.database, damaged);
    rmSync(files.seal, { force: true });
    await openOfficeDatabase(files).then(
      // A page on the free list carries nothing; to lose it harms nobody.
      (office) => office.close(),
      (error: { problem: string }) => {
        expect(error.problem).toBe('damagedFile');
        refused += 1;
      },
    );
  }
  expect(refused).toBeGreaterThan((pages / 7) * 0.8);
});

test('a lost office file beside its backups is never taken for a new office', async () => {
  const files = await closedOffice();
  rmSync(files.database);
  await expect(openOfficeDatabase(files)).rejects.toMatchObject({ problem: 'databaseGone' });
  expect(existsSync(files.database)).toBe(false);
});

test('a folder that may not be written is named in the refusal', async (context) => {
  const files = await closedOffice();
  const seteuid = process.seteuid?.bind(process);
  if (seteuid === undefined) return context.skip('this system has no permissions to take away');
  const self = process.geteuid?.() ?? 0;
  for (const folder of [files.folder, files.attachments, files.backups, files.logs]) chmodSync(folder, 0o555);
  // Permissions do not bind the administrator, so an ordinary account opens the office.
  if (self === 0) seteuid(65_534);
  try {
    await expect(openOfficeDatabase(files)).rejects.toMatchObject({
      problem: 'folderReadOnly',
      values: { folder: files.folder },
    });
  } finally {
    seteuid(self);
    for (const folder of [files.folder, files.attachments, files.backups, files.logs])
      chmodSync(folder, 0o755);
  }
});

test('a refused office is free for the next program', async () => {
  const files = await closedOffice();
  const good = readFileSync(files.database);
  writeFileSync(files.database, '');
  await expect(openOfficeDatabase(files)).rejects.toMatchObject({ problem: 'pagesChanged' });
  writeFileSync(files.database, good);
  (await openOfficeDatabase(files)).close();
});
