import { createHash } from 'node:crypto';
import type { ImportCounts } from '../../../shared/features/exchange/exchange.contract.ts';
import type { ImportComparison } from '../../../shared/features/exchange/import-comparison.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import type { Progress } from '../../jobs/job-plan.ts';
import type { ImportEntry, ImportReader } from './import-entry.ts';

/** What is to become of one record of the file. */
export interface PlannedEntry {
  readonly entry: ImportEntry;
  /** Null when the row is rejected. */
  readonly comparison: ImportComparison | null;
  readonly problems: readonly RowProblem[];
}

export interface ImportPlan {
  readonly planned: readonly PlannedEntry[];
  readonly counts: ImportCounts;
  /** Rows that take back money entered before. */
  readonly corrections: number;
  /** Names the plan: the same file against the same office has the same hash. */
  readonly hash: string;
}

/** Compares every record with the office, yielding after each so that other calls get their turn. */
export function* planImport(
  reader: ImportReader,
  entries: readonly ImportEntry[],
): Generator<Progress, ImportPlan> {
  const seen: SeenInFile = new Map();
  const planned: PlannedEntry[] = [];
  const hash = createHash('sha256');
  for (const entry of entries) {
    const one = planEntry(reader, entry, seen);
    planned.push(one);
    hash.update(JSON.stringify([entry.rows, entry.taken?.content, one.comparison, one.problems]));
    yield { done: planned.length, total: entries.length * 2 };
  }
  return {
    planned,
    counts: countRows(planned),
    corrections: planned.filter(({ comparison }) => comparison?.corrects === true).length,
    hash: hash.digest('hex'),
  };
}

/** What rows above hold, by whom and in which row. */
type SeenInFile = Map<string, { readonly holder: string | undefined; readonly row: number }>;

function planEntry(reader: ImportReader, entry: ImportEntry, seen: SeenInFile): PlannedEntry {
  const { taken } = entry;
  if (taken === null) return { entry, comparison: null, problems: entry.problems };
  const row = entry.rows[0] ?? 0;
  for (const claim of taken.claims) {
    const before = seen.get(claim.key);
    const isOwn = before?.holder !== undefined && before.holder === claim.holder;
    if (before !== undefined && !isOwn) return rejected(entry, claim.twice(before.row));
    if (claim.always) seen.set(claim.key, { holder: claim.holder, row });
  }
  const comparison = taken.compare(reader);
  if (comparison.problem !== null) return rejected(entry, comparison.problem);
  // Only a row that is taken holds what another could hold instead.
  for (const { key, holder } of taken.claims) seen.set(key, { holder, row });
  return { entry, comparison, problems: [] };
}

function rejected(entry: ImportEntry, problem: RowProblem): PlannedEntry {
  return { entry, comparison: null, problems: [problem] };
}

function countRows(planned: readonly PlannedEntry[]): ImportCounts {
  const counts = { rows: 0, created: 0, changed: 0, unchanged: 0, rejected: 0 };
  for (const { entry, comparison } of planned) {
    counts.rows += entry.rows.length;
    counts[outcomeOf(comparison)] += entry.rows.length;
  }
  return counts;
}

function outcomeOf(comparison: ImportComparison | null): 'created' | 'changed' | 'unchanged' | 'rejected' {
  if (comparison === null) return 'rejected';
  return comparison.outcome === 'updated' ? 'changed' : comparison.outcome;
}
