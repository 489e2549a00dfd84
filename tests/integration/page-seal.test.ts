import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeFilesIn } from '../../electron/database/office-files.ts';
import { openOfficeDatabase } from '../../electron/database/open-office-database.ts';
import { readSeal, sealOf, wrongPages } from '../../electron/database/page-seal.ts';
import { rewriteFile } from '../../electron/database/rewrite-file.ts';
import { WalReader } from '../../electron/database/wal-reader.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

const write = (database: Database.Database, name: string, size = 400) =>
  database
    .prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)')
    .run(name, JSON.stringify('收'.repeat(size)));

/** The folder as a power cut at this moment would leave it, everything written so far on the disk. */
function cut(folder: string): string {
  const copy = makeScratchFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

async function opens(folder: string): Promise<boolean> {
  const office = await openOfficeDatabase(officeFilesIn(folder));
  office.close();
  return true;
}

test('the log is read as SQLite itself recovers it: committed pages alone, up to the last whole commit', () => {
  const folder = makeScratchFolder();
  const file = join(folder, 'a.sqlite');
  const database = new Database(file);
  database.pragma('journal_mode=WAL');
  database.pragma('wal_autocheckpoint=0');
  database.exec('CREATE TABLE note (text TEXT)');
  const pages = new Map<number, Buffer>();
  let count = 0;
  const reader = new WalReader(`${file}-wal`, (content) => Buffer.from(content));
  const readAll = () => {
    reader.read(
      ({ page, digest }) => pages.set(page, digest),
      (pageCount) => {
        count = pageCount;
      },
    );
  };
  const insert = database.prepare('INSERT INTO note VALUES (?)');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 8 }), (lengths) => {
      for (const length of lengths) insert.run('x'.repeat(length));
      database.exec('BEGIN');
      insert.run('never');
      readAll();
      database.exec('ROLLBACK');
      expect(count).toBe(Number(database.pragma('page_count', { simple: true })));
    }),
    { numRuns: 20 },
  );
  readAll();
  // Folded in by SQLite, the file holds what was read of the log.
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const bytes = readFileSync(file);
  for (const [page, content] of pages) {
    expect(bytes.subarray((page - 1) * content.length, page * content.length).equals(content)).toBe(true);
  }
});

test('a program cut off at any moment leaves pages as sealed or in the log, also in the middle of folding in', async () => {
  const folder = makeScratchFolder();
  const files = officeFilesIn(folder);
  const office = await openOfficeDatabase(files);
  for (let round = 0; round < 12; round += 1) {
    write(office.database, `line-${round % 5}`, 100 + round * 700);
    office.wrote();
    expect(await opens(cut(folder))).toBe(true);
    if (round % 3 === 2) {
      office.fold();
      expect(await opens(cut(folder))).toBe(true);
    }
  }
  office.close();
  expect(await opens(folder)).toBe(true);
});

test('what SQLite takes back or writes anew in the log is not taken for what was committed', async () => {
  const folder = makeScratchFolder();
  const files = officeFilesIn(folder);
  const office = await openOfficeDatabase(files);
  // So little room that pages of an open transaction spill into the log, and are written there again in place.
  const job = office.openConnection();
  job.pragma('cache_size=4');
  for (let round = 0; round < 6; round += 1) {
    job.exec('BEGIN IMMEDIATE');
    for (let line = 0; line < 30; line += 1) write(job, `job-${line}`, 300 + round * 50);
    office.fold();
    for (let line = 0; line < 30; line += 1) write(job, `job-${line}`, 200);
    job.exec(round % 2 === 0 ? 'ROLLBACK' : 'COMMIT');
    write(office.database, `after-${round}`);
    office.fold();
    expect(await opens(cut(folder))).toBe(true);
  }
  job.close();
  office.close();
  expect(await opens(folder)).toBe(true);
});

test('a commit that a failing disk refused at its last step is not sealed, and the office opens again', async () => {
  for (const goesOn of [false, true]) {
    const folder = makeScratchFolder();
    const files = officeFilesIn(folder);
    const office = await openOfficeDatabase(files);
    write(office.database, 'before');
    // What lies in the log when its sync fails is a whole commit, as another program would have made it.
    const elsewhere = officeFilesIn(cut(folder));
    const log = readFileSync(`${files.database}-wal`);
    const other = new Database(elsewhere.database);
    other.pragma('wal_autocheckpoint=0');
    write(other, 'refused', 2000);
    const longer = readFileSync(`${elsewhere.database}-wal`);
    other.close();
    expect(longer.subarray(0, log.length).equals(log)).toBe(true);
    appendFileSync(`${files.database}-wal`, longer.subarray(log.length));
    office.fold();
    if (goesOn) write(office.database, 'after', 50);
    office.close();

    const again = await openOfficeDatabase(files);
    const names = again.database.prepare('SELECT name FROM setting').pluck().all();
    expect(names).toContain('before');
    expect(names).not.toContain('refused');
    again.close();
  }
});

test('a backup put in the place of the office by hand is sealed as it is once it is open', async () => {
  const folder = makeScratchFolder();
  const files = officeFilesIn(folder);
  await opens(folder);
  rmSync(files.seal);
  const backup = new Database(files.database);
  expect(backup.pragma('journal_mode=DELETE', { simple: true })).toBe('delete');
  backup.close();
  expect(await opens(folder)).toBe(true);
  expect(await opens(folder)).toBe(true);
});

test('a seal written ahead of a folding-in that never came, or came half, is no damage', async () => {
  const folder = makeScratchFolder();
  const files = officeFilesIn(folder);
  const office = await openOfficeDatabase(files);
  office.fold();
  const before = readFileSync(files.database);
  for (let line = 0; line < 40; line += 1) write(office.database, `line-${line}`, 900);
  const log = readFileSync(`${files.database}-wal`);
  office.fold();
  const after = readFileSync(files.database);
  const seal = readFileSync(files.seal);
  office.close();
  for (let done = 0; done <= after.length; done += 4096 * 5) {
    const half = makeScratchFolder();
    const there = officeFilesIn(half);
    writeFileSync(
      there.database,
      Buffer.concat([after.subarray(0, done), before.subarray(Math.min(done, before.length))]),
    );
    writeFileSync(`${there.database}-wal`, log);
    writeFileSync(there.seal, seal);
    expect(await opens(half)).toBe(true);
  }
});

test('a file that was written anew and became shorter is sealed as it is', async () => {
  const folder = makeScratchFolder();
  const files = officeFilesIn(folder);
  const office = await openOfficeDatabase(files);
  for (let line = 0; line < 200; line += 1) write(office.database, `line-${line}`);
  office.fold();
  const long = statSync(files.database).size;
  office.database.exec("DELETE FROM setting WHERE name LIKE 'line-%'");
  rewriteFile(office.database, office.fold);
  expect(statSync(files.database).size).toBeLessThan(long);
  expect(await opens(cut(folder))).toBe(true);
  office.close();
  expect(await opens(folder)).toBe(true);
});

test('a seal that is itself damaged says nothing, and a new one takes its place', async () => {
  const folder = makeScratchFolder();
  const files = officeFilesIn(folder);
  (await openOfficeDatabase(files)).close();
  const bytes = readFileSync(files.seal);
  for (let at = 0; at < bytes.length; at += 11) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    writeFileSync(files.seal, damaged);
    expect(readSeal(files.seal)).toBe(null);
  }
  expect(await opens(folder)).toBe(true);
  expect(readSeal(files.seal)).not.toBe(null);
  rmSync(files.seal);
  expect(await opens(folder)).toBe(true);
  expect(existsSync(files.seal)).toBe(true);
});

test('which pages differ is told one by one', async () => {
  const folder = makeScratchFolder();
  const files = officeFilesIn(folder);
  const office = await openOfficeDatabase(files);
  for (let line = 0; line < 60; line += 1) write(office.database, `line-${line}`);
  office.close();
  const seal = await sealOf(files.database);
  const bytes = readFileSync(files.database);
  const pages = bytes.length / 4096;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: pages }), { minLength: 1, maxLength: 5 }),
      fc.nat(4095),
      async (chosen, offset) => {
        const damaged = Buffer.from(bytes);
        for (const page of chosen) {
          const at = (page - 1) * 4096 + offset;
          damaged[at] = (damaged[at] ?? 0) ^ 1;
        }
        writeFileSync(files.database, damaged);
        expect(await wrongPages(files.database, seal)).toEqual([...chosen].sort((a, b) => a - b));
      },
    ),
    { numRuns: 40 },
  );
});
