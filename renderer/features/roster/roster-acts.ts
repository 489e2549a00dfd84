import { dayNumber, weekdayOfNumber } from '../../../shared/features/roster/day-number.ts';
import {
  codeBook,
  type Pattern,
  readCodes,
  sameWeekdays,
  stepAt,
} from '../../../shared/features/roster/pattern.ts';
import { REST_SIGN } from '../../../shared/features/roster/rest-sign.ts';
import type { Assignment } from '../../../shared/features/roster/roster.ts';
import type { RosterTemplate } from '../../../shared/features/roster/roster-template.ts';
import { type Cell, type Change, EMPTY } from './cell.ts';
import type { MonthRosterStore } from './month-roster.store.ts';
import { type Range, type Spot, spotsOf } from './selection.ts';

// What one does with chosen cells. Each answers with the changes, so that a preview and the act are the same thing.

function changesAt(
  store: MonthRosterStore,
  spots: readonly Spot[],
  cellFor: (spot: Spot, now: Cell) => Cell | null,
): Change[] {
  return spots.flatMap((spot) => {
    const place = store.placeOf(spot);
    if (place === null) return [];
    const cell = cellFor(spot, store.cellAt(place));
    return cell === null ? [] : [{ ...place, cell }];
  });
}

/** Puts one thing into every cell of a range; a cell keeps whether it is fixed unless it is emptied. */
export function assign(store: MonthRosterStore, range: Range, to: Assignment): Change[] {
  return changesAt(store, spotsOf(range), (_spot, { fixed }) => (to === 'empty' ? EMPTY : { to, fixed }));
}

/** Fixes the cells of a range that hold something, or lets them go where all of them are fixed. */
export function toggleFixed(store: MonthRosterStore, range: Range): Change[] {
  const held = changesAt(store, spotsOf(range), (_spot, cell) => (cell.to === 'empty' ? null : cell));
  const fixed = !held.every(({ cell }) => cell.fixed);
  return held.map((change) => ({ ...change, cell: { ...change.cell, fixed } }));
}

/** Repeats what a range holds over a larger one around it. */
export function fill(store: MonthRosterStore, source: Range, target: Range): Change[] {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const turn = (place: number, from: number, size: number) =>
    from + ((((place - from) % size) + size) % size);
  return changesAt(store, spotsOf(target), ({ row, column }, now) => {
    const from = store.placeOf({
      row: turn(row, source.top, height),
      column: turn(column, source.left, width),
    });
    if (from === null) return null;
    const { to } = store.cellAt(from);
    return to === 'empty' ? EMPTY : { to, fixed: now.fixed };
  });
}

/** Fills a range from its first row, or from its first column. */
export function fillFrom(store: MonthRosterStore, range: Range, edge: 'top' | 'left'): Change[] {
  const source = edge === 'top' ? { ...range, bottom: range.top } : { ...range, right: range.left };
  return fill(store, source, range);
}

/** The codes of a range, for a spreadsheet. */
export function textOf(store: MonthRosterStore, { top, bottom, left, right }: Range): string {
  const lines: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const codes: string[] = [];
    for (let column = left; column <= right; column += 1) {
      const place = store.placeOf({ row, column });
      codes.push(place === null ? '' : codeOf(store, store.cellAt(place).to));
    }
    lines.push(codes.join('\t'));
  }
  return lines.join('\r\n');
}

export function codeOf(store: MonthRosterStore, to: Assignment): string {
  if (to === 'empty') return '';
  return to === 'rest' ? REST_SIGN : (store.kindOf(to)?.code ?? '');
}

export interface Pasted {
  readonly changes: readonly Change[];
  /** Texts that are no shift of the office. */
  readonly unknown: readonly string[];
  readonly range: Range;
}

/** Cells of a spreadsheet, laid from the first chosen cell on; a single row or cell fills the whole choice. */
export function paste(store: MonthRosterStore, range: Range, text: string): Pasted {
  const lines = text
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u)
    .map((line) => line.split('\t'));
  const height = lines.length;
  const width = Math.max(...lines.map(({ length }) => length));
  const target = {
    ...range,
    bottom: Math.max(range.bottom, range.top + height - 1),
    right: Math.max(range.right, range.left + width - 1),
  };
  const codes = codeBook(store.shiftKinds);
  const unknown = new Set<string>();
  const changes = changesAt(store, spotsOf(target), ({ row, column }, { fixed }) => {
    const told = lines[(row - range.top) % height]?.[(column - range.left) % width]?.trim() ?? '';
    if (told === '') return EMPTY;
    const to = codes.get(told.toUpperCase());
    if (to === undefined) {
      unknown.add(told);
      return null;
    }
    return to === 'empty' ? EMPTY : { to, fixed };
  });
  return { changes, unknown: [...unknown], range: target };
}

/** Codes typed in a row: one goes into every chosen cell, several follow one another along each row. */
export function typeCodes(store: MonthRosterStore, range: Range, text: string): Change[] | null {
  const steps = readCodes(text, codeBook(store.shiftKinds));
  if (steps === null || steps.length === 0) return null;
  const target = {
    ...range,
    right: range.left === range.right ? range.left + steps.length - 1 : range.right,
  };
  return changesAt(store, spotsOf(target), ({ column }, { fixed }) => {
    const to = steps[(column - range.left) % steps.length] ?? 'empty';
    return to === 'empty' ? EMPTY : { to, fixed };
  });
}

/** Repeats a pattern over a range; fixed cells stay as they are. */
export function repeat(store: MonthRosterStore, range: Range, pattern: Pattern): Change[] {
  const firstDay = store.days[range.left] ?? '';
  return changesAt(store, spotsOf(range), ({ row, column }, { fixed }) => {
    const to = stepAt(pattern, row - range.top, column - range.left, firstDay);
    if (fixed || to === undefined) return null;
    return to === 'empty' ? EMPTY : { to, fixed: false };
  });
}

/** Lays the pattern of a month over this one by weekday, its rows over the people in their order. */
export function layMonth(
  store: MonthRosterStore,
  month: Pick<RosterTemplate, 'rows' | 'firstWeekday'>,
  rowOf: (row: number, employeeId: number) => number = (row) => row % month.rows.length,
): Change[] {
  const days = month.rows[0]?.length ?? 0;
  if (days === 0) return [];
  const from = sameWeekdays({ firstWeekday: month.firstWeekday ?? 1, days }, store.days);
  const everything = {
    top: 0,
    left: 0,
    bottom: store.members.length - 1,
    right: store.days.length - 1,
  };
  return changesAt(store, spotsOf(everything), ({ row, column }, { fixed }) => {
    const employeeId = store.members[row]?.employeeId ?? 0;
    const to = month.rows[rowOf(row, employeeId)]?.[from[column] ?? 0];
    if (fixed || to === undefined) return null;
    // A shift that was put out of use since is not brought back by a template.
    if (typeof to === 'number' && store.kindOf(to)?.active !== true) return null;
    return to === 'empty' ? null : { to, fixed: false };
  });
}

/** The month as it stands, as the rows of a template. */
export function monthAsTemplate(store: MonthRosterStore): Pick<RosterTemplate, 'rows' | 'firstWeekday'> {
  return {
    rows: store.members.map(({ employeeId }) =>
      store.days.map((day) => store.cellAt({ employeeId, day }).to),
    ),
    firstWeekday: weekdayOfNumber(dayNumber(store.days[0] ?? '')),
  };
}
