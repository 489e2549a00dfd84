/** A mixed-integer model in rows, in the arrays that a solver takes. */
export interface LinearModel {
  readonly numCols: number;
  readonly numRows: number;
  readonly colCost: Float64Array;
  readonly colUpper: Float64Array;
  /** 1 for a column that is whole, 0 for one that need not be. */
  readonly integrality: Int32Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export interface Term {
  readonly column: number;
  readonly value: number;
}

/** Gathers columns, none below 0, and rows over them. */
export class LinearModelBuilder {
  readonly #cost: number[] = [];
  readonly #upper: number[] = [];
  readonly #whole: number[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];

  get columns(): number {
    return this.#cost.length;
  }

  column(cost: number, upper: number, whole = false): number {
    this.#cost.push(cost);
    this.#upper.push(upper);
    this.#whole.push(whole ? 1 : 0);
    return this.#cost.length - 1;
  }

  row(terms: readonly Term[], lower: number, upper: number): void {
    for (const { column, value } of terms) {
      this.#indices.push(column);
      this.#values.push(value);
    }
    this.#starts.push(this.#indices.length);
    this.#rowLower.push(lower);
    this.#rowUpper.push(upper);
  }

  build(): LinearModel {
    return {
      numCols: this.#cost.length,
      numRows: this.#rowLower.length,
      colCost: Float64Array.from(this.#cost),
      colUpper: Float64Array.from(this.#upper),
      integrality: Int32Array.from(this.#whole),
      rowLower: Float64Array.from(this.#rowLower),
      rowUpper: Float64Array.from(this.#rowUpper),
      starts: Int32Array.from(this.#starts),
      indices: Int32Array.from(this.#indices),
      values: Float64Array.from(this.#values),
    };
  }
}
