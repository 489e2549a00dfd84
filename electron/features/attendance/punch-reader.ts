import { addDays } from '../../../shared/domain/calendar.ts';
import { isCleanText } from '../../../shared/domain/text.ts';
import type { PunchRow } from '../../../shared/features/attendance/attendance.ts';
import { minuteOfDay, momentOf } from '../../../shared/features/attendance/local-minutes.ts';
import type { PunchField, PunchProblem } from '../../../shared/features/attendance/punch-file.ts';
import type { SheetCell, WorkbookSheet } from '../../spreadsheet/read-workbook.ts';
import {
  type DateOrder,
  dateOf,
  dateOrderOf,
  directionOf,
  type ParseDate,
  type PunchTime,
  timesOf,
} from './punch-cells.ts';

type Rule = readonly [PunchField, RegExp];

/** What clocks write above their columns; what is narrower stands before what is wider. */
const RULES: readonly Rule[] = [
  ['direction', /(狀態|状态|方向|簽到簽退|签到签退|進出|进出|類型|类型|^state$|^status$|inout|direction)/u],
  ['secondIn', /(下午上班|第二次上班|上班2|簽到2|签到2|^in2$|clockin2)/u],
  ['secondOut', /(下午下班|第二次下班|下班2|簽退2|签退2|^out2$|clockout2)/u],
  ['in', /(上班|簽到|签到|最早|首次|^in1?$|clockin|checkin|firstpunch|timein)/u],
  ['out', /(下班|簽退|签退|最晚|末次|^out1?$|clockout|checkout|lastpunch|timeout)/u],
  ['date', /^(?!.*(?:時間|时间|time)).*(?:日期|date)|^日$|^day$/u],
  ['times', /(時間|时间|打卡|刷卡|記錄|记录|時刻|时刻|time|punch)/u],
  [
    'clockNumber',
    /(考勤號|考勤号|考勤編號|考勤编号|登記號|登记号|登記編號|登记编号|機號|机号|卡號|卡号|acno|enno|userid|cardno|^id$)/u,
  ],
  [
    'number',
    /(工號|工号|員工編號|员工编号|人員編號|人员编号|員工號|员工号|編號|编号|staffno|employeeno|^no$|number)/u,
  ],
  ['name', /(姓名|名字|員工$|员工$|name|employee)/u],
];

export function guessPunchField(heading: string): PunchField | null {
  const text = heading
    .normalize('NFKC')
    .replace(/[\s:：*()（）_/／.-]/gu, '')
    .toLowerCase();
  return text === '' ? null : (RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
}

/** Who a row says that it is of, as it is written there. */
export interface NamedPerson {
  readonly clockNumber: string;
  readonly number: string;
  readonly name: string;
}

/** The number or name by which a clock knows somebody. */
export function keyOf({ clockNumber, number, name }: NamedPerson): string {
  return clockNumber || number || name;
}

export interface ReadPunch {
  readonly row: number;
  readonly person: NamedPerson;
  readonly moment: string;
  readonly direction: PunchRow['direction'];
}

export interface ReadPunches {
  readonly rows: number;
  readonly punches: readonly ReadPunch[];
  readonly problems: readonly PunchProblem[];
}

/** One line without what cannot be seen. */
export function cleanCell(cell: SheetCell): string {
  return cell.kind === 'empty'
    ? ''
    : Array.from(cell.text.replace(/\s+/gu, ' '))
        .filter((character) => isCleanText(character))
        .join('')
        .normalize('NFC')
        .trim()
        .slice(0, 80);
}

/** The punches below the headings, and the rows that cannot be read. */
export function readPunches(
  sheet: WorkbookSheet,
  firstRow: number,
  columns: ReadonlyMap<PunchField, number>,
  terms: {
    readonly now: string;
    readonly parseDate: ParseDate;
    readonly isTotalRow: (leading: string) => boolean;
  },
): ReadPunches {
  const cellAt = (row: number, field: PunchField): SheetCell => {
    const column = columns.get(field);
    return column === undefined ? { kind: 'empty' } : sheet.cell(row, column);
  };
  const order = dateOrderOf(
    (function* texts() {
      for (let row = firstRow; row < sheet.rowCount; row += 1) {
        yield cleanCell(cellAt(row, columns.has('date') ? 'date' : 'times'));
      }
    })(),
  );
  const punches: ReadPunch[] = [];
  const problems: PunchProblem[] = [];
  let rows = 0;
  for (let row = firstRow; row < sheet.rowCount; row += 1) {
    const leading = leadingOf(sheet, row);
    if (leading === '' || terms.isTotalRow(leading)) continue;
    rows += 1;
    const read = readRow((field) => cellAt(row, field), { ...terms, order });
    if (typeof read === 'string') problems.push({ row: row + 1, problem: read, text: rowText(sheet, row) });
    else punches.push(...read.map((punch) => ({ row: row + 1, ...punch })));
  }
  return { rows, punches, problems };
}

function leadingOf(sheet: WorkbookSheet, row: number): string {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const text = cleanCell(sheet.cell(row, column));
    if (text !== '') return text;
  }
  return '';
}

/** A row as it is written, for whoever looks for it. */
export function rowText(sheet: WorkbookSheet, row: number): string {
  return Array.from({ length: sheet.columnCount }, (_unused, column) => cleanCell(sheet.cell(row, column)))
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, 120);
}

type Reader = (field: PunchField) => SheetCell;
interface RowTerms {
  readonly now: string;
  readonly parseDate: ParseDate;
  readonly order: DateOrder;
}

const PAIRS = [
  ['in', 'in'],
  ['out', 'out'],
  ['secondIn', 'in'],
  ['secondOut', 'out'],
] as const;

function readRow(cell: Reader, terms: RowTerms): Omit<ReadPunch, 'row'>[] | PunchProblem['problem'] {
  const person = {
    clockNumber: cleanCell(cell('clockNumber')),
    number: cleanCell(cell('number')),
    name: cleanCell(cell('name')),
  };
  if (keyOf(person) === '') return 'noPerson';
  const dateCell = cell('date');
  const date = dateCell.kind === 'empty' ? null : dateOf(dateCell, terms.parseDate, terms.order);
  if (date === 'ambiguous') return 'dateAmbiguous';
  if (date === null && dateCell.kind !== 'empty') return 'dateInvalid';
  const said = directionOf(cell('direction'));
  if (said === null) return 'directionInvalid';
  const times = timesOf(cell('times'), terms.parseDate, terms.order);
  if (times === 'ambiguous') return 'dateAmbiguous';
  if (times === null) return 'timeInvalid';
  // One time of a row is what the clock says that it was; of several each is a going in or out in its turn.
  const found: (PunchTime & Pick<PunchRow, 'direction'>)[] = times.map((time) => ({
    ...time,
    direction: times.length === 1 ? said : '',
  }));
  for (const [field, direction] of PAIRS) {
    const more = timesOf(cell(field), terms.parseDate, terms.order);
    if (more === 'ambiguous') return 'dateAmbiguous';
    if (more === null) return 'timeInvalid';
    found.push(...more.map((time) => ({ ...time, direction })));
  }
  if (found.length === 0) return 'noTime';
  return placed(found, date, person, terms.now);
}

/** Times of a row in their order: one that is earlier than the one before it is of the next morning. */
function placed(
  times: readonly (PunchTime & Pick<PunchRow, 'direction'>)[],
  date: string | null,
  person: NamedPerson,
  now: string,
): Omit<ReadPunch, 'row'>[] | PunchProblem['problem'] {
  const punches: Omit<ReadPunch, 'row'>[] = [];
  let before = -1;
  let isNextDay = false;
  for (const { date: own, minute, direction } of times) {
    const day = own ?? date;
    if (day === null) return 'dateInvalid';
    if (own === null && minute < before) isNextDay = true;
    before = minute;
    const moment = momentOf(minuteOfDay(own === null && isNextDay ? addDays(day, 1) : day) + minute);
    if (moment > now) return 'inFuture';
    punches.push({ person, moment, direction });
  }
  return punches;
}
