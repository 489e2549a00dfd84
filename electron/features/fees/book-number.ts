import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import { bookKey } from '../../../shared/features/fees/receipt-series.ts';
import { findBookNumber } from './book-number.repository.ts';
import { readCounterSettings } from './counter-settings.service.ts';

/** Where the office keeps a paper book for cash, no cash comes in without a number of it. */
export function assertBookNumberGiven(
  database: Database.Database,
  bookNumber: string,
  tenders: readonly { readonly method: string }[],
): void {
  if (bookNumber !== '' || !tenders.some(({ method }) => method === 'cash')) return;
  if (readCounterSettings(database).bookNumberForCash) throw refuse('bookNumberMissing');
}

/** A number of a paper book is given once; what was voided here may be written again. */
export function assertBookNumberFree(database: Database.Database, bookNumber: string): void {
  const key = bookKey(bookNumber);
  const other = key === '' ? undefined : findBookNumber(database, key);
  if (other !== undefined) throw refuse('bookNumberTaken', { book: bookNumber, ...other });
}
