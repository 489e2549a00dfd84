import { z } from 'zod';
import { daysBetween } from '../../domain/calendar.ts';
import { groupBy } from '../../domain/group-by.ts';
import { idSchema } from '../../domain/text.ts';
import type { BankMethod } from './bank-account.ts';

/** By what a line of the bank is taken for the money of receipts and deposits. */
export const MATCH_RULES = ['reference', 'amountDate', 'daySum', 'several', 'byHand'] as const;
export const matchRuleSchema = z.enum(MATCH_RULES);
export type MatchRule = z.output<typeof matchRuleSchema>;

export interface OpenLine {
  readonly id: number;
  readonly postedOn: string;
  readonly amountCents: number;
  readonly reference: string;
  readonly counterparty: string;
  readonly remark: string;
}

/** What moved the money: a receipt of fees, or a paper of a deposit 押金. */
export const moneyPaperSchema = z.enum(['receipt', 'deposit']);

export interface OpenTender extends TenderKey {
  readonly receivedOn: string;
  readonly method: BankMethod;
  readonly amountCents: number;
  readonly voucherNumber: string;
  readonly payerName: string;
}

export interface SuggestTerms {
  readonly matchDays: number;
  readonly methods: readonly { readonly method: BankMethod; readonly feeHundredths: number }[];
}

export const tenderKeySchema = z.strictObject({
  paper: moneyPaperSchema,
  paperId: idSchema,
  position: z.int().min(0),
});
export type TenderKey = z.output<typeof tenderKeySchema>;

export const suggestionSchema = z.object({
  lineId: idSchema,
  tenders: z.array(tenderKeySchema),
  /** What the bank or platform kept. */
  feeCents: z.int(),
  rule: matchRuleSchema,
  /** Days from the receipt to the line. */
  days: z.int(),
  /** Nothing else could be meant: it is matched with all others of its kind in one step. */
  sure: z.boolean(),
});
export type Suggestion = z.output<typeof suggestionSchema>;

/** A reference may be on the statement weeks after the slip was written. */
const REFERENCE_DAYS = 45;
const SHORTEST_REFERENCE = 4;
/** A shorter number is found within others by chance. */
const SHORTEST_WITHIN = 6;
/** Receipts of one payer that are taken for one transfer. */
const MOST_SEVERAL = 12;

export function tenderName({ paper, paperId, position }: TenderKey): string {
  return `${paper}:${paperId}:${position}`;
}

/** Receipts first, each in the order in which they were made. */
function inOrderMade(one: TenderKey, other: TenderKey): number {
  return (
    Number(one.paper === 'deposit') - Number(other.paper === 'deposit') ||
    one.paperId - other.paperId ||
    one.position - other.position
  );
}

function plainReference(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

/** Half a cent and more is a cent, as banks reckon. */
export function feeOf(cents: number, feeHundredths: number): number {
  return Math.floor((cents * feeHundredths + 5000) / 10_000);
}

function named(line: OpenLine, voucherNumber: string): boolean {
  const number = plainReference(voucherNumber);
  if (number.length < SHORTEST_REFERENCE) return false;
  const reference = plainReference(line.reference);
  if (reference === number) return true;
  if (number.length < SHORTEST_WITHIN) return false;
  return reference.includes(number) || plainReference(line.remark).includes(number);
}

function byAmount(lines: readonly OpenLine[]): (cents: number) => readonly OpenLine[] {
  const index = new Map<number, OpenLine[]>();
  for (const line of lines) {
    const same = index.get(line.amountCents);
    if (same === undefined) index.set(line.amountCents, [line]);
    else same.push(line);
  }
  return (cents) => index.get(cents) ?? [];
}

type Candidate = Omit<Suggestion, 'sure'> & { readonly certain: boolean };

function candidate(
  line: OpenLine,
  tenders: readonly OpenTender[],
  rule: MatchRule,
  more: { readonly feeCents?: number; readonly certain?: boolean } = {},
): Candidate {
  const last = tenders.reduce((on, { receivedOn }) => (receivedOn > on ? receivedOn : on), '');
  return {
    lineId: line.id,
    tenders: tenders.map(({ paper, paperId, position }) => ({ paper, paperId, position })).sort(inOrderMade),
    feeCents: more.feeCents ?? 0,
    rule,
    days: daysBetween(last, line.postedOn),
    certain: more.certain ?? true,
  };
}

function byReference(linesOf: ReturnType<typeof byAmount>, tenders: readonly OpenTender[]): Candidate[] {
  return tenders.flatMap((tender) =>
    linesOf(tender.amountCents)
      .filter(
        (line) =>
          named(line, tender.voucherNumber) &&
          Math.abs(daysBetween(tender.receivedOn, line.postedOn)) <= REFERENCE_DAYS,
      )
      .map((line) => candidate(line, [tender], 'reference')),
  );
}

function byAmountAndDate(
  linesOf: ReturnType<typeof byAmount>,
  tenders: readonly OpenTender[],
  { matchDays }: SuggestTerms,
): Candidate[] {
  return tenders.flatMap((tender) =>
    linesOf(tender.amountCents)
      .filter((line) => Math.abs(daysBetween(tender.receivedOn, line.postedOn)) <= matchDays)
      .map((line) => candidate(line, [tender], 'amountDate')),
  );
}

/** What a platform settles for a day: everything paid by that way of paying, less what it keeps. */
function byDaySum(
  linesOf: ReturnType<typeof byAmount>,
  tenders: readonly OpenTender[],
  { matchDays, methods }: SuggestTerms,
): Candidate[] {
  const days = groupBy(tenders, ({ method, receivedOn }) => `${method} ${receivedOn}`);
  return [...days.values()].flatMap((ofDay) => {
    const [first] = ofDay;
    if (first === undefined) return [];
    const rate = methods.find(({ method }) => method === first.method)?.feeHundredths ?? 0;
    const sum = ofDay.reduce((cents, { amountCents }) => cents + amountCents, 0);
    // Kept of the whole sum, or of each payment by itself.
    const fees = new Set([
      ...(ofDay.length > 1 ? [0] : []),
      ...(rate > 0 && sum > 0
        ? [feeOf(sum, rate), ofDay.reduce((cents, { amountCents }) => cents + feeOf(amountCents, rate), 0)]
        : []),
    ]);
    return [...fees].flatMap((feeCents) =>
      linesOf(sum - feeCents)
        .filter(({ postedOn }) => {
          const days = daysBetween(first.receivedOn, postedOn);
          return days >= 0 && days <= matchDays;
        })
        .map((line) => candidate(line, ofDay, 'daySum', { feeCents })),
    );
  });
}

/** One transfer for several receipts of one payer, one after the other. */
function bySeveral(
  linesOf: ReturnType<typeof byAmount>,
  tenders: readonly OpenTender[],
  { matchDays }: SuggestTerms,
): Candidate[] {
  const payers = groupBy(
    tenders.filter(({ payerName, amountCents }) => payerName !== '' && amountCents > 0),
    ({ payerName, method }) => `${method} ${payerName}`,
  );
  return [...payers.values()].flatMap((group) => {
    const ofPayer = [...group].sort(
      (one, other) =>
        (one.receivedOn < other.receivedOn ? -1 : one.receivedOn > other.receivedOn ? 1 : 0) ||
        inOrderMade(one, other),
    );
    return ofPayer.flatMap((begin, from) => {
      const found: Candidate[] = [];
      let sum = begin.amountCents;
      for (let to = from + 1; to < Math.min(ofPayer.length, from + MOST_SEVERAL); to += 1) {
        const end = ofPayer[to];
        if (end === undefined || daysBetween(begin.receivedOn, end.receivedOn) > matchDays) break;
        sum += end.amountCents;
        const part = ofPayer.slice(from, to + 1);
        for (const line of linesOf(sum)) {
          const near = part.every(
            ({ receivedOn }) => Math.abs(daysBetween(receivedOn, line.postedOn)) <= matchDays,
          );
          // The payer's name on the line is what makes it more than a sum that happens to fit.
          const certain = `${line.counterparty} ${line.remark}`.includes(begin.payerName);
          if (near) found.push(candidate(line, part, 'several', { certain }));
        }
      }
      return found;
    });
  });
}

function sameMatch({ lineId, tenders, feeCents }: Candidate): string {
  return `${lineId} ${feeCents} ${tenders.map(tenderName).join(' ')}`;
}

/** Sure is what shares neither its line nor any of its money with another possibility. */
function judge(candidates: readonly Candidate[]): Suggestion[] {
  const distinct = [
    ...new Map([...candidates].reverse().map((each) => [sameMatch(each), each])).values(),
  ].reverse();
  const uses = new Map<string, number>();
  const names = ({ lineId, tenders }: Candidate): string[] => [`line ${lineId}`, ...tenders.map(tenderName)];
  for (const each of distinct) for (const name of names(each)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return distinct.map(({ certain, ...each }) => ({
    ...each,
    sure: certain && names({ ...each, certain }).every((name) => uses.get(name) === 1),
  }));
}

/**
 * What each open line of the bank may be. A number that says whose money it is decides first; amounts, sums of a day and
 * transfers for several receipts are weighed against each other, and what could be two things is never sure.
 */
export function suggestMatches(
  lines: readonly OpenLine[],
  tenders: readonly OpenTender[],
  terms: SuggestTerms,
): Suggestion[] {
  const first = judge(byReference(byAmount(lines), tenders));
  const named = first.filter(({ sure }) => sure);
  const takenLines = new Set(named.map(({ lineId }) => lineId));
  const takenTenders = new Set(named.flatMap((each) => each.tenders.map(tenderName)));
  const linesOf = byAmount(lines.filter(({ id }) => !takenLines.has(id)));
  const left = tenders.filter((tender) => !takenTenders.has(tenderName(tender)));
  const rest = judge([
    ...byReference(linesOf, left),
    ...byAmountAndDate(linesOf, left, terms),
    ...byDaySum(linesOf, left, terms),
    ...bySeveral(linesOf, left, terms),
  ]);
  return [...named, ...rest].sort(
    (one, other) =>
      Number(other.sure) - Number(one.sure) ||
      one.lineId - other.lineId ||
      (sameOrder(one) < sameOrder(other) ? -1 : 1),
  );
}

function sameOrder({ tenders, feeCents }: Suggestion): string {
  return `${tenders.map(tenderName).join(' ')} ${feeCents}`;
}
