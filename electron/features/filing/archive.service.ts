import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { archiveNumber, recordPrefix } from '../../../shared/features/filing/archive-number.ts';
import type { filingContract } from '../../../shared/features/filing/filing.contract.ts';
import { fileYear } from '../../../shared/features/filing/filing.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { isLongEnough, lastDayOf } from '../../../shared/features/filing/retention.ts';
import type { WriteContext } from '../../office/context.ts';
import { nextNumber } from '../../office/number-series.ts';
import { recordChange } from './filing.service.ts';
import { type EntryRow, isArchiveNumberTaken, markArchived } from './filing-entry.repository.ts';
import { readEntry, requireMovable } from './filing-entry.service.ts';
import { readFilingSettings } from './filing-settings.service.ts';
import { fileNumberUnder } from './household-file.service.ts';
import { requireRetentionClass } from './retention-class.repository.ts';

type ArchiveInput = z.output<typeof filingContract.archive.input>;

/** Gives an entry its archive number and says until when it is kept; both stay as they are from then on. */
export function archiveEntry(input: ArchiveInput, context: WriteContext): FilingEntry {
  const { database, today, staff } = context;
  const before = requireMovable(input, 'archive', context);
  if (input.year > Number(today.slice(0, 4))) throw invalid(['year'], 'inFuture');
  // The period counts from the year, so an earlier one would end it before it should.
  if (input.year < fileYear(before)) throw invalid(['year'], 'yearBeforeFile');
  const retention = requireRetentionClass(database, input.retentionClassId);
  const { fromOn, toOn } = retention;
  if ((fromOn !== null && today < fromOn) || (toOn !== null && today > toOn)) {
    throw refuse('retentionClassNotInForce', { name: retention.name });
  }
  const years = input.years === undefined ? retention.years : input.years;
  if (!isLongEnough(years, retention.years)) throw refuse('retentionTooShort', { name: retention.name });
  const settledYears = years === null ? null : retention.settledYears;
  const prefix = prefixFor(input, years, before, context);
  const { item, number } = nextFree(prefix, context);
  markArchived(database, input.id, {
    archiveClass: input.archiveClass,
    organisation: input.organisation,
    year: input.year,
    item,
    number,
    retentionClassId: retention.id,
    years,
    settledYears,
    keepUntil: lastDayOf({ year: input.year, years, settledYears, settledOn: null }),
    box: input.box === '' ? before.box : input.box,
    by: staff.id,
    on: today,
  });
  recordChange(before, context);
  return readEntry(input.id, context);
}

/** Everything of an archive number but 件號: of a household’s record its file, of others year, period and organisation. */
function prefixFor(
  input: ArchiveInput,
  years: number | null,
  { unitId }: EntryRow,
  { database }: WriteContext,
): string {
  const { fonds, archiveClasses, organisations } = readFilingSettings(database);
  const chosen = archiveClasses.find(({ code }) => code === input.archiveClass);
  if (chosen === undefined) throw invalid(['archiveClass'], 'notAChoice');
  if (!organisations.some(({ code }) => code === input.organisation)) {
    throw invalid(['organisation'], 'notAChoice');
  }
  const { archiveClass, organisation, year } = input;
  if (!chosen.ofHouseholds) return recordPrefix({ fonds, archiveClass, year, years, organisation });
  if (unitId === null) throw refuse('filingNoHousehold', { name: chosen.name });
  return fileNumberUnder(database, { fonds, archiveClass }, unitId);
}

/** 件號 counts from 1 under each prefix. */
function nextFree(
  prefix: string,
  { database }: WriteContext,
): { readonly item: number; readonly number: string } {
  const item = nextNumber(database, 'filing.archive', prefix);
  const number = archiveNumber(prefix, item);
  if (isArchiveNumberTaken(database, number)) throw refuse('filingNumberTaken', { number });
  return { item, number };
}
