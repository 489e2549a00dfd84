import { diffArrays } from 'diff';
import type { TextChange } from '../../../shared/features/letters/letter-life.contract.ts';

/** Chinese is written without blanks, so words are found by their meaning. */
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** What two texts share and what only one has, word by word. */
export function compareTexts(earlier: string, later: string): TextChange[] {
  const wordsOf = (text: string): string[] => [...WORDS.segment(text)].map(({ segment }) => segment);
  return diffArrays(wordsOf(earlier), wordsOf(later)).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
