import type { TextChange } from '../../../shared/features/letters/letter-life.contract.ts';
import { useText } from '../../app/texts.ts';

/** One text with what was taken out struck through and what came in underlined. */
export function TextChanges({ changes }: { readonly changes: readonly TextChange[] }) {
  const t = useText();
  if (changes.every(({ change }) => change === 'same'))
    return <p className="soft">{t('letters.versionsAlike')}</p>;
  return (
    <p className="text-changes">
      {changes.map(({ change, text }, index) => {
        if (change === 'added') return <ins key={index}>{text}</ins>;
        if (change === 'removed') return <del key={index}>{text}</del>;
        return <span key={index}>{text}</span>;
      })}
    </p>
  );
}
