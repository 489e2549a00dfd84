import { z } from 'zod';

/** What opens something of a household or of the office: 鑰匙, 門禁卡, 遙控器. */
export const KEY_KINDS = ['key', 'accessCard', 'remote', 'other'] as const;
export const keyKindSchema = z.enum(KEY_KINDS);
export type KeyKind = z.output<typeof keyKindSchema>;

/** Where it is. `handedOut` is for good, `signedOut` until a day, `returned` came back from whom it was handed out to. */
export const KEY_STATES = ['inOffice', 'handedOut', 'signedOut', 'returned', 'lost', 'cancelled'] as const;
export const keyStateSchema = z.enum(KEY_STATES);
export type KeyState = z.output<typeof keyStateSchema>;

/** What is done with one on file. */
export const KEY_MOVES = [
  'handOut',
  'signOut',
  'extend',
  'takeBack',
  'reportLost',
  'find',
  'cancel',
] as const;
export const keyMoveSchema = z.enum(KEY_MOVES);
export type KeyMove = z.output<typeof keyMoveSchema>;

/** What may be done in each state, and where it leads; what is not named here is not allowed. */
const LEADS_TO: Readonly<Record<KeyState, Readonly<Partial<Record<KeyMove, KeyState>>>>> = {
  inOffice: { handOut: 'handedOut', signOut: 'signedOut', reportLost: 'lost', cancel: 'cancelled' },
  handedOut: { takeBack: 'returned', reportLost: 'lost', cancel: 'cancelled' },
  signedOut: { takeBack: 'inOffice', extend: 'signedOut', reportLost: 'lost' },
  returned: { handOut: 'handedOut', signOut: 'signedOut', reportLost: 'lost', cancel: 'cancelled' },
  lost: { find: 'inOffice', cancel: 'cancelled' },
  cancelled: {},
};

/** The state after a move, or null where the move is not allowed. */
export function keyStateAfter(state: KeyState, move: KeyMove): KeyState | null {
  return LEADS_TO[state][move] ?? null;
}

export function keyMovesFrom(state: KeyState): readonly KeyMove[] {
  return KEY_MOVES.filter((move) => keyStateAfter(state, move) !== null);
}
