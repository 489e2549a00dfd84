export interface Pace {
  /** As many as may come at once after a rest. */
  readonly burst: number;
  readonly perSecond: number;
}

/** Lets so many through at once and so many a second after that. It counts on a clock that nobody can set. */
export class TokenBucket {
  readonly #pace: Pace;
  readonly #elapsedMs: () => number;
  #tokens: number;
  #at: number;

  constructor(pace: Pace, elapsedMs: () => number = () => performance.now()) {
    this.#pace = pace;
    this.#elapsedMs = elapsedMs;
    this.#tokens = pace.burst;
    this.#at = elapsedMs();
  }

  /** Whether one more may pass now; if so it is counted. */
  take(): boolean {
    this.#refill();
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Whole seconds until one more may pass. */
  secondsToWait(): number {
    this.#refill();
    return Math.max(0, Math.ceil((1 - this.#tokens) / this.#pace.perSecond));
  }

  #refill(): void {
    const now = this.#elapsedMs();
    const { burst, perSecond } = this.#pace;
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
  }
}
