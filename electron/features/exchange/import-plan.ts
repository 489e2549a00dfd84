import { createHash } from 'node:crypto';
import type { ImportCounts } from '../../../shared/features/exchange/exchange.contract.ts';
import type {
  ImportComparison,
  MoneyToApprove,
} from '../../../shared/features/exchange/import-comparison.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import { rehearse } from '../../database/rehearse.ts';
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
  /** In the order of the file. */
  readonly planned: readonly PlannedEntry[];
  /** In the order in which they were judged, which is that in which they are taken. */
  readonly inTurn: readonly PlannedEntry[];
  readonly counts: ImportCounts;
  /** What a second person approves in it; null where there is nothing. */
  readonly toApprove: (MoneyToApprove & { readonly rows: number }) | null;
  /** Names the plan: the same file against the same office has the same hash. */
  readonly hash: string;
}

/** Rows that bear on each other are judged in one go, so a group has an end; no household comes near it. */
const MOST_ROWS_TOGETHER = 100;

/** Compares every record with the office, yielding after each group so that other calls get their turn. */
export function* planImport(
  reader: ImportReader,
  entries: readonly ImportEntry[],
): Generator<Progress, ImportPlan> {
  const seen: SeenInFile = new Map();
  const judged = new Map<ImportEntry, PlannedEntry>();
  const total = entries.length * 2;
  for (const group of yield* groupsOf(reader, entries, total)) {
    for (const one of planGroup(reader, group, seen)) judged.set(one.entry, one);
    yield { done: judged.size, total };
  }
  const planned = entries.flatMap((entry) => judged.get(entry) ?? []);
  const hash = createHash('sha256');
  for (const { entry, comparison, problems } of planned) {
    hash.update(JSON.stringify([entry.rows, entry.taken?.content, comparison, problems]));
  }
  return {
    planned,
    inTurn: [...judged.values()],
    counts: countRows(planned),
    toApprove: sumToApprove(planned),
    hash: hash.digest('hex'),
  };
}

/** Entries that are judged together, in their turns; every other entry is a group of its own. */
function* groupsOf(
  reader: ImportReader,
  entries: readonly ImportEntry[],
  total: number,
): Generator<Progress, readonly (readonly ImportEntry[])[]> {
  const groups: ImportEntry[][] = [];
  const byName = new Map<string, ImportEntry[]>();
  for (const entry of entries) {
    const together = entry.taken?.together ?? null;
    const name = together?.group(reader);
    const known = name === undefined ? undefined : byName.get(name);
    if (known !== undefined) known.push(entry);
    else {
      const group = [entry];
      groups.push(group);
      if (name !== undefined) byName.set(name, group);
    }
    if (together !== null) yield { done: 0, total };
  }
  const turn = ({ taken }: ImportEntry) => taken?.together?.turn ?? '';
  for (const group of byName.values()) {
    group.sort((one, other) => (turn(one) < turn(other) ? -1 : turn(one) > turn(other) ? 1 : 0));
  }
  return groups;
}

function planGroup(
  reader: ImportReader,
  group: readonly ImportEntry[],
  seen: SeenInFile,
): readonly PlannedEntry[] {
  const isTogether = group.some(({ taken }) => taken !== null && taken.together !== null);
  if (!isTogether) return group.map((entry) => planEntry(reader, entry, seen));
  const within = group.slice(0, MOST_ROWS_TOGETHER);
  const values = { count: MOST_ROWS_TOGETHER };
  return [
    ...rehearse(reader.database, () => within.map((entry) => planEntry(reader, entry, seen))),
    ...group
      .slice(MOST_ROWS_TOGETHER)
      .map((entry) => rejected(entry, { code: 'unitRowsTooMany', field: null, values })),
  ];
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

function sumToApprove(planned: readonly PlannedEntry[]): ImportPlan['toApprove'] {
  const money = planned.flatMap(({ comparison }) => comparison?.toApprove ?? []);
  if (money.length === 0) return null;
  const sum = (cents: (one: MoneyToApprove) => number) => money.reduce((total, one) => total + cents(one), 0);
  return {
    rows: money.length,
    beforeCents: sum(({ beforeCents }) => beforeCents),
    afterCents: sum(({ afterCents }) => afterCents),
  };
}

function outcomeOf(comparison: ImportComparison | null): 'created' | 'changed' | 'unchanged' | 'rejected' {
  if (comparison === null) return 'rejected';
  return comparison.outcome === 'updated' ? 'changed' : comparison.outcome;
}
