import { expect, test } from 'vitest';
import { dayKindOf, weekdayOf } from '../../shared/features/employees/day-kind.ts';
import {
  MODEL_REGIONS,
  mainlandStatutoryDays,
  modelCalendar,
} from '../../shared/features/employees/model-calendar.ts';

test('the announced year of the mainland has the 13 statutory days that follow from the date', () => {
  const calendar = modelCalendar('CN', 2026);
  const statutory = calendar?.days.filter(({ kind }) => kind === 'statutoryHoliday');
  expect(calendar?.provisional).toBe(false);
  expect(statutory).toEqual(mainlandStatutoryDays(2026));
  expect(statutory).toHaveLength(13);
});

test('every workday in exchange of the announced year is on a weekend, and 2026 has 248 workdays', () => {
  const days = modelCalendar('CN', 2026)?.days ?? [];
  const calendar = new Map(days.map((day) => [day.day, day]));
  expect(days.filter(({ kind }) => kind === 'workday').every(({ day }) => weekdayOf(day) >= 6)).toBe(true);
  expect(calendar.size).toBe(days.length);
  let workdays = 0;
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
    if (dayKindOf(new Date(at).toISOString().slice(0, 10), calendar) === 'workday') workdays += 1;
  }
  expect(workdays).toBe(248);
});

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

test('the days of 2027 follow from the almanac and are still to be confirmed', () => {
  const calendar = modelCalendar('CN', 2027);
  const first = (name: string): string => calendar?.days.find((day) => day.name === name)?.day ?? '';
  expect(calendar).toMatchObject({ provisional: true });
  expect(calendar?.days.map(({ kind }) => kind)).toEqual(Array(13).fill('statutoryHoliday'));
  expect(lunar.format(new Date(first('端午節')))).toBe('5/5');
  expect(lunar.format(new Date(first('中秋節')))).toBe('8/15');
  // 除夕 of the almanac: the lunar calendar of the program's own libraries is a day late there.
  expect(first('春節')).toBe('2027-02-05');
  expect(first('清明節')).toBe('2027-04-05');
});

test('a place and year that nobody announced has no model, and each model names a day once', () => {
  expect(modelCalendar('HK', 2027)).toBeNull();
  expect(modelCalendar('TW', 2027)).toBeNull();
  for (const region of MODEL_REGIONS) {
    const days = modelCalendar(region, 2026)?.days ?? [];
    expect(days.length).toBeGreaterThan(14);
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
  }
  expect(modelCalendar('HK', 2026)?.days).toHaveLength(17);
  expect(modelCalendar('MO', 2026)?.days.filter(({ kind }) => kind === 'statutoryHoliday')).toHaveLength(10);
});
