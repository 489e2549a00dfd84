// Writes the letters with one maker, in a process of its own: `node letter-makers.js MAKER COUNT TEMPLATE FILE`.
import { readFileSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { DocumentSection } from '../../shared/documents/document.ts';
import {
  type BenchLetter,
  benchLetters,
  CLOSING,
  DATE,
  LETTERHEAD,
  SIGNATURE,
  TABLE_HEADS,
  TITLE,
  TOTAL,
} from './bench-letters.ts';

const SAMPLE_MS = 5;

type Maker = (count: number, template: Buffer) => Promise<Uint8Array>;

/** Each loads what it needs and no more, so that the memory of one is not on another's account. */
const MAKERS: Readonly<Record<string, () => Promise<Maker>>> = {
  async product() {
    const { renderDocx } = await import('../../electron/documents/render-docx.ts');
    return (count) =>
      renderDocx({ title: TITLE, language: 'zh-Hant', sections: benchLetters(count).map(sectionOf) });
  },
  async docx() {
    const { plainDocx } = await import('./plain-docx-letter.ts');
    return plainDocx;
  },
  async docxtemplater() {
    const { default: Docxtemplater } = await import('docxtemplater');
    const { default: PizZip } = await import('pizzip');
    return async (count, template) => {
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
      await document.renderAsync({ letters: benchLetters(count) });
      return document.toBuffer({ compression: 'DEFLATE' });
    };
  },
  async easyTemplateX() {
    const { TemplateHandler } = await import('easy-template-x');
    return (count, template) =>
      new TemplateHandler().process(template, {
        letters: benchLetters(count).map((each) => ({ ...each, charges: [...each.charges] })),
      });
  },
};

function sectionOf(letter: BenchLetter): DocumentSection {
  const words = (text: string) => ({ runs: [{ text }] });
  return {
    format: 'gbLetter',
    letterhead: LETTERHEAD,
    blocks: [
      { kind: 'number', text: letter.number },
      { kind: 'title', lines: [TITLE] },
      { kind: 'addressee', text: letter.addressee },
      { kind: 'paragraph', ...words(letter.demand) },
      {
        kind: 'table',
        columns: TABLE_HEADS.map((_head, index) => ({ share: 1, align: index === 3 ? 'right' : 'center' })),
        headerRows: 1,
        rows: [
          TABLE_HEADS.map(words),
          ...letter.charges.map(({ item, period, due, amount }) => [item, period, due, amount].map(words)),
          [TOTAL, '', '', letter.total].map(words),
        ],
      },
      ...CLOSING.map((text) => ({ kind: 'paragraph' as const, ...words(text) })),
      { kind: 'signature', lines: [SIGNATURE], date: DATE, seal: '' },
    ],
  };
}

const [name = '', count = '', templatePath = '', path = ''] = process.argv.slice(2);
const load = MAKERS[name];
if (load === undefined) throw new Error(`there is no maker ${name}`);
const make = await load();
const template = readFileSync(templatePath);
const delays = monitorEventLoopDelay({ resolution: SAMPLE_MS });
let peak = 0;
// What the system keeps of a process's peak may count what its parent held. A maker that lets nothing else run is seen
// once it is done, so that it may seem smaller than it was.
const look = (): void => {
  peak = Math.max(peak, process.memoryUsage.rss());
};
const timer = setInterval(look, SAMPLE_MS);
delays.enable();
const began = performance.now();
const file = await make(Number(count), template);
const took = performance.now() - began;
delays.disable();
look();
clearInterval(timer);
writeFileSync(path, file);
console.log(JSON.stringify({ took, stretch: delays.max / 1e6, peak }));
