import { defineConfig } from '@playwright/test';
import './tests/rig/raw-text.ts';
import { findBrowser, sandboxArguments } from './electron/desktop/find-browser.ts';

const browser = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'tests/output/playwright',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Generous, since a slow machine is no fault of the product; what is slow is measured by the benchmarks.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    locale: 'zh-HK',
    timezoneId: 'Asia/Hong_Kong',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    // Recording every test doubles its time; `--trace on` records the one being looked into.
    trace: 'off',
    acceptDownloads: true,
    launchOptions: {
      args: [...sandboxArguments(), '--disable-gpu'],
      // Without one of the machine's own, Playwright's.
      ...(browser === null ? {} : { executablePath: browser }),
    },
  },
});
