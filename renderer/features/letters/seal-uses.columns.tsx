import type { SealUse } from '../../../shared/features/letters/seal-uses.contract.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const sealUseColumns: readonly GridColumn<SealUse>[] = [
  { field: 'usedOn', header: 'letters.usedOn', kind: 'date', width: 110, pinned: true },
  { field: 'seal', header: 'letters.seal', kind: 'text', width: 150 },
  {
    field: 'documentNumber',
    header: 'letters.number',
    kind: 'text',
    width: 195,
    href: (row) => (row.letterId === null ? null : `letters/${row.letterId}`),
  },
  { field: 'title', header: 'letters.sealTitle', kind: 'text', flex: 2, width: 200 },
  { field: 'copies', header: 'letters.copies', kind: 'number', width: 80 },
  { field: 'applicant', header: 'letters.applicant', kind: 'text', width: 100 },
  { field: 'approver', header: 'letters.approver', kind: 'text', width: 100 },
  { field: 'keeper', header: 'letters.keeper', kind: 'text', width: 100 },
  {
    field: 'state',
    header: 'letters.state',
    kind: 'choice',
    width: 90,
    choices: (['standing', 'withdrawn'] as const).map((state) => ({
      value: state,
      label: `sealUseState.${state}` as const,
    })),
  },
  { field: 'note', header: 'letters.note', kind: 'text', width: 140 },
  { field: 'recordedBy', header: 'letters.recordedBy', kind: 'text', width: 100, hidden: true },
];
