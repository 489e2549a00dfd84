import type Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { FIRST_ATTENDANCE_SETTINGS } from '../../shared/features/attendance/attendance-settings.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import { hireTeam } from '../fixtures/staff-office.ts';

interface Given {
  readonly reason: fc.Arbitrary<string>;
  readonly database: Database.Database;
}

/** What a clock puts on a stick. */
export interface ClockFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TEAM = '考勤班';
const CLOCKS = 4;

/** A team whose days are entered and punched, and clocks, for the calls to go on with; answers a file of a clock. */
export async function fillAttendance({ office: { api } }: FeeOffice): Promise<ClockFile> {
  const { employeeIds } = await hireTeam(api, { name: TEAM, people: 4 });
  for (let made = 0; made < CLOCKS; made += 1) await api.attendance.saveClock({ name: `打卡機${made}` });
  for (const [index, employeeId] of employeeIds.entries()) {
    const days = [{ employeeId, day: `2026-11-1${index}` }];
    await api.attendance.correct({ days, as: { kind: 'errand' }, reason: '開會' });
    await api.attendance.addPunch({ employeeId, moment: `2026-11-0${index + 1}T08:00`, reason: '忘打卡' });
  }
  const { number } = await api.employees.employee({ employeeId: employeeIds[0] ?? 0 });
  const rows = Array.from(
    { length: 20 },
    (_unused, at) => `${number},2026-11-${String(at + 1).padStart(2, '0')} 07:58`,
  );
  return { name: '打卡.csv', bytes: new TextEncoder().encode(['工號,時間', ...rows].join('\n')) };
}

function rowOf<Row>(database: Database.Database, sql: string): fc.Arbitrary<Row | undefined> {
  return fc.nat(10_000).map((at) => {
    const rows = database.prepare<[], Row>(sql).all();
    return rows[at % Math.max(1, rows.length)];
  });
}

export function attendanceInputs({ reason, database }: Given): [string, fc.Arbitrary<unknown>][] {
  const idOf = (sql: string) => rowOf<{ id: number }>(database, sql).map((row) => row?.id ?? 1);
  const teamId = idOf(`SELECT id FROM team WHERE name = '${TEAM}'`);
  const employeeId = idOf(
    `SELECT e.id FROM employee e JOIN team t ON t.id = e.team_id WHERE t.name = '${TEAM}'`,
  );
  const clock = rowOf<{ id: number; version: number; name: string }>(
    database,
    'SELECT id, version, name FROM punch_clock',
  );
  const clockId = clock.map((row) => row?.id ?? 1);
  const month = fc.constantFrom('2026-09', '2026-10');
  const day = fc.integer({ min: 1, max: 22 }).map((of) => `2026-11-${String(of).padStart(2, '0')}`);
  const said = fc.constantFrom(
    { kind: 'present', fromMinute: 480, toMinute: 1020 },
    { kind: 'rest' },
    { kind: 'leave', leaveKind: 'sick' },
  );
  const punchId = idOf("SELECT id FROM punch WHERE source = 'manual' AND withdrawn_at IS NULL");
  const entryId = idOf('SELECT id FROM attendance_entry WHERE ended_at IS NULL');
  const language = fc.constant('zh-Hant');
  const choice = clockId.map((id) => ({
    clockId: id,
    ticket: 'the-punches',
    sheet: 'CSV',
    headerRow: 1,
    columns: [
      { column: 0, field: 'number' },
      { column: 1, field: 'times' },
    ],
  }));
  return [
    [
      'attendance.saveSettings',
      fc
        .tuple(
          fc.integer({ min: 0, max: 30 }),
          rowOf<{ value: string }>(database, "SELECT value FROM setting WHERE name = 'attendance'"),
        )
        .map(([graceLateMinutes, row]) => ({
          ...FIRST_ATTENDANCE_SETTINGS,
          graceLateMinutes,
          version: row === undefined ? 0 : JSON.parse(row.value).version,
        })),
    ],
    ['attendance.month', fc.record({ teamId, month })],
    ['attendance.day', fc.record({ employeeId, day })],
    ['attendance.daySheet', fc.record({ teamId, day })],
    [
      'attendance.recordDay',
      fc
        .record({ day, employeeId, said, reason })
        .map(({ employeeId: of, said: as, ...rest }) => ({ ...rest, lines: [{ employeeId: of, ...as }] })),
    ],
    [
      'attendance.correct',
      fc
        .record({ day, employeeId, as: said, reason })
        .map(({ day: on, employeeId: of, ...rest }) => ({ ...rest, days: [{ employeeId: of, day: on }] })),
    ],
    ['attendance.undoEntry', fc.record({ entryId, reason })],
    ['attendance.close', fc.record({ teamId, month, reason })],
    ['attendance.reopen', fc.record({ teamId, month, reason })],
    ['attendance.deliverMonth', fc.record({ teamId, month: fc.constant('2026-11'), language })],
    ['attendance.deliverPersonal', fc.record({ teamId, month: fc.constant('2026-11'), language })],
    [
      'attendance.saveClock',
      fc.oneof(
        fc.nat(10_000).map((of) => ({ name: `機${of}` })),
        clock.map((row) => ({ id: row?.id ?? 1, version: row?.version ?? 1, name: row?.name ?? '機' })),
      ),
    ],
    ['attendance.clockNumbers', fc.record({ clockId })],
    [
      'attendance.setClockNumbers',
      fc
        .record({ clockId, employeeId, number: fc.nat(99) })
        .map(({ clockId: of, employeeId: who, number }) => ({
          clockId: of,
          numbers: [{ number: String(number), employeeId: who }],
        })),
    ],
    ['attendance.inspectPunches', fc.record({ clockId, ticket: fc.constant('the-punches') })],
    ['attendance.previewPunches', choice],
    ['attendance.importPunches', choice.map((chosen) => ({ ...chosen, hash: '0'.repeat(64) }))],
    ['attendance.deliverRejected', choice.map((chosen) => ({ ...chosen, language: 'zh-Hant' }))],
    [
      'attendance.withdrawImport',
      fc.record({ importId: idOf('SELECT id FROM punch_import WHERE withdrawn_at IS NULL'), reason }),
    ],
    [
      'attendance.addPunch',
      fc
        .record({ employeeId, day, hour: fc.integer({ min: 10, max: 23 }), reason })
        .map(({ day: on, hour, ...rest }) => ({ ...rest, moment: `${on}T${hour}:00` })),
    ],
    ['attendance.withdrawPunch', fc.record({ punchId, reason })],
  ];
}
