/** Width in Chinese characters: a Latin letter or digit counts as half of one. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
  return width;
}

/** The largest size, in half points and no larger than this, at which the words stand on one line of this length. */
export function fittingSizePt(words: string, largestPt: number, lengthPt: number): number {
  const widest = lengthPt / Math.max(1, widthInCharacters(words));
  return Math.floor(Math.min(largestPt, widest) * 2) / 2;
}

/** Room behind a label, so that what follows a tab never begins a tab further on. */
const BEHIND_LABEL = 0.1;

/** Characters from where a label begins to where the words behind it do. */
export function labelWidth(label: string): number {
  return widthInCharacters(label) + BEHIND_LABEL;
}
