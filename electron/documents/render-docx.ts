import type { OfficeDocument } from '../../shared/documents/document.ts';
import { PAGE_FORMATS } from '../../shared/documents/page-formats.ts';
import { blocksToWord, HAIRLINE_PT } from './docx-blocks.ts';
import { PartList, packDocx } from './docx-package.ts';
import { frameSection } from './docx-section.ts';
import { gap, WORD_NAMESPACES, XML_HEADER } from './wordprocessing.ts';

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const EAST_ASIAN = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', en: 'zh-TW' } as const;

export interface DocxOptions {
  /** The company, in the file's properties. */
  readonly author?: string;
  /** Told after each section; whoever listens may let other work through or stop the rendering by throwing. */
  readonly progress?: (done: number, total: number) => Promise<void>;
}

/**
 * The document as a Word file. It is written as WordprocessingML directly, section by section, so that a thousand
 * letters leave room for other calls between them and the same document makes the same bytes.
 */
export async function renderDocx(document: OfficeDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const { language, sections } = document;
  const parts = new PartList();
  const written: Buffer[] = [Buffer.from(`${XML_HEADER}<w:document ${WORD_NAMESPACES}><w:body>`)];
  for (const [index, section] of sections.entries()) {
    const properties = frameSection(section, language).properties(parts.nameOf);
    const blocks = blocksToWord(section.blocks, { format: PAGE_FORMATS[section.format], language });
    const last = index === sections.length - 1;
    const end = last ? gap(HAIRLINE_PT) + properties : gap(HAIRLINE_PT, { section: properties });
    written.push(Buffer.from(blocks + end, 'utf8'));
    await options.progress?.(index + 1, sections.length);
  }
  written.push(Buffer.from('</w:body></w:document>'));
  return packDocx(
    { title: document.title, author: options.author ?? '', eastAsianLanguage: EAST_ASIAN[language] },
    Buffer.concat(written),
    parts,
  );
}
