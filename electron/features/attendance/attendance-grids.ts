import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import { dayBounds } from '../../../shared/domain/calendar.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { periodMonth } from '../../../shared/features/attendance/attendance-period.ts';
import { LEAVE_KINDS } from '../../../shared/features/attendance/attendance-settings.ts';
import { dayField, MOST_DAYS, monthLines } from '../../../shared/features/attendance/month-lines.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import { type ExportableGrid, type ExportField, rowsOf } from '../../office/exportable-grid.ts';
import { readAttendanceSettings } from './attendance-settings.ts';
import { readMonth } from './month.service.ts';
import { teamsInUse } from './person.repository.ts';
import { punchSource } from './punch.repository.ts';

/** The month sheets of the teams asked for, of the month in which `since` lies, as they stand when `on` begins. */
function linesOf(
  database: Database.Database,
  on: string,
  { filters, quick }: GridQuery,
  since: string,
): Record<string, string | number>[] {
  const [now] = dayBounds(on, officeTimeZone(database));
  const month = periodMonth(since, readAttendanceSettings(database));
  const wanted = filters['teamName'];
  return teamsInUse(database)
    .filter(({ name }) => wanted?.kind !== 'oneOf' || wanted.values.includes(name))
    .flatMap(({ id }) => monthLines(readMonth(id, month, { database, now: new Date(now).toISOString() })))
    .filter(({ number, name }) => `${number} ${name}`.includes(quick));
}

const DAY_FIELDS: Readonly<Record<string, ExportField>> = Object.fromEntries(
  Array.from({ length: MOST_DAYS }, (_unused, index) => [dayField(index + 1), { kind: 'text' }] as const),
);
const LEAVE_FIELDS: Readonly<Record<string, ExportField>> = Object.fromEntries(
  LEAVE_KINDS.filter((kind) => kind !== 'publicErrand').map(
    (kind) => [`${kind}Days`, { kind: 'text' }] as const,
  ),
);

/** Attendance that people may take out. */
export const attendanceGrids: Readonly<Record<'attendanceMonth' | 'punches', ExportableGrid>> = {
  attendanceMonth: {
    id: 'employeeId',
    roles: SUPERVISING_ROLES,
    ofDay: true,
    ofPeriod: true,
    ofPeople: true,
    rows: linesOf,
    count: (database, on, query, since) => linesOf(database, on, query, since).length,
    fields: {
      number: { kind: 'text' },
      name: { kind: 'text' },
      teamName: { kind: 'text' },
      ...DAY_FIELDS,
      dueDays: { kind: 'integer' },
      workedDays: { kind: 'text' },
      workedHours: { kind: 'text' },
      lateTimes: { kind: 'integer' },
      lateMinutes: { kind: 'integer' },
      earlyTimes: { kind: 'integer' },
      earlyMinutes: { kind: 'integer' },
      missingTimes: { kind: 'integer' },
      absentDays: { kind: 'text' },
      errandDays: { kind: 'integer' },
      ...LEAVE_FIELDS,
      overtime150: { kind: 'text' },
      overtime200: { kind: 'text' },
      overtime300: { kind: 'text' },
      nights: { kind: 'integer' },
      unexplained: { kind: 'integer' },
    },
  },
  punches: {
    id: 'id',
    roles: SUPERVISING_ROLES,
    ofPeople: true,
    ...rowsOf(() => punchSource()),
    fields: {
      number: { kind: 'text' },
      name: { kind: 'text' },
      teamName: { kind: 'text' },
      moment: { kind: 'text' },
      day: { kind: 'date' },
      direction: { kind: 'choice', words: 'attendance.direction' },
      source: { kind: 'choice', words: 'attendance.source' },
      clockName: { kind: 'text' },
      reason: { kind: 'text' },
      recordedBy: { kind: 'text' },
      recordedAt: { kind: 'instant' },
      withdrawn: { kind: 'flag' },
      withdrawnAt: { kind: 'instant' },
      withdrawnBy: { kind: 'text' },
      withdrawReason: { kind: 'text' },
    },
  },
};
