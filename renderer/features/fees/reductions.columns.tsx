import { Tag } from 'antd';
import { formatScaled } from '../../../shared/domain/money.ts';
import { REDUCTION_KINDS } from '../../../shared/features/fees/reduction.ts';
import { REDUCTION_STANDINGS, type Reduction } from '../../../shared/features/fees/reductions.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const reductionColumns: readonly GridColumn<Reduction>[] = [
  { field: 'building', header: 'fees.building', kind: 'text', width: 90, hidden: true },
  {
    field: 'unitName',
    header: 'fees.unit',
    kind: 'text',
    width: 100,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'itemName', header: 'fees.item', kind: 'text', width: 120 },
  {
    field: 'kind',
    header: 'fees.reduction.kind',
    kind: 'choice',
    width: 95,
    choices: REDUCTION_KINDS.map((value) => ({ value, label: `fees.reduction.kind.${value}` as const })),
  },
  {
    field: 'offHundredths',
    header: 'fees.reduction.off',
    kind: 'number',
    width: 95,
    filterable: false,
    render: (row) => `${formatScaled(row.offHundredths, 2)}%`,
  },
  { field: 'fromOn', header: 'fees.reduction.from', kind: 'date', width: 105 },
  { field: 'toOn', header: 'fees.reduction.to', kind: 'date', width: 105 },
  {
    field: 'standing',
    header: 'fees.state',
    kind: 'choice',
    width: 90,
    choices: REDUCTION_STANDINGS.map((value) => ({
      value,
      label: `fees.reduction.standing.${value}` as const,
    })),
    render: (row) => <Standing standing={row.standing} />,
  },
  { field: 'reducedCents', header: 'fees.reduction.reduced', kind: 'money', width: 100 },
  { field: 'applicant', header: 'fees.reduction.applicant', kind: 'text', width: 90 },
  { field: 'appliedOn', header: 'fees.reduction.appliedOn', kind: 'date', width: 110, hidden: true },
  { field: 'basis', header: 'fees.reduction.basis', kind: 'text', flex: 1 },
  { field: 'evidence', header: 'fees.reduction.evidence', kind: 'text', width: 160, hidden: true },
  { field: 'grantedBy', header: 'fees.reduction.grantedBy', kind: 'text', width: 90, hidden: true },
  { field: 'grantedAt', header: 'fees.reduction.grantedAt', kind: 'instant', width: 150, hidden: true },
  { field: 'approvedBy', header: 'fees.reduction.approvedBy', kind: 'text', width: 85 },
  { field: 'endedOn', header: 'fees.reduction.endedOn', kind: 'date', width: 120, hidden: true },
  { field: 'endReason', header: 'fees.reduction.endReason', kind: 'text', width: 140, hidden: true },
];

function Standing({ standing }: Pick<Reduction, 'standing'>) {
  const t = useText();
  const word = t(`fees.reduction.standing.${standing}`);
  return standing === 'inForce' ? (
    <Tag variant="filled" color="success">
      {word}
    </Tag>
  ) : (
    <span className="soft">{word}</span>
  );
}
