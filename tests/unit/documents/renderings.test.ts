import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import { documentSchema, type OfficeDocument, paragraph } from '../../../shared/documents/document.ts';
import { renderHtml } from '../../../shared/documents/render-html.ts';
import { docxParts, wordsIn } from '../../fixtures/docx-text.ts';
import { MODEL_DOCUMENTS } from '../../fixtures/model-documents.ts';
import { FORMAT_DOCUMENTS } from '../../fixtures/page-format-documents.ts';

function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body>'));
}

/** Letterhead first, as on the page, then the text. */
async function docxWords(document: OfficeDocument): Promise<string> {
  const parts = await docxParts(await renderDocx(document));
  const text = wordsIn(parts.get('word/document.xml') ?? '');
  const heads = [...parts]
    .filter(([name]) => /^word\/header\d+\.xml$/u.test(name))
    .map(([, xml]) => wordsIn(xml));
  return `${[...new Set(heads)].join('')}${text}`;
}

/** The letters as the office begins with them, and every page format by itself, since a page's letterhead stands before its text. */
const DOCUMENTS = [
  ...MODEL_DOCUMENTS.map(({ name, document }) => ({ name, document })),
  ...FORMAT_DOCUMENTS.flatMap((document) =>
    document.sections.map((section) => ({
      name: section.format,
      document: { ...document, sections: [section] },
    })),
  ),
];

describe.each(DOCUMENTS)('$name', ({ document }) => {
  test('the page and the Word file say the same words in the same order', async () => {
    expect(await docxWords(document)).toBe(wordsIn(bodyOf(renderHtml(document))));
  });

  test('the document is JSON that its schema accepts unchanged', () => {
    expect(documentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });
});

const HOSTILE = '<script>alert(1)</script> "&\'<img src=x onerror=1> </style> </w:t> ]]> {{site}} ＜＞';

function hostileDocument(): OfficeDocument {
  const cells = [{ runs: [{ text: HOSTILE }] }];
  return {
    title: HOSTILE,
    language: 'zh-Hant',
    sections: [
      {
        format: 'gbLetter',
        letterhead: HOSTILE,
        blocks: [
          { kind: 'title', lines: [HOSTILE] },
          { kind: 'number', text: HOSTILE },
          { kind: 'addressee', text: HOSTILE },
          { kind: 'heading', level: 1, text: HOSTILE },
          paragraph(HOSTILE),
          { kind: 'table', columns: [{ share: 1 }], headerRows: 1, rows: [cells, cells] },
          { kind: 'fields', perLine: 1, items: [{ label: HOSTILE, value: HOSTILE }] },
          { kind: 'signature', lines: [HOSTILE], date: HOSTILE, seal: HOSTILE },
          { kind: 'note', text: HOSTILE },
        ],
      },
    ],
  };
}

test('hostile words stay words on the page and in the Word file', async () => {
  const document = documentSchema.parse(hostileDocument());
  const html = renderHtml(document, { nonce: 'abc"><script>' });
  expect(html).not.toMatch(/<(?:script|img)/u);
  expect(html.match(/<\/style>/gu)).toHaveLength(1);
  expect(html).toContain('nonce="abc&quot;&gt;&lt;script&gt;"');
  expect(await docxWords(document)).toBe(wordsIn(bodyOf(html)));
});

test('a page needs neither a style attribute nor a script, so that a strict policy lets it through', () => {
  for (const { document } of MODEL_DOCUMENTS) {
    const html = renderHtml(document, { nonce: 'n' });
    expect(bodyOf(html)).not.toMatch(/\sstyle=|<script|<style|\son\w+=|url\(/u);
    expect(html).not.toMatch(/https?:/u);
  }
});

test('each letter of a merged file begins on a page of its own whose numbers count from one', async () => {
  const sections = MODEL_DOCUMENTS.slice(0, 3).flatMap(({ document }) => document.sections);
  const parts = await docxParts(await renderDocx({ title: '合訂', language: 'zh-Hant', sections }));
  const xml = parts.get('word/document.xml') ?? '';
  expect(xml.match(/<w:sectPr/gu)).toHaveLength(3);
  expect(xml.match(/<w:pgNumType[^>]*w:start="1"/gu)).toHaveLength(3);
  expect(xml.match(/<w:type w:val="nextPage"\/>/gu)).toHaveLength(3);
});

test('whoever listens to the progress may stop the writing, and hears of every letter until then', async () => {
  const { document } = MODEL_DOCUMENTS[0] ?? {};
  if (document === undefined) throw new Error('there are models');
  const sections = Array.from({ length: 50 }, () => document.sections).flat();
  const told: number[] = [];
  const stopped = renderDocx(
    { ...document, sections },
    {
      progress(done, total) {
        expect(total).toBe(50);
        told.push(done);
        return done === 30 ? Promise.reject(new Error('stopped')) : Promise.resolve();
      },
    },
  );
  await expect(stopped).rejects.toThrow('stopped');
  expect(told).toEqual(Array.from({ length: 30 }, (_unused, index) => index + 1));
});

test('letters of the same look share one frame, and one of another look between them has its own', async () => {
  const [letter, notice] = ['ownerLetter', 'publicNotice'].map(
    (kind) => MODEL_DOCUMENTS.find((model) => model.kind === kind)?.document.sections[0],
  );
  if (letter === undefined || notice === undefined) throw new Error('there are models of both');
  const parts = await docxParts(
    await renderDocx({ title: '', language: 'zh-Hant', sections: [letter, letter, notice, letter] }),
  );
  const references = (parts.get('word/document.xml') ?? '')
    .split('<w:sectPr')
    .slice(1)
    .map((xml) => [...xml.matchAll(/<w:headerReference [^>]*r:id="([^"]*)"/gu)].map(([, id]) => id));
  expect(references[0]).toHaveLength(3);
  // The second takes what the first has; the last names it again, behind the other.
  expect(references[1]).toEqual([]);
  expect(references[2]).toHaveLength(3);
  expect(references[3]).toEqual(references[0]);
  expect([...parts.keys()].filter((name) => /^word\/header\d+\.xml$/u.test(name))).toHaveLength(6);
});

test('paper and margins of a Word file are those of its format', async () => {
  const letter = MODEL_DOCUMENTS.find(({ document }) => document.sections[0]?.format === 'gbLetter');
  if (letter === undefined) throw new Error('there is a letter among the models');
  const parts = await docxParts(await renderDocx(letter.document));
  const xml = parts.get('word/document.xml') ?? '';
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
  for (const margin of ['w:top="2098"', 'w:right="1474"', 'w:bottom="1984"', 'w:left="1587"']) {
    expect(/<w:pgMar[^>]*>/u.exec(xml)?.[0]).toContain(margin);
  }
  expect(xml).toContain('w:eastAsia="FangSong"');
});

test('every font that a Word file names is described in it, with those that stand in', async () => {
  for (const { document } of MODEL_DOCUMENTS) {
    const parts = await docxParts(await renderDocx(document));
    const described = new Set(
      [...(parts.get('word/fontTable.xml') ?? '').matchAll(/<w:font w:name="([^"]*)"><w:altName/gu)].map(
        ([, name]) => name,
      ),
    );
    const named = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/w:(?:ascii|eastAsia)="([^"]*[a-z][^"]*)"/gu)].map(([, name]) => name),
    );
    // The languages of the style sheet are named alike.
    expect(named.filter((name) => !described.has(name) && !name?.startsWith('zh-'))).toEqual([]);
    expect(named).toContain('Times New Roman');
  }
});

test('control characters and lone surrogates never reach a document', () => {
  for (const text of ['\u0000', '\u202E倒', '\uD800', 'a\tb']) {
    const bad = {
      title: '',
      language: 'zh-Hant',
      sections: [{ format: 'memo', letterhead: '', blocks: [paragraph(text)] }],
    };
    expect(documentSchema.safeParse(bad).success).toBe(false);
  }
});
