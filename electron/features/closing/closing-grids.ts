import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { shiftSource } from './shift.repository.ts';

/** The list of shifts that people may take out. */
export const closingGrids = {
  shifts: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(() => shiftSource),
    ofPeople: false,
    fields: {
      openedOn: { kind: 'date' },
      cashierName: { kind: 'text' },
      openedAt: { kind: 'instant' },
      receipts: { kind: 'integer' },
      floatCents: { kind: 'money' },
      countedCents: { kind: 'money' },
      overCents: { kind: 'money' },
      handedTo: { kind: 'text' },
      closedAt: { kind: 'instant' },
      state: { kind: 'choice', words: 'closing.state' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
