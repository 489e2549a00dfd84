import { randomUUID } from 'node:crypto';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { Role } from '../../../shared/domain/role.ts';
import type { approvalContract } from '../../../shared/features/access/approval.contract.ts';
import {
  APPROVAL_MINUTES,
  type ApprovalKind,
  approversOf,
  LATER_APPROVAL_HOURS,
  needsManager,
} from '../../../shared/features/access/approval.ts';
import {
  decideApproval,
  findApproval,
  insertApproval,
  listOwn,
  listPending,
  toApproval,
  toOwnApproval,
} from '../../office/approval.repository.ts';
import type { Approvals } from '../../office/approvals.ts';
import type { HandlersOf } from '../../office/context.ts';
import type { LockOuts } from './lock-outs.ts';
import { provePassword } from './password-attempt.ts';
import { findStaff, findStaffByUserName, type StaffRow } from './staff.repository.ts';

const MINUTE_MS = 60_000;

export function createApprovalHandlers(
  approvals: Approvals,
  lockOuts: LockOuts,
): HandlersOf<typeof approvalContract> {
  return {
    async approve({ asked: name, userName, password }, context) {
      const { staff } = context;
      const asked = approvals.asked(name, staff);
      const approver = findStaffByUserName(context.database, userName);
      if (approver?.id === staff.id) throw refuse('approvalBySelf');
      await provePassword(approver, password, context, lockOuts, {
        purpose: 'approve',
        facts: { kind: asked.kind, requestedBy: staff.displayName },
        wrong: 'wrongPassword',
      });
      return approvals.deciding(name, staff, (takeUp) =>
        context.write((write) => {
          takeUp();
          const current = approver === undefined ? undefined : findStaff(write.database, approver.id);
          if (current === undefined || !mayApprove(asked.kind, asked.staff.role, current)) {
            throw refuse(refusalFor(asked.kind));
          }
          const expiresAt = later(write.now, APPROVAL_MINUTES * MINUTE_MS);
          const ticket = randomUUID();
          const grant = { by: current, ticket, at: write.now, expiresAt };
          const id = insertApproval(write.database, asked, write.now, grant);
          write.record({
            entity: 'approval',
            entityId: id,
            after: {
              kind: asked.kind,
              ...asked.facts,
              requestedBy: staff.displayName,
              approvedBy: current.display_name,
              approverId: current.id,
              expiresAt,
            },
          });
          return { id, ticket };
        }),
      );
    },

    async askApproval({ asked: name }, context) {
      const asked = approvals.asked(name, context.staff);
      if (asked.onlyNow) throw refuse('approvalOnlyNow');
      const approval = await approvals.deciding(name, context.staff, (takeUp) =>
        context.write((write) => {
          takeUp();
          const id = insertApproval(write.database, asked, write.now, null);
          write.record({
            entity: 'approval',
            entityId: id,
            after: { kind: asked.kind, ...asked.facts, requestedBy: context.staff.displayName },
          });
          return toApproval(requireApprovalRow(id, write));
        }),
      );
      approvals.forgetOver(context.database, context.now);
      approvals.leave(approval.id, asked);
      return approval;
    },

    pendingApprovals: (_input, { database, staff }) =>
      listPending(database)
        .filter(
          ({ kind, requested_by, requested_role, holds }) =>
            requested_by !== staff.id &&
            holds === 1 &&
            approversOf(kind, requested_role).includes(staff.role),
        )
        .map(toApproval),

    decideApproval({ id, decision, comment }, write) {
      const row = requireApprovalRow(id, write);
      if (row.state !== 'pending') throw refuse('approvalDecided');
      if (row.requested_by === write.staff.id) throw refuse('approvalBySelf');
      if (!approversOf(row.kind, row.requested_role).includes(write.staff.role)) {
        throw refuse(refusalFor(row.kind));
      }
      if (row.holds !== 1) throw refuse('approvalNotValid');
      decideApproval(write.database, id, {
        by: write.staff,
        at: write.now,
        comment,
        ticket: decision === 'granted' ? randomUUID() : null,
        expiresAt: later(write.now, LATER_APPROVAL_HOURS * 60 * MINUTE_MS),
      });
      const after = toApproval(requireApprovalRow(id, write));
      write.record({
        entity: 'approval',
        entityId: id,
        before: { state: row.state, requestedBy: row.requester },
        after: { state: after.state, requestedBy: row.requester, approvedBy: after.decidedBy },
        reason: comment,
      });
      approvals.forgetOver(write.database, write.now);
      return after;
    },

    ownApprovals: (_input, { database, staff, now }) =>
      listOwn(database, staff.id, now)
        .map(toOwnApproval)
        .map((own) => ({ ...own, input: approvals.inputOf(own.id, own.input) })),
  };
}

/** An account that nobody but its owner knows the password of, in a post that may approve. */
function mayApprove(
  kind: ApprovalKind,
  requestedBy: Role,
  { role, active, must_change_password }: StaffRow,
): boolean {
  return active === 1 && must_change_password === 0 && approversOf(kind, requestedBy).includes(role);
}

function refusalFor(kind: ApprovalKind): 'approverNotAllowed' | 'approverNotManager' {
  return needsManager(kind) ? 'approverNotManager' : 'approverNotAllowed';
}

function requireApprovalRow(
  id: number,
  { database }: { readonly database: Parameters<typeof findApproval>[0] },
) {
  const row = findApproval(database, id);
  if (row === undefined) throw notFound('approval', id);
  return row;
}

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
