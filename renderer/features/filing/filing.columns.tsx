import { Tag } from 'antd';
import type { DueRow } from '../../../shared/features/filing/disposal.contract.ts';
import {
  FILING_REGISTERS,
  FILING_STATES,
  SECRECIES,
  URGENCIES,
} from '../../../shared/features/filing/filing.ts';
import type { CatalogueRow, FilingRow } from '../../../shared/features/filing/filing-entry.ts';
import { SETTLING } from '../../../shared/features/filing/retention.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

const COLOURS = {
  draft: 'gold',
  registered: 'blue',
  circulating: 'cyan',
  handled: 'green',
  archived: 'default',
  void: 'red',
  destroyed: 'default',
} as const;

export function FilingStateTag({ state }: { readonly state: FilingRow['state'] }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`filingState.${state}`)}
    </Tag>
  );
}

function HeldTag({ held }: { readonly held: FilingRow['held'] }) {
  const t = useText();
  return held === 'free' ? null : (
    <Tag variant="filled" color="red">
      {t('filingHeld.held')}
    </Tag>
  );
}

/** 未結清: its period has no end yet. */
export function UnsettledTag() {
  const t = useText();
  return (
    <Tag variant="filled" color="orange">
      {t('filingSettling.unsettled')}
    </Tag>
  );
}

const heldColumn = {
  field: 'held',
  header: 'filing.held',
  kind: 'choice',
  width: 80,
  choices: [
    { value: 'held', label: 'filingHeld.held' },
    { value: 'free', label: 'filingHeld.free' },
  ],
  render: ({ held }: { readonly held: FilingRow['held'] }) => <HeldTag held={held} />,
} as const;

export const filingColumns: readonly GridColumn<FilingRow>[] = [
  { field: 'number', header: 'filing.number', kind: 'text', width: 130, pinned: true },
  {
    field: 'register',
    header: 'filing.kind',
    kind: 'choice',
    width: 90,
    hidden: true,
    choices: FILING_REGISTERS.map((value) => ({ value, label: `filingRegister.${value}` as const })),
  },
  { field: 'passedOn', header: 'filing.passedOn', kind: 'date', width: 110 },
  {
    field: 'title',
    header: 'filing.name',
    kind: 'text',
    flex: 2,
    width: 220,
    href: (row) => `filing/${row.id}`,
  },
  { field: 'correspondent', header: 'filing.party', kind: 'text', flex: 1, width: 140 },
  { field: 'senderNumber', header: 'filing.fileNumber', kind: 'text', width: 150 },
  {
    field: 'state',
    header: 'filing.state',
    kind: 'choice',
    width: 95,
    choices: FILING_STATES.map((value) => ({ value, label: `filingState.${value}` as const })),
    render: ({ state }) => <FilingStateTag state={state} />,
  },
  { field: 'withReader', header: 'filing.withReader', kind: 'text', width: 100, sortable: false },
  { field: 'handler', header: 'filing.handler', kind: 'text', width: 100 },
  { field: 'dueOn', header: 'filing.dueOn', kind: 'date', width: 110 },
  { field: 'archiveNumber', header: 'filing.archiveNumber', kind: 'text', width: 210 },
  { field: 'overdueDays', header: 'filing.overdueDays', kind: 'number', width: 90, hidden: true },
  { field: 'doneOn', header: 'filing.doneOn', kind: 'date', width: 110, hidden: true },
  { field: 'passedTime', header: 'filing.passedTime', kind: 'text', width: 80, hidden: true },
  { field: 'datedOn', header: 'filing.datedOn', kind: 'date', width: 110, hidden: true },
  {
    field: 'urgency',
    header: 'filing.urgency',
    kind: 'choice',
    width: 90,
    hidden: true,
    choices: URGENCIES.map((value) => ({ value, label: `urgency.${value}` as const })),
  },
  {
    field: 'secrecy',
    header: 'filing.secrecy',
    kind: 'choice',
    width: 80,
    hidden: true,
    choices: SECRECIES.map((value) => ({ value, label: `secrecy.${value}` as const })),
  },
  { field: 'unitName', header: 'filing.unit', kind: 'text', width: 110, hidden: true },
  { field: 'copies', header: 'filing.copies', kind: 'number', width: 80, hidden: true },
  { field: 'pages', header: 'filing.pages', kind: 'number', width: 80, hidden: true },
  { field: 'retentionName', header: 'filing.retentionName', kind: 'text', width: 160, hidden: true },
  { field: 'period', header: 'filing.period', kind: 'text', width: 80, hidden: true },
  { field: 'keepUntil', header: 'filing.keepUntil', kind: 'date', width: 110, hidden: true },
  { field: 'box', header: 'filing.box', kind: 'text', width: 90, hidden: true },
  { ...heldColumn, hidden: true },
  { field: 'registeredBy', header: 'filing.registeredBy', kind: 'text', width: 100, hidden: true },
];

export const catalogueColumns: readonly GridColumn<CatalogueRow>[] = [
  { field: 'archiveNumber', header: 'filing.archiveNumber', kind: 'text', width: 230, pinned: true },
  { field: 'fileNumber', header: 'filing.fileNumber', kind: 'text', width: 150 },
  { field: 'responsible', header: 'filing.responsible', kind: 'text', width: 130 },
  {
    field: 'title',
    header: 'filing.name',
    kind: 'text',
    flex: 2,
    width: 220,
    href: (row) => `filing/${row.id}`,
  },
  { field: 'dated', header: 'filing.dated', kind: 'text', width: 100 },
  {
    field: 'secrecy',
    header: 'filing.secrecy',
    kind: 'choice',
    width: 80,
    choices: SECRECIES.map((value) => ({ value, label: `secrecy.${value}` as const })),
  },
  { field: 'pages', header: 'filing.pages', kind: 'number', width: 80 },
  { field: 'note', header: 'filing.note', kind: 'text', flex: 1, width: 120 },
  { field: 'archiveClass', header: 'filing.archiveClass', kind: 'text', width: 80, hidden: true },
  { field: 'archiveYear', header: 'filing.archiveYear', kind: 'number', width: 80, hidden: true },
  { field: 'organisation', header: 'filing.organisation', kind: 'text', width: 90, hidden: true },
  { field: 'unitName', header: 'filing.unit', kind: 'text', width: 110, hidden: true },
  { field: 'period', header: 'filing.period', kind: 'text', width: 80, hidden: true },
  { field: 'keepUntil', header: 'filing.keepUntil', kind: 'date', width: 110, hidden: true },
  { field: 'box', header: 'filing.box', kind: 'text', width: 90, hidden: true },
];

export const dueColumns: readonly GridColumn<DueRow>[] = [
  { field: 'archiveNumber', header: 'filing.archiveNumber', kind: 'text', width: 230, pinned: true },
  {
    field: 'title',
    header: 'filing.name',
    kind: 'text',
    flex: 2,
    width: 220,
    href: (row) => `filing/${row.id}`,
  },
  { field: 'retentionName', header: 'filing.retentionName', kind: 'text', flex: 1, width: 160 },
  { field: 'period', header: 'filing.period', kind: 'text', width: 80 },
  { field: 'keepUntil', header: 'filing.keepUntil', kind: 'date', width: 110 },
  {
    field: 'settling',
    header: 'filing.settling',
    kind: 'choice',
    width: 95,
    choices: SETTLING.map((value) => ({ value, label: `filingSettling.${value}` as const })),
    render: ({ settling }) => (settling === 'unsettled' ? <UnsettledTag /> : null),
  },
  { field: 'unitName', header: 'filing.unit', kind: 'text', width: 110 },
  { field: 'pages', header: 'filing.pages', kind: 'number', width: 80 },
  { field: 'box', header: 'filing.box', kind: 'text', width: 90 },
  heldColumn,
  { field: 'number', header: 'filing.number', kind: 'text', width: 120, hidden: true },
  { field: 'datedOn', header: 'filing.datedOn', kind: 'date', width: 110, hidden: true },
];
