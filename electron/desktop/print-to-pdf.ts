import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { sandboxArguments } from './find-browser.ts';

const LONGEST_MS = 60_000;

/** Prints a self-contained page to PDF with a browser that has no window, no network and no scripts. */
export function printToPdf(browser: string, html: string): Promise<Uint8Array> {
  return inTemporaryFolder(async (folder) => {
    const page = join(folder, 'page.html');
    const pdf = join(folder, 'page.pdf');
    await writeFile(page, withoutScripts(html), { mode: 0o600 });
    await run(browser, [
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
    ]);
    return readFile(pdf);
  }, 'pdf');
}

/** The policy goes in front of everything the page itself says; the browser's own printing needs scripts switched on. */
function withoutScripts(html: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/^\s*(?:<!doctype[^>]*>)?/iu, (start) => start + meta);
}

function run(program: string, parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: 'ignore', timeout: LONGEST_MS, killSignal: 'SIGKILL' });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`the browser that prints ended with ${code ?? signal}`));
    });
  });
}
