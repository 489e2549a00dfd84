import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { filingContract } from '../../../shared/features/filing/filing.contract.ts';
import { mayMove } from '../../../shared/features/filing/filing.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { filingNumber } from '../../../shared/features/filing/filing-settings.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { nextNumber } from '../../office/number-series.ts';
import { putSearchTerms } from '../../office/search-index.ts';
import { attachmentsOf } from './filing-attachment.repository.ts';
import {
  deleteDraft,
  type EntryFields,
  type EntryRow,
  insertEntry,
  isFilingNumberTaken,
  markCirculating,
  markHandled,
  markRegistered,
  markVoid,
  requireEntry,
  updateEntry,
  updateRegister,
} from './filing-entry.repository.ts';
import { imageOf, indexEntry, notNow, readEntry, requireMovable } from './filing-entry.service.ts';
import { holdsOnUnit } from './filing-hold.repository.ts';
import { markSeen, readersOf, replaceUnseen } from './filing-reader.repository.ts';
import { readFilingSettings } from './filing-settings.service.ts';
import { findEntryOfLetter, requireLetterFacts, requireUnitPlace } from './filing-ties.repository.ts';

type Input<Name extends keyof typeof filingContract> = z.output<(typeof filingContract)[Name]['input']>;

/** Begins an entry, changes one, and gives it its number when it is registered: all in one transaction. */
export function saveEntry(input: Input<'saveEntry'>, context: WriteContext): FilingEntry {
  const { id, version, register, registered, ...fields } = input;
  const { database, today } = context;
  if (fields.unitId !== null) requireUnitPlace(database, fields.unitId);
  if (id === undefined) {
    const added = addEntry({ register, letterId: null, registered }, fields, context);
    return readEntry(added, context);
  }
  const before = requireEntry(database, today, id);
  if (!mayMove(before, 'change')) throw notNow(before);
  if (version === undefined) throw invalid(['version'], 'versionMissing');
  if (before.version !== version) throw changedMeanwhile(database, 'filingEntry', id);
  if (before.state !== 'draft' && (register !== before.register || !registered)) throw notNow(before);
  if (fields.unitId !== before.unitId) assertMayLeave(before, database);
  updateRegister(database, id, register);
  updateEntry(database, id, fields);
  if (before.state === 'draft' && registered) giveNumber(id, register, context);
  recordChange(before, context);
  return readEntry(id, context);
}

/**
 * A household's hold and its own file hang on the household: with another one the entry would slip out of either. A hold
 * on the entry goes with it, and a draft may be thrown away.
 */
function assertMayLeave(entry: EntryRow, database: Database.Database): void {
  if (entry.state === 'draft') return;
  const { number, unitId } = entry;
  if (unitId !== null && holdsOnUnit(database, unitId).length > 0) throw refuse('filingUnitHeld', { number });
  const file = attachmentsOf(database, entry.id).find(
    ({ documentId, removed }) => documentId !== null && removed === null,
  );
  if (file !== undefined) throw refuse('filingUnitAttached', { number, title: file.title });
}

function addEntry(
  kind: {
    readonly register: FilingEntry['register'];
    readonly letterId: number | null;
    readonly registered: boolean;
  },
  fields: EntryFields,
  context: WriteContext,
): number {
  const { database, today, staff, now } = context;
  const { register, letterId, registered } = kind;
  const id = insertEntry(database, { ...fields, register, letterId, createdBy: staff.id, createdAt: now });
  if (registered) giveNumber(id, register, context);
  const row = requireEntry(database, today, id);
  indexEntry(database, row);
  context.record({ entity: 'filingEntry', entityId: id, after: imageOf(row) });
  return id;
}

/** The register and the year in which it is registered each count from 1 without gaps. */
function giveNumber(id: number, register: FilingEntry['register'], context: WriteContext): void {
  const { database, today, staff } = context;
  const year = today.slice(0, 4);
  const sequence = nextNumber(database, `filing.${register}`, year);
  const number = filingNumber(readFilingSettings(database).numberPatterns, register, today, sequence);
  if (isFilingNumberTaken(database, number)) throw refuse('filingNumberTaken', { number });
  markRegistered(database, id, { number, year, sequence, by: staff.id, on: today });
}

/** Writes down what changed of an entry, and makes it findable as it is now. */
export function recordChange(before: EntryRow, context: WriteContext, reason?: string): EntryRow {
  const { database, today } = context;
  const after = requireEntry(database, today, before.id);
  indexEntry(database, after);
  context.record({
    entity: 'filingEntry',
    entityId: before.id,
    ...changedFields(imageOf(before), imageOf(after)),
    ...(reason === undefined ? {} : { reason }),
  });
  return after;
}

export function discardFilingDraft(at: Input<'discardDraft'>, context: WriteContext): void {
  const { database, today } = context;
  const row = requireEntry(database, today, at.id);
  if (row.state !== 'draft') throw notNow(row);
  if (row.version !== at.version) throw changedMeanwhile(database, 'filingEntry', at.id);
  putSearchTerms(database, 'filing', at.id, []);
  deleteDraft(database, at.id);
  context.record({ entity: 'filingEntry', entityId: at.id, before: imageOf(row) });
}

/** What the office issued is registered as it was issued; a letter that is registered already stays so. */
export function registerLetters({ letterIds }: Input<'registerLetters'>, context: WriteContext) {
  const { database, today } = context;
  const registered: { id: number; number: string }[] = [];
  let before = 0;
  for (const letterId of new Set(letterIds)) {
    const letter = requireLetterFacts(database, letterId);
    if (letter.state !== 'issued') throw refuse('letterNotIssued');
    if (findEntryOfLetter(database, letterId) !== undefined) {
      before += 1;
      continue;
    }
    const id = addEntry(
      { register: 'outgoing', letterId, registered: true },
      {
        passedOn: letter.issuedOn,
        passedTime: '',
        datedOn: letter.signedOn,
        correspondent: letter.recipient.slice(0, 120),
        copiedTo: '',
        senderNumber: letter.number,
        title: letter.subject.slice(0, 200) === '' ? letter.number : letter.subject.slice(0, 200),
        copies: 1,
        pages: null,
        secrecy: 'open',
        urgency: 'normal',
        proposal: '',
        instruction: '',
        handler: letter.draftedBy,
        dueOn: null,
        drafter: letter.draftedBy,
        reviewer: letter.reviewedBy,
        signer: letter.signedBy,
        sealedBy: letter.sealedBy,
        sentBy: letter.issuedBy,
        signedFor: '',
        unitId: letter.unitId,
        box: '',
        note: '',
      },
      context,
    );
    registered.push({ id, number: requireEntry(database, today, id).number });
  }
  if (registered.length === 0) throw refuse('filingLettersRegistered');
  return { registered, before };
}

export function circulate({ readers, ...at }: Input<'circulate'>, context: WriteContext): FilingEntry {
  const { database } = context;
  const before = requireMovable(at, 'circulate', context);
  const listedBefore = readersOf(database, at.id);
  const listed = listedBefore.map(({ name }) => name);
  // A list that nobody is on is none; one that was seen by those left on it is.
  if (readers.length === 0 && listedBefore.every(({ seenOn }) => seenOn === null)) {
    throw invalid(['readers'], 'required');
  }
  replaceUnseen(database, at.id, readers);
  markCirculating(database, at.id);
  const after = requireEntry(database, context.today, at.id);
  context.record({
    entity: 'filingEntry',
    entityId: at.id,
    before: { filingNumber: before.number, filingState: before.state, circulation: listed },
    after: {
      filingNumber: after.number,
      filingState: after.state,
      circulation: readersOf(database, at.id).map(({ name }) => name),
    },
  });
  return readEntry(at.id, context);
}

export function noteSeen(input: Input<'noteSeen'>, context: WriteContext): FilingEntry {
  const { id, readerId, seenOn, remark, version } = input;
  const { database, today, staff } = context;
  const entry = requireEntry(database, today, id);
  const reader = readersOf(database, id).find((each) => each.id === readerId);
  if (reader === undefined) {
    throw entry.version === version
      ? invalid(['readerId'], 'other')
      : changedMeanwhile(database, 'filingEntry', id);
  }
  if (reader.seenOn !== null) throw refuse('filingReaderSeen', { name: reader.name, date: reader.seenOn });
  if (entry.state !== 'circulating') throw notNow(entry);
  if (entry.version !== version) throw changedMeanwhile(database, 'filingEntry', entry.id);
  if (seenOn > today) throw invalid(['seenOn'], 'inFuture');
  markSeen(database, { id: readerId, seenOn, remark, by: staff.id });
  context.record({
    entity: 'filingEntry',
    entityId: entry.id,
    after: { filingNumber: entry.number, seenBy: reader.name, seenOn, remark },
  });
  return readEntry(entry.id, context);
}

/** What is still going round is not done with. */
export function handleEntry({ doneOn, result, ...at }: Input<'handle'>, context: WriteContext): FilingEntry {
  const { database, today } = context;
  const before = requireMovable(at, 'handle', context);
  if (doneOn > today) throw invalid(['doneOn'], 'inFuture');
  if (before.withReader !== '') {
    throw refuse('filingCirculating', { number: before.number, name: before.withReader });
  }
  markHandled(database, at.id, { doneOn, result });
  recordChange(before, context);
  return readEntry(at.id, context);
}

export function voidEntry({ reason, ...at }: Input<'voidEntry'>, context: WriteContext): FilingEntry {
  const before = requireMovable(at, 'void', context);
  markVoid(context.database, at.id, { by: context.staff.id, at: context.now, reason });
  recordChange(before, context, reason);
  return readEntry(at.id, context);
}
