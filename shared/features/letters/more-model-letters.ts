import type { ModelLetter } from './model-letters.ts';
import { MODEL_LETTERS_EN } from './model-letters-en.ts';
import { MODEL_LETTERS_HANS } from './model-letters-hans.ts';
import { MODEL_LETTERS_HANT } from './model-letters-hant.ts';

/** The templates of the kinds that an office could not write from the first; it edits them as its own. */
export const MORE_MODEL_LETTERS: readonly ModelLetter[] = [
  ...MODEL_LETTERS_HANT,
  ...MODEL_LETTERS_HANS,
  ...MODEL_LETTERS_EN,
];
