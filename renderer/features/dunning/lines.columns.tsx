import { Tag } from 'antd';
import { ACT_KINDS, LINE_STATUSES, type LineStatus } from '../../../shared/features/dunning/dunning.ts';
import type { LineRow } from '../../../shared/features/dunning/lines.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { STAGE_NUMBERS } from './stage-words.ts';

const COLOURS: Readonly<Record<LineStatus, string>> = {
  waiting: 'gold',
  pressed: 'blue',
  promised: 'cyan',
  paid: 'green',
  failed: 'red',
  toLegal: 'purple',
  exempt: 'default',
};

export function LineStatusTag({ line }: { readonly line: Pick<LineRow, 'status' | 'overdue'> }) {
  const t = useText();
  return (
    <>
      <Tag variant="filled" color={COLOURS[line.status]}>
        {t(`dunning.status.${line.status}`)}
      </Tag>
      {line.overdue === 1 ? (
        <Tag variant="filled" color="red">
          {t('dunning.overdue')}
        </Tag>
      ) : null}
    </>
  );
}

const ACTS = ACT_KINDS.map((value) => ({ value, label: `dunning.act.${value}` as const }));

export const lineColumns: readonly GridColumn<LineRow>[] = [
  {
    field: 'unitName',
    header: 'dunning.unit',
    kind: 'text',
    width: 110,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'payerName', header: 'dunning.payer', kind: 'text', width: 90 },
  {
    field: 'stage',
    header: 'dunning.stage',
    kind: 'choice',
    width: 120,
    choices: STAGE_NUMBERS.map((value) => ({ value, label: `dunning.stage.${value}` as const })),
  },
  {
    field: 'status',
    header: 'dunning.status',
    kind: 'choice',
    width: 150,
    choices: LINE_STATUSES.map((value) => ({ value, label: `dunning.status.${value}` as const })),
    render: (row) => <LineStatusTag line={row} />,
  },
  { field: 'assigneeName', header: 'dunning.assignee', kind: 'text', width: 100 },
  { field: 'dueBy', header: 'dunning.dueBy', kind: 'date', width: 110 },
  { field: 'owedCents', header: 'dunning.owed', kind: 'money', width: 110 },
  { field: 'paidCents', header: 'dunning.paid', kind: 'money', width: 110 },
  { field: 'leftCents', header: 'dunning.left', kind: 'money', width: 110 },
  { field: 'acts', header: 'dunning.acts', kind: 'number', width: 70 },
  { field: 'lastActOn', header: 'dunning.lastActOn', kind: 'date', width: 110 },
  { field: 'lastActKind', header: 'dunning.lastActKind', kind: 'choice', width: 100, choices: ACTS },
  { field: 'letterNumber', header: 'dunning.letterNumber', kind: 'text', width: 150 },
  { field: 'actKind', header: 'dunning.actKind', kind: 'choice', width: 110, choices: ACTS, hidden: true },
  { field: 'notBefore', header: 'dunning.notBefore', kind: 'date', width: 110, hidden: true },
  { field: 'building', header: 'dunning.building', kind: 'text', width: 90, hidden: true },
];
