import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { netChanges, undoChanges } from '../../electron/features/archives/past-fields.ts';
import { changedFields } from '../../electron/office/changed-fields.ts';

type Fields = Readonly<Record<string, string | null>>;

const fields = fc.record({
  note: fc.constantFrom('', '甲', '乙'),
  floor: fc.constantFrom(null, '1', '2'),
  kind: fc.constantFrom('residence', 'shop'),
});
/** A record's states one after another. */
const lives = fc.array(fields, { minLength: 1, maxLength: 12 });

/** What the trail keeps of a change. */
function entryOf(before: Fields | null, after: Fields) {
  const image = changedFields(before ?? {}, after);
  return {
    first: before === null,
    changes: Object.keys(image.after).map((field) => ({
      field,
      before: before?.[field] ?? null,
      after: after[field] ?? null,
    })),
  };
}

const trailOf = (life: readonly Fields[]) =>
  life.map((state, index) => entryOf(life[index - 1] ?? null, state));

test('undoing what came after any moment gives the record as it was then', () => {
  fc.assert(
    fc.property(lives, fc.nat(11), (life, moment) => {
      const at = Math.min(moment, life.length - 1);
      const later = trailOf(life)
        .slice(at + 1)
        .reverse();
      expect(undoChanges(life.at(-1) ?? {}, later)).toEqual(life[at]);
    }),
  );
});

test('before its first entry a record is as it was first written down', () => {
  fc.assert(
    fc.property(lives, (life) => {
      expect(undoChanges(life.at(-1) ?? {}, trailOf(life).reverse())).toEqual(life[0]);
    }),
  );
});

test('the net changes between two moments are the differences of the record at both', () => {
  fc.assert(
    fc.property(lives, fc.nat(11), fc.nat(11), (life, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)].map((at) =>
        Math.min(at, life.length - 1),
      );
      const net = netChanges(trailOf(life).slice((from ?? 0) + 1, (to ?? 0) + 1));
      const expected = entryOf(life[from ?? 0] ?? null, life[to ?? 0] ?? {}).changes;
      const byField = (changes: typeof expected) =>
        changes.toSorted((first, second) => first.field.localeCompare(second.field));
      expect(byField([...net] as typeof expected)).toEqual(byField(expected));
    }),
  );
});
