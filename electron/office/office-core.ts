import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type Failure, invalid } from '../../shared/api/api-error.ts';
import { systemTimeZone } from '../../shared/domain/calendar.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { LockCause } from '../../shared/features/access/lock.contract.ts';
import type { OfficeDatabase } from '../database/open-office-database.ts';
import type { FileTray } from '../files/file-tray.ts';
import type { JobPlan } from '../jobs/job-plan.ts';
import { JobRunner, runInTransaction } from '../jobs/job-runner.ts';
import { findAnswer, keepAnswer, type RequestIdentity } from './answered-requests.ts';
import { type ApprovalClaim, Approvals, type DescribeApproval } from './approvals.ts';
import { appendAudit } from './audit-trail.ts';
import { readIdleLockMinutes } from './care-settings.ts';
import type { Clock } from './clock.ts';
import type { ActionContext, AuditRecord, Connection, ReadContext, WriteContext } from './context.ts';
import { OfficeDay } from './office-day.ts';
import { Sessions, type Stopwatch, systemStopwatch } from './sessions.ts';
import { readSetting } from './settings.ts';
import { WriteGate } from './write-gate.ts';

// Made once: a schema costs more to make than to use, and this one is used by every call.
const timeZoneSchema = z.string().nullable();

/** Where a job comes from, and the connection of its own that it works on. */
interface JobOrigin {
  readonly connection: Connection;
  readonly staff: SignedInStaff | null;
  readonly identity: RequestIdentity;
  readonly database: Database.Database;
  readonly claim: ApprovalClaim | null;
}

/** What every operation stands on: contexts, the one way to write, jobs. It knows no feature. */
export class OfficeCore {
  readonly office: OfficeDatabase;
  readonly clock: Clock;
  readonly tray: FileTray;
  readonly jobs: JobRunner;
  readonly sessions: Sessions;
  readonly approvals: Approvals;
  readonly explain: (path: string, error: unknown) => Failure;
  readonly #gate = new WriteGate();
  readonly #day = new OfficeDay();
  readonly #immediate: Database.Transaction<(change: () => unknown) => unknown>;

  constructor(
    office: OfficeDatabase,
    clock: Clock,
    tray: FileTray,
    explain: (path: string, error: unknown) => Failure,
    elapsed: Stopwatch = systemStopwatch,
    describeApproval: DescribeApproval = () => ({}),
  ) {
    this.office = office;
    this.clock = clock;
    this.tray = tray;
    this.explain = explain;
    this.jobs = new JobRunner(explain);
    this.sessions = new Sessions(elapsed);
    this.approvals = new Approvals(describeApproval);
    this.#immediate = office.database.transaction((change: () => unknown) => change());
  }

  /** The name of the office's time zone, such as `Asia/Hong_Kong`. */
  get timeZone(): string {
    // Asking the system takes longer than a whole payment, so it is asked only where nothing was set.
    return readSetting(this.office.database, 'timeZone', timeZoneSchema, null) ?? systemTimeZone();
  }

  /** Locks a window at once; its entry in the trail may wait for a job that is writing. */
  async lock(connection: Connection, cause: LockCause): Promise<void> {
    const { staff } = connection;
    if (!this.sessions.lock(connection) || staff === null) return;
    await this.write(
      connection,
      { key: randomUUID(), path: 'access.lock', staffId: staff.id, inputHash: '' },
      ({ record }) => record({ entity: 'staff', entityId: staff.id, after: { lock: cause } }),
      staff,
    );
  }

  /** Locks a window that nobody has been at. */
  lockIfIdle(connection: Connection): void {
    const idle = this.sessions.isIdle(connection, () => readIdleLockMinutes(this.office.database));
    if (idle) this.lockUnasked(connection, 'idle');
  }

  /** Locks for a reason of the program's own, where nobody waits for the answer. */
  lockUnasked(connection: Connection, cause: LockCause): void {
    this.lock(connection, cause).catch((error: unknown) => this.explain('access.lock', error));
  }

  readContext(
    connection: Connection,
    database: Database.Database = this.office.database,
  ): ReadContext<SignedInStaff | null> {
    const instant = (connection.clock ?? this.clock).now();
    return {
      database,
      staff: connection.staff,
      connection,
      now: instant.toISOString(),
      today: this.#day.at(instant, this.timeZone),
    };
  }

  actionContext(
    connection: Connection,
    identity: RequestIdentity,
    claim: ApprovalClaim | null = null,
  ): ActionContext<SignedInStaff | null> {
    let writes = 0;
    const context = this.readContext(connection);
    return {
      ...context,
      desktop: connection.desktop,
      requireApproval: this.#approvalFor(claim, context),
      file: (ticket) => {
        const file = this.tray.find(ticket, connection.id);
        if (file === null) throw invalid(['ticket'], 'fileGone');
        return file;
      },
      // Whoever asked did it, also when they have signed out or another person signed in before it is written.
      write: (change, as = context.staff) => {
        writes += 1;
        return this.write(connection, { ...identity, key: `${identity.key}#${writes}` }, change, as, claim);
      },
      keep: (change) =>
        this.#gate.pass(() => this.#immediate.immediate(() => change(this.office.database)) as never),
    };
  }

  /** One immediate transaction: the answer given before, or the change with its audit entry and its answer. */
  async write<Value>(
    connection: Connection,
    identity: RequestIdentity,
    change: (context: WriteContext<SignedInStaff | null>) => Value,
    as: SignedInStaff | null = connection.staff,
    claim: ApprovalClaim | null = null,
  ): Promise<Value> {
    const transaction = () => {
      const { database } = this.office;
      const before = findAnswer(database, identity);
      if (before !== null) return before.value;
      const { context, finish } = this.#writeContext(connection, identity.path, database, as, claim);
      const value = change(context);
      finish();
      keepAnswer(database, identity, value, context.now);
      return value;
    };
    // The value is the change's own or the stored copy of it, which had the same type.
    const value = await this.#gate.pass(() => this.#immediate.immediate(transaction) as Value);
    if (claim !== null && claim.row !== null) claim.used = true;
    return value;
  }

  startJob(
    connection: Connection,
    identity: RequestIdentity,
    plan: JobPlan<unknown>,
    checked: (result: unknown) => unknown,
    claim: ApprovalClaim | null = null,
  ): string {
    const owner = { staffId: connection.staff?.id ?? null, connectionId: connection.id };
    // Kept from the start: a job may wait for another while its window is locked.
    const { staff } = connection;
    return this.jobs.start(identity.path, owner, async (progress, signal) => {
      const database = this.office.openConnection();
      try {
        if (plan.kind === 'transaction') {
          return await this.#gate.hold(() =>
            runInTransaction(
              database,
              this.#audited({ connection, staff, identity, database, claim }, plan.steps, checked),
              progress,
            ),
          );
        }
        // The read transaction keeps the office as it was when the job began.
        database.exec('BEGIN');
        const result = checked(await plan.run({ database, progress, signal }));
        database.exec('COMMIT');
        return result;
      } finally {
        database.close();
      }
    });
  }

  *#audited(
    { connection, staff, identity, database, claim }: JobOrigin,
    steps: (context: WriteContext) => Generator<{ done: number; total: number }, unknown>,
    checked: (result: unknown) => unknown,
  ): Generator<{ done: number; total: number }, unknown> {
    const before = findAnswer(database, identity);
    if (before !== null) return before.value;
    const { context, finish } = this.#writeContext(connection, identity.path, database, staff, claim);
    const result = checked(yield* steps(context as WriteContext));
    finish();
    keepAnswer(database, identity, result, context.now);
    return result;
  }

  #writeContext(
    connection: Connection,
    path: string,
    database: Database.Database,
    staff: SignedInStaff | null,
    claim: ApprovalClaim | null,
  ): { context: WriteContext<SignedInStaff | null>; finish: () => void } {
    const read = this.readContext(connection, database);
    let recorded = 0;
    return {
      context: {
        ...read,
        staff,
        record: (entry) => {
          recorded += 1;
          appendAudit(database, { staff, at: read.now, action: path }, withApproval(entry, claim));
        },
        requireApproval: this.#approvalFor(claim, read),
      },
      finish: () => {
        if (recorded === 0) throw new Error(`${path} wrote without an audit entry`);
        if (claim !== null && !claim.used) this.approvals.use(claim, database, read.now);
      },
    };
  }

  #approvalFor(
    claim: ApprovalClaim | null,
    context: ReadContext<SignedInStaff | null>,
  ): WriteContext['requireApproval'] {
    return (kind, facts = {}) => {
      if (claim === null) throw new Error(`an operation asks for the approval of ${kind} without saying so`);
      this.approvals.require(claim, kind, facts, context);
    };
  }
}

/** What was done with a second person's approval says which, and whose. */
function withApproval(entry: AuditRecord, claim: ApprovalClaim | null): AuditRecord {
  const row = claim?.row ?? null;
  if (row === null) return entry;
  const approval = { approvalId: row.id, approvedBy: row.decider };
  const { after } = entry;
  return {
    ...entry,
    after: after !== null && typeof after === 'object' ? { ...after, ...approval } : approval,
  };
}
