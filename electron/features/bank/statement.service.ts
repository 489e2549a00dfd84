import { createHash } from 'node:crypto';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import {
  type BankStatement,
  endsOf,
  inOrder,
  isStatementMatched,
  lineIdentity,
  type StatementField,
  type StatementInspection,
  type StatementPreview,
} from '../../../shared/features/bank/statement.ts';
import type { IncomingFile } from '../../files/file-tray.ts';
import type { ActionContext, ReadContext, WriteContext } from '../../office/context.ts';
import { readTableFile } from '../../spreadsheet/read-table-file.ts';
import { assertSheetSize, type WorkbookSheet } from '../../spreadsheet/read-workbook.ts';
import { columnLetter } from '../../spreadsheet/sheet-xml.ts';
import { rememberColumns } from './account.repository.ts';
import { assertUnsigned, requireAccount } from './account.service.ts';
import {
  findStatement,
  firstLineOn,
  insertLine,
  insertStatement,
  knownLines,
  markWithdrawn,
  movedBefore,
} from './statement.repository.ts';
import {
  guessStatementField,
  type ReadLine,
  type ReadStatement,
  readStatement,
  type SheetReading,
} from './statement-reader.ts';

const FIRST_ROWS = 12;
const SAMPLES = 3;
/** Lines and problems that a preview carries; the counts are of all. */
const SHOWN = 200;

export interface StatementChoice {
  readonly accountId: number;
  readonly ticket: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly column: number; readonly field: StatementField }[];
}

/** Banks write their text files in the encoding of the mainland too. */
function sheetsOf(file: IncomingFile): Promise<readonly WorkbookSheet[]> {
  return readTableFile(file, 'gb18030');
}

function textAt(sheet: WorkbookSheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  return cell.kind === 'empty' ? '' : cell.text.trim();
}

function namedSheet(sheets: readonly WorkbookSheet[], name: string): WorkbookSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw refuse('sheetMissing', { sheet: name });
  return sheet;
}

/** The heading of the last time says what a column holds, and otherwise the word that banks use. */
function guesser({ columns }: BankAccount): (heading: string) => StatementField | null {
  const remembered = new Map(columns.map(({ field, heading }) => [heading, field]));
  return (heading) =>
    remembered.get(heading.trim()) ?? (remembered.size > 0 ? null : guessStatementField(heading));
}

export async function inspectStatement(
  input: {
    readonly accountId: number;
    readonly ticket: string;
    readonly sheet?: string | undefined;
    readonly headerRow?: number | undefined;
  },
  context: ActionContext,
  reading: SheetReading,
): Promise<StatementInspection> {
  const account = requireAccount(context, input.accountId);
  const file = context.file(input.ticket);
  const sheets = await sheetsOf(file);
  const [first] = [...sheets].sort((one, other) => other.rowCount - one.rowCount);
  const sheet = input.sheet === undefined ? first : namedSheet(sheets, input.sheet);
  if (sheet === undefined || sheet.rowCount === 0) throw refuse('noRows', { sheet: sheet?.name ?? '' });
  const chosen = input.headerRow === undefined ? undefined : input.headerRow - 1;
  const known = guesser(account);
  const asBefore = reading.findHeadings(sheet, known, chosen);
  const held = asBefore.guesses.filter((field) => field !== null);
  // A bank that changed its headings is read by the usual words again.
  const fits = isStatementMatched(held);
  const headed = fits ? asBefore : reading.findHeadings(sheet, guessStatementField, chosen);
  assertSheetSize(sheet, headed.headerRow + headed.headingRows);
  return {
    fileName: file.name,
    sheets: sheets.map(({ name, rowCount }) => ({ name, rows: rowCount })),
    sheet: sheet.name,
    headerRow: headed.headerRow + 1,
    firstRows: Array.from({ length: Math.min(sheet.rowCount, FIRST_ROWS) }, (_unused, row) => ({
      row: row + 1,
      text: Array.from({ length: sheet.columnCount }, (_none, column) => textAt(sheet, row, column))
        .filter((text) => text !== '')
        .join('、')
        .slice(0, 60),
    })),
    columns: headed.headings.map((header, column) => ({
      column,
      letter: columnLetter(column),
      header,
      samples: samplesOf(sheet, headed.headerRow + headed.headingRows, column),
      guess: headed.guesses[column] ?? null,
    })),
    remembered: fits && account.columns.length > 0,
  };
}

function samplesOf(sheet: WorkbookSheet, firstRow: number, column: number): string[] {
  const samples: string[] = [];
  for (let row = firstRow; row < sheet.rowCount && samples.length < SAMPLES; row += 1) {
    const text = textAt(sheet, row, column);
    if (text !== '') samples.push(text.slice(0, 40));
  }
  return samples;
}

interface Chosen extends ReadStatement {
  readonly file: IncomingFile;
  readonly headings: readonly { readonly field: StatementField; readonly heading: string }[];
}

async function readChosen(
  choice: StatementChoice,
  account: BankAccount,
  context: ActionContext,
  reading: SheetReading,
): Promise<Chosen> {
  const file = context.file(choice.ticket);
  const sheet = namedSheet(await sheetsOf(file), choice.sheet);
  const headed = reading.findHeadings(sheet, guessStatementField, choice.headerRow - 1);
  const firstRow = headed.headerRow + headed.headingRows;
  assertSheetSize(sheet, firstRow);
  const columns = choice.columns.filter(({ column }) => column < sheet.columnCount);
  if (!isStatementMatched(columns.map(({ field }) => field))) throw refuse('bankColumnsMissing');
  const read = readStatement(sheet, firstRow, new Map(columns.map(({ column, field }) => [field, column])), {
    ...reading,
    opensOn: account.opensOn,
    today: context.today,
  });
  if (read.lines.length === 0 && read.problems.length === 0)
    throw refuse('bankNoLines', { sheet: sheet.name });
  return {
    ...read,
    file,
    headings: columns.map(({ column, field }) => ({
      field,
      heading: (headed.headings[column] ?? '').slice(0, 80),
    })),
  };
}

interface PlannedLine extends ReadLine {
  readonly ordinal: number;
  readonly known: boolean;
}

/** Each line with its place among those alike, and whether the account has it. */
function planLines(
  lines: readonly ReadLine[],
  account: BankAccount,
  { database }: Pick<ReadContext, 'database'>,
): PlannedLine[] {
  const days = lines.map(({ postedOn }) => postedOn).sort();
  const known = new Set(
    knownLines(database, account.id, { firstOn: days[0] ?? '', lastOn: days.at(-1) ?? '' }).map(
      (line) => `${line.ordinal} ${lineIdentity(line)}`,
    ),
  );
  const met = new Map<string, number>();
  return lines.map((line) => {
    const identity = lineIdentity(line);
    const ordinal = met.get(identity) ?? 0;
    met.set(identity, ordinal + 1);
    return { ...line, ordinal, known: known.has(`${ordinal} ${identity}`) };
  });
}

function hashOf(account: BankAccount, lines: readonly PlannedLine[]): string {
  const said = lines.map(({ known, ordinal, postedOn, amountCents, reference, balanceCents }) => [
    known,
    ordinal,
    postedOn,
    amountCents,
    reference,
    balanceCents,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([account.id, said]))
    .digest('hex');
}

export async function previewStatement(
  choice: StatementChoice,
  context: ActionContext,
  reading: SheetReading,
): Promise<StatementPreview> {
  const account = requireAccount(context, choice.accountId);
  const { lines: read, problems, otherRows } = await readChosen(choice, account, context, reading);
  const { lines: ordered, untied } = inOrder(read);
  const lines = planLines(ordered, account, context);
  const fresh = lines.filter(({ known }) => !known);
  const ends = endsOf(lines);
  const sum = (sign: 1 | -1): number =>
    lines.reduce(
      (cents, { amountCents }) => (amountCents * sign > 0 ? cents + amountCents * sign : cents),
      0,
    );
  const days = lines.map(({ postedOn }) => postedOn).sort();
  return {
    hash: hashOf(account, lines),
    lines: lines.length,
    newLines: fresh.length,
    knownLines: lines.length - fresh.length,
    otherRows,
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
    inCents: sum(1),
    outCents: sum(-1),
    ...ends,
    untied:
      untied === null
        ? null
        : { row: untied.line.row, expectedCents: untied.expectedCents, statedCents: untied.statedCents },
    gapCents: gapBefore(lines, ends.openingCents, account, context),
    problems: problems.slice(0, SHOWN),
    shown: fresh.slice(0, SHOWN).map(({ ordinal: _ordinal, ...line }) => line),
  };
}

/** What is missing between the lines on file and the first of these; null where they follow or nothing is said. */
function gapBefore(
  lines: readonly PlannedLine[],
  openingCents: number | null,
  account: BankAccount,
  { database }: Pick<ReadContext, 'database'>,
): number | null {
  const [first] = lines;
  if (first === undefined || openingCents === null || lines.some(({ known }) => known)) return null;
  const gap = openingCents - (account.openingCents + movedBefore(database, account.id, first.postedOn));
  return gap === 0 ? null : gap;
}

export async function importStatement(
  input: StatementChoice & { readonly hash: string },
  context: ActionContext,
  reading: SheetReading,
): Promise<{ statementId: number; newLines: number; knownLines: number }> {
  const account = requireAccount(context, input.accountId);
  const { lines: read, problems, file, headings } = await readChosen(input, account, context, reading);
  const [problem] = problems;
  if (problem !== undefined) {
    throw refuse('bankRowsUnreadable', { row: String(problem.row), count: String(problems.length) });
  }
  const { lines: ordered, untied } = inOrder(read);
  if (untied !== null) throw refuse('bankNotTied', { row: String(untied.line.row) });
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return context.write((write) => {
    const current = requireAccount(write, input.accountId);
    const lines = planLines(ordered, current, write);
    if (hashOf(current, lines) !== input.hash) throw refuse('bankStatementChanged');
    return takeIn({ file, sha256, lines, headings }, current, write);
  });
}

function takeIn(
  {
    file,
    sha256,
    lines,
    headings,
  }: Pick<Chosen, 'file' | 'headings'> & { readonly sha256: string; readonly lines: readonly PlannedLine[] },
  account: BankAccount,
  write: WriteContext,
): { statementId: number; newLines: number; knownLines: number } {
  const fresh = lines.filter(({ known }) => !known);
  const [first] = fresh;
  if (first === undefined) throw refuse('bankNothingNew', { account: account.name });
  assertUnsigned(
    account,
    fresh.reduce((on, { postedOn }) => (postedOn < on ? postedOn : on), first.postedOn),
  );
  const days = lines.map(({ postedOn }) => postedOn).sort();
  const head = {
    accountId: account.id,
    fileName: file.name,
    sha256,
    firstOn: days[0] ?? first.postedOn,
    lastOn: days.at(-1) ?? first.postedOn,
    lines: fresh.length,
    knownLines: lines.length - fresh.length,
  };
  const statementId = insertStatement(write.database, {
    ...head,
    importedBy: write.staff.id,
    importedAt: write.now,
  });
  for (const { row: _row, known: _known, ...line } of fresh) {
    insertLine(write.database, { ...line, accountId: account.id, statementId });
  }
  rememberColumns(write.database, account.id, headings);
  write.record({ entity: 'bankStatement', entityId: statementId, after: { account: account.name, ...head } });
  return { statementId, newLines: head.lines, knownLines: head.knownLines };
}

export function requireStatement(
  { database }: Pick<ReadContext, 'database'>,
  id: number,
): BankStatement & { readonly accountId: number } {
  const found = findStatement(database, id);
  if (found === undefined) throw notFound('bankStatement', id);
  return found;
}

export function withdrawStatement(
  { statementId, reason }: { readonly statementId: number; readonly reason: string },
  context: WriteContext,
): BankStatement {
  const { database, now, staff } = context;
  const found = requireStatement(context, statementId);
  if (found.withdrawnAt !== null) throw refuse('bankStatementWithdrawn', { file: found.fileName });
  if (found.settledLines > 0) {
    throw refuse('bankStatementSettled', { file: found.fileName, count: String(found.settledLines) });
  }
  const account = requireAccount(context, found.accountId);
  assertUnsigned(account, firstLineOn(database, statementId) ?? found.firstOn);
  markWithdrawn(database, statementId, { by: staff.id, at: now, reason });
  context.record({
    entity: 'bankStatement',
    entityId: statementId,
    before: { account: account.name, fileName: found.fileName, lines: found.lines },
    after: { withdrawnAt: now },
    reason,
  });
  return requireStatement(context, statementId);
}
