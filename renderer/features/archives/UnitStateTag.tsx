import { Tag } from 'antd';
import type { OccupancyState } from '../../../shared/features/archives/household.ts';
import { useText } from '../../app/texts.ts';

const COLOURS: Readonly<Record<OccupancyState, string>> = {
  notHandedOver: 'default',
  handedOver: 'blue',
  ownerOccupied: 'green',
  let: 'cyan',
  vacant: 'gold',
};

/** Who lives in a unit, in a word and a colour that means nothing without it. */
export function UnitStateTag({ state }: { readonly state: OccupancyState }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`occupancyState.${state}`)}
    </Tag>
  );
}
