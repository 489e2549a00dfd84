import type Database from 'better-sqlite3';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import { officeTimeZone } from '../database/office-time-zone.ts';
import type { RequestIdentity } from './answered-requests.ts';
import type { ApprovalClaim, Approvals } from './approvals.ts';
import { appendAudit } from './audit-trail.ts';
import type { AuditRecord, Connection, ReadContext, WriteContext } from './context.ts';
import type { DataKey } from './data-key.ts';
import { fieldSealWith } from './field-seal.ts';
import { OfficeDay } from './office-day.ts';
import type { OfficeTime } from './office-time.ts';

/** Where a write comes from, and the connection that it works on; a job has one of its own, and its own copy of the key. */
export interface WriteOrigin {
  readonly connection: Connection;
  readonly staff: SignedInStaff | null;
  readonly identity: RequestIdentity;
  readonly database: Database.Database;
  readonly dataKey: DataKey | null;
  readonly claim: ApprovalClaim | null;
}

/** What a call is told of who asks and when, what it writes down, and which approval it brings along. */
export class OfficeContexts {
  readonly #database: Database.Database;
  readonly #time: OfficeTime;
  readonly #approvals: Approvals;
  readonly #day = new OfficeDay();

  constructor(database: Database.Database, time: OfficeTime, approvals: Approvals) {
    this.#database = database;
    this.#time = time;
    this.#approvals = approvals;
  }

  read(
    connection: Connection,
    database: Database.Database = this.#database,
    dataKey: DataKey | null = connection.dataKey,
  ): ReadContext<SignedInStaff | null> {
    const own = connection.clock?.now();
    const { now, day } = own === undefined ? this.#time.read() : { now: own, day: own };
    return {
      database,
      staff: connection.staff,
      connection,
      fieldSeal: fieldSealWith(dataKey),
      now: now.toISOString(),
      today: this.#day.at(day, officeTimeZone(this.#database)),
    };
  }

  /** Inside one transaction; `finish` ends it, or finds that it wrote without a word in the trail. */
  write({ connection, identity, database, staff, dataKey, claim }: WriteOrigin): {
    context: WriteContext<SignedInStaff | null>;
    finish: () => void;
  } {
    const { path } = identity;
    const read = this.read(connection, database, dataKey);
    let recorded = 0;
    return {
      context: {
        ...read,
        staff,
        record: (entry) => {
          recorded += 1;
          appendAudit(database, { staff, at: read.now, action: path }, withApproval(entry, claim));
          if (connection.clock === undefined) this.#time.entered(read.now);
        },
        requireApproval: this.approvalFor(claim, read),
      },
      finish: () => {
        if (recorded === 0) throw new Error(`${path} wrote without an audit entry`);
        if (claim !== null && !claim.used) this.#approvals.use(claim, database, read.now);
      },
    };
  }

  approvalFor(
    claim: ApprovalClaim | null,
    context: ReadContext<SignedInStaff | null>,
  ): WriteContext['requireApproval'] {
    return (kind, facts = {}) => {
      if (claim === null) throw new Error(`an operation asks for the approval of ${kind} without saying so`);
      this.#approvals.require(claim, kind, facts, context);
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
