import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Seat } from '../office/office-holder.ts';

/** Time to copy an address from a terminal into a browser. */
const LAUNCH_TOKEN_LIFE_MS = 10 * 60_000;
const SESSION_LIFE_MS = 10 * 3_600_000;
const MOST_SESSIONS = 16;

interface Session {
  readonly seat: Seat;
  readonly cookie: Buffer;
  readonly until: number;
}

export interface Admission {
  readonly cookie: string;
  readonly secret: string;
}

/**
 * Who may speak. A launch token admits one page once; a page then proves itself by two halves: a cookie that scripts
 * cannot read, and a secret of its own, since cookies know no port. Pages of one browser share the cookie, and each
 * has its own secret and so its own seat.
 */
export class HttpSessions {
  readonly #takeSeat: () => Seat;
  readonly #launchTokens = new Map<string, number>();
  /** By the digest of the secret. */
  readonly #sessions = new Map<string, Session>();

  constructor(takeSeat: () => Seat) {
    this.#takeSeat = takeSeat;
  }

  newLaunchToken(): string {
    const token = secretText();
    this.#launchTokens.set(digest(token).toString('hex'), performance.now() + LAUNCH_TOKEN_LIFE_MS);
    return token;
  }

  /** Spends a launch token; null when it is unknown, spent or too old. */
  admit(token: string, heldCookie: string | null): Admission | null {
    const key = digest(token).toString('hex');
    const until = this.#launchTokens.get(key);
    this.#launchTokens.delete(key);
    if (until === undefined || until < performance.now()) return null;
    this.#forgetEnded();
    const cookie = heldCookie !== null && this.holdsCookie(heldCookie) ? heldCookie : secretText();
    const secret = secretText();
    this.#sessions.set(digest(secret).toString('hex'), {
      seat: this.#takeSeat(),
      cookie: digest(cookie),
      until: performance.now() + SESSION_LIFE_MS,
    });
    return { cookie, secret };
  }

  /** The seat of a page that shows both halves. */
  find(cookie: string | null, secret: string | null): Seat | null {
    if (cookie === null || secret === null) return null;
    const session = this.#sessions.get(digest(secret).toString('hex'));
    if (session === undefined || session.until < performance.now()) return null;
    return timingSafeEqual(session.cookie, digest(cookie)) ? session.seat : null;
  }

  /** Whether a cookie is one of ours: enough only to fetch a file whose own address is a secret. */
  holdsCookie(cookie: string | null): boolean {
    if (cookie === null) return false;
    const sought = digest(cookie);
    const now = performance.now();
    return [...this.#sessions.values()].some(
      (session) => session.until > now && timingSafeEqual(session.cookie, sought),
    );
  }

  /** Ended sessions leave; past the limit so does the oldest. */
  #forgetEnded(): void {
    for (const [key, session] of this.#sessions) {
      if (session.until > performance.now() && this.#sessions.size < MOST_SESSIONS) continue;
      session.seat.leave();
      this.#sessions.delete(key);
    }
  }
}

/** 256 random bits. */
function secretText(): string {
  return randomBytes(32).toString('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
