import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { EVERY_ROLE, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema, instantSchema, lineSchema } from '../../domain/text.ts';
import { approvalFactsSchema, approvalKindSchema } from './approval.ts';

/** Names what was asked for when the office answered that a second person is needed. */
const askedSchema = z.string().min(8).max(100);

export const approvalSchema = z.object({
  id: idSchema,
  kind: approvalKindSchema,
  facts: approvalFactsSchema,
  state: z.enum(['pending', 'granted', 'refused', 'used']),
  requestedBy: z.string(),
  requestedAt: instantSchema,
  decidedBy: z.string(),
  decidedAt: instantSchema.nullable(),
  comment: z.string(),
  expiresAt: instantSchema.nullable(),
});
export type Approval = z.output<typeof approvalSchema>;

/** One's own request, with what is needed to carry on with it. */
export const ownApprovalSchema = approvalSchema.extend({
  path: z.string(),
  input: z.json(),
  /** Lets the call through, while it is granted and has not expired. */
  ticket: z.string().nullable(),
});
export type OwnApproval = z.output<typeof ownApprovalSchema>;

/** Two-person approval: a second person says yes on the spot, or later from their own session. */
export const approvalContract = {
  approve: operation({
    summary: 'A second person approves on the spot what was just asked for, with their own password',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({
      asked: askedSchema,
      userName: z.string().max(40),
      password: z.string().max(200),
    }),
    output: z.object({ id: idSchema, ticket: z.string() }),
  }),
  askApproval: operation({
    summary: 'Leaves what was just asked for to be approved by someone from their own session',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ asked: askedSchema }),
    output: approvalSchema,
  }),
  pendingApprovals: operation({
    summary: 'Requests that wait for a decision which the caller may take, oldest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(approvalSchema),
  }),
  decideApproval: operation({
    summary: 'Approves or refuses a colleague’s request',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      id: idSchema,
      decision: z.enum(['granted', 'refused']),
      comment: lineSchema(200).default(''),
    }),
    output: approvalSchema,
  }),
  ownApprovals: operation({
    summary: 'What the caller asked approval for and has not carried out, newest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(ownApprovalSchema),
  }),
};
