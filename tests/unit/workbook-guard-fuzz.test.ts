import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertSoundWorkbook } from '../../electron/spreadsheet/workbook-guard.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { messyRoll } from '../fixtures/messy-roll.ts';
import { rawWorkbook, textRows } from '../fixtures/raw-workbook.ts';

const FILES = 40_000;

type Change =
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut' | 'drop' | 'double'; readonly at: number; readonly length: number }
  | { readonly kind: 'field'; readonly at: number; readonly value: number };

const at = fc.nat(1_000_000);
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('set' as const), at, byte: fc.nat(255) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at, length: fc.constant(0) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('drop' as const, 'double' as const),
      at,
      length: fc.integer({ min: 1, max: 60 }),
    }),
  },
  // The sizes and places that a zip declares, which is where readers are misled.
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('field' as const),
      at,
      value: fc.oneof(fc.constantFrom(0, 1, 0xffff, 0x7fffffff, 0xffffffff, 0x04034b50), fc.nat(70_000)),
    }),
  },
);

function changed(bytes: Buffer, one: Change): Buffer {
  if (bytes.length < 4) return bytes;
  const place = one.at % bytes.length;
  switch (one.kind) {
    case 'set': {
      const copy = Buffer.from(bytes);
      copy[place] = one.byte;
      return copy;
    }
    case 'cut':
      return bytes.subarray(0, place);
    case 'drop':
      return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + one.length)]);
    case 'double':
      return Buffer.concat([bytes.subarray(0, place + one.length), bytes.subarray(place)]);
    case 'field': {
      const copy = Buffer.from(bytes);
      // Half of them at the end, where the directory is.
      const tail = (one.at & 1) === 0 ? Math.max(0, copy.length - 1 - (one.at % 400)) : place;
      copy.writeUInt32LE(one.value, Math.min(tail, copy.length - 4));
      return copy;
    }
  }
}

test(`${FILES} altered workbooks pass or are refused in words; none crashes the guard`, async () => {
  const sound = [
    Buffer.from(
      rawWorkbook({
        rows: textRows([
          ['房號', '業主'],
          ['1-101', '陳大文'],
        ]),
      }),
    ),
    Buffer.from(await messyRoll()),
  ];
  const reasons = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.nat(3), fc.array(change, { minLength: 1, maxLength: 4 }), async (which, changes) => {
      // The small one three times of four: it has everything that can be wrong and is quicker.
      const start = sound[which === 3 ? 1 : 0] ?? Buffer.alloc(0);
      const bytes = changes.reduce(changed, start);
      const reason = await assertSoundWorkbook(bytes).then(() => 'sound', reasonOf);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }),
    { numRuns: FILES, seed: 20_261_123, endOnFailure: true },
  );
  expect([...reasons.values()].reduce((sum, count) => sum + count, 0)).toBe(FILES);
  // Changes of many kinds were met, not one of them again and again.
  expect([...reasons.keys()]).toEqual(
    expect.arrayContaining([
      'sound',
      'notWorkbook',
      'workbookTruncated',
      'workbookDamaged',
      'workbookBomb',
      'workbookLying',
    ]),
  );
}, 300_000);

/** Anything but a refusal in words is a crash. */
function reasonOf(error: unknown): string {
  if (!(error instanceof ApiError) || error.failure.kind !== 'refused') throw error;
  return error.failure.reason;
}
