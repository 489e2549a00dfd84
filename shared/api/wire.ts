import { z } from 'zod';
import { failureSchema } from './api-error.ts';

/** Far deeper than any input of the contract; a reader that follows a value without an end runs out of stack. */
const MOST_LEVELS = 30;

function isWithinLevels(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isWithinLevels(inner, levels - 1));
}

/** JSON of a depth that can be walked. Looked at before anything else follows it. */
const inputSchema = z
  .unknown()
  .refine((value) => isWithinLevels(value, MOST_LEVELS), 'tooDeep')
  .pipe(z.json());

/** One call on the wire, the same JSON over IPC, HTTP and the command line. */
export const requestSchema = z.strictObject({
  path: z.string().max(200),
  input: inputSchema.optional(),
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
