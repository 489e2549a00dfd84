import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../electron/desktop/find-browser.ts';
import { printToPdf } from '../../electron/desktop/print-to-pdf.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { renderHtml } from '../../shared/documents/render-html.ts';
import { MODEL_DOCUMENTS } from '../fixtures/model-documents.ts';

function isInstalled(program: string, versionFlag: string): boolean {
  try {
    execFileSync(program, [versionFlag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** One of each kind, and a letter and a table in English: starting two programs for each takes its time. */
const LETTERS = MODEL_DOCUMENTS.filter(
  ({ kind, language }, index) =>
    (language === 'en' && (kind === 'ownerLetter' || kind === 'goodsPass')) ||
    MODEL_DOCUMENTS.findIndex((each) => each.kind === kind) === index,
);

const browser = findBrowser();
const missing = [
  ...(isInstalled('soffice', '--version') ? [] : ['LibreOffice']),
  ...(isInstalled('pdftotext', '-v') ? [] : ['poppler-utils']),
  ...(browser === null ? ['a Chromium'] : []),
];
const reason = missing.length === 0 ? '' : ` (skipped: ${missing.join(', ')} not installed)`;

/** Words of each page, without white space, so that where a line breaks does not matter. */
function pagesOf(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.normalize('NFKC').replace(/\s/gu, ''));
}

function characters(pages: readonly string[]): string {
  return Array.from(pages.join('')).sort().join('');
}

describe.skipIf(missing.length > 0)(`LibreOffice and the browser set the same pages${reason}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-pages-'));
  const fileOf = (index: number, ending: string): string => join(folder, `document${index}.${ending}`);

  beforeAll(async () => {
    for (const [index, { document }] of LETTERS.entries()) {
      writeFileSync(fileOf(index, 'docx'), await renderDocx(document));
    }
    await promisify(execFile)('soffice', [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...LETTERS.map((_document, index) => fileOf(index, 'docx')),
    ]);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(LETTERS.map(({ name, document }, index) => ({ name, document, index })))(
    '$name',
    async ({ document, index }) => {
      const printed = fileOf(index, 'printed.pdf');
      writeFileSync(printed, await printToPdf(browser ?? '', renderHtml(document)));
      const fromWord = pagesOf(fileOf(index, 'pdf'));
      const fromPage = pagesOf(printed);
      expect(fromWord).toHaveLength(fromPage.length);
      expect(characters(fromWord)).toBe(characters(fromPage));
    },
  );
});
