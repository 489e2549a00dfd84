import type { UnitRow } from '../../../shared/features/archives/units.contract.ts';
import type { GridColumn } from '../../components/grid-column.ts';

/** Of a household only what tells it from the others: the letter says the rest. */
export const householdColumns: readonly GridColumn<UnitRow>[] = [
  { field: 'displayName', header: 'letters.household', kind: 'text', width: 150, pinned: true },
  { field: 'building', header: 'letters.building', kind: 'text', width: 110 },
  { field: 'owners', header: 'letters.owners', kind: 'text', flex: 1, width: 200 },
  { field: 'tags', header: 'archives.tags', kind: 'text', width: 130 },
  { field: 'arrearsCents', header: 'archives.arrears', kind: 'money', width: 120 },
];
