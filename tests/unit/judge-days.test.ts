import { describe, expect, test } from 'vitest';
import { periodMonth, periodOf } from '../../shared/features/attendance/attendance-period.ts';
import { FIRST_ATTENDANCE_SETTINGS } from '../../shared/features/attendance/attendance-settings.ts';
import { codeOf } from '../../shared/features/attendance/day-code.ts';
import type { RosteredShift } from '../../shared/features/attendance/day-result.ts';
import { explainDay } from '../../shared/features/attendance/explain-day.ts';
import { judgeDays } from '../../shared/features/attendance/judge-days.ts';
import { minuteOf } from '../../shared/features/attendance/local-minutes.ts';
import type {
  ApprovedOvertime,
  EnteredDay,
  PersonDays,
  RosterDay,
} from '../../shared/features/attendance/person-days.ts';
import { sumDays } from '../../shared/features/attendance/sum-days.ts';
import { phrasesIn } from '../../shared/i18n/phrase.ts';

const SETTINGS = FIRST_ATTENDANCE_SETTINGS;
const DAY = '2026-11-30';
const EARLY: RosteredShift = {
  code: '早',
  startsMinute: 480,
  lengthMinutes: 540,
  breakMinutes: 60,
  night: false,
};
const NIGHT: RosteredShift = {
  code: '夜',
  startsMinute: 1320,
  lengthMinutes: 480,
  breakMinutes: 0,
  night: true,
};
const DUTY: RosteredShift = {
  code: '值',
  startsMinute: 480,
  lengthMinutes: 1440,
  breakMinutes: 0,
  night: true,
};

function person(given: {
  readonly roster?: readonly RosterDay[];
  readonly punches?: readonly string[];
  readonly leave?: PersonDays['leave'];
  readonly overtime?: readonly ApprovedOvertime[];
  readonly entered?: Partial<EnteredDay>;
  readonly hiredOn?: string;
  readonly leftOn?: string | null;
}): PersonDays {
  const { roster = [], punches = [], leave = new Map(), overtime = [], entered } = given;
  return {
    hiredOn: given.hiredOn ?? '2020-01-01',
    leftOn: given.leftOn ?? null,
    roster,
    punches: punches.map((moment) => ({ at: minuteOf(moment), direction: '' as const })),
    leave,
    overtime,
    entered:
      entered === undefined
        ? new Map()
        : new Map([
            [
              DAY,
              {
                origin: 'correction',
                kind: 'present',
                leaveKind: null,
                fromMinute: null,
                toMinute: null,
                ...entered,
              } satisfies EnteredDay,
            ],
          ]),
  };
}

function on(shift: RosteredShift | null, day = DAY): RosterDay {
  return { day, versionId: 7, shift };
}

function judge(given: Parameters<typeof person>[0], now = '2026-12-09T12:00') {
  const span = { first: DAY, last: DAY, now: minuteOf(now), calendar: new Map() };
  const [result] = judgeDays(person(given), span, SETTINGS);
  if (result === undefined) throw new Error('the day is not there');
  return result;
}

const leaveOn = (
  kind: 'annual' | 'sick' | 'publicErrand',
  part: 'whole' | 'morning' | 'afternoon' = 'whole',
) => new Map([[DAY, { kind, part }]]);
const overtime = (given: Partial<ApprovedOvertime>): ApprovedOvertime => ({
  id: 1,
  day: DAY,
  startsMinute: 1020,
  lengthMinutes: 120,
  rate: 150,
  compensation: 'pay',
  actualMinutes: null,
  ...given,
});

describe('a rostered day', () => {
  test.each([
    ['on time', ['08:00', '17:00'], ['normal'], 480, 0, 0],
    ['within the grace', ['08:05', '16:55'], ['normal'], 470, 0, 0],
    ['late', ['08:06', '17:02'], ['late'], 474, 6, 0],
    ['early', ['07:50', '16:30'], ['early'], 450, 0, 30],
    ['late and early', ['08:20', '16:40'], ['late', 'early'], 440, 20, 20],
    ['half a day absent', ['09:00', '17:00'], ['halfAbsent'], 420, 60, 0],
    ['absent by coming too late', ['12:00', '17:00'], ['absent'], 240, 240, 0],
  ])('%s', (_what, times, marks, workedMinutes, lateMinutes, earlyMinutes) => {
    const result = judge({ roster: [on(EARLY)], punches: times.map((time) => `${DAY}T${time}`) });
    expect(result).toMatchObject({ marks, workedMinutes, lateMinutes, earlyMinutes, dueMinutes: 480 });
  });

  test('without any punch it is an absence that somebody has to explain, and before its end it is pending', () => {
    expect(judge({ roster: [on(EARLY)] })).toMatchObject({ marks: ['absent'], unexplained: true });
    expect(judge({ roster: [on(EARLY)] }, `${DAY}T20:59`)).toMatchObject({ marks: ['pending'] });
    const came = judge({ roster: [on(EARLY)], punches: [`${DAY}T08:30`] }, `${DAY}T12:00`);
    expect(came).toMatchObject({ marks: ['pending'], lateMinutes: 30 });
  });

  test('a missing punch is told with the one that is there', () => {
    const result = judge({ roster: [on(EARLY)], punches: [`${DAY}T08:12`] });
    expect(result).toMatchObject({ marks: ['missingOut', 'late'], unexplained: true, workedMinutes: 0 });
    expect(explainDay(result, phrasesIn('zh-Hant'))).toEqual([
      '班次 早 08:00–17:00。',
      '上班打卡 08:12，17:00 下班沒有打卡。',
      '08:00 上班，08:12 打卡，遲到 12 分鐘。',
    ]);
    expect(explainDay(result, phrasesIn('en'))[1]).toBe('Punched in 08:12; no punch out at 17:00.');
  });

  test('breaks are those of the shift, or longer ones that were punched where the office says so', () => {
    const punches = ['08:00', '12:00', '13:40', '17:00'].map((time) => `${DAY}T${time}`);
    expect(judge({ roster: [on(EARLY)], punches }).workedMinutes).toBe(480);
    const span = { first: DAY, last: DAY, now: minuteOf('2026-12-09T12:00'), calendar: new Map() };
    const given = person({ roster: [on(EARLY)], punches });
    expect(judgeDays(given, span, { ...SETTINGS, breaks: 'punched' })[0]?.workedMinutes).toBe(440);
  });
});

describe('across midnight and months', () => {
  test('the night shift of the last day belongs to the month in which it begins', () => {
    const punches = [`${DAY}T21:58`, '2026-12-01T06:04'];
    const november = judge({ roster: [on(NIGHT)], punches });
    expect(november).toMatchObject({ marks: ['normal'], workedMinutes: 480, outAt: '2026-12-01T06:04' });
    const span = {
      first: '2026-12-01',
      last: '2026-12-01',
      now: minuteOf('2026-12-09T12:00'),
      calendar: new Map(),
    };
    const [december] = judgeDays(
      person({ roster: [on(NIGHT), on(null, '2026-12-01')], punches }),
      span,
      SETTINGS,
    );
    expect(december).toMatchObject({ marks: ['rest'], strays: [], unexplained: false });
  });

  test('duty of 24 hours is told as duty, with its hours', () => {
    const punches = [`${DAY}T07:55`, '2026-12-01T08:02'];
    expect(judge({ roster: [on(DUTY)], punches })).toMatchObject({ marks: ['duty'], workedMinutes: 1440 });
  });

  test('a night in which summer time begins has eight hours all the same', () => {
    const night = { ...on(NIGHT, '2026-03-28'), shift: NIGHT };
    const given = person({ roster: [night], punches: ['2026-03-28T22:00', '2026-03-29T06:00'] });
    const span = {
      first: '2026-03-28',
      last: '2026-03-28',
      now: minuteOf('2026-04-09T12:00'),
      calendar: new Map(),
    };
    expect(judgeDays(given, span, SETTINGS)[0]?.workedMinutes).toBe(480);
  });

  test('an attendance month may end on the 25th', () => {
    expect(periodOf('2026-03', { endsOnDay: 25 })).toEqual({ first: '2026-02-26', last: '2026-03-25' });
    expect(periodOf('2026-02', { endsOnDay: 0 })).toEqual({ first: '2026-02-01', last: '2026-02-28' });
    expect(periodMonth('2026-12-26', { endsOnDay: 25 })).toBe('2027-01');
    expect(periodMonth('2026-12-25', { endsOnDay: 25 })).toBe('2026-12');
  });
});

describe('leave, errands and days off', () => {
  test('leave of a day is leave, and work despite it needs a look', () => {
    expect(judge({ roster: [on(EARLY)], leave: leaveOn('annual') })).toMatchObject({
      marks: ['leave'],
      leave: { kind: 'annual', halves: 2 },
      unexplained: false,
    });
    const worked = judge({
      roster: [on(EARLY)],
      leave: leaveOn('sick'),
      punches: [`${DAY}T08:00`, `${DAY}T17:00`],
    });
    expect(worked).toMatchObject({ marks: ['leave'], despiteLeave: true, unexplained: true });
  });

  test('half a day of leave excuses its half', () => {
    const result = judge({
      roster: [on(EARLY)],
      leave: leaveOn('annual', 'morning'),
      punches: [`${DAY}T12:28`, `${DAY}T17:01`],
    });
    expect(result).toMatchObject({ marks: ['normal'], leave: { halves: 1 }, workedMinutes: 270 });
    expect(codeOf(result, SETTINGS)).toBe('年/√');
  });

  test('a day of leave that the roster rests on is a rest day', () => {
    const result = judge({ roster: [on(null)], leave: leaveOn('annual') });
    expect(result).toMatchObject({ marks: ['rest'], leave: null });
  });

  test('an errand counts as worked without punches', () => {
    expect(judge({ roster: [on(EARLY)], leave: leaveOn('publicErrand') })).toMatchObject({
      marks: ['errand'],
      workedMinutes: 480,
      leave: null,
    });
  });

  test('work on a rest day, or without a roster, needs a look', () => {
    const punches = [`${DAY}T09:00`, `${DAY}T12:00`];
    expect(judge({ roster: [on(null)], punches })).toMatchObject({ marks: ['extra'], unexplained: true });
    expect(judge({ punches })).toMatchObject({
      marks: ['unrostered'],
      workedMinutes: 180,
      unexplained: true,
    });
    expect(judge({})).toMatchObject({ marks: [], unexplained: false });
  });
});

describe('overtime that was agreed', () => {
  test('after the shift it is what the punches cover of it', () => {
    const punches = [`${DAY}T08:00`, `${DAY}T18:30`];
    const result = judge({ roster: [on(EARLY)], punches, overtime: [overtime({})] });
    expect(result).toMatchObject({ marks: ['normal'], workedMinutes: 480, overtime: [{ minutes: 90 }] });
    expect(codeOf(result, SETTINGS)).toBe('√加');
  });

  test('on a rest day it is extra work that nobody has to explain', () => {
    const result = judge({
      roster: [on(null)],
      punches: [`${DAY}T17:00`, `${DAY}T19:10`],
      overtime: [overtime({ rate: 200, compensation: 'lieu' })],
    });
    expect(result).toMatchObject({
      marks: ['extra'],
      unexplained: false,
      overtime: [{ rate: 200, minutes: 120, compensation: 'lieu' }],
    });
  });

  test('what was settled goes before what was punched', () => {
    const settled = overtime({ actualMinutes: 45 });
    const result = judge({
      roster: [on(EARLY)],
      punches: [`${DAY}T08:00`, `${DAY}T19:00`],
      overtime: [settled],
    });
    expect(result.overtime).toMatchObject([{ minutes: 45 }]);
  });
});

describe('what a person entered', () => {
  test('goes before the punches, whose result stays to be seen', () => {
    const exempt = judge({ roster: [on(EARLY)], entered: { kind: 'exempt' } });
    expect(exempt).toMatchObject({
      marks: ['normal'],
      computed: ['absent'],
      workedMinutes: 480,
      unexplained: false,
    });
  });

  test('times on the sheet are judged as punches are', () => {
    const entered = { origin: 'sheet' as const, fromMinute: 510, toMinute: 1020 };
    expect(judge({ roster: [on(EARLY)], entered })).toMatchObject({ marks: ['late'], lateMinutes: 30 });
    const night = { origin: 'sheet' as const, fromMinute: 1320, toMinute: 360 };
    expect(judge({ roster: [on(NIGHT)], entered: night })).toMatchObject({
      marks: ['normal'],
      outAt: '2026-12-01T06:00',
    });
  });

  test('an office without rosters has its usual day', () => {
    const result = judge({ entered: { origin: 'sheet' } });
    expect(result).toMatchObject({
      marks: ['normal'],
      dueMinutes: 480,
      workedMinutes: 480,
      unexplained: false,
    });
  });
});

test('nobody is absent before they came or after they left', () => {
  const span = {
    first: '2026-11-01',
    last: '2026-11-30',
    now: minuteOf('2026-12-09T12:00'),
    calendar: new Map(),
  };
  const given = person({ hiredOn: '2026-11-10', leftOn: '2026-11-20' });
  expect(judgeDays(given, span, SETTINGS).map(({ day }) => day)).toHaveLength(11);
});

test('the sums of a month are those of its days', () => {
  const days = [
    judge({ roster: [on(EARLY)], punches: [`${DAY}T08:20`, `${DAY}T16:40`] }),
    judge({ roster: [on(NIGHT)], punches: [`${DAY}T22:00`, '2026-12-01T06:00'] }),
    judge({ roster: [on(EARLY)], leave: leaveOn('annual') }),
    judge({ roster: [on(EARLY)] }),
    judge({ roster: [on(null)] }),
    judge({
      roster: [on(EARLY)],
      leave: leaveOn('sick', 'morning'),
      punches: [`${DAY}T12:30`, `${DAY}T17:00`],
    }),
  ];
  expect(sumDays(days)).toMatchObject({
    dueDays: 5,
    workedHalves: 5,
    lateTimes: 1,
    lateMinutes: 20,
    earlyMinutes: 20,
    absentHalves: 2,
    nights: 1,
    restDays: 1,
    leaveHalves: { annual: 2, sick: 1 },
    unexplained: 1,
  });
});
