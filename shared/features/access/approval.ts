import { z } from 'zod';
import { MANAGER_ONLY, type Role, SUPERVISING_ROLES } from '../../domain/role.ts';

/** What is done only when a second person approves. Each has its words under `approval.kind`. */
export const APPROVAL_KINDS = [
  'voidReceipt',
  'cancelCharge',
  'correctOpening',
  'grantReduction',
  'giveDiscount',
  'giveLargeDiscount',
  'reverseReceipt',
  'moveCredit',
  'refundCredit',
  'refundDeposit',
  'reverseDeposit',
  'reopenClosed',
  'voidLetter',
  'signLetter',
  'bulkExport',
  'restore',
  'destruction',
] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];
export const approvalKindSchema = z.enum(APPROVAL_KINDS);

/** Who may be the second person, whoever asks. */
export const APPROVERS: Readonly<Record<ApprovalKind, readonly Role[]>> = {
  voidReceipt: SUPERVISING_ROLES,
  cancelCharge: SUPERVISING_ROLES,
  correctOpening: SUPERVISING_ROLES,
  grantReduction: SUPERVISING_ROLES,
  giveDiscount: SUPERVISING_ROLES,
  giveLargeDiscount: SUPERVISING_ROLES,
  reverseReceipt: SUPERVISING_ROLES,
  moveCredit: SUPERVISING_ROLES,
  refundCredit: SUPERVISING_ROLES,
  refundDeposit: SUPERVISING_ROLES,
  reverseDeposit: SUPERVISING_ROLES,
  reopenClosed: SUPERVISING_ROLES,
  voidLetter: SUPERVISING_ROLES,
  signLetter: SUPERVISING_ROLES,
  bulkExport: SUPERVISING_ROLES,
  restore: SUPERVISING_ROLES,
  destruction: SUPERVISING_ROLES,
};

/** What is not done without the manager, who asks or approves. */
const WITH_MANAGER: readonly ApprovalKind[] = ['destruction', 'giveLargeDiscount', 'signLetter'];

export function needsManager(kind: ApprovalKind): boolean {
  return WITH_MANAGER.includes(kind);
}

/** Who may be the second person of a request. */
export function approversOf(kind: ApprovalKind, requestedBy: Role): readonly Role[] {
  return needsManager(kind) && requestedBy !== 'manager' ? MANAGER_ONLY : APPROVERS[kind];
}

/** What the second person is told of what they approve. */
export const approvalFactsSchema = z.object({
  /** What it is about, such as a receipt's number and its unit. */
  subject: z.string().default(''),
  amountCents: z.int().nullable().default(null),
  /** What was entered before in its place. */
  beforeCents: z.int().nullable().default(null),
  /** Rows that would leave or come in. */
  rows: z.int().nullable().default(null),
  reason: z.string().default(''),
});
export type ApprovalFacts = z.output<typeof approvalFactsSchema>;

/** Minutes in which an approval given on the spot is used. */
export const APPROVAL_MINUTES = 10;
/** Hours in which one given from elsewhere is: the requester has to come back to it. */
export const LATER_APPROVAL_HOURS = 12;
