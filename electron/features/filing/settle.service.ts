import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { filingContract } from '../../../shared/features/filing/filing.contract.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { lastDayOf } from '../../../shared/features/filing/retention.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { findOpenListOf } from './disposal.repository.ts';
import { recordChange } from './filing.service.ts';
import { type EntryRow, markSettled, requireEntry } from './filing-entry.repository.ts';
import { notNow, readEntry } from './filing-entry.service.ts';

/** 結清: the period begins on that day, so what stands on an open list keeps the end that it was listed with. */
export function settleEntry(
  { id, version, settledOn }: z.output<typeof filingContract.settle.input>,
  context: WriteContext,
): FilingEntry {
  const { database, today } = context;
  const before = requireEntry(database, today, id);
  const { archiveNumber, settledYears } = before;
  if (before.state !== 'archived') throw notNow(before);
  if (settledYears === null) throw refuse('filingCountsFromYear', { number: archiveNumber });
  const list = findOpenListOf(database, id);
  if (list !== undefined) throw refuse('filingOnOtherList', { number: archiveNumber, list });
  if (before.version !== version) throw changedMeanwhile(database, 'filingEntry', id);
  if (settledOn !== null && settledOn > today) throw invalid(['settledOn'], 'inFuture');
  markSettled(database, id, { settledOn, keepUntil: keepUntilOf(before, settledOn) });
  recordChange(before, context);
  return readEntry(id, context);
}

/** What an appraisal kept longer stays so, whichever day is entered. */
function keepUntilOf(
  { archiveYear, retentionYears, settledYears, extendedUntil }: EntryRow,
  settledOn: string | null,
): string | null {
  const last = lastDayOf({ year: archiveYear ?? 0, years: retentionYears, settledYears, settledOn });
  return last !== null && extendedUntil !== null && extendedUntil > last ? extendedUntil : last;
}
