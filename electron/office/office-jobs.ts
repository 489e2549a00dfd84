import type Database from 'better-sqlite3';
import type { JobPlan } from '../jobs/job-plan.ts';
import { type JobRunner, runInTransaction } from '../jobs/job-runner.ts';
import { findAnswer, keepAnswer, type RequestIdentity } from './answered-requests.ts';
import type { ApprovalClaim, Approvals } from './approvals.ts';
import type { Connection, WriteContext } from './context.ts';
import type { OfficeContexts, WriteOrigin } from './office-contexts.ts';
import type { WriteGate } from './write-gate.ts';

interface WorkingOffice {
  readonly runner: JobRunner;
  readonly gate: WriteGate;
  readonly contexts: OfficeContexts;
  readonly approvals: Approvals;
  readonly openConnection: () => Database.Database;
  readonly assertOpen: () => void;
  readonly committed: () => void;
}

/** The long work of an office: each job on a connection of its own, and one that writes while nobody else does. */
export class OfficeJobs {
  readonly #office: WorkingOffice;

  constructor(office: WorkingOffice) {
    this.#office = office;
  }

  start(
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
    const filesKey = connection.filesKey?.copy() ?? null;
    return this.#office.runner.start(identity.path, owner, async (progress, signal) => {
      try {
        if (plan.kind === 'transaction') {
          return await this.#office.gate.hold(async () => {
            const steps = this.#audited(
              { connection, staff, identity, database, dataKey, claim },
              plan.steps,
              checked,
            );
            const result = await runInTransaction(database, steps, progress);
            this.#office.approvals.done(claim);
            this.#office.committed();
            return result;
          });
        }
        const result = checked(await plan.run({ database, progress, signal, filesKey }));
        database.exec('COMMIT');
        return result;
      } finally {
        dataKey?.wipe();
        filesKey?.wipe();
        database.close();
      }
    });
  }

  /** A job's own connection; for one that reads, with the transaction that keeps the office as it was when the job began. */
  #jobConnection(plan: JobPlan<unknown>): Database.Database {
    const database = this.#office.openConnection();
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
    origin: WriteOrigin,
    steps: (context: WriteContext) => Generator<{ done: number; total: number }, unknown>,
    checked: (result: unknown) => unknown,
  ): Generator<{ done: number; total: number }, unknown> {
    const { identity, database } = origin;
    const before = findAnswer(database, identity);
    if (before !== null) return before.value;
    const { context, finish } = this.#office.contexts.write(origin);
    const result = checked(yield* steps(context as WriteContext));
    this.#office.assertOpen();
    finish();
    keepAnswer(database, identity, result, context.now);
    return result;
  }
}
