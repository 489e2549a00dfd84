import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { officeFilesIn } from '../../electron/database/office-files.ts';
import { openFaultLog } from '../../electron/launch/fault-log.ts';
import { OfficeWatch } from '../../electron/office/office-watch.ts';
import { docxParts } from '../fixtures/docx-text.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { holdOffice } from '../fixtures/holder-office.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, MANAGER, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  await office.close();
});

test('the state names the newest proved backup, the audit head and the first reading of the file', async () => {
  const { name } = await office.finish(await office.api.safekeeping.backUpNow());
  const state = await office.api.health.state();
  expect(state.lastBackup?.name).toBe(name);
  expect(state.integrity).toMatchObject({ findings: [] });
  expect(state.schemaVersion).toBeGreaterThan(0);
  expect(state.freeBytes).toBeGreaterThan(0);
  const { head, entries } = await office.api.access.verifyAuditTrail();
  expect(state).toMatchObject({ auditHead: head, auditEntries: entries });
});

test('a reading asked for of a sound file says so and is written down', async () => {
  const sound = await office.finish(await office.api.health.check());
  expect(sound).toMatchObject({ findings: [], lostFiles: 0 });
  const { at, findings, lostFiles } = sound;
  expect((await office.api.health.state()).integrity).toEqual({ at, findings, lostFiles });
  const trail = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'health' } },
  });
  expect(trail.total).toBe(1);
});

test('a reading asked for that finds damage shuts the office, as the one after the start does', async () => {
  const folder = makeScratchFolder();
  const held = await holdOffice(folder);
  await held.api.access.setUp({ siteName: '翠湖花園', displayName: '陳經理', ...MANAGER });
  const database = new Database(officeFilesIn(folder).database);
  database.exec('DROP TRIGGER audit_no_update');
  database.close();
  const damaged = { failure: { kind: 'refused', reason: 'officeDamaged' } };
  await expect(held.finish(await held.api.health.check())).rejects.toMatchObject(damaged);
  await expect(held.api.archives.saveBuilding({ name: '1棟' })).rejects.toMatchObject(damaged);
  await expect.poll(async () => (await held.api.access.status()).shut).toBe(true);
  expect(await held.api.safekeeping.situation()).toMatchObject({
    problem: 'notSound',
    values: { parts: 'schema' },
  });
  expect(held.faults).toEqual([]);
  await held.close();
});

test('a reading beside the counter is of one moment, and finds nothing in books that tie', async () => {
  const fees = await createFeeOffice(3);
  const { api, finish, faults, close } = fees.office;
  const [unitId = 0] = fees.unitIds;
  for (let reading = 0; reading < 4; reading += 1) {
    const { jobId } = await api.health.check();
    while ((await api.jobs.status({ jobId })).state === 'running') {
      await api.fees.takePayment({ unitId, amountCents: 100, method: 'cash', keepAsCredit: true });
      // The thread's answer gets in only between two turns.
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    expect(await finish({ jobId })).toMatchObject({ findings: [] });
  }
  expect(faults).toEqual([]);
  await close();
});

test('a check that is cancelled says so and is no fault', async () => {
  const { jobId } = await office.api.health.check();
  expect(await office.api.jobs.cancel({ jobId })).toMatchObject({ state: 'cancelled' });
  expect(office.faults).toEqual([]);
});

test('only what kept somebody waiting is named, the longest first', () => {
  const watch = new OfficeWatch();
  for (const [path, took] of [
    ['a.quick', 199],
    ['a.slow', 200],
    ['a.slow', 20],
    ['a.slower', 900.4],
  ] as const) {
    watch.took(path, took);
  }
  expect(watch.slowOperations()).toEqual([
    { path: 'a.slower', slow: 1, calls: 1, worstMs: 900 },
    { path: 'a.slow', slow: 1, calls: 2, worstMs: 200 },
  ]);
});

test('the support bundle holds the state and the faults, and nothing personal', async () => {
  const { logs } = office.office.core.office.files;
  mkdirSync(logs, { recursive: true });
  openFaultLog(logs).report('ab12cd34', 'archives.savePerson', new Error('no room for “王小明” 0912345678'));
  writeFileSync(join(logs, 'other.log'), '王小明');
  await office.finish(await office.api.safekeeping.backUpNow());
  await office.api.health.supportBundle();
  const delivered = office.desktop.delivered.at(-1);
  expect(delivered?.name).toBe('guanjia-support-2026-11-23.zip');
  const files = await docxParts(delivered?.bytes ?? new Uint8Array());
  expect([...files.keys()].sort()).toEqual(['README.txt', 'faults.log', 'health.json']);
  const all = [...files.values()].join('\n');
  expect(all).toContain('archives.savePerson');
  for (const personal of [
    '翠湖花園',
    '陳經理',
    'manager',
    '王小明',
    '0912345678',
    office.office.core.office.files.folder,
  ]) {
    expect(all).not.toContain(personal);
  }
  expect(JSON.parse(files.get('health.json') ?? '')).toMatchObject({
    rows: { audit: expect.any(Number), staff: 1 },
  });
});
