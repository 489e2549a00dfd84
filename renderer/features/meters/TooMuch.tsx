import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** A difference that may not be above nothing; null where there is nothing to compare with. */
export function TooMuch({ cents }: { readonly cents: number | null }) {
  const t = useText();
  if (cents === null) return <span className="soft">{t('supply.noBill')}</span>;
  return <span className={cents > 0 ? 'too-much' : undefined}>{formatMoney(cents)}</span>;
}
