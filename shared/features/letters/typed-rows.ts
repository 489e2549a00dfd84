import { z } from 'zod';
import { isCleanText } from '../../domain/text.ts';

/** Rows that one list of a letter takes; what is longer goes into an attachment. */
export const MOST_TYPED_ROWS = 60;
const LONGEST_CELL = 200;

const rowsSchema = z.array(z.array(z.string()));

/**
 * The rows of a list as its field keeps them, each with as many cells as it has columns; empty rows are left out. What
 * was typed as text counts a row a line, with bars between its cells.
 */
export function readRows(value: string, columns: number): readonly (readonly string[])[] {
  return kept(value)
    .slice(0, MOST_TYPED_ROWS)
    .map((cells) => Array.from({ length: columns }, (_, index) => plainCell(cells[index] ?? '')))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

function kept(value: string): readonly (readonly string[])[] {
  if (value.trim() === '') return [];
  try {
    return rowsSchema.parse(JSON.parse(value));
  } catch (error) {
    // Text that is no JSON, or JSON of something else, is what a person typed.
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    return value.split('\n').map((row) => row.split(/[|｜\t]/u));
  }
}

/** A cell is one line; what the rows keep as JSON is held to the same characters as any other typing. */
function plainCell(text: string): string {
  const line = text.replace(/[\t\r\n]+/gu, ' ').trim();
  return isCleanText(line) ? line.slice(0, LONGEST_CELL) : '';
}

export function writeRows(rows: readonly (readonly string[])[]): string {
  return rows.every((cells) => cells.every((cell) => cell === '')) ? '' : JSON.stringify(rows);
}
