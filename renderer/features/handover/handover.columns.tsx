import { Tag } from 'antd';
import { momentWords } from '../../../shared/domain/moment.ts';
import { ENTRY_IMPORTANCES, HANDOVER_STATES } from '../../../shared/features/handover/handover.ts';
import type {
  DutyEntryRow,
  DutyItemRow,
  HandoverRow,
} from '../../../shared/features/handover/handover-rows.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { ImportanceTag } from './EntryList.tsx';
import { HandoverStateTag } from './HandoverView.tsx';

export const handoverColumns: readonly GridColumn<HandoverRow>[] = [
  {
    field: 'dueOn',
    header: 'handover.column.dueOn',
    kind: 'date',
    width: 110,
    href: (row) => `staff/handover/${row.id}`,
  },
  { field: 'dueTime', header: 'handover.column.dueAt', kind: 'text', width: 90 },
  { field: 'postName', header: 'handover.post', kind: 'text', width: 110 },
  {
    field: 'state',
    header: 'handover.column.state',
    kind: 'choice',
    width: 130,
    choices: HANDOVER_STATES.map((value) => ({ value, label: `handover.state.${value}` })),
    render: (row) => <HandoverStateTag state={row.state} />,
  },
  { field: 'outgoingName', header: 'handover.outgoing', kind: 'text', width: 110 },
  { field: 'outgoingSignedAt', header: 'handover.column.outgoingSignedAt', kind: 'instant', width: 150 },
  { field: 'incomingName', header: 'handover.incoming', kind: 'text', width: 110 },
  { field: 'incomingSignedAt', header: 'handover.column.incomingSignedAt', kind: 'instant', width: 150 },
  { field: 'entries', header: 'handover.column.entries', kind: 'number', width: 80 },
  { field: 'items', header: 'handover.column.items', kind: 'number', width: 90 },
  { field: 'faults', header: 'handover.column.faults', kind: 'number', width: 90 },
  { field: 'lateReason', header: 'handover.lateReason', kind: 'text', flex: 1 },
];

export const itemColumns: readonly GridColumn<DutyItemRow>[] = [
  { field: 'words', header: 'handover.openItems', kind: 'text', flex: 1 },
  { field: 'postName', header: 'handover.post', kind: 'text', width: 100 },
  {
    field: 'state',
    header: 'handover.column.state',
    kind: 'choice',
    width: 90,
    choices: (['open', 'overdue', 'closed'] as const).map((value) => ({
      value,
      label: `handover.itemState.${value}`,
    })),
    render: (row) => <ItemState state={row.state} />,
  },
  {
    field: 'importance',
    header: 'handover.importance',
    kind: 'choice',
    width: 90,
    choices: ENTRY_IMPORTANCES.map((value) => ({ value, label: `handover.importance.${value}` })),
    render: (row) => <ImportanceTag importance={row.importance} />,
  },
  { field: 'ownerName', header: 'handover.owner', kind: 'text', width: 110 },
  {
    field: 'dueAt',
    header: 'handover.column.dueTime',
    kind: 'text',
    width: 140,
    render: (row) => (row.dueAt === null ? '' : momentWords(row.dueAt)),
  },
  { field: 'openedBy', header: 'handover.column.openedBy', kind: 'text', width: 100 },
  {
    field: 'happenedAt',
    header: 'handover.happenedAt',
    kind: 'text',
    width: 140,
    render: (row) => momentWords(row.happenedAt),
  },
  { field: 'handovers', header: 'handover.column.handovers', kind: 'number', width: 80 },
  { field: 'closedBy', header: 'handover.column.closedBy', kind: 'text', width: 100 },
  { field: 'closedAt', header: 'handover.column.closedAt', kind: 'instant', width: 140 },
  { field: 'closedWords', header: 'handover.column.closedWords', kind: 'text', width: 160 },
];

export const entryColumns: readonly GridColumn<DutyEntryRow>[] = [
  {
    field: 'happenedAt',
    header: 'handover.happenedAt',
    kind: 'text',
    width: 140,
    render: (row) => momentWords(row.happenedAt),
  },
  { field: 'postName', header: 'handover.post', kind: 'text', width: 110 },
  {
    field: 'importance',
    header: 'handover.importance',
    kind: 'choice',
    width: 90,
    choices: ENTRY_IMPORTANCES.map((value) => ({ value, label: `handover.importance.${value}` })),
    render: (row) => <ImportanceTag importance={row.importance} />,
  },
  { field: 'words', header: 'handover.words', kind: 'text', flex: 1 },
  {
    field: 'followUp',
    header: 'handover.column.followUp',
    kind: 'text',
    width: 90,
    filterable: false,
    render: (row) => <FollowUp followUp={row.followUp} />,
  },
  { field: 'recordedBy', header: 'handover.column.recordedBy', kind: 'text', width: 110 },
  { field: 'recordedAt', header: 'handover.column.recordedAt', kind: 'instant', width: 150 },
  { field: 'withdrawReason', header: 'handover.column.withdrawReason', kind: 'text', width: 160 },
];

function FollowUp({ followUp }: Pick<DutyEntryRow, 'followUp'>) {
  const t = useText();
  return followUp ? <Tag variant="filled">{t('handover.column.followUp')}</Tag> : null;
}

const ITEM_COLOURS = { open: 'gold', overdue: 'red', closed: 'default' } as const;

function ItemState({ state }: Pick<DutyItemRow, 'state'>) {
  const t = useText();
  return (
    <Tag variant="filled" color={ITEM_COLOURS[state]}>
      {t(`handover.itemState.${state}`)}
    </Tag>
  );
}
