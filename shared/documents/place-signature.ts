import type { BlockOf } from './document.ts';
import { widthInCharacters } from './text-width.ts';

/** Characters from the right edge of the text. */
export interface SignatureIndents {
  readonly lines: readonly number[];
  readonly seal: number;
  readonly date: number;
}

/** Where the parts of a signature stand; the three ways are those of the Chinese standard for official documents. */
export function signatureIndents(signature: BlockOf<'signature'>): SignatureIndents {
  switch (signature.placed) {
    case 'unsealed':
      return withoutSeal(signature);
    case 'stamped':
      return { lines: signature.lines.map(() => 4), seal: 4, date: 4 };
    default:
      return underSeal(signature);
  }
}

/** The date lies four characters in and the names centred over it; a name too long for that lies two characters in. */
function underSeal({ lines, date, seal }: BlockOf<'signature'>): SignatureIndents {
  const widths = lines.map(widthInCharacters);
  const dateWidth = widthInCharacters(date);
  const widest = Math.max(dateWidth, ...widths);
  const right = Math.max(4 - (widest - dateWidth) / 2, 2);
  const indent = (width: number): number => right + (widest - width) / 2;
  return { lines: widths.map(indent), seal: indent(widthInCharacters(seal)), date: indent(dateWidth) };
}

/** The date begins two characters right of where the name begins; whichever ends later is two characters in. */
function withoutSeal({ lines, date, seal }: BlockOf<'signature'>): SignatureIndents {
  const widths = lines.map(widthInCharacters);
  const dateWidth = widthInCharacters(date);
  const dateIndent = Math.max(Math.max(...widths) - dateWidth, 2);
  const begin = dateIndent + dateWidth + 2;
  return {
    lines: widths.map((width) => begin - width),
    seal: begin - widthInCharacters(seal),
    date: dateIndent,
  };
}
