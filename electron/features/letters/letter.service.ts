import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import { documentSchema, type OfficeDocument, paragraph } from '../../../shared/documents/document.ts';
import { documentText } from '../../../shared/documents/document-text.ts';
import { mayOpenArchives } from '../../../shared/domain/role.ts';
import { dateSchema } from '../../../shared/domain/text.ts';
import { LETTER_KIND_FACTS, type LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import { formatLetterNumber, plainLetterNumber } from '../../../shared/features/letters/letter-number.ts';
import type { Letter } from '../../../shared/features/letters/letters.contract.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { nextNumber } from '../../office/number-series.ts';
import { numberTerms, putSearchTerms } from '../../office/search-index.ts';
import {
  type DraftValues,
  deleteDraft,
  type FrozenDocument,
  findFrozenDocument,
  insertDraft,
  isNumberTaken,
  markIssued,
  markVoid,
  requireLetter,
  updateDraft,
} from './letter.repository.ts';
import { type LetterSource, type MadeLetter, makeIssuable, makeLetter } from './letter-content.service.ts';
import { assertDrawn } from './letter-glyphs.ts';
import { readLetterSettings } from './letter-settings.ts';
import { requireTemplate } from './template.repository.ts';

export interface DraftInput extends LetterSource {
  readonly templateId: number | null;
}

export function saveDraft(input: DraftInput, context: WriteContext): Letter {
  const id = insertDraft(context.database, draftValues(input, context), context.staff.id, context.now);
  const letter = requireLetter(context.database, id);
  context.record({ entity: 'letter', entityId: id, after: traceOf(letter) });
  return letter;
}

export function editDraft(
  input: DraftInput & { id: number; version: number },
  context: WriteContext,
): Letter {
  const before = requireDraft(input, context);
  updateDraft(context.database, before.id, draftValues(input, context), context.now);
  const after = requireLetter(context.database, before.id);
  context.record({ entity: 'letter', entityId: before.id, before: traceOf(before), after: traceOf(after) });
  return after;
}

export function discardDraft(at: { id: number; version: number }, context: WriteContext): void {
  const before = requireDraft(at, context);
  deleteDraft(context.database, before.id);
  context.record({ entity: 'letter', entityId: before.id, before: traceOf(before) });
}

/** What the audit trail keeps of a letter; its words are in the letter itself. */
function traceOf(letter: Letter): Record<string, unknown> {
  const { kind, state, number, subject, unitId, version, sha256 } = letter;
  return { kind, state, number, subject, unitId, version, sha256 };
}

function requireDraft(at: { id: number; version: number }, { database }: ReadContext): Letter {
  const letter = requireLetter(database, at.id);
  if (letter.state !== 'draft') throw refuse('letterIssued', { number: letter.number });
  if (letter.version !== at.version) throw refuse('letterChanged');
  return letter;
}

function draftValues(input: DraftInput, context: WriteContext): DraftValues {
  const made = makeLetter(input, null, context);
  const template = input.templateId === null ? null : requireTemplate(context.database, input.templateId);
  return valuesOf(input, made, template);
}

function valuesOf(
  source: LetterSource,
  made: MadeLetter,
  template: { readonly id: number; readonly version: number } | null,
): DraftValues {
  const until = source.values['validUntil'] ?? '';
  return {
    kind: source.kind,
    language: source.language,
    body: source.body,
    values: source.values,
    unitId: source.unitId,
    templateId: template?.id ?? null,
    templateVersion: template?.version ?? null,
    subject: made.subject,
    recipient: made.recipient,
    validUntil: dateSchema.safeParse(until).data ?? null,
  };
}

export function issueLetter(at: { id: number; version: number }, context: WriteContext): Letter {
  const draft = requireDraft(at, context);
  // Who drafted it handles it; who issues it signs for it.
  const issued = issue(draft.id, draft, {
    ...context,
    staff: { ...context.staff, displayName: draft.draftedBy },
  });
  context.record({ entity: 'letter', entityId: issued.id, before: traceOf(draft), after: traceOf(issued) });
  return issued;
}

/** Drafts and issues in one step, for a letter among many. */
export function issueAtOnce(
  source: LetterSource,
  template: { readonly id: number; readonly version: number },
  context: WriteContext,
): Letter {
  const made = makeLetter(source, null, context);
  const id = insertDraft(context.database, valuesOf(source, made, template), context.staff.id, context.now);
  const issued = issue(id, source, context);
  context.record({ entity: 'letter', entityId: id, after: traceOf(issued) });
  return issued;
}

function issue(id: number, source: LetterSource, context: WriteContext): Letter {
  const { database, today } = context;
  const year = today.slice(0, 4);
  const sequence = nextNumber(database, `letter.${source.kind}`, year);
  const number = numberOf(database, source.kind, today, sequence);
  if (isNumberTaken(database, number)) throw refuse('letterNumberTaken', { number });
  const made = makeIssuable(source, number, context);
  assertDrawn(made, context);
  markIssued(database, id, {
    number,
    year,
    sequence,
    issuedBy: context.staff.id,
    issuedOn: today,
    subject: made.subject,
    recipient: made.recipient,
    document: freeze(made.document),
    now: context.now,
  });
  const { code } = LETTER_KIND_FACTS[source.kind];
  const plain = plainLetterNumber({ code, issuedOn: today, sequence });
  // Its file is named by the plain number, so people look for that too.
  putSearchTerms(database, 'letter', id, [...numberTerms(number), ...numberTerms(plain)]);
  return requireLetter(database, id);
}

function numberOf(database: Database.Database, kind: LetterKind, issuedOn: string, sequence: number): string {
  return formatLetterNumber(readLetterSettings(database).numberPatterns[kind], {
    code: LETTER_KIND_FACTS[kind].code,
    issuedOn,
    sequence,
  });
}

function freeze(document: OfficeDocument): FrozenDocument {
  const json = JSON.stringify(documentSchema.parse(document));
  return { json, sha256: createHash('sha256').update(json).digest('hex') };
}

export function voidLetter(input: { id: number; reason: string }, context: WriteContext): Letter {
  const before = requireLetter(context.database, input.id);
  if (before.state !== 'issued') throw refuse('letterNotIssued');
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

/** The document as it was issued, proved by its checksum, or as the draft stands now. A voided one says so on top. */
/** A letter to a household tells of its people and debts: only those with business there may read it. */
export function readLetter(id: number, { database, staff }: ReadContext): Letter {
  const letter = requireLetter(database, id);
  if (letter.unitId !== null && !mayOpenArchives(staff.role)) throw refuse('notAllowed');
  return letter;
}

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
