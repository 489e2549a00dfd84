import type { OfficeDocument } from '../../shared/documents/document.ts';

/** What can be drawn on the machine that the office runs on. */
export interface GlyphCoverage {
  readonly has: (codePoint: number) => boolean;
}

/** Nothing is drawn for these by themselves. */
const UNDRAWN = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
/** Everyone gives these a meaning of their own, so that they are read right nowhere else. */
const PRIVATE = /\p{Private_Use}/u;

/** The characters of a document that no font here can draw, each once, in the order of the document. */
export function findMissingGlyphs(document: OfficeDocument, coverage: GlyphCoverage): readonly string[] {
  const missing = new Set<string>();
  const known = new Set<string>();
  const look = (text: string): void => {
    for (const character of text) {
      if (known.has(character)) continue;
      known.add(character);
      if (UNDRAWN.test(character)) continue;
      if (PRIVATE.test(character) || !coverage.has(character.codePointAt(0) ?? 0)) missing.add(character);
    }
  };
  for (const text of textsOf(document.sections)) look(text);
  return [...missing];
}

/** Every text in a value. Names of kinds and faces are among them; their Latin letters are in every font. */
function* textsOf(value: unknown): Generator<string, void> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* textsOf(each);
  else if (typeof value === 'object' && value !== null) yield* textsOf(Object.values(value));
}
