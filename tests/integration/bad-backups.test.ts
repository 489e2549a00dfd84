import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeFilesIn } from '../../electron/database/office-files.ts';
import { attachmentPath } from '../../electron/safekeeping/attachment-folder.ts';
import { deriveContainerKey } from '../../electron/safekeeping/container-format.mjs';
import { writeContainer } from '../../electron/safekeeping/sealed-container.ts';
import { contentHash } from '../fixtures/content-hash.ts';
import { placeEarlierOffice } from '../fixtures/earlier-office.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice } from '../fixtures/test-office.ts';

const PASSPHRASE = 'four words are enough';

let fees: FeeOffice;
let good: Buffer;
let sealed: Buffer;
beforeAll(async () => {
  fees = await createFeeOffice(2);
  await fees.bill('2026-11');
  const { api, office } = fees.office;
  const [unitId] = fees.unitIds;
  await api.fees.takePayment({ unitId: unitId ?? 0, amountCents: 12_891, method: 'cash' });
  const { name } = await fees.office.finish(await api.safekeeping.backUpNow());
  const path = join(office.core.office.files.backups, name);
  good = readFileSync(path);
  const target = join(makeScratchFolder(), 'sealed');
  await writeContainer({
    files: [{ name: 'office.sqlite', path }],
    target,
    key: await deriveContainerKey(PASSPHRASE, undefined, 256),
    about: {},
  });
  sealed = readFileSync(target);
});
afterAll(async () => {
  await fees.office.close();
});

/** The good copy with something done to it by other means. */
function changed(change: (database: Database.Database) => void): Buffer {
  const file = join(makeScratchFolder(), 'copy.sqlite');
  writeFileSync(file, good);
  const database = new Database(file);
  database.pragma('foreign_keys=OFF');
  change(database);
  database.close();
  return readFileSync(file);
}

/** Past the triggers that keep facts as they are. */
function without(trigger: string, sql: string): (database: Database.Database) => void {
  return (database) => {
    const text = database.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(trigger);
    database.exec(`DROP TRIGGER ${trigger}`);
    database.exec(sql);
    database.exec(String(text));
  };
}

async function preview(bytes: Uint8Array, passphrase = '') {
  const { api, office, connection, finish } = fees.office;
  const ticket = office.tray.put({ name: 'copy', bytes }, connection.id);
  return finish(await api.safekeeping.previewRestore({ source: { kind: 'file', ticket, passphrase } }));
}

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x40;
  return copy;
};

const CASES: readonly (readonly [
  id: string,
  what: string,
  make: () => Buffer,
  reason: string,
  problem?: string,
])[] = [
  ['R1', 'an empty file', () => Buffer.alloc(0), 'notABackup'],
  ['R2', 'a text', () => Buffer.from('房號,業主\n'.repeat(50)), 'notABackup'],
  ['R2', 'a zip', () => Buffer.from('PK\u0003\u0004'.repeat(40)), 'notABackup'],
  ['R2', 'a program', () => Buffer.from('MZ\u0090\u0000'.repeat(200)), 'notABackup'],
  [
    'R3',
    'another program’s database',
    () => {
      const file = join(makeScratchFolder(), 'other.sqlite');
      const database = new Database(file);
      database.exec('CREATE TABLE customer (name TEXT)');
      database.close();
      return readFileSync(file);
    },
    'notABackup',
  ],
  ['R5', 'one byte changed in a sealed copy', () => flipped(sealed, sealed.length - 400), 'backupUnsound'],
  ['R6', 'a sealed copy cut off', () => sealed.subarray(0, sealed.length - 1000), 'backupUnsound'],
  [
    'R10',
    'a copy of a newer program',
    () => changed((database) => database.pragma('user_version=99')),
    'backupNewer',
  ],
  [
    'R12',
    'a page overwritten',
    () => {
      const copy = Buffer.from(good);
      copy.fill(0xa5, 4096 * 20, 4096 * 21);
      return copy;
    },
    'backupUnsound',
    'damaged',
  ],
  [
    'R13',
    'a row that points nowhere',
    () => changed((database) => database.exec('DELETE FROM building')),
    'backupUnsound',
    'damaged',
  ],
  [
    'R14',
    'an altered audit entry',
    () => changed(without('audit_no_update', "UPDATE audit SET staff_name = '某人' WHERE seq = 3")),
    'backupUnsound',
    'auditBroken',
  ],
  [
    'R16',
    'a receipt whose amount was raised',
    () =>
      changed(
        without(
          'receipt_no_edit',
          'UPDATE receipt SET amount_cents = amount_cents + 100, credited_cents = credited_cents + 100',
        ),
      ),
    'backupUnsound',
    'booksDiffer',
  ],
  [
    'R17',
    'a trigger that is not ours',
    () =>
      changed((database) =>
        database.exec('CREATE TRIGGER sly AFTER INSERT ON receipt BEGIN DELETE FROM vehicle; END'),
      ),
    'backupUnsound',
    'foreignParts',
  ],
  [
    'R17',
    'a view that is not ours',
    () => changed((database) => database.exec('CREATE VIEW sly AS SELECT * FROM person')),
    'backupUnsound',
    'foreignParts',
  ],
];

for (const [id, what, make, reason, problem] of CASES) {
  test(`${id}: ${what} is refused with its reason, and nothing changes`, async () => {
    const { database } = fees.office.office.core.office;
    const before = contentHash(database);
    await expect(preview(make(), id === 'R5' || id === 'R6' ? PASSPHRASE : '')).rejects.toMatchObject({
      failure: { kind: 'refused', reason, ...(problem === undefined ? {} : { values: { problem } }) },
    });
    expect(contentHash(database)).toBe(before);
    expect(fees.office.faults).toEqual([]);
  });
}

test('R4: a wrong passphrase says so, the right one opens the copy', async () => {
  await expect(preview(sealed, 'not this one at all')).rejects.toMatchObject({
    failure: { reason: 'passphraseWrong' },
  });
  expect(await preview(sealed, PASSPHRASE)).toMatchObject({ sameOffice: true, siteName: '翠湖花園' });
});

test('R11: a copy of an earlier version is taken and would be brought up', async () => {
  const file = join(makeScratchFolder(), 'earlier.sqlite');
  placeEarlierOffice(file);
  const seen = await preview(readFileSync(file));
  expect(seen).toMatchObject({ needsUpgrade: true, sameOffice: false });
});

test('R15: a listed copy whose rows are not those of its statement is not restored', async () => {
  const { api, office, finish } = fees.office;
  const { name } = await finish(await api.safekeeping.backUpNow());
  const statement = join(office.core.office.files.backups, `${name}.json`);
  const told = JSON.parse(readFileSync(statement, 'utf8')) as { rows: Record<string, number> };
  told.rows['receipt'] = 99;
  writeFileSync(statement, JSON.stringify(told));
  await expect(
    api.safekeeping.previewRestore({ source: { kind: 'backup', name } }).then((ticket) => finish(ticket)),
  ).rejects.toMatchObject({ failure: { reason: 'backupUnsound', values: { problem: 'rowsDiffer' } } });
});

test('R18: a copy of another site is shown as another’s, with its name', async () => {
  const other = await createTestOffice({ setUp: false });
  await other.api.access.setUp({
    siteName: '海景花園',
    userName: 'manager',
    displayName: '何經理',
    password: 'another good phrase',
  });
  const { name } = await other.finish(await other.api.safekeeping.backUpNow());
  const bytes = readFileSync(join(officeFilesIn(other.folder).backups, name));
  await other.close();
  expect(await preview(bytes)).toMatchObject({ sameOffice: false, siteName: '海景花園' });
});

test('R19: what is not in an older copy is named, receipt by receipt', async () => {
  const { api } = fees.office;
  const receipt = await api.fees.takePayment({
    unitId: fees.unitIds[1] ?? 0,
    amountCents: 12_891,
    method: 'wechat',
  });
  const { gap } = await preview(good);
  expect(gap.lines).toContainEqual(
    expect.objectContaining({ action: 'fees.takePayment', number: receipt.number, amountCents: 12_891 }),
  );
});

test('R21: files that are missing from a copy are counted, and those that lie on this PC anyway', async () => {
  const { api, office, connection, finish } = fees.office;
  const { files } = office.core.office;
  const unitId = fees.unitIds[0] ?? 0;
  const scans = ['甲', '乙', '丙', '丁'].map((name) => ({ name: `${name}.jpg`, bytes: jpegPhoto(name) }));
  const added = [];
  for (const scan of scans) {
    const ticket = office.tray.put(scan, connection.id);
    added.push(await api.documents.add({ ticket, unitId }));
  }
  const [lost, away, offFile] = added;
  if (lost === undefined || away === undefined || offFile === undefined) throw new Error('nothing was added');
  await api.documents.remove({ id: offFile.id, version: offFile.version, reason: '重複' });
  for (const { sha256 } of [lost, offFile]) rmSync(attachmentPath(files.attachments, sha256));
  const { name } = await finish(await api.safekeeping.backUpNow());
  rmSync(attachmentPath(files.attachments, away.sha256));
  const listed = { kind: 'backup', name } as const;
  expect(await finish(await api.safekeeping.previewRestore({ source: listed }))).toMatchObject({
    files: { named: 3, missing: 1, here: 0 },
  });
  const bytes = readFileSync(join(files.backups, name));
  expect(await preview(bytes)).toMatchObject({ files: { named: 3, missing: 3, here: 1 } });
  expect(await preview(good)).toMatchObject({ files: { named: 0, missing: 0, here: 0 } });
});

test('R29: nobody but a manager is shown what a restore would do', async () => {
  for (const role of ['frontDesk', 'supervisor', 'auditor'] as const) {
    const window = await fees.office.openWindowAs(role);
    await expect(
      window.api.safekeeping.previewRestore({ source: { kind: 'backup', name: 'x' } }),
    ).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
  }
});
