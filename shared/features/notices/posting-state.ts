import { z } from 'zod';

export const POSTING_ACTS = ['posted', 'missing', 'damaged', 'takenDown'] as const;
export const postingActSchema = z.enum(POSTING_ACTS);
export type PostingAct = z.output<typeof postingActSchema>;

/**
 * How one notice stands on one board: to go up, up, gone or spoilt and to go up again, to come down, down, never put up
 * before it was over, or not wanted any more.
 */
export const POSTING_STATES = ['waiting', 'up', 'lost', 'toTakeDown', 'down', 'missed', 'cancelled'] as const;
export const postingStateSchema = z.enum(POSTING_STATES);
export type PostingState = z.output<typeof postingStateSchema>;

export interface PostingFacts {
  readonly cancelled: boolean;
  readonly letterVoid: boolean;
  /** Null while nothing says how long the notice is good. */
  readonly takeDownOn: string | null;
  /** What was done and seen, in its order, without what was withdrawn. */
  readonly acts: readonly PostingAct[];
}

export function postingState(
  { cancelled, letterVoid, takeDownOn, acts }: PostingFacts,
  today: string,
): PostingState {
  if (cancelled) return 'cancelled';
  const over = takeDownOn !== null && takeDownOn <= today;
  switch (acts.at(-1)) {
    case undefined:
      if (letterVoid) return 'cancelled';
      return over ? 'missed' : 'waiting';
    case 'takenDown':
      return 'down';
    case 'missing':
      return letterVoid || over ? 'down' : 'lost';
    case 'damaged':
      return letterVoid || over ? 'toTakeDown' : 'lost';
    case 'posted':
      return letterVoid || over ? 'toTakeDown' : 'up';
  }
}

/** What may be noted next of a posting in a state. */
export const NEXT_ACTS: Readonly<Record<PostingState, readonly PostingAct[]>> = {
  waiting: ['posted'],
  up: ['missing', 'damaged', 'takenDown'],
  lost: ['posted', 'takenDown'],
  toTakeDown: ['missing', 'takenDown'],
  down: [],
  missed: [],
  cancelled: [],
};

export const NOTICE_STATES = ['toPlan', 'toPost', 'up', 'toTakeDown', 'down', 'lapsed', 'void'] as const;
export const noticeStateSchema = z.enum(NOTICE_STATES);
export type NoticeState = z.output<typeof noticeStateSchema>;

/** How a notice stands by its postings: what is still to be done comes first. */
export function noticeState(of: {
  readonly letterVoid: boolean;
  readonly over: boolean;
  readonly postings: readonly PostingState[];
}): NoticeState {
  const some = (...states: PostingState[]): boolean => of.postings.some((state) => states.includes(state));
  if (some('toTakeDown')) return 'toTakeDown';
  if (of.letterVoid) return 'void';
  if (some('waiting', 'lost')) return 'toPost';
  if (some('up')) return 'up';
  if (some('down')) return 'down';
  return of.over ? 'lapsed' : 'toPlan';
}
