import { refuse } from '../../shared/api/api-error.ts';

/** One part of a zip as its central directory declares it, checked against the part's own header. */
export interface ZipPart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}

const END_RECORD = 0x06_05_4b_50;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const LOCAL_HEADER = 0x04_03_4b_50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED_FLAG = 1;
/** A workbook of an office has some twenty parts. */
const MOST_PARTS = 2000;

/** Reads the directory of a zip without unpacking anything; whatever does not fit together is refused. */
export function readZipDirectory(bytes: Buffer): readonly ZipPart[] {
  const end = findEndRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const length = bytes.readUInt32LE(end + 12);
  const offset = bytes.readUInt32LE(end + 16);
  if (bytes.readUInt16LE(end + 8) !== count) throw refuse('workbookTruncated');
  if (offset + length > end) throw refuse('workbookTruncated');
  if (count > MOST_PARTS) throw refuse('workbookBomb', { part: String(count), megabytes: 0 });
  const parts: ZipPart[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw refuse('workbookTruncated');
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > end) throw refuse('workbookTruncated');
    parts.push(readPart(bytes, at, nameLength, offset));
    at = next;
  }
  assertApart(parts);
  return parts;
}

function findEndRecord(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_RECORD_BYTES; at >= earliest; at -= 1) {
    const fits =
      bytes.readUInt32LE(at) === END_RECORD &&
      at + END_RECORD_BYTES + bytes.readUInt16LE(at + 20) === bytes.length;
    if (fits) return at;
  }
  throw refuse('workbookTruncated');
}

function readPart(bytes: Buffer, at: number, nameLength: number, directory: number): ZipPart {
  const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0) throw refuse('workbookEncrypted');
  const packedBytes = bytes.readUInt32LE(at + 20);
  const header = bytes.readUInt32LE(at + 42);
  if (header + 30 > directory || bytes.readUInt32LE(header) !== LOCAL_HEADER)
    throw refuse('workbookDamaged', { part: name });
  const localNameLength = bytes.readUInt16LE(header + 26);
  // Two readers that believe different names would see different workbooks.
  if (bytes.toString('utf8', header + 30, header + 30 + localNameLength) !== name) {
    throw refuse('workbookDamaged', { part: name });
  }
  const start = header + 30 + localNameLength + bytes.readUInt16LE(header + 28);
  if (start + packedBytes > directory) throw refuse('workbookTruncated');
  return {
    name,
    method: bytes.readUInt16LE(at + 10),
    crc32: bytes.readUInt32LE(at + 16),
    packedBytes,
    unpackedBytes: bytes.readUInt32LE(at + 24),
    start,
  };
}

/** Parts that share bytes make a small file unpack to a huge one. */
function assertApart(parts: readonly ZipPart[]): void {
  let free = 0;
  for (const part of [...parts].sort((one, other) => one.start - other.start)) {
    if (part.start < free) throw refuse('workbookBomb', { part: part.name, megabytes: 0 });
    free = part.start + part.packedBytes;
  }
}
