import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Failure } from '../../shared/api/api-error.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { LockCause } from '../../shared/features/access/lock.contract.ts';
import type { RequestIdentity } from './answered-requests.ts';
import { readIdleLockMinutes } from './care-settings.ts';
import type { Connection, WriteContext } from './context.ts';
import type { Sessions } from './sessions.ts';

interface LockingOffice {
  readonly database: Database.Database;
  readonly sessions: Sessions;
  readonly explain: (path: string, error: unknown) => Failure;
  readonly write: (
    connection: Connection,
    identity: RequestIdentity,
    change: (context: WriteContext<SignedInStaff | null>) => void,
    as: SignedInStaff,
  ) => Promise<void>;
}

/** Locks windows, asked or unasked, and leaves it in the trail. */
export class WindowLocks {
  readonly #office: LockingOffice;

  constructor(office: LockingOffice) {
    this.#office = office;
  }

  /** Locks a window at once; its entry in the trail may wait for a job that is writing. */
  async lock(connection: Connection, cause: LockCause): Promise<void> {
    const { staff } = connection;
    if (!this.#office.sessions.lock(connection) || staff === null) return;
    // Only a password opens the keys again, so where a PIN may unlock they stay in memory.
    if (this.#office.sessions.pinHash(connection) === null) {
      connection.dataKey = null;
      connection.filesKey = null;
    }
    await this.#office.write(
      connection,
      { key: randomUUID(), path: 'access.lock', staffId: staff.id, inputHash: '' },
      ({ record }) => record({ entity: 'staff', entityId: staff.id, after: { lock: cause } }),
      staff,
    );
  }

  /** Locks a window that nobody has been at. */
  lockIfIdle(connection: Connection): void {
    const idle = this.#office.sessions.isIdle(connection, () => readIdleLockMinutes(this.#office.database));
    if (idle) this.lockUnasked(connection, 'idle');
  }

  /** Locks for a reason of the program's own, where nobody waits for the answer. */
  lockUnasked(connection: Connection, cause: LockCause): void {
    this.lock(connection, cause).catch((error: unknown) => this.#office.explain('access.lock', error));
  }
}
