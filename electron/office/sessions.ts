import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './context.ts';

const PIN_LIFE_MS = 10 * 3_600_000;
export const MOST_WRONG_PINS = 5;
/** A page tells of its person at most once a minute, and its word takes a moment to arrive. */
const ON_ITS_WAY_MS = 15_000;

interface Shift {
  readonly staffId: number;
  readonly since: number;
  locked: boolean;
  lastSeen: number;
  pinHash: string | null;
  wrongPins: number;
}

/** What is remembered of each connection's shift since the password was typed in full; it is gone with the program. */
export class Sessions {
  readonly #elapsed: Clock['elapsedMs'];
  readonly #shifts = new WeakMap<Connection, Shift>();

  constructor(elapsed: Clock['elapsedMs']) {
    this.#elapsed = elapsed;
  }

  /** A person signed in with their password. `pinHash` is what their PIN is compared with from now on. */
  begin(connection: Connection, staff: SignedInStaff, pinHash: string | null = null): void {
    connection.staff = staff;
    this.#shifts.set(connection, this.#newShift(staff.id, pinHash));
  }

  isLocked(connection: Connection): boolean {
    return this.#find(connection)?.locked ?? false;
  }

  /** False when nobody is signed in or it was locked before. */
  lock(connection: Connection): boolean {
    const shift = this.#of(connection);
    if (shift === null || shift.locked) return false;
    shift.locked = true;
    return true;
  }

  unlock(connection: Connection): void {
    const shift = this.#of(connection);
    if (shift === null) return;
    shift.locked = false;
    shift.lastSeen = this.#elapsed();
  }

  /** A person did something at this window. */
  seen(connection: Connection): void {
    const shift = this.#of(connection);
    if (shift !== null) shift.lastSeen = this.#elapsed();
  }

  /** Whether nobody has been at this window for so long. Scripts and tests have no window to leave. */
  isIdle(connection: Connection, minutes: () => number): boolean {
    if (connection.host !== 'electron' && connection.host !== 'browser') return false;
    const shift = this.#of(connection);
    if (shift === null || shift.locked) return false;
    const quiet = this.#elapsed() - shift.lastSeen - ON_ITS_WAY_MS;
    return quiet >= 60_000 && quiet >= minutes() * 60_000;
  }

  /** What a PIN is compared with; null when only the password counts. */
  pinHash(connection: Connection): string | null {
    const shift = this.#find(connection);
    if (shift === null || shift.wrongPins >= MOST_WRONG_PINS) return null;
    return this.#elapsed() - shift.since < PIN_LIFE_MS ? shift.pinHash : null;
  }

  setPin(connection: Connection, pinHash: string | null): void {
    const shift = this.#of(connection);
    if (shift !== null) shift.pinHash = pinHash;
  }

  countWrongPin(connection: Connection): void {
    const shift = this.#of(connection);
    if (shift !== null) shift.wrongPins += 1;
  }

  #find(connection: Connection): Shift | null {
    const shift = this.#shifts.get(connection);
    return shift !== undefined && shift.staffId === connection.staff?.id ? shift : null;
  }

  #of(connection: Connection): Shift | null {
    const { staff } = connection;
    if (staff === null) return null;
    const found = this.#find(connection);
    if (found !== null) return found;
    const shift = this.#newShift(staff.id, null);
    this.#shifts.set(connection, shift);
    return shift;
  }

  #newShift(staffId: number, pinHash: string | null): Shift {
    const now = this.#elapsed();
    return { staffId, since: now, locked: false, lastSeen: now, pinHash, wrongPins: 0 };
  }
}
