import { Document, type ISectionOptions, Packer } from 'docx';
import type { DocumentSection, OfficeDocument } from '../../shared/documents/document.ts';
import { formatOf } from '../../shared/documents/page-formats.ts';
import { blocksToWord, HAIRLINE_PT } from './docx-blocks.ts';
import { frameSection } from './docx-section.ts';
import { documentStyles } from './docx-styles.ts';
import { gap } from './word-paragraph.ts';

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface DocxOptions {
  /** The company, in the file's properties. */
  readonly author?: string;
  /** Told after each section; whoever listens may let other work through or stop the rendering by throwing. */
  readonly progress?: (done: number, total: number) => Promise<void>;
}

/** The document as a Word file. */
export async function renderDocx(document: OfficeDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const { language, sections } = document;
  const written: ISectionOptions[] = [];
  for (const [index, section] of sections.entries()) {
    const before = sections[index - 1];
    const inherits = before !== undefined && alike(before, section);
    written.push({
      ...frameSection(section, language, inherits),
      children: [...blocksToWord(section.blocks, { format: formatOf(section), language }), gap(HAIRLINE_PT)],
    });
    await options.progress?.(index + 1, sections.length);
  }
  return Packer.toBuffer(
    new Document({
      title: document.title,
      creator: options.author ?? '',
      externalStyles: documentStyles(language),
      compatibility: { version: 15 },
      defaultTabStop: 420,
      sections: written,
    }),
  );
}

function alike(one: DocumentSection, other: DocumentSection): boolean {
  return (
    one.format === other.format &&
    one.letterhead === other.letterhead &&
    JSON.stringify(one.page) === JSON.stringify(other.page)
  );
}
