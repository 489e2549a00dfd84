import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DataKey, type FieldPlace } from '../../../electron/office/data-key.ts';

const place = fc.record({
  table: fc.constantFrom('person', 'unit'),
  rowId: fc.integer({ min: 1, max: 1_000_000 }),
  column: fc.constantFrom('id_number', 'note'),
});
const owner = fc.oneof(
  fc.integer({ min: 1, max: 10_000 }).map((staffId) => ({ staffId })),
  fc.constant('recoveryCode' as const),
);
const HOME: FieldPlace = { table: 'person', rowId: 1, column: 'id_number' };
const broken = expect.objectContaining({ failure: expect.objectContaining({ reason: 'sealBroken' }) });

function opening(key: DataKey, at: FieldPlace, sealed: Buffer): unknown {
  try {
    return key.open(at, sealed);
  } catch (error) {
    return error;
  }
}

test('any text opens again where it was sealed, and nowhere else', () => {
  const key = DataKey.make();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), place, place, (text, here, there) => {
      const sealed = key.seal(here, text);
      expect(key.open(here, sealed)).toBe(text);
      const same = JSON.stringify(here) === JSON.stringify(there);
      expect(opening(key, there, sealed)).toEqual(same ? text : broken);
    }),
  );
});

test('one flipped bit anywhere, a cut end, or another key opens nothing', () => {
  const key = DataKey.make();
  const sealed = key.seal(HOME, '110101199003074514');
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const altered = Buffer.from(sealed);
    altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(opening(key, HOME, altered)).toEqual(broken);
  }
  for (let length = 0; length < sealed.length; length += 1) {
    expect(opening(key, HOME, sealed.subarray(0, length))).toEqual(broken);
  }
  expect(opening(DataKey.make(), HOME, sealed)).toEqual(broken);
});

test('the same text sealed twice looks different, and has one index', () => {
  const key = DataKey.make();
  expect(key.seal(HOME, 'A123456')).not.toEqual(key.seal(HOME, 'A123456'));
  expect(key.blindIndex('a123456')).toEqual(key.blindIndex('a123456'));
  expect(key.blindIndex('a123456')).not.toEqual(key.blindIndex('a123457'));
  expect(key.blindIndex('a123456')).not.toEqual(DataKey.make().blindIndex('a123456'));
});

test('a wrapped key comes out for its own owner, under its own password and version alone', () => {
  fc.assert(
    fc.property(owner, owner, fc.integer({ min: 1, max: 9 }), (mine, other, version) => {
      const key = DataKey.make(version);
      const under = randomBytes(32);
      const wrapped = key.wrap(under, mine);
      const unwrapped = DataKey.unwrap(wrapped, under, mine, version);
      expect(unwrapped?.checkValue).toEqual(key.checkValue);
      expect(unwrapped?.open(HOME, key.seal(HOME, '證件'))).toBe('證件');
      const same = JSON.stringify(mine) === JSON.stringify(other);
      expect(DataKey.unwrap(wrapped, under, other, version) === null).toBe(!same);
      expect(DataKey.unwrap(wrapped, randomBytes(32), mine, version)).toBeNull();
      expect(DataKey.unwrap(wrapped, under, mine, version + 1)).toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('a wiped key does nothing any more, and its copy lives on', () => {
  const key = DataKey.make();
  const copy = key.copy();
  const sealed = key.seal(HOME, '110101199003074514');
  key.wipe();
  const notHeld = expect.objectContaining({ failure: expect.objectContaining({ reason: 'keyNotHeld' }) });
  expect(opening(key, HOME, sealed)).toEqual(notHeld);
  for (const use of [
    () => key.seal(HOME, 'x'),
    () => key.blindIndex('x'),
    () => key.digest('x'),
    () => key.copy(),
    () => key.wrap(randomBytes(32), 'recoveryCode'),
    () => key.checkValue,
  ]) {
    expect(use).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ reason: 'keyNotHeld' }) }),
    );
  }
  expect(copy.open(HOME, sealed)).toBe('110101199003074514');
});
