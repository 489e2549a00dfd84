import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { depositSource } from './deposit-list.repository.ts';

/** The list of deposits that people may take out. */
export const depositGrids = {
  deposits: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(depositSource),
    ofPeople: true,
    fields: {
      number: { kind: 'text' },
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      kindName: { kind: 'text' },
      payerName: { kind: 'text' },
      amountCents: { kind: 'money' },
      deductedCents: { kind: 'money' },
      heldCents: { kind: 'money' },
      state: { kind: 'choice', words: 'deposits.state' },
      takenOn: { kind: 'date' },
      waitsUntil: { kind: 'date' },
      overdueDays: { kind: 'integer' },
      note: { kind: 'text' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
