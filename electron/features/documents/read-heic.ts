import { assertSize, type FileFacts, FileProblemError } from './file-facts.ts';

interface Box {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Boxes one after another; each says its own length, and the last must end where the whole does. */
function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let place = from; place < to; ) {
    const short = bytes.readUInt32BE(place);
    const name = bytes.toString('latin1', place + 4, place + 8);
    const isLong = short === 1;
    const length = isLong ? Number(bytes.readBigUInt64BE(place + 8)) : short === 0 ? to - place : short;
    const end = place + length;
    if (length < 8 || end > to) throw new FileProblemError('documentDamaged');
    boxes.push({ name, start: place + (isLong ? 16 : 8), end });
    place = end;
  }
  return boxes;
}

function boxIn(bytes: Buffer, outer: Box, name: string, skipped = 0): Box {
  const box = boxesIn(bytes, outer.start + skipped, outer.end).find((one) => one.name === name);
  if (box === undefined) throw new FileProblemError('documentDamaged');
  return box;
}

/** Reads how large the pictures of a HEIC are out of its index. */
export function readHeic(bytes: Buffer): FileFacts {
  const boxes = boxesIn(bytes, 0, bytes.length);
  const meta = boxes.find(({ name }) => name === 'meta');
  if (meta === undefined || !boxes.some(({ name }) => name === 'mdat'))
    throw new FileProblemError('documentDamaged');
  // The index begins with four bytes of version and flags.
  const properties = boxIn(bytes, boxIn(bytes, meta, 'iprp', 4), 'ipco');
  const sizes = boxesIn(bytes, properties.start, properties.end).filter(({ name }) => name === 'ispe');
  if (sizes.length === 0) throw new FileProblemError('documentDamaged');
  for (const { start } of sizes) {
    assertSize(bytes.readUInt32BE(start + 4), bytes.readUInt32BE(start + 8));
  }
  return { mediaType: 'image/heic', pages: 1 };
}
