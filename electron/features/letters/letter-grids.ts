import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { letterSource } from './letter-list.repository.ts';

/** The list of letters that people may take out. */
export const letterGrids = {
  letters: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(() => letterSource),
    ofPeople: true,
    fields: {
      kind: { kind: 'choice', words: 'letterKind' },
      state: { kind: 'choice', words: 'letterState' },
      number: { kind: 'text' },
      subject: { kind: 'text' },
      recipient: { kind: 'text' },
      draftedBy: { kind: 'text' },
      issuedBy: { kind: 'text' },
      issuedOn: { kind: 'date' },
      validUntil: { kind: 'date' },
      updatedAt: { kind: 'instant' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
