import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  completenessOf,
  isMissing,
  type PaperFacts,
  processesOf,
} from '../../shared/features/documents/completeness.ts';
import { PAPER_STANDINGS } from '../../shared/features/documents/document.ts';
import { MODEL_DOCUMENT_KINDS } from '../../shared/features/documents/model-kinds.ts';

const papers: fc.Arbitrary<PaperFacts[]> = fc.array(
  fc.record({
    required: fc.boolean(),
    files: fc.nat({ max: 3 }),
    standing: fc.constantFrom(...PAPER_STANDINGS),
  }),
  { maxLength: 40 },
);

test('a hundred percent means that nothing is missing, and less means that something is', () => {
  fc.assert(
    fc.property(papers, (all) => {
      const { needed, held, percent } = completenessOf(all);
      expect(held).toBeLessThanOrEqual(needed);
      expect(percent).toBeGreaterThanOrEqual(0);
      expect(percent === 100).toBe(!all.some(isMissing));
      expect(needed - held).toBe(all.filter(isMissing).length);
    }),
  );
});

test('a file, a paper, or a check fills what is missing, and a needless one is not asked for', () => {
  fc.assert(
    fc.property(papers, (all) => {
      const before = completenessOf(all);
      const place = all.findIndex(isMissing);
      fc.pre(place !== -1);
      const changedBy = (change: Partial<PaperFacts>) =>
        completenessOf(all.map((paper, index) => (index === place ? { ...paper, ...change } : paper)));
      for (const change of [{ files: 1 }, { standing: 'paper' }, { standing: 'checked' }] as const) {
        expect(changedBy(change)).toMatchObject({ needed: before.needed, held: before.held + 1 });
      }
      expect(changedBy({ standing: 'notNeeded' })).toMatchObject({
        needed: before.needed - 1,
        held: before.held,
      });
    }),
  );
});

test('what is not required changes nothing', () => {
  fc.assert(
    fc.property(papers, papers, (all, others) => {
      const optional = others.map((paper) => ({ ...paper, required: false }));
      expect(completenessOf([...all, ...optional])).toEqual(completenessOf(all));
    }),
  );
});

test('a household is asked for the papers of what it has been through', () => {
  const untouched = {
    kind: 'residence',
    occupancyState: 'notHandedOver',
    worksState: 'none',
    hasLeft: false,
  } as const;
  expect(processesOf(untouched)).toEqual([]);
  expect(processesOf({ ...untouched, occupancyState: 'vacant' })).toEqual(['moveIn']);
  expect(processesOf({ ...untouched, occupancyState: 'let', worksState: 'accepted', hasLeft: true })).toEqual(
    ['moveIn', 'fitOut', 'moveOut'],
  );
  expect(processesOf({ ...untouched, occupancyState: 'let', kind: 'parking', hasLeft: true })).toEqual([]);
});

test('the model checklist names each kind once, with a code of its own', () => {
  const codes = MODEL_DOCUMENT_KINDS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => /^[A-Z0-9]{2,10}$/u.test(code))).toBe(true);
  expect(new Set(MODEL_DOCUMENT_KINDS.map(({ name }) => name)).size).toBe(codes.length);
});
