import { Tag } from 'antd';
import {
  COMPENSATIONS,
  LEAVE_KINDS,
  LEAVE_PARTS,
  REQUEST_STATES,
} from '../../../shared/features/leave/leave.ts';
import type { BalanceRow } from '../../../shared/features/leave/leave-balance.ts';
import type { LeaveRow, OvertimeRow, SwapRow } from '../../../shared/features/leave/leave-lists.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { Doubts, plain } from './BalanceFigures.tsx';
import { RequestStateTag } from './RequestStanding.tsx';

const states = REQUEST_STATES.map((value) => ({ value, label: `leave.state.${value}` as const }));

export const leaveColumns: readonly GridColumn<LeaveRow>[] = [
  {
    field: 'name',
    header: 'leave.name',
    kind: 'text',
    width: 110,
    pinned: true,
    href: (row) => `staff/leave/leave/${row.id}`,
  },
  { field: 'number', header: 'leave.number', kind: 'text', width: 90 },
  { field: 'teamName', header: 'leave.team', kind: 'text', width: 110 },
  {
    field: 'kind',
    header: 'leave.kindLabel',
    kind: 'choice',
    width: 110,
    choices: LEAVE_KINDS.map((value) => ({ value, label: `leave.kind.${value}` as const })),
  },
  { field: 'firstOn', header: 'leave.firstOn', kind: 'date', width: 115 },
  { field: 'lastOn', header: 'leave.lastOn', kind: 'date', width: 115 },
  {
    field: 'part',
    header: 'leave.partLabel',
    kind: 'choice',
    width: 90,
    hidden: true,
    choices: LEAVE_PARTS.map((value) => ({ value, label: `leave.part.${value}` as const })),
  },
  { field: 'days', header: 'leave.daysLabel', kind: 'money', width: 80, render: (row) => plain(row.days) },
  {
    field: 'state',
    header: 'leave.stateLabel',
    kind: 'choice',
    width: 105,
    choices: states,
    render: (row) => <RequestStateTag state={row.state} />,
  },
  {
    field: 'paperMissing',
    header: 'leave.paperMissing',
    kind: 'text',
    width: 110,
    filterable: false,
    render: (row) => <Mark when={row.paperMissing} word="leave.paperMissing" />,
  },
  { field: 'requestedBy', header: 'leave.requestedBy', kind: 'text', width: 110, hidden: true },
  { field: 'requestedAt', header: 'leave.requestedAt', kind: 'instant', width: 150, hidden: true },
  { field: 'decidedBy', header: 'leave.decidedBy', kind: 'text', width: 110 },
  { field: 'decidedAt', header: 'leave.decidedAt', kind: 'instant', width: 150, hidden: true },
];

export const overtimeColumns: readonly GridColumn<OvertimeRow>[] = [
  {
    field: 'name',
    header: 'leave.name',
    kind: 'text',
    width: 110,
    pinned: true,
    href: (row) => `staff/leave/overtime/${row.id}`,
  },
  { field: 'number', header: 'leave.number', kind: 'text', width: 90, hidden: true },
  { field: 'teamName', header: 'leave.team', kind: 'text', width: 100 },
  { field: 'day', header: 'leave.day', kind: 'date', width: 115 },
  { field: 'startsAt', header: 'leave.startsAt', kind: 'text', width: 80, filterable: false },
  {
    field: 'hours',
    header: 'leave.approvedHours',
    kind: 'money',
    width: 90,
    render: (row) => plain(row.hours),
  },
  {
    field: 'actualHours',
    header: 'leave.actual',
    kind: 'money',
    width: 90,
    render: (row) => (row.actualHours === null ? '' : plain(row.actualHours)),
  },
  {
    field: 'rate',
    header: 'leave.rateNumber',
    kind: 'number',
    width: 90,
  },
  {
    field: 'compensation',
    header: 'leave.compensationLabel',
    kind: 'choice',
    width: 100,
    choices: COMPENSATIONS.map((value) => ({ value, label: `leave.compensation.${value}` as const })),
  },
  {
    field: 'urgent',
    header: 'leave.urgent',
    kind: 'text',
    width: 90,
    hidden: true,
    filterable: false,
    render: (row) => <Mark when={row.urgent} word="leave.urgent" />,
  },
  {
    field: 'late',
    header: 'leave.late',
    kind: 'text',
    width: 120,
    filterable: false,
    render: (row) => <Mark when={row.late} word="leave.late" />,
  },
  { field: 'reason', header: 'leave.overtimeReason', kind: 'text', width: 150, flex: 1 },
  {
    field: 'state',
    header: 'leave.stateLabel',
    kind: 'choice',
    width: 105,
    choices: states,
    render: (row) => <RequestStateTag state={row.state} />,
  },
  { field: 'requestedAt', header: 'leave.requestedAt', kind: 'instant', width: 150, hidden: true },
  { field: 'decidedBy', header: 'leave.decidedBy', kind: 'text', width: 110, hidden: true },
];

export const swapColumns: readonly GridColumn<SwapRow>[] = [
  {
    field: 'name',
    header: 'leave.person',
    kind: 'text',
    width: 110,
    pinned: true,
    href: (row) => `staff/leave/swap/${row.id}`,
  },
  { field: 'number', header: 'leave.number', kind: 'text', width: 90, hidden: true },
  { field: 'day', header: 'leave.day', kind: 'date', width: 120 },
  { field: 'shift', header: 'leave.shift', kind: 'text', width: 90 },
  { field: 'otherName', header: 'leave.swapWith', kind: 'text', width: 120 },
  { field: 'otherDay', header: 'leave.otherDay', kind: 'date', width: 120 },
  { field: 'otherShift', header: 'leave.otherShift', kind: 'text', width: 90 },
  {
    field: 'agreed',
    header: 'leave.agreed',
    kind: 'text',
    width: 100,
    filterable: false,
    render: (row) => (row.agreed ? '✓' : ''),
  },
  {
    field: 'state',
    header: 'leave.stateLabel',
    kind: 'choice',
    width: 105,
    choices: states,
    render: (row) => <RequestStateTag state={row.state} />,
  },
  { field: 'requestedAt', header: 'leave.requestedAt', kind: 'instant', width: 150 },
  { field: 'decidedBy', header: 'leave.decidedBy', kind: 'text', width: 110 },
];

type Amount = Exclude<
  keyof BalanceRow,
  'employeeId' | 'number' | 'name' | 'teamName' | 'years' | 'doubts' | 'lieuEndsOn'
>;

/** An amount in hundredths, shown without what says nothing. */
function amount(
  field: Amount,
  options: { readonly width?: number; readonly hidden?: boolean } = {},
): GridColumn<BalanceRow> {
  return {
    field,
    header: `leave.${field}` as const,
    kind: 'money',
    width: 85,
    ...options,
    render: (row) => plain(row[field]),
  };
}

export const balanceColumns: readonly GridColumn<BalanceRow>[] = [
  {
    field: 'name',
    header: 'leave.name',
    kind: 'text',
    width: 110,
    pinned: true,
    href: (row) => `staff/leave/person/${row.employeeId}`,
  },
  { field: 'number', header: 'leave.number', kind: 'text', width: 85 },
  { field: 'teamName', header: 'leave.team', kind: 'text', width: 100 },
  { field: 'years', header: 'leave.years', kind: 'number', width: 80 },
  amount('entitled'),
  amount('carried', { hidden: true }),
  amount('adjusted', { hidden: true }),
  amount('used'),
  amount('left'),
  amount('overdrawn', { hidden: true }),
  {
    field: 'doubts',
    header: 'leave.doubts',
    kind: 'text',
    width: 120,
    filterable: false,
    render: (row) => <Doubts doubts={row.doubts} />,
  },
  amount('lieuLeft', { width: 95 }),
  amount('lieuEnding', { width: 95 }),
  { field: 'lieuEndsOn', header: 'leave.lieuEndsOn', kind: 'date', width: 115 },
  amount('lieuExpired', { hidden: true }),
  amount('personal', { width: 80 }),
  amount('sick', { width: 70 }),
  amount('others', { width: 70 }),
];

function Mark({
  when,
  word,
}: {
  readonly when: boolean;
  readonly word: 'leave.paperMissing' | 'leave.urgent' | 'leave.late';
}) {
  const t = useText();
  return when ? <Tag color="orange">{t(word)}</Tag> : null;
}
