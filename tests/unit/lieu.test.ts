import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/calendar.ts';
import {
  type LieuGrant,
  lieuEnding,
  lieuExpired,
  lieuLeft,
  remaining,
  spendLieu,
} from '../../shared/features/leave/lieu.ts';

const grant = (id: number, minutes: number, grantedOn: string, expiresOn: string): LieuGrant => ({
  id,
  minutes,
  grantedOn,
  expiresOn,
  uses: [],
});

test('the first to end is taken first, each day from what is still good on it', () => {
  const grants = [
    grant(1, 480, '2026-01-01', '2026-12-31'),
    grant(2, 240, '2026-02-01', '2026-03-31'),
    grant(3, 480, '2026-02-01', '2026-04-02'),
  ];
  const days = ['2026-03-31', '2026-04-01', '2026-04-03'].map((day) => ({ day, minutes: 480 }));
  expect(spendLieu(grants, days, '2026-03-01')).toEqual({
    parts: [
      { grantId: 2, day: '2026-03-31', minutes: 240 },
      { grantId: 3, day: '2026-03-31', minutes: 240 },
      { grantId: 3, day: '2026-04-01', minutes: 240 },
      { grantId: 1, day: '2026-04-01', minutes: 240 },
      { grantId: 1, day: '2026-04-03', minutes: 240 },
    ],
    missing: 240,
  });
});

test('its last day is good, the day after it is not', () => {
  const grants = [grant(1, 480, '2026-01-01', '2026-06-30')];
  expect(lieuLeft(grants, '2026-06-30')).toBe(480);
  expect(lieuLeft(grants, '2026-07-01')).toBe(0);
  expect(lieuExpired(grants, '2026-07-01')).toBe(480);
  expect(lieuEnding(grants, '2026-06-01', '2026-06-30')).toBe(480);
  expect(lieuEnding(grants, '2026-06-01', '2026-06-29')).toBe(0);
});

type Step =
  | { readonly kind: 'grant'; readonly minutes: number; readonly good: number }
  | { readonly kind: 'use'; readonly minutes: number; readonly ahead: number }
  | { readonly kind: 'cancel'; readonly which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('grant' as const),
    minutes: fc.integer({ min: 1, max: 600 }),
    good: fc.nat(90),
  }),
  fc.record({
    kind: fc.constant('use' as const),
    minutes: fc.integer({ min: 1, max: 600 }),
    ahead: fc.nat(30),
  }),
  fc.record({ kind: fc.constant('cancel' as const), which: fc.nat(20) }),
);

interface Lot {
  readonly id: number;
  readonly from: number;
  readonly until: number;
  /** One number per minute granted: the use that took it, or null. */
  readonly minutes: (number | null)[];
}

test('against an oracle that moves single minutes, over any order of grants, uses, cancellations and ends', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const start = '2026-01-01';
      let grants: LieuGrant[] = [];
      const lots: Lot[] = [];
      const used: { readonly id: number; readonly parts: readonly { grantId: number; minutes: number }[] }[] =
        [];
      steps.forEach((one, now) => {
        const today = addDays(start, now);
        if (one.kind === 'grant') {
          const id = lots.length + 1;
          grants.push(grant(id, one.minutes, today, addDays(today, one.good)));
          lots.push({
            id,
            from: now,
            until: now + one.good,
            minutes: Array.from({ length: one.minutes }, () => null),
          });
        } else if (one.kind === 'use') {
          const day = addDays(today, one.ahead);
          const { parts, missing } = spendLieu(grants, [{ day, minutes: one.minutes }], today);
          const free = lots
            .filter(({ until }) => until >= now + one.ahead)
            .sort((a, b) => a.until - b.until || a.id - b.id)
            .flatMap((lot) => lot.minutes.map((by, at) => ({ lot, by, at })))
            .filter(({ by }) => by === null);
          expect(missing).toBe(Math.max(0, one.minutes - free.length));
          if (missing > 0) return;
          const id = now;
          for (const { lot, at } of free.slice(0, one.minutes)) lot.minutes[at] = id;
          used.push({ id, parts });
          grants = booked(grants, parts, -1, today);
        } else {
          const back = used.splice(one.which % Math.max(1, used.length), 1)[0];
          if (back === undefined) return;
          for (const lot of lots)
            lot.minutes.forEach((by, at) => (by === back.id ? (lot.minutes[at] = null) : undefined));
          grants = booked(grants, back.parts, 1, today);
        }
        for (const { id, minutes } of lots) {
          const found = grants.find((each) => each.id === id);
          if (found === undefined) throw new Error('a grant went missing');
          const left = remaining(found, today);
          expect(left).toBe(minutes.filter((by) => by === null).length);
          expect(left).toBeGreaterThanOrEqual(0);
        }
        const good = lots.filter(({ from, until }) => from <= now && until >= now);
        const count = (of: readonly Lot[]) =>
          of.flatMap(({ minutes }) => minutes).filter((by) => by === null).length;
        expect(lieuLeft(grants, today)).toBe(count(good));
        expect(lieuExpired(grants, today)).toBe(count(lots.filter(({ until }) => until < now)));
      });
    }),
    { numRuns: 200 },
  );
});

function booked(
  grants: readonly LieuGrant[],
  parts: readonly { readonly grantId: number; readonly minutes: number }[],
  sign: 1 | -1,
  bookedOn: string,
): LieuGrant[] {
  return grants.map((each) => ({
    ...each,
    uses: [
      ...each.uses,
      ...parts
        .filter(({ grantId }) => grantId === each.id)
        .map(({ minutes }) => ({ minutes: sign * minutes, bookedOn })),
    ],
  }));
}
