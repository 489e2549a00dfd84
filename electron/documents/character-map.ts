import type { GlyphSet } from './glyph-set.ts';

const UNICODE = 0;
const WINDOWS = 3;
const WINDOWS_BASIC = 1;
const WINDOWS_FULL = 10;
/** Says how characters vary and maps none. */
const UNICODE_VARIATIONS = 5;

/**
 * Adds what a font’s `cmap` table gives a glyph to. Tables that give one glyph to everything, as a last resort does, and
 * those of symbol fonts are left out. What runs over the end of the table is ignored: a broken font draws nothing more.
 */
export function addCharacterMap(table: Buffer, glyphs: GlyphSet): void {
  const read = new TableReader(table);
  const count = read.u16(2);
  const places = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    const record = 4 + index * 8;
    const platform = read.u16(record);
    const encoding = read.u16(record + 2);
    const isText =
      (platform === UNICODE && encoding !== UNICODE_VARIATIONS) ||
      (platform === WINDOWS && (encoding === WINDOWS_BASIC || encoding === WINDOWS_FULL));
    if (isText) places.add(read.u32(record + 4));
  }
  for (const place of places) {
    const format = read.u16(place);
    if (format === 4) addSegments(read, place, glyphs);
    else if (format === 6) addTrimmed(read, place, glyphs);
    else if (format === 12) addGroups(read, place, glyphs);
  }
}

/** Numbers of a table; what lies beyond it is nought. */
class TableReader {
  readonly #table: Buffer;

  constructor(table: Buffer) {
    this.#table = table;
  }

  get length(): number {
    return this.#table.length;
  }

  u16(at: number): number {
    return at + 2 <= this.#table.length ? this.#table.readUInt16BE(at) : 0;
  }

  u32(at: number): number {
    return at + 4 <= this.#table.length ? this.#table.readUInt32BE(at) : 0;
  }
}

function addSegments(read: TableReader, at: number, glyphs: GlyphSet): void {
  const bytes = read.u16(at + 6);
  const ends = at + 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const ranges = deltas + bytes;
  for (let offset = 0; offset < bytes && ranges + offset < read.length; offset += 2) {
    const first = read.u16(starts + offset);
    const last = read.u16(ends + offset);
    const delta = read.u16(deltas + offset);
    const range = read.u16(ranges + offset);
    for (let character = first; character <= last && character !== 0xffff; character += 1) {
      const listed = range === 0 ? character : read.u16(ranges + offset + range + (character - first) * 2);
      // A listed nought stays one; what is added to the others turns round at 65,536.
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.add(character, character);
    }
  }
}

function addTrimmed(read: TableReader, at: number, glyphs: GlyphSet): void {
  const first = read.u16(at + 6);
  const count = read.u16(at + 8);
  for (let index = 0; index < count; index += 1) {
    if (read.u16(at + 10 + index * 2) !== 0) glyphs.add(first + index, first + index);
  }
}

function addGroups(read: TableReader, at: number, glyphs: GlyphSet): void {
  const count = read.u32(at + 12);
  for (let index = 0; index < count && at + 16 + index * 12 < read.length; index += 1) {
    const group = at + 16 + index * 12;
    const first = read.u32(group);
    // The first glyph of a font is the box that stands for a missing one.
    glyphs.add(read.u32(group + 8) === 0 ? first + 1 : first, read.u32(group + 4));
  }
}
