import type { TextChange } from '../../../shared/features/letters/letter-life.contract.ts';

/** Two texts in one: what only the earlier says is struck out, what only the later says underlined. */
export function TextChanges({ changes }: { readonly changes: readonly TextChange[] }) {
  return (
    <p className="letter-changes">
      {changes.map(({ change, text }, index) => {
        // Stretches have no name but their place.
        const key = `${index}-${change}`;
        if (change === 'added') return <ins key={key}>{text}</ins>;
        if (change === 'removed') return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
