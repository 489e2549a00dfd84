import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBackups, ROTATION, type RotatedBackup } from '../../../electron/safekeeping/rotation.ts';

const HOUR_MS = 3_600_000;
const START = Date.parse('2024-01-01T00:00:00.000Z');
const instant = (ms: number): string => new Date(ms).toISOString();

const backup = (sequence: number, madeAt: string, change: Partial<RotatedBackup> = {}): RotatedBackup => ({
  sequence,
  madeAt,
  state: 'verified',
  before: null,
  ...change,
});

/** One an hour, without a pause, for so many days. */
const hourly = (days: number): RotatedBackup[] =>
  Array.from({ length: days * 24 }, (_, hour) => backup(hour + 1, instant(START + hour * HOUR_MS)));

const anyState = fc.oneof(
  { weight: 8, arbitrary: fc.constant('verified' as const) },
  { weight: 1, arbitrary: fc.constantFrom('unproved' as const, 'bad' as const) },
);
const anyBefore = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom('migration' as const, 'restore' as const) },
);

/** A history whose clock moves by the given steps, so that a negative one sets it back. */
const historyOf = (step: fc.Arbitrary<number>): fc.Arbitrary<RotatedBackup[]> =>
  fc
    .array(fc.record({ step, skipped: fc.nat(2), state: anyState, before: anyBefore }), { maxLength: 160 })
    .map((steps) => {
      let clock = START;
      let sequence = 0;
      return steps.map(({ step: hours, skipped, state, before }) => {
        clock += hours * HOUR_MS;
        sequence += 1 + skipped;
        return backup(sequence, instant(clock), { state, before });
      });
    });

const forwards = historyOf(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 24 * 40 })));
const jumping = historyOf(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }) },
    { weight: 1, arbitrary: fc.integer({ min: -24 * 365 * 10, max: 24 * 365 * 10 }) },
    { weight: 1, arbitrary: fc.integer({ min: -48, max: -1 }) },
  ),
);

const sequences = (backups: readonly RotatedBackup[]): number[] => backups.map(({ sequence }) => sequence);
const proved = (backups: readonly RotatedBackup[]): RotatedBackup[] =>
  backups.filter(({ state }) => state === 'verified');
const newestFirst = (backups: readonly RotatedBackup[]): RotatedBackup[] =>
  [...backups].sort((one, other) => other.sequence - one.sequence);
const distinct = (backups: readonly RotatedBackup[], length: number): string[] => [
  ...new Set(newestFirst(backups).map(({ madeAt }) => madeAt.slice(0, length))),
];

test('three years of hourly backups leave the hours, days, weeks, months and years of the rule', () => {
  const { kept, dropped } = keptBackups(hourly(3 * 366));
  const times = kept.map(({ madeAt }) => madeAt.slice(0, 13));
  expect(kept.length + dropped.length).toBe(3 * 366 * 24);
  expect(times.slice(0, 25)).toEqual([
    ...Array.from({ length: 24 }, (_, hour) =>
      instant(START + (3 * 366 * 24 - 1 - hour) * HOUR_MS).slice(0, 13),
    ),
    '2027-01-01T23',
  ]);
  expect(times.slice(24)).toEqual([
    // The rest of fourteen days.
    '2027-01-01T23',
    '2026-12-31T23',
    '2026-12-30T23',
    '2026-12-29T23',
    '2026-12-28T23',
    '2026-12-27T23',
    '2026-12-26T23',
    '2026-12-25T23',
    '2026-12-24T23',
    '2026-12-23T23',
    '2026-12-22T23',
    '2026-12-21T23',
    '2026-12-20T23',
    // The rest of eight weeks, each ending on a Sunday, among the months.
    '2026-12-13T23',
    '2026-12-06T23',
    '2026-11-30T23',
    '2026-11-29T23',
    '2026-11-22T23',
    '2026-11-15T23',
    '2026-10-31T23',
    '2026-09-30T23',
    '2026-08-31T23',
    '2026-07-31T23',
    '2026-06-30T23',
    '2026-05-31T23',
    '2026-04-30T23',
    '2026-03-31T23',
    '2026-02-28T23',
    '2026-01-31T23',
    '2025-12-31T23',
    '2025-11-30T23',
    '2025-10-31T23',
    '2025-09-30T23',
    '2025-08-31T23',
    '2025-07-31T23',
    '2025-06-30T23',
    '2025-05-31T23',
    '2025-04-30T23',
    '2025-03-31T23',
    '2025-02-28T23',
    // And the year that no month reaches any more.
    '2024-12-31T23',
  ]);
});

test('nothing is kept of nothing, and a single backup is kept', () => {
  expect(keptBackups([])).toEqual({ kept: [], dropped: [] });
  const only = backup(1, instant(START));
  expect(keptBackups([only])).toEqual({ kept: [only], dropped: [] });
});

test('whatever the history, every backup is either kept or dropped, once', () => {
  fc.assert(
    fc.property(jumping, (history) => {
      const { kept, dropped } = keptBackups(history);
      expect(sequences(newestFirst([...kept, ...dropped]))).toEqual(sequences(newestFirst(history)));
    }),
  );
});

test('the newest proved one is kept whatever the clock says, and so are those right before it', () => {
  fc.assert(
    fc.property(jumping, (history) => {
      const kept = new Set(sequences(keptBackups(history).kept));
      const newest = sequences(newestFirst(proved(history))).slice(0, ROTATION.newest);
      expect(newest.filter((sequence) => !kept.has(sequence))).toEqual([]);
    }),
  );
});

test('what is not proved is neither counted nor dropped', () => {
  fc.assert(
    fc.property(jumping, (history) => {
      const { kept, dropped } = keptBackups(history);
      expect(dropped.filter(({ state }) => state === 'unproved')).toEqual([]);
      expect(sequences(proved(kept))).toEqual(sequences(keptBackups(proved(history)).kept));
    }),
  );
});

test('one that does not hold goes when a proved one of its time would, and never before a proved one has followed it', () => {
  fc.assert(
    fc.property(jumping, (history) => {
      const { dropped } = keptBackups(history);
      const newestProved = newestFirst(proved(history))[0]?.sequence ?? 0;
      const known = history.filter(({ state }) => state !== 'unproved');
      const asProved = known.map((one) => ({ ...one, state: 'verified' as const, before: null }));
      const droppedAsProved = sequences(keptBackups(asProved).dropped);
      for (const { state, sequence } of dropped) {
        if (state !== 'bad') continue;
        expect(sequence).toBeLessThan(newestProved);
      }
      // A year keeps its last proved one for ever; a damaged one is worth no more than its time.
      for (const { state, sequence } of known) {
        const outlived = state === 'bad' && sequence < newestProved && droppedAsProved.includes(sequence);
        if (outlived) expect(sequences(dropped)).toContain(sequence);
      }
    }),
  );
  const damaged = hourly(3 * 366).map((one) => ({
    ...one,
    state: one.sequence % 2 === 0 ? ('bad' as const) : ('verified' as const),
  }));
  const { kept } = keptBackups(damaged);
  expect(kept.filter(({ state }) => state === 'bad').length).toBeLessThanOrEqual(10 + 24 + 14 + 8 + 24);
  expect(kept.filter(({ state }) => state === 'verified').length).toBeGreaterThanOrEqual(24);
});

test('of each of the last fourteen days with a proved backup its last one is kept', () => {
  fc.assert(
    fc.property(forwards, (history) => {
      const kept = sequences(keptBackups(history).kept);
      for (const day of distinct(proved(history), 10).slice(0, 14)) {
        const last = newestFirst(proved(history)).find(({ madeAt }) => madeAt.startsWith(day));
        expect(kept).toContain(last?.sequence);
      }
    }),
  );
});

test('of every year with a proved backup one is kept, however the clock jumped', () => {
  fc.assert(
    fc.property(jumping, (history) => {
      const { kept } = keptBackups(history);
      expect(distinct(proved(kept), 4).toSorted()).toEqual(distinct(proved(history), 4).toSorted());
    }),
  );
});

test('the newest before a migration is kept, and those before a restore until enough have followed', () => {
  fc.assert(
    fc.property(jumping, (history) => {
      const kept = sequences(keptBackups(history).kept);
      const inOrder = newestFirst(proved(history));
      const migration = inOrder.find(({ before }) => before === 'migration');
      if (migration !== undefined) expect(kept).toContain(migration.sequence);
      const head = inOrder[0]?.sequence ?? 0;
      for (const { before, sequence } of inOrder) {
        if (before === 'restore' && head - sequence < 24) expect(kept).toContain(sequence);
      }
    }),
  );
  const history = hourly(60).map((one) => ({
    ...one,
    before: one.sequence === 5 ? ('restore' as const) : null,
  }));
  expect(sequences(keptBackups(history).dropped)).toContain(5);
});

test('rotating twice is rotating once', () => {
  fc.assert(
    fc.property(jumping, (history) => {
      const { kept } = keptBackups(history);
      expect(keptBackups(kept)).toEqual({ kept, dropped: [] });
    }),
  );
});

test('rotating after every backup keeps what rotating at the end keeps', () => {
  fc.assert(
    fc.property(jumping, (history) => {
      let asWeGo: readonly RotatedBackup[] = [];
      for (const made of history) asWeGo = keptBackups([...asWeGo, made]).kept;
      expect(sequences(asWeGo)).toEqual(sequences(keptBackups(history).kept));
    }),
  );
});

test('within an hour, a day, a month or a year by the clock, no older one outlives the newest of it', () => {
  fc.assert(
    fc.property(jumping, (history) => {
      const { dropped } = keptBackups(history);
      const inOrder = newestFirst(proved(history));
      // The newest of a year is kept as that year's, so nothing of a label may be dropped before it.
      for (const lost of dropped) {
        const newest = inOrder.find(({ madeAt }) => madeAt.slice(0, 4) === lost.madeAt.slice(0, 4));
        expect(newest?.sequence).toBeGreaterThan(lost.sequence);
      }
    }),
  );
});

test('a clock that is wrong for a day and stands still takes the place of one day and no more', () => {
  const before = hourly(20);
  const last = before.at(-1)?.sequence ?? 0;
  const wrong = Array.from({ length: 24 }, (_, hour) => backup(last + 1 + hour, '2099-01-01T00:00:00.000Z'));
  const after = Array.from({ length: 30 }, (_, hour) =>
    backup(last + 25 + hour, instant(START + (20 * 24 + hour) * HOUR_MS)),
  );
  const { kept } = keptBackups([...before, ...wrong, ...after]);
  const days = new Set(kept.map(({ madeAt }) => madeAt.slice(0, 10)));
  // Two days after, the one wrong day, and eleven before.
  expect([...days].filter((day) => day >= '2024-01-10')).toHaveLength(14);
  expect(kept.filter(({ madeAt }) => madeAt.startsWith('2099'))).toHaveLength(1);
});

test('the number of proved ones kept has a bound that only years move', () => {
  fc.assert(
    fc.property(jumping, (history) => {
      const years = distinct(proved(history), 4).length;
      const bound = 10 + 24 + 14 + 8 + 24 + years + 1 + 24;
      expect(proved(keptBackups(history).kept).length).toBeLessThanOrEqual(bound);
    }),
  );
});

test('the order of the list does not matter', () => {
  fc.assert(
    fc.property(jumping, fc.integer(), (history, seed) => {
      const shuffled = [...history].sort(
        (one, other) => ((one.sequence * seed) % 7) - ((other.sequence * seed) % 7),
      );
      expect(keptBackups(shuffled)).toEqual(keptBackups(history));
    }),
  );
});
