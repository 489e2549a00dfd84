import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { meterSource } from './meter.repository.ts';

/** The list of meters that people may take out. */
export const meterGrids = {
  meters: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(meterSource),
    ofPeople: false,
    fields: {
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      entrance: { kind: 'text' },
      room: { kind: 'text' },
      kind: { kind: 'choice', words: 'meterKind' },
      number: { kind: 'text' },
      digits: { kind: 'integer' },
      multiplierThousandths: { kind: 'reading' },
      installedOn: { kind: 'date' },
      baseReadingThousandths: { kind: 'reading' },
      note: { kind: 'text' },
      useState: { kind: 'choice', words: 'useState' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
