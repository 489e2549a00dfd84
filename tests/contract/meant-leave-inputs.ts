import type Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { addDays } from '../../shared/domain/calendar.ts';
import { LEAVE_KINDS } from '../../shared/features/leave/leave.ts';
import { FIRST_LEAVE_SETTINGS } from '../../shared/features/leave/leave-settings.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import { rosterTeam } from '../fixtures/roster-office.ts';

interface Given {
  readonly reason: fc.Arbitrary<string>;
  readonly database: Database.Database;
}

/** A rostered team with time in lieu, and a few requests of each sort for the calls to go on with. */
export async function fillLeave({ office: { api } }: FeeOffice): Promise<void> {
  // Every second person works when the next one rests, so that they have something to swap.
  const { employeeIds } = await rosterTeam(api, {
    name: '假勤班',
    people: 6,
    plan: (person, day, [early]) => ((person + day) % 2 === 1 ? (early?.id ?? 'rest') : 'rest'),
  });
  for (const [index, employeeId] of employeeIds.entries()) {
    await api.leave.adjustLieu({ employeeId, minutes: 960, reason: '啟用前結餘' });
    const span = { firstOn: '2027-02-01', lastOn: '2027-02-01' };
    await api.leave.requestLeave({ employeeId, kind: 'annual', ...span });
    const piece = { startsMinute: 1080, lengthMinutes: 60, reason: '盤點', lateReason: '補報' };
    const { id, version } = await api.leave.requestOvertime({ employeeId, day: '2026-11-20', ...piece });
    if (index % 2 === 0) await api.leave.decide({ sort: 'overtime', id, version, approve: true });
    const otherEmployeeId = employeeIds[index + 1];
    if (index % 2 === 1 || otherEmployeeId === undefined) continue;
    for (const [day, otherDay] of [
      ['2026-12-01', '2026-12-02'],
      ['2026-12-03', '2026-12-04'],
      ['2026-12-05', '2026-12-06'],
    ] as const) {
      await api.leave.requestSwap({ employeeId, otherEmployeeId, day, otherDay });
    }
  }
}

function rowOf<Row>(database: Database.Database, sql: string): fc.Arbitrary<Row | undefined> {
  return fc.nat(10_000).map((at) => {
    const rows = database.prepare<[], Row>(sql).all();
    return rows[at % Math.max(1, rows.length)];
  });
}

interface Shown {
  readonly sort: string;
  readonly id: number;
  readonly version: number;
}
const ALL = `SELECT 'leave' AS sort, id, version FROM leave_request
  UNION ALL SELECT 'overtime', id, version FROM overtime_request
  UNION ALL SELECT 'swap', id, version FROM shift_swap`;
const NONE: Shown = { sort: 'leave', id: 1, version: 1 };

export function leaveInputs({ reason, database }: Given): [string, fc.Arbitrary<unknown>][] {
  const employeeId = rowOf<{ id: number }>(
    database,
    "SELECT e.id FROM employee e JOIN team t ON t.id = e.team_id WHERE t.name = '假勤班'",
  ).map((row) => row?.id ?? 1);
  const shown = rowOf<Shown>(database, ALL).map((row) => row ?? NONE);
  const overtime = rowOf<Shown>(database, `SELECT * FROM (${ALL}) WHERE sort = 'overtime'`).map(
    (row) => row ?? NONE,
  );
  const leave = rowOf<Shown>(database, `SELECT * FROM (${ALL}) WHERE sort = 'leave'`).map(
    (row) => row ?? NONE,
  );
  const swap = rowOf<Shown>(database, `SELECT * FROM (${ALL}) WHERE sort = 'swap'`).map((row) => row ?? NONE);
  const day = fc.nat(200).map((days) => addDays('2026-12-01', days));
  const kind = fc.constantFrom(...LEAVE_KINDS);
  const span = fc.tuple(employeeId, kind, day).map(([of, what, on]) => ({
    employeeId: of,
    kind: what,
    firstOn: on,
    lastOn: on,
  }));
  const piece = fc.tuple(employeeId, day).map(([of, on]) => ({
    employeeId: of,
    day: on,
    startsMinute: 1080,
    lengthMinutes: 60,
  }));
  const terms = fc.tuple(employeeId, employeeId, fc.integer({ min: 1, max: 31 })).map(([of, other, on]) => ({
    employeeId: of,
    otherEmployeeId: other,
    day: `2026-12-${String(on).padStart(2, '0')}`,
  }));
  const language = fc.constant('zh-Hant');
  return [
    [
      'leave.saveSettings',
      fc.integer({ min: 1, max: 4 }).map((version) => ({ ...FIRST_LEAVE_SETTINGS, version })),
    ],
    ['leave.leave', leave.map(({ id }) => ({ id }))],
    ['leave.previewLeave', span],
    ['leave.requestLeave', span],
    ['leave.notePaper', leave.map(({ id, version }) => ({ id, version, paper: '人事夾' }))],
    ['leave.overtime', overtime.map(({ id }) => ({ id }))],
    ['leave.previewOvertime', piece],
    ['leave.requestOvertime', fc.tuple(piece, reason).map(([of, why]) => ({ ...of, reason: why }))],
    ['leave.settleOvertime', overtime.map(({ id, version }) => ({ id, version, actualMinutes: 60 }))],
    [
      'leave.reopenOvertime',
      fc.tuple(overtime, reason).map(([{ id, version }, why]) => ({ id, version, reason: why })),
    ],
    ['leave.swap', swap.map(({ id }) => ({ id }))],
    ['leave.previewSwap', terms],
    ['leave.requestSwap', terms.map((of) => ({ ...of, onPaper: true }))],
    ['leave.agreeSwap', swap.map(({ id, version }) => ({ id, version }))],
    [
      'leave.decide',
      fc.tuple(shown, reason).map(([{ sort, id, version }, why]) => ({
        sort,
        id,
        version,
        approve: true,
        reason: why,
      })),
    ],
    ['leave.withdraw', shown.map(({ sort, id, version }) => ({ sort, id, version }))],
    [
      'leave.cancel',
      fc.tuple(shown, reason).map(([{ sort, id, version }, why]) => ({ sort, id, version, reason: why })),
    ],
    ['leave.balance', employeeId.map((of) => ({ employeeId: of }))],
    [
      'leave.adjustAnnual',
      fc
        .tuple(employeeId, fc.constantFrom(-1, 1, 2), reason)
        .map(([of, halfDays, why]) => ({ employeeId: of, year: 2026, halfDays, reason: why })),
    ],
    [
      'leave.carryOver',
      fc
        .tuple(employeeId, reason)
        .map(([of, why]) => ({ employeeId: of, year: 2026, halfDays: 1, consent: why })),
    ],
    [
      'leave.adjustLieu',
      fc
        .tuple(employeeId, fc.constantFrom(-60, 60), reason)
        .map(([of, minutes, why]) => ({ employeeId: of, minutes, reason: why })),
    ],
    [
      'leave.deliverForm',
      fc.tuple(shown, language).map(([{ sort, id }, of]) => ({ sort, id, language: of })),
    ],
    ['leave.deliverOvertimeSheet', fc.record({ month: fc.constant('2026-11'), language })],
  ];
}
