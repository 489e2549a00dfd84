import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Seat } from '../office/office-holder.ts';
import { HttpRefusal } from './http-refusal.ts';
import { type Pace, TokenBucket } from './token-bucket.ts';

/** Time to copy an address from a terminal into a browser. */
const LAUNCH_TOKEN_LIFE_MS = 10 * 60_000;
const SESSION_LIFE_MS = 10 * 3_600_000;
const MOST_SESSIONS = 16;

/** A page of one person at work stays far below; a page gone wild leaves the others their turn. */
export const SESSION_PACE: Pace = { burst: 400, perSecond: 80 };
/** A person has one token and copies it wrong at most a few times. */
export const LAUNCH_PACE: Pace = { burst: 10, perSecond: 0.2 };

interface Session {
  readonly seat: Seat;
  readonly bucket: TokenBucket;
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
  readonly #elapsedMs: () => number;
  readonly #wrongTokens: TokenBucket;
  readonly #launchTokens = new Map<string, number>();
  /** By the digest of the secret. */
  readonly #sessions = new Map<string, Session>();

  constructor(takeSeat: () => Seat, elapsedMs: () => number = () => performance.now()) {
    this.#takeSeat = takeSeat;
    this.#elapsedMs = elapsedMs;
    this.#wrongTokens = new TokenBucket(LAUNCH_PACE, elapsedMs);
  }

  newLaunchToken(): string {
    const token = secretText();
    this.#launchTokens.set(digest(token).toString('hex'), this.#elapsedMs() + LAUNCH_TOKEN_LIFE_MS);
    return token;
  }

  /** Spends a launch token; null when it is unknown, spent or too old. After some wrong ones all have to wait. */
  admit(token: string, heldCookie: string | null): Admission | null {
    const wait = this.#wrongTokens.secondsToWait();
    if (wait > 0) throw new HttpRefusal(429, wait);
    const key = digest(token).toString('hex');
    const until = this.#launchTokens.get(key);
    this.#launchTokens.delete(key);
    if (until === undefined || until < this.#elapsedMs()) {
      this.#wrongTokens.take();
      return null;
    }
    this.#forgetEnded();
    const cookie = heldCookie !== null && this.holdsCookie(heldCookie) ? heldCookie : secretText();
    const secret = secretText();
    this.#sessions.set(digest(secret).toString('hex'), {
      seat: this.#takeSeat(),
      bucket: new TokenBucket(SESSION_PACE, this.#elapsedMs),
      cookie: digest(cookie),
      until: this.#elapsedMs() + SESSION_LIFE_MS,
    });
    return { cookie, secret };
  }

  /** The seat of a page that shows both halves. */
  find(cookie: string | null, secret: string | null): Seat | null {
    if (cookie === null || secret === null) return null;
    const session = this.#sessions.get(digest(secret).toString('hex'));
    if (session === undefined || session.until < this.#elapsedMs()) return null;
    if (!timingSafeEqual(session.cookie, digest(cookie))) return null;
    if (!session.bucket.take()) throw new HttpRefusal(429, session.bucket.secondsToWait());
    return session.seat;
  }

  /** Whether a cookie is one of ours: enough only to fetch a file whose own address is a secret. */
  holdsCookie(cookie: string | null): boolean {
    if (cookie === null) return false;
    const sought = digest(cookie);
    const now = this.#elapsedMs();
    return [...this.#sessions.values()].some(
      (session) => session.until > now && timingSafeEqual(session.cookie, sought),
    );
  }

  /** Ended sessions leave; past the limit so does the oldest. */
  #forgetEnded(): void {
    for (const [key, session] of this.#sessions) {
      if (session.until > this.#elapsedMs() && this.#sessions.size < MOST_SESSIONS) continue;
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
