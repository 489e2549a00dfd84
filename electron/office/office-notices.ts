import type Database from 'better-sqlite3';
import type { Failure } from '../../shared/api/api-error.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import { appendAudit } from './audit-trail.ts';
import type { Clock } from './clock.ts';
import type { AuditRecord, Connection } from './context.ts';
import type { OfficeTime } from './office-time.ts';
import { RefusedAttempts } from './refused-attempts.ts';

interface NoticingOffice {
  readonly database: Database.Database;
  readonly clock: Clock;
  readonly time: OfficeTime;
  readonly explain: (path: string, error: unknown) => Failure;
  readonly commit: (change: () => unknown) => Promise<unknown>;
}

/** What the office notices by itself and puts into the trail, though it belongs to no operation's own change. */
export class OfficeNotices {
  readonly #office: NoticingOffice;
  readonly #refused = new RefusedAttempts();

  constructor(office: NoticingOffice) {
    this.#office = office;
  }

  /** Puts a jump of the PC's clock into the trail. Whoever asked is not kept waiting for it. */
  ofClock(): void {
    const jump = this.#office.time.takeJump();
    if (jump === null) return;
    const { kind, ...after } = jump;
    const author = { staff: null, action: kind };
    this.#enter(kind, author, { entity: 'clock', entityId: 1, after }).catch(() =>
      this.#office.time.giveBack(jump),
    );
  }

  /** Puts a call that a person's post does not allow into the trail, once a minute for each person and call. */
  ofRefusal(connection: Connection, path: string): void {
    const { staff } = connection;
    if (staff === null || !this.#refused.isNew(staff.id, path, this.#office.clock.elapsedMs())) return;
    const author = { staff, action: 'refused' };
    this.#enter(path, author, { entity: 'operation', entityId: path }).catch(() => undefined);
  }

  /** One entry that belongs to no operation's own change; a failure is reported as a fault. */
  async #enter(
    path: string,
    author: { readonly staff: SignedInStaff | null; readonly action: string },
    entry: AuditRecord,
  ): Promise<void> {
    try {
      await this.#office.commit(() => {
        const at = this.#office.time.read().now.toISOString();
        appendAudit(this.#office.database, { ...author, at }, entry);
        this.#office.time.entered(at);
      });
    } catch (error) {
      this.#office.explain(path, error);
      throw error;
    }
  }
}
