import type { DocumentBlock, DocumentRun } from './document.ts';
import { widthInCharacters } from './text-width.ts';

/** What follows a signature is small; more than this many blocks is text again and may begin a page. */
const MOST_AFTER_SIGNATURE = 4;

/** Six lines of an official letter. */
const MOST_WHOLE_CHARACTERS = 168;

/** Whether what stays with the next block stays in one piece, so that a signature is not left with half a sentence. */
export function staysWhole(runs: readonly DocumentRun[]): boolean {
  return runs.reduce((sum, { text }) => sum + widthInCharacters(text), 0) <= MOST_WHOLE_CHARACTERS;
}

/** Whether a block stays on the page of the next one: what announces something, what a signature belongs to and what belongs to it. */
export function keepsWithNext(blocks: readonly DocumentBlock[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined || index === blocks.length - 1) return false;
  if (followsSignature(blocks, index)) return true;
  switch (block.kind) {
    case 'title':
    case 'number':
    case 'head':
    case 'annex':
    case 'addressee':
    case 'heading':
      return true;
    case 'spacer':
      return blocks[index + 1]?.kind === 'signature';
    case 'paragraph':
    case 'labelled':
      return block.keepWithNext === true || precedesSignature(blocks, index);
    default:
      return false;
  }
}

function precedesSignature(blocks: readonly DocumentBlock[], index: number): boolean {
  const next = blocks[index + 1];
  return next?.kind === 'signature' || (next?.kind === 'spacer' && blocks[index + 2]?.kind === 'signature');
}

/** The strip under a signature never stands on a page alone. */
function followsSignature(blocks: readonly DocumentBlock[], index: number): boolean {
  const signature = blocks.findIndex((block) => block.kind === 'signature');
  if (signature === -1 || index < signature) return false;
  // What begins a page of its own belongs to no strip.
  const page = blocks.findIndex(
    ({ kind }, place) => place > signature && (kind === 'annex' || kind === 'pageBreak'),
  );
  const end = page === -1 ? blocks.length : page;
  return index < end - 1 && end - signature <= MOST_AFTER_SIGNATURE + 1;
}
