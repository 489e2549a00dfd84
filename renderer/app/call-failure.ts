import { ApiError, type Failure } from '../../shared/api/api-error.ts';
import { HostUnreachable, type UnreachableReason } from '../api/host-unreachable.ts';

/** What a call can end in, as a window sees it: the office's answer, or none at all. */
export type CallFailure = Failure | { readonly kind: UnreachableReason };

/** The failure behind an error; whatever is neither is a fault of the window and goes on up. */
export function failureOf(error: unknown): CallFailure {
  if (error instanceof ApiError) return error.failure;
  if (error instanceof HostUnreachable) return { kind: error.reason };
  throw error;
}
