import { createHash } from 'node:crypto';
import { refuse } from '../../../shared/api/api-error.ts';
import { documentSchema, type OfficeDocument, paragraph } from '../../../shared/documents/document.ts';
import { documentText } from '../../../shared/documents/document-text.ts';
import { documentWords } from '../../../shared/documents/document-words.ts';
import { mayOpenArchives } from '../../../shared/domain/role.ts';
import { dateSchema } from '../../../shared/domain/text.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import {
  type DraftValues,
  deleteDraft,
  findFrozenDocument,
  insertDraft,
  type KeptLetter,
  markVoid,
  requireLetter,
  updateDraft,
} from './letter.repository.ts';
import { type LetterSource, type MadeLetter, makeLetter } from './letter-content.service.ts';
import { deleteDraftVersions, keepDraftVersion } from './letter-draft.repository.ts';
import { deleteSteps } from './letter-step.repository.ts';
import { requireTemplate } from './template.repository.ts';

export interface DraftInput extends LetterSource {
  readonly templateId: number | null;
}

export function saveDraft(input: DraftInput, context: WriteContext): KeptLetter {
  const { database, staff, now } = context;
  const id = insertDraft(database, draftValues(input, context), staff.id, now);
  const letter = requireLetter(database, id);
  keepVersion(letter, context);
  context.record({ entity: 'letter', entityId: id, after: traceOf(letter) });
  return letter;
}

/** Versions of one person within this time are one. */
const ONE_VERSION_MINUTES = 10;

function keepVersion(letter: KeptLetter, { database, staff, now }: WriteContext): void {
  const since = new Date(Date.parse(now) - ONE_VERSION_MINUTES * 60_000).toISOString();
  const { version, body, values, unitId } = letter;
  keepDraftVersion(database, letter.id, {
    version,
    body,
    values,
    unitId,
    savedBy: staff.id,
    savedAt: now,
    since,
  });
}

export function editDraft(
  input: DraftInput & { id: number; version: number },
  context: WriteContext,
): KeptLetter {
  const before = requireDraft(input, context);
  updateDraft(context.database, before.id, draftValues(input, context), context.now);
  const after = requireLetter(context.database, before.id);
  keepVersion(after, context);
  context.record({ entity: 'letter', entityId: before.id, before: traceOf(before), after: traceOf(after) });
  return after;
}

export function discardDraft(at: { id: number; version: number }, context: WriteContext): void {
  const before = requireDraft(at, context);
  deleteSteps(context.database, before.id);
  deleteDraftVersions(context.database, before.id);
  deleteDraft(context.database, before.id);
  context.record({ entity: 'letter', entityId: before.id, before: traceOf(before) });
}

/** What the audit trail keeps of a letter; its words are in the letter itself. */
export function traceOf(letter: KeptLetter): Record<string, unknown> {
  const { kind, state, number, subject, unitId, version, sha256 } = letter;
  return { kind, state, number, subject, unitId, version, sha256 };
}

function requireDraft(at: { id: number; version: number }, { database }: ReadContext): KeptLetter {
  const letter = requireLetter(database, at.id);
  if (letter.state === 'review') throw refuse('letterInReview');
  if (letter.state !== 'draft') throw refuse('letterIssued', { number: letter.number });
  if (letter.version !== at.version) throw refuse('letterChanged');
  return letter;
}

function draftValues(input: DraftInput, context: WriteContext): DraftValues {
  const made = makeLetter(input, null, context);
  const template = input.templateId === null ? null : requireTemplate(context.database, input.templateId);
  return valuesOf(input, made, template);
}

/**
 * A letter is kept with the words of its clauses and the end of its validity in it, so that whoever agrees to it agrees
 * to what will be signed.
 */
function valuesOf(
  source: LetterSource,
  made: MadeLetter,
  template: { readonly id: number; readonly version: number } | null,
): DraftValues {
  const typed = source.values['validUntil'] ?? '';
  const until = typed.trim() === '' ? (made.filled['validUntil'] ?? '') : typed;
  return {
    kind: source.kind,
    language: source.language,
    body: made.body,
    values: until === '' ? source.values : { ...source.values, validUntil: until },
    unitId: source.unitId,
    templateId: template?.id ?? null,
    templateVersion: template?.version ?? null,
    subject: made.subject,
    recipient: made.recipient,
    validUntil: dateSchema.safeParse(until).data ?? null,
    amountCents: made.amountCents,
    words: documentWords(made.document),
  };
}

/** A letter that is kept as a draft, for those among many that are signed in the same step. */
export function keepDraft(
  source: LetterSource,
  template: { readonly id: number; readonly version: number },
  context: WriteContext,
): KeptLetter {
  const { database, staff, now } = context;
  const made = makeLetter(source, null, context);
  return requireLetter(database, insertDraft(database, valuesOf(source, made, template), staff.id, now));
}

export function voidLetter(input: { id: number; reason: string }, context: WriteContext): KeptLetter {
  const before = requireLetter(context.database, input.id);
  if (before.state !== 'signed' && before.state !== 'issued') throw refuse('letterNotIssued');
  markVoid(context.database, before.id, { staffId: context.staff.id, at: context.now, reason: input.reason });
  const after = requireLetter(context.database, before.id);
  context.record({
    entity: 'letter',
    entityId: before.id,
    before: traceOf(before),
    after: traceOf(after),
    reason: input.reason,
  });
  return after;
}

/** A letter to a household tells of its people and debts: only those with business there may read it. */
export function readLetter(id: number, { database, staff }: ReadContext): KeptLetter {
  const letter = requireLetter(database, id);
  if (letter.unitId !== null && !mayOpenArchives(staff.role)) throw refuse('notAllowed');
  return letter;
}

/** The document as it was signed, proved by its checksum, or as the draft stands now. A voided one says so on top. */
export function readDocument(id: number, context: ReadContext): OfficeDocument {
  const { database, today } = context;
  const letter = readLetter(id, context);
  const frozen = findFrozenDocument(database, id);
  if (frozen === null) {
    return makeLetter(letter, null, { database, today, staff: { displayName: letter.draftedBy } }).document;
  }
  if (createHash('sha256').update(frozen.json).digest('hex') !== frozen.sha256) {
    throw refuse('letterAltered', { number: letter.number });
  }
  const document = documentSchema.parse(JSON.parse(frozen.json));
  return letter.state === 'void' ? markedVoid(document, letter.voidReason) : document;
}

function markedVoid(document: OfficeDocument, reason: string): OfficeDocument {
  const [first, ...rest] = document.sections;
  if (first === undefined) return document;
  const words = documentText(document.language, 'document.void', { reason });
  const mark = paragraph(words, { indentFirst: false, align: 'center' });
  const red = { ...mark, runs: mark.runs.map((run) => ({ ...run, colour: 'red' as const, bold: true })) };
  return { ...document, sections: [{ ...first, blocks: [red, ...first.blocks] }, ...rest] };
}
