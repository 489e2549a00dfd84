import { z } from 'zod';
import { approvalKindSchema } from '../features/access/approval.ts';
import type { ApiReply, Send } from './wire.ts';

/** What the office says when a second person is needed. */
export const approvalNeededSchema = z.object({
  asked: z.string(),
  kind: approvalKindSchema,
  subject: z.string(),
  reason: z.string(),
  amountCents: z.int().optional(),
  beforeCents: z.int().optional(),
  rows: z.int().optional(),
  /** 1 where it stands on something that is kept for a short time, so that it cannot be left for later. */
  onlyNow: z.literal(1).optional(),
});
export type ApprovalNeeded = z.output<typeof approvalNeededSchema>;

/** A second person's ticket, or the reply that the caller gets instead; null leaves the office's own. */
export type Obtained = { readonly ticket: string } | { readonly reply: ApiReply } | null;

/** Repeats a call that needs a second person with the ticket that `obtain` gets from one. */
export function withApproval(send: Send, obtain: (needed: ApprovalNeeded) => Promise<Obtained>): Send {
  return async (request) => {
    const reply = await send(request);
    if (reply.ok || reply.failure.kind !== 'refused' || reply.failure.reason !== 'approvalNeeded')
      return reply;
    const obtained = await obtain(approvalNeededSchema.parse(reply.failure.values));
    if (obtained === null) return reply;
    return 'reply' in obtained ? obtained.reply : send({ ...request, approval: obtained.ticket });
  };
}

export interface Approver {
  readonly userName: string;
  readonly password: string;
}

const ticketSchema = z.object({ ticket: z.string() });

/** Lets one colleague approve whatever needs it, where there is no dialog: scripts, the sample site, tests. */
export function approvedBy(send: Send, approver: Approver): Send {
  return withApproval(send, async ({ asked }) => {
    const reply = await send({
      path: 'access.approve',
      input: { asked, userName: approver.userName, password: approver.password },
      key: crypto.randomUUID(),
    });
    return reply.ok ? { ticket: ticketSchema.parse(reply.value).ticket } : { reply };
  });
}
