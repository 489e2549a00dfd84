const ONCE_IN_MS = 60_000;

/** Remembers who was refused what within the last minute, so that nobody fills the trail by trying on and on. */
export class RefusedAttempts {
  readonly #until = new Map<string, number>();

  isNew(staffId: number, path: string, elapsedMs: number): boolean {
    for (const [known, until] of this.#until) if (until <= elapsedMs) this.#until.delete(known);
    const attempt = `${staffId} ${path}`;
    if (this.#until.has(attempt)) return false;
    this.#until.set(attempt, elapsedMs + ONCE_IN_MS);
    return true;
  }
}
