import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { OfficeDay } from '../../../electron/office/office-day.ts';
import { dateAt } from '../../../shared/domain/calendar.ts';

// Zones with summer time, half hours, a day skipped and a change at midnight.
const ZONES = [
  'Asia/Hong_Kong',
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Havana',
  'UTC',
] as const;

test('the remembered day is always the day of the calendar, whichever way time and zone jump', () => {
  const day = new OfficeDay();
  const step = integer({ min: -200_000_000, max: 200_000_000 });
  let time = Date.parse('2011-12-29T12:00:00Z');
  assert(
    property(step, constantFrom(...ZONES), (milliseconds, zone) => {
      time += milliseconds;
      const instant = new Date(time);
      expect(day.at(instant, zone)).toBe(dateAt(instant, zone));
    }),
    { numRuns: 1000 },
  );
});
