import type { MissingRow } from '../../../shared/features/documents/documents.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const missingColumns: readonly GridColumn<MissingRow>[] = [
  {
    field: 'displayName',
    header: 'papers.household',
    kind: 'text',
    width: 140,
    pinned: true,
    href: (row) => unitAddress(row.id),
  },
  { field: 'building', header: 'papers.building', kind: 'text', width: 90, hidden: true },
  { field: 'percent', header: 'papers.percent', kind: 'number', width: 110 },
  { field: 'moveInPercent', header: 'papers.moveInPercent', kind: 'number', width: 100 },
  { field: 'fitOutPercent', header: 'papers.fitOutPercent', kind: 'number', width: 100 },
  { field: 'moveOutPercent', header: 'papers.moveOutPercent', kind: 'number', width: 110 },
  { field: 'missingCount', header: 'papers.missingCount', kind: 'number', width: 100 },
  { field: 'missing', header: 'papers.missing', kind: 'text', flex: 2 },
];
