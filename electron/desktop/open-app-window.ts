import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxArguments } from './find-browser.ts';

/** A browser window without tabs or address bar, and how it ended. */
export interface AppWindow {
  /** `closed` by the person, or `failed` to open or crashed. */
  readonly ended: Promise<'closed' | 'failed'>;
  readonly close: () => void;
}

/** Opens the address in app mode with a profile of its own, which is gone when the window is. */
export function openAppWindow(browser: string, address: string): AppWindow {
  const profile = mkdtempSync(join(tmpdir(), 'guanjia-window-'));
  const child: ChildProcess = spawn(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-extensions',
      '--disable-sync',
      '--disable-background-networking',
      // Translating would send the page to a service on the network.
      '--disable-features=Translate',
      '--window-size=1366,768',
      '--start-maximized',
      ...sandboxArguments(),
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<'closed' | 'failed'>((resolve) => {
    child.once('error', () => resolve('failed'));
    child.once('exit', (code) => resolve(code === 0 ? 'closed' : 'failed'));
  }).finally(() => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return { ended, close: () => child.kill() };
}
