import type Database from 'better-sqlite3';
import { ApiError } from '../../shared/api/api-error.ts';
import { statement } from '../database/statements.ts';
import type { Connection, WriteContext } from './context.ts';
import type { OfficeCore } from './office-core.ts';

/** Closes an account; false where it was closed already. */
export type CloseAccount = (staffId: number, write: WriteContext<null>) => boolean;

interface Leaver {
  readonly employeeId: number;
  readonly staffId: number;
}

/** Takes access away from those whose last day is over, on the first call of the day after. */
export class LeaverWatch {
  readonly #core: OfficeCore;
  readonly #close: CloseAccount;
  readonly #endSessions: (staffId: number) => void;
  #looked = '';

  constructor(core: OfficeCore, close: CloseAccount, endSessions: (staffId: number) => void) {
    this.#core = core;
    this.#close = close;
    this.#endSessions = endSessions;
  }

  /** A failure is told as a fault, and whoever called is answered all the same. */
  async look(connection: Connection): Promise<void> {
    if (this.#core.isShut) return;
    try {
      const { database, today } = this.#core.readContext(connection);
      if (today === this.#looked) return;
      this.#looked = today;
      await this.#closeAll(leaversOn(database, today));
    } catch (error) {
      this.#core.explain('employees.leave', error);
    }
  }

  /** Where an account may not be closed, as the last manager's, the list of what runs out says so. */
  async #closeAll(leavers: readonly Leaver[]): Promise<void> {
    for (const { employeeId, staffId } of leavers) {
      try {
        await this.#core.writeUnattended('employees.leave', (write) => {
          if (!this.#close(staffId, write)) return;
          write.record({ entity: 'employee', entityId: employeeId, after: { access: 'closed' } });
        });
        this.#endSessions(staffId);
      } catch (error) {
        if (!(error instanceof ApiError) || error.failure.kind !== 'refused') throw error;
      }
    }
  }
}

function leaversOn(database: Database.Database, today: string): Leaver[] {
  return statement<Leaver>(
    database,
    `SELECT e.id AS employeeId, e.staff_id AS staffId FROM employee e JOIN staff s ON s.id = e.staff_id AND s.active = 1
     WHERE e.left_on < ?`,
  ).all(today);
}
