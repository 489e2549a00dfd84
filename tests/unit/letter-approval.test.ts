import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../../shared/domain/role.ts';
import {
  CHAIN_STEPS,
  type ChainStep,
  chainOf,
  mayCompleteAlone,
  mayTakeStep,
  stepsTakenBy,
  waitingSteps,
} from '../../shared/features/letters/letter-approval.ts';
import { LETTER_KIND_FACTS, LETTER_KINDS } from '../../shared/features/letters/letter-kind.ts';
import { clashingKind, firstKindSettings } from '../../shared/features/letters/letter-kind-settings.ts';

const chains = fc.subarray([...CHAIN_STEPS], { minLength: 1 }).map((steps): readonly ChainStep[] => steps);
const roles = fc.constantFrom(...ROLES);

describe('the chain of a letter', () => {
  test('grows by one step above an amount, in the order of the posts, and by none below', () => {
    const over = { cents: 100_000, step: 'company' as const };
    expect(chainOf(['supervisor', 'manager'], over, 100_000)).toEqual(['supervisor', 'manager']);
    expect(chainOf(['supervisor', 'manager'], over, 100_001)).toEqual(['supervisor', 'manager', 'company']);
    expect(chainOf(['supervisor', 'manager'], over, null)).toEqual(['supervisor', 'manager']);
    expect(chainOf(['supervisor'], { cents: 0, step: 'manager' }, 1)).toEqual(['supervisor', 'manager']);
    expect(chainOf(['manager'], { cents: 0, step: 'supervisor' }, 1)).toEqual(['supervisor', 'manager']);
  });

  test('is gone through in order, by nobody beyond their post, and ends complete', () => {
    fc.assert(
      fc.property(chains, fc.array(fc.tuple(roles, fc.boolean()), { maxLength: 12 }), (chain, people) => {
        const taken: ChainStep[] = [];
        for (const [role, forCompany] of people) {
          const steps = stepsTakenBy(role, chain, taken, forCompany);
          expect(steps).toEqual(chain.slice(taken.length, taken.length + steps.length));
          for (const step of steps) expect(mayTakeStep(step, role)).toBe(true);
          // The company’s agreement is entered by itself, under its name.
          if (steps.includes('company')) expect([steps, forCompany]).toEqual([['company'], true]);
          taken.push(...steps);
        }
        expect(taken.length).toBeLessThanOrEqual(chain.length);
        if (people.filter(([role, forCompany]) => role === 'manager' && forCompany).length >= 3) {
          expect(taken).toEqual(chain);
        }
      }),
    );
  });

  test('that is changed while a letter is in review passes nobody over: what is to come is what nobody took of it', () => {
    expect(waitingSteps(['manager', 'company'], ['supervisor'])).toEqual(['manager', 'company']);
    expect(waitingSteps(['supervisor'], ['supervisor'])).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.tuple(chains, roles, fc.boolean()), { maxLength: 12 }), (days) => {
        const taken: ChainStep[] = [];
        for (const [chain, role, forCompany] of days) {
          const waiting = waitingSteps(chain, taken);
          expect([...taken, ...waiting]).toEqual(expect.arrayContaining([...chain]));
          expect(waiting).toEqual(chain.filter((step) => waiting.includes(step)));
          const steps = stepsTakenBy(role, chain, taken, forCompany);
          expect(steps).toEqual(waiting.slice(0, steps.length));
          taken.push(...steps);
          expect(new Set(taken).size).toBe(taken.length);
        }
      }),
    );
  });

  test('is signed at once only by whoever takes all of it alone', () => {
    fc.assert(
      fc.property(chains, roles, (chain, role) => {
        const alone = stepsTakenBy(role, chain, [], false);
        expect(mayCompleteAlone(role, chain)).toBe(alone.length === chain.length);
      }),
    );
  });
});

describe('the settings that kinds begin with', () => {
  const all = LETTER_KINDS.map(firstKindSettings);

  test('give kinds of one series one pattern, and different series different numbers', () => {
    for (const each of all) {
      expect(clashingKind(each, all)).toBeNull();
      for (const other of all) {
        if (LETTER_KIND_FACTS[each.kind].series === LETTER_KIND_FACTS[other.kind].series) {
          expect(other.numberPattern).toBe(each.numberPattern);
        }
      }
    }
  });

  test('never deliver a demand for payment by a board', () => {
    const demands = all.filter(({ kind }) => LETTER_KIND_FACTS[kind].series === 'CJ');
    expect(demands).toHaveLength(2);
    for (const { deliveries } of demands) expect(deliveries).not.toContain('board');
  });
});
