import type { RestorePreview } from './safekeeping.contract.ts';
import { tableMessages } from './table.messages.ts';

export interface ShownRows {
  readonly words: keyof typeof tableMessages;
  readonly now: number;
  readonly after: number;
}

/** Indexes and notes that the program keeps for itself, and makes again when it needs them. */
const OF_THE_PROGRAM: ReadonlySet<string> = new Set([
  'answered_request',
  'search_term',
  'number_series',
  'preference',
  'setting',
]);

/** Numbers of rows in the office's words; tables without words of their own are added up in the last line. */
export function shownRows(rows: RestorePreview['rows']): readonly ShownRows[] {
  const named: ShownRows[] = [];
  let now = 0;
  let after = 0;
  for (const row of rows) {
    if (OF_THE_PROGRAM.has(row.table)) continue;
    const words = `table.${row.table}`;
    if (isTableKey(words)) named.push({ words, now: row.now, after: row.after });
    else {
      now += row.now;
      after += row.after;
    }
  }
  return now === after ? named : [...named, { words: 'table.other', now, after }];
}

function isTableKey(key: string): key is keyof typeof tableMessages {
  return Object.hasOwn(tableMessages, key);
}
