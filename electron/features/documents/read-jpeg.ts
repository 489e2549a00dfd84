import { assertNothingAfter, assertSize, type FileFacts, FileProblemError } from './file-facts.ts';

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** Many a phone writes notes of its own behind every photo, and closes them with this. */
const SAMSUNG_END = Buffer.from('SEFT', 'latin1');

/** Marks of the frame headers, which say how large the picture is. */
function isFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
}

/** Walks a JPEG to its end. Phones put a smaller picture of the same view behind it, which may stay. */
export function readJpeg(bytes: Buffer): FileFacts {
  let end = endOfImage(bytes, 0);
  while (bytes.length - end > 3 && bytes.readUInt16BE(end) === 0xffd8) end = endOfImage(bytes, end);
  if (!bytes.subarray(-SAMSUNG_END.length).equals(SAMSUNG_END)) assertNothingAfter(bytes, end);
  return { mediaType: 'image/jpeg', pages: 1 };
}

function endOfImage(bytes: Buffer, start: number): number {
  let place = start + 2;
  let hasFrame = false;
  for (;;) {
    if (bytes[place] !== 0xff) throw new FileProblemError('documentDamaged');
    const mark = bytes.readUInt8(place + 1);
    if (mark === 0xff) {
      place += 1;
      continue;
    }
    place += 2;
    if (mark === END_OF_IMAGE) {
      if (!hasFrame) throw new FileProblemError('documentDamaged');
      return place;
    }
    // These stand alone, without a length.
    if (mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8)) continue;
    const length = bytes.readUInt16BE(place);
    if (length < 2) throw new FileProblemError('documentDamaged');
    if (isFrame(mark)) {
      assertSize(bytes.readUInt16BE(place + 5), bytes.readUInt16BE(place + 3));
      hasFrame = true;
    }
    place += length;
    if (mark === START_OF_SCAN) place = endOfScan(bytes, place);
  }
}

/** Pressed pictures hold every byte but a bare mark. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let place = bytes.indexOf(0xff, start); place !== -1; place = bytes.indexOf(0xff, place + 1)) {
    const mark = bytes.readUInt8(place + 1);
    if (mark !== 0 && mark !== 0xff && !(mark >= 0xd0 && mark <= 0xd7)) return place;
  }
  throw new FileProblemError('documentDamaged');
}
