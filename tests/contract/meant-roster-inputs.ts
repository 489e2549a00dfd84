import type Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { TINTS } from '../../shared/features/roster/roster.ts';
import { FIRST_ROSTER_SETTINGS } from '../../shared/features/roster/roster-settings.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import { rosterTeam } from '../fixtures/roster-office.ts';

const PEOPLE = 6;

interface Given {
  readonly reason: fc.Arbitrary<string>;
  readonly database: Database.Database;
}

/** A team with a published month, needs, and a template for the calls to go on with. */
export async function fillRosters({ office: { api } }: FeeOffice): Promise<void> {
  const { teamId, early } = await rosterTeam(api, { people: PEOPLE, name: '綜合班' });
  await api.roster.saveNeed({ teamId, days: '1234567H', startsMinute: 420, endsMinute: 1380, people: 2 });
  await api.roster.saveTemplate({ name: '做一休一', kind: 'sequence', rows: [[early.id, 'rest']] });
}

/** A row as it is when the call is made: other calls change it in between. */
function oneOf<Row>(database: Database.Database, sql: string): fc.Arbitrary<Row | undefined> {
  return fc.nat(10_000).map((at) => {
    const rows = database.prepare<[], Row>(sql).all();
    return rows[at % Math.max(1, rows.length)];
  });
}

export function rosterInputs({ reason, database }: Given): [string, fc.Arbitrary<unknown>][] {
  const roster = oneOf<{ id: number; teamId: number; month: string; version: number }>(
    database,
    'SELECT id, team_id AS teamId, month, version FROM roster',
  );
  const kind = oneOf<{ id: number; code: string; version: number }>(
    database,
    'SELECT id, code, version FROM shift_kind',
  );
  const member = oneOf<{ id: number; version: number; employeeId: number; month: string }>(
    database,
    `SELECT r.id, r.version, m.employee_id AS employeeId, r.month FROM roster r JOIN roster_member m ON m.roster_id = r.id`,
  );
  const need = oneOf<{ id: number; version: number }>(database, 'SELECT id, version FROM staffing_need');
  const template = oneOf<{ id: number; version: number; name: string }>(
    database,
    'SELECT id, version, name FROM roster_template',
  );
  const team = oneOf<{ id: number }>(database, 'SELECT id FROM team');
  const dayOfMonth = fc.integer({ min: 1, max: 28 }).map((day) => String(day).padStart(2, '0'));
  const assignment = fc.oneof(
    kind.map((row) => row?.id ?? 1),
    fc.constantFrom('rest', 'empty'),
  );
  const month = fc.constantFrom('2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04');
  const minute = fc.integer({ min: 0, max: 1439 });
  return [
    ['roster.needs', team.map((row) => ({ teamId: row?.id ?? 1 }))],
    ['roster.months', team.map((row) => ({ teamId: row?.id ?? 1 }))],
    ['roster.roster', roster.map((row) => ({ teamId: row?.teamId ?? 1, month: row?.month ?? '2026-12' }))],
    [
      'roster.saveShiftKind',
      fc
        .tuple(kind, fc.boolean(), minute, fc.constantFrom(...TINTS), fc.stringMatching(/^[A-Z]\d$/u))
        .map(([row, isNew, startsMinute, tint, code]) => ({
          ...(isNew || row === undefined ? { code } : { id: row.id, version: row.version, code: row.code }),
          name: '班次',
          startsMinute,
          lengthMinutes: 480,
          tint,
          night: false,
        })),
    ],
    [
      'roster.saveNeed',
      fc
        .tuple(team, need, fc.boolean(), minute, fc.integer({ min: 1, max: 5 }))
        .map(([{ id: teamId } = { id: 1 }, row, isNew, startsMinute, people]) => ({
          ...(isNew || row === undefined ? {} : { id: row.id, version: row.version }),
          teamId,
          days: '12345',
          startsMinute,
          endsMinute: startsMinute + 60,
          people,
        })),
    ],
    ['roster.removeNeed', need.map((row) => ({ needId: row?.id ?? 1, version: row?.version ?? 1 }))],
    [
      'roster.startRoster',
      fc.tuple(team, month).map(([row, begun]) => ({ teamId: row?.id ?? 1, month: begun })),
    ],
    [
      'roster.setMembers',
      fc.tuple(member, member).map(([row, other]) => ({
        rosterId: row?.id ?? 1,
        version: row?.version ?? 1,
        employeeIds: [row?.employeeId ?? 1, other?.employeeId ?? 1],
      })),
    ],
    [
      'roster.saveCells',
      fc.tuple(member, dayOfMonth, assignment, fc.boolean()).map(([row, day, to, fixed]) => ({
        rosterId: row?.id ?? 1,
        version: row?.version ?? 1,
        changes: [{ employeeId: row?.employeeId ?? 1, day: `${row?.month ?? '2026-12'}-${day}`, to, fixed }],
      })),
    ],
    [
      'roster.publish',
      fc.tuple(roster, reason).map(([row, why]) => ({
        rosterId: row?.id ?? 1,
        version: row?.version ?? 1,
        reason: why,
      })),
    ],
    [
      'roster.saveSettings',
      fc.integer({ min: 0, max: 3 }).map((version) => ({ ...FIRST_ROSTER_SETTINGS, version })),
    ],
    [
      'roster.saveTemplate',
      fc.tuple(template, assignment, fc.boolean()).map(([row, step, isNew]) => ({
        ...(isNew || row === undefined
          ? { name: `循環${String(step)}` }
          : { id: row.id, version: row.version, name: row.name }),
        kind: 'sequence',
        rows: [[step, 'rest']],
      })),
    ],
    [
      'roster.removeTemplate',
      template.map((row) => ({ templateId: row?.id ?? 1, version: row?.version ?? 1 })),
    ],
  ];
}
