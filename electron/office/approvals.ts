import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { refuse } from '../../shared/api/api-error.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import {
  type ApprovalFacts,
  type ApprovalKind,
  approvalFactsSchema,
} from '../../shared/features/access/approval.ts';
import {
  type ApprovalRow,
  type AskedApproval,
  findApproval,
  findApprovalByTicket,
  markApprovalUsed,
} from './approval.repository.ts';

/** What goes over the wire and into the file alike. */
const keptInputSchema = z.json();
type KeptInput = z.output<typeof keptInputSchema>;

/** Whole inputs remembered for requests left for later; the oldest are forgotten first. */
const MOST_LEFT = 200;
/** Requests remembered until someone decides at the dialog; the oldest are forgotten first. */
const MOST_ASKED = 200;

/** What a call brings along: the ticket of its approval, if any, and what it is bound to. */
export interface ApprovalRequest {
  readonly ticket: string | null;
  readonly path: string;
  readonly input: unknown;
  readonly inputHash: string;
  readonly staff: SignedInStaff | null;
}

/** One call's approval: what it brings, what was found behind it, and whether it is used up. */
export interface ApprovalClaim {
  readonly request: ApprovalRequest;
  row: ApprovalRow | null;
  used: boolean;
}

/** What a call is about, and its input as the file may keep it for good where that is not the input itself. */
export type ApprovalSubject = Partial<ApprovalFacts> & { readonly keptInput?: unknown };

/** Finds out what a call is about, for the second person; each path has its own words. */
export type DescribeApproval = (path: string, input: unknown, database: Database.Database) => ApprovalSubject;

/** Judges tickets, and remembers what was asked for until a second person decides. */
export class Approvals {
  readonly #describe: DescribeApproval;
  readonly #asked = new Map<string, AskedApproval>();
  readonly #left = new Map<number, KeptInput>();

  constructor(describe: DescribeApproval) {
    this.#describe = describe;
  }

  /** Finds the approval behind the ticket of a call, or refuses and says what is needed. */
  require(
    claim: ApprovalClaim,
    kind: ApprovalKind,
    facts: Partial<ApprovalFacts>,
    { database, now }: { readonly database: Database.Database; readonly now: string },
  ): void {
    const { request } = claim;
    if (claim.row?.kind === kind) return;
    if (request.ticket === null) throw this.#needed(request, kind, facts, database);
    const row = findApprovalByTicket(database, request.ticket);
    const good =
      row !== undefined &&
      row.state === 'granted' &&
      row.holds === 1 &&
      row.kind === kind &&
      row.path === request.path &&
      row.input_hash === request.inputHash &&
      row.requested_by === request.staff?.id &&
      row.expires_at !== null &&
      row.expires_at > now;
    if (!good) throw refuse('approvalNotValid');
    claim.row = row;
  }

  /** Uses an approval up, inside the transaction of what it approves. */
  use({ row }: ApprovalClaim, database: Database.Database, now: string): void {
    if (row === null) return;
    const current = findApproval(database, row.id);
    if (current?.state !== 'granted' || current.holds !== 1) throw refuse('approvalNotValid');
    markApprovalUsed(database, row.id, now);
    this.#left.delete(row.id);
  }

  /** What was asked for under this name, by this person. */
  asked(name: string, staff: SignedInStaff): AskedApproval {
    const asked = this.#asked.get(name);
    if (asked === undefined || asked.staff.id !== staff.id) throw refuse('approvalForgotten');
    return asked;
  }

  forget(name: string): void {
    this.#asked.delete(name);
  }

  /** Keeps in memory what the file may not keep whole, so that its requester can carry on with the very same input. */
  leave(id: number, { input }: AskedApproval): void {
    this.#left.set(id, keptInputSchema.parse(JSON.parse(JSON.stringify(input))));
    forgetOldest(this.#left, MOST_LEFT);
  }

  /** Forgets what nobody can carry on with: requests that were refused, or granted and not used in time. */
  forgetOver(database: Database.Database, now: string): void {
    for (const id of this.#left.keys()) {
      const row = findApproval(database, id);
      const waits = row?.state === 'pending' || (row?.state === 'granted' && (row.expires_at ?? '') > now);
      if (!waits) this.#left.delete(id);
    }
  }

  /** The input of a request left for later. After a restart it is what the file keeps; a request masked there is asked anew. */
  inputOf(id: number, kept: KeptInput): KeptInput {
    return this.#left.get(id) ?? kept;
  }

  #needed(
    { path, input, inputHash, staff }: ApprovalRequest,
    kind: ApprovalKind,
    given: Partial<ApprovalFacts>,
    database: Database.Database,
  ) {
    if (staff === null) throw refuse('notSignedIn');
    const reason =
      input !== null && typeof input === 'object' && 'reason' in input ? String(input.reason) : '';
    const { keptInput = input, ...described } = this.#describe(path, input, database);
    const facts = approvalFactsSchema.parse({ reason, ...described, ...given });
    const name = randomUUID();
    this.#asked.set(name, { kind, path, input, keptInput, inputHash, facts, staff });
    forgetOldest(this.#asked, MOST_ASKED);
    const { subject, amountCents, rows } = facts;
    return refuse('approvalNeeded', {
      asked: name,
      kind,
      subject,
      reason: facts.reason,
      ...(amountCents === null ? {} : { amountCents }),
      ...(rows === null ? {} : { rows }),
    });
  }
}

function forgetOldest<Key>(remembered: Map<Key, unknown>, most: number): void {
  const [oldest] = remembered.keys();
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
}
