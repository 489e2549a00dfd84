import type Database from 'better-sqlite3';
import * as fc from 'fast-check';

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
  return [
    ['roster.versions', roster.map((row) => ({ rosterId: row?.id ?? 1 }))],
    ['roster.version', version.map((row) => ({ versionId: row?.id ?? 1 }))],
    ['roster.differences', version.map((row) => ({ fromVersionId: row?.id ?? 1 }))],
    ['roster.acknowledge', version.map((row) => ({ versionId: row?.id ?? 1 }))],
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
      roster.map((row) => ({ rosterId: row?.id ?? 1, version: row?.version ?? 1, seconds: 1 })),
    ],
    [
      'roster.saveDue',
      fc
        .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 31 }))
        .map(([saved, dueDay]) => ({ version: saved, dueDay, holidayDays: 7 })),
    ],
  ];
}
