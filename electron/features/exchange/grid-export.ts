import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { Role } from '../../../shared/domain/role.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { messages } from '../../../shared/i18n/messages.ts';
import type { ColumnKind, TableValue } from '../../spreadsheet/table.ts';

/** How a grid's field is written into a file. */
export type ExportField =
  | { readonly kind: ColumnKind }
  /** A code whose words are the messages `<words>.<code>`. */
  | { readonly kind: 'choice'; readonly words: string }
  /** An instant, written as the office's clock showed it. */
  | { readonly kind: 'instant' }
  /** A value that has no words, written as JSON. */
  | { readonly kind: 'json' };

/** A grid that can be taken out; each slice's rows come masked as on the screen. */
export interface ExportableGrid {
  readonly roles: readonly Role[];
  readonly fields: Readonly<Record<string, ExportField>>;
  readonly rows: (database: Database.Database, today: string, query: GridQuery) => Iterable<object>;
}

export function columnKindOf(field: ExportField): ColumnKind {
  return field.kind === 'choice' || field.kind === 'instant' || field.kind === 'json' ? 'text' : field.kind;
}

/** One value as it goes into a cell. `localTime` turns an instant into the office's date and time. */
export function exportValue(
  field: ExportField,
  value: unknown,
  language: Language,
  localTime: (instant: string) => string,
): TableValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? '✓' : '';
  if (typeof value === 'number') return field.kind === 'choice' ? String(value) : value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field.kind === 'choice') return words(`${field.words}.${text}`, language) ?? text;
  return field.kind === 'instant' ? localTime(text) : text;
}

function words(key: string, language: Language): string | null {
  const table: Readonly<Record<string, Readonly<Record<Language, string>>>> = messages;
  return table[key]?.[language] ?? null;
}
