import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { sandboxArguments } from './find-browser.ts';

/** The browser starts and prints a few pages within this time; longer documents get more by their length. */
const LONGEST_MS = 60_000;
const LONGEST_MS_PER_CHARACTER = 0.2;

/** Prints a self-contained page to PDF with a browser that has no window, no network and no scripts. */
export function printToPdf(browser: string, html: string, signal?: AbortSignal): Promise<Uint8Array> {
  return inTemporaryFolder(async (folder) => {
    const page = join(folder, 'page.html');
    const pdf = join(folder, 'page.pdf');
    await writeFile(page, withoutScripts(html), { mode: 0o600 });
    const timeout = LONGEST_MS + Math.ceil(html.length * LONGEST_MS_PER_CHARACTER);
    const parameters = [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-extensions',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...sandboxArguments(),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ];
    await run(browser, parameters, signal === undefined ? { timeout } : { timeout, signal });
    return readFile(pdf);
  }, 'pdf');
}

/** The policy goes in front of everything the page itself says; the browser's own printing needs scripts switched on. */
function withoutScripts(html: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/^\s*(?:<!doctype[^>]*>)?/iu, (start) => start + meta);
}

function run(
  program: string,
  parameters: readonly string[],
  limits: { readonly timeout: number; readonly signal?: AbortSignal },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: 'ignore', ...limits, killSignal: 'SIGKILL' });
    let told: Error | undefined;
    child.once('error', (error) => {
      told = error;
      // One that was stopped is waited for, since it still writes where the page lies.
      if (child.pid === undefined) reject(error);
    });
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(told ?? new Error(`the browser that prints ended with ${code ?? signal}`));
    });
  });
}
