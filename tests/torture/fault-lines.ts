import type { Called } from './call-counts.ts';
import type { DiskFault } from './disk-control.ts';
import type { WorkKind } from './random-work.ts';

/** What meets a failing disk. */
export type FaultedWork = WorkKind | 'opening' | 'closing';

export interface FaultOrder {
  readonly folder: string;
  /** The file that tells the shim. */
  readonly control: string;
  readonly seed: number;
  readonly meetings: readonly (readonly [FaultedWork, DiskFault])[];
  /** Faults of one kind that one kind of work meets at the most. */
  readonly mostEach: number;
}

/** What the program says, a line each. */
export type FaultLine =
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'met'; readonly what: FaultedWork; readonly fault: DiskFault; readonly times: number }
  | { readonly kind: 'called'; readonly request: Called; readonly reply: { readonly ok: boolean } }
  | { readonly kind: 'done' };
