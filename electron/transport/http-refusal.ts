/** A request turned away before the office sees it. The page learns the status and nothing else. */
export class HttpRefusal extends Error {
  readonly status: number;
  /** When it may be sent again, where waiting helps. */
  readonly retryAfterSeconds: number | null;

  constructor(status: number, retryAfterSeconds: number | null = null) {
    super(`HTTP ${status}`);
    this.name = 'HttpRefusal';
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
