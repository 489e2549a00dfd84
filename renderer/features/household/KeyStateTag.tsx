import { Tag } from 'antd';
import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';
import type { KeyState } from '../../../shared/features/household/key-item.ts';
import { useText } from '../../app/texts.ts';

const COLOURS: Readonly<Record<KeyState, string>> = {
  inOffice: 'default',
  handedOut: 'blue',
  signedOut: 'gold',
  returned: 'default',
  lost: 'red',
  cancelled: 'default',
};

/** Where a key or card is, and by how many days it is overdue. */
export function KeyStateTag({ item }: { readonly item: Pick<KeyItem, 'state' | 'overdueDays'> }) {
  const t = useText();
  if (item.overdueDays !== null) {
    return (
      <Tag variant="filled" color="red">
        {t('keys.overdueWords', { days: item.overdueDays })}
      </Tag>
    );
  }
  return (
    <Tag variant="filled" color={COLOURS[item.state]}>
      {t(`keyState.${item.state}`)}
    </Tag>
  );
}
