/**
 * What a column holds. Amounts, areas, readings and prices come as the office keeps them: cents, thousandths of a square
 * metre, thousandths of a unit, ten-thousandths of a yuan, hundredths of a percent.
 */
export type ColumnKind = 'text' | 'integer' | 'money' | 'area' | 'reading' | 'price' | 'percent' | 'date';

export interface TableColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** Width in characters; by kind when absent. */
  readonly width?: number;
}

export type TableValue = string | number | null;
export type TableRow = readonly TableValue[];

/** Rows under headings, read one at a time so that their number does not matter. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: Iterable<TableRow> | AsyncIterable<TableRow>;
  /** A line below the rows, in the first column; it is none of them. */
  readonly lastLine?: string;
}

const DECIMALS: Readonly<Partial<Record<ColumnKind, number>>> = {
  integer: 0,
  money: 2,
  area: 3,
  reading: 3,
  price: 4,
  percent: 2,
};

/**
 * A whole number of the office as decimal digits, without grouping: 12345 cents are `123.45`. A percentage says that it
 * is one, so that half of a percent is not taken for a half.
 */
export function decimalText(value: number, kind: ColumnKind): string | null {
  const places = DECIMALS[kind];
  if (places === undefined) return null;
  if (places === 0) return String(value);
  return kind === 'percent' ? `${scaledText(value, places)}%` : scaledText(value, places);
}

function scaledText(value: number, places: number): string {
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Hundredths of a percent as the fraction that a spreadsheet shows as a percentage: 5000 is `0.5000`. */
export function fractionText(hundredths: number): string {
  return scaledText(hundredths, 4);
}
