import { createHash } from 'node:crypto';
import { refuse } from '../../../shared/api/api-error.ts';
import { momentAt } from '../../../shared/domain/moment.ts';
import {
  isPunchFileMatched,
  type PunchClock,
  type PunchField,
  type PunchInspection,
  type PunchPreview,
  type PunchProblem,
  type UnknownPerson,
} from '../../../shared/features/attendance/punch-file.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import type { IncomingFile } from '../../files/file-tray.ts';
import type { ActionContext, ReadContext, WriteContext } from '../../office/context.ts';
import { readTableFile } from '../../spreadsheet/read-table-file.ts';
import { assertSheetSize, type SheetCell, type WorkbookSheet } from '../../spreadsheet/read-workbook.ts';
import { columnLetter } from '../../spreadsheet/sheet-xml.ts';
import { insertImport, numbersOf, rememberColumns, requireClock } from './clock.repository.ts';
import { closedDays } from './close.repository.ts';
import { type Attendee, everyAttendee } from './person.repository.ts';
import { insertPunch, knownPunches } from './punch.repository.ts';
import { createPeopleFinder } from './punch-people.ts';
import {
  cleanCell,
  guessPunchField,
  keyOf,
  type ReadPunch,
  type ReadPunches,
  readPunches,
  rowText,
} from './punch-reader.ts';

/** What reading a clock's file takes from the import of lists. */
export interface SheetReading {
  readonly findHeadings: (
    sheet: WorkbookSheet,
    guess: (heading: string) => PunchField | null,
    chosenRow?: number,
  ) => {
    readonly headerRow: number;
    readonly headingRows: 1 | 2;
    readonly headings: readonly string[];
    readonly guesses: readonly (PunchField | null)[];
  };
  readonly parseDate: (cell: SheetCell) => string | null;
  readonly isTotalRow: (leading: string) => boolean;
}

export interface PunchChoice {
  readonly clockId: number;
  readonly ticket: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly column: number; readonly field: PunchField }[];
}

const FIRST_ROWS = 12;
const SAMPLES = 3;
/** Problems and people that a preview carries; the counts are of all. */
const SHOWN = 200;
const SHOWN_PUNCHES = 12;

/** Clocks write their text files in the encoding of the mainland too. */
function sheetsOf(file: IncomingFile): Promise<readonly WorkbookSheet[]> {
  return readTableFile(file, 'gb18030');
}

function namedSheet(sheets: readonly WorkbookSheet[], name: string): WorkbookSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw refuse('sheetMissing', { sheet: name });
  return sheet;
}

function requireClockInUse(clockId: number, { database }: Pick<ReadContext, 'database'>): PunchClock {
  const clock = requireClock(database, clockId);
  if (!clock.active) throw refuse('clockInactive', { clock: clock.name });
  return clock;
}

/** The heading of the last time says what a column holds, and otherwise the words that clocks use. */
function guesser({ columns }: PunchClock): (heading: string) => PunchField | null {
  const remembered = new Map(columns.map(({ field, heading }) => [heading, field]));
  return (heading) =>
    remembered.get(heading.trim()) ?? (remembered.size > 0 ? null : guessPunchField(heading));
}

export async function inspectPunches(
  input: {
    readonly clockId: number;
    readonly ticket: string;
    readonly sheet?: string | undefined;
    readonly headerRow?: number | undefined;
  },
  context: ActionContext,
  reading: SheetReading,
): Promise<PunchInspection> {
  const clock = requireClockInUse(input.clockId, context);
  const file = context.file(input.ticket);
  const sheets = await sheetsOf(file);
  const [first] = [...sheets].sort((one, other) => other.rowCount - one.rowCount);
  const sheet = input.sheet === undefined ? first : namedSheet(sheets, input.sheet);
  if (sheet === undefined || sheet.rowCount === 0) throw refuse('noRows', { sheet: sheet?.name ?? '' });
  const chosen = input.headerRow === undefined ? undefined : input.headerRow - 1;
  const asBefore = reading.findHeadings(sheet, guesser(clock), chosen);
  // A clock that was set up anew is read by the usual words again.
  const fits = isPunchFileMatched(asBefore.guesses.filter((field) => field !== null));
  const headed = fits ? asBefore : reading.findHeadings(sheet, guessPunchField, chosen);
  const firstRow = headed.headerRow + headed.headingRows;
  assertSheetSize(sheet, firstRow);
  return {
    fileName: file.name,
    sheets: sheets.map(({ name, rowCount }) => ({ name, rows: rowCount })),
    sheet: sheet.name,
    headerRow: headed.headerRow + 1,
    firstRows: Array.from({ length: Math.min(sheet.rowCount, FIRST_ROWS) }, (_unused, row) => ({
      row: row + 1,
      text: rowText(sheet, row).slice(0, 60),
    })),
    columns: headed.headings.map((header, column) => ({
      column,
      letter: columnLetter(column),
      header,
      samples: samplesOf(sheet, firstRow, column),
      guess: headed.guesses[column] ?? null,
    })),
    remembered: fits && clock.columns.length > 0,
  };
}

function samplesOf(sheet: WorkbookSheet, firstRow: number, column: number): string[] {
  const samples: string[] = [];
  for (let row = firstRow; row < sheet.rowCount && samples.length < SAMPLES; row += 1) {
    const cell = sheet.cell(row, column);
    const text =
      cell.kind === 'date' && cell.time !== undefined ? `${cell.text} ${cell.time}` : cleanCell(cell);
    if (text !== '') samples.push(text.slice(0, 40));
  }
  return samples;
}

interface Chosen extends ReadPunches {
  readonly file: IncomingFile;
  readonly sheet: WorkbookSheet;
  readonly headings: readonly { readonly field: PunchField; readonly heading: string }[];
}

export async function readChosen(
  choice: PunchChoice,
  context: ActionContext,
  reading: SheetReading,
): Promise<Chosen> {
  requireClockInUse(choice.clockId, context);
  const file = context.file(choice.ticket);
  const sheet = namedSheet(await sheetsOf(file), choice.sheet);
  const headed = reading.findHeadings(sheet, guessPunchField, choice.headerRow - 1);
  const firstRow = headed.headerRow + headed.headingRows;
  assertSheetSize(sheet, firstRow);
  const columns = choice.columns.filter(({ column }) => column < sheet.columnCount);
  if (!isPunchFileMatched(columns.map(({ field }) => field))) throw refuse('punchColumnsMissing');
  const read = readPunches(sheet, firstRow, new Map(columns.map(({ column, field }) => [field, column])), {
    now: momentAt(new Date(context.now), officeTimeZone(context.database)),
    parseDate: reading.parseDate,
    isTotalRow: reading.isTotalRow,
  });
  if (read.rows === 0) throw refuse('punchNoRows', { sheet: sheet.name });
  const headings = columns.map(({ column, field }) => ({
    field,
    heading: (headed.headings[column] ?? '').slice(0, 80),
  }));
  return { ...read, file, sheet, headings };
}

interface PlannedPunch extends ReadPunch {
  readonly employee: Attendee;
  readonly known: boolean;
}

export interface PunchPlan {
  readonly punches: readonly PlannedPunch[];
  /** One for each row that is left out. */
  readonly problems: readonly PunchProblem[];
  readonly unknown: readonly UnknownPerson[];
  readonly othersRows: number;
}

/** Each punch with its person, and whether it is on file; rows whose person is not known are left out. */
export function planPunches(
  { punches, problems, sheet }: Pick<Chosen, 'punches' | 'problems' | 'sheet'>,
  clockId: number,
  { database }: Pick<ReadContext, 'database'>,
): PunchPlan {
  const numbers = new Map(numbersOf(database, clockId).map(({ number, employeeId }) => [number, employeeId]));
  const finder = createPeopleFinder(everyAttendee(database), numbers);
  const span = spanOf(punches);
  const onFile = span === null ? new Set<string>() : knownPunches(database, span);
  const closed = span === null ? new Set<string>() : closedDays(database, span);
  const seen = new Set<string>();
  const planned: PlannedPunch[] = [];
  const refused = new Map<number, PunchProblem>();
  const unknown = new Map<string, { person: UnknownPerson; rows: Set<number> }>();
  const others = new Set<number>();
  const leaveOut = (row: number, problem: PunchProblem['problem']): void => {
    if (!refused.has(row)) refused.set(row, { row, problem, text: rowText(sheet, row - 1) });
  };
  for (const punch of punches) {
    const { row, person, moment } = punch;
    const employee = finder.find(person);
    if (employee === 'notOurs') others.add(row);
    else if (typeof employee === 'string') {
      const key = keyOf(person);
      const one = unknown.get(key) ?? {
        person: { key, name: person.name, rows: 0, suggestion: finder.suggest(person) },
        rows: new Set(),
      };
      unknown.set(key, one);
      one.rows.add(row);
      leaveOut(row, employee);
    } else {
      const key = `${employee.id} ${moment}`;
      const day = moment.slice(0, 10);
      const known = onFile.has(key) || seen.has(key);
      seen.add(key);
      // The morning after the last day still ends its night shift.
      if (day < employee.hiredOn) leaveOut(row, 'notEmployed');
      else if (employee.leftOn !== null && day > dayAfter(employee.leftOn)) leaveOut(row, 'notEmployed');
      else if (!known && closed.has(`${employee.id} ${day}`)) leaveOut(row, 'monthClosed');
      else planned.push({ ...punch, employee, known });
    }
  }
  return {
    punches: planned,
    problems: [...problems, ...refused.values()].sort((one, other) => one.row - other.row),
    unknown: [...unknown.values()].map(({ person, rows }) => ({ ...person, rows: rows.size })),
    othersRows: others.size,
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function spanOf(punches: readonly { readonly moment: string }[]): { first: string; last: string } | null {
  if (punches.length === 0) return null;
  let first = '9999';
  let last = '';
  for (const { moment } of punches) {
    if (moment < first) first = moment;
    if (moment > last) last = moment;
  }
  return { first: first.slice(0, 10), last: last.slice(0, 10) };
}

function hashOf(clockId: number, { punches }: PunchPlan): string {
  const hash = createHash('sha256').update(String(clockId));
  for (const { employee, moment, direction, known } of punches) {
    hash.update(`\n${employee.id} ${moment} ${direction} ${known}`);
  }
  return hash.digest('hex');
}

export async function previewPunches(
  choice: PunchChoice,
  context: ActionContext,
  reading: SheetReading,
): Promise<PunchPreview> {
  const chosen = await readChosen(choice, context, reading);
  const plan = planPunches(chosen, choice.clockId, context);
  const fresh = plan.punches.filter(({ known }) => !known);
  const span = spanOf(plan.punches);
  return {
    hash: hashOf(choice.clockId, plan),
    rows: chosen.rows,
    newPunches: fresh.length,
    knownPunches: plan.punches.length - fresh.length,
    rejectedRows: plan.problems.length,
    othersRows: plan.othersRows,
    people: new Set(plan.punches.map(({ employee }) => employee.id)).size,
    firstOn: span?.first ?? null,
    lastOn: span?.last ?? null,
    problems: plan.problems.slice(0, SHOWN),
    unknown: plan.unknown.slice(0, SHOWN),
    shown: fresh
      .slice(0, SHOWN_PUNCHES)
      .map(({ row, employee, moment, direction }) => ({ row, name: employee.name, moment, direction })),
  };
}

export async function importPunches(
  input: PunchChoice & { readonly hash: string },
  context: ActionContext,
  reading: SheetReading,
): Promise<{ importId: number; newPunches: number; knownPunches: number; rejectedRows: number }> {
  const chosen = await readChosen(input, context, reading);
  const sha256 = createHash('sha256').update(chosen.file.bytes).digest('hex');
  return context.write((write) => {
    const clock = requireClockInUse(input.clockId, write);
    const plan = planPunches(chosen, clock.id, write);
    if (hashOf(clock.id, plan) !== input.hash) throw refuse('punchFileChanged');
    return takeIn(chosen, { clock, plan, sha256 }, write);
  });
}

function takeIn(
  { file, headings }: Pick<Chosen, 'file' | 'headings'>,
  { clock, plan, sha256 }: { readonly clock: PunchClock; readonly plan: PunchPlan; readonly sha256: string },
  { database, staff, now, record }: WriteContext,
): { importId: number; newPunches: number; knownPunches: number; rejectedRows: number } {
  const fresh = plan.punches.filter(({ known }) => !known);
  const span = spanOf(fresh);
  if (span === null) throw refuse('punchNothingNew', { clock: clock.name });
  const head = {
    fileName: file.name,
    sha256,
    firstOn: span.first,
    lastOn: span.last,
    punches: fresh.length,
    known: plan.punches.length - fresh.length,
    rejected: plan.problems.length,
  };
  const importId = insertImport(database, { ...head, clockId: clock.id, by: staff.id, at: now });
  for (const { employee, moment, direction } of fresh) {
    insertPunch(database, {
      employeeId: employee.id,
      moment,
      direction,
      source: 'import',
      importId,
      reason: '',
      recordedBy: staff.id,
      recordedAt: now,
    });
  }
  rememberColumns(database, clock.id, headings);
  record({ entity: 'punchImport', entityId: importId, after: { clock: clock.name, ...head } });
  return {
    importId,
    newPunches: head.punches,
    knownPunches: head.known,
    rejectedRows: head.rejected,
  };
}
