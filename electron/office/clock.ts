/** Where the time comes from; the sample site and the tests bring their own. */
export interface Clock {
  /** What the PC's clock shows. Anybody at the PC can set it. */
  readonly now: () => Date;
  /** Milliseconds since some moment of this run, which nobody can set. */
  readonly elapsedMs: () => number;
}

export const systemClock: Clock = { now: () => new Date(), elapsedMs: () => performance.now() };
