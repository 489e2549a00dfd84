import type { DocumentBlock } from './document.ts';

/** Whether a block stays on the page of the next one: what announces something, and what a signature belongs to. */
export function keepsWithNext(blocks: readonly DocumentBlock[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  switch (block.kind) {
    case 'title':
    case 'number':
    case 'addressee':
    case 'heading':
      return true;
    case 'spacer':
      return blocks[index + 1]?.kind === 'signature';
    case 'paragraph':
      return block.keepWithNext === true || precedesSignature(blocks, index);
    default:
      return false;
  }
}

function precedesSignature(blocks: readonly DocumentBlock[], index: number): boolean {
  const next = blocks[index + 1];
  return next?.kind === 'signature' || (next?.kind === 'spacer' && blocks[index + 2]?.kind === 'signature');
}
