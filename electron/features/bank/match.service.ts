import { createHash } from 'node:crypto';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { formatCents } from '../../../shared/domain/money.ts';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import { type EntryKind, fitsEntry, type OpenItems } from '../../../shared/features/bank/bank-match.ts';
import {
  type Suggestion,
  suggestMatches,
  type TenderKey,
  tenderName,
} from '../../../shared/features/bank/suggest-matches.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { assertUnsigned, requireAccount } from './account.service.ts';
import {
  findLine,
  findMatch,
  findTender,
  insertMatch,
  type LineOfAccount,
  lastBatch,
  markUndone,
  nextBatch,
  type OpenLine,
  type OpenTender,
  openLines,
  openTenders,
  standingOfBatch,
} from './match.repository.ts';

/** As many as a screen works through; the counts are of all. */
const LINES_SHOWN = 300;
const TENDERS_SHOWN = 1000;

interface Weighed {
  readonly lines: readonly OpenLine[];
  readonly tenders: readonly OpenTender[];
  readonly suggestions: readonly Suggestion[];
  readonly sure: readonly Suggestion[];
  readonly hash: string;
}

function lastDay(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/** What is sure and would touch no month that was signed off. */
function weigh(account: BankAccount, { database }: Pick<ReadContext, 'database'>): Weighed {
  const lines = openLines(database, account.id);
  const tenders = openTenders(database, account.id);
  const dayOfLine = new Map(lines.map(({ id, postedOn }) => [id, postedOn]));
  const dayOfTender = new Map(tenders.map((tender) => [tenderName(tender), tender.receivedOn]));
  const suggestions = suggestMatches(lines, tenders, account).filter((each) => {
    const completeOn = lastDay([
      dayOfLine.get(each.lineId) ?? '',
      ...each.tenders.map((tender) => dayOfTender.get(tenderName(tender)) ?? ''),
    ]);
    return account.signedThrough === null || completeOn > account.signedThrough;
  });
  const sure = suggestions.filter((each) => each.sure);
  const hash = createHash('sha256').update(JSON.stringify(sure)).digest('hex');
  return { lines, tenders, suggestions, sure, hash };
}

export function openItems(accountId: number, context: ReadContext): OpenItems {
  const account = requireAccount(context, accountId);
  const { lines, tenders, suggestions, sure, hash } = weigh(account, context);
  const shown = lines.slice(0, LINES_SHOWN);
  const ids = new Set(shown.map(({ id }) => id));
  const told = suggestions.filter(({ lineId }) => ids.has(lineId));
  const named = new Set(told.flatMap((each) => each.tenders.map(tenderName)));
  return {
    lines: shown,
    tenders: tenders.filter((tender, index) => index < TENDERS_SHOWN || named.has(tenderName(tender))),
    lineCount: lines.length,
    tenderCount: tenders.length,
    suggestions: told,
    sureCount: sure.length,
    hash,
    lastBatch: lastBatch(context.database, accountId),
  };
}

export function acceptSure(
  { accountId, hash }: { readonly accountId: number; readonly hash: string },
  context: WriteContext,
): { batch: number; matches: number } {
  const { database, staff, now } = context;
  const account = requireAccount(context, accountId);
  const { lines, tenders, sure, hash: current } = weigh(account, context);
  if (current !== hash) throw refuse('bankSuggestionsChanged');
  if (sure.length === 0) throw refuse('bankNothingSure', { account: account.name });
  const dayOfLine = new Map(lines.map(({ id, postedOn }) => [id, postedOn]));
  const dayOfTender = new Map(tenders.map((tender) => [tenderName(tender), tender.receivedOn]));
  const batch = nextBatch(database);
  for (const { lineId, tenders: keys, feeCents, rule } of sure) {
    insertMatch(
      database,
      {
        accountId,
        kind: 'receipts',
        rule,
        feeCents,
        reason: '',
        completeOn: lastDay([
          dayOfLine.get(lineId) ?? '',
          ...keys.map((key) => dayOfTender.get(tenderName(key)) ?? ''),
        ]),
        batch,
        lineIds: [lineId],
        tenders: keys,
      },
      { by: staff.id, at: now },
    );
  }
  context.record({
    entity: 'bankBatch',
    entityId: batch,
    after: {
      account: account.name,
      matches: sure.length,
      feeCents: sure.reduce((cents, each) => cents + each.feeCents, 0),
    },
  });
  return { batch, matches: sure.length };
}

export function undoBatch(
  { accountId, batch }: { readonly accountId: number; readonly batch: number },
  context: WriteContext,
): { matches: number } {
  const { database, staff, now } = context;
  const account = requireAccount(context, accountId);
  const standing = standingOfBatch(database, batch).filter((each) => each.accountId === accountId);
  if (standing.length === 0) throw refuse('bankBatchUndone');
  for (const { id, completeOn } of standing) {
    assertUnsigned(account, completeOn);
    markUndone(database, id, { by: staff.id, at: now, reason: '' });
  }
  context.record({
    entity: 'bankBatch',
    entityId: batch,
    before: { account: account.name, matches: standing.length },
    after: { undoneAt: now },
  });
  return { matches: standing.length };
}

function requireOpenLine(account: BankAccount, lineId: number, { database }: ReadContext): LineOfAccount {
  const line = findLine(database, lineId);
  if (line === undefined || line.accountId !== account.id) throw notFound('bankLine', lineId);
  if (line.open !== 1) {
    throw refuse('bankLineSettled', { date: line.postedOn, amount: formatCents(line.amountCents) });
  }
  return line;
}

function requireOpenTender(account: BankAccount, key: TenderKey, { database }: ReadContext): OpenTender {
  const tender = findTender(database, account.id, key);
  if (tender === undefined) throw notFound(key.paper === 'receipt' ? 'receipt' : 'depositPaper', key.paperId);
  if (tender.open !== 1) throw refuse('bankTenderSettled', { number: tender.number });
  return tender;
}

function sumOf(items: readonly { readonly amountCents: number }[]): number {
  return items.reduce((cents, { amountCents }) => cents + amountCents, 0);
}

export function matchByHand(
  input: {
    readonly accountId: number;
    readonly lineIds: readonly number[];
    readonly tenders: readonly TenderKey[];
    readonly feeCents: number;
    readonly reason: string;
  },
  context: WriteContext,
): { matchId: number } {
  const { database, staff, now } = context;
  const { accountId, feeCents, reason } = input;
  const account = requireAccount(context, accountId);
  const lines = [...new Set(input.lineIds)].map((id) => requireOpenLine(account, id, context));
  const tenders = [...new Map(input.tenders.map((key) => [tenderName(key), key])).values()].map((key) =>
    requireOpenTender(account, key, context),
  );
  const bankCents = sumOf(lines);
  const bookCents = sumOf(tenders);
  if (lines.length + tenders.length < 2 || bankCents + feeCents !== bookCents) {
    throw refuse('bankSumsDiffer', {
      bank: formatCents(bankCents),
      book: formatCents(bookCents),
      fee: formatCents(feeCents),
    });
  }
  if (feeCents > 0 && reason === '') throw refuse('bankFeeReason', { fee: formatCents(feeCents) });
  const completeOn = lastDay([
    ...lines.map(({ postedOn }) => postedOn),
    ...tenders.map(({ receivedOn }) => receivedOn),
  ]);
  assertUnsigned(account, completeOn);
  const matchId = insertMatch(
    database,
    {
      accountId,
      kind: 'receipts',
      rule: 'byHand',
      feeCents,
      reason,
      completeOn,
      batch: null,
      lineIds: lines.map(({ id }) => id),
      tenders,
    },
    { by: staff.id, at: now },
  );
  context.record({
    entity: 'bankMatch',
    entityId: matchId,
    after: {
      account: account.name,
      lines: lines.map(({ postedOn, amountCents }) => ({ postedOn, amountCents })),
      receipts: tenders.map(({ number, amountCents }) => ({ number, amountCents })),
      feeCents,
    },
    reason,
  });
  return { matchId };
}

export function enterLine(
  { lineId, kind, reason }: { readonly lineId: number; readonly kind: EntryKind; readonly reason: string },
  context: WriteContext,
): { matchId: number } {
  const { database, staff, now } = context;
  const found = findLine(database, lineId);
  if (found === undefined) throw notFound('bankLine', lineId);
  const account = requireAccount(context, found.accountId);
  const { postedOn, amountCents } = requireOpenLine(account, lineId, context);
  if (!fitsEntry(kind, amountCents)) throw refuse('bankEntrySide', { amount: formatCents(amountCents) });
  assertUnsigned(account, postedOn);
  const matchId = insertMatch(
    database,
    {
      accountId: account.id,
      kind,
      rule: null,
      feeCents: 0,
      reason,
      completeOn: postedOn,
      batch: null,
      lineIds: [lineId],
      tenders: [],
    },
    { by: staff.id, at: now },
  );
  context.record({
    entity: 'bankMatch',
    entityId: matchId,
    after: { account: account.name, kind, postedOn, amountCents },
    reason,
  });
  return { matchId };
}

export function unmatch(
  { matchId, reason }: { readonly matchId: number; readonly reason: string },
  context: WriteContext,
): { matchId: number } {
  const { database, staff, now } = context;
  const match = findMatch(database, matchId);
  if (match === undefined) throw notFound('bankMatch', matchId);
  if (match.undoneAt !== null) throw refuse('bankMatchUndone');
  const account = requireAccount(context, match.accountId);
  assertUnsigned(account, match.completeOn);
  markUndone(database, matchId, { by: staff.id, at: now, reason });
  context.record({
    entity: 'bankMatch',
    entityId: matchId,
    before: {
      account: account.name,
      kind: match.kind,
      completeOn: match.completeOn,
      feeCents: match.feeCents,
    },
    after: { undoneAt: now },
    ...(reason === '' ? {} : { reason }),
  });
  return { matchId };
}
