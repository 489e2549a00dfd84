import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser, sandboxArguments } from '../../electron/desktop/find-browser.ts';
import { SAMPLE_PASSWORD } from '../../electron/office/sample-office.ts';
import { SAMPLE_MANAGER } from '../../electron/sample/sample-staff.ts';
import { startBrowserHost } from '../e2e/fixtures/browser-host.ts';
import { words } from '../e2e/fixtures/words.ts';
import { againstTime, type Figure, median } from './measure.ts';

const RUNS = 5;

/** From starting the program to rows on the screen, beside a bare Node server with an empty page. */
export async function benchStart(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-'));
  const office = join(folder, 'office');
  execFileSync(process.execPath, ['out/main/sample-site.js', office], { stdio: 'ignore' });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...sandboxArguments()],
    ...(executablePath === null ? {} : { executablePath }),
  });
  const product: { open: number; signIn: number; grid: number }[] = [];
  const floor: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    product.push(await inPage(browser, (page) => startProduct(page, office)));
    floor.push(await inPage(browser, startEmptyPage));
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  const middle = (part: 'open' | 'signIn' | 'grid') => median(product.map((one) => one[part]));
  return [
    againstTime('start: program open', middle('open'), null, null),
    againstTime('start: sign-in page usable', middle('signIn'), median(floor), null),
    againstTime('start: first usable grid, signing in included', middle('grid'), median(floor), null),
  ];
}

async function inPage<Value>(browser: Browser, work: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-HK' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function startProduct(page: Page, office: string) {
  const began = performance.now();
  const host = await startBrowserHost(office);
  try {
    const open = performance.now() - began;
    await page.goto(host.address);
    await page.getByLabel(words('access.userName'), { exact: true }).waitFor();
    const signIn = performance.now() - began;
    await page.keyboard.type(SAMPLE_MANAGER.userName);
    await page.keyboard.press('Tab');
    await page.keyboard.type(SAMPLE_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: words('navigation.archives') }).click();
    await page.getByRole('gridcell', { name: '1棟101', exact: true }).first().waitFor();
    return { open, signIn, grid: performance.now() - began };
  } finally {
    await host.stop();
  }
}

const EMPTY_HOST = `
  require('node:http')
    .createServer((_request, response) => response.end('<!doctype html><title>x</title><p>ready'))
    .listen(0, '127.0.0.1', function () { console.log(this.address().port); });
`;

async function startEmptyPage(page: Page): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--eval', EMPTY_HOST], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [port] = await once(child.stdout, 'data');
    await page.goto(`http://127.0.0.1:${String(port).trim()}/`);
    await page.getByText('ready').waitFor();
    return performance.now() - began;
  } finally {
    child.kill();
  }
}
