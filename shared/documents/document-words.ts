import type { DocumentBlock, OfficeDocument } from './document.ts';

/** Every word of a document in the order of its pages, a line for each paragraph and cell. */
export function documentWords(document: OfficeDocument): string {
  return document.sections
    .flatMap(({ letterhead, blocks }) => [letterhead, ...blocks.flatMap(blockWords)])
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function blockWords(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.lines.join('')];
    case 'number':
    case 'addressee':
    case 'heading':
    case 'note':
      return [block.text];
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'table':
      return block.rows.flatMap((cells) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')));
    case 'fields':
      return block.items.map(({ label, value }) => `${label}${value}`);
    case 'signature':
      return [...block.lines, block.date];
    case 'head':
      return [block.copyNumber, block.secrecy, block.urgency, block.number, block.signedBy?.name ?? ''];
    case 'labelled':
      return [`${block.label}${block.runs.map(({ text }) => text).join('')}`];
    case 'aside':
      return block.lines;
    case 'annex':
      return [block.label, block.lines.join('')];
    case 'record':
      return [block.copyTo?.names ?? '', `${block.issuer} ${block.printedOn}`];
    case 'labels':
      return block.items.flatMap(({ lines }) => lines);
    case 'rule':
    case 'spacer':
    case 'pageBreak':
      return [];
  }
}
