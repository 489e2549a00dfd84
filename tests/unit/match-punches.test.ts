import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClockPunch,
  type MatchRules,
  matchPunches,
  type Stretch,
} from '../../shared/features/attendance/match-punches.ts';

const RULES: MatchRules = { earlyMinutes: 120, lateMinutes: 240, togetherMinutes: 5 };
const at = (hours: number, minutes = 0): number => hours * 60 + minutes;
const punch = (minute: number, direction: ClockPunch['direction'] = ''): ClockPunch => ({
  at: minute,
  direction,
});
const match = (stretches: Stretch[], punches: ClockPunch[]) => matchPunches(stretches, punches, RULES);
const DAY: Stretch = { from: at(9), to: at(18) };
const NIGHT: Stretch = { from: at(22), to: at(30) };

describe('which punch belongs to which shift', () => {
  test('the first is the coming and the last is the going, what is between is between', () => {
    const { matched, left } = match(
      [DAY],
      [8.9, 12, 13, 18.1].map((hour) => punch(Math.round(hour * 60))),
    );
    expect(matched[0]).toMatchObject({ in: 534, out: 1086, between: [720, 780] });
    expect(left).toEqual([]);
  });

  test('a night shift takes its end from the morning after', () => {
    const { matched } = match([NIGHT], [punch(at(21, 55)), punch(at(30, 3))]);
    expect(matched[0]).toMatchObject({ in: at(21, 55), out: at(30, 3) });
  });

  test('one punch belongs to the nearer end', () => {
    expect(match([DAY], [punch(at(8, 50))]).matched[0]).toMatchObject({ in: at(8, 50), out: null });
    expect(match([DAY], [punch(at(17, 50))]).matched[0]).toMatchObject({ in: null, out: at(17, 50) });
  });

  test('pressing twice is one punch: the coming by its first, the going by its last', () => {
    const pressed = [at(8, 58), at(9, 1), at(18, 1), at(18, 4)].map((minute) => punch(minute));
    expect(match([DAY], pressed).matched[0]).toMatchObject({ in: at(8, 58), out: at(18, 4), between: [] });
    expect(match([DAY], pressed.slice(0, 2)).matched[0]).toMatchObject({ in: at(8, 58), out: null });
  });

  test('a punch far from every shift belongs to none', () => {
    const { matched, left } = match([DAY], [punch(at(3))]);
    expect(matched[0]).toMatchObject({ in: null, out: null, punches: [] });
    expect(left).toEqual([punch(at(3))]);
  });

  test('whoever goes from one shift straight into the next need not punch between them', () => {
    const back = [NIGHT, { from: at(30), to: at(38) }];
    const { matched } = match(back, [punch(at(21, 58)), punch(at(38, 2))]);
    expect(matched).toMatchObject([
      { in: at(21, 58), out: at(30) },
      { in: at(30), out: at(38, 2) },
    ]);
    const once = match(back, [punch(at(21, 58)), punch(at(29, 59)), punch(at(38, 2))]).matched;
    expect(once).toMatchObject([
      { in: at(21, 58), out: at(29, 59) },
      { in: at(30), out: at(38, 2) },
    ]);
  });

  test('nobody is taken to have stayed who did not come to the first shift', () => {
    const back = [NIGHT, { from: at(30), to: at(38) }];
    expect(match(back, [punch(at(38, 2))]).matched).toMatchObject([
      { in: null, out: null },
      { in: null, out: at(38, 2) },
    ]);
  });

  test('between two shifts the clock’s own in and out decide', () => {
    const two = [
      { from: at(6), to: at(14) },
      { from: at(18), to: at(22) },
    ];
    const said = [
      punch(at(6), 'in'),
      punch(at(16, 30), 'out'),
      punch(at(16, 40), 'in'),
      punch(at(22), 'out'),
    ];
    expect(match(two, said).matched).toMatchObject([
      { in: at(6), out: at(16, 30) },
      { in: at(16, 40), out: at(22) },
    ]);
  });

  test('duty of a day and a night ends a day later at the same time', () => {
    const duty = { from: at(8), to: at(32) };
    expect(match([duty], [punch(at(7, 50)), punch(at(32, 10))]).matched[0]).toMatchObject({
      in: at(7, 50),
      out: at(32, 10),
    });
  });
});

/** Every shift asked for every punch: slow, and plain to see. */
function naiveOwner(stretches: readonly Stretch[], { at: minute, direction }: ClockPunch, rules: MatchRules) {
  const holding = stretches
    .map((stretch, index) => ({ ...stretch, index }))
    .filter(({ from, to }) => minute >= from - rules.earlyMinutes && minute <= to + rules.lateMinutes);
  let [owner] = holding;
  for (const next of holding.slice(1)) {
    if (owner === undefined || next.index !== owner.index + 1) break;
    const earlier =
      direction === 'out'
        ? Math.abs(minute - owner.to) <= Math.abs(minute - next.to)
        : direction === 'in'
          ? Math.abs(minute - owner.from) < Math.abs(minute - next.from)
          : 2 * minute <= owner.to + next.from;
    if (earlier) break;
    owner = next;
  }
  return owner?.index ?? null;
}

const stretchesOf = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 30, max: 1440 }) }), {
    maxLength: 5,
  })
  .map((parts) => {
    let place = 0;
    return parts.map(({ gap, length }) => {
      const from = place + gap;
      place = from + length;
      return { from, to: place };
    });
  });
const punchesOf = fc
  .uniqueArray(fc.integer({ min: -300, max: 8000 }), { maxLength: 14 })
  .chain((minutes) =>
    fc.tuple(
      ...minutes
        .sort((one, other) => one - other)
        .map((minute) =>
          fc.constantFrom('in' as const, 'out' as const, '' as const).map((said) => punch(minute, said)),
        ),
    ),
  );
const rulesOf = fc.record({
  earlyMinutes: fc.integer({ min: 0, max: 300 }),
  lateMinutes: fc.integer({ min: 0, max: 300 }),
  togetherMinutes: fc.integer({ min: 0, max: 10 }),
});

test('every punch belongs to the shift that the naive search finds, and to no other', () => {
  fc.assert(
    fc.property(stretchesOf, punchesOf, rulesOf, (stretches, punches, rules) => {
      const { matched, left } = matchPunches(stretches, punches, rules);
      const owners = punches.map((each) => naiveOwner(stretches, each, rules));
      const expected = stretches.map((_stretch, index) =>
        punches.filter((_punch, place) => owners[place] === index).map((each) => each.at),
      );
      expect(matched.map((each) => each.punches)).toEqual(expected);
      expect(left).toEqual(punches.filter((_punch, place) => owners[place] === null));
    }),
    { numRuns: 1000 },
  );
});

test('coming is never after going, both are punches of the shift or its seam, and nothing is counted twice', () => {
  fc.assert(
    fc.property(stretchesOf, punchesOf, rulesOf, (stretches, punches, rules) => {
      const { matched } = matchPunches(stretches, punches, rules);
      for (const [index, { in: came, out: went, punches: own }] of matched.entries()) {
        const ends = [stretches[index]?.from, stretches[index]?.to, ...own];
        if (came !== null) expect(ends).toContain(came);
        if (went !== null) expect(ends).toContain(went);
      }
      const all = matched.flatMap((each) => each.punches);
      expect(new Set(all).size).toBe(all.length);
    }),
    { numRuns: 500 },
  );
});
