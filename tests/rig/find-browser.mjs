import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { ROOT } from './run-command.mjs';

/** The browser the tests drive: the one the product itself would open, else Playwright's own; or null. */
export function findBrowser() {
  const file = pathToFileURL(join(ROOT, 'electron/desktop/find-browser.ts')).href;
  // A Node of its own, since the first Nodes that serve read TypeScript only when told to.
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--experimental-strip-types',
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '--eval',
      `const { findBrowser } = await import(process.argv[1]); process.stdout.write(findBrowser() ?? '');`,
      file,
    ],
    { encoding: 'utf8' },
  );
  if (stdout !== '') return stdout;
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}
