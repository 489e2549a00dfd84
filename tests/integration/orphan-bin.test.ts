import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { setOrphansAside } from '../../electron/features/health/document-files.service.ts';
import { bringBackFiles } from '../../electron/features/safekeeping/restore.service.ts';
import { attachmentPath } from '../../electron/safekeeping/attachment-folder.ts';
import { attachmentHash, keepAttachment } from '../../electron/safekeeping/keep-attachment.ts';
import { copiesOf } from '../fixtures/attachment-copies.ts';
import { filesKeyAt } from '../fixtures/files-key.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

const DAY_MS = 86_400_000;
const NOW = '2026-11-26T08:00:00.000Z';
const inDays = (days: number): string => new Date(Date.parse(NOW) + days * DAY_MS).toISOString();
const hoursAgo = (hours: number): number => (Date.parse(NOW) - hours * 3_600_000) / 1000;

function put(folder: string, hash: string, content: string, hours: number): void {
  const path = attachmentPath(folder, hash);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  utimesSync(path, hoursAgo(hours), hoursAgo(hours));
}

let office: TestOffice | null = null;
afterEach(async () => {
  expect(office?.faults ?? []).toEqual([]);
  await office?.close();
  office = null;
});

const KINDS = ['document', 'removedDocument', 'kept', 'toRemove', 'removed', 'shared', 'nothing'] as const;

/** Writes the rows that bear a file into tables with the columns that are asked of them. */
function nameIn(database: Database.Database, kind: (typeof KINDS)[number], hash: string): void {
  if (kind === 'nothing') return;
  if (kind === 'document' || kind === 'removedDocument') {
    const removedAt = kind === 'document' ? null : NOW;
    database.prepare('INSERT INTO document (sha256, removed_at) VALUES (?, ?)').run(hash, removedAt);
  } else database.prepare('INSERT INTO filing_attachment (sha256, content) VALUES (?, ?)').run(hash, kind);
}

test('whatever rows name and whenever they come to, nothing that one names is moved, and all else that is old is', async () => {
  const file = fc.record({
    named: fc.constantFrom(...KINDS),
    /** Only comes to be named while the round is under way, before the turn of the file. */
    late: fc.boolean(),
    hours: fc.constantFrom(0, 23, 25, 900),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 8 }), async (chosen) => {
      const folder = makeScratchFolder();
      const attachments = join(folder, 'attachments');
      const database = new Database(':memory:');
      database.exec(`
        CREATE TABLE document (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, removed_at TEXT) STRICT;
        CREATE TABLE filing_attachment (
          id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, content TEXT NOT NULL, removed_at TEXT) STRICT;`);
      const files = chosen.map((each, at) => ({
        ...each,
        content: `file ${at}`,
        hash: attachmentHash(Buffer.from(`file ${at}`)),
      }));
      for (const { named, late, hours, hash, content } of files) {
        put(attachments, hash, content, hours);
        if (!late) nameIn(database, named, hash);
      }
      const places = {
        attachments,
        copies: join(folder, 'copies'),
        orphans: join(folder, 'orphans'),
        inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
          for (const { named, late, hash } of files) if (late) nameIn(database, named, hash);
          return work();
        },
      };
      const { setAside, inBin, removed } = await setOrphansAside(places, database, NOW);
      const moved = files.filter(({ named, hours }) => named === 'nothing' && hours > 24);
      expect(files.filter(({ hash }) => !existsSync(attachmentPath(attachments, hash)))).toEqual(moved);
      const bin = join(folder, 'orphans', '2026-11-26');
      expect(moved.filter(({ hash }) => !existsSync(attachmentPath(bin, hash)))).toEqual([]);
      expect({ setAside, inBin, removed }).toEqual({
        setAside: moved.length,
        inBin: moved.length,
        removed: 0,
      });
      database.close();
    }),
    { numRuns: 60 },
  );
});

test('what lies in the bin for thirty days goes for good, what is needed again comes back from it', async () => {
  office = await createTestOffice();
  const { core, tray } = office.office;
  const { database, files } = core.office;
  const building = await office.api.archives.saveBuilding({ name: '1棟' });
  const { id: unitId } = await office.api.archives.saveUnit({ buildingId: building.id, room: '101' });
  const places = {
    attachments: files.attachments,
    copies: join(files.backups, 'attachments'),
    orphans: files.orphans,
    inTurn: <Value>(work: () => Promise<Value>) => work(),
  };
  const scan = jpegPhoto('驗房');
  const needed = await keepAttachment(files.attachments, scan, filesKeyAt(office));
  const forgotten = await keepAttachment(files.attachments, Buffer.from('nobody knows'), filesKeyAt(office));
  for (const hash of [needed, forgotten]) {
    utimesSync(attachmentPath(files.attachments, hash), hoursAgo(48), hoursAgo(48));
  }
  expect(await setOrphansAside(places, database, NOW)).toEqual({ setAside: 2, inBin: 2, removed: 0 });
  expect(await setOrphansAside(places, database, inDays(29))).toEqual({ setAside: 0, inBin: 2, removed: 0 });
  const ticket = tray.put({ name: '驗房.jpg', bytes: scan }, office.connection.id);
  await office.api.documents.add({ ticket, unitId });
  const inPlace = attachmentPath(files.attachments, needed);
  rmSync(inPlace);
  // Needed and nowhere else, so that its time being over takes it no more.
  expect(await setOrphansAside(places, database, inDays(40))).toEqual({ setAside: 0, inBin: 1, removed: 1 });
  const check = await office.finish(await office.api.health.check());
  expect(check).toMatchObject({
    broughtBack: 1,
    lostFiles: 0,
    orphans: { setAside: 0, inBin: 0, removed: 1 },
  });
  expect(existsSync(inPlace)).toBe(true);
  expect(readdirSync(files.orphans)).toEqual([]);
});

test('what a restore has brought back or found in its place is not set aside before the office that names it is there', async () => {
  office = await createTestOffice();
  const { core, tray } = office.office;
  const { files } = core.office;
  const building = await office.api.archives.saveBuilding({ name: '1棟' });
  const { id: unitId } = await office.api.archives.saveUnit({ buildingId: building.id, room: '101' });
  const ticket = tray.put({ name: '驗房.jpg', bytes: jpegPhoto('驗房') }, office.connection.id);
  const { sha256 } = await office.api.documents.add({ ticket, unitId });
  const { name } = await office.finish(await office.api.safekeeping.backUpNow());
  const path = join(files.backups, name);
  const copy = { path, name, madeAt: null, attachments: copiesOf(office) };
  const inPlace = attachmentPath(files.attachments, sha256);
  utimesSync(inPlace, hoursAgo(900), hoursAgo(900));
  await bringBackFiles(copy, files);
  const earlier = new Database(':memory:');
  const places = {
    attachments: files.attachments,
    copies: copy.attachments,
    orphans: files.orphans,
    inTurn: <Value>(work: () => Promise<Value>) => work(),
  };
  const verdict = await setOrphansAside(places, earlier, new Date().toISOString());
  earlier.close();
  expect(verdict).toEqual({ setAside: 0, inBin: 0, removed: 0 });
  expect(existsSync(inPlace)).toBe(true);
});

test('reading through says how many files nothing names, and the trail that they were set aside', async () => {
  office = await createTestOffice();
  const { attachments } = office.office.core.office.files;
  const hash = await keepAttachment(
    attachments,
    Buffer.from('left by a program that was killed'),
    filesKeyAt(office),
  );
  const young = await keepAttachment(attachments, Buffer.from('just stored'), filesKeyAt(office));
  const old = new Date(Date.parse((await office.api.health.state()).integrity?.at ?? NOW) - 2 * DAY_MS);
  utimesSync(attachmentPath(attachments, hash), old, old);
  const orphans = { setAside: 1, inBin: 1, removed: 0 };
  expect(await office.finish(await office.api.health.check())).toMatchObject({ lostFiles: 0, orphans });
  expect([hash, young].map((each) => existsSync(attachmentPath(attachments, each)))).toEqual([false, true]);
  const { rows } = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'health' } },
  });
  expect(rows[0]).toMatchObject({ after: { orphansSetAside: 1, orphansRemoved: 0 } });
});

test('the state always tells how many files wait in the bin and when the first go, and safety in the week before', async () => {
  office = await createTestOffice();
  const { health, safekeeping, archives, documents } = office.api;
  const { orphans } = office.office.core.office.files;
  const none = { count: 0, removedFrom: null };
  expect((await health.state()).orphans).toEqual(none);
  const scan = jpegPhoto('驗房');
  await keepAttachment(join(orphans, '2026-11-10'), scan, filesKeyAt(office));
  await keepAttachment(join(orphans, '2026-11-20'), Buffer.from('nobody knows'), filesKeyAt(office));
  expect((await health.state()).orphans).toEqual({ count: 2, removedFrom: '2026-12-10' });
  // What a record uses again does not go.
  const building = await archives.saveBuilding({ name: '1棟' });
  const { id: unitId } = await archives.saveUnit({ buildingId: building.id, room: '101' });
  const ticket = office.office.tray.put({ name: '驗房.jpg', bytes: scan }, office.connection.id);
  await documents.add({ ticket, unitId });
  expect((await health.state()).orphans).toEqual({ count: 1, removedFrom: '2026-12-20' });
  const isTold = async (now: string) => {
    if (office !== null) office.now = new Date(now);
    return (await safekeeping.safety()).warnings.includes('orphansGoSoon');
  };
  expect(await isTold('2026-12-12T16:00:00.000Z')).toBe(false);
  expect(await isTold('2026-12-14T01:00:00.000Z')).toBe(true);
});
