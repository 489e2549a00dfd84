import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskAccount } from '../../shared/features/deposits/deposit.ts';
import {
  DEPOSIT_ACTIONS,
  DEPOSIT_STATES,
  type DepositAction,
  type DepositState,
  heldCentsIn,
  stateAfter,
} from '../../shared/features/deposits/deposit-state.ts';

const UNDOES: Partial<Record<DepositAction, DepositAction>> = {
  take: 'reverseTaking',
  apply: 'withdrawApplication',
  confirm: 'withdrawConfirmation',
  refund: 'reverseRefund',
};

test('whatever is tried in whatever order, money moves only when it is taken, confirmed, paid back or any of these is undone', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.integer({ min: 1, max: 1_000_000 }).chain((amountCents) =>
        fc.record({
          amountCents: fc.constant(amountCents),
          deductedCents: fc.integer({ min: 0, max: amountCents }),
        }),
      ),
      fc.array(fc.constantFrom(...DEPOSIT_ACTIONS), { maxLength: 40 }),
      (inspected, amounts, actions) => {
        let state: DepositState = 'due';
        let heldCents = 0;
        for (const action of actions) {
          const next = stateAfter(state, action, { inspected });
          if (next === null) continue;
          const { amountCents, deductedCents } = amounts;
          heldCents +=
            {
              take: amountCents,
              reverseTaking: -amountCents,
              confirm: -deductedCents,
              withdrawConfirmation: deductedCents,
              refund: deductedCents - amountCents,
              reverseRefund: amountCents - deductedCents,
            }[action as string] ?? 0;
          const undo = UNDOES[action];
          if (undo !== undefined) expect(stateAfter(next, undo, { inspected }), action).toBe(state);
          if (action === 'accept' || action === 'fail') expect(inspected).toBe(true);
          state = next;
          expect(heldCents).toBe(heldCentsIn(state, amounts));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('no money goes back before it was taken, inspected where that is needed, and confirmed', () => {
  const paths = (inspected: boolean): string[][] => {
    const found: string[][] = [];
    const walk = (state: DepositState, path: readonly DepositAction[]): void => {
      if (state === 'refunded') found.push([...path]);
      if (path.length === 6 || state === 'refunded') return;
      for (const action of DEPOSIT_ACTIONS) {
        const next = stateAfter(state, action, { inspected });
        if (next !== null && !path.includes(action)) walk(next, [...path, action]);
      }
    };
    walk('due', []);
    return found;
  };
  for (const path of paths(true)) {
    expect(path).toEqual(expect.arrayContaining(['take', 'apply', 'accept', 'confirm', 'refund']));
  }
  for (const path of paths(false)) {
    expect(path).toEqual(expect.arrayContaining(['take', 'apply', 'confirm', 'refund']));
  }
  expect(paths(true).length).toBeGreaterThan(0);
});

test('nothing forfeits a deposit, and one that is cancelled stays so', () => {
  expect([...DEPOSIT_STATES, ...DEPOSIT_ACTIONS].filter((word) => /forfeit/iu.test(word))).toEqual([]);
  expect(DEPOSIT_ACTIONS.map((action) => stateAfter('cancelled', action, { inspected: true }))).toEqual(
    DEPOSIT_ACTIONS.map(() => null),
  );
});

test.each([
  ['6222 0000 1234 5678', '****5678'],
  ['12345', '****45'],
  ['', ''],
])('an account %s is shown as %s', (account, shown) => {
  expect(maskAccount(account)).toBe(shown);
});
