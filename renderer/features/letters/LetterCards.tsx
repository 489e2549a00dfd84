import { Suspense } from 'react';
import type { LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import { cardsOf, type LetterCardProps } from '../../app/letter-cards.tsx';

/** What other slices show beside a letter. */
export function LetterCards({ kind, ...props }: LetterCardProps & { readonly kind: LetterKind }) {
  return (
    <Suspense fallback={null}>
      {cardsOf(kind).map(({ name, card: Card }) => (
        <Card key={name} {...props} />
      ))}
    </Suspense>
  );
}
