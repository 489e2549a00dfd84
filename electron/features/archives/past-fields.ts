import type { HistoryEntry } from '../../../shared/features/archives/history.contract.ts';

type Changes = HistoryEntry['changes'];
/** An entry of the trail as far as fields go. A record's first entry has nothing before. */
type Entry = Pick<HistoryEntry, 'changes'> & { readonly first: boolean };

/** Fields as they were before these entries, newest first; what a record's first entry says stays as it is. */
export function undoChanges(
  fields: Readonly<Record<string, unknown>>,
  entries: readonly Entry[],
): Record<string, unknown> {
  const past = { ...fields };
  for (const { changes, first } of entries) {
    if (first) continue;
    for (const { field, before } of changes) if (field in past) past[field] = before;
  }
  return past;
}

/** What entries, oldest first, change in all; a field that ends as it began is left out. */
export function netChanges(entries: readonly Pick<HistoryEntry, 'changes'>[]): Changes {
  const net = new Map<string, Changes[number]>();
  for (const { changes } of entries) {
    for (const change of changes) {
      const begun = net.get(change.field) ?? change;
      net.set(change.field, { ...change, before: begun.before });
    }
  }
  return [...net.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}
