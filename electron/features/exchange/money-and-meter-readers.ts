import { parseScaled } from '../../../shared/domain/money.ts';
import { compactKey } from '../../../shared/domain/search-key.ts';
import type { ImportField } from '../../../shared/features/exchange/import-kind.ts';
import {
  type OpeningBalanceRow,
  openingBalanceRowSchema,
} from '../../../shared/features/fees/opening-balance.ts';
import {
  METER_KINDS,
  type MeterImportRow,
  type MeterKind,
  meterImportRowSchema,
} from '../../../shared/features/meters/meter.ts';
import { foldText } from '../../office/fold-text.ts';
import type { SheetCell } from '../../spreadsheet/read-workbook.ts';
import { parseAmountCell } from './amount-cell.ts';
import { defined, isBlankCell } from './cell-text.ts';
import { cellText } from './headed-sheet.ts';
import type { RecordReading } from './read-records.ts';
import { claim, parseInUse, placeKey } from './record-readers.ts';
import { parseDateCell } from './roll-values.ts';
import type { RowReader } from './row-reader.ts';
import { codeOfWord } from './worded-choice.ts';

export function readOpeningBalanceRow(cells: RowReader): RecordReading<OpeningBalanceRow> {
  const place = cells.place();
  const owed = amount(cells, 'owed');
  const prepaid = amount(cells, 'prepaid');
  const feeItem = cells.text('feeItem');
  const unit = placeKey(place);
  const name = cells.unitName(place);
  const isWrong = cells.problems.some(({ field }) => field === 'owed' || field === 'prepaid');
  const isBoth = (owed ?? 0) > 0 && (prepaid ?? 0) > 0;
  const isNeither = owed === undefined && prepaid === undefined;
  if (!isWrong && (isBoth || isNeither)) cells.problem('owedOrPrepaid', null);
  // A 0 stands beside the amount that a row is about; of two, that of the item which the row names is meant.
  const isOfItem = owed === 0 && prepaid === 0 && feeItem !== '';
  if (prepaid !== undefined && (owed ?? 0) === 0 && !isOfItem) {
    const candidate = { ...place, what: 'prepaid', amountCents: prepaid };
    const row = cells.checked(openingBalanceRowSchema, candidate, {});
    return { name, row, claims: [claim(`prepaid ${unit}`, 'rowTwice', 'prepaid', { always: true })] };
  }
  if (feeItem === '') cells.problem('required', 'feeItem');
  const month = cells.parsed('month', parseMonthCell, 'monthInvalid');
  if (month === undefined && isBlankCell(cells.cell('month'))) cells.problem('required', 'month');
  const candidate = { ...place, what: 'owed', feeItem, month, amountCents: owed };
  const row = cells.checked(openingBalanceRowSchema, candidate, { feeItem: 'feeItem', month: 'month' });
  const key = `owed ${unit}|${compactKey(feeItem, foldText)}|${month ?? ''}`;
  return {
    name: [name, feeItem, month ?? ''].filter((part) => part !== '').join(' '),
    row,
    claims: [claim(key, 'rowTwice', 'month', { always: true })],
  };
}

/** Cents; an empty cell says nothing. */
function amount(cells: RowReader, field: ImportField): number | undefined {
  const cell = cells.cell(field);
  if (isBlankCell(cell)) return undefined;
  const read = parseAmountCell(cell);
  if (typeof read === 'number') return read;
  cells.problem(read, field, { text: cellText(cell).slice(0, 60) });
  return undefined;
}

/** `2026-03`, `2026年3月`, `202603`, or any day of the month, also one that lost its date format. */
export function parseMonthCell(cell: SheetCell): string | null {
  const text = cellText(cell).normalize('NFKC').replace(/\s/gu, '');
  const match = /^(\d{4})(?:[-/.年](\d{1,2})|(\d{2}))月?份?$/u.exec(text);
  if (match !== null) {
    const [, year = '', parted, month = parted ?? ''] = match;
    return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : null;
  }
  return parseDateCell(cell)?.slice(0, 7) ?? null;
}

const METER_WORDS: readonly (readonly [MeterKind, RegExp])[] = [
  ['hotWater', /熱水|热水|hot/iu],
  ['water', /水|water/iu],
  ['electricity', /電|电|electric|power/iu],
  ['gas', /氣|气|煤|燃|gas/iu],
];

export function parseMeterKind(text: string): MeterKind | null {
  return (
    codeOfWord('meterKind', METER_KINDS, text) ??
    METER_WORDS.find(([, pattern]) => pattern.test(text))?.[0] ??
    null
  );
}

/** Thousandths of a number that is not negative. */
export function parseThousandths(cell: SheetCell): number | null {
  if (cell.kind === 'text') return parseScaled(cell.text, 3);
  if (cell.kind !== 'number' || cell.value < 0) return null;
  const thousandths = Math.round(cell.value * 1000);
  return Math.abs(cell.value * 1000 - thousandths) < 0.01 && Number.isSafeInteger(thousandths)
    ? thousandths
    : null;
}

export function readMeterRow(cells: RowReader): RecordReading<MeterImportRow> {
  const place = cells.place();
  const kind = cells.choice('meterKind', parseMeterKind);
  if (kind === undefined && isBlankCell(cells.cell('meterKind'))) cells.problem('required', 'meterKind');
  const number = cells.text('meterNumber');
  const wholeNumber = (cell: SheetCell) => {
    const thousandths = parseThousandths(cell);
    return thousandths === null || thousandths % 1000 !== 0 ? null : thousandths / 1000;
  };
  const candidate = {
    ...place,
    kind,
    number,
    ...defined('digits', cells.parsed('digits', wholeNumber, 'numberInvalid')),
    ...defined('multiplierThousandths', cells.parsed('multiplier', parseThousandths, 'numberInvalid')),
    ...defined('installedOn', cells.date('installedOn')),
    ...defined('baseReadingThousandths', cells.parsed('baseReading', parseThousandths, 'readingInvalid')),
    ...defined('note', cells.line('note')),
    ...defined('active', cells.choice('inUse', parseInUse)),
  };
  const row = cells.checked(meterImportRowSchema, candidate, {
    building: 'building',
    entrance: 'entrance',
    room: 'room',
    number: 'meterNumber',
    digits: 'digits',
    multiplierThousandths: 'multiplier',
    installedOn: 'installedOn',
    baseReadingThousandths: 'baseReading',
    note: 'note',
  });
  const key = `meter ${placeKey(place)}|${kind ?? ''}|${compactKey(number, foldText)}`;
  return {
    name: [cells.unitName(place), number].filter((part) => part !== '').join(' '),
    row,
    claims: [claim(key, 'rowTwice', 'meterNumber', { always: true })],
  };
}
