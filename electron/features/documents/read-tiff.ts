import { assertSize, type FileFacts, FileProblemError } from './file-facts.ts';

const WIDTH = 256;
const HEIGHT = 257;
const MOST_PAGES = 5_000;

/** Goes from page to page of a TIFF by its directories. */
export function readTiff(bytes: Buffer): FileFacts {
  const isLittle = bytes[0] === 0x49;
  const short = (place: number) => (isLittle ? bytes.readUInt16LE(place) : bytes.readUInt16BE(place));
  const long = (place: number) => (isLittle ? bytes.readUInt32LE(place) : bytes.readUInt32BE(place));
  const seen = new Set<number>();
  for (let directory = long(4); directory !== 0; ) {
    if (seen.has(directory) || seen.size >= MOST_PAGES) throw new FileProblemError('documentDamaged');
    seen.add(directory);
    const entries = short(directory);
    let width = 0;
    let height = 0;
    for (let index = 0; index < entries; index += 1) {
      const entry = directory + 2 + index * 12;
      const tag = short(entry);
      // A side is a short or a long number.
      const value = short(entry + 2) === 3 ? short(entry + 8) : long(entry + 8);
      if (tag === WIDTH) width = value;
      if (tag === HEIGHT) height = value;
    }
    assertSize(width, height);
    directory = long(directory + 2 + entries * 12);
  }
  if (seen.size === 0) throw new FileProblemError('documentDamaged');
  return { mediaType: 'image/tiff', pages: seen.size };
}
