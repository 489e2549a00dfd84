import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { postingSource, registerSource } from './notice-list.repository.ts';

/** The lists of notices that people may take out. */
export const noticeGrids = {
  notices: {
    id: 'letterId',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(registerSource),
    ofPeople: false,
    fields: {
      number: { kind: 'text' },
      kind: { kind: 'choice', words: 'letterKind' },
      subject: { kind: 'text' },
      scope: { kind: 'text' },
      state: { kind: 'choice', words: 'notices.state' },
      issuedOn: { kind: 'date' },
      nature: { kind: 'choice', words: 'notices.nature' },
      effectiveFrom: { kind: 'text' },
      effectiveTo: { kind: 'text' },
      validUntil: { kind: 'date' },
      postBy: { kind: 'text' },
      firstPostedAt: { kind: 'text' },
      planned: { kind: 'integer' },
      posted: { kind: 'integer' },
      takeDownOn: { kind: 'date' },
      takenDownAt: { kind: 'text' },
      urgent: { kind: 'flag' },
      updatesNumber: { kind: 'text' },
    },
  },
  noticePostings: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    // A file is of a day: what was to be done before it began is overdue.
    ...rowsOf((today) => postingSource(today, `${today}T00:00`)),
    ofPeople: false,
    fields: {
      boardName: { kind: 'text' },
      buildingName: { kind: 'text' },
      number: { kind: 'text' },
      subject: { kind: 'text' },
      state: { kind: 'choice', words: 'notices.posting' },
      postBy: { kind: 'text' },
      takeDownOn: { kind: 'date' },
      dueAt: { kind: 'text' },
      overdue: { kind: 'flag' },
      postedAt: { kind: 'text' },
      postedBy: { kind: 'text' },
      takenDownAt: { kind: 'text' },
      takenDownBy: { kind: 'text' },
      photos: { kind: 'integer' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
