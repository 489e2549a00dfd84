/**
 * Lets short writes pass freely, except while a job holds the one write transaction of the office. Whoever finds the
 * gate open goes through in the same turn, so that nobody else can close it in between.
 */
export class WriteGate {
  #held: Promise<void> | null = null;

  async pass<Value>(work: () => Value): Promise<Value> {
    while (this.#held !== null) await this.#held;
    return work();
  }

  async hold<Value>(work: () => Promise<Value>): Promise<Value> {
    while (this.#held !== null) await this.#held;
    let release: () => void = () => undefined;
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    try {
      return await work();
    } finally {
      this.#held = null;
      release();
    }
  }
}
