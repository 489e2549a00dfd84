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
import type { OfficeDocument } from '../../shared/documents/document.ts';
import { renderHtml } from '../../shared/documents/render-html.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { MODEL_DOCUMENTS } from '../fixtures/model-documents.ts';
import { FORMAT_DOCUMENTS } from '../fixtures/page-format-documents.ts';
import { pageInk } from '../fixtures/page-ink.ts';

function isInstalled(program: string, versionFlag: string): boolean {
  try {
    execFileSync(program, [versionFlag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** All letters of a language in one file, as a run to many households is printed. */
const LETTERS: readonly OfficeDocument[] = LANGUAGES.map((language) => ({
  title: '合訂',
  language,
  sections: MODEL_DOCUMENTS.filter((model) => model.language === language).flatMap(
    ({ document }) => document.sections,
  ),
}));
const DOCUMENTS = [...FORMAT_DOCUMENTS, ...LETTERS];
/** The file that the measures are taken of. */
const FORMATS = 0;

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

function numberOf(page: string): string {
  return /—(\d+)—/u.exec(page)?.[1] ?? '';
}

describe.skipIf(missing.length > 0)(`LibreOffice and the browser set the same pages${reason}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-pages-'));
  const fileOf = (index: number, ending: string): string => join(folder, `document${index}.${ending}`);
  const fromWord = (index: number): string => fileOf(index, 'pdf');
  const fromPage = (index: number): string => fileOf(index, 'printed.pdf');

  beforeAll(async () => {
    for (const [index, document] of DOCUMENTS.entries()) {
      writeFileSync(fileOf(index, 'docx'), await renderDocx(document));
    }
    await promisify(execFile)('soffice', [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...DOCUMENTS.map((_document, index) => fileOf(index, 'docx')),
    ]);
    for (const [index, document] of DOCUMENTS.entries()) {
      writeFileSync(fromPage(index), await printToPdf(browser ?? '', renderHtml(document)));
    }
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(DOCUMENTS.map(({ title, language }, index) => ({ title, language, index })))(
    '$title ($language): the same words on as many pages, and the same numbers on them',
    ({ index }) => {
      const word = pagesOf(fromWord(index));
      const page = pagesOf(fromPage(index));
      expect(word).toHaveLength(page.length);
      expect(characters(word)).toBe(characters(page));
      expect(word.map(numberOf)).toEqual(page.map(numberOf));
    },
  );

  test('every letter of a file counts its pages from one, where its format has numbers', () => {
    const numbers = pagesOf(fromPage(FORMATS)).map(numberOf);
    // The full form bears a number on its first page, the letter form that follows from its second.
    expect(numbers.slice(0, 7)).toEqual(['1', '2', '3', '4', '5', '', '2']);
    // A format whose pages bear none stands between formats that count.
    expect(numbers.filter((number) => number === '2').length).toBeGreaterThan(5);
  });

  describe.each([
    { program: 'LibreOffice', fileOfFormats: () => fromWord(FORMATS) },
    { program: 'the browser', fileOfFormats: () => fromPage(FORMATS) },
  ])('as $program sets it', ({ fileOfFormats }) => {
    const within = (value: number | undefined, wanted: number, by: number): void => {
      expect(Math.abs((value ?? Number.NaN) - wanted), `${value} is ${wanted} ± ${by}`).toBeLessThanOrEqual(
        by,
      );
    };
    const middle = (box: { topMm: number; bottomMm: number } | undefined): number =>
      ((box?.topMm ?? Number.NaN) + (box?.bottomMm ?? Number.NaN)) / 2;
    const PITCH_MM = 225 / 22;

    test('a full page of text is 156 × 225 mm of 22 lines of 28 characters, its number outside at 269 mm', () => {
      const { lines } = pageInk(fileOfFormats(), 2);
      const text = lines.slice(0, -1);
      expect(text).toHaveLength(22);
      within(middle(text[0]) - PITCH_MM / 2, 37, 1);
      within(middle(text[21]) + PITCH_MM / 2, 262, 1);
      within(Math.min(...text.map(({ leftMm }) => leftMm)), 28, 1);
      within(Math.max(...text.map(({ rightMm }) => rightMm)), 184, 1);
      const words = execFileSync('pdftotext', ['-f', '2', '-l', '2', '-layout', fileOfFormats(), '-'], {
        encoding: 'utf8',
      });
      const widths = words
        .split('\n')
        .map((line) => line.match(/[\u3000-\u9fff\uff00-\uffef]/gu)?.length ?? 0);
      expect(Math.max(...widths)).toBe(28);
      // Even pages bear it one character in from the left, odd ones from the right.
      const number = lines.at(-1);
      within(number?.topMm, 269, 1);
      within(number?.leftMm, 28 + 4.9, 1);
      within(pageInk(fileOfFormats(), 3).lines.at(-1)?.rightMm, 184 - 4.9, 1);
    });

    test('the full form has its mark at 72 mm and the red rule 4 mm below the number', () => {
      const { lines, rules } = pageInk(fileOfFormats(), 1);
      // Copy number, secrecy and urgency stand above the mark.
      const [copyNumber, , , mark, number, title] = lines;
      within(copyNumber?.leftMm, 28, 1);
      within(mark?.topMm, 72, 1);
      const [rule] = rules;
      expect(rules).toHaveLength(1);
      within(rule?.leftMm, 28, 0.5);
      within((rule?.rightMm ?? 0) - (rule?.leftMm ?? 0), 156, 0.5);
      within((rule?.topMm ?? 0) - (number?.bottomMm ?? 0), 4, 1.5);
      // Two blank lines, and the upper half of the title’s own.
      within(middle(title) - (rule?.bottomMm ?? 0), 2 * PITCH_MM + 16 * (25.4 / 72), 1.5);
    });

    test('the ending record lies at the foot of the text, between rules of 0.35, 0.25 and 0.35 mm', () => {
      const { rules } = pageInk(fileOfFormats(), 5);
      expect(rules).toHaveLength(3);
      for (const [index, rule] of rules.entries()) {
        within(rule.leftMm, 28, 0.5);
        within(rule.rightMm, 184, 0.5);
        within(rule.bottomMm - rule.topMm, index === 1 ? 0.25 : 0.35, 0.06);
      }
      within(rules[2]?.bottomMm, 262, 0.5);
    });

    test('the letter form has double rules of 170 mm, 4 mm below the mark and 20 mm from the foot, and no number', () => {
      const { lines, rules } = pageInk(fileOfFormats(), 6);
      expect(rules).toHaveLength(4);
      for (const rule of rules) {
        within(rule.leftMm, 20, 0.5);
        within(rule.rightMm, 190, 0.5);
      }
      const thickness = rules.map(({ topMm, bottomMm }) => bottomMm - topMm);
      expect(thickness[0]).toBeGreaterThan(thickness[1] ?? 0);
      expect(thickness[3]).toBeGreaterThan(thickness[2] ?? 0);
      const [mark, marks] = lines;
      within(mark?.topMm, 30, 1);
      // The mark’s own ink ends a little above the foot of its characters.
      within((rules[0]?.topMm ?? 0) - (mark?.bottomMm ?? 0), 4, 1.5);
      within((marks?.topMm ?? 0) - (rules[1]?.bottomMm ?? 0), 4.9, 1.5);
      within(rules[3]?.bottomMm, 277, 0.5);
      expect(lines.filter(({ topMm }) => topMm > 262)).toEqual([]);
    });
  });
});
