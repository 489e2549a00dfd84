import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  KEY_MOVES,
  KEY_STATES,
  type KeyMove,
  type KeyState,
  keyMovesFrom,
  keyStateAfter,
} from '../../shared/features/household/key-item.ts';

test.each<[KeyState, readonly KeyMove[]]>([
  ['inOffice', ['handOut', 'signOut', 'reportLost', 'cancel']],
  ['handedOut', ['takeBack', 'reportLost', 'cancel']],
  ['signedOut', ['extend', 'takeBack', 'reportLost']],
  ['returned', ['handOut', 'signOut', 'reportLost', 'cancel']],
  ['lost', ['find', 'cancel']],
  ['cancelled', []],
])('a key that is %s can be moved by %j alone', (state, moves) => {
  expect(keyMovesFrom(state)).toEqual(moves);
});

test('what is signed out comes back to the office, what was handed out for good comes back to be looked at', () => {
  expect(keyStateAfter('signedOut', 'takeBack')).toBe('inOffice');
  expect(keyStateAfter('handedOut', 'takeBack')).toBe('returned');
});

test('whatever is done with a key, a cancelled one stays cancelled, and only a lost one is found', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KEY_MOVES), { maxLength: 60 }), (moves) => {
      let state: KeyState = 'inOffice';
      for (const move of moves) {
        const next = keyStateAfter(state, move);
        if (next === null) continue;
        expect(state).not.toBe('cancelled');
        expect(move === 'find').toBe(state === 'lost' && next === 'inOffice');
        expect(KEY_STATES).toContain(next);
        // Somebody has it after it went out, and nobody after it came back.
        if (move === 'takeBack') expect(['handedOut', 'signedOut']).toContain(state);
        state = next;
      }
    }),
  );
});
