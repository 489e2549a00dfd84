import { createHash } from 'node:crypto';
import { compactKey } from '../../../shared/domain/search-key.ts';
import { unitKey } from '../../../shared/domain/unit-code.ts';
import type { RollComparison, RollRow } from '../../../shared/features/archives/roll-row.ts';
import type { RollCounts } from '../../../shared/features/exchange/exchange.contract.ts';
import type { RowProblem } from '../../../shared/features/exchange/roll-field.ts';
import type { Progress } from '../../jobs/job-plan.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import type { RollEntry } from './roll-reader.ts';

/** The archives as they are, on the office's date, read by whoever holds the key to ID numbers. */
export type RollReader = Pick<ReadContext, 'database' | 'today' | 'fieldSeal'>;

/** How the archives take a row; handed in by the office, since slices do not know each other. */
export interface RollKeeper {
  /** What a row would change; writes nothing. */
  readonly compare: (reader: RollReader, row: RollRow) => RollComparison;
  readonly apply: (context: WriteContext, row: RollRow) => void;
}

/** What is to become of one household of the file. */
export interface PlannedEntry {
  readonly entry: RollEntry;
  /** Null when the row is rejected. */
  readonly comparison: RollComparison | null;
  readonly problems: readonly RowProblem[];
}

export interface RollPlan {
  readonly planned: readonly PlannedEntry[];
  readonly counts: RollCounts;
  /** Names the plan: the same file against the same archives has the same hash. */
  readonly hash: string;
}

/** Compares every household with the archives, yielding after each so that other calls get their turn. */
export function* planRoll(
  reader: RollReader,
  keeper: RollKeeper,
  entries: readonly RollEntry[],
): Generator<Progress, RollPlan> {
  const seen: SeenInFile = { units: new Map(), plates: new Map() };
  const planned: PlannedEntry[] = [];
  const hash = createHash('sha256');
  for (const entry of entries) {
    const one = planEntry(reader, keeper, entry, seen);
    planned.push(one);
    hash.update(JSON.stringify([entry.rows, entry.row, one.comparison, one.problems]));
    yield { done: planned.length, total: entries.length * 2 };
  }
  return { planned, counts: countRows(planned), hash: hash.digest('hex') };
}

/** What rows above have taken: a unit and a plate stand in one row each. By their first row. */
interface SeenInFile {
  readonly units: Map<string, number>;
  readonly plates: Map<string, number>;
}

function planEntry(reader: RollReader, keeper: RollKeeper, entry: RollEntry, seen: SeenInFile): PlannedEntry {
  const { row } = entry;
  if (row === null) return { entry, comparison: null, problems: entry.problems };
  const key = unitKey(row, foldText);
  const before = seen.units.get(key);
  if (before !== undefined)
    return rejected(entry, { code: 'unitTwice', field: null, values: { row: before } });
  seen.units.set(key, entry.rows[0] ?? 0);
  for (const plate of row.plates) {
    const holder = seen.plates.get(compactKey(plate, foldText));
    if (holder !== undefined) {
      return rejected(entry, { code: 'plateTwice', field: 'plates', values: { text: plate, row: holder } });
    }
  }
  const comparison = keeper.compare(reader, row);
  if (comparison.refusal === null) {
    // Only a row that is taken holds its plates.
    for (const plate of row.plates) seen.plates.set(compactKey(plate, foldText), entry.rows[0] ?? 0);
    return { entry, comparison, problems: [] };
  }
  const { reason, values } = comparison.refusal;
  return rejected(entry, { code: 'notAccepted', field: null, values: { ...values, refusal: reason } });
}

function rejected(entry: RollEntry, problem: RowProblem): PlannedEntry {
  return { entry, comparison: null, problems: [problem] };
}

function countRows(planned: readonly PlannedEntry[]): RollCounts {
  const counts = { rows: 0, created: 0, changed: 0, unchanged: 0, rejected: 0 };
  for (const { entry, comparison } of planned) {
    counts.rows += entry.rows.length;
    counts[outcomeOf(comparison)] += entry.rows.length;
  }
  return counts;
}

function outcomeOf(comparison: RollComparison | null): 'created' | 'changed' | 'unchanged' | 'rejected' {
  if (comparison === null) return 'rejected';
  return comparison.outcome === 'updated' ? 'changed' : comparison.outcome;
}
