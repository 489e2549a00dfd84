import type { PageFormatName } from '../../documents/page-formats.ts';
import type { Language } from '../../i18n/language.ts';
import type { ArrearsLine, BillLine } from './compose-tables.ts';
import type { LetterKind } from './letter-kind.ts';
import { fieldFacts, fieldValue } from './merge-field.ts';
import { readRows } from './typed-rows.ts';

export interface LetterContent {
  readonly kind: LetterKind;
  readonly language: Language;
  /** The template's words, perhaps changed for this letter; its clauses are in them. */
  readonly body: string;
  /** Values by field; a date is `YYYY-MM-DD`, a time `YYYY-MM-DDTHH:mm`, a list of rows JSON. */
  readonly values: Readonly<Record<string, string>>;
  readonly arrears: readonly ArrearsLine[];
  readonly bill: readonly BillLine[];
  readonly letterhead: string;
  /** Who signs, such as the site’s service department. */
  readonly signature: readonly string[];
  readonly withSealPlace: boolean;
  /** Null until it is signed; '' of a kind that bears none. */
  readonly number: string | null;
  readonly issuedOn: string;
  readonly format: PageFormatName;
}

/** Whether a field has nothing to show: no value, no row, nothing owed. `columns` are those of a list of rows, else 0. */
export function isEmpty(
  name: string,
  columns: number,
  { values, arrears, bill }: Pick<LetterContent, 'values' | 'arrears' | 'bill'>,
): boolean {
  if (name === 'issueDate' || name === 'documentNumber') return false;
  const { input, source } = fieldFacts(name);
  if (input === 'table') return (source === 'bill' ? bill : arrears).length === 0;
  const value = fieldValue(values, name);
  return columns > 0 ? readRows(value, columns).length === 0 : value === '';
}
