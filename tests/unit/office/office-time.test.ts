import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OfficeTime } from '../../../electron/office/office-time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-23T02:00:00Z');

/** A PC whose clock and true time are moved by hand. */
function pc(newestEntryAt: string | null = null) {
  const state = { now: START, elapsed: 0 };
  const clock = { now: () => new Date(state.now), elapsedMs: () => state.elapsed };
  const time = new OfficeTime(clock, newestEntryAt);
  return {
    time,
    pass: (ms: number): void => {
      state.now += ms;
      state.elapsed += ms;
    },
    set: (instant: number): void => {
      state.now = instant;
    },
    /** What an entry made now would be dated. */
    enter: (): string => {
      const at = time.read().now.toISOString();
      time.entered(at);
      return at;
    },
  };
}

test('a clock that is right counts as it is', () => {
  const { time, pass, enter } = pc();
  expect(enter()).toBe('2026-11-23T02:00:00.000Z');
  pass(HOUR);
  expect(enter()).toBe('2026-11-23T03:00:00.000Z');
  expect([time.behindSeconds, time.takeJump()]).toEqual([0, null]);
});

test('a clock set right by a minute makes the office wait and no fuss', () => {
  const { time, set, enter } = pc();
  const before = enter();
  set(START - 60_000);
  expect(enter()).toBe(before);
  expect([time.behindSeconds, time.takeJump()]).toEqual([0, null]);
});

test.each([
  ['an hour', HOUR],
  ['a day', DAY],
  ['ten years', 3652 * DAY],
])('a clock %s behind leaves the office on its date, a thousandth of a second an entry', (_what, back) => {
  const { time, set, pass, enter } = pc();
  enter();
  set(START - back);
  expect(time.takeJump()).toEqual({
    kind: 'clockBehind',
    pcTime: new Date(START - back).toISOString(),
    officeTime: '2026-11-23T02:00:00.000Z',
  });
  expect([enter(), enter(), enter()]).toEqual([
    '2026-11-23T02:00:00.001Z',
    '2026-11-23T02:00:00.002Z',
    '2026-11-23T02:00:00.003Z',
  ]);
  expect(time.behindSeconds).toBe(Math.round(back / 1000));
  expect(time.takeJump()).toBeNull();
  pass(back + HOUR);
  expect(enter()).toBe('2026-11-23T03:00:00.000Z');
  expect(time.takeJump()).toBeNull();
});

test('the last entry before midnight keeps its date while the clock is behind', () => {
  const { time, set } = pc();
  time.entered('2026-11-23T15:59:59.999Z');
  set(START);
  const { now, day } = time.read();
  expect(now.toISOString()).toBe('2026-11-23T16:00:00.000Z');
  expect(day.toISOString()).toBe('2026-11-23T15:59:59.999Z');
});

test('a program started with its clock behind knows it from the trail alone', () => {
  const { time } = pc('2026-11-24T02:00:00.000Z');
  expect(time.takeJump()).toMatchObject({ kind: 'clockBehind', officeTime: '2026-11-24T02:00:00.000Z' });
  expect(time.behindSeconds).toBe(DAY / 1000);
});

test('a second jump is told anew, and a jump far ahead too; a weekend asleep is none', () => {
  const { time, set, enter } = pc();
  enter();
  set(START - HOUR);
  expect(time.takeJump()).toMatchObject({ kind: 'clockBehind' });
  set(START - DAY);
  expect(time.takeJump()).toMatchObject({ kind: 'clockBehind' });
  set(START + 5 * DAY);
  expect(time.takeJump()).toMatchObject({ kind: 'clockAhead' });
  set(START + 8 * DAY);
  expect(time.takeJump()).toBeNull();
  set(START + 365 * DAY);
  expect(time.takeJump()).toMatchObject({ kind: 'clockAhead', pcTime: '2027-11-23T02:00:00.000Z' });
});

test('a manager who says the clock is right sets the office back to it, and a failure to write that down takes it back', () => {
  const { time, set, enter } = pc();
  enter();
  set(START - DAY);
  expect(time.takeJump()).not.toBeNull();
  const takeBack = time.acceptPcTime();
  expect([time.behindSeconds, enter()]).toEqual([0, '2026-11-22T02:00:00.000Z']);
  takeBack();
  expect(time.behindSeconds).toBe(DAY / 1000);
});

test('whatever happens to the clock, entries never go backwards, and each jump is told once', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('pass' as const), by: fc.integer({ min: 0, max: 10 * HOUR }) }),
    fc.record({ kind: fc.constant('jump' as const), by: fc.integer({ min: -3652 * DAY, max: 365 * DAY }) }),
    fc.constant({ kind: 'restart' as const, by: 0 }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const state = { now: START, elapsed: 0 };
      const clock = { now: () => new Date(state.now), elapsedMs: () => state.elapsed };
      let time = new OfficeTime(clock, null);
      let newest = '';
      for (const { kind, by } of steps) {
        if (kind === 'restart') time = new OfficeTime(clock, newest === '' ? null : newest);
        else {
          state.now += by;
          if (kind === 'pass') state.elapsed += by;
        }
        const told = [time.takeJump(), time.takeJump()];
        if (kind === 'pass') expect(told[0]).toBeNull();
        if (kind === 'jump' && by < -120_000 && newest !== '' && state.now < Date.parse(newest) - 120_000)
          expect(told[0]).not.toBeNull();
        expect(told[1]).toBeNull();
        const at = time.read().now.toISOString();
        expect(at >= newest).toBe(true);
        time.entered(at);
        newest = at;
      }
    }),
  );
});
