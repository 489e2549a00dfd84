import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '../../shared/features/fees/share-out.ts';

test('300.01 over 89.5, 100.24, 130.7 and 76.2 m² is shared out to the last cent', () => {
  expect(shareOut(30_001, [89_500, 100_240, 130_700, 76_200])).toEqual([6769, 7582, 9886, 5764]);
});

test('300 units of the same area share 1000 without losing the remainder', () => {
  const shares = shareOut(
    100_000,
    Array.from({ length: 300 }, () => 88_130),
  );
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100_000);
  expect(new Set(shares)).toEqual(new Set([333, 334]));
});

test('what nobody weighs anything for cannot be shared', () => {
  expect(() => shareOut(100, [0, 0])).toThrow(RangeError);
});

test('the shares are the amount to the cent, each within a cent of its exact part, and nothing for no weight', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000_000_000 }),
      fc
        .array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 60 })
        .filter((weights) => weights.some((each) => each > 0)),
      (total, weights) => {
        const shares = shareOut(total, weights);
        const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        for (const [at, weight] of weights.entries()) {
          const distance = BigInt(shares[at] ?? -1) * sum - BigInt(total) * BigInt(weight);
          expect(distance < sum && distance > -sum).toBe(true);
          if (weight === 0) expect(shares[at]).toBe(0);
        }
      },
    ),
  );
});
