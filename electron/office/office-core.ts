import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { ApiError, type Failure, invalid } from '../../shared/api/api-error.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import { officeTimeZone } from '../database/office-time-zone.ts';
import type { OfficeDatabase } from '../database/open-office-database.ts';
import type { Desktop } from '../desktop/desktop.ts';
import type { FileTray } from '../files/file-tray.ts';
import type { JobPlan } from '../jobs/job-plan.ts';
import { JobRunner } from '../jobs/job-runner.ts';
import { findAnswer, keepAnswer, type RequestIdentity } from './answered-requests.ts';
import { type ApprovalClaim, Approvals, type DescribeApproval } from './approvals.ts';
import { clockBehindSince, newestEntryAt } from './audit-trail.ts';
import type { Clock } from './clock.ts';
import type { ActionContext, Connection, ReadContext, WriteContext } from './context.ts';
import { OfficeContexts } from './office-contexts.ts';
import { OfficeJobs } from './office-jobs.ts';
import { OfficeNotices } from './office-notices.ts';
import { OfficeTime } from './office-time.ts';
import { OfficeWatch } from './office-watch.ts';
import { Sessions } from './sessions.ts';
import { WindowLocks } from './window-locks.ts';
import { WriteGate } from './write-gate.ts';

/** The program itself hands nothing over and prints nothing. */
const NO_DESKTOP: Desktop = {
  canRenderPdf: false,
  canPrint: false,
  printing: null,
  deliverFile: () => Promise.resolve({ kind: 'cancelled' }),
  showFile: () => Promise.reject(new ApiError({ kind: 'unsupported', capability: 'window' })),
  renderPdf: () => Promise.reject(new ApiError({ kind: 'unsupported', capability: 'pdf' })),
  glyphs: () => null,
};

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
  readonly notices: OfficeNotices;
  readonly locks: WindowLocks;
  readonly explain: (path: string, error: unknown) => Failure;
  readonly #committed: () => void;
  /** Why the office answers nothing any more. */
  #shut: ApiError | null = null;
  readonly #gate = new WriteGate();
  readonly #contexts: OfficeContexts;
  readonly #officeJobs: OfficeJobs;
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
    const { database } = office;
    const { time, sessions, approvals } = this;
    this.#contexts = new OfficeContexts(database, time, approvals);
    this.#officeJobs = new OfficeJobs({
      runner: this.jobs,
      gate: this.#gate,
      contexts: this.#contexts,
      approvals,
      openConnection: () => office.openConnection(),
      assertOpen: () => this.assertOpen(),
      committed,
    });
    this.notices = new OfficeNotices({
      database,
      clock,
      time,
      explain,
      commit: (change) => this.#commit(change),
    });
    this.locks = new WindowLocks({
      database,
      sessions,
      explain,
      write: (connection, identity, change, as) => this.write(connection, identity, change, as),
    });
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
      filesKey: null,
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

  readContext(connection: Connection): ReadContext<SignedInStaff | null> {
    return this.#contexts.read(connection);
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
      showFile: (file) =>
        connection.desktop.showFile(
          file,
          () => connection.staff?.id === context.staff?.id && !this.sessions.isLocked(connection),
        ),
      requireApproval: this.#contexts.approvalFor(claim, context),
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
      const { context, finish } = this.#contexts.write({
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
    this.approvals.done(claim);
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

  startJob(
    connection: Connection,
    identity: RequestIdentity,
    plan: JobPlan<unknown>,
    checked: (result: unknown) => unknown,
    claim: ApprovalClaim | null = null,
  ): string {
    return this.#officeJobs.start(connection, identity, plan, checked, claim);
  }
}
