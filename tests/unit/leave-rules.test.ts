import { describe, expect, test } from 'vitest';
import type { CalendarKind } from '../../shared/features/employees/employee.ts';
import { LEAVE_KINDS } from '../../shared/features/leave/leave.ts';
import { countLeaveDays, daysText, meets, totalHalfDays } from '../../shared/features/leave/leave-days.ts';
import { FIRST_LEAVE_SETTINGS, leaveSettingsSchema } from '../../shared/features/leave/leave-settings.ts';
import {
  dayLimit,
  isLate,
  lieuMinutes,
  mayBeLieu,
  overtimeRate,
} from '../../shared/features/leave/overtime.ts';
import { REST, type RosteredShift, swappedCells, warningsAround } from '../../shared/features/leave/swap.ts';

const { kinds } = FIRST_LEAVE_SETTINGS;
/** The week of the National Day: Thursday 1 October 2026 to Saturday 10, which is worked in exchange. */
const HOLIDAYS = new Map<string, { readonly kind: CalendarKind }>([
  ['2026-10-01', { kind: 'statutoryHoliday' }],
  ['2026-10-02', { kind: 'statutoryHoliday' }],
  ['2026-10-03', { kind: 'statutoryHoliday' }],
  ['2026-10-05', { kind: 'restDay' }],
  ['2026-10-10', { kind: 'workday' }],
]);
const span = { kind: 'annual', firstOn: '2026-10-01', lastOn: '2026-10-11', part: 'whole' } as const;

test('without a roster the workdays of the calendar count, those given in exchange among them', () => {
  const days = countLeaveDays(span, kinds.annual, HOLIDAYS, new Map());
  expect(days.filter(({ counts }) => counts).map(({ day }) => day)).toEqual([
    '2026-10-06',
    '2026-10-07',
    '2026-10-08',
    '2026-10-09',
    '2026-10-10',
  ]);
  expect(totalHalfDays(days)).toBe(10);
});

test('a published roster goes before the calendar, but a statutory holiday is no annual leave', () => {
  const roster = new Map([
    ['2026-10-01', '早'],
    ['2026-10-04', '早'],
    ['2026-10-06', ''],
  ]);
  const counted = (rule: (typeof kinds)['annual'], kind: 'annual' | 'personal') =>
    countLeaveDays({ ...span, kind, lastOn: '2026-10-07' }, rule, HOLIDAYS, roster)
      .filter(({ counts }) => counts)
      .map(({ day }) => day.slice(8));
  expect(counted(kinds.annual, 'annual')).toEqual(['04', '07']);
  expect(counted(kinds.personal, 'personal')).toEqual(['01', '04', '07']);
});

test('counted by calendar days every day counts, and a half day is a half', () => {
  expect(totalHalfDays(countLeaveDays(span, kinds.maternity, HOLIDAYS, new Map()))).toBe(22);
  const half = countLeaveDays(
    { kind: 'personal', firstOn: '2026-10-06', lastOn: '2026-10-06', part: 'morning' },
    kinds.personal,
    HOLIDAYS,
    new Map(),
  );
  expect(totalHalfDays(half)).toBe(1);
  expect([daysText(1), daysText(3), daysText(4)]).toEqual(['0.5', '1.5', '2']);
});

test.each([
  ['2026-10-01', '2026-10-03', 'whole', '2026-10-03', '2026-10-05', 'whole', true],
  ['2026-10-01', '2026-10-03', 'whole', '2026-10-04', '2026-10-05', 'whole', false],
  ['2026-10-01', '2026-10-01', 'morning', '2026-10-01', '2026-10-01', 'afternoon', false],
  ['2026-10-01', '2026-10-01', 'morning', '2026-10-01', '2026-10-01', 'morning', true],
  ['2026-10-01', '2026-10-01', 'morning', '2026-10-01', '2026-10-02', 'whole', true],
] as const)('%s–%s %s and %s–%s %s meet: %s', (from, to, part, otherFrom, otherTo, otherPart, met) => {
  expect(
    meets({ firstOn: from, lastOn: to, part }, { firstOn: otherFrom, lastOn: otherTo, part: otherPart }),
  ).toBe(met);
});

describe('Labour Act, articles 41 and 44', () => {
  test.each([
    ['workday', null, 'standard', 150],
    ['restDay', null, 'standard', 200],
    ['statutoryHoliday', null, 'standard', 300],
    ['statutoryHoliday', '', 'comprehensive', 300],
    ['restDay', null, 'comprehensive', 150],
    ['workday', '', 'standard', 200],
    ['restDay', '早', 'standard', 150],
  ] as const)('on a %s with roster %s under %s hours: %i', (dayKind, shift, scheme, rate) => {
    expect(overtimeRate(dayKind, shift, scheme)).toBe(rate);
  });

  test('only the rest day may be given back as time, and three hours go on top of a day', () => {
    expect([150, 200, 300].map((rate) => mayBeLieu(rate as 150 | 200 | 300))).toEqual([false, true, false]);
    expect(dayLimit(150, FIRST_LEAVE_SETTINGS)).toBe(180);
    expect(dayLimit(200, FIRST_LEAVE_SETTINGS)).toBe(660);
    expect(lieuMinutes(255, { lieuPercent: 150 })).toBe(382);
  });

  test('a form is late from the minute on in which the work begins', () => {
    expect(isLate('2026-11-23', 1080, '2026-11-23T18:00')).toBe(false);
    expect(isLate('2026-11-23', 1080, '2026-11-23T18:01')).toBe(true);
  });

  test('no office can set its limits above the law, nor take time in lieu for another kind', () => {
    const settings = FIRST_LEAVE_SETTINGS;
    expect(leaveSettingsSchema.safeParse(settings).success).toBe(true);
    expect(leaveSettingsSchema.safeParse({ ...settings, overtimeDayMinutes: 181 }).success).toBe(false);
    expect(leaveSettingsSchema.safeParse({ ...settings, overtimeMonthMinutes: 2161 }).success).toBe(false);
    for (const kind of LEAVE_KINDS) {
      const balance = kind === 'lieu' ? 'annual' : 'lieu';
      const changed = { ...settings.kinds, [kind]: { ...settings.kinds[kind], balance } };
      expect(leaveSettingsSchema.safeParse({ ...settings, kinds: changed }).success).toBe(false);
    }
  });
});

const early: RosteredShift = {
  shiftKindId: 1,
  code: '早',
  startsMinute: 420,
  lengthMinutes: 480,
  certificate: '',
};
const night: RosteredShift = {
  ...early,
  shiftKindId: 3,
  code: '夜',
  startsMinute: 1380,
  certificate: '保安員證',
};
const fine = { certificates: ['保安員證'], onLeave: false };

test('a swap changes the cells of both on both days, and of whoever is relieved one', () => {
  const terms = { employeeId: 1, day: '2026-12-01', shiftKindId: 5, otherEmployeeId: 2 };
  expect(swappedCells({ ...terms, otherDay: null, otherShiftKindId: null })).toEqual([
    { employeeId: 1, day: '2026-12-01', shiftKindId: null },
    { employeeId: 2, day: '2026-12-01', shiftKindId: 5 },
  ]);
  expect(swappedCells({ ...terms, otherDay: '2026-12-01', otherShiftKindId: 6 })).toEqual([
    { employeeId: 1, day: '2026-12-01', shiftKindId: 6 },
    { employeeId: 2, day: '2026-12-01', shiftKindId: 5 },
  ]);
  expect(swappedCells({ ...terms, otherDay: '2026-12-03', otherShiftKindId: 6 })).toHaveLength(4);
});

test('what would be wrong with somebody’s shifts is told: rest, days in a row, certificate, leave', () => {
  const shifts = new Map([
    ['2026-12-01', night],
    ['2026-12-02', early],
  ]);
  expect(warningsAround('甲', '2026-12-02', shifts, fine)).toEqual([
    { name: '甲', day: '2026-12-02', kind: 'restShort', detail: '0' },
  ]);
  const row = new Map(Array.from({ length: 7 }, (_, index) => [`2026-12-0${index + 1}`, early] as const));
  expect(warningsAround('甲', '2026-12-04', row, fine)).toEqual([
    { name: '甲', day: '2026-12-04', kind: 'daysInRow', detail: '7' },
  ]);
  expect(
    warningsAround('甲', '2026-12-01', new Map([['2026-12-01', night]]), { certificates: [], onLeave: true }),
  ).toMatchObject([{ kind: 'certificate', detail: '保安員證' }, { kind: 'onLeave' }]);
  expect(
    warningsAround('甲', '2026-12-01', new Map([['2026-12-01', REST]]), { ...fine, onLeave: true }),
  ).toEqual([]);
});
