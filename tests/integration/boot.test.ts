import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../../electron/launch/ensure-build.mjs';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');

beforeAll(async () => {
  await ensureBuild();
}, 180_000);

/** The built main process and the built preload, with everything real but Electron itself. */
async function boot(
  office: string,
  instance: 'first' | 'second' | 'installed' = 'first',
): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--experimental-strip-types',
      '--disable-warning=ExperimentalWarning',
      join(ROOT, 'tests/fixtures/boot-main.ts'),
      ROOT,
      instance,
      '--office',
      office,
    ],
    { timeout: 60_000 },
  );
  return JSON.parse(stdout);
}

test('the built window asks the real office over the real channel, and closes it when it quits', async () => {
  const office = makeScratchFolder();
  const first = await boot(office);
  expect(first).toMatchObject({
    status: {
      ok: true,
      value: { setUp: false, staff: null, version: '0.0.0-fake', capabilities: { pdf: true } },
    },
    exitCode: 0,
  });
  // The lock is free again, or the second start would be refused.
  expect(await boot(office)).toMatchObject({ status: { ok: true }, exitCode: 0 });
});

test('the built window is sandboxed, has its own origin and a strict policy, and its frames are not answered', async () => {
  const booted = await boot(makeScratchFolder());
  expect(booted).toMatchObject({
    sandboxed: true,
    schemes: [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
    preferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    },
    title: '物業管家台 Guanjia Desk',
    fromFrame: 'Error: refused',
    outside: 404,
  });
  expect(booted['schemes']).not.toMatchObject([{ privileges: { bypassCSP: true } }]);
  expect(String(booted['policy'])).toContain("default-src 'none'; script-src 'self'");
  expect(String(booted['policy'])).not.toContain('unsafe');
});

test('a screen that is locked locks the office, and quitting leaves nothing of the pages', async () => {
  const booted = await boot(makeScratchFolder());
  expect(booted).toMatchObject({
    atWork: { ok: true },
    locked: { ok: false, failure: { kind: 'refused', reason: 'locked' } },
  });
  const everything = ['data', 'code', 'passwords'];
  expect(booted['cleared']).toEqual([everything, everything, everything]);
});

test('the developer tools are there only where the program is not installed', async () => {
  const [built, installed] = [await boot(makeScratchFolder()), await boot(makeScratchFolder(), 'installed')];
  expect(built).toMatchObject({ preferences: { devTools: true } });
  expect(installed).toMatchObject({ preferences: { devTools: false } });
});

test('an office that cannot be opened is one dialog with the reason and an end', async () => {
  const file = join(makeScratchFolder(), 'in the way');
  writeFileSync(file, '');
  const { exitCode, errors } = await boot(file);
  expect(exitCode).toBe(1);
  expect(errors).toHaveLength(1);
  expect(JSON.stringify(errors)).toContain('cannot be written');
});

test('a second window on the same office leaves the first alone and ends', async () => {
  const office = makeScratchFolder();
  expect(await boot(office, 'second')).toEqual({ exitCode: 0, errors: [], windows: 0 });
  expect(existsSync(join(office, 'office.sqlite'))).toBe(false);
});

test('two offices do not share the lock that keeps one window each', async () => {
  const [one, other] = [await boot(makeScratchFolder()), await boot(makeScratchFolder())];
  expect(one['ownFolder']).not.toBe(other['ownFolder']);
});
