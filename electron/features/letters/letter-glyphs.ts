import { refuse } from '../../../shared/api/api-error.ts';
import { findMissingGlyphs } from '../../documents/missing-glyphs.ts';
import type { ReadContext } from '../../office/context.ts';
import type { MadeLetter } from './letter-content.service.ts';

/** Named in a refusal; whoever corrects these sees at once whether there are more. */
const MOST_NAMED = 12;

/** A letter that would go out with boxes or gaps in a name is refused; where nothing is known of fonts it goes out. */
export function assertDrawn(
  { document, unitName }: Pick<MadeLetter, 'document' | 'unitName'>,
  { connection }: Pick<ReadContext, 'connection'>,
): void {
  const coverage = connection.desktop.glyphs();
  if (coverage === null) return;
  const missing = findMissingGlyphs(document, coverage);
  if (missing.length === 0) return;
  const characters = missing
    .slice(0, MOST_NAMED)
    .map(
      (character) =>
        `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
    );
  throw refuse('glyphsMissing', { characters: [unitName, characters.join('、')].join(' ').trim() });
}
