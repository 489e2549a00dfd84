import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import { type FilingMove, mayMove } from '../../../shared/features/filing/filing.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { numberTerms, putSearchTerms, titleTerms } from '../../office/search-index.ts';
import { attachmentsOf } from './filing-attachment.repository.ts';
import { type EntryRow, requireEntry } from './filing-entry.repository.ts';
import { holdsOnEntry } from './filing-hold.repository.ts';
import { readersOf } from './filing-reader.repository.ts';
import { readFilingSettings } from './filing-settings.service.ts';
import { fileNumberUnder } from './household-file.service.ts';

/** An entry with all that hangs on it. */
export function readEntry(
  id: number,
  { database, today }: { readonly database: Database.Database; readonly today: string },
): FilingEntry {
  const row = requireEntry(database, today, id);
  return {
    ...row,
    stamp: stampOf(row),
    voided:
      row.voidedAt === null ? null : { by: row.voidedBy ?? '', at: row.voidedAt, reason: row.voidReason },
    disposal: row.disposalId === null ? null : { id: row.disposalId, number: row.disposalNumber ?? '' },
    readers: readersOf(database, id),
    attachments: attachmentsOf(database, id),
    holds: holdsOnEntry(database, id, row.unitId),
  };
}

/** 歸檔章 bears the fonds that the number was given under, whatever the office’s is now. */
function stampOf(row: EntryRow): FilingEntry['stamp'] {
  if (row.archiveYear === null || row.archiveItem === null) return null;
  return {
    fonds: row.archiveNumber.slice(0, 4),
    year: row.archiveYear,
    item: row.archiveItem,
    organisation: row.archiveOrganisation ?? '',
    period: row.period,
    pages: row.pages,
  };
}

/** The entry as whoever asks has read it, in a state in which this may be done. */
export function requireMovable(
  { id, version }: { readonly id: number; readonly version: number },
  move: FilingMove,
  { database, today }: WriteContext,
): EntryRow {
  const row = requireEntry(database, today, id);
  if (!mayMove(row, move)) throw notNow(row);
  if (row.version !== version) throw changedMeanwhile(database, 'filingEntry', id);
  return row;
}

/** Says that an entry is in a state in which this is not done. */
export function notNow({ number, title }: Pick<EntryRow, 'number' | 'title'>): Error {
  return refuse('filingNotNow', { number: number === '' ? title : number });
}

/** What the trail keeps of an entry, field by field. */
export function imageOf(row: EntryRow): Record<string, string | number | null> {
  return {
    register: row.register,
    filingState: row.state,
    filingNumber: row.number,
    passedOn: row.passedOn,
    passedTime: row.passedTime,
    datedOn: row.datedOn,
    correspondent: row.correspondent,
    copiedTo: row.copiedTo,
    senderNumber: row.senderNumber,
    fileTitle: row.title,
    copies: row.copies,
    pages: row.pages,
    secrecy: row.secrecy,
    urgency: row.urgency,
    proposal: row.proposal,
    instruction: row.instruction,
    handler: row.handler,
    handleBy: row.dueOn,
    doneOn: row.doneOn,
    handlingResult: row.result,
    drafter: row.drafter,
    reviewer: row.reviewer,
    signer: row.signer,
    sealedBy: row.sealedBy,
    sentBy: row.sentBy,
    signedFor: row.signedFor,
    unitName: row.unitName,
    box: row.box,
    note: row.note,
    archiveNumber: row.archiveNumber,
    period: row.period,
    retentionName: row.retentionName,
    settledOn: row.settledOn,
    keepUntil: row.keepUntil,
  };
}

/** Findable by its number, its title, the sender’s number and its archive number. */
export function indexEntry(database: Database.Database, row: EntryRow): void {
  const numbers = [row.number, row.senderNumber, row.archiveNumber].filter((number) => number !== '');
  putSearchTerms(database, 'filing', row.id, [...numbers.flatMap(numberTerms), ...titleTerms(row.title)]);
}

/** The number of a household’s own file; '' where no archive class is for households. */
export function fileNumberOf(database: Database.Database, unitId: number): string {
  const settings = readFilingSettings(database);
  const ofHouseholds = settings.archiveClasses.find((each) => each.ofHouseholds);
  if (ofHouseholds === undefined) return '';
  return fileNumberUnder(database, { fonds: settings.fonds, archiveClass: ofHouseholds.code }, unitId);
}
