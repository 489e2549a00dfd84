import { EVERY_ROLE } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { rosterDaySource, rosterHourSource } from './roster-list.repository.ts';

/** The lists of rosters that people may take out. */
export const rosterGrids = {
  rosterDays: {
    id: 'id',
    roles: EVERY_ROLE,
    ...rowsOf(rosterDaySource),
    ofPeople: false,
    fields: {
      team: { kind: 'text' },
      month: { kind: 'text' },
      number: { kind: 'text' },
      name: { kind: 'text' },
      post: { kind: 'text' },
      day: { kind: 'date' },
      code: { kind: 'text' },
      shift: { kind: 'text' },
      begins: { kind: 'text' },
      ends: { kind: 'text' },
      workMinutes: { kind: 'integer' },
      fixed: { kind: 'flag' },
    },
  },
  rosterHours: {
    id: 'id',
    roles: EVERY_ROLE,
    ...rowsOf(rosterHourSource),
    ofPeople: false,
    fields: {
      team: { kind: 'text' },
      month: { kind: 'text' },
      number: { kind: 'text' },
      name: { kind: 'text' },
      post: { kind: 'text' },
      hoursScheme: { kind: 'choice', words: 'roster.hoursScheme' },
      shifts: { kind: 'integer' },
      nights: { kind: 'integer' },
      rests: { kind: 'integer' },
      workMinutes: { kind: 'integer' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
