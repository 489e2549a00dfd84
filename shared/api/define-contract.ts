import type { z } from 'zod';
import type { Role } from '../domain/role.ts';
import type { ApprovalKind } from '../features/access/approval.ts';

/**
 * What a call does to the office:
 * - `read`: changes nothing.
 * - `write`: one synchronous transaction with its audit entry; repeated with the same key it answers the same.
 * - `action`: changes something outside a single transaction (a session, a file handed over).
 * - `job`: long work with progress and cancel; the call answers with a ticket to watch.
 */
export type Effect = 'read' | 'write' | 'action' | 'job';

/** `anyone` may call before signing in; otherwise the roles that may. */
export type CallableBy = 'anyone' | readonly Role[];

export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  /** One line for the person who reads the reference. */
  readonly summary: string;
  readonly effect: Effect;
  readonly callableBy: CallableBy;
  /** Done only when a second person approves; the dispatcher asks. */
  readonly approval?: ApprovalKind;
  /** Needs a second person depending on what it finds; its handler asks. */
  readonly mayNeedApproval?: ApprovalKind;
  /** Its entries in the trail say that a record was looked at or confirmed; the record stays as it was. */
  readonly notesOnly?: true;
  readonly input: Input;
  /** For a job: what its result will be. */
  readonly output: Output;
}

export type FeatureContract = Readonly<Record<string, Operation>>;
export type ContractShape = Readonly<Record<string, FeatureContract>>;

/** Keeps the literal types of one operation. */
export function operation<const Definition extends Operation>(definition: Definition): Definition {
  return definition;
}

/** A job under way. `Result` exists for the compiler alone. */
export interface JobTicket<Result> {
  readonly jobId: string;
  readonly result?: Result;
}

export interface CallOptions {
  /** Idempotency key of a write: the same key never writes twice. One is made for each call when absent. */
  readonly key?: string;
  /** Ticket of a second person's approval. */
  readonly approval?: string;
}

type InputArguments<Input> =
  Record<string, never> extends Input
    ? [input?: Input, options?: CallOptions]
    : [input: Input, options?: CallOptions];

type Answer<Op extends Operation> = Op['effect'] extends 'job'
  ? JobTicket<z.output<Op['output']>>
  : z.output<Op['output']>;

/** The client: every operation as an async function. */
export type ApiOf<Contract extends ContractShape> = {
  readonly [Feature in keyof Contract]: {
    readonly [Name in keyof Contract[Feature]]: (
      ...args: InputArguments<z.input<Contract[Feature][Name]['input']>>
    ) => Promise<Answer<Contract[Feature][Name]>>;
  };
};

export type OperationPath<Contract extends ContractShape> = {
  [Feature in keyof Contract & string]: `${Feature}.${keyof Contract[Feature] & string}`;
}[keyof Contract & string];
