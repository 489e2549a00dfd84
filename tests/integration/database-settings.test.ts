import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/database/migrate.ts';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { officeFilesIn } from '../../electron/database/office-files.ts';
import { APPLICATION_ID, openDatabase } from '../../electron/database/open-database.ts';
import { openOfficeDatabase } from '../../electron/database/open-office-database.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

/** What keeps the promises: WAL, a sync at every commit, foreign keys, nothing trusted from the file. */
const PROMISED = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  recursive_triggers: 1,
  secure_delete: 1,
  cell_size_check: 1,
  mmap_size: 0,
  checkpoint_fullfsync: 1,
  application_id: APPLICATION_ID,
  user_version: MIGRATIONS.length,
};

function settingsOf(database: ReturnType<typeof openDatabase>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(PROMISED).map((name) => [name, database.pragma(name, { simple: true })]),
  );
}

test('the settings hold on a new file, on a file opened again and on every further connection', async () => {
  const files = officeFilesIn(makeScratchFolder());
  for (let opening = 0; opening < 3; opening += 1) {
    const office = await openOfficeDatabase(files);
    expect(settingsOf(office.database)).toEqual(PROMISED);
    const further = office.openConnection();
    expect(settingsOf(further)).toEqual(PROMISED);
    further.close();
    office.close();
  }
});

test('closing folds the log into the one file and frees the office', async () => {
  const files = officeFilesIn(makeScratchFolder());
  const office = await openOfficeDatabase(files);
  office.database.exec(`INSERT INTO setting VALUES ('siteName', '"翠湖花園"')`);
  office.close();
  expect(existsSync(`${files.database}-wal`)).toBe(false);
  expect(readdirSync(files.folder).sort()).toEqual(
    expect.arrayContaining(['attachments', 'backups', 'logs', 'office.sqlite']),
  );
  const again = await openOfficeDatabase(files);
  expect(again.database.prepare('SELECT value FROM setting').pluck().get()).toBe('"翠湖花園"');
  again.close();
});

test('an office of an earlier version is copied, verified and brought up with its data', async () => {
  const files = officeFilesIn(makeScratchFolder());
  const version = MIGRATIONS.length - 1;
  const earlier = openDatabase(files.database, { create: true });
  migrate(earlier, MIGRATIONS.slice(0, version));
  earlier.exec(`INSERT INTO setting VALUES ('siteName', '"翠湖花園"')`);
  earlier.close();

  const office = await openOfficeDatabase(files);
  expect(office.database.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
  expect(office.database.prepare('SELECT value FROM setting').pluck().get()).toBe('"翠湖花園"');
  office.close();
  expect(readdirSync(files.backups)).toEqual([
    expect.stringMatching(new RegExp(`^before-version-${MIGRATIONS.length}-from-${version}-\\d+\\.sqlite$`)),
  ]);
});
