import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { Role } from '../../../shared/domain/role.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { messages } from '../../../shared/i18n/messages.ts';
import type { ColumnKind, TableValue } from '../../spreadsheet/table.ts';

/** How a grid's field is written into a file. */
export type ExportField =
  | { readonly kind: ColumnKind }
  /** Yes or no. */
  | { readonly kind: 'flag' }
  /** A code, or several parted by commas, whose words are the messages `<words>.<code>`. */
  | { readonly kind: 'choice'; readonly words: string }
  /** An instant, written as the office's clock showed it. */
  | { readonly kind: 'instant' }
  /** A value that has no words, written as JSON. */
  | { readonly kind: 'json' };

/** A grid that can be taken out; each slice's rows come masked as on the screen. */
export interface ExportableGrid {
  /** Field that names a row in a selection. */
  readonly id: string;
  readonly roles: readonly Role[];
  readonly fields: Readonly<Record<string, ExportField>>;
  readonly rows: (database: Database.Database, today: string, query: GridQuery) => Iterable<object>;
  readonly count: (database: Database.Database, today: string, query: GridQuery) => number;
  /** It is of a day that the caller names; of today when absent. */
  readonly ofDay?: true;
  /** Whether its rows tell of people and households. */
  readonly ofPeople: boolean;
}

export function columnKindOf(field: ExportField): ColumnKind {
  switch (field.kind) {
    case 'choice':
    case 'flag':
    case 'instant':
    case 'json':
      return 'text';
    default:
      return field.kind;
  }
}

/** One value as it goes into a cell. `localTime` turns an instant into the office's date and time. */
export function exportValue(
  field: ExportField,
  value: unknown,
  language: Language,
  localTime: (instant: string) => string,
): TableValue {
  if (value === null || value === undefined) return null;
  if (field.kind === 'flag') return value === true || value === 1 ? '✓' : '';
  if (typeof value === 'number') return field.kind === 'choice' ? String(value) : value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field.kind === 'choice') {
    return text
      .split(',')
      .map((code) => words(`${field.words}.${code}`, language) ?? code)
      .join('、');
  }
  return field.kind === 'instant' ? localTime(text) : text;
}

function words(key: string, language: Language): string | null {
  const table: Readonly<Record<string, Readonly<Record<Language, string>>>> = messages;
  return table[key]?.[language] ?? null;
}
