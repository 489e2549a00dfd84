import { makeAutoObservable } from 'mobx';

/** A place in the grid by row and column. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns from the first to the last, both among them. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeBetween(one: Spot, other: Spot): Range {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function isWithin({ top, bottom, left, right }: Range, { row, column }: Spot): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function spotsOf({ top, bottom, left, right }: Range): Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) spots.push({ row, column });
  }
  return spots;
}

/** What is chosen in a grid: from where the choice began to where the keyboard stands. */
export class Selection {
  anchor: Spot = { row: 0, column: 0 };
  focus: Spot = { row: 0, column: 0 };
  /** Where filling would reach while the handle is dragged. */
  fillTo: Spot | null = null;
  rows: number;
  columns: number;

  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    makeAutoObservable(this, {}, { autoBind: true });
  }

  get range(): Range {
    return rangeBetween(this.anchor, this.focus);
  }

  /** What filling would fill: the choice grown in the one direction in which the handle went furthest. */
  get fillRange(): Range | null {
    const { fillTo, range } = this;
    if (fillTo === null || isWithin(range, fillTo)) return null;
    const down = Math.max(fillTo.row - range.bottom, range.top - fillTo.row, 0);
    const across = Math.max(fillTo.column - range.right, range.left - fillTo.column, 0);
    if (down >= across) {
      return { ...range, top: Math.min(range.top, fillTo.row), bottom: Math.max(range.bottom, fillTo.row) };
    }
    return {
      ...range,
      left: Math.min(range.left, fillTo.column),
      right: Math.max(range.right, fillTo.column),
    };
  }

  goTo(spot: Spot, extend = false): void {
    this.focus = this.#within(spot);
    if (!extend) this.anchor = this.focus;
  }

  move(rows: number, columns: number, extend = false): void {
    this.goTo({ row: this.focus.row + rows, column: this.focus.column + columns }, extend);
  }

  choose({ top, bottom, left, right }: Range): void {
    this.anchor = this.#within({ row: top, column: left });
    this.focus = this.#within({ row: bottom, column: right });
  }

  chooseAll(): void {
    this.choose({ top: 0, left: 0, bottom: this.rows - 1, right: this.columns - 1 });
  }

  dragFill(spot: Spot | null): void {
    this.fillTo = spot;
  }

  resize(rows: number): void {
    this.rows = rows;
    this.anchor = this.#within(this.anchor);
    this.focus = this.#within(this.focus);
  }

  #within({ row, column }: Spot): Spot {
    return {
      row: Math.max(0, Math.min(this.rows - 1, row)),
      column: Math.max(0, Math.min(this.columns - 1, column)),
    };
  }
}
