import type { Clock } from './clock.ts';

/** Clocks that set themselves by the network go back a little now and then. */
const TOLERATED_MS = 2 * 60_000;
/** A PC may sleep over a long weekend, which its running time does not count. */
const LONGEST_SLEEP_MS = 4 * 86_400_000;

export interface ClockJump {
  readonly kind: 'clockBehind' | 'clockAhead';
  readonly pcTime: string;
  readonly officeTime: string;
}

/**
 * The office's own time, which never goes backwards. Where the PC's clock falls behind the newest entry of the audit
 * trail, the office goes on right after that entry, on its date, until the clock has caught up or a manager says that
 * the clock is right.
 */
export class OfficeTime {
  readonly #clock: Clock;
  #newest: number;
  #behind = false;
  #seen: { readonly pc: number; readonly elapsed: number };
  #jump: ClockJump | null = null;

  constructor(clock: Clock, newestEntryAt: string | null) {
    this.#clock = clock;
    this.#newest = newestEntryAt === null ? Number.NEGATIVE_INFINITY : Date.parse(newestEntryAt);
    this.#seen = { pc: clock.now().getTime(), elapsed: clock.elapsedMs() };
  }

  /** This instant, and one of the day that the office is in. */
  read(): { readonly now: Date; readonly day: Date } {
    const pc = this.#look();
    if (this.#behind) return { now: new Date(this.#newest + 1), day: new Date(this.#newest) };
    const now = new Date(Math.max(pc, this.#newest));
    return { now, day: now };
  }

  /** The jump that the office is in was told by an earlier run of the program, when the PC's clock showed this. */
  alreadyTold(pcTime: string): void {
    if (this.#jump !== null && this.#look() > Date.parse(pcTime) - TOLERATED_MS) this.#jump = null;
  }

  /** An entry was made at this instant. */
  entered(at: string): void {
    this.#newest = Math.max(this.#newest, Date.parse(at));
  }

  get behindSeconds(): number {
    const pc = this.#look();
    return this.#behind ? Math.round((this.#newest - pc) / 1000) : 0;
  }

  /** A jump that nobody was told of yet; it is told once. */
  takeJump(): ClockJump | null {
    this.#look();
    const jump = this.#jump;
    this.#jump = null;
    return jump;
  }

  /** The telling failed and is to be tried again. */
  giveBack(jump: ClockJump): void {
    this.#jump ??= jump;
  }

  /** The PC's clock counts again, however far back it is. Returns the way back, for when this cannot be written down. */
  acceptPcTime(): () => void {
    const former = this.#newest;
    this.#newest = this.#look();
    this.#behind = false;
    this.#jump = null;
    return () => {
      this.#newest = former;
    };
  }

  /** Reads the PC's clock beside the time that truly passed since it was last read. */
  #look(): number {
    const pc = this.#clock.now().getTime();
    const elapsed = this.#clock.elapsedMs();
    const moved = pc - (this.#seen.pc + elapsed - this.#seen.elapsed);
    this.#seen = { pc, elapsed };
    const wasBehind = this.#behind;
    this.#behind = pc < this.#newest - TOLERATED_MS;
    if (this.#behind && (!wasBehind || moved < -TOLERATED_MS)) {
      this.#jump = this.#jumpTo('clockBehind', pc, this.#newest);
    } else if (moved > LONGEST_SLEEP_MS) {
      this.#jump = this.#jumpTo('clockAhead', pc, pc - moved);
    }
    return pc;
  }

  #jumpTo(kind: ClockJump['kind'], pc: number, office: number): ClockJump {
    return { kind, pcTime: new Date(pc).toISOString(), officeTime: new Date(office).toISOString() };
  }
}
