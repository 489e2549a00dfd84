import type Database from 'better-sqlite3';
import type { Role } from '../../shared/domain/role.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { Approval, OwnApproval } from '../../shared/features/access/approval.contract.ts';
import {
  type ApprovalFacts,
  type ApprovalKind,
  approvalFactsSchema,
} from '../../shared/features/access/approval.ts';
import { statement } from '../database/statements.ts';

/** Something for which a second person is needed, bound to who asks, what is called and with what. */
export interface AskedApproval {
  readonly kind: ApprovalKind;
  readonly path: string;
  readonly input: unknown;
  /** The input without the numbers of people: what is kept can never be blanked later. */
  readonly keptInput: unknown;
  /** Of the whole input. */
  readonly inputHash: string;
  readonly facts: ApprovalFacts;
  readonly staff: SignedInStaff;
  /** Cannot be left for later. */
  readonly onlyNow: boolean;
}

export interface Grant {
  readonly by: { readonly id: number; readonly role: Role };
  readonly ticket: string;
  readonly at: string;
  readonly expiresAt: string;
}

export interface ApprovalRow {
  readonly id: number;
  readonly kind: ApprovalKind;
  readonly path: string;
  readonly input: string;
  readonly input_hash: string;
  readonly facts: string;
  readonly requested_by: number;
  readonly requested_role: Role;
  readonly requested_at: string;
  readonly state: Approval['state'];
  readonly decided_by: number | null;
  readonly decided_at: string | null;
  readonly comment: string;
  readonly ticket: string | null;
  readonly expires_at: string | null;
  readonly requester: string;
  readonly decider: string | null;
  /** Whether both are still who they were: active, and in the post they had. */
  readonly holds: number;
}

const SELECT = `SELECT a.*, r.display_name AS requester, d.display_name AS decider,
    (r.active = 1 AND r.role = a.requested_role
      AND (d.id IS NULL OR (d.active = 1 AND d.role = a.decided_role))) AS holds
  FROM approval a JOIN staff r ON r.id = a.requested_by LEFT JOIN staff d ON d.id = a.decided_by`;

export function findApproval(database: Database.Database, id: number): ApprovalRow | undefined {
  return statement<ApprovalRow>(database, `${SELECT} WHERE a.id = ?`).get(id);
}

export function findApprovalByTicket(database: Database.Database, ticket: string): ApprovalRow | undefined {
  return statement<ApprovalRow>(database, `${SELECT} WHERE a.ticket = ?`).get(ticket);
}

export function listPending(database: Database.Database): ApprovalRow[] {
  return statement<ApprovalRow>(database, `${SELECT} WHERE a.state = 'pending' ORDER BY a.id`).all();
}

/** Requests of one person that still wait for something: a decision, or being carried out. */
export function listOwn(database: Database.Database, staffId: number, now: string): ApprovalRow[] {
  return statement<ApprovalRow>(
    database,
    `${SELECT} WHERE a.requested_by = ? AND (a.state = 'pending' OR (a.state = 'granted' AND a.expires_at > ?)
       OR (a.state = 'refused' AND a.expires_at > ?)) ORDER BY a.id DESC`,
  ).all(staffId, now, now);
}

export function insertApproval(
  database: Database.Database,
  asked: AskedApproval,
  requestedAt: string,
  grant: Grant | null,
): number {
  const result = statement(
    database,
    `INSERT INTO approval (kind, path, input, input_hash, facts, requested_by, requested_role, requested_at, state,
       decided_by, decided_role, decided_at, ticket, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    asked.kind,
    asked.path,
    JSON.stringify(asked.keptInput),
    asked.inputHash,
    JSON.stringify(asked.facts),
    asked.staff.id,
    asked.staff.role,
    requestedAt,
    grant === null ? 'pending' : 'granted',
    grant?.by.id ?? null,
    grant?.by.role ?? null,
    grant?.at ?? null,
    grant?.ticket ?? null,
    grant?.expiresAt ?? null,
  );
  return Number(result.lastInsertRowid);
}

/** A refusal has no ticket, and is shown to the requester until it expires. */
export function decideApproval(
  database: Database.Database,
  id: number,
  decision: Omit<Grant, 'ticket'> & { readonly ticket: string | null; readonly comment: string },
): void {
  statement(
    database,
    `UPDATE approval SET state = ?, decided_by = ?, decided_role = ?, decided_at = ?, comment = ?, ticket = ?,
       expires_at = ? WHERE id = ?`,
  ).run(
    decision.ticket === null ? 'refused' : 'granted',
    decision.by.id,
    decision.by.role,
    decision.at,
    decision.comment,
    decision.ticket,
    decision.expiresAt,
    id,
  );
}

export function markApprovalUsed(database: Database.Database, id: number, usedAt: string): void {
  statement(database, `UPDATE approval SET state = 'used', used_at = ? WHERE id = ?`).run(usedAt, id);
}

export function toApproval(row: ApprovalRow): Approval {
  return {
    id: row.id,
    kind: row.kind,
    facts: approvalFactsSchema.parse(JSON.parse(row.facts)),
    state: row.state,
    requestedBy: row.requester,
    requestedAt: row.requested_at,
    decidedBy: row.decider ?? '',
    decidedAt: row.decided_at,
    comment: row.comment,
    expiresAt: row.expires_at,
  };
}

export function toOwnApproval(row: ApprovalRow): OwnApproval {
  return { ...toApproval(row), path: row.path, input: JSON.parse(row.input), ticket: row.ticket };
}
