/** Where the time comes from; the sample site and the tests bring their own. */
export interface Clock {
  readonly now: () => Date;
}

export const systemClock: Clock = { now: () => new Date() };
