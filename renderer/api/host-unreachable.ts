/** Why no reply came: the program does not answer, or it no longer knows this page. */
export type UnreachableReason = 'unreachable' | 'sessionEnded';

/** The call never reached the office, so nothing is known about it; repeating it with its key is safe. */
export class HostUnreachable extends Error {
  readonly reason: UnreachableReason;

  constructor(reason: UnreachableReason, cause?: unknown) {
    super(reason, { cause });
    // Assigned because minifying renames classes.
    this.name = 'HostUnreachable';
    this.reason = reason;
  }
}
