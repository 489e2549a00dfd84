import { crc32 } from 'node:zlib';
import { assertNothingAfter, assertSize, type FileFacts, FileProblemError } from './file-facts.ts';

/** Walks the chunks of a PNG to its last one, each with its own checksum. */
export function readPng(bytes: Buffer): FileFacts {
  let place = 8;
  let first = true;
  let hasPicture = false;
  for (;;) {
    const length = bytes.readUInt32BE(place);
    const name = bytes.toString('latin1', place + 4, place + 8);
    const checksum = bytes.readUInt32BE(place + 8 + length);
    if (crc32(bytes.subarray(place + 4, place + 8 + length)) !== checksum) {
      throw new FileProblemError('documentDamaged');
    }
    if (first) {
      if (name !== 'IHDR' || length !== 13) throw new FileProblemError('documentDamaged');
      assertSize(bytes.readUInt32BE(place + 8), bytes.readUInt32BE(place + 12));
    }
    first = false;
    hasPicture ||= name === 'IDAT';
    place += 12 + length;
    if (name === 'IEND') break;
  }
  if (!hasPicture) throw new FileProblemError('documentDamaged');
  assertNothingAfter(bytes, place);
  return { mediaType: 'image/png', pages: 1 };
}
