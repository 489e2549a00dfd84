/** Beyond the third plane no text is written. */
const LAST_CODE_POINT = 0x3ffff;

/** Characters that have a glyph, one bit each. */
export class GlyphSet {
  readonly #bits = new Uint8Array((LAST_CODE_POINT + 1) / 8);

  has(codePoint: number): boolean {
    return ((this.#bits[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0;
  }

  add(first: number, last: number): void {
    for (let codePoint = first; codePoint <= Math.min(last, LAST_CODE_POINT); codePoint += 1) {
      const place = codePoint >> 3;
      this.#bits[place] = (this.#bits[place] ?? 0) | (1 << (codePoint & 7));
    }
  }
}
