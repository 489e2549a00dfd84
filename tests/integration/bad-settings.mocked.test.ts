import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as folderKind from '../../electron/safekeeping/folder-kind.ts';
import {
  DEFAULT_BULK_EXPORT_ROWS,
  DEFAULT_IDLE_LOCK_MINUTES,
} from '../../shared/features/access/lock.contract.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { phrasesIn } from '../../shared/i18n/phrase.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

vi.mock(import('../../electron/safekeeping/folder-kind.ts'), { spy: true });

const PASSPHRASE = 'plum lantern harbour ninety';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  vi.resetAllMocks();
  expect(office.faults).toEqual([]);
  await office.close();
});

const target = async () => (await office.api.safekeeping.safety()).secondTarget;
const sentenceOf = (key: Parameters<ReturnType<typeof phrasesIn>>[0]) =>
  LANGUAGES.map((language) => phrasesIn(language)(key));

test('S1: a setting that is not there is what the office begins with', async () => {
  await office.api.access.saveCareSettings({ idleLockMinutes: 9, bulkExportRows: 1 });
  const { database } = office.office.core.office;
  database.exec("DELETE FROM setting WHERE name IN ('idleLockMinutes', 'bulkExportRows')");
  expect(await office.api.access.careSettings()).toEqual({
    idleLockMinutes: DEFAULT_IDLE_LOCK_MINUTES,
    bulkExportRows: DEFAULT_BULK_EXPORT_ROWS,
  });
});

test.each([
  ['S1', 'gone', (file: string) => rmSync(file)],
  ['S2', 'half written', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 40))],
  ['S2', 'another file', (file: string) => writeFileSync(file, '{"masterKey":"none"}')],
])(
  '%s: with the key to the second place %s the office says to set it up again',
  async (_id, _what, spoil) => {
    const folder = makeScratchFolder();
    await office.api.safekeeping.setSecondTarget({ folder, passphrase: PASSPHRASE });
    spoil(join(office.folder, 'second-target-key.json'));
    expect(await target()).toMatchObject({ state: 'keyMissing' });
    expect(new Set(sentenceOf('safety.target.state.keyMissing')).size).toBe(LANGUAGES.length);
    await expect(office.api.safekeeping.copyToSecondTarget()).rejects.toMatchObject({
      failure: { reason: 'secondTargetKeyMissing' },
    });
    await office.api.safekeeping.setSecondTarget({ folder, passphrase: PASSPHRASE });
    expect(await office.finish(await office.api.safekeeping.copyToSecondTarget())).toMatchObject({
      name: expect.any(String),
    });
  },
);

test.each([
  ['S14', 'network', 'folderNetwork'],
  ['S15', 'synced', 'folderSynced'],
  ['S16', 'removable', 'folderRemovable'],
] as const)(
  '%s: an office in a folder that is %s is warned of, with what to do',
  async (_id, kind, warning) => {
    expect((await office.api.safekeeping.safety()).warnings).not.toContain(warning);
    vi.mocked(folderKind.classifyFolder).mockReturnValue(kind);
    expect((await office.api.safekeeping.safety()).warnings).toContain(warning);
    expect(new Set(sentenceOf(`safety.warning.${warning}`)).size).toBe(LANGUAGES.length);
  },
);

test('S17: a second place on the disk of the office is taken and called what it is', async () => {
  const folder = join(office.folder, 'logs');
  expect(await office.api.safekeeping.setSecondTarget({ folder, passphrase: PASSPHRASE })).toMatchObject({
    state: 'sameDisk',
  });
  expect(await target()).toMatchObject({ state: 'sameDisk' });
  expect(sentenceOf('safety.target.state.sameDisk')[2]).toContain('if that disk fails, both are lost');
});

test('S20: after a change of passphrase each copy opens with the one that it was made under', async () => {
  const folder = makeScratchFolder();
  const copy = async (passphrase: string) => {
    await office.api.safekeeping.setSecondTarget({ folder, passphrase });
    return (await office.finish(await office.api.safekeeping.copyToSecondTarget())).name;
  };
  const first = await copy(PASSPHRASE);
  const second = await copy('four other quiet words');
  const open = async (name: string, passphrase: string) =>
    office.finish(
      await office.api.safekeeping.previewRestore({ source: { kind: 'secondTarget', name, passphrase } }),
    );
  expect(await open(first, PASSPHRASE)).toMatchObject({ name: first });
  expect(await open(second, 'four other quiet words')).toMatchObject({ name: second });
  await expect(open(first, 'four other quiet words')).rejects.toMatchObject({
    failure: { kind: 'refused', reason: 'passphraseWrong' },
  });
  expect(sentenceOf('sheet.keep')[2]).toContain('the old one stays with the old copies');
});

test('S25: no entry of the audit trail is removed, whoever asks', async () => {
  const { database } = office.office.core.office;
  expect(() => database.exec('DELETE FROM audit')).toThrow(/append-only|audit/u);
  expect(await office.api.access.verifyAuditTrail()).toMatchObject({ whole: true });
});
