import type { ImportNote } from '../../../shared/features/exchange/exchange.contract.ts';
import type { ImportComparison } from '../../../shared/features/exchange/import-comparison.ts';
import type { ImportField } from '../../../shared/features/exchange/import-kind.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import type { HeadedSheet } from './headed-sheet.ts';

/** The office as it is, on its own date, read by whoever imports. */
export type ImportReader = Pick<ReadContext, 'database' | 'today' | 'fieldSeal' | 'staff'>;

/** How a slice takes a row; handed in by the office, since slices do not know each other. */
export interface ImportKeeper<Row> {
  /** What a row would change; writes nothing. */
  readonly compare: (reader: ImportReader, row: Row) => ImportComparison;
  readonly apply: (context: WriteContext, row: Row) => void;
  /** How many records the rows could have named and did not; they stay as they are. Yields after each household. */
  readonly countLeftAlone?: (reader: ImportReader, rows: readonly Row[]) => Generator<unknown, number>;
}

/** What one row of a file alone may hold, such as a unit or a plate. */
export interface Claim {
  readonly key: string;
  /** Two rows of one holder do not stand in each other's way. */
  readonly holder?: string;
  /** Held also by a row that the office then does not accept. */
  readonly always: boolean;
  /** What is wrong with the later row, given the number of the earlier one. */
  readonly twice: (row: number) => RowProblem;
}

/** What a row says, in a form that the office can take. */
export interface TakenRow {
  /** Whatever the outcome depends on. */
  readonly content: object;
  readonly claims: readonly Claim[];
  readonly compare: (reader: ImportReader) => ImportComparison;
  readonly apply: (context: WriteContext) => void;
}

/** One record of the file, from one row or from rows that belong together. */
export interface ImportEntry {
  /** Row numbers as the spreadsheet program shows them. */
  readonly rows: readonly number[];
  /** What the file calls it. */
  readonly name: string;
  /** What the check shows of it when it is new. */
  readonly facts: readonly { readonly field: ImportField; readonly text: string }[];
  /** Null when something in it is wrong. */
  readonly taken: TakenRow | null;
  readonly problems: readonly RowProblem[];
}

export interface Reading {
  readonly entries: readonly ImportEntry[];
  readonly notes: readonly ImportNote[];
  readonly countLeftAlone?: (reader: ImportReader) => Generator<unknown, number>;
}

/** Which column holds which field; columns count from 0. */
export type ImportColumns = ReadonlyMap<ImportField, number>;

/** How files of one kind are read. */
export interface KindReader {
  /** A first match of a heading. */
  readonly guess: (heading: string) => ImportField | null;
  readonly read: (sheet: HeadedSheet, columns: ImportColumns) => Reading;
}
