import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { ApiError, type Failure, invalid } from '../../shared/api/api-error.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { LockCause } from '../../shared/features/access/lock.contract.ts';
import { officeTimeZone } from '../database/office-time-zone.ts';
import type { OfficeDatabase } from '../database/open-office-database.ts';
import type { Desktop } from '../desktop/desktop.ts';
import type { FileTray } from '../files/file-tray.ts';
import type { JobPlan } from '../jobs/job-plan.ts';
import { JobRunner, runInTransaction } from '../jobs/job-runner.ts';
import { findAnswer, keepAnswer, type RequestIdentity } from './answered-requests.ts';
import { type ApprovalClaim, Approvals, type DescribeApproval } from './approvals.ts';
import { appendAudit, clockBehindSince, newestEntryAt } from './audit-trail.ts';
import { readIdleLockMinutes } from './care-settings.ts';
import type { Clock } from './clock.ts';
import type { ActionContext, AuditRecord, Connection, ReadContext, WriteContext } from './context.ts';
import type { DataKey } from './data-key.ts';
import { fieldSealWith } from './field-seal.ts';
import { OfficeDay } from './office-day.ts';
import { OfficeTime } from './office-time.ts';
import { OfficeWatch } from './office-watch.ts';
import { RefusedAttempts } from './refused-attempts.ts';
import { Sessions } from './sessions.ts';
import { WriteGate } from './write-gate.ts';

/** The program itself hands nothing over and prints nothing. */
const NO_DESKTOP: Desktop = {
  canRenderPdf: false,
  canPrint: false,
  deliverFile: () => Promise.resolve({ kind: 'cancelled' }),
  showFile: () => Promise.reject(new ApiError({ kind: 'unsupported', capability: 'window' })),
  renderPdf: () => Promise.reject(new ApiError({ kind: 'unsupported', capability: 'pdf' })),
};

/** Where a write comes from, and the connection that it works on; a job has one of its own, and its own copy of the key. */
interface JobOrigin {
  readonly connection: Connection;
  readonly staff: SignedInStaff | null;
  readonly identity: RequestIdentity;
  readonly database: Database.Database;
  readonly dataKey: DataKey | null;
  readonly claim: ApprovalClaim | null;
}

/** What every operation stands on: contexts, the one way to write, jobs. It knows no feature. */
export class OfficeCore {
  readonly office: OfficeDatabase;
  readonly clock: Clock;
  readonly time: OfficeTime;
  readonly tray: FileTray;
  readonly jobs: JobRunner;
  readonly sessions: Sessions;
  readonly approvals: Approvals;
  readonly watch = new OfficeWatch();
  readonly explain: (path: string, error: unknown) => Failure;
  readonly #committed: () => void;
  /** Why the office answers nothing any more. */
  #shut: ApiError | null = null;
  readonly #gate = new WriteGate();
  readonly #day = new OfficeDay();
  readonly #refused = new RefusedAttempts();
  readonly #immediate: Database.Transaction<(change: () => unknown) => unknown>;

  constructor(
    office: OfficeDatabase,
    clock: Clock,
    tray: FileTray,
    explain: (path: string, error: unknown) => Failure,
    committed: () => void = () => office.wrote(),
    describeApproval: DescribeApproval = () => ({}),
  ) {
    this.office = office;
    this.clock = clock;
    this.time = new OfficeTime(clock, newestEntryAt(office.database));
    const toldAt = this.time.behindSeconds > 0 ? clockBehindSince(office.database) : null;
    if (toldAt !== null) this.time.alreadyTold(toldAt);
    this.tray = tray;
    this.explain = explain;
    this.#committed = committed;
    this.jobs = new JobRunner(explain);
    this.sessions = new Sessions(clock.elapsedMs);
    this.approvals = new Approvals(describeApproval);
    this.#immediate = office.database.transaction((change: () => unknown) => change());
  }

  get isShut(): boolean {
    return this.#shut !== null;
  }

  /** From now on every call is refused: the file is damaged, or about to be replaced or closed. */
  shut(why: ApiError): void {
    this.#shut ??= why;
  }

  assertOpen(): void {
    if (this.#shut !== null) throw this.#shut;
  }

  /** Lets nobody write until the work is done; reading goes on. */
  holdWrites<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.#gate.hold(work);
  }

  /** One audited transaction of the program itself, under nobody's name. */
  writeUnattended<Value>(path: string, change: (context: WriteContext<null>) => Value): Promise<Value> {
    const instant = this.clock.now();
    const connection: Connection = {
      id: path,
      host: 'inProcess',
      desktop: NO_DESKTOP,
      staff: null,
      dataKey: null,
    };
    const identity = {
      key: `${path}-${instant.toISOString()}-${randomUUID()}`,
      path,
      staffId: null,
      inputHash: '',
    };
    return this.write(connection, identity, (context) => change(context as WriteContext<null>), null);
  }

  /** The name of the office's time zone, such as `Asia/Hong_Kong`. */
  get timeZone(): string {
    return officeTimeZone(this.office.database);
  }

  /** Locks a window at once; its entry in the trail may wait for a job that is writing. */
  async lock(connection: Connection, cause: LockCause): Promise<void> {
    const { staff } = connection;
    if (!this.sessions.lock(connection) || staff === null) return;
    // Only a password opens the key again, so where a PIN may unlock it stays in memory.
    if (this.sessions.pinHash(connection) === null) connection.dataKey = null;
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
    dataKey: DataKey | null = connection.dataKey,
  ): ReadContext<SignedInStaff | null> {
    const own = connection.clock?.now();
    const { now, day } = own === undefined ? this.time.read() : { now: own, day: own };
    return {
      database,
      staff: connection.staff,
      connection,
      fieldSeal: fieldSealWith(dataKey),
      now: now.toISOString(),
      today: this.#day.at(day, this.timeZone),
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
      approver: () => claim?.row?.decider ?? '',
      file: (ticket) => {
        const file = this.tray.find(ticket, connection.id);
        if (file === null) throw invalid(['ticket'], 'fileGone');
        return file;
      },
      // Whoever asked did it, also when they have signed out or another person signed in before it is written.
      write: (change, { as = context.staff, about } = {}) => {
        writes += 1;
        const key = `${identity.key}#${about ?? writes}`;
        return this.write(connection, { ...identity, key }, change, as, claim);
      },
      keep: (change) => this.#commit(() => change(this.office.database)) as never,
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
      const { dataKey } = connection;
      const { context, finish } = this.#writeContext({
        connection,
        identity,
        database,
        dataKey,
        staff: as,
        claim,
      });
      const value = change(context);
      finish();
      keepAnswer(database, identity, value, context.now);
      return value;
    };
    // The value is the change's own or the stored copy of it, which had the same type.
    const value = await this.#commit(transaction);
    if (claim !== null && claim.row !== null) claim.used = true;
    return value as Value;
  }

  #commit(change: () => unknown): Promise<unknown> {
    return this.#gate.pass(() => {
      // Whoever waited at the gate may find an office that was shut meanwhile.
      this.assertOpen();
      const value = this.#immediate.immediate(change);
      this.#committed();
      return value;
    });
  }

  /** Runs what needs the office's file to itself, between one transaction and the next. */
  alone<Value>(work: (database: Database.Database) => Value): Promise<Value> {
    return this.#gate.pass(() => work(this.office.database));
  }

  /** Puts a jump of the PC's clock into the trail. Whoever asked is not kept waiting for it. */
  noticeClock(): void {
    const jump = this.time.takeJump();
    if (jump === null) return;
    const { kind, ...after } = jump;
    const author = { staff: null, action: kind };
    this.#enter(kind, author, { entity: 'clock', entityId: 1, after }).catch(() => this.time.giveBack(jump));
  }

  /** Puts a call that a person's post does not allow into the trail, once a minute for each person and call. */
  noticeRefusal(connection: Connection, path: string): void {
    const { staff } = connection;
    if (staff === null || !this.#refused.isNew(staff.id, path, this.clock.elapsedMs())) return;
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
      await this.#commit(() => {
        const at = this.time.read().now.toISOString();
        appendAudit(this.office.database, { ...author, at }, entry);
        this.time.entered(at);
      });
    } catch (error) {
      this.explain(path, error);
      throw error;
    }
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
    const database = this.#jobConnection(plan);
    const dataKey = connection.dataKey?.copy() ?? null;
    return this.jobs.start(identity.path, owner, async (progress, signal) => {
      try {
        if (plan.kind === 'transaction') {
          return await this.#gate.hold(async () => {
            const steps = this.#audited(
              { connection, staff, identity, database, dataKey, claim },
              plan.steps,
              checked,
            );
            const result = await runInTransaction(database, steps, progress);
            this.#committed();
            return result;
          });
        }
        const result = checked(await plan.run({ database, progress, signal }));
        database.exec('COMMIT');
        return result;
      } finally {
        dataKey?.wipe();
        database.close();
      }
    });
  }

  /** A job's own connection; for one that reads, with the transaction that keeps the office as it was when the job began. */
  #jobConnection(plan: JobPlan<unknown>): Database.Database {
    const database = this.office.openConnection();
    if (plan.kind === 'transaction') return database;
    try {
      database.exec('BEGIN');
      plan.begin?.(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  *#audited(
    origin: JobOrigin,
    steps: (context: WriteContext) => Generator<{ done: number; total: number }, unknown>,
    checked: (result: unknown) => unknown,
  ): Generator<{ done: number; total: number }, unknown> {
    const { identity, database } = origin;
    const before = findAnswer(database, identity);
    if (before !== null) return before.value;
    const { context, finish } = this.#writeContext(origin);
    const result = checked(yield* steps(context as WriteContext));
    this.assertOpen();
    finish();
    keepAnswer(database, identity, result, context.now);
    return result;
  }

  #writeContext({ connection, identity, database, staff, dataKey, claim }: JobOrigin): {
    context: WriteContext<SignedInStaff | null>;
    finish: () => void;
  } {
    const { path } = identity;
    const read = this.readContext(connection, database, dataKey);
    let recorded = 0;
    return {
      context: {
        ...read,
        staff,
        record: (entry) => {
          recorded += 1;
          appendAudit(database, { staff, at: read.now, action: path }, withApproval(entry, claim));
          if (connection.clock === undefined) this.time.entered(read.now);
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
