import { z } from 'zod';
import { refusalSchema } from './refusals.ts';

/** Everything that can go wrong with a call, closed. Words for each kind are in the messages, never in a service. */
export const failureSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('invalidInput'),
    issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
  }),
  z.object({ kind: z.literal('notFound'), entity: z.string(), id: z.union([z.string(), z.number()]) }),
  z.object({
    kind: z.literal('refused'),
    reason: refusalSchema,
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  z.object({ kind: z.literal('unsupported'), capability: z.string() }),
  z.object({ kind: z.literal('unknownOperation'), path: z.string() }),
  z.object({ kind: z.literal('internal'), reference: z.string() }),
]);

export type Failure = z.output<typeof failureSchema>;
export type FailureKind = Failure['kind'];
export type Refusal = z.output<typeof refusalSchema>;

/** The one error that crosses from the office to a window. */
export class ApiError extends Error {
  readonly failure: Failure;

  /** `cause` is what broke, where the failure is more than the office's own rules saying no; it goes to the log alone. */
  constructor(failure: Failure, cause?: unknown) {
    super(failure.kind === 'refused' ? `refused: ${failure.reason}` : failure.kind, { cause });
    // Assigned because minifying renames classes.
    this.name = 'ApiError';
    this.failure = failure;
  }
}

/** The office's own rules say no. `values` fill the sentence's placeholders. */
export function refuse(
  reason: Refusal,
  values: Record<string, string | number> = {},
  cause?: unknown,
): ApiError {
  return new ApiError({ kind: 'refused', reason, values }, cause);
}

export function notFound(entity: string, id: string | number): ApiError {
  return new ApiError({ kind: 'notFound', entity, id });
}

/** A single field is wrong in a way that only the office can know. */
export function invalid(path: (string | number)[], message: string): ApiError {
  return new ApiError({ kind: 'invalidInput', issues: [{ path, message }] });
}
