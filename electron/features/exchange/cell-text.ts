import type { SheetCell } from '../../spreadsheet/read-workbook.ts';
import { cellText } from './headed-sheet.ts';

export const EMPTY_CELL: SheetCell = { kind: 'empty' };

/** People write a dash or 無 where there is nothing. */
export function isBlankText(text: string): boolean {
  return /^(?:|[-—–/\\.。無无]+|暫無|暂无|沒有|没有|n\/?a|nil|none)$/iu.test(text.trim());
}

export function isBlankCell(cell: SheetCell): boolean {
  return (
    cell.kind === 'empty' || cell.kind === 'error' || cell.kind === 'noValue' || isBlankText(cellText(cell))
  );
}

export function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/gu, '；')
    .replace(/\t/gu, ' ')
    .trim();
}

export function defined<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [Name in Key]?: Value } {
  // The key is the literal that was passed in.
  return (value === undefined ? {} : { [key]: value }) as { [Name in Key]?: Value };
}

/** Whole numbers from here on have lost digits in a spreadsheet. */
const DIGITS_LOST_FROM = 1e15;

/** Digits that a spreadsheet has already changed: kept as a number, or saved as text in powers of ten. */
export function hasLostDigits(cell: SheetCell): boolean {
  if (cell.kind === 'number') return Math.abs(cell.value) >= DIGITS_LOST_FROM;
  return cell.kind === 'text' && /^\d(?:\.\d+)?E\+\d{2,}$/u.test(cell.text.trim());
}
