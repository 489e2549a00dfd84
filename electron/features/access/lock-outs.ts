import type { Clock } from '../../office/clock.ts';
import { waitAfter } from './sign-in-waits.ts';
import type { StaffRow } from './staff.repository.ts';

/**
 * How long accounts still wait after wrong passwords. Waits are counted on a clock that nobody can set. Which account
 * waits is kept in the office; after a restart nobody knows how much of a wait had passed, so it begins anew.
 */
export class LockOuts {
  readonly #elapsedMs: Clock['elapsedMs'];
  readonly #waits = new Map<number, { readonly lockedUntil: string; readonly until: number }>();

  constructor(elapsedMs: Clock['elapsedMs']) {
    this.#elapsedMs = elapsedMs;
  }

  /** Whole seconds that the account still waits; 0 when it may be tried. */
  secondsLeft(staff: Pick<StaffRow, 'id' | 'locked_until' | 'failed_attempts'>): number {
    if (staff.locked_until === null) return 0;
    const known = this.#waits.get(staff.id);
    // A wait that another run of the program began.
    if (known?.lockedUntil !== staff.locked_until) {
      this.begin(staff.id, staff.locked_until, waitAfter(staff.failed_attempts));
    }
    const until = this.#waits.get(staff.id)?.until ?? 0;
    return Math.max(0, Math.ceil((until - this.#elapsedMs()) / 1000));
  }

  begin(staffId: number, lockedUntil: string, seconds: number): void {
    this.#waits.set(staffId, { lockedUntil, until: this.#elapsedMs() + seconds * 1000 });
  }
}
