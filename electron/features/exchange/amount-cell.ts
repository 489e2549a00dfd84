import { MAX_CENTS, parseScaled } from '../../../shared/domain/money.ts';
import type { RowProblemCode } from '../../../shared/features/exchange/row-problem.ts';
import type { SheetCell } from '../../spreadsheet/read-workbook.ts';
import { cellText } from './headed-sheet.ts';

/** Cents of an amount as it stands in a cell, or what is wrong with it. */
export function parseAmountCell(cell: SheetCell): number | RowProblemCode {
  if (cell.kind === 'number') return inRange(centsOfNumber(cell.value));
  if (cell.kind !== 'text') return 'amountInvalid';
  const text = cellText(cell)
    .normalize('NFKC')
    .replace(/[\s¥$]|元$/gu, '');
  // One reader takes 1.234 for twelve hundred, another for one and a bit.
  if (/^\d{1,3}\.\d{3}$/u.test(text)) return 'amountAmbiguous';
  if (/^[-−(]/u.test(text)) return 'amountRange';
  if (/^[\d,]*\.\d*[1-9]\d*$/u.test(text) && parseScaled(text, 2) === null && parseScaled(text, 9) !== null) {
    return 'amountRange';
  }
  return inRange(parseScaled(text, 2));
}

/** A computed amount carries the noise of binary fractions, but never a tenth of a cent. */
function centsOfNumber(value: number): number {
  const cents = Math.round(value * 100);
  return Math.abs(value * 100 - cents) < 0.01 ? cents : 0;
}

function inRange(cents: number | null): number | RowProblemCode {
  if (cents === null) return 'amountInvalid';
  return cents >= 1 && cents <= MAX_CENTS ? cents : 'amountRange';
}
