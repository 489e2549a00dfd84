import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useText } from '../../app/texts.ts';

/** The household that a key belongs to, or the office itself. */
export function KeyUnit({ item }: { readonly item: Pick<KeyItem, 'unitId' | 'unitName'> }) {
  const t = useText();
  if (item.unitId === null) return <span className="soft">{t('keys.ofOffice')}</span>;
  return (
    <a href={`#/${unitAddress(item.unitId)}`} tabIndex={-1}>
      {item.unitName}
    </a>
  );
}
