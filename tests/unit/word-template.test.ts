import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWordTemplate } from '../../electron/features/letters/word-template.service.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { isCleanText } from '../../shared/domain/text.ts';
import { parseTemplate } from '../../shared/features/letters/template-text.ts';
import type { RawPart } from '../fixtures/hostile-workbooks.ts';
import { rawZip } from '../fixtures/hostile-workbooks.ts';
import { OWN_LETTER, wordFile, wordFileParts, wordParagraph, wordRun } from '../fixtures/word-files.ts';

const read = (bytes: Uint8Array, name = '本處通知.docx') => readWordTemplate({ name, bytes });

function refusedFor(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof ApiError && error.failure.kind === 'refused') return error.failure.reason;
    throw error;
  }
  return '';
}

test('an office’s own Word file becomes a template with its title, fields, looks, breaks and table', () => {
  expect(read(wordFile(OWN_LETTER))).toEqual({
    name: '本處通知',
    body: [
      '# 關於{{事由}}的函',
      '@ {{房號}} {{收件人}}：',
      '請於**{{答覆期限}}**前__務必__答覆。',
      '## 一、情況',
      '{{情況}}',
      '另見附件。',
      '| 項目 | 說明 |',
      '|------|------------------|',
      '| 甲｜乙<br>丙 | < |',
      '',
      '> {{服務電話}}',
    ].join('\n'),
    left: [{ what: 'images', count: 1 }],
  });
});

test('what cannot come along is counted: boxes, heads, notes, numbers, merged and nested cells, deletions', () => {
  const box =
    '<w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>';
  const nested = `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:tbl><w:tr><w:tc>${wordParagraph([wordRun('內')])}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`;
  const body = [
    wordParagraph(
      [wordRun('甲'), box, '<w:r><w:footnoteReference w:id="1"/></w:r>'],
      '<w:numPr><w:ilvl w:val="0"/></w:numPr>',
    ),
    wordParagraph([
      '<w:del><w:r><w:delText>刪</w:delText></w:r></w:del>',
      '<w:ins><w:r><w:t>增</w:t></w:r></w:ins>',
      '<w:r><w:br w:type="page"/></w:r>',
    ]),
    nested,
  ].join('');
  const head = '<w:hdr xmlns:w="w"><w:p><w:r><w:t>頁首</w:t></w:r></w:p></w:hdr>';
  const { body: text, left } = read(wordFile(body, [{ name: 'word/header1.xml', content: head }]));
  expect(text).toBe('甲\n增\n| 內 |');
  expect(Object.fromEntries(left.map(({ what, count }) => [what, count]))).toEqual({
    textBoxes: 1,
    notes: 1,
    numbering: 1,
    deletedText: 1,
    pageBreaks: 1,
    mergedRows: 1,
    tablesWithinTables: 1,
    headersAndFooters: 1,
  });
});

test('text that only looks like a mark of a template stays text', () => {
  const body = ['# 非標題', '| 不是表格', '---', '@ 某君']
    .map((text) => wordParagraph([wordRun(text)]))
    .join('');
  const { lines } = parseTemplate(read(wordFile(`${wordParagraph([wordRun('首段')])}${body}`)).body);
  expect(lines.map((line) => (line.kind === 'line' ? line.style : line.kind))).toEqual(
    Array.from({ length: 5 }, () => 'paragraph'),
  );
});

describe('a file that is no honest Word file is refused with its reason', () => {
  const good = wordFileParts(wordParagraph([wordRun('甲')]));
  const replaced = (part: RawPart): Uint8Array =>
    rawZip([...good.filter(({ name }) => name !== part.name), part]);
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  const sealed = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
  const billion = '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document><w:body/></w:document>';
  const deep = `<w:document><w:body>${'<w:sdt>'.repeat(200)}${'</w:sdt>'.repeat(200)}</w:body></w:document>`;
  const document = (content: string, lies: Partial<RawPart> = {}): Uint8Array =>
    replaced({ name: 'word/document.xml', content, ...lies });
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['an empty file', new Uint8Array(), 'fileEmpty'],
    ['a file of more than ten megabytes', new Uint8Array(10 * 1024 * 1024 + 1), 'fileTooBig'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'notWordFile'],
    [
      'a workbook',
      rawZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: '' },
      ]),
      'notWordFile',
    ],
    ['an old Word file', ole, 'wordFileOld'],
    ['one behind a password', sealed, 'wordFileEncrypted'],
    ['one with macros', rawZip([...good, { name: 'word/vbaProject.bin', content: 'x' }]), 'wordFileMacros'],
    [
      'one that says it carries macros',
      replaced({ name: '[Content_Types].xml', content: '<Types a="macroEnabled"/>' }),
      'wordFileMacros',
    ],
    ['a part twice', rawZip([...good, { name: 'WORD/document.xml', content: 'x' }]), 'wordFileDamaged'],
    ['one cut off', wordFile(OWN_LETTER).subarray(0, 400), 'wordFileDamaged'],
    [
      'one that unpacks to a hundred megabytes',
      document('<w:document/>', { declaredBytes: 100 * 1024 * 1024 }),
      'wordFileBomb',
    ],
    [
      'one larger than it declares',
      document(`<w:document>${' '.repeat(200_000)}</w:document>`, { declaredBytes: 20 }),
      'wordFileBomb',
    ],
    ['a wrong checksum', document('<w:document/>', { declaredCrc: 7 }), 'wordFileDamaged'],
    ['a document type', document(billion), 'wordFileDamaged'],
    ['elements without end', document('<w:document><w:body>'), 'wordFileDamaged'],
    ['elements two hundred deep', document(deep), 'wordFileDamaged'],
    ['no body', document('<w:document/>'), 'wordFileDamaged'],
    ['no text', wordFile('<w:p/>'), 'wordFileEmpty'],
    ['a book', wordFile(wordParagraph([wordRun('字'.repeat(20_001))])), 'wordFileTooLong'],
  ];
  test.each(cases)('%s', (_name, bytes, reason) => {
    expect(refusedFor(bytes)).toBe(reason);
  });
});

test('whatever bytes of a Word file are changed, it is read or refused, and what is read is clean text', () => {
  const sound = Buffer.from(wordFile(OWN_LETTER));
  const stored = Buffer.from(rawZip(wordFileParts(OWN_LETTER).map((part) => ({ ...part, method: 0 }))));
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(fc.record({ at: fc.nat(1_000_000), byte: fc.nat(255) }), { minLength: 1, maxLength: 6 }),
      fc.option(fc.nat(1_000_000)),
      (packed, changes, cut) => {
        const copy = Buffer.from(packed ? sound : stored);
        for (const { at, byte } of changes) copy[at % copy.length] = byte;
        const bytes = cut === null ? copy : copy.subarray(0, cut % copy.length);
        if (refusedFor(bytes) !== '') return;
        expect(isCleanText(read(bytes).body)).toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
});

test('any markup within the document is read or refused, never an error of the program', () => {
  const tag = fc.constantFrom(
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:pPr',
    'w:fldSimple w:instr="MERGEFIELD x"',
    'w:instrText',
    'w:fldChar w:fldCharType="begin"',
    'w:gridSpan w:val="1e9"',
    'w:gridCol w:w="-5"',
    'w:tblGrid',
    'w:sectPr',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name.split(' ')[0]}>`),
    tag.map((name) => `<${name}/>`),
    fc.constantFrom(
      '&#xD800;',
      '&#0;',
      '&amp;',
      '{{',
      '}}',
      '｛｛房號｝｝',
      '<![CDATA[x]]>',
      '<!-- c -->',
      '&unknown;',
      '甲',
      '**',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const reason = refusedFor(wordFile(pieces.join('')));
      expect(reason === '' || reason.startsWith('wordFile')).toBe(true);
    }),
    { numRuns: 1500 },
  );
});
