import { z } from 'zod';
import { failureSchema } from './api-error.ts';

/** One call on the wire, the same JSON over IPC, HTTP and the command line. */
export const requestSchema = z.strictObject({
  path: z.string().max(200),
  input: z.json().optional(),
  key: z.string().min(8).max(100).optional(),
  /** Ticket of a second person's approval. */
  approval: z.string().min(8).max(100).optional(),
});

export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.json() }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
]);

export type ApiRequest = z.output<typeof requestSchema>;
export type ApiReply = z.output<typeof replySchema>;

/** What every transport is: one request in, one reply out, never a thrown failure of the office. */
export type Send = (request: ApiRequest) => Promise<ApiReply>;
