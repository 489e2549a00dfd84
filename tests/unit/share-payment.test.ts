import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostPayable, type PayableLine, sharePayment } from '../../shared/features/fees/share-payment.ts';

function line(chargeId: number, itemId: number, owedCents: number, lateFeeCents = 0): PayableLine {
  return { chargeId, itemId, owedCents, lateFeeCents, disputed: false };
}

const NONE = { chosen: new Set<number>(), creditCents: 0, credits: [] };

test('the oldest principal comes first and late fees last, those of designated lines before the lines of others', () => {
  const lines = [line(1, 1, 100, 5), line(2, 1, 100, 3), line(3, 1, 100)];
  expect(sharePayment({ ...NONE, lines, moneyCents: 250 })).toMatchObject({
    shares: [
      { chargeId: 1, part: 'principal', amountCents: 100 },
      { chargeId: 2, part: 'principal', amountCents: 100 },
      { chargeId: 3, part: 'principal', amountCents: 50 },
    ],
    overCents: 0,
  });
  expect(sharePayment({ ...NONE, lines, moneyCents: 310 }).shares.slice(3)).toEqual([
    { chargeId: 1, part: 'lateFee', amountCents: 5 },
    { chargeId: 2, part: 'lateFee', amountCents: 3 },
  ]);
  expect(sharePayment({ ...NONE, lines, chosen: new Set([2]), moneyCents: 110 }).shares).toEqual([
    { chargeId: 2, part: 'principal', amountCents: 100 },
    { chargeId: 2, part: 'lateFee', amountCents: 3 },
    { chargeId: 1, part: 'principal', amountCents: 7 },
  ]);
});

test('prepaid money pays only what it is kept for, and what is in dispute only when it is chosen', () => {
  const lines = [line(1, 1, 100), { ...line(2, 2, 100), disputed: true }, line(3, 2, 40)];
  const credits = [
    { purposeId: null, itemIds: [], cents: 30 },
    { purposeId: 7, itemIds: [2], cents: 90 },
  ];
  const drawn = sharePayment({ ...NONE, lines, moneyCents: 0, creditCents: 120, credits });
  expect(drawn).toMatchObject({
    shares: [
      { chargeId: 1, amountCents: 30 },
      { chargeId: 3, amountCents: 40 },
    ],
    draws: [
      { purposeId: null, amountCents: 30 },
      { purposeId: 7, amountCents: 40 },
    ],
    creditLeftCents: 50,
  });
  expect(mostPayable(lines, new Set())).toBe(140);
  expect(mostPayable(lines, new Set([2]))).toBe(240);
});

const anyLine = fc.record({
  itemId: fc.integer({ min: 1, max: 3 }),
  owedCents: fc.integer({ min: 1, max: 500 }),
  lateFeeCents: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50 })),
  disputed: fc.boolean(),
});
const anyCredits = fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400)).map(([any, one, two]) => [
  { purposeId: null, itemIds: [], cents: any },
  { purposeId: 1, itemIds: [1], cents: one },
  { purposeId: 2, itemIds: [1, 2], cents: two },
]);

test('no cent is made or lost, no line is overpaid, no purpose is overdrawn and no late fee is paid before its principal', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 8 }),
      anyCredits,
      fc.nat(3000),
      fc.nat(1200),
      fc.array(fc.nat(8)),
      (given, credits, moneyCents, wanted, picked) => {
        const lines = given.map((each, index) => ({ ...each, chargeId: index + 1 }));
        const held = credits.reduce((sum, { cents }) => sum + cents, 0);
        const creditCents = Math.min(wanted, held);
        const payment = { lines, chosen: new Set(picked), moneyCents, creditCents, credits };
        const shared = sharePayment(payment);
        const settled = shared.shares.reduce((sum, { amountCents }) => sum + amountCents, 0);
        const drawn = shared.draws.reduce((sum, { amountCents }) => sum + amountCents, 0);
        expect(settled + shared.overCents).toBe(moneyCents + drawn);
        expect(drawn + shared.creditLeftCents).toBe(creditCents);
        for (const { purposeId, amountCents } of shared.draws) {
          const kept = credits.find((credit) => credit.purposeId === purposeId);
          expect(amountCents).toBeLessThanOrEqual(kept?.cents ?? 0);
        }
        for (const { chargeId, part, amountCents } of shared.shares) {
          const of = lines[chargeId - 1];
          expect(amountCents).toBeLessThanOrEqual(
            (part === 'principal' ? of?.owedCents : of?.lateFeeCents) ?? 0,
          );
          if (part === 'lateFee') expect(shared.settled.has(chargeId)).toBe(true);
          if (of?.disputed === true) expect(payment.chosen.has(chargeId)).toBe(true);
        }
        if (shared.overCents > 0) {
          expect(settled).toBe(mostPayable(lines, payment.chosen));
        }
      },
    ),
    { numRuns: 300 },
  );
});
