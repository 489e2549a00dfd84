import { EVERY_ROLE } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { entrySource, handoverSource, itemSource } from './handover-list.repository.ts';

/** The lists of handovers that people may take out. */
export const handoverGrids = {
  handovers: {
    id: 'id',
    roles: EVERY_ROLE,
    ...rowsOf(() => handoverSource),
    ofPeople: false,
    fields: {
      postName: { kind: 'text' },
      dueOn: { kind: 'date' },
      dueTime: { kind: 'text' },
      state: { kind: 'choice', words: 'handover.state' },
      outgoingName: { kind: 'text' },
      outgoingSignedAt: { kind: 'instant' },
      incomingName: { kind: 'text' },
      incomingSignedAt: { kind: 'instant' },
      entries: { kind: 'integer' },
      items: { kind: 'integer' },
      faults: { kind: 'integer' },
      lateReason: { kind: 'text' },
    },
  },
  dutyItems: {
    id: 'id',
    roles: EVERY_ROLE,
    // A file is of a day: what was to be done before it began is overdue.
    ...rowsOf((today) => itemSource(`${today}T00:00`)),
    ofPeople: false,
    fields: {
      postName: { kind: 'text' },
      words: { kind: 'text' },
      importance: { kind: 'choice', words: 'handover.importance' },
      openedBy: { kind: 'text' },
      happenedAt: { kind: 'text' },
      ownerName: { kind: 'text' },
      dueAt: { kind: 'text' },
      state: { kind: 'choice', words: 'handover.itemState' },
      handovers: { kind: 'integer' },
      closedBy: { kind: 'text' },
      closedAt: { kind: 'instant' },
      closedWords: { kind: 'text' },
    },
  },
  dutyEntries: {
    id: 'id',
    roles: EVERY_ROLE,
    ...rowsOf(() => entrySource),
    ofPeople: false,
    fields: {
      postName: { kind: 'text' },
      happenedAt: { kind: 'text' },
      importance: { kind: 'choice', words: 'handover.importance' },
      words: { kind: 'text' },
      followUp: { kind: 'flag' },
      recordedBy: { kind: 'text' },
      recordedAt: { kind: 'instant' },
      withdrawReason: { kind: 'text' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
