import { isUtf8 } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import { ApiError, refuse } from '../../../shared/api/api-error.ts';
import { readZipDirectory, type ZipPart } from '../../spreadsheet/zip-directory.ts';

const MEGABYTE = 1024 * 1024;
const MOST_FILE_BYTES = 10 * MEGABYTE;
/** A letter of a hundred pages has not a tenth of this. */
const MOST_PART_BYTES = 8 * MEGABYTE;

const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP_MAGIC = Buffer.from('504b0304', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const MACRO_PART = /vbaProject|vbaData|\.bas$/iu;
const READ_PART = /^word\/(?:document|styles|comments|header\d*|footer\d*)\.xml$/u;

/** The parts of a Word file that say something, by name. Pictures and everything else stay packed. */
export function openWordFile(file: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  assertLooksLikeWord(bytes);
  const parts = directoryOf(bytes);
  if (parts.some(({ name }) => MACRO_PART.test(name))) throw refuse('wordFileMacros');
  if (new Set(parts.map(({ name }) => name.toLowerCase())).size < parts.length)
    throw refuse('wordFileDamaged');
  const types = parts.find(({ name }) => name === '[Content_Types].xml');
  if (types === undefined || !parts.some(({ name }) => name === 'word/document.xml')) {
    throw refuse('notWordFile');
  }
  if (/macroEnabled|vbaProject/u.test(unpack(bytes, types))) throw refuse('wordFileMacros');
  return new Map(
    parts.flatMap((part) => (READ_PART.test(part.name) ? [[part.name, unpack(bytes, part)] as const] : [])),
  );
}

function assertLooksLikeWord(bytes: Buffer): void {
  if (bytes.length === 0) throw refuse('fileEmpty');
  if (bytes.length > MOST_FILE_BYTES) {
    throw refuse('fileTooBig', {
      megabytes: Math.ceil(bytes.length / MEGABYTE),
      limit: MOST_FILE_BYTES / MEGABYTE,
    });
  }
  if (bytes.subarray(0, 8).equals(OLE_MAGIC)) {
    throw refuse(bytes.includes(ENCRYPTED_STREAM) ? 'wordFileEncrypted' : 'wordFileOld');
  }
  if (!bytes.subarray(0, 4).equals(ZIP_MAGIC)) throw refuse('notWordFile');
}

/** What the directory of a zip is refused for is told in words about Word files. */
function directoryOf(bytes: Buffer): readonly ZipPart[] {
  try {
    return readZipDirectory(bytes);
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure.kind !== 'refused') throw error;
    if (error.failure.reason === 'workbookEncrypted') throw refuse('wordFileEncrypted');
    throw refuse(error.failure.reason === 'workbookBomb' ? 'wordFileBomb' : 'wordFileDamaged');
  }
}

/** The part’s text, proved to have the declared length and checksum. */
function unpack(bytes: Buffer, part: ZipPart): string {
  if (part.unpackedBytes > MOST_PART_BYTES) throw refuse('wordFileBomb');
  const packed = bytes.subarray(part.start, part.start + part.packedBytes);
  const content = part.method === 0 ? packed : inflate(packed, part);
  const sound = content.length === part.unpackedBytes && crc32(content) === part.crc32;
  if (!sound || !isUtf8(content)) throw refuse('wordFileDamaged');
  return content.toString('utf8');
}

function inflate(packed: Buffer, part: ZipPart): Buffer {
  if (part.method !== 8) throw refuse('wordFileDamaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, part.unpackedBytes) });
  } catch (error) {
    const grows = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw refuse(grows ? 'wordFileBomb' : 'wordFileDamaged');
  }
}
