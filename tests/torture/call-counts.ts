import type { WorkRequest } from './work-office.ts';

/** How often each kind of request was made, and how often it was done: one that is always refused proves nothing. */
export type CallCounts = Map<string, { asked: number; accepted: number }>;

export type Called = Pick<WorkRequest, 'path' | 'ofPeople'>;

/** One path may stand for work of two kinds, of which one alone needs a second person. */
function nameOf({ path, ofPeople }: Called): string {
  return ofPeople === true ? `${path} of people` : path;
}

function countOf(counts: CallCounts, request: Called): { asked: number; accepted: number } {
  const name = nameOf(request);
  const count = counts.get(name) ?? { asked: 0, accepted: 0 };
  counts.set(name, count);
  return count;
}

export function countAsked(counts: CallCounts, request: Called): void {
  countOf(counts, request).asked += 1;
}

export function countAnswered(counts: CallCounts, request: Called, { ok }: { readonly ok: boolean }): void {
  if (ok) countOf(counts, request).accepted += 1;
}

/** Requests that were made and never once done, by name. */
export function neverAccepted(counts: CallCounts): string[] {
  return [...counts].filter(([, { accepted }]) => accepted === 0).map(([name]) => name);
}

export function sumCalls(parts: readonly CallCounts[]): CallCounts {
  const all: CallCounts = new Map();
  for (const [name, { asked, accepted }] of parts.flatMap((part) => [...part])) {
    const sum = all.get(name) ?? { asked: 0, accepted: 0 };
    all.set(name, { asked: sum.asked + asked, accepted: sum.accepted + accepted });
  }
  return all;
}
