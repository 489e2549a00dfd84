import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { refuse } from '../../../shared/api/api-error.ts';
import { formatScaled } from '../../../shared/domain/money.ts';
import type {
  RollChoice,
  RollImport,
  RollInspection,
  RollPreview,
} from '../../../shared/features/exchange/exchange.contract.ts';
import type { RollField } from '../../../shared/features/exchange/roll-field.ts';
import type { IncomingFile } from '../../files/file-tray.ts';
import type { JobPlan } from '../../jobs/job-plan.ts';
import type { ActionContext } from '../../office/context.ts';
import { assertSheetSize, readWorkbook, type WorkbookSheet } from '../../spreadsheet/read-workbook.ts';
import { columnLetter } from '../../spreadsheet/sheet-xml.ts';
import { findEarlierImport, insertImport } from './import-log.repository.ts';
import { type PlannedEntry, planRoll, type RollKeeper, type RollPlan } from './roll-plan.ts';
import { type RollColumns, type RollReading, readRoll } from './roll-reader.ts';
import { cellText, findHeadings, type RollSheet } from './roll-sheet.ts';

const FIRST_ROWS = 12;
const SAMPLES = 3;
/** Rows of each kind that a preview carries; the counts are of all. */
const ROWS_SHOWN = 200;
/** Longest stretch of comparing between two looks at other callers. */
const SLICE_MS = 20;

/** Makes a verified copy of the office and answers its name. */
export type BackUp = (context: ActionContext, cause: 'beforeImport') => Promise<string>;

export async function inspectRoll(
  input: {
    readonly ticket: string;
    readonly sheet?: string | undefined;
    readonly headerRow?: number | undefined;
  },
  context: ActionContext,
): Promise<RollInspection> {
  const file = context.file(input.ticket);
  const sheets = await readWorkbook(file.bytes);
  const sheet = input.sheet === undefined ? likeliestSheet(sheets) : namedSheet(sheets, input.sheet);
  const roll = findHeadings(sheet, input.headerRow === undefined ? undefined : input.headerRow - 1);
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
    earlier: findEarlierImport(context.database, sha256(file)),
  };
}

export async function previewRoll(
  choice: RollChoice,
  context: ActionContext,
  keeper: RollKeeper,
): Promise<RollPreview> {
  const file = context.file(choice.ticket);
  const { reading } = await readChosen(file, choice);
  const plan = await planInTurns(context, keeper, reading);
  const of = (outcome: 'created' | 'updated') =>
    plan.planned.filter((one) => one.comparison?.outcome === outcome).slice(0, ROWS_SHOWN);
  return {
    hash: plan.hash,
    counts: plan.counts,
    notes: [...reading.notes],
    earlier: findEarlierImport(context.database, sha256(file)),
    created: of('created').map(({ entry }) => ({
      row: entry.rows[0] ?? 0,
      unit: entry.unit,
      owners: (entry.row?.people ?? []).map((person) => person.name).join('、'),
      area: entry.row?.areaThousandths === undefined ? '' : formatScaled(entry.row.areaThousandths, 3, 2),
    })),
    changed: of('updated').map(({ entry, comparison }) => ({
      row: entry.rows[0] ?? 0,
      unit: entry.unit,
      changes: [...(comparison?.changes ?? [])],
    })),
    rejected: rejectedOf(plan)
      .slice(0, ROWS_SHOWN)
      .map(({ entry, problems }) => ({
        row: entry.rows[0] ?? 0,
        unit: entry.unit,
        problems: [...problems],
      })),
  };
}

/** The whole file in one transaction behind a verified copy of the office; refused when it would do other than shown. */
export async function importRoll(
  input: RollChoice & { readonly hash: string },
  context: ActionContext,
  keeper: RollKeeper,
  backUp: BackUp,
): Promise<JobPlan<RollImport>> {
  const file = context.file(input.ticket);
  const { reading } = await readChosen(file, input);
  const digest = sha256(file);
  const backupName = await backUp(context, 'beforeImport');
  return {
    kind: 'transaction',
    *steps(write) {
      const plan = yield* planRoll(write, keeper, reading.entries);
      if (plan.hash !== input.hash) throw refuse('rollChanged');
      let done = plan.planned.length;
      for (const { entry, comparison } of plan.planned) {
        if (entry.row !== null && comparison !== null && comparison.outcome !== 'unchanged') {
          keeper.apply(write, entry.row);
        }
        done += 1;
        yield { done, total: plan.planned.length * 2 };
      }
      const log = {
        fileName: file.name,
        sheet: input.sheet,
        ...plan.counts,
        importedAt: write.now,
        staffName: write.staff.displayName,
        backupName,
      };
      const id = insertImport(write.database, { ...log, sha256: digest, staffId: write.staff.id });
      write.record({ entity: 'rollImport', entityId: id, after: { ...log, sha256: digest } });
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
  choice: RollChoice,
  context: ActionContext,
  keeper: RollKeeper,
): Promise<RejectedRows> {
  const { roll, reading } = await readChosen(context.file(choice.ticket), choice);
  const plan = await planInTurns(context, keeper, reading);
  const cells = (row: number) =>
    Array.from({ length: roll.sheet.columnCount }, (_, column) => cellText(roll.sheet.cell(row - 1, column)));
  return {
    headings: roll.headings.map((heading, column) => heading || columnLetter(column)),
    rows: rejectedOf(plan).flatMap((planned) =>
      planned.entry.rows.map((row) => ({ cells: cells(row), planned })),
    ),
  };
}

function rejectedOf(plan: RollPlan): PlannedEntry[] {
  return plan.planned.filter((one) => one.comparison === null);
}

async function readChosen(
  file: IncomingFile,
  choice: RollChoice,
): Promise<{ roll: RollSheet; reading: RollReading }> {
  const sheet = namedSheet(await readWorkbook(file.bytes), choice.sheet);
  const roll = findHeadings(sheet, choice.headerRow - 1);
  assertSheetSize(sheet, roll.headerRow + roll.headingRows);
  const columns: RollColumns = new Map<RollField, number>(
    choice.columns
      .filter(({ column }) => column < sheet.columnCount)
      .map(({ column, field }) => [field, column]),
  );
  if (!columns.has('unitName') && !columns.has('room')) {
    throw refuse('unitColumnMissing', {
      found: roll.headings.filter((heading) => heading !== '').join('、'),
    });
  }
  const reading = readRoll(roll, columns);
  if (reading.entries.length === 0) throw refuse('noRows', { sheet: sheet.name });
  return { roll, reading };
}

/** Compares in short stretches, so that a long list does not hold up the counter. */
async function planInTurns(
  context: ActionContext,
  keeper: RollKeeper,
  reading: RollReading,
): Promise<RollPlan> {
  const steps = planRoll(context, keeper, reading.entries);
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

/** The sheet that looks most like a roll: the most columns known, hidden sheets last. */
function likeliestSheet(sheets: readonly WorkbookSheet[]): WorkbookSheet {
  const score = (sheet: WorkbookSheet) =>
    sheet.rowCount === 0
      ? -2
      : findHeadings(sheet).guesses.filter((guess) => guess !== null).length - (sheet.hidden ? 100 : 0);
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

function firstRows(sheet: WorkbookSheet): RollInspection['firstRows'] {
  const columns = Math.min(sheet.columnCount, 12);
  return Array.from({ length: Math.min(sheet.rowCount, FIRST_ROWS) }, (_, row) => ({
    row: row + 1,
    cells: Array.from({ length: columns }, (__, column) => cellText(sheet.cell(row, column)).slice(0, 40)),
  }));
}

function samplesOf(roll: RollSheet, column: number): string[] {
  const samples: string[] = [];
  for (let row = roll.headerRow + roll.headingRows; row < roll.sheet.rowCount; row += 1) {
    const text = cellText(roll.sheet.cell(row, column));
    if (text !== '') samples.push(text.slice(0, 60));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

function sha256(file: IncomingFile): string {
  return createHash('sha256').update(file.bytes).digest('hex');
}
