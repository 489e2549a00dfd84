/** The few globals that both Node and the browser have. */
declare const crypto: { randomUUID(): string };
