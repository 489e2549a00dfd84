import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveFill } from '../../electron/features/roster/fill-solver.ts';
import { dayNumber, dayOfNumber, weekdayOfNumber } from '../../shared/features/roster/day-number.ts';
import { FillBoard } from '../../shared/features/roster/fill-board.ts';
import { explainFill } from '../../shared/features/roster/fill-explain.ts';
import type {
  FillCell,
  FillPerson,
  FillProblem,
  FillShift,
} from '../../shared/features/roster/fill-problem.ts';
import { type RuleBook, warningsOf } from '../../shared/features/roster/roster-rules.ts';
import { FIRST_ROSTER_SETTINGS } from '../../shared/features/roster/roster-settings.ts';

const FIRST = dayNumber('2026-12-01');
const EARLY: FillShift = {
  id: 1,
  code: '早',
  startsMinute: 420,
  lengthMinutes: 480,
  breakMinutes: 0,
  night: false,
  certificate: '',
};
const LATE: FillShift = { ...EARLY, id: 2, code: '中', startsMinute: 900 };
const NIGHT: FillShift = { ...EARLY, id: 3, code: '夜', startsMinute: 1380, night: true };
const CONTROL: FillShift = { ...EARLY, id: 4, code: '控', certificate: '消防' };

function person(id: number, of: Partial<FillPerson> = {}): FillPerson {
  return {
    id,
    name: `隊員${id}`,
    away: [],
    certificates: [],
    caps: [],
    dayMinutes: null,
    counted: { nights: 0, weekends: 0, holidays: 0 },
    wantedMinutes: 0,
    ...of,
  };
}

function problem(of: Partial<FillProblem> & { readonly length?: number } = {}): FillProblem {
  const { length = 14, ...rest } = of;
  const days = Array.from({ length: length + 14 }, (_, index) => {
    const day = dayOfNumber(FIRST + index - 7);
    return {
      day,
      inside: index >= 7 && index < length + 7,
      weekend: weekdayOfNumber(FIRST + index - 7) >= 6,
      holiday: false,
    };
  });
  return {
    shifts: [EARLY, LATE, NIGHT],
    offered: [1, 2, 3],
    days,
    people: [],
    needs: [],
    cells: [],
    limits: { restMinutes: 660, daysInRow: 6, nightsInRow: 3 },
    weights: { nights: 5, weekends: 5, holidays: 5 },
    usualHours: false,
    ...rest,
  };
}

const EFFORT = { seconds: 20, seed: 1 };

function everyDay(length: number, startsMinute: number, endsMinute: number, people: number) {
  return Array.from({ length }, (_, index) => ({
    day: dayOfNumber(FIRST + index),
    startsMinute,
    endsMinute,
    people,
  }));
}

const book: RuleBook = {
  month: '2026-12',
  shifts: new Map([EARLY, LATE, NIGHT, CONTROL].map((shift) => [shift.id, shift])),
  settings: FIRST_ROSTER_SETTINGS,
  cycleLimitMinutes: 9920,
  monthStandardMinutes: 9920,
};

/** What the rules of rosters say of a person's cells, by kind and day. */
function broken(of: FillPerson, cells: readonly FillCell[]): string[] {
  const own = cells.filter(({ employeeId }) => employeeId === of.id);
  const leave = of.away.map(({ day }) => ({
    kind: 'annual',
    firstOn: day,
    lastOn: day,
    part: 'whole' as const,
  }));
  return warningsOf(
    {
      employeeId: of.id,
      hoursScheme: of.dayMinutes === null ? 'comprehensive' : 'standard',
      hiredOn: '2020-01-01',
      leftOn: null,
    },
    own,
    {
      employeeId: of.id,
      certificates: of.certificates.map(({ kind, from, to }) => ({ kind, issuedOn: from, expiresOn: to })),
      leave,
      overtime: [],
      cycleMinutesElsewhere: 0,
      cycleOvertimeElsewhere: 0,
    },
    book,
  ).flatMap(({ kind, days }) => days.map((day) => `${kind} ${day}`));
}

const weeks = Array.from({ length: 5 }, (_, index) => {
  const monday = dayNumber('2026-11-30') + index * 7;
  return { from: dayOfNumber(monday), to: dayOfNumber(monday + 6), minutes: 2400 };
});

const LENGTH = 10;
const dayArbitrary = fc.integer({ min: 0, max: LENGTH - 1 }).map((index) => dayOfNumber(FIRST + index));
const instance = fc
  .record({
    people: fc.integer({ min: 1, max: 7 }),
    schemes: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    certified: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    away: fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), dayArbitrary), { maxLength: 8 }),
    fixed: fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: -7, max: LENGTH - 1 }),
        fc.constantFrom(1, 2, 3, 4, null),
      ),
      { maxLength: 40 },
    ),
    needs: fc.array(
      fc.tuple(
        dayArbitrary,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 60, max: 1440 }),
        fc.integer({ min: 1, max: 4 }),
      ),
      { minLength: 1, maxLength: 25 },
    ),
    usualHours: fc.boolean(),
  })
  .map(({ people, schemes, certified, away, fixed, needs, usualHours }) => {
    const placed = new Map<string, FillCell>();
    for (const [employeeId, index, shiftKindId] of fixed) {
      const day = dayOfNumber(FIRST + index);
      if (employeeId <= people) placed.set(`${employeeId} ${day}`, { employeeId, day, shiftKindId });
    }
    return problem({
      length: LENGTH,
      shifts: [EARLY, LATE, NIGHT, CONTROL],
      offered: [1, 2, 3, 4],
      people: Array.from({ length: people }, (_, index) =>
        person(index + 1, {
          dayMinutes: schemes[index] === true ? 480 : null,
          caps: schemes[index] === true ? weeks : [{ from: '2026-12-01', to: '2026-12-31', minutes: 9920 }],
          certificates: certified[index] === true ? [{ kind: '消防', from: '2020-01-01', to: null }] : [],
          away: [...new Set(away.filter(([id]) => id === index + 1).map(([, day]) => day))].map((day) => ({
            day,
            why: 'leave' as const,
          })),
          wantedMinutes: usualHours ? 7 * 480 : 1200,
        }),
      ),
      cells: [...placed.values()],
      needs: needs.map(([day, startsMinute, length, count]) => ({
        day,
        startsMinute,
        endsMinute: startsMinute + length,
        people: count,
      })),
      usualHours,
    });
  });

test('a proposal breaks no rule that what stood before does not break, and changes nothing that stood', async () => {
  await fc.assert(
    fc.asyncProperty(instance, async (given) => {
      const { cells } = await solveFill(given, { seconds: 5, seed: 1 });
      const stood = new Set(given.cells.map(({ employeeId, day }) => `${employeeId} ${day}`));
      for (const { employeeId, day } of cells) {
        expect(stood.has(`${employeeId} ${day}`)).toBe(false);
        expect(day >= '2026-12-01' && day <= dayOfNumber(FIRST + LENGTH - 1)).toBe(true);
      }
      const all = [...given.cells, ...cells];
      for (const each of given.people) {
        const before = new Set(broken(each, given.cells));
        const proposed = new Set(
          cells
            .filter(({ employeeId, shiftKindId }) => employeeId === each.id && shiftKindId !== null)
            .map(({ day }) => day),
        );
        // A breach of what stood may be told at another of its days once more days stand beside it.
        const added = broken(each, all).filter((breach) => !before.has(breach));
        const own = added.filter((breach) => proposed.has(breach.slice(-10)));
        expect(own).toEqual([]);
        if (before.size === 0) expect(added).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
}, 180_000);

test('enough people meet every need, with nights shared to within one', async () => {
  const given = problem({
    people: Array.from({ length: 8 }, (_, index) => person(index + 1, { wantedMinutes: (14 * 4 * 480) / 8 })),
    needs: [...everyDay(14, 420, 900, 2), ...everyDay(14, 900, 1380, 1), ...everyDay(14, 1380, 1860, 1)],
  });
  const { cells, best } = await solveFill(given, EFFORT);
  const { shortages, fairness } = explainFill(given, cells);
  expect(best).toBe(true);
  expect(shortages).toEqual([]);
  const nights = fairness.map((row) => row.nights.after);
  expect(Math.max(...nights) - Math.min(...nights)).toBeLessThanOrEqual(1);
  expect(new Set(cells.map(({ employeeId, day }) => `${employeeId} ${day}`)).size).toBe(8 * 14);
}, 60_000);

test('whoever had more nights in the quarter gets fewer now', async () => {
  const having = (nights: number) => ({
    counted: { nights, weekends: 0, holidays: 0 },
    wantedMinutes: 7 * 480,
  });
  const given = problem({
    people: [person(1, having(9)), person(2, having(3)), person(3, having(3)), person(4, having(3))],
    needs: [...everyDay(14, 420, 900, 1), ...everyDay(14, 1380, 1860, 1)],
  });
  const { cells } = await solveFill(given, EFFORT);
  const { fairness } = explainFill(given, cells);
  const [first, ...others] = fairness.map((row) => row.nights.after);
  expect(first).toBe(9);
  expect(Math.max(...others) - Math.min(...others)).toBeLessThanOrEqual(1);
}, 60_000);

test('the same input and seed give the same proposal', async () => {
  const given = problem({
    people: Array.from({ length: 6 }, (_, index) => person(index + 1, { wantedMinutes: 3000 })),
    needs: [...everyDay(14, 420, 900, 2), ...everyDay(14, 1380, 1860, 1)],
  });
  const one = await solveFill(given, EFFORT);
  expect(one.best).toBe(true);
  expect(await solveFill(given, EFFORT)).toEqual(one);
}, 60_000);

test('a time that stays short says how many are missing and what keeps each from it', async () => {
  const day = dayOfNumber(FIRST + 3);
  const given = problem({
    shifts: [EARLY, LATE, NIGHT, CONTROL],
    offered: [4],
    people: [
      person(1, {
        away: [{ day, why: 'leave' }],
        certificates: [{ kind: '消防', from: '2020-01-01', to: null }],
      }),
      person(2),
      person(3, { certificates: [{ kind: '消防', from: '2020-01-01', to: null }] }),
      person(4, { certificates: [{ kind: '消防', from: '2020-01-01', to: null }] }),
      person(5, {
        certificates: [{ kind: '消防', from: '2020-01-01', to: null }],
        caps: [{ from: day, to: day, minutes: 0 }],
      }),
    ],
    cells: [
      { employeeId: 3, day: dayOfNumber(FIRST + 2), shiftKindId: 3 },
      { employeeId: 4, day, shiftKindId: null },
    ],
    needs: [{ day, startsMinute: 420, endsMinute: 900, people: 2 }],
  });
  const { cells } = await solveFill(given, EFFORT);
  const { shortages } = explainFill(given, cells);
  expect(shortages).toHaveLength(1);
  expect(shortages[0]).toMatchObject({ day, startsMinute: 420, endsMinute: 900, needed: 2, short: 2 });
  expect(Object.fromEntries((shortages[0]?.why ?? []).map(({ reason, people }) => [reason, people]))).toEqual(
    {
      leave: ['隊員1'],
      certificate: ['隊員2'],
      rest: ['隊員3'],
      restDay: ['隊員4'],
      hours: ['隊員5'],
    },
  );
}, 60_000);

test('a desk that nobody would be at is filled before one that lacks a second person', async () => {
  const day = dayOfNumber(FIRST + 3);
  const given = problem({
    people: [person(1), person(2)],
    needs: [
      { day, startsMinute: 420, endsMinute: 900, people: 2 },
      { day, startsMinute: 900, endsMinute: 1380, people: 1 },
    ],
  });
  const { cells } = await solveFill(given, EFFORT);
  const board = new FillBoard({ ...given, cells });
  const place = given.days.findIndex((each) => each.day === day) * 1440;
  expect([board.atWork(place + 500), board.atWork(place + 1000)]).toEqual([1, 1]);
}, 60_000);
