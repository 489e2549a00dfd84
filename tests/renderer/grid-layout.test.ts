import { expect, test } from 'vitest';
import type { GridColumn } from '../../renderer/components/grid-column.ts';
import { mergeLayout } from '../../renderer/components/grid-layout.ts';

interface Row {
  readonly room: string;
  readonly owner: string;
  readonly phone: string;
}
const column = (field: keyof Row): GridColumn<Row> => ({ field, header: 'grid.quick', kind: 'text' });

test('a column that the product gained appears where the product has it, the others where the person left them', () => {
  const kept = {
    columns: [
      { field: 'phone', width: 90, hidden: true },
      { field: 'room', width: null, hidden: false },
    ],
    sort: [],
    compact: true,
  };
  const merged = mergeLayout(kept, [column('room'), column('owner'), column('phone')], []);
  expect(merged.columns).toEqual([
    { field: 'phone', width: 90, hidden: true },
    { field: 'owner', width: null, hidden: false },
    { field: 'room', width: null, hidden: false },
  ]);
  expect(merged.compact).toBe(true);
});

test('a column that the product lost is forgotten, and so is a sort by it', () => {
  const kept = {
    columns: [
      { field: 'fax', width: 90, hidden: false },
      { field: 'room', width: null, hidden: false },
    ],
    sort: [
      { field: 'fax', direction: 'asc' as const },
      { field: 'room', direction: 'desc' as const },
    ],
    compact: false,
  };
  const merged = mergeLayout(kept, [column('room')], []);
  expect(merged.columns.map((each) => each.field)).toEqual(['room']);
  expect(merged.sort).toEqual([{ field: 'room', direction: 'desc' }]);
});
