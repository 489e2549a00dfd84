import type Database from 'better-sqlite3';
import type { z } from 'zod';
import type { ContractShape, FeatureContract, Operation } from '../../shared/api/define-contract.ts';
import type { ShownFile } from '../../shared/api/file-delivery.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { ApprovalFacts, ApprovalKind } from '../../shared/features/access/approval.ts';
import type { Desktop, FileToShow } from '../desktop/desktop.ts';
import type { IncomingFile } from '../files/file-tray.ts';
import type { JobPlan } from '../jobs/job-plan.ts';
import type { Clock } from './clock.ts';
import type { DataKey } from './data-key.ts';
import type { FieldSeal } from './field-seal.ts';
import type { FilesKey } from './files-key.ts';

export type HostKind = 'electron' | 'browser' | 'commandLine' | 'inProcess';

/** One window, one browser session or one command: whoever speaks, and who has signed in on it. */
export interface Connection {
  readonly id: string;
  readonly host: HostKind;
  readonly desktop: Desktop;
  staff: SignedInStaff | null;
  /** The office's key while its holder is signed in here; null for everyone else. */
  dataKey: DataKey | null;
  /** What files are sealed with while somebody who may read them is signed in here. */
  filesKey: FilesKey | null;
  /** Set for the sample site alone, whose year passes in seconds. */
  readonly clock?: Pick<Clock, 'now'>;
}

/** What changed, for the audit trail. Leave out secrets; mask ID numbers and phones. */
export interface AuditRecord {
  readonly entity: string;
  readonly entityId: string | number;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

export interface ReadContext<Staff extends SignedInStaff | null = SignedInStaff> {
  readonly database: Database.Database;
  readonly staff: Staff;
  readonly connection: Connection;
  /** Seals and opens what must not be read off a stolen disk. */
  readonly fieldSeal: FieldSeal;
  /** UTC ISO instant of this call. */
  readonly now: string;
  /** The office's calendar date of this call. */
  readonly today: string;
}

/** What may need a second person's approval. */
interface ApprovableContext {
  /** Goes on when a second person approved this call; otherwise refuses and says what is to be approved. */
  readonly requireApproval: (kind: ApprovalKind, facts?: Partial<ApprovalFacts>) => void;
}

/** Inside one transaction. A write that records nothing in the audit trail is a fault and is rolled back. */
export interface WriteContext<Staff extends SignedInStaff | null = SignedInStaff>
  extends ReadContext<Staff>,
    ApprovableContext {
  readonly record: (entry: AuditRecord) => void;
}

export interface ActionContext<Staff extends SignedInStaff | null = SignedInStaff>
  extends ReadContext<Staff>,
    ApprovableContext {
  readonly desktop: Desktop;
  /** Where the window fetches a file to show it, while whoever asked is there and it is not locked. */
  readonly showFile: (file: FileToShow) => Promise<ShownFile>;
  /** The second person who approved this call; '' while nobody has, so a job asks when it runs. */
  readonly approver: () => string;
  /** The uploaded file behind a ticket; refused as invalid input under `ticket` when it is not there. */
  readonly file: (ticket: string) => IncomingFile;
  /**
   * Runs one audited, idempotent transaction. `as` says who did it when nobody was signed in yet; `about` names what was
   * made outside the office, since a request repeated makes another one, to be written down too.
   */
  readonly write: <Value>(
    change: (context: WriteContext<Staff>) => Value,
    options?: { readonly as?: SignedInStaff | null; readonly about?: string },
  ) => Promise<Value>;
  /** Keeps what is no fact of the office, such as a window's layout, without an audit entry. */
  readonly keep: <Value>(change: (database: Database.Database) => Value) => Promise<Value>;
}

type StaffFor<Op extends Operation> = Op['callableBy'] extends 'anyone'
  ? SignedInStaff | null
  : SignedInStaff;

/** The shape of a handler follows from its operation's effect. */
export type Handler<Op extends Operation> = Op['effect'] extends 'write'
  ? (input: z.output<Op['input']>, context: WriteContext<StaffFor<Op>>) => z.input<Op['output']>
  : Op['effect'] extends 'read'
    ? (
        input: z.output<Op['input']>,
        context: ReadContext<StaffFor<Op>>,
      ) => z.input<Op['output']> | Promise<z.input<Op['output']>>
    : Op['effect'] extends 'action'
      ? (
          input: z.output<Op['input']>,
          context: ActionContext<StaffFor<Op>>,
        ) => z.input<Op['output']> | Promise<z.input<Op['output']>>
      : (
          input: z.output<Op['input']>,
          context: ActionContext<StaffFor<Op>>,
        ) => JobPlan<z.input<Op['output']>> | Promise<JobPlan<z.input<Op['output']>>>;

/** All handlers of a feature: a missing or an extra one does not compile. */
export type HandlersOf<Feature extends FeatureContract> = {
  readonly [Name in keyof Feature]: Handler<Feature[Name]>;
};

export type AllHandlers<Contract extends ContractShape> = {
  readonly [Feature in keyof Contract]: HandlersOf<Contract[Feature]>;
};
