import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { FileDelivery, ShownFile } from '../../../shared/api/file-delivery.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { DOCUMENT_ENDINGS, type DocumentMediaType } from '../../../shared/features/documents/document.ts';
import type { HouseholdDocument } from '../../../shared/features/documents/documents.contract.ts';
import { safeFileName } from '../../files/file-name.ts';
import { openFile, takeFile } from '../../office/attachment-look.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { requireFilesKey } from '../../office/files-key.ts';
import type { InTurn } from '../../office/in-turn.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { keepAttachment } from '../../safekeeping/keep-attachment.ts';
import { type Households, householdsAt, requireDeparture, whoseOf } from './departure.service.ts';
import { insertDocument, markRemoved, requireDocument, updateDocument } from './document.repository.ts';
import { findKind } from './document-kind.repository.ts';
import { type FileFacts, FileProblemError } from './file-facts.ts';
import { readFileFacts } from './file-type.ts';
import { assertOfUnit, requireHousehold } from './household.repository.ts';
import { isOfMoveIn } from './move-in.service.ts';

export interface AttachmentPlace {
  /** The office's attachments. */
  readonly folder: string;
  readonly inTurn: InTurn;
}

interface Described {
  readonly personId: number | null;
  readonly kindId: number | null;
  readonly note: string;
  readonly title: string;
}

export interface UploadFacts extends FileFacts {
  readonly fileName: string;
  /** The file’s own name. */
  readonly title: string;
}

/** What an uploaded file is by its content, and a name that says so; refuses what is no sound scan, photo or PDF. */
export function describeUpload(file: { readonly name: string; readonly bytes: Uint8Array }): UploadFacts {
  const facts = factsOf(file.bytes);
  const fileName = nameWithEnding(file.name, facts.mediaType);
  return { ...facts, fileName, title: titleOf(fileName) };
}

/**
 * The file is on the disk for good before the row that names it is; both in one turn, so that nothing removes the content
 * in between.
 */
export async function addDocument(
  input: Described & {
    readonly ticket: string;
    readonly unitId: number;
    readonly household?: number | undefined;
  },
  context: ActionContext,
  { folder, inTurn }: AttachmentPlace,
): Promise<HouseholdDocument> {
  const file = context.file(input.ticket);
  const { unitId, personId, kindId, note, household } = input;
  assertFits(input, unitId, context);
  if (household !== undefined) {
    assertHousehold(householdsAt(context.database, unitId, context.today), household, kindId, context);
  }
  const { fileName, title: ownTitle, ...facts } = describeUpload(file);
  const title = input.title === '' ? ownTitle : input.title;
  const described = { unitId, personId, kindId, householdId: household ?? null, note, title, fileName };
  const id = await inTurn(async () => {
    const sha256 = await keepAttachment(folder, file.bytes, requireFilesKey(context.connection));
    return context.write((write) => {
      assertFits(input, unitId, write);
      const added = insertDocument(write.database, {
        ...facts,
        ...described,
        sha256,
        bytes: file.bytes.length,
        addedBy: write.staff.id,
        addedAt: write.now,
        addedOn: write.today,
      });
      const after = imageOf(requireDocument(write.database, added));
      write.record({ entity: 'document', entityId: added, after: { ...after, fileName, sha256 } });
      return added;
    });
  });
  return requireDocument(context.database, id);
}

/** A file of no kind may be of either occasion. */
function assertHousehold(
  households: Households,
  key: number,
  kindId: number | null,
  { database }: Pick<WriteContext, 'database'>,
): void {
  const kind = kindId === null ? undefined : findKind(database, kindId);
  if (kind !== undefined) whoseOf(households, kind.process, key);
  else if (!households.moveIns.some((moveIn) => isOfMoveIn(moveIn, key))) {
    requireDeparture(households.departures, key);
  }
}

function factsOf(bytes: Uint8Array): FileFacts {
  try {
    return readFileFacts(bytes);
  } catch (error) {
    if (error instanceof FileProblemError) throw refuse(error.problem);
    throw error;
  }
}

/** A name that says what the file is, whatever it was called: a program's ending would mislead whoever takes it. */
function nameWithEnding(name: string, mediaType: DocumentMediaType): string {
  const clean = safeFileName(name);
  const endings = DOCUMENT_ENDINGS[mediaType];
  const ending = /\.([a-z0-9]+)$/iu.exec(clean)?.[1]?.toLowerCase() ?? '';
  return endings.includes(ending) ? clean : `${clean}.${endings[0] ?? ''}`;
}

function titleOf(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]+$/iu, '');
}

function assertFits(
  { personId, kindId }: Pick<Described, 'personId' | 'kindId'>,
  unitId: number,
  { database, today }: Pick<WriteContext, 'database' | 'today'>,
): void {
  requireHousehold(database, unitId, today);
  assertOfUnit(database, personId, unitId);
  if (kindId === null) return;
  const kind = findKind(database, kindId);
  if (kind === undefined) throw invalid(['kindId'], 'other');
  if (!kind.active) throw refuse('documentKindRetired', { name: kind.name });
}

export function changeDocument(
  input: Described & { readonly id: number; readonly version: number },
  context: WriteContext,
): HouseholdDocument {
  const before = requireAsRead(input, context);
  assertFits(
    { personId: input.personId, kindId: input.kindId === before.kindId ? null : input.kindId },
    before.unitId,
    context,
  );
  updateDocument(context.database, input);
  const after = requireDocument(context.database, input.id);
  // Whoever has to say why they look may not say that there is nothing to see, nor that nobody knows what there is.
  const unguards = before.kindId !== null && before.sensitive && (after.kindId === null || !after.sensitive);
  if (unguards && !SUPERVISING_ROLES.includes(context.staff.role)) throw refuse('notAllowed');
  context.record({ entity: 'document', entityId: input.id, before: imageOf(before), after: imageOf(after) });
  return after;
}

export function removeDocument(
  { id, version, reason }: { readonly id: number; readonly version: number; readonly reason: string },
  context: WriteContext,
): HouseholdDocument {
  const before = requireAsRead({ id, version }, context);
  markRemoved(context.database, { id, reason, by: context.staff.id, at: context.now });
  context.record({
    entity: 'document',
    entityId: id,
    before: { title: before.title, removed: false },
    after: { title: before.title, removed: true },
    reason,
  });
  return requireDocument(context.database, id);
}

/** The files that were on file at an instant, without what became of them since. */
export function onHandBefore(documents: readonly HouseholdDocument[], end: string): HouseholdDocument[] {
  return documents
    .filter(({ addedAt, removed }) => addedAt < end && (removed === null || removed.at >= end))
    .map((document) => ({ ...document, removed: null }))
    .sort((one, other) => other.id - one.id);
}

function requireAsRead(
  { id, version }: { readonly id: number; readonly version: number },
  { database }: WriteContext,
): HouseholdDocument {
  const document = requireDocument(database, id);
  if (document.removed !== null) throw refuse('documentRemoved', { by: document.removed.by });
  if (document.version !== version) throw changedMeanwhile(database, 'document', id);
  return document;
}

/** What the trail keeps of a file, in words. */
function imageOf({ title, kindName, personName, note }: HouseholdDocument): Record<string, string> {
  return { title, kindName, personName, note };
}

interface Look {
  readonly id: number;
  readonly reason: string;
}

export function openDocument(
  { id, reason }: Look,
  context: ActionContext,
  { folder }: AttachmentPlace,
): Promise<ShownFile> {
  const document = requireDocument(context.database, id);
  return openFile(document, { reason, record: recordOf(document) }, context, folder);
}

export function takeDocument(
  { id, reason }: Look,
  context: ActionContext,
  { folder }: AttachmentPlace,
): Promise<FileDelivery> {
  const document = requireDocument(context.database, id);
  return takeFile(document, { reason, record: recordOf(document) }, context, folder);
}

function recordOf({ id, title }: HouseholdDocument) {
  return { entity: 'document', entityId: id, named: { title } };
}
