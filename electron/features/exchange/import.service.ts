import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { refuse } from '../../../shared/api/api-error.ts';
import type {
  ImportChoice,
  ImportInspection,
  ImportPreview,
  ImportRecord,
} from '../../../shared/features/exchange/exchange.contract.ts';
import {
  type ImportField,
  type ImportKind,
  missingFields,
} from '../../../shared/features/exchange/import-kind.ts';
import type { IncomingFile } from '../../files/file-tray.ts';
import type { JobPlan } from '../../jobs/job-plan.ts';
import type { ActionContext } from '../../office/context.ts';
import { readTableFile } from '../../spreadsheet/read-table-file.ts';
import { assertSheetSize, type WorkbookSheet } from '../../spreadsheet/read-workbook.ts';
import { columnLetter } from '../../spreadsheet/sheet-xml.ts';
import { cellText, findHeadings, type GuessField, type HeadedSheet } from './headed-sheet.ts';
import type { ImportColumns, KindReader, Reading } from './import-entry.ts';
import { findEarlierImport, insertImport } from './import-log.repository.ts';
import { type ImportPlan, type PlannedEntry, planImport } from './import-plan.ts';

const FIRST_ROWS = 12;
const SAMPLES = 3;
/** Rows of each kind that a preview carries; the counts are of all. */
const ROWS_SHOWN = 200;
/** Longest stretch of comparing between two looks at other callers. */
const SLICE_MS = 20;

/** How each kind of file is read. */
export type KindReaders = Readonly<Record<ImportKind, KindReader>>;

/** Makes a verified copy of the office and answers its name. */
export type BackUp = (context: ActionContext, cause: 'beforeImport') => Promise<string>;

export async function inspectImport(
  input: {
    readonly kind: ImportKind;
    readonly ticket: string;
    readonly sheet?: string | undefined;
    readonly headerRow?: number | undefined;
  },
  context: ActionContext,
  readers: KindReaders,
): Promise<ImportInspection> {
  const file = context.file(input.ticket);
  const { guess } = readers[input.kind];
  const sheets = await readTableFile(file);
  const sheet = input.sheet === undefined ? likeliestSheet(sheets, guess) : namedSheet(sheets, input.sheet);
  const roll = findHeadings(sheet, guess, input.headerRow === undefined ? undefined : input.headerRow - 1);
  assertSheetSize(sheet, roll.headerRow + roll.headingRows);
  const hiddenRows = Array.from({ length: sheet.rowCount }, (_, row) => sheet.isRowHidden(row));
  return {
    fileName: file.name,
    sheets: sheets.map(({ name, rowCount, hidden }) => ({ name, rows: rowCount, hidden })),
    sheet: sheet.name,
    headerRow: roll.headerRow + 1,
    firstRows: firstRows(sheet),
    columns: roll.headings.map((header, column) => ({
      column,
      letter: columnLetter(column),
      header,
      samples: samplesOf(roll, column),
      guess: roll.guesses[column] ?? null,
    })),
    hiddenRows: hiddenRows.filter(Boolean).length,
    sameHeadings: sameHeadings(roll.headings),
    earlier: findEarlierImport(context.database, input.kind, sha256(file)),
  };
}

export async function previewImport(
  choice: ImportChoice,
  context: ActionContext,
  readers: KindReaders,
): Promise<ImportPreview> {
  const file = context.file(choice.ticket);
  const { reading } = await readChosen(file, choice, readers);
  const plan = await inTurns(planImport(context, reading.entries));
  const others = reading.countLeftAlone?.(context);
  const count = others === undefined ? 0 : await inTurns(others);
  const leftAlone = count === 0 ? [] : [{ kind: 'notInFile' as const, rows: [], count }];
  const of = (outcome: 'created' | 'updated') =>
    plan.planned.filter((one) => one.comparison?.outcome === outcome).slice(0, ROWS_SHOWN);
  return {
    hash: plan.hash,
    counts: plan.counts,
    notes: [...reading.notes, ...leftAlone],
    earlier: findEarlierImport(context.database, choice.kind, sha256(file)),
    created: of('created').map(({ entry }) => ({
      row: entry.rows[0] ?? 0,
      name: entry.name,
      facts: [...entry.facts],
    })),
    changed: of('updated').map(({ entry, comparison }) => ({
      row: entry.rows[0] ?? 0,
      name: entry.name,
      changes: [...(comparison?.changes ?? [])],
    })),
    rejected: rejectedOf(plan)
      .slice(0, ROWS_SHOWN)
      .map(({ entry, problems }) => ({
        row: entry.rows[0] ?? 0,
        name: entry.name,
        problems: [...problems],
      })),
  };
}

/** The whole file in one transaction behind a verified copy of the office; refused when it would do other than shown. */
export async function runImport(
  input: ImportChoice & { readonly hash: string },
  context: ActionContext,
  readers: KindReaders,
  backUp: BackUp,
): Promise<JobPlan<ImportRecord>> {
  const file = context.file(input.ticket);
  const { reading } = await readChosen(file, input, readers);
  const digest = sha256(file);
  // Only money that was entered before is taken back, so only such files are compared once more before the backup.
  if (input.kind === 'openingBalances') {
    const { corrections } = await inTurns(planImport(context, reading.entries));
    if (corrections > 0) {
      context.requireApproval('correctOpening', { subject: file.name, rows: corrections });
    }
  }
  const backupName = await backUp(context, 'beforeImport');
  return {
    kind: 'transaction',
    *steps(write) {
      const plan = yield* planImport(write, reading.entries);
      if (plan.hash !== input.hash) throw refuse('archivesChanged');
      if (plan.corrections > 0) {
        write.requireApproval('correctOpening', { subject: file.name, rows: plan.corrections });
      }
      let done = plan.planned.length;
      for (const { entry, comparison } of plan.planned) {
        if (comparison !== null && comparison.outcome !== 'unchanged') entry.taken?.apply(write);
        done += 1;
        yield { done, total: plan.planned.length * 2 };
      }
      const log = {
        kind: input.kind,
        fileName: file.name,
        sheet: input.sheet,
        ...plan.counts,
        importedAt: write.now,
        staffName: write.staff.displayName,
        backupName,
      };
      const id = insertImport(write.database, { ...log, sha256: digest, staffId: write.staff.id });
      write.record({ entity: 'importRun', entityId: id, after: { ...log, sha256: digest } });
      return { id, ...log };
    },
  };
}

export interface RejectedRows {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly planned: PlannedEntry }[];
}

/** The rows of the file that cannot be imported, as they are in it. */
export async function rejectedRowsOf(
  choice: ImportChoice,
  context: ActionContext,
  readers: KindReaders,
): Promise<RejectedRows> {
  const { roll, reading } = await readChosen(context.file(choice.ticket), choice, readers);
  const plan = await inTurns(planImport(context, reading.entries));
  const cells = (row: number) =>
    Array.from({ length: roll.sheet.columnCount }, (_, column) => cellText(roll.sheet.cell(row - 1, column)));
  return {
    headings: roll.headings.map((heading, column) => heading || columnLetter(column)),
    rows: rejectedOf(plan).flatMap((planned) =>
      planned.entry.rows.map((row) => ({ cells: cells(row), planned })),
    ),
  };
}

function rejectedOf(plan: ImportPlan): PlannedEntry[] {
  return plan.planned.filter((one) => one.comparison === null);
}

async function readChosen(
  file: IncomingFile,
  choice: ImportChoice,
  readers: KindReaders,
): Promise<{ roll: HeadedSheet; reading: Reading }> {
  const { guess, read } = readers[choice.kind];
  const sheet = namedSheet(await readTableFile(file), choice.sheet);
  const roll = findHeadings(sheet, guess, choice.headerRow - 1);
  assertSheetSize(sheet, roll.headerRow + roll.headingRows);
  const columns: ImportColumns = new Map<ImportField, number>(
    choice.columns
      .filter(({ column }) => column < sheet.columnCount)
      .map(({ column, field }) => [field, column]),
  );
  const missing = missingFields(choice.kind, [...columns.keys()]);
  if (missing.length > 0) {
    const namesNoUnit = missing.some((group) => group.includes('room'));
    throw refuse(namesNoUnit ? 'unitColumnMissing' : 'columnMissing', {
      found: roll.headings.filter((heading) => heading !== '').join('、'),
    });
  }
  const reading = read(roll, columns);
  if (reading.entries.length === 0) {
    const onlyExample = reading.notes.some(({ kind }) => kind === 'exampleRow');
    throw onlyExample ? refuse('templateUntouched') : refuse('noRows', { sheet: sheet.name });
  }
  return { roll, reading };
}

/** Works in short stretches, so that a long list does not hold up the counter. */
async function inTurns<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  let lastTurn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - lastTurn >= SLICE_MS) {
      await nextTurn();
      lastTurn = performance.now();
    }
  }
}

/** The sheet that looks most like the list: the most columns known, hidden sheets last. */
function likeliestSheet(sheets: readonly WorkbookSheet[], guess: GuessField): WorkbookSheet {
  const score = (sheet: WorkbookSheet) =>
    sheet.rowCount === 0
      ? -2
      : findHeadings(sheet, guess).guesses.filter((field) => field !== null).length -
        (sheet.hidden ? 100 : 0);
  const [first, ...others] = sheets;
  if (first === undefined) throw refuse('noRows', { sheet: '' });
  const best = others.reduce((found, sheet) => (score(sheet) > score(found) ? sheet : found), first);
  if (best.rowCount === 0) throw refuse('noRows', { sheet: best.name });
  return best;
}

function namedSheet(sheets: readonly WorkbookSheet[], name: string): WorkbookSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw refuse('sheetMissing', { sheet: name });
  return sheet;
}

function firstRows(sheet: WorkbookSheet): ImportInspection['firstRows'] {
  const columns = Math.min(sheet.columnCount, 12);
  return Array.from({ length: Math.min(sheet.rowCount, FIRST_ROWS) }, (_, row) => ({
    row: row + 1,
    cells: Array.from({ length: columns }, (__, column) => cellText(sheet.cell(row, column)).slice(0, 40)),
  }));
}

function samplesOf(roll: HeadedSheet, column: number): string[] {
  const samples: string[] = [];
  for (let row = roll.headerRow + roll.headingRows; row < roll.sheet.rowCount; row += 1) {
    const text = cellText(roll.sheet.cell(row, column));
    if (text !== '') samples.push(text.slice(0, 60));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** Of two columns under one heading only one is matched by itself, so both are shown. */
function sameHeadings(headings: readonly string[]): ImportInspection['sameHeadings'] {
  const letters = new Map<string, string[]>();
  headings.forEach((heading, column) => {
    if (heading !== '') letters.set(heading, [...(letters.get(heading) ?? []), columnLetter(column)]);
  });
  return [...letters].flatMap(([header, found]) => (found.length > 1 ? [{ header, letters: found }] : []));
}

function sha256(file: IncomingFile): string {
  return createHash('sha256').update(file.bytes).digest('hex');
}
