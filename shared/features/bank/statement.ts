import { z } from 'zod';
import { sheetChoiceShape } from '../../api/sheet-choice.ts';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';

/** What the columns of a bank statement hold. */
export const STATEMENT_FIELDS = [
  'postedOn',
  'amount',
  'direction',
  'credit',
  'debit',
  'reference',
  'counterparty',
  'remark',
  'balance',
] as const;
export const statementFieldSchema = z.enum(STATEMENT_FIELDS);
export type StatementField = z.output<typeof statementFieldSchema>;

export const statementChoiceShape = { accountId: idSchema, ...sheetChoiceShape(statementFieldSchema) };

/**
 * Whether the columns say of each line when it was and how much; an amount stands in one column, with its direction beside
 * it where it has no sign, or in a pair.
 */
export function isStatementMatched(fields: readonly StatementField[]): boolean {
  const has = (field: StatementField): boolean => fields.includes(field);
  const pair = has('credit') || has('debit');
  return has('postedOn') && (has('amount') ? !pair : pair && !has('direction'));
}

export const statementInspectionSchema = z.object({
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), rows: z.int() })),
  sheet: z.string(),
  headerRow: z.int(),
  firstRows: z.array(z.object({ row: z.int(), text: z.string() })),
  columns: z.array(
    z.object({
      column: z.int(),
      letter: z.string(),
      header: z.string(),
      samples: z.array(z.string()),
      guess: statementFieldSchema.nullable(),
    }),
  ),
  /** The columns are matched as they were the last time for this account. */
  remembered: z.boolean(),
});
export type StatementInspection = z.output<typeof statementInspectionSchema>;

export const statementLineSchema = z.object({
  row: z.int(),
  postedOn: dateSchema,
  amountCents: z.int(),
  reference: z.string(),
  counterparty: z.string(),
  remark: z.string(),
  balanceCents: z.int().nullable(),
  /** The account has it already. */
  known: z.boolean(),
});
export type StatementLine = z.output<typeof statementLineSchema>;

export const statementProblemSchema = z.object({
  row: z.int(),
  problem: z.enum([
    'dateInvalid',
    'amountInvalid',
    'balanceInvalid',
    'bothSides',
    'directionInvalid',
    'signTwice',
    'inFuture',
  ]),
  text: z.string(),
});

/** Where the balances of a statement do not follow from its lines. */
export const untiedSchema = z.object({ row: z.int(), expectedCents: z.int(), statedCents: z.int() });

export const statementPreviewSchema = z.object({
  /** Names this preview; an import that would do otherwise is refused. */
  hash: z.string(),
  lines: z.int(),
  newLines: z.int(),
  /** Lines that came in with an earlier statement. */
  knownLines: z.int(),
  /** Rows that are no line, such as totals. */
  otherRows: z.int(),
  firstOn: dateSchema.nullable(),
  lastOn: dateSchema.nullable(),
  inCents: z.int(),
  outCents: z.int(),
  openingCents: z.int().nullable(),
  closingCents: z.int().nullable(),
  untied: untiedSchema.nullable(),
  /** Between the last balance on file and the first of this statement something is missing. */
  gapCents: z.int().nullable(),
  problems: z.array(statementProblemSchema),
  /** The first new lines. */
  shown: z.array(statementLineSchema),
});
export type StatementPreview = z.output<typeof statementPreviewSchema>;

export const bankStatementSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  firstOn: dateSchema,
  lastOn: dateSchema,
  lines: z.int(),
  knownLines: z.int(),
  /** Lines of it that are matched, entered or marked; while there are any it stays. */
  settledLines: z.int(),
  importedBy: z.string(),
  importedAt: instantSchema,
  withdrawnAt: instantSchema.nullable(),
  withdrawReason: z.string(),
});
export type BankStatement = z.output<typeof bankStatementSchema>;

interface Balanced {
  readonly amountCents: number;
  readonly balanceCents: number | null;
}

/** The first place at which a balance is not the one before it plus the line; null where all follow. */
function breakIn(
  lines: readonly Balanced[],
): { at: number; expectedCents: number; statedCents: number } | null {
  let balance: number | null = null;
  for (const [at, { amountCents, balanceCents }] of lines.entries()) {
    const expected: number | null = balance === null ? null : balance + amountCents;
    if (expected !== null && balanceCents !== null && balanceCents !== expected) {
      return { at, expectedCents: expected, statedCents: balanceCents };
    }
    balance = balanceCents ?? expected;
  }
  return null;
}

function byPostedOn(one: { readonly postedOn: string }, other: { readonly postedOn: string }): number {
  return one.postedOn < other.postedOn ? -1 : one.postedOn > other.postedOn ? 1 : 0;
}

/**
 * The lines of a statement oldest first, as their balances or else their dates say, and where its balances do not
 * follow. Banks write either way round, and some the last day first with each day from its morning on.
 */
export function inOrder<Line extends Balanced & { readonly postedOn: string }>(
  lines: readonly Line[],
): {
  readonly lines: readonly Line[];
  readonly untied: { line: Line; expectedCents: number; statedCents: number } | null;
} {
  const backwards = [...lines].reverse();
  const first = lines[0]?.postedOn ?? '';
  const last = lines.at(-1)?.postedOn ?? '';
  const likely = first > last ? [backwards, lines] : first < last ? [lines] : [lines, backwards];
  const byDay = [lines, backwards].map((order) => order.toSorted(byPostedOn));
  for (const order of [...likely, ...byDay])
    if (breakIn(order) === null) return { lines: order, untied: null };
  const [order = lines] = likely;
  const found = breakIn(order);
  const line = found === null ? undefined : order[found.at];
  return {
    lines: order,
    untied:
      found === null || line === undefined
        ? null
        : { line, expectedCents: found.expectedCents, statedCents: found.statedCents },
  };
}

/** What was on the account before the first of the lines and after the last; null where no balance is given. */
export function endsOf(lines: readonly Balanced[]): {
  readonly openingCents: number | null;
  readonly closingCents: number | null;
} {
  let moved = 0;
  let opening: number | null = null;
  for (const { amountCents, balanceCents } of lines) {
    moved += amountCents;
    if (balanceCents !== null && opening === null) opening = balanceCents - moved;
  }
  return { openingCents: opening, closingCents: opening === null ? null : opening + moved };
}

/**
 * What makes a line the same line in two files; lines alike in all of it go by their place among each other. Where the
 * balance says which it is, a reference that was read from another column makes no other line of it.
 */
export function lineIdentity(line: {
  readonly postedOn: string;
  readonly amountCents: number;
  readonly reference: string;
  readonly balanceCents: number | null;
}): string {
  return JSON.stringify([line.postedOn, line.amountCents, line.balanceCents ?? line.reference]);
}
