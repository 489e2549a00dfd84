import { z } from 'zod';
import { contract } from '../../shared/api/contract.ts';
import type { CallableBy, Effect, Operation } from '../../shared/api/define-contract.ts';
import type { ApprovalKind } from '../../shared/features/access/approval.ts';

export interface OperationReference {
  readonly path: string;
  readonly summary: string;
  readonly effect: Effect;
  readonly callableBy: CallableBy;
  /** What it is for the second person who must approve it, always or depending on what it finds. */
  readonly approval?: ApprovalKind;
  readonly mayNeedApproval?: ApprovalKind;
  readonly input: unknown;
  readonly output: unknown;
}

/** The whole reference of the office, from the contract itself. */
export function listOperations(): readonly OperationReference[] {
  const operations: [string, Operation][] = Object.entries(contract).flatMap(([feature, slice]) =>
    Object.entries<Operation>(slice).map(([name, operation]): [string, Operation] => [
      `${feature}.${name}`,
      operation,
    ]),
  );
  return operations.map(([path, { input, output, ...facts }]) => ({
    path,
    ...facts,
    // What may be left out is told from the caller's side, what comes back from the reader's.
    input: z.toJSONSchema(input, { io: 'input' }),
    output: z.toJSONSchema(output, { io: 'output' }),
  }));
}
