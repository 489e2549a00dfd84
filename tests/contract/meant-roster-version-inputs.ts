import type Database from 'better-sqlite3';
import * as fc from 'fast-check';
import type { Api } from '../../shared/api/contract.ts';
import { rosterTeam } from '../fixtures/roster-office.ts';

const SIGNING_TEAM = '簽閱班';

/** A team of everybody who calls, with a roster that waits for each of them to acknowledge it. */
export async function fillSigningTeam(api: Api, staffIds: readonly number[]): Promise<void> {
  const { teamId, employeeIds } = await rosterTeam(api, { name: SIGNING_TEAM, people: staffIds.length });
  for (const [at, employeeId] of employeeIds.entries()) {
    const { number, name, post, hiredOn } = await api.employees.employee({ employeeId });
    const values = { id: employeeId, version: 1, number, name, post, hiredOn, teamId };
    await api.employees.saveEmployee({ ...values, staffId: staffIds[at] ?? null });
  }
  await api.roster.saveNeed({ teamId, days: '1234567H', startsMinute: 420, endsMinute: 900, people: 1 });
}

/** A row as it is when the call is made: other calls change it in between. */
function oneOf<Row>(database: Database.Database, sql: string): fc.Arbitrary<Row | undefined> {
  return fc.nat(10_000).map((at) => {
    const rows = database.prepare<[], Row>(sql).all();
    return rows[at % Math.max(1, rows.length)];
  });
}

/** Proposals and versions of the rosters that other calls make and publish. */
export function rosterVersionInputs(database: Database.Database): [string, fc.Arbitrary<unknown>][] {
  const roster = oneOf<{ id: number; version: number }>(database, 'SELECT id, version FROM roster');
  const version = oneOf<{ id: number; employeeId: number }>(
    database,
    `SELECT v.id, m.employee_id AS employeeId
     FROM roster_version v JOIN roster_version_member m ON m.version_id = v.id ORDER BY v.id DESC`,
  );
  const signing = oneOf<{ id: number }>(
    database,
    `SELECT max(v.id) AS id FROM roster_version v JOIN roster r ON r.id = v.roster_id JOIN team t ON t.id = r.team_id
     WHERE t.name = '${SIGNING_TEAM}'`,
  );
  const needed = oneOf<{ id: number; version: number }>(
    database,
    'SELECT r.id, r.version FROM roster r WHERE r.team_id IN (SELECT team_id FROM staffing_need)',
  );
  return [
    ['roster.versions', roster.map((row) => ({ rosterId: row?.id ?? 1 }))],
    ['roster.version', version.map((row) => ({ versionId: row?.id ?? 1 }))],
    ['roster.differences', version.map((row) => ({ fromVersionId: row?.id ?? 1 }))],
    ['roster.acknowledge', signing.map((row) => ({ versionId: row?.id ?? 1 }))],
    [
      'roster.recordAcknowledgements',
      version.map((row) => ({ versionId: row?.id ?? 1, employeeIds: [row?.employeeId ?? 1] })),
    ],
    [
      'roster.deliverPaper',
      fc
        .tuple(version, fc.constantFrom('month', 'week', 'slips', 'signatures', 'notice'))
        .map(([row, kind]) => ({ versionId: row?.id ?? 1, paper: { kind }, language: 'zh-Hant' })),
    ],
    [
      'roster.proposeFill',
      needed.map((row) => ({
        rosterId: row?.id ?? 1,
        version: row?.version ?? 1,
        replaceUnfixed: true,
        seconds: 1,
      })),
    ],
    [
      'roster.saveDue',
      fc
        .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 31 }))
        .map(([saved, dueDay]) => ({ version: saved, dueDay, holidayDays: 7 })),
    ],
  ];
}
