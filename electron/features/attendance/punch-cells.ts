import type { PunchRow } from '../../../shared/features/attendance/attendance.ts';
import type { SheetCell } from '../../spreadsheet/read-workbook.ts';

/** A time in a cell, with the date where it stands in the same cell. */
export interface PunchTime {
  readonly date: string | null;
  /** Minutes after midnight; 1440 and more where the clock writes 24:00 or 次日. */
  readonly minute: number;
}

export type ParseDate = (cell: SheetCell) => string | null;

/** How a file writes its dates where the year does not come first. */
export type DateOrder = 'dayFirst' | 'monthFirst' | null;

const WEEKDAY = /(?:星期|週|周|禮拜|礼拜)[一二三四五六日天]|\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)?/giu;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/u;
const TIME =
  /(次日|翌日|\+)?\s*(上午|下午|凌晨|早上|中午|晚上|am|pm)?\s*(?<![\d:])(\d{1,2})[:：時时點点](\d{2})(?:[:：分](\d{2})秒?)?(?:\.\d+)?\s*(am|pm)?(次日|翌日)?/giu;
const DIGITS = /(?<!\d)([01]\d|2[0-3])([0-5]\d)(?!\d)/gu;
/** Day 0 of a spreadsheet and the day before it, on which a time without a date lies. */
const NO_DAY = new Set(['1899-12-30', '1899-12-31', '1900-01-00']);

/** A date without its weekday, where the parts stand in an order that is known. */
export function dateOf(cell: SheetCell, parseDate: ParseDate, order: DateOrder): string | null {
  if (cell.kind !== 'text') return parseDate(cell);
  const text = cell.text.normalize('NFKC').replace(WEEKDAY, '').trim();
  const parts = YEAR_LAST.exec(text);
  if (parts === null) return parseDate({ kind: 'text', text });
  const [, one = '', two = '', year = ''] = parts;
  if (order === null && one !== two) return 'ambiguous';
  const [day, month] = order === 'dayFirst' ? [one, two] : [two, one];
  return parseDate({ kind: 'text', text: `${year.length === 2 ? `20${year}` : year}-${month}-${day}` });
}

/** 25/11/2026 has its day first and 11/25/2026 its month; a column of either says so for all of its rows. */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  let order: DateOrder = null;
  for (const text of texts) {
    const parts = YEAR_LAST.exec(text.normalize('NFKC').replace(WEEKDAY, '').trim().split(/\s/u)[0] ?? '');
    if (parts === null) continue;
    const found = Number(parts[1]) > 12 ? 'dayFirst' : Number(parts[2]) > 12 ? 'monthFirst' : null;
    if (found === null) continue;
    if (order !== null && order !== found) return null;
    order = found;
  }
  return order;
}

/** Every time in a cell, in its order; null where something in it is no time, an empty list where nothing is said. */
export function timesOf(
  cell: SheetCell,
  parseDate: ParseDate,
  order: DateOrder,
): readonly PunchTime[] | 'ambiguous' | null {
  switch (cell.kind) {
    case 'empty':
      return [];
    case 'date': {
      const date = NO_DAY.has(cell.date) ? null : cell.date;
      if (cell.time === undefined && date !== null) return null;
      return [{ date, minute: minuteOfTime(cell.time ?? '00:00') }];
    }
    case 'number':
      return timeOfNumber(cell.value, parseDate);
    case 'text':
      return timesOfText(cell.text, parseDate, order);
    default:
      return null;
  }
}

function minuteOfTime(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** A fraction of a day, a day number with one, or 855 and 1730. */
function timeOfNumber(value: number, parseDate: ParseDate): readonly PunchTime[] | null {
  if (value < 0) return null;
  if (Number.isInteger(value)) {
    const minutes = value % 100;
    return value <= 2400 && minutes < 60
      ? [{ date: null, minute: Math.floor(value / 100) * 60 + minutes }]
      : null;
  }
  const day = Math.floor(value);
  // Seconds are cut off and not rounded up, as a clock shows them.
  const minute = Math.floor(Math.round((value - day) * 86_400) / 60);
  if (day === 0) return [{ date: null, minute }];
  const date = parseDate({ kind: 'number', value: day, text: String(day) });
  return date === null ? null : [{ date, minute }];
}

function timesOfText(
  written: string,
  parseDate: ParseDate,
  order: DateOrder,
): readonly PunchTime[] | 'ambiguous' | null {
  const text = written
    .normalize('NFKC')
    .replace(/(\d)T(?=\d{2}:)/gu, '$1 ')
    .trim();
  if (/^[-–—/無无]*$/u.test(text)) return [];
  const stamp = /^(\d{8})(\d{2})(\d{2})\d{2}$/u.exec(text);
  if (stamp !== null) {
    const date = parseDate({ kind: 'text', text: stamp[1] ?? '' });
    return date === null ? null : [{ date, minute: Number(stamp[2]) * 60 + Number(stamp[3]) }];
  }
  const times: PunchTime[] = [];
  let date: string | null = null;
  let place = 0;
  for (const found of text.matchAll(TIME)) {
    const before = dateBefore(text.slice(place, found.index), parseDate, order);
    if (before === 'ambiguous' || before === null) return before;
    if (before !== '') date = before;
    const minute = minuteOfMatch(found);
    if (minute === null) return null;
    times.push({ date, minute });
    place = found.index + found[0].length;
  }
  if (times.length > 0) return /[\p{L}\p{N}]/u.test(text.slice(place).replace(WEEKDAY, '')) ? null : times;
  const plain = [...text.matchAll(DIGITS)];
  if (plain.length === 0 || text.replace(DIGITS, '').replace(/[\s,;、，；/|]/gu, '') !== '') return null;
  return plain.map((each) => ({ date: null, minute: Number(each[1]) * 60 + Number(each[2]) }));
}

/** The date that stands before a time: '' where there is only what parts times, null where it is something else. */
function dateBefore(text: string, parseDate: ParseDate, order: DateOrder): string | null {
  const bare = text.replace(WEEKDAY, '').replace(/^[\s,;、，；|]+|[\s,;、，；|]+$/gu, '');
  if (/^[-/()]*$/u.test(bare)) return '';
  return dateOf({ kind: 'text', text: bare }, parseDate, order);
}

function minuteOfMatch(match: RegExpExecArray): number | null {
  const [, ahead = '', before = '', hours = '', minutes = '', , after = '', behind = ''] = match;
  let hour = Number(hours);
  const half = (before || after).toLowerCase();
  if (hour > 24 || Number(minutes) > 59 || (hour === 24 && Number(minutes) > 0)) return null;
  if (/^(?:下午|晚上|pm)$/u.test(half) && hour < 12) hour += 12;
  if (/^(?:上午|凌晨|am)$/u.test(half) && hour === 12) hour = 0;
  return hour * 60 + Number(minutes) + (ahead === '' && behind === '' ? 0 : 1440);
}

const IN = /^(?:上班|簽到|签到|進|进|入|in|i|0|c\/?in|checkin|上班簽到|上班签到|加班簽到|加班签到)$/u;
const OUT = /^(?:下班|簽退|签退|出|out|o|1|c\/?out|checkout|下班簽退|下班签退|加班簽退|加班签退)$/u;

/** What a clock says a punch was; null for words that are neither. */
export function directionOf(cell: SheetCell): PunchRow['direction'] | null {
  if (cell.kind === 'empty') return '';
  const text = cell.text
    .normalize('NFKC')
    .replace(/[\s_-]/gu, '')
    .toLowerCase();
  if (IN.test(text)) return 'in';
  if (OUT.test(text)) return 'out';
  return /^(?:|正常|打卡|外勤|normal|指紋|指纹|人臉|人脸)$/u.test(text) ? '' : null;
}
