import { expect, test } from 'vitest';
import { RestoreStore } from '../../renderer/features/settings/safekeeping/restore.store.ts';
import type { RestorePreview } from '../../shared/features/safekeeping/safekeeping.contract.ts';

const preview: RestorePreview = {
  previewId: 'p1',
  name: 'office-1.sqlite',
  madeAt: '2026-11-23T02:00:00.000Z',
  siteName: '翠湖花園',
  sameOffice: true,
  needsUpgrade: false,
  rows: [],
  files: { named: 0, missing: 0, here: 0 },
  gap: { entries: 0, work: 0, fromAt: null, toAt: null, lines: [] },
};

test('a backup of this PC needs no passphrase, a copy of the second place is none without one', () => {
  const store = new RestoreStore();
  expect(store.source).toBeNull();
  store.chooseBackup('office-1.sqlite');
  expect(store.source).toEqual({ kind: 'backup', name: 'office-1.sqlite' });
  store.from('secondTarget');
  store.chooseCopy('office-1.guanjia-backup');
  expect(store.source).toBeNull();
  store.typePassphrase('four quiet lamps at the gate');
  expect(store.source).toEqual({
    kind: 'secondTarget',
    name: 'office-1.guanjia-backup',
    passphrase: 'four quiet lamps at the gate',
  });
});

test('a file may be plain, and a passphrase typed for one source is not sent with another', () => {
  const store = new RestoreStore();
  store.from('secondTarget');
  store.typePassphrase('four quiet lamps at the gate');
  store.from('file');
  expect(store.source).toBeNull();
  store.takeFile({ name: 'office.sqlite', ticket: 't1' });
  expect(store.source).toEqual({ kind: 'file', ticket: 't1', passphrase: '' });
});

test('each step leads back to the one before, and another look needs another check', () => {
  const store = new RestoreStore();
  store.toConfirm();
  expect(store.step).toBe('choose');
  store.chooseBackup('office-1.sqlite');
  store.checked(preview);
  expect(store.step).toBe('changes');
  store.toConfirm();
  expect(store.step).toBe('confirm');
  expect(store.back()).toBe(true);
  expect([store.step, store.preview?.previewId]).toEqual(['changes', 'p1']);
  expect(store.back()).toBe(true);
  expect([store.step, store.preview]).toEqual(['choose', null]);
  expect(store.back()).toBe(false);
});

test('the passphrase is forgotten once the copy was opened with it', () => {
  const store = new RestoreStore();
  store.from('secondTarget');
  store.chooseCopy('office-1.guanjia-backup');
  store.typePassphrase('four quiet lamps at the gate');
  store.checked(preview);
  expect(store.passphrase).toBe('');
});
