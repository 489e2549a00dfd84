import { compactKey } from '../../../shared/domain/search-key.ts';
import { READING_KINDS, type ReadingKind } from '../../../shared/features/meters/reading.ts';
import {
  type ReadingImportRow,
  readingImportRowSchema,
} from '../../../shared/features/meters/reading-import.ts';
import { foldText } from '../../office/fold-text.ts';
import { defined, isBlankCell } from './cell-text.ts';
import { parseMeterKind, parseMonthCell, parseThousandths } from './money-and-meter-readers.ts';
import type { RecordReading } from './read-records.ts';
import { claim, placeKey } from './record-readers.ts';
import type { RowReader } from './row-reader.ts';
import { codeOfWord, parseFlag } from './worded-choice.ts';

const KIND_WORDS: readonly (readonly [ReadingKind, RegExp])[] = [
  ['estimated', /估|estimat/iu],
  ['replacement', /換|换|replac/iu],
  ['final', /退|final/iu],
  ['read', /抄|實|实|read|actual/iu],
];

function parseReadingKind(text: string): ReadingKind | null {
  return (
    codeOfWord('readingKind', READING_KINDS, text) ??
    KIND_WORDS.find(([, pattern]) => pattern.test(text))?.[0] ??
    null
  );
}

export function readReadingRow(cells: RowReader): RecordReading<ReadingImportRow> {
  const place = cells.place();
  const meterKind = cells.choice('meterKind', parseMeterKind);
  if (meterKind === undefined && isBlankCell(cells.cell('meterKind'))) cells.problem('required', 'meterKind');
  const number = cells.text('meterNumber');
  const month = cells.parsed('month', parseMonthCell, 'monthInvalid');
  if (month === undefined && isBlankCell(cells.cell('month'))) cells.problem('required', 'month');
  const candidate = {
    ...place,
    meterKind,
    number,
    month,
    ...defined('currentThousandths', cells.parsed('reading', parseThousandths, 'readingInvalid')),
    ...defined('kind', cells.choice('readingKind', parseReadingKind)),
    ...defined('readOn', cells.date('readOn')),
    ...defined('rolledOver', cells.choice('rolledOver', parseFlag)),
    ...defined('reader', cells.line('reader')),
    ...defined('note', cells.line('note')),
  };
  const row = cells.checked(readingImportRowSchema, candidate, {
    building: 'building',
    entrance: 'entrance',
    room: 'room',
    number: 'meterNumber',
    month: 'month',
    currentThousandths: 'reading',
    readOn: 'readOn',
    reader: 'reader',
    note: 'note',
  });
  const key = `reading ${placeKey(place)}|${meterKind ?? ''}|${compactKey(number, foldText)}|${month ?? ''}`;
  return {
    name: [cells.unitName(place), number, month ?? ''].filter((part) => part !== '').join(' '),
    row,
    claims: [claim(key, 'rowTwice', 'month', { always: true })],
  };
}
