import type { WorkKind } from './random-work.ts';
import type { WorkReply, WorkRequest } from './work-office.ts';

/** What a child is told to do. */
export interface ChildOrder {
  readonly folder: string;
  readonly seed: number;
  readonly calls: number;
  /** What comes first: somebody signs in, or a new office is set up, or nothing more than opening it. */
  readonly begins?: 'signIn' | 'setUp' | 'opening';
  /** Work of these kinds is done first, once each. */
  readonly first?: readonly WorkKind[];
  /** Work of this kind alone. */
  readonly only?: WorkKind;
  /** Another sync than the product's own, to show that its absence is noticed. */
  readonly synchronous?: 'NORMAL';
}

export type WorkOrder = Omit<ChildOrder, 'folder' | 'seed'>;

/** What a child says, a line each. */
export type ChildLine =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open' }
  | { readonly kind: 'intent'; readonly request: WorkRequest }
  | { readonly kind: 'answer'; readonly key: string; readonly reply: WorkReply }
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'closing' }
  | { readonly kind: 'closed'; readonly faults: readonly string[] };

/** Reads lines as they come, whatever the pieces; a line cut off by the kill was never said. */
export function createLineReader<Line>(take: (line: Line) => void): (text: string) => void {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    // The child writes nothing else.
    for (const line of lines) take(JSON.parse(line) as Line);
  };
}
