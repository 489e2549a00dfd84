import { Tag } from 'antd';
import type { ChargeStanding } from '../../../shared/features/fees/charges.contract.ts';
import { useText } from '../../app/texts.ts';

const COLOURS: Readonly<Record<ChargeStanding, string>> = {
  draft: 'default',
  due: 'processing',
  overdue: 'error',
  part: 'warning',
  paid: 'success',
  cancelled: 'default',
};

/** Where a charge stands, in words; the colour only repeats them. */
export function Standing({ standing }: { readonly standing: ChargeStanding }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[standing]}>
      {t(`fees.standing.${standing}`)}
    </Tag>
  );
}
