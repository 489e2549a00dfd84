import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  changeToHandOver,
  minutesAfter,
  nextChange,
  skippedChanges,
} from '../../shared/features/handover/duty-times.ts';
import {
  changesAtSchema,
  type HandoverCheck,
  isSamePerson,
  unansweredCheck,
  uncountedByHand,
} from '../../shared/features/handover/handover.ts';

const RULES = { graceMinutes: 30, remindMinutes: 15 };
const times = fc
  .array(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 4 })
  .map((minutes) => changesAtSchema.parse(minutes));
const moments = fc
  .integer({ min: 0, max: 20 * 1440 })
  .map((minutes) => minutesAfter('2026-11-01T00:00', minutes));

describe('changes of shift', () => {
  test('come each day at the post’s times, and over midnight', () => {
    expect(changesBetween([0, 480, 960], '2026-11-30T08:00', '2026-12-01T08:00')).toEqual([
      '2026-11-30T16:00',
      '2026-12-01T00:00',
      '2026-12-01T08:00',
    ]);
    expect(nextChange([480], '2026-11-30T08:00')).toBe('2026-11-30T08:00');
    expect(nextChange([480], '2026-11-30T08:01')).toBe('2026-12-01T08:00');
    expect(nextChange([], '2026-11-30T08:00')).toBeNull();
  });

  test('that lie in a row of spans are those of the whole span', () => {
    fc.assert(
      fc.property(times, fc.array(moments, { minLength: 3, maxLength: 3 }), (at, three) => {
        const [from = '', middle = '', to = ''] = three.toSorted();
        expect([...changesBetween(at, from, middle), ...changesBetween(at, middle, to)]).toEqual(
          changesBetween(at, from, to),
        );
      }),
    );
  });

  test('are skipped once their grace is over and nobody handed over, and not before the times held', () => {
    const post = { changesAt: [480, 960], changesSince: '2026-11-22T09:00' };
    const none = new Set<string>();
    expect(skippedChanges(post, none, '2026-11-22T16:30', RULES)).toEqual([]);
    expect(skippedChanges(post, none, '2026-11-22T16:31', RULES)).toEqual(['2026-11-22T16:00']);
    expect(skippedChanges(post, new Set(['2026-11-22T16:00']), '2026-11-23T08:31', RULES)).toEqual([
      '2026-11-23T08:00',
    ]);
    expect(skippedChanges(post, none, '2026-12-24T12:00', RULES)).toHaveLength(14);
  });

  test('every change of a post is in time, handed over or skipped, and none is asked for twice', () => {
    fc.assert(
      fc.property(
        times,
        moments,
        fc.integer({ min: 0, max: 6 * 1440 }),
        fc.infiniteStream(fc.boolean()),
        (at, since, later, done) => {
          const now = minutesAfter(since, later);
          const all = changesBetween(at, since, now);
          const handedOver = new Set(all.filter(() => done.next().value));
          const skipped = skippedChanges({ changesAt: at, changesSince: since }, handedOver, now, RULES);
          const past = all.filter((moment) => minutesAfter(moment, RULES.graceMinutes) < now);
          expect(skipped).toEqual(past.filter((moment) => !handedOver.has(moment)));
          // What is begun now is of a change that nobody handed over, and never of a skipped one.
          const next = changeToHandOver(at, handedOver, now, RULES);
          expect(handedOver.has(next)).toBe(false);
          expect(skipped).not.toContain(next);
        },
      ),
    );
  });
});

test('a check is answered when it is good and all there, or when what is wrong is said', () => {
  const check = (given: Partial<HandoverCheck>): HandoverCheck => ({
    checkId: 1,
    name: '對講機',
    quantity: 6,
    state: 'good',
    found: 6,
    note: '',
    ...given,
  });
  const isAnswered = (given: Partial<HandoverCheck>) => unansweredCheck([check(given)]) === null;
  expect(isAnswered({})).toBe(true);
  expect(isAnswered({ quantity: null, found: null })).toBe(true);
  expect(isAnswered({ state: null })).toBe(false);
  expect(isAnswered({ found: 5 })).toBe(false);
  expect(isAnswered({ found: null })).toBe(false);
  expect(isAnswered({ state: 'missing', found: 5 })).toBe(false);
  expect(isAnswered({ state: 'missing', found: 5, note: '一部送修' })).toBe(true);
  expect(uncountedByHand({ sources: ['parcels'], parcels: null, visitors: null })).toBe('parcels');
  expect(uncountedByHand({ sources: ['parcels'], parcels: 0, visitors: null })).toBeNull();
});

test('one is the same person by account or by staff file, and nobody is nobody', () => {
  expect(isSamePerson({ staffId: 1, employeeId: null }, { staffId: 1, employeeId: 7 })).toBe(true);
  expect(isSamePerson({ staffId: null, employeeId: 7 }, { staffId: 1, employeeId: 7 })).toBe(true);
  expect(isSamePerson({ staffId: null, employeeId: 7 }, { staffId: null, employeeId: 8 })).toBe(false);
  expect(isSamePerson({ staffId: null, employeeId: null }, { staffId: null, employeeId: null })).toBe(false);
});
