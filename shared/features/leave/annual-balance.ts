import type { AnnualStep } from './annual.ts';

/** A line of the book of annual leave of one person and year. */
export interface AnnualEntry {
  readonly kind: 'used' | 'returned' | 'adjusted' | 'carriedOut' | 'carriedIn';
  /** Used and carried away is less than none. */
  readonly halfDays: number;
  /** The day of leave of what was used or came back. */
  readonly leaveOn: string | null;
  readonly bookedOn: string;
}

/** How annual leave of a year stands on a day, in half days. */
export interface AnnualBalance {
  readonly entitled: number;
  readonly carried: number;
  readonly adjusted: number;
  readonly used: number;
  readonly left: number;
  /** More was taken than there was: by permission, or because a leaver's year became shorter. */
  readonly overdrawn: number;
}

/** As it was known at the end of a day: entitlement of the year, with what had been booked by then. */
export function annualBalance(
  steps: readonly AnnualStep[],
  entries: readonly AnnualEntry[],
  on: string,
): AnnualBalance {
  const booked = entries.filter(({ bookedOn }) => bookedOn <= on);
  const sum = (...kinds: readonly AnnualEntry['kind'][]): number =>
    booked.filter(({ kind }) => kinds.includes(kind)).reduce((total, { halfDays }) => total + halfDays, 0);
  const entitled = 2 * (steps.at(-1)?.days ?? 0);
  const carried = sum('carriedIn', 'carriedOut');
  const adjusted = sum('adjusted');
  const used = -sum('used', 'returned') + 0;
  const rest = entitled + carried + adjusted - used;
  return { entitled, carried, adjusted, used, left: Math.max(0, rest), overdrawn: Math.max(0, -rest) };
}

/**
 * Half days that may still be taken on a day without taking on that or any later day more than there is by then: a tier
 * that is reached in June is no leave in February, and leave approved for December is not taken twice.
 */
export function freeOn(steps: readonly AnnualStep[], entries: readonly AnnualEntry[], day: string): number {
  const fixed = entries
    .filter(({ leaveOn }) => leaveOn === null)
    .reduce((total, { halfDays }) => total + halfDays, 0);
  const days = [
    day,
    ...entries.flatMap(({ leaveOn }) => (leaveOn !== null && leaveOn > day ? [leaveOn] : [])),
  ];
  return Math.min(
    ...days.map((at) => {
      const entitled = 2 * (steps.filter(({ from }) => from <= at).at(-1)?.days ?? 0);
      const taken = entries
        .filter(({ leaveOn }) => leaveOn !== null && leaveOn <= at)
        .reduce((total, { halfDays }) => total + halfDays, 0);
      return entitled + fixed + taken;
    }),
  );
}

export interface LeaveDay {
  readonly day: string;
  readonly halfDays: number;
}

/** Whether all days of a leave in one year fit, each after those before it. */
export function fitsAnnual(
  steps: readonly AnnualStep[],
  entries: readonly AnnualEntry[],
  days: readonly LeaveDay[],
): boolean {
  const booked = [...entries];
  for (const { day, halfDays } of days) {
    if (freeOn(steps, booked, day) < halfDays) return false;
    booked.push({ kind: 'used', halfDays: -halfDays, leaveOn: day, bookedOn: day });
  }
  return true;
}

/** Half days that may go to the next year: what came from the year before is used first and not carried twice (條例, article 5). */
export function carryable(balance: AnnualBalance, carriedIn: number): number {
  const unusedCarried = Math.max(0, carriedIn - balance.used);
  return Math.max(0, balance.left - unusedCarried);
}
