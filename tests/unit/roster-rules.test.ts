import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/calendar.ts';
import {
  dayNumber,
  dayOfNumber,
  daysOfMonth,
  weekdayOfNumber,
} from '../../shared/features/roster/day-number.ts';
import type { PersonFacts } from '../../shared/features/roster/roster-facts.ts';
import {
  type PlannedCell,
  type RuleBook,
  ruleBookOf,
  type WarningKind,
  warningsOf,
} from '../../shared/features/roster/roster-rules.ts';
import {
  averageCycleMinutes,
  cycleAround,
  FIRST_ROSTER_SETTINGS,
} from '../../shared/features/roster/roster-settings.ts';

const shift = (id: number, code: string, startsMinute: number, lengthMinutes: number, certificate = '') => ({
  id,
  code,
  startsMinute,
  lengthMinutes,
  breakMinutes: 0,
  certificate,
});
const EARLY = shift(1, '早', 420, 480);
const LATE = shift(2, '中', 900, 480);
const NIGHT = shift(3, '夜', 1380, 480);
const DUTY = shift(4, '值', 480, 1440);
const GUARD = shift(5, '衛', 480, 480, '保安員證');
const SHIFTS = [EARLY, LATE, NIGHT, DUTY, GUARD];

const MONTH = '2026-12';
const bookOf = (month: string, monthStandardMinutes = 23 * 480): RuleBook =>
  ruleBookOf(month, SHIFTS, {
    settings: FIRST_ROSTER_SETTINGS,
    cycleLimitMinutes: averageCycleMinutes(FIRST_ROSTER_SETTINGS),
    monthStandardMinutes,
  });
const person = { employeeId: 7, hoursScheme: 'flexible', hiredOn: '2020-01-01', leftOn: null } as const;
const nothing: PersonFacts = {
  employeeId: 7,
  certificates: [],
  leave: [],
  overtime: [],
  cycleMinutesElsewhere: 0,
  cycleOvertimeElsewhere: 0,
};
const cells = (...planned: readonly (readonly [day: string, { readonly id: number }])[]): PlannedCell[] =>
  planned.map(([day, { id }]) => ({ day, shiftKindId: id }));
const told = (
  planned: readonly PlannedCell[],
  options: {
    readonly month?: string;
    readonly who?: Parameters<typeof warningsOf>[0];
    readonly facts?: Partial<PersonFacts>;
    readonly standard?: number;
  } = {},
) =>
  warningsOf(
    options.who ?? person,
    planned,
    { ...nothing, ...options.facts },
    bookOf(options.month ?? MONTH, options.standard),
  );
const kinds = (planned: readonly PlannedCell[], options: Parameters<typeof told>[1] = {}) =>
  told(planned, options).map(({ kind, day }) => `${kind} ${day}`);

test('a night that ends at seven leaves too little rest before the late shift of the same day, and enough a day later', () => {
  expect(told(cells(['2026-12-01', NIGHT], ['2026-12-02', LATE]))).toMatchObject([
    {
      kind: 'rest',
      day: '2026-12-02',
      severity: 'policy',
      values: { code: '夜', nextCode: '中', restMinutes: 480, limitMinutes: 660 },
    },
  ]);
  expect(told(cells(['2026-12-01', NIGHT], ['2026-12-03', EARLY]))).toEqual([]);
});

test('rest is counted over the ends of a month, and told on the day of the month that is being made', () => {
  const over = cells(['2026-11-30', NIGHT], ['2026-12-01', EARLY]);
  expect(kinds(over)).toEqual(['rest 2026-12-01']);
  expect(kinds(over, { month: '2026-11' })).toEqual(['rest 2026-11-30']);
  expect(kinds(over, { month: '2027-01' })).toEqual([]);
});

test('after a duty of 24 hours the next shift begins no earlier than eleven hours later', () => {
  expect(told(cells(['2026-12-05', DUTY], ['2026-12-06', DUTY]))).toMatchObject([
    { kind: 'rest', values: { restMinutes: 0 } },
  ]);
  expect(told(cells(['2026-12-05', DUTY], ['2026-12-06', EARLY]))).toMatchObject([
    { kind: 'overlap', severity: 'impossible', values: { sharedMinutes: 60 } },
  ]);
  expect(told(cells(['2026-12-05', DUTY], ['2026-12-06', NIGHT]))).toEqual([]);
});

test('a short shift within a long one overlaps, and what follows is measured from the end of the long one', () => {
  // 值 08–08, and another team's 夜 from 23 to 07 within it; 中 begins 7 hours after the duty ends.
  const found = told(cells(['2026-12-05', DUTY], ['2026-12-05', NIGHT], ['2026-12-06', LATE]));
  expect(found.map(({ kind, values }) => [kind, values['restMinutes'] ?? values['sharedMinutes']])).toEqual([
    ['overlap', 480],
    ['rest', 420],
  ]);
});

test('the seventh day in a row is one too many, over a leap day and the ends of months as anywhere', () => {
  const run = (from: string, days: number) =>
    Array.from({ length: days }, (_, index) => ({ day: addDays(from, index), shiftKindId: EARLY.id }));
  expect(kinds(run('2028-02-24', 6), { month: '2028-02' })).toEqual([]);
  expect(told(run('2028-02-24', 8), { month: '2028-02' })).toMatchObject([
    { kind: 'daysInRow', day: '2028-02-29', values: { days: 8, limit: 6, from: '2028-02-24' } },
  ]);
  expect(told(run('2028-02-24', 8), { month: '2028-03' })).toMatchObject([
    { days: ['2028-03-01', '2028-03-02'], severity: 'law' },
  ]);
  expect(kinds(run('2026-11-25', 7))).toEqual(['daysInRow 2026-12-01']);
  const rested = run('2026-12-01', 7).map((cell, index) =>
    index === 3 ? { ...cell, shiftKindId: null } : cell,
  );
  expect(kinds(rested)).toEqual([]);
});

test('standard hours are 8 a day and 40 a week, and the week is counted over the month before', () => {
  const who = { ...person, hoursScheme: 'standard' } as const;
  expect(told(cells(['2026-12-02', DUTY]), { who })).toMatchObject([
    { kind: 'dayHours', values: { workMinutes: 1440, limitMinutes: 480 } },
  ]);
  // Monday 30 November to Saturday 5 December.
  const week = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'];
  expect(told(cells(...week.map((day) => [day, EARLY] as const)), { who })).toMatchObject([
    {
      kind: 'weekHours',
      day: '2026-12-05',
      values: { workMinutes: 2880, from: '2026-11-30', to: '2026-12-06' },
    },
  ]);
  expect(kinds(cells(...week.slice(1).map((day) => [day, EARLY] as const)), { who })).toEqual([]);
});

test('comprehensive hours warn over 165.33 a month, and count what other months of the cycle took', () => {
  const who = { ...person, hoursScheme: 'comprehensive' } as const;
  const days = daysOfMonth(MONTH).filter((_, index) => index % 7 < 5);
  const worked = cells(...days.slice(0, 21).map((day) => [day, EARLY] as const));
  expect(averageCycleMinutes(FIRST_ROSTER_SETTINGS)).toBe(9920);
  expect(told(worked, { who })).toMatchObject([
    { kind: 'cycleHours', values: { workMinutes: 10_080, limitMinutes: 9920, cycle: 'month' } },
  ]);
  expect(kinds(worked.slice(1), { who })).toEqual([]);
  expect(kinds(worked.slice(1), { who, facts: { cycleMinutesElsewhere: 321 } })).toHaveLength(1);
  expect(cycleAround('2026-12', 'quarter')).toEqual(['2026-10', '2026-12']);
  expect(cycleAround('2026-05', 'year')).toEqual(['2026-01', '2026-12']);
});

test('overtime beyond 36 hours a month is what was planned beyond the month and what was approved, not emergencies', () => {
  const who = { ...person, hoursScheme: 'standard' } as const;
  const worked = cells(['2026-12-01', EARLY], ['2026-12-03', EARLY]);
  const overtime = (lengthMinutes: number, urgent = false) => [{ day: '2026-12-08', lengthMinutes, urgent }];
  expect(kinds(worked, { who, facts: { overtime: overtime(2160) } })).toEqual([]);
  expect(kinds(worked, { who, facts: { overtime: overtime(2161) } })).toEqual(['overtime 2026-12-03']);
  expect(kinds(worked, { who, facts: { overtime: overtime(5000, true) } })).toEqual([]);
  expect(kinds(worked, { who, standard: 480, facts: { overtime: overtime(1681) } })).toEqual([
    'overtime 2026-12-03',
  ]);
});

test('a shift that needs a certificate warns where there is none, and from the day after it ran out', () => {
  const worked = cells(['2026-12-01', GUARD], ['2026-12-10', GUARD], ['2026-12-20', GUARD]);
  const held = (expiresOn: string | null, issuedOn: string | null = '2020-01-01') => [
    { kind: '保安員證', issuedOn, expiresOn },
  ];
  expect(told(worked)).toMatchObject([{ kind: 'certificateMissing', values: { count: 3 } }]);
  expect(kinds(worked, { facts: { certificates: held(null) } })).toEqual([]);
  expect(told(worked, { facts: { certificates: held('2026-12-10') } })).toMatchObject([
    { kind: 'certificateExpired', days: ['2026-12-20'], values: { expiredOn: '2026-12-10' } },
  ]);
  expect(told(worked, { facts: { certificates: held(null, '2026-12-05') } })).toMatchObject([
    { kind: 'certificateMissing', days: ['2026-12-01'] },
  ]);
});

test('approved leave takes the shifts of its days, half a day those of its half', () => {
  const leave = (part: 'whole' | 'morning' | 'afternoon', lastOn = '2026-12-02') => ({
    facts: { leave: [{ kind: 'annual', firstOn: '2026-12-02', lastOn, part }] },
  });
  const worked = cells(['2026-12-01', EARLY], ['2026-12-02', LATE], ['2026-12-03', LATE]);
  expect(told(worked, leave('whole', '2026-12-04'))).toMatchObject([
    { kind: 'leave', days: ['2026-12-02', '2026-12-03'] },
  ]);
  expect(kinds(worked, leave('morning'))).toEqual([]);
  expect(kinds(worked, leave('afternoon'))).toEqual(['leave 2026-12-02']);
  expect(kinds(cells(['2026-12-02', EARLY]), leave('morning'))).toEqual(['leave 2026-12-02']);
});

test('nobody works before they are hired or after they left', () => {
  const who = { ...person, hiredOn: '2026-12-02', leftOn: '2026-12-08' };
  const worked = cells(
    ['2026-12-01', EARLY],
    ['2026-12-02', EARLY],
    ['2026-12-08', EARLY],
    ['2026-12-10', EARLY],
  );
  expect(told(worked, { who })).toMatchObject([
    { kind: 'notEmployed', severity: 'impossible', days: ['2026-12-01', '2026-12-10'] },
  ]);
});

test('a day has the number and the weekday that the calendar gives it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
      const day = dayOfNumber(number);
      expect(dayNumber(day)).toBe(number);
      expect(weekdayOfNumber(number)).toBe(Temporal.PlainDate.from(day).dayOfWeek);
    }),
  );
  expect(daysOfMonth('2028-02')).toHaveLength(29);
  expect(daysOfMonth('2027-02').at(-1)).toBe('2027-02-28');
});

/** A plan of two months around December's ends, a shift or nothing for each day. */
const plans = fc
  .array(fc.option(fc.constantFrom(...SHIFTS.slice(0, 4)), { nil: null, freq: 3 }), {
    minLength: 59,
    maxLength: 59,
  })
  .map((days) =>
    days.map((kind, index) => ({ day: addDays('2026-11-17', index), shiftKindId: kind?.id ?? null })),
  );

const daysOf = (found: ReturnType<typeof told>, kind: WarningKind) =>
  found.filter((each) => each.kind === kind).flatMap(({ days }) => days);

test('what is told of rest and overlaps is what a look at every minute finds', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const works = plan.flatMap(({ day, shiftKindId }) => {
        const kind = SHIFTS.find(({ id }) => id === shiftKindId);
        if (kind === undefined) return [];
        const from = dayNumber(day) * 1440 + kind.startsMinute;
        return [{ day, from, to: from + kind.lengthMinutes }];
      });
      const expected = { rest: new Set<string>(), overlap: new Set<string>() };
      for (const work of works) {
        const earlier = works.filter(({ from }) => from < work.from);
        const busy = (minute: number) => earlier.some(({ from, to }) => from <= minute && minute < to);
        const before = earlier.reduce<(typeof works)[number] | undefined>(
          (last, each) => (last === undefined || each.to >= last.to ? each : last),
          undefined,
        );
        const at = work.day.startsWith(MONTH) ? work.day : (before?.day ?? '');
        if (!at.startsWith(MONTH)) continue;
        if (busy(work.from)) expected.overlap.add(at);
        else if (Array.from({ length: 660 }, (_, back) => work.from - 1 - back).some(busy)) {
          expected.rest.add(at);
        }
      }
      const found = told(plan);
      expect(new Set(daysOf(found, 'overlap'))).toEqual(expected.overlap);
      expect(new Set(daysOf(found, 'rest'))).toEqual(expected.rest);
    }),
    { numRuns: 60 },
  );
});

test('what is told of days in a row is what counting back from every day finds', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const works = new Set(plan.filter(({ shiftKindId }) => shiftKindId !== null).map(({ day }) => day));
      const back = (day: string): number => (works.has(day) ? 1 + back(addDays(day, -1)) : 0);
      const ahead = (day: string): number => (works.has(day) ? 1 + ahead(addDays(day, 1)) : 0);
      const expected = new Set(daysOfMonth(MONTH).filter((day) => back(day) > 6));
      const last = '2026-12-31';
      if (works.has(last) && back(last) <= 6 && back(last) + ahead('2027-01-01') > 6) expected.add(last);
      expect(new Set(daysOf(told(plan), 'daysInRow'))).toEqual(expected);
    }),
  );
});

test('a week is told exactly when its hours are over 40, and the same plan says the same twice', () => {
  const who = { ...person, hoursScheme: 'standard' } as const;
  fc.assert(
    fc.property(plans, (plan) => {
      const weeks = new Map<string, { minutes: number; touches: boolean }>();
      for (const { day, shiftKindId } of plan) {
        const kind = SHIFTS.find(({ id }) => id === shiftKindId);
        if (kind === undefined) continue;
        const date = Temporal.PlainDate.from(day);
        const name = `${date.yearOfWeek}-${date.weekOfYear}`;
        const week = weeks.get(name) ?? { minutes: 0, touches: false };
        weeks.set(name, {
          minutes: week.minutes + kind.lengthMinutes,
          touches: week.touches || day.startsWith(MONTH),
        });
      }
      const expected = [...weeks.values()].filter(({ minutes, touches }) => touches && minutes > 2400).length;
      const found = told(plan, { who });
      expect(found.filter(({ kind }) => kind === 'weekHours')).toHaveLength(expected);
      expect(told([...plan].reverse(), { who })).toEqual(found);
    }),
  );
});
