import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { keySource } from './key-item.repository.ts';

/** The list of keys and cards that people may take out. */
export const keyGrids = {
  keys: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(keySource),
    ofPeople: true,
    fields: {
      unitName: { kind: 'text' },
      kind: { kind: 'choice', words: 'keyKind' },
      number: { kind: 'text' },
      label: { kind: 'text' },
      state: { kind: 'choice', words: 'keyState' },
      holder: { kind: 'text' },
      purpose: { kind: 'text' },
      dueOn: { kind: 'date' },
      overdueDays: { kind: 'integer' },
      movedOn: { kind: 'date' },
      reason: { kind: 'text' },
      note: { kind: 'text' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
