import { groupBy } from '../../shared/domain/group-by.ts';
import { type CoverageBook, coverageOf } from '../../shared/features/roster/coverage.ts';
import { daysOfMonth } from '../../shared/features/roster/day-number.ts';
import type { Roster, ShiftKind } from '../../shared/features/roster/roster.ts';
import { ruleBookOf, warningsOf } from '../../shared/features/roster/roster-rules.ts';
import { threeShifts } from '../fixtures/roster-office.ts';
import { hireTeam } from '../fixtures/staff-office.ts';
import type { LargeOffice } from './large-office.ts';
import { againstTime, type Figure, median, timed } from './measure.ts';

const PEOPLE = 60;
const MONTH = '2026-12';
const ROUNDS = 21;

/** Sixty people by 31 days: what every edit recomputes in the window, and what the office does when it is saved. */
export async function benchRoster({ api, office }: LargeOffice): Promise<Figure[]> {
  const { teamId, employeeIds } = await hireTeam(api, { people: PEOPLE });
  const { early, late, night } = await threeShifts(api);
  const kinds = [early, late, night];
  for (const [startsMinute, endsMinute] of [
    [420, 900],
    [900, 1380],
    [1380, 1860],
  ] as const) {
    await api.roster.saveNeed({ teamId, days: '1234567H', startsMinute, endsMinute, people: 14 });
  }
  const begun = await api.roster.startRoster({ teamId, month: MONTH });
  const days = daysOfMonth(MONTH);
  const changes = employeeIds.flatMap((employeeId, person) =>
    days.map((day, index) => ({
      employeeId,
      day,
      to:
        (index + person) % 7 < 5 ? (kinds[(person + Math.floor(index / 7)) % 3]?.id ?? 0) : ('rest' as const),
    })),
  );
  const { database } = office.core.office;
  const everyCell = database.prepare('SELECT * FROM roster_cell WHERE roster_id = ?');
  let version = begun.version;
  const save = async (some: typeof changes): Promise<void> => {
    ({ version } = await api.roster.saveCells({ rosterId: begun.id, version, changes: some }));
  };
  const whole: number[] = [];
  const one: number[] = [];
  const read: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    whole.push(await timed(() => save(changes)));
    one.push(await timed(() => save(changes.slice(round, round + 1))));
    read.push(await timed(() => api.roster.roster({ teamId, month: MONTH })));
    floor.push(await timed(() => everyCell.all(begun.id)));
  }
  const roster = await api.roster.roster({ teamId, month: MONTH });
  if (roster === null) throw new Error('the roster is not there');
  const { touched, everybody, bare } = await recompute(roster, kinds);
  const cells = `${PEOPLE} × ${days.length}`;
  return [
    againstTime(`roster ${cells}: warnings and coverage after one edit`, touched, bare, 8),
    againstTime(`roster ${cells}: warnings and coverage of everybody`, everybody, bare, 50),
    againstTime(`roster ${cells}: saving one cell`, median(one), median(floor), 50),
    againstTime(`roster ${cells}: saving every cell`, median(whole), median(floor), 500),
    againstTime(`roster ${cells}: reading it`, median(read), median(floor), 200),
  ];
}

async function recompute(
  roster: Roster,
  kinds: readonly ShiftKind[],
): Promise<{ readonly touched: number; readonly everybody: number; readonly bare: number }> {
  const book = ruleBookOf(roster.month, kinds, roster.facts);
  const byPerson = groupBy(roster.cells, ({ employeeId }) => employeeId);
  const byDay = groupBy(roster.cells, ({ day }) => day);
  const facts = new Map(roster.facts.people.map((each) => [each.employeeId, each]));
  const cover: CoverageBook = {
    shifts: new Map(kinds.map((kind) => [kind.id, kind])),
    needs: roster.needs,
    calendar: new Map(),
  };
  const shiftsOf = (day: string) => (byDay.get(day) ?? []).map(({ shiftKindId }) => shiftKindId);
  const judge = (members: typeof roster.members): number =>
    members.reduce(
      (sum, member) =>
        sum +
        warningsOf(member, byPerson.get(member.employeeId) ?? [], facts.get(member.employeeId), book).length,
      0,
    );
  const days = daysOfMonth(roster.month);
  const times = { touched: [] as number[], everybody: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.touched.push(
      await timed(() => {
        judge(roster.members.slice(0, 1));
        for (const day of days.slice(0, 2)) coverageOf(day, shiftsOf, cover);
      }),
    );
    times.everybody.push(
      await timed(() => {
        judge(roster.members);
        for (const day of days) coverageOf(day, shiftsOf, cover);
      }),
    );
    // Walking through every cell once is the least that any look at a month takes.
    times.bare.push(
      await timed(() => roster.cells.reduce((sum, { shiftKindId }) => sum + (shiftKindId ?? 0), 0)),
    );
  }
  return {
    touched: median(times.touched),
    everybody: median(times.everybody),
    bare: median(times.bare),
  };
}
