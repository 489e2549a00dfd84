import type { Language } from '../../../shared/i18n/language.ts';
import { messages } from '../../../shared/i18n/messages.ts';
import type { ExportField } from '../../office/exportable-grid.ts';
import type { ColumnKind, TableValue } from '../../spreadsheet/table.ts';

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
  if (typeof value === 'number' && field.kind !== 'choice') return value;
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
