import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { loanSource, missingSource } from './paper-list.repository.ts';

/** The lists of papers that people may take out. */
export const paperGrids = {
  missingPapers: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(missingSource),
    ofPeople: true,
    fields: {
      displayName: { kind: 'text' },
      building: { kind: 'text' },
      percent: { kind: 'integer' },
      moveInPercent: { kind: 'integer' },
      fitOutPercent: { kind: 'integer' },
      moveOutPercent: { kind: 'integer' },
      missingCount: { kind: 'integer' },
      missing: { kind: 'text' },
    },
  },
  paperLoans: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(loanSource),
    ofPeople: true,
    fields: {
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      kindName: { kind: 'text' },
      box: { kind: 'text' },
      shelf: { kind: 'text' },
      borrower: { kind: 'text' },
      purpose: { kind: 'text' },
      manner: { kind: 'choice', words: 'loanManner' },
      lentOn: { kind: 'date' },
      dueOn: { kind: 'date' },
      returnedOn: { kind: 'date' },
      state: { kind: 'choice', words: 'loanState' },
      overdueDays: { kind: 'integer' },
      lentBy: { kind: 'text' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
