import { expect, test } from 'vitest';
import { timeOf } from '../../renderer/components/typed-time.ts';

test.each([
  ['09:00', '09:00'],
  ['9', '09:00'],
  ['0930', '09:30'],
  ['9：05', '09:05'],
  [' 17.30 ', '17:30'],
  ['24:00', null],
  ['9:75', null],
  ['朝早', null],
  ['', null],
])('the time %s is %s', (typed, time) => {
  expect(timeOf(typed)).toBe(time);
});
