/** Lets short writes pass freely, except while a job holds the one write transaction of the office. */
export class WriteGate {
  #held: Promise<void> | null = null;

  async pass(): Promise<void> {
    while (this.#held !== null) await this.#held;
  }

  async hold<Value>(work: () => Promise<Value>): Promise<Value> {
    await this.pass();
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
