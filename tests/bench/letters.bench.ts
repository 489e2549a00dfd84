import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findBrowser } from '../../electron/desktop/find-browser.ts';
import { printToPdf } from '../../electron/desktop/print-to-pdf.ts';
import { renderHtml } from '../../shared/documents/render-html.ts';
import { MODEL_LETTERS } from '../../shared/features/letters/model-letters.ts';
import { wordsOf } from '../fixtures/docx-text.ts';
import { documentOf } from '../fixtures/model-documents.ts';
import { benchLetters } from './bench-letters.ts';
import { againstTime, type Figure, median, milliseconds, timed } from './measure.ts';
import { letterTemplate } from './plain-docx-letter.ts';

const LETTERS = 1000;
const RUNS = 3;
const MOST_MS = 3000;
const MOST_MEGABYTES = 350;
/** The longest that other calls may wait. */
const MOST_STRETCH_MS = 50;
const RIVALS = { docx: 'docx', docxtemplater: 'docxtemplater', easyTemplateX: 'easy-template-x' } as const;

interface Run {
  readonly took: number;
  /** Longest stretch in which nothing else could run. */
  readonly stretch: number;
  /** Bytes of the whole process at its peak. */
  readonly peak: number;
}

/** Many letters in one file, each way in a process of its own and in turns, and what printing them to PDF takes. */
export async function benchLetterFiles(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-'));
  try {
    const template = join(folder, 'template.docx');
    writeFileSync(template, await letterTemplate());
    const makers = ['product', ...Object.keys(RIVALS)];
    const runs = new Map<string, Run[]>(makers.map((maker) => [maker, []]));
    for (let round = 0; round < RUNS; round += 1) {
      for (const maker of makers) runs.get(maker)?.push(await makeLetters(maker, template, folder));
    }
    const of = (maker: string, pick: (run: Run) => number): number =>
      median((runs.get(maker) ?? []).map(pick));
    const took = of('product', (run) => run.took);
    const megabytes = of('product', (run) => run.peak) / 1e6;
    const name = `${LETTERS.toLocaleString('en')} letters in one Word file`;
    return [
      againstTime(name, took, null, MOST_MS),
      againstTime(
        `${name}, longest stretch`,
        of('product', (run) => run.stretch),
        null,
        MOST_STRETCH_MS,
      ),
      againstMemory(`${name}, memory of the process`, megabytes),
      ...Object.entries(RIVALS).flatMap(([maker, title]) => [
        ahead(
          `${name}, beside ${title}`,
          took,
          of(maker, (run) => run.took),
          milliseconds,
        ),
        ahead(
          `${name}, memory beside ${title}`,
          megabytes,
          of(maker, (run) => run.peak) / 1e6,
          (value) => `${value.toFixed(0)} MB`,
        ),
      ]),
      ...(await benchPdf()),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeLetters(maker: string, template: string, folder: string): Promise<Run> {
  const file = join(folder, `${maker}.docx`);
  const program = fileURLToPath(new URL('letter-makers.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    maker,
    String(LETTERS),
    template,
    file,
  ]);
  const words = await wordsOf(readFileSync(file));
  const missing = benchLetters(LETTERS).find(({ number }) => !words.includes(number));
  if (missing !== undefined) throw new Error(`${maker} left out ${missing.number}`);
  return JSON.parse(stdout) as Run;
}

function againstMemory(name: string, megabytes: number): Figure {
  return {
    name,
    product: `${megabytes.toFixed(0)} MB`,
    floor: '',
    ratio: '',
    target: `≤ ${MOST_MEGABYTES} MB`,
    verdict: megabytes <= MOST_MEGABYTES ? 'OK' : 'over target',
  };
}

/** The product must take less than the other. */
function ahead(name: string, product: number, other: number, write: (value: number) => string): Figure {
  return {
    name,
    product: write(product),
    floor: write(other),
    ratio: `${(product / other).toFixed(2)}×`,
    target: '< 1×',
    verdict: product < other ? 'OK' : 'over target',
  };
}

/** Where this machine has a browser. */
async function benchPdf(): Promise<Figure[]> {
  const browser = findBrowser();
  const [model] = MODEL_LETTERS.filter(({ kind }) => kind === 'dunning');
  if (browser === null || model === undefined) return [];
  const document = documentOf(model);
  const sections = Array.from({ length: LETTERS }, () => document.sections).flat();
  let html = '';
  const written = await timed(() => {
    html = renderHtml({ ...document, sections });
  });
  const printed = await timed(() => printToPdf(browser, html));
  const name = `${LETTERS.toLocaleString('en')} letters in one PDF`;
  return [
    againstTime(`${name}, page written`, written, null, null),
    againstTime(`${name}, printed by the browser`, printed, null, null),
  ];
}
