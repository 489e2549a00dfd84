import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';
import { KEY_KINDS, KEY_STATES } from '../../../shared/features/household/key-item.ts';
import type { GridColumn } from '../../components/grid-column.ts';
import { KeyStateTag } from './KeyStateTag.tsx';
import { KeyUnit } from './KeyUnit.tsx';

export const keyColumns: readonly GridColumn<KeyItem>[] = [
  { field: 'number', header: 'keys.number', kind: 'text', width: 120, pinned: true },
  {
    field: 'kind',
    header: 'keys.kind',
    kind: 'choice',
    width: 100,
    choices: KEY_KINDS.map((kind) => ({ value: kind, label: `keyKind.${kind}` as const })),
  },
  {
    field: 'unitName',
    header: 'keys.ofUnit',
    kind: 'text',
    width: 120,
    render: (row) => <KeyUnit item={row} />,
  },
  { field: 'label', header: 'keys.label', kind: 'text', width: 110 },
  {
    field: 'state',
    header: 'keys.state',
    kind: 'choice',
    width: 120,
    choices: KEY_STATES.map((state) => ({ value: state, label: `keyState.${state}` as const })),
    render: (row) => <KeyStateTag item={row} />,
  },
  { field: 'holder', header: 'keys.holder', kind: 'text', flex: 1 },
  { field: 'purpose', header: 'keys.purpose', kind: 'text', flex: 1 },
  { field: 'dueOn', header: 'keys.dueOn', kind: 'date', width: 115 },
  { field: 'overdueDays', header: 'keys.overdueDays', kind: 'number', width: 100 },
  { field: 'movedOn', header: 'keys.movedOn', kind: 'date', width: 115 },
  { field: 'reason', header: 'keys.reason', kind: 'text', width: 140, hidden: true },
  { field: 'note', header: 'keys.note', kind: 'text', width: 140, hidden: true },
];
