import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

const VERIFIER = join(import.meta.dirname, '../../electron/features/exchange/verify-audit.mjs');

let office: TestOffice;
let pack: string;
let backup: string;
let head: string;
beforeAll(async () => {
  office = await createTestOffice();
  for (const name of ['東區', '西區', '南區']) {
    await office.api.archives.saveBuilding({ name });
  }
  const made = await office.finish(await office.api.safekeeping.backUpNow());
  backup = join(office.folder, 'backups', made.name);
  await office.finish(
    await (await office.approvedBy('supervisor')).exchange.auditPack({
      reason: '年度審計',
      receiver: '某會計師事務所',
    }),
  );
  pack = join(makeScratchFolder(), 'pack.zip');
  writeFileSync(pack, office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
  ({ head } = await office.api.access.verifyAuditTrail());
});
afterAll(async () => {
  await office.close();
});

function verify(...line: readonly string[]): { code: number | null; said: string } {
  const { status, stdout } = spawnSync(process.execPath, [VERIFIER, ...line], { encoding: 'utf8' });
  return { code: status, said: stdout };
}

/** The office's database as a thief of its newest entries leaves it. */
function altered(sql: string): string {
  const copy = join(makeScratchFolder(), 'office.sqlite');
  const database = new Database(copy);
  database.exec(`ATTACH '${join(office.folder, 'office.sqlite')}' AS source`);
  database.exec('CREATE TABLE audit AS SELECT * FROM source.audit; DETACH source');
  database.exec(sql);
  database.close();
  return copy;
}

test('the trail of an office at work, of its backup and of a pack is whole, and its head is said', () => {
  const own = join(office.folder, 'office.sqlite');
  const before = readFileSync(own);
  const checked = verify(own);
  expect(checked).toMatchObject({ code: 0 });
  expect(checked.said).toContain(head);
  expect(readFileSync(own)).toEqual(before);
  expect(verify(backup)).toMatchObject({ code: 0 });
  expect(verify(pack)).toMatchObject({ code: 0 });
});

test('a head written down earlier is named by its entry, also by how it begins', () => {
  const earlier = office.office.core.office.database
    .prepare('SELECT hash FROM audit WHERE seq = 2')
    .pluck()
    .get() as string;
  const own = join(office.folder, 'office.sqlite');
  for (const written of [earlier, earlier.slice(0, 16), earlier.toUpperCase()]) {
    const { code, said } = verify(own, '--head', written);
    expect([code, said.includes('The head given is entry 2.')]).toEqual([0, true]);
  }
});

test('an altered entry is named, and a cut tail shows by the head', () => {
  const changed = verify(altered("UPDATE audit SET reason = 'x' WHERE seq = 2"));
  expect(changed).toMatchObject({ code: 1 });
  expect(changed.said).toContain('ALTERED at entry 2');
  const cut = altered('DELETE FROM audit WHERE seq > 2');
  expect(verify(cut)).toMatchObject({ code: 0 });
  const known = verify(cut, '--head', head);
  expect(known).toMatchObject({ code: 1 });
  expect(known.said).toContain('the head given is not in the trail');
});

test('what is no trail is said in one sentence', () => {
  const folder = makeScratchFolder();
  const text = join(folder, 'notes.csv');
  writeFileSync(text, 'a,b\n1,2\n');
  const half = join(folder, 'half.sqlite');
  copyFileSync(backup, half);
  writeFileSync(half, readFileSync(half).subarray(0, 3000));
  const empty = join(folder, 'empty.sqlite');
  new Database(empty).exec('CREATE TABLE other (id)').close();
  const lines = [[text], [half], [empty], [join(folder, 'missing')], [], [text, '--head', 'short']];
  for (const line of lines) {
    const { code, said } = verify(...line);
    expect([line, code]).toEqual([line, 2]);
    expect(said).not.toMatch(/\n +at /u);
  }
});
