import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { refuse } from '../../shared/api/api-error.ts';
import { assertSheetsApart, assertWholeXml } from './sheet-guard.ts';
import { readZipDirectory, type ZipPart } from './zip-directory.ts';

const MEGABYTE = 1024 * 1024;
export const MOST_FILE_BYTES = 10 * MEGABYTE;
export const MOST_PART_BYTES = 40 * MEGABYTE;
const MOST_UNPACKED_BYTES = 120 * MEGABYTE;

const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP_MAGIC = Buffer.from('504b0304', 'hex');
/** Name of the stream in which Office keeps an encrypted workbook, as its directory spells it. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const XML_PART = /\.(xml|rels|vml)$/iu;
const MACRO_PART = /vbaProject|vbaData|\.bas$/iu;

const unpackRaw = promisify(inflateRaw);

/**
 * Refuses every file that is not a plain, whole, honest .xlsx workbook before a spreadsheet library sees it: the
 * libraries answer such files with gigabytes of memory or, worse, with an empty sheet.
 */
export async function assertSoundWorkbook(file: Uint8Array): Promise<void> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  assertLooksLikeWorkbook(bytes);
  const parts = readZipDirectory(bytes);
  assertNames(parts);
  assertSizes(parts);
  const names = new Set(parts.map((part) => part.name));
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) throw refuse('notWorkbook');
  for (const part of parts) {
    const content = await unpack(bytes, part);
    assertSoundContent(part, content);
    if (part.name === 'xl/workbook.xml') assertSheetsApart([...names], content);
  }
}

function assertLooksLikeWorkbook(bytes: Buffer): void {
  if (bytes.length === 0) throw refuse('fileEmpty');
  if (bytes.length > MOST_FILE_BYTES) {
    throw refuse('fileTooBig', {
      megabytes: Math.ceil(bytes.length / MEGABYTE),
      limit: MOST_FILE_BYTES / MEGABYTE,
    });
  }
  if (bytes.subarray(0, 8).equals(OLE_MAGIC)) {
    throw refuse(bytes.includes(ENCRYPTED_STREAM) ? 'workbookEncrypted' : 'oldWorkbook');
  }
  if (!bytes.subarray(0, 4).equals(ZIP_MAGIC)) throw refuse('notWorkbook');
}

function assertNames(parts: readonly ZipPart[]): void {
  const seen = new Set<string>();
  for (const { name } of parts) {
    if (!isPlainName(name)) throw refuse('workbookUnsafePart', { part: printable(name) });
    if (MACRO_PART.test(name)) throw refuse('workbookMacros');
    // Part names are one without regard to case.
    const key = name.toLowerCase();
    if (seen.has(key)) throw refuse('workbookDuplicatePart', { part: printable(name) });
    seen.add(key);
  }
}

function isPlainName(name: string): boolean {
  return (
    name !== '' &&
    !/[\\:\p{Cc}\uFFFD]/u.test(name) &&
    !name.startsWith('/') &&
    !name.split('/').some((step) => step === '..' || step === '.')
  );
}

/** A hostile name is shown short and without what could mislead the eye. */
function printable(name: string): string {
  return name.replace(/[^\p{L}\p{N}\p{P} ]/gu, '?').slice(0, 60);
}

function assertSizes(parts: readonly ZipPart[]): void {
  let all = 0;
  for (const part of parts) {
    all += part.unpackedBytes;
    if (part.unpackedBytes > MOST_PART_BYTES || all > MOST_UNPACKED_BYTES) {
      throw refuse('workbookBomb', {
        part: printable(part.name),
        megabytes: Math.ceil(part.unpackedBytes / MEGABYTE),
        limit: MOST_PART_BYTES / MEGABYTE,
      });
    }
  }
}

/** The part's content, proved to have the declared length and checksum. */
async function unpack(bytes: Buffer, part: ZipPart): Promise<Buffer> {
  const packed = bytes.subarray(part.start, part.start + part.packedBytes);
  const content = part.method === 0 ? packed : await inflate(packed, part);
  if (content.length !== part.unpackedBytes) throw refuse('workbookLying', { part: printable(part.name) });
  if (crc32(content) !== part.crc32) throw refuse('workbookDamaged', { part: printable(part.name) });
  return content;
}

async function inflate(packed: Buffer, part: ZipPart): Promise<Buffer> {
  if (part.method !== 8) throw refuse('workbookDamaged', { part: printable(part.name) });
  try {
    return await unpackRaw(packed, { maxOutputLength: Math.max(1, part.unpackedBytes) });
  } catch (error) {
    const grows = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw refuse(grows ? 'workbookLying' : 'workbookDamaged', { part: printable(part.name) });
  }
}

function assertSoundContent(part: ZipPart, content: Buffer): void {
  if (!XML_PART.test(part.name)) return;
  const wide = content[0] === 0xff || content[0] === 0xfe || content[1] === 0;
  // A declaration could hide in the other encoding that XML allows.
  const has = (text: string) =>
    content.includes(text) ||
    (wide && (content.includes(text, 0, 'utf16le') || Buffer.from(content).includes(swapped(text))));
  if (has('<!DOCTYPE') || has('<!ENTITY')) throw refuse('workbookDoctype');
  if (part.name === '[Content_Types].xml' && (has('macroEnabled') || has('vbaProject'))) {
    throw refuse('workbookMacros');
  }
  assertWholeXml(part.name, content);
}

function swapped(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
