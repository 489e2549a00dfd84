/** A request turned away before the office sees it. The page learns the status and nothing else. */
export class HttpRefusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.name = 'HttpRefusal';
    this.status = status;
  }
}
