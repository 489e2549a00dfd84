import type { Clock } from '../office/clock.ts';

/** Where the sample site is; it has no summer time, so its offset is always the same. */
export const SAMPLE_TIME_ZONE = 'Asia/Hong_Kong';

/** A clock that stands still between two steps of the simulated year and never goes backwards. */
export class SampleClock implements Pick<Clock, 'now'> {
  #now = new Date(0);

  /** `time` is `HH:MM`, or seconds after midnight. */
  moveTo(date: string, time: string | number): void {
    const seconds =
      typeof time === 'number' ? time : Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60;
    const instant = new Date(Date.parse(`${date}T00:00:00+08:00`) + seconds * 1000);
    if (instant < this.#now) throw new RangeError('the sample year goes forward only');
    this.#now = instant;
  }

  readonly now = (): Date => this.#now;
}
