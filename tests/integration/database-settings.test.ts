import { existsSync, readdirSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { officeFilesIn } from '../../electron/database/office-files.ts';
import { APPLICATION_ID, openDatabase } from '../../electron/database/open-database.ts';
import { openOfficeDatabase } from '../../electron/database/open-office-database.ts';
import { verifyAudit } from '../../electron/office/audit-trail.ts';
import { checkOffice } from '../../electron/office/check-office.ts';
import { SAMPLE_PASSWORD } from '../../electron/office/sample-office.ts';
import { SAMPLE_MANAGER } from '../../electron/sample/sample-staff.ts';
import { KEPT_VERSIONS, placeEarlierOffice } from '../fixtures/earlier-office.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice } from '../fixtures/test-office.ts';

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
  expect(again.database.prepare("SELECT value FROM setting WHERE name = 'siteName'").pluck().get()).toBe(
    '"翠湖花園"',
  );
  again.close();
});

test('the first released version is among the offices that are kept', () => {
  expect(KEPT_VERSIONS).toContain(5);
  expect(KEPT_VERSIONS.every((version) => version <= MIGRATIONS.length)).toBe(true);
});

test.each(KEPT_VERSIONS.map((version) => ({ version })))(
  'an office of version $version is copied where it is earlier, verified and opened with its data',
  async ({ version }) => {
    const files = officeFilesIn(makeScratchFolder());
    placeEarlierOffice(files.database, version);
    const receipts = (database: Database.Database) =>
      database.prepare('SELECT number, amount_cents, snapshot FROM receipt ORDER BY id').all();
    const earlier = openDatabase(files.database, { create: false });
    expect(earlier.pragma('user_version', { simple: true })).toBe(version);
    const before = receipts(earlier);
    expect(before.length).toBeGreaterThan(0);
    const { entries, head } = verifyAudit(earlier);
    earlier.close();

    const office = await openOfficeDatabase(files);
    expect(office.database.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(receipts(office.database)).toEqual(before);
    expect(verifyAudit(office.database)).toEqual({ whole: true, entries, head, brokenAt: null });
    expect(checkOffice(office.database).findings).toEqual([]);
    office.close();
    const copied = new RegExp(`^before-version-${MIGRATIONS.length}-from-${version}-\\d+\\.sqlite$`);
    expect(readdirSync(files.backups)).toEqual(
      version === MIGRATIONS.length ? [] : [expect.stringMatching(copied)],
    );

    const opened = await createTestOffice({ setUp: false, folder: files.folder });
    await opened.api.access.signIn({ userName: SAMPLE_MANAGER.userName, password: SAMPLE_PASSWORD });
    expect((await opened.api.archives.unitFile({ id: 1 })).unit.id).toBe(1);
    expect(await opened.api.access.verifyAuditTrail()).toMatchObject({ whole: true });
    expect(opened.faults).toEqual([]);
    await opened.close();
  },
);
