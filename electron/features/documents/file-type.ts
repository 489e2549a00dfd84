import { type DocumentMediaType, MOST_DOCUMENT_BYTES } from '../../../shared/features/documents/document.ts';
import { type FileFacts, FileProblemError, within } from './file-facts.ts';
import { readHeic } from './read-heic.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPdf } from './read-pdf.ts';
import { readPng } from './read-png.ts';
import { readTiff } from './read-tiff.ts';

const READERS: Readonly<Record<DocumentMediaType, (bytes: Buffer) => FileFacts>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/tiff': readTiff,
  'image/heic': readHeic,
  'application/pdf': readPdf,
};

/** What a file is by its content alone; throws `FileProblemError` for whatever is no sound scan, photo or PDF. */
export function readFileFacts(content: Uint8Array): FileFacts {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) throw new FileProblemError('documentEmpty');
  if (bytes.length > MOST_DOCUMENT_BYTES) throw new FileProblemError('documentTooLarge');
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) throw new FileProblemError(strangerIn(bytes));
  assertOneFile(bytes, mediaType);
  return within(() => READERS[mediaType](bytes));
}

function mediaTypeOf(bytes: Buffer): DocumentMediaType | null {
  const head = bytes.toString('latin1', 0, 32);
  if (head.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg';
  if (head.startsWith('\u0089PNG\r\n\u001A\n')) return 'image/png';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'image/tiff';
  if (/^%PDF-[12]\.\d/u.test(head)) return 'application/pdf';
  if (head.slice(4, 8) === 'ftyp' && HEIC_BRANDS.has(head.slice(8, 12))) return 'image/heic';
  return null;
}

/** Of the many brands of this container those that hold a phone's picture. */
const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1']);

const PROGRAMS: readonly string[] = [
  'MZ',
  '\u007FELF',
  '#!',
  '\u00CE\u00FA\u00ED\u00FE',
  '\u00CF\u00FA\u00ED\u00FE',
  '\u00CA\u00FE\u00BA\u00BE',
  // A Windows shortcut, which starts whatever it names.
  'L\0\0\0\u0001\u0014\u0002',
];

/** Whatever a browser would take for a page of its own, and draw or run. */
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|\?php|\?xml)/iu;

/** What a file is that is none of ours, as far as it matters to the person who chose it. */
function strangerIn(bytes: Buffer): 'documentProgram' | 'documentWebPage' | 'documentUnknown' {
  const head = bytes.toString('latin1', 0, 1024);
  if (PROGRAMS.some((sign) => head.startsWith(sign))) return 'documentProgram';
  return MARKUP.test(head.replaceAll('\0', '')) ? 'documentWebPage' : 'documentUnknown';
}

const ZIP_END = 'PK\u0005\u0006';
/** As far from its end as a reader of archives looks for where one ends. */
const ZIP_REACH = 65_557;

/** A file that another program would read as something else is two files in one. */
function assertOneFile(bytes: Buffer, mediaType: DocumentMediaType): void {
  const head = bytes.toString('latin1', 0, 1024);
  const tail = bytes.subarray(Math.max(0, bytes.length - ZIP_REACH));
  const isPdfToo = mediaType !== 'application/pdf' && head.includes('%PDF-');
  if (isPdfToo || MARKUP.test(withoutMetadata(head)) || tail.includes(ZIP_END, 0, 'latin1')) {
    throw new FileProblemError('documentTwoInOne');
  }
}

/** The packet in which cameras and scanners say how a picture was made is XML and harmless. */
function withoutMetadata(head: string): string {
  return head.replace(/<\?xml|<\?xpacket/gu, '');
}
