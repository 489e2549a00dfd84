import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { documentSchema, type OfficeDocument } from '../../../shared/documents/document.ts';
import { documentWords } from '../../../shared/documents/document-words.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Letter } from '../../../shared/features/letters/letter.ts';
import {
  type ChainStep,
  chainOf,
  mayCompleteAlone,
  stepsTakenBy,
  waitingSteps,
} from '../../../shared/features/letters/letter-approval.ts';
import { LETTER_KIND_FACTS, type LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import type { letterLifeContract } from '../../../shared/features/letters/letter-life.contract.ts';
import { formatLetterNumber, plainLetterNumber } from '../../../shared/features/letters/letter-number.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { nextNumber } from '../../office/number-series.ts';
import { numberTerms, putSearchTerms } from '../../office/search-index.ts';
import {
  type FrozenDocument,
  isNumberTaken,
  type KeptLetter,
  markIssued,
  markSigned,
  markState,
  requireLetter,
  type SignedValues,
} from './letter.repository.ts';
import { traceOf } from './letter.service.ts';
import { type LetterSource, makeIssuable } from './letter-content.service.ts';
import { assertDrawn } from './letter-glyphs.ts';
import { readKind, readLetterSettings } from './letter-settings.ts';
import { insertStep, listSteps, type StoredStep } from './letter-step.repository.ts';

type InputOf<Name extends keyof typeof letterLifeContract> = z.output<
  (typeof letterLifeContract)[Name]['input']
>;

/** A letter with its way through the office. */
export function withWay(letter: KeptLetter, { database }: Pick<ReadContext, 'database'>): Letter {
  const steps = listSteps(database, letter.id);
  const { draftedById: _drafter, ...shown } = letter;
  return {
    ...shown,
    chain: [...chainFor(letter, database)],
    agreed: agreedSteps(steps).map(({ chainStep }) => chainStep),
    steps: steps.map(({ staffId: _staff, ...step }) => step),
  };
}

export function chainFor(
  letter: Pick<KeptLetter, 'kind' | 'amountCents'>,
  database: Database.Database,
): readonly ChainStep[] {
  const { chain, over } = readKind(database, letter.kind);
  return chainOf(chain, over, letter.amountCents);
}

type Agreement = StoredStep & { readonly chainStep: ChainStep };

/** Those who have agreed since the letter was last a draft. */
function agreedSteps(steps: readonly StoredStep[]): readonly Agreement[] {
  const since = steps.findLastIndex(({ action }) => action === 'returned' || action === 'takenBack');
  return steps
    .slice(since + 1)
    .flatMap((step) => (step.chainStep === null ? [] : [{ ...step, chainStep: step.chainStep }]));
}

/** What a step is about: the words and the values, whoever reads them. */
export function contentHash({ kind, language, body, unitId, values }: LetterSource): string {
  const sorted = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([kind, language, body, unitId, sorted]))
    .digest('hex');
}

/** The letter as whoever acts on it has seen it. */
function requireSeen(at: { id: number; version: number }, { database }: ReadContext): KeptLetter {
  const letter = requireLetter(database, at.id);
  if (letter.version !== at.version) throw refuse('letterChanged');
  return letter;
}

function requireUnsigned(at: { id: number; version: number }, context: ReadContext): KeptLetter {
  const letter = requireLetter(context.database, at.id);
  if (letter.state !== 'draft' && letter.state !== 'review') {
    throw refuse('letterIssued', { number: letter.number });
  }
  return requireSeen(at, context);
}

function recordChange(before: KeptLetter, context: WriteContext, reason?: string): Letter {
  const after = requireLetter(context.database, before.id);
  context.record({
    entity: 'letter',
    entityId: before.id,
    before: traceOf(before),
    after: traceOf(after),
    ...(reason === undefined || reason === '' ? {} : { reason }),
  });
  return withWay(after, context);
}

export function submitLetter(input: InputOf<'submit'>, context: WriteContext): Letter {
  const before = requireUnsigned(input, context);
  if (before.state !== 'draft') throw refuse('letterInReview');
  putIntoReview(before, input.comment, context);
  return recordChange(before, context, input.comment);
}

/** What goes to review is whole, so that nobody reads it twice for want of a field. */
function putIntoReview(letter: KeptLetter, comment: string, context: WriteContext): void {
  assertDrawn(makeIssuable(letter, '', context), context);
  markState(context.database, letter.id, 'review', context.now);
  step(letter, context, { action: 'submitted', comment });
}

function step(
  letter: KeptLetter,
  { database, staff, now }: WriteContext,
  made: Omit<Parameters<typeof insertStep>[1], 'letterId' | 'staffId' | 'madeAt' | 'contentSha256'>,
): void {
  insertStep(database, {
    letterId: letter.id,
    staffId: staff.id,
    madeAt: now,
    contentSha256: contentHash(letter),
    ...made,
  });
}

export function takeBackLetter(at: InputOf<'takeBack'>, context: WriteContext): Letter {
  const before = requireInReview(at, context);
  if (before.draftedById !== context.staff.id && !SUPERVISING_ROLES.includes(context.staff.role)) {
    throw refuse('draftOfAnother', { name: before.draftedBy });
  }
  markState(context.database, before.id, 'draft', context.now);
  step(before, context, { action: 'takenBack' });
  return recordChange(before, context);
}

export function sendBackLetter(input: InputOf<'sendBack'>, context: WriteContext): Letter {
  const before = requireInReview(input, context);
  markState(context.database, before.id, 'draft', context.now);
  step(before, context, { action: 'returned', comment: input.comment });
  return recordChange(before, context, input.comment);
}

function requireInReview(at: { id: number; version: number }, context: ReadContext): KeptLetter {
  const letter = requireUnsigned(at, context);
  if (letter.state !== 'review') throw refuse('letterNotInReview');
  return letter;
}

export function agreeToLetter(input: InputOf<'agree'>, context: WriteContext): Letter {
  const before = requireUnsigned(input, context);
  if (before.state === 'draft') putIntoReview(before, '', context);
  agree(before, context, input);
  return recordChange(before, context, input.comment);
}

/** Takes every step that is next and one’s own, and signs with the last. */
function agree(
  letter: KeptLetter,
  context: WriteContext,
  input: Pick<InputOf<'agree'>, 'comment' | 'company'>,
): void {
  const { database, staff } = context;
  const chain = chainFor(letter, database);
  const before = agreedSteps(listSteps(database, letter.id));
  const taken = before.map(({ chainStep }) => chainStep);
  const [next] = waitingSteps(chain, taken);
  if (next === 'company' && staff.role === 'manager' && input.company === undefined) {
    throw refuse('companyNotNamed');
  }
  const taking = stepsTakenBy(staff.role, chain, taken, input.company !== undefined);
  // Of a chain that was made shorter meanwhile, everybody may have agreed: it is signed by whoever goes on with it.
  if (taking.length === 0 && next !== undefined) throw refuse('notYourStep', { step: next });
  for (const chainStep of taking) {
    const named = chainStep === 'company' ? input.company : undefined;
    step(letter, context, {
      action: 'agreed',
      chainStep,
      comment: input.comment,
      ...(named === undefined ? {} : { onBehalf: named.name, onDay: named.agreedOn }),
    });
  }
  if (waitingSteps(chain, [...taken, ...taking]).length > 0) return;
  assertFourEyes(letter, [...before.map(({ staffId }) => staffId), staff.id], context);
  sign(letter, context);
}

/** Where the office wants it, one of those who agreed is not who drafted it. */
function assertFourEyes(letter: KeptLetter, agreedBy: readonly number[], { database }: ReadContext): void {
  if (!readLetterSettings(database).fourEyes) return;
  if (agreedBy.every((staffId) => staffId === letter.draftedById)) throw refuse('anotherMustRead');
}

/** Gives the letter its number and freezes its document. Whoever handles it is who drafted it. */
export function sign(letter: KeptLetter, context: WriteContext, source: LetterSource = letter): void {
  const { database, today, now, staff } = context;
  const number = takeNumber(letter.kind, context);
  const made = makeIssuable(source, number?.text ?? '', {
    database,
    today,
    staff: { displayName: letter.draftedBy },
  });
  assertDrawn(made, context);
  markSigned(database, letter.id, {
    number,
    signedBy: staff.id,
    signedOn: today,
    subject: made.subject,
    recipient: made.recipient,
    amountCents: made.amountCents,
    words: documentWords(made.document),
    document: freeze(made.document),
    now,
  });
  step(letter, context, { action: 'signed' });
  if (number === null) return;
  const plain = plainLetterNumber({ code: number.series, issuedOn: today, sequence: number.sequence });
  // Its file is named by the plain number, so people look for that too.
  putSearchTerms(database, 'letter', letter.id, [...numberTerms(number.text), ...numberTerms(plain)]);
}

function takeNumber(kind: LetterKind, { database, today }: WriteContext): SignedValues['number'] {
  const { numbered, numberPattern } = readKind(database, kind);
  if (!numbered) return null;
  const { series } = LETTER_KIND_FACTS[kind];
  const year = today.slice(0, 4);
  const sequence = nextNumber(database, `letter.${series}`, year);
  const text = formatLetterNumber(numberPattern, { code: series, issuedOn: today, sequence });
  if (isNumberTaken(database, text)) throw refuse('letterNumberTaken', { number: text });
  return { series, year, sequence, text };
}

function freeze(document: OfficeDocument): FrozenDocument {
  const json = JSON.stringify(documentSchema.parse(document));
  return { json, sha256: createHash('sha256').update(json).digest('hex') };
}

/** Sends out what is signed; whoever may agree to all of its chain alone signs it in the same step. */
export function issueLetter(at: InputOf<'issue'>, context: WriteContext): Letter {
  const { database, staff } = context;
  const before = requireSigningOrSeen(at, context);
  if (before.state !== 'signed') {
    if (!SUPERVISING_ROLES.includes(staff.role)) throw refuse('letterNotSigned');
    if (before.state === 'draft') putIntoReview(before, '', context);
    agree(before, context, { comment: '' });
    const chain = chainFor(before, database);
    const agreed = agreedSteps(listSteps(database, before.id)).map(({ chainStep }) => chainStep);
    const [missing] = waitingSteps(chain, agreed);
    if (missing !== undefined) throw refuse('stepMissing', { step: missing });
  }
  sendOut(before, context, false);
  return recordChange(before, context);
}

function requireSigningOrSeen(at: { id: number; version: number }, context: ReadContext): KeptLetter {
  const letter = requireLetter(context.database, at.id);
  return letter.state === 'signed' ? requireSeen(at, context) : requireUnsigned(at, context);
}

export function sendOut(letter: KeptLetter, context: WriteContext, unconfirmed: boolean): void {
  const { database, staff, today, now } = context;
  markIssued(database, letter.id, { issuedBy: staff.id, issuedOn: today, unconfirmed, now });
  step(letter, context, { action: 'issued' });
}

/** Signs and sends out at once, for a letter among many; `approver` is the second person whom the run was approved by. */
export function signAtOnce(
  letter: KeptLetter,
  source: LetterSource,
  approver: string,
  context: WriteContext,
): void {
  const { database, staff, now } = context;
  markState(database, letter.id, 'review', now);
  step(letter, context, { action: 'submitted' });
  for (const chainStep of chainFor(letter, database)) {
    const own = mayCompleteAlone(staff.role, [chainStep]);
    step(letter, context, { action: 'agreed', chainStep, ...(own ? {} : { onBehalf: approver }) });
  }
  sign(letter, context, source);
  sendOut(letter, context, false);
}

/** Asks for the manager where whoever runs many letters may not sign them alone. */
export function assertMaySignMany(
  kind: LetterKind,
  facts: { readonly subject: string; readonly rows: number },
  {
    database,
    staff,
    requireApproval,
  }: Pick<ReadContext, 'database' | 'staff'> & Pick<WriteContext, 'requireApproval'>,
): void {
  const { chain, over } = readKind(database, kind);
  // What each is about in money is known only when it is made, so the larger chain holds for all.
  const steps = over === null || chain.includes(over.step) ? chain : [...chain, over.step];
  if (steps.includes('company')) throw refuse('companyAgreesFirst');
  if (readLetterSettings(database).fourEyes || !mayCompleteAlone(staff.role, steps)) {
    requireApproval('signLetter', facts);
  }
}
