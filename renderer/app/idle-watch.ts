/** Time between two words to the office that a person is here. */
const TELL_EVERY_MS = 60_000;
const HIDDEN_LOCK_MS = 60_000;

export interface IdleWatchOptions {
  /** Milliseconds that pass whatever the wall clock says. */
  readonly now: () => number;
  /** Minutes without input after which the window locks. */
  readonly minutes: () => number;
  readonly lock: (cause: 'idle' | 'hidden') => void;
  readonly stillHere: () => void;
}

/** Judges from real input whether anyone is at this window; it is told of input and of the passing of time. */
export class IdleWatch {
  readonly #options: IdleWatchOptions;
  #lastInput: number;
  #lastTold: number;
  #hiddenSince: number | null = null;

  constructor(options: IdleWatchOptions) {
    this.#options = options;
    this.#lastInput = options.now();
    this.#lastTold = this.#lastInput;
  }

  /** A key or the pointer. */
  input(): void {
    this.#lastInput = this.#options.now();
    this.#tell();
  }

  visible(shown: boolean): void {
    // Nobody may have asked for the time while the page was hidden.
    if (shown) this.look();
    this.#hiddenSince = shown ? null : (this.#hiddenSince ?? this.#options.now());
  }

  /** Called again and again. */
  look(): void {
    const { now, minutes, lock } = this.#options;
    if (this.#hiddenSince !== null && now() - this.#hiddenSince >= HIDDEN_LOCK_MS) lock('hidden');
    else if (now() - this.#lastInput >= minutes() * 60_000) lock('idle');
    else if (this.#lastInput > this.#lastTold) this.#tell();
  }

  #tell(): void {
    const now = this.#options.now();
    if (now - this.#lastTold < TELL_EVERY_MS) return;
    this.#lastTold = now;
    this.#options.stillHere();
  }
}
