import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { LETTER_KIND_FACTS, type LetterKind } from '../../shared/features/letters/letter-kind.ts';

export interface LetterCardProps {
  /** Null while the draft is not kept yet. */
  readonly letterId: number | null;
  /** Counts the changes of the letter: what a card takes from it is fetched again. */
  readonly version: number;
}

/** What another slice shows beside a letter of some readers, while it is written and when it is out. */
export interface LetterCard {
  readonly name: string;
  readonly to: (typeof LETTER_KIND_FACTS)[LetterKind]['to'];
  readonly card: LazyExoticComponent<ComponentType<LetterCardProps>>;
}

/** The cards beside a letter, in their order. A slice adds its own here and nowhere else. */
export const letterCards: readonly LetterCard[] = [
  {
    name: 'notice',
    to: 'everyone',
    card: lazy(async () => ({ default: (await import('../features/notices/NoticeCard.tsx')).NoticeCard })),
  },
  {
    name: 'memo',
    to: 'colleagues',
    card: lazy(async () => ({ default: (await import('../features/memos/MemoCard.tsx')).MemoCard })),
  },
];

export function cardsOf(kind: LetterKind): readonly LetterCard[] {
  return letterCards.filter(({ to }) => to === LETTER_KIND_FACTS[kind].to);
}
