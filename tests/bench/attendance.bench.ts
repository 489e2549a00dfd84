import { daysOfMonth } from '../../shared/features/roster/day-number.ts';
import { threeShifts } from '../fixtures/roster-office.ts';
import { hireTeam } from '../fixtures/staff-office.ts';
import type { LargeOffice } from './large-office.ts';
import { againstTime, type Figure, median, timed } from './measure.ts';

const PEOPLE = 60;
const MONTH = '2026-10';
const PUNCHES = 10_000;
const ROUNDS = 9;

/** Sixty people of a month judged by their punches, and ten thousand punches taken in, beside bare looks at the rows. */
export async function benchAttendance({ api, office, connection }: LargeOffice): Promise<Figure[]> {
  const { teamId, employeeIds } = await hireTeam(api, { people: PEOPLE });
  const { early } = await threeShifts(api);
  const begun = await api.roster.startRoster({ teamId, month: MONTH });
  const days = daysOfMonth(MONTH);
  const changes = employeeIds.flatMap((employeeId) => days.map((day) => ({ employeeId, day, to: early.id })));
  const { version } = await api.roster.saveCells({ rosterId: begun.id, version: begun.version, changes });
  await api.roster.publish({ rosterId: begun.id, version, breachReason: '測量' });
  const { id: clockId } = await api.attendance.saveClock({ name: '測量' });
  const people = await api.employees.colleagues({ from: MONTH + '-01', to: MONTH + '-31', teamId });
  const lines = ['工號,打卡時間'];
  for (let place = 0; lines.length <= PUNCHES; place += 1) {
    const person = people[place % PEOPLE];
    const minute = Math.floor(place / PEOPLE / days.length) % 60;
    const hour = 6 + (Math.floor(place / PEOPLE / days.length / 60) % 16);
    const day = days[Math.floor(place / PEOPLE) % days.length] ?? MONTH;
    lines.push(
      `${person?.number ?? ''},${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    );
  }
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  const ticket = office.tray.put({ name: 'punches.csv', bytes }, connection.id);
  const found = await api.attendance.inspectPunches({ clockId, ticket });
  const choice = {
    clockId,
    ticket,
    sheet: found.sheet,
    headerRow: found.headerRow,
    columns: found.columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }])),
  };
  const { hash } = await api.attendance.previewPunches(choice);
  const looked = await timed(() => api.attendance.previewPunches(choice));
  const taken = await timed(() => api.attendance.importPunches({ ...choice, hash }));
  const { database } = office.core.office;
  const copied = await timed(() =>
    database.exec('CREATE TEMP TABLE bare_punch AS SELECT * FROM punch; DROP TABLE temp.bare_punch;'),
  );
  const everyPunch = database.prepare('SELECT * FROM punch');
  const judged: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(await timed(() => everyPunch.all()));
    judged.push(await timed(() => api.attendance.month({ teamId, month: MONTH })));
  }
  const count = PUNCHES.toLocaleString('en');
  return [
    againstTime(`attendance: looking at a file of ${count} punches`, looked, copied, 1000),
    againstTime(`attendance: taking ${count} punches in`, taken, copied, 2000),
    againstTime(
      `attendance ${PEOPLE} × ${days.length} with ${count} punches judged`,
      median(judged),
      median(floor),
      300,
    ),
  ];
}
