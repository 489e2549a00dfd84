import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import type { Bridge } from '../../shared/api/bridge.ts';
import { makeFolder } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';

/** What the preload gives the page. */
declare const bridge: Bridge;

const PRODUCT = resolve(import.meta.dirname, '../..');

interface Electron {
  readonly program: string;
  /** Why the window cannot be opened here; null when it can. */
  readonly missing: string | null;
}

/** Looks without asking the `electron` package, which would download its binary. */
function findElectron(): Electron {
  const folder = join(PRODUCT, 'node_modules/electron');
  const name = join(folder, 'path.txt');
  const program = existsSync(name) ? join(folder, 'dist', readFileSync(name, 'utf8')) : '';
  if (!existsSync(program)) return { program, missing: 'the Electron binary is not installed here' };
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const screen = process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  return { program, missing: screen ? null : 'this machine has no screen for an Electron window' };
}

const { program, missing } = findElectron();

test.describe('the Electron window', () => {
  test.skip(missing !== null, missing ?? '');

  let root: string;
  let application: ElectronApplication;

  test.beforeEach(async () => {
    root = makeFolder();
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    application = await _electron.launch({
      executablePath: program,
      args: [...asRoot, PRODUCT, '--office', join(root, 'office')],
    });
  });
  test.afterEach(async () => {
    await application.close();
    rmSync(root, { recursive: true, force: true });
  });

  test('opens on the first start', async () => {
    const page = await application.firstWindow();
    await expect(page.getByRole('heading', { name: words('access.welcome.title') })).toBeVisible();
  });

  test('the office answers over the bridge, which is all of Electron that the page has', async () => {
    const page = await application.firstWindow();
    expect(await page.evaluate(() => bridge.send({ path: 'access.status' }))).toMatchObject({
      ok: true,
      value: { setUp: false },
    });
    expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  });

  test('a file leaves the office through the save dialog', async () => {
    const page = await application.firstWindow();
    const file = join(root, 'roll.xlsx');
    await application.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    const call = (path: string, input: object) =>
      page.evaluate((request) => bridge.send({ ...request, key: crypto.randomUUID() }), {
        path,
        input: JSON.parse(JSON.stringify(input)),
      });
    await call('access.setUp', {
      siteName: '翠湖花園',
      userName: 'manager',
      displayName: '陳經理',
      password: 'correct horse battery',
    });
    expect(await call('exchange.importTemplate', {})).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });
});
