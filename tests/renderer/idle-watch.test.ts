import { beforeEach, expect, test } from 'vitest';
import { IdleWatch } from '../../renderer/app/idle-watch.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let now = 0;
let done: string[] = [];
let watch: IdleWatch;
beforeEach(() => {
  now = 5_000;
  done = [];
  watch = new IdleWatch({
    now: () => now,
    minutes: () => 3,
    lock: (cause) => done.push(`locked: ${cause}`),
    stillHere: () => done.push('still here'),
  });
});

/** Looks once a second, as the window does. */
function pass(milliseconds: number): void {
  for (const end = now + milliseconds; now < end; ) {
    now += SECOND;
    watch.look();
  }
}

test('a window that nobody touches locks after the minutes set and not before', () => {
  pass(3 * MINUTE - SECOND);
  expect(done).toEqual([]);
  pass(SECOND);
  expect(done).toEqual(['locked: idle']);
});

test('input puts the lock off, and the office hears of it at most once a minute', () => {
  for (let turn = 0; turn < 60; turn += 1) {
    watch.input();
    pass(10 * SECOND);
  }
  expect(done).toEqual(Array(10).fill('still here'));
});

test('the last input is told too, though it came within the minute', () => {
  pass(MINUTE);
  watch.input();
  pass(10 * SECOND);
  watch.input();
  pass(2 * MINUTE);
  expect(done).toEqual(['still here', 'still here']);
});

test('a page hidden for a minute locks, one hidden for less does not', () => {
  watch.visible(false);
  pass(MINUTE - SECOND);
  watch.visible(true);
  pass(MINUTE);
  expect(done).toEqual([]);
  watch.visible(false);
  pass(MINUTE);
  expect(done[0]).toBe('locked: hidden');
});

test('a page that was hidden for long locks before it is seen again, though no time was told to it meanwhile', () => {
  watch.visible(false);
  now += 2 * MINUTE;
  watch.visible(true);
  expect(done).toEqual(['locked: hidden']);
});
