import type { Unit } from '../../../shared/features/archives/units.contract.ts';
import { formatArea } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** What a unit is, in one row. */
export function UnitFacts({ unit }: { readonly unit: Unit }) {
  const t = useText();
  const area = (value: number | null): string => (value === null ? '' : `${formatArea(value)} m²`);
  const facts = [
    [t('archives.kind'), t(`unitKind.${unit.kind}`)],
    [t('field.areaThousandths'), area(unit.areaThousandths)],
    [t('field.innerAreaThousandths'), area(unit.innerAreaThousandths)],
    [t('archives.floor'), unit.floor === null ? '' : String(unit.floor)],
    [t('archives.handedOverOn'), unit.handedOverOn ?? ''],
    [t('archives.billedFromOn'), unit.billedFromOn ?? ''],
    [t('archives.note'), unit.note],
  ] as const;
  return (
    <dl className="unit-facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
