import { assertNothingAfter, type FileFacts, FileProblemError } from './file-facts.ts';

const END = '%%EOF';

/** A PDF from its first byte to its last mark, without a program inside. */
export function readPdf(bytes: Buffer): FileFacts {
  const end = bytes.lastIndexOf(END, undefined, 'latin1');
  if (end === -1) throw new FileProblemError('documentDamaged');
  assertNothingAfter(bytes, end + END.length);
  if (ACTIVE.some((name) => bytes.includes(name, 0, 'latin1'))) throw new FileProblemError('documentActive');
  return { mediaType: 'application/pdf', pages: pagesOf(bytes, end) };
}

/** What a PDF may do when it is opened: run a script or start another program. */
const ACTIVE: readonly string[] = ['/JavaScript', '/Launch', '/RichMedia'];

/** Pages are counted where they stand in the open: not in a pressed list, nor in one that was written twice. */
function pagesOf(bytes: Buffer, end: number): number | null {
  if (bytes.includes('/ObjStm', 0, 'latin1') || bytes.indexOf(END, 0, 'latin1') !== end) return null;
  const pages = bytes.toString('latin1').match(/\/Type\s*\/Page(?![A-Za-z])/gu)?.length ?? 0;
  return pages === 0 ? null : pages;
}
