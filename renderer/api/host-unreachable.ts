/** Why no reply came: the program does not answer, it no longer knows this page, or it is asked too much at once. */
export type UnreachableReason = 'unreachable' | 'sessionEnded' | 'tooMuchAtOnce';

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
