import type { z } from 'zod';
import {
  buildingKey,
  buildingName,
  entranceName,
  formatUnitCode,
  parseUnitCode,
} from '../../../shared/domain/unit-code.ts';
import type { ImportField } from '../../../shared/features/exchange/import-kind.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import { foldText } from '../../office/fold-text.ts';
import type { WrittenPlace } from '../../office/unit-place.repository.ts';
import type { SheetCell } from '../../spreadsheet/read-workbook.ts';
import { EMPTY_CELL, hasLostDigits, isBlankCell, oneLine } from './cell-text.ts';
import { cellText } from './headed-sheet.ts';
import { isMasked, withoutMaskedPhones } from './masked-text.ts';
import { parseDateCell, parsePhones } from './roll-values.ts';

/** Columns whose digits are a name, so that one that is changed or missing makes another. */
const DIGIT_FIELDS: readonly ImportField[] = ['phones', 'idNumber', 'plate', 'meterNumber'];

/** Reads the cells of one row and gathers what is wrong with them. An empty cell says nothing. */
export class RowReader {
  readonly #cells: ReadonlyMap<ImportField, SheetCell>;
  readonly problems: RowProblem[] = [];
  maskedLeftAlone = false;
  leadingZeroLost = false;

  constructor(cells: ReadonlyMap<ImportField, SheetCell>) {
    this.#cells = cells;
    for (const [field, cell] of cells) {
      if (cell.kind === 'error') this.problem('cellError', field, { text: cell.text });
      if (cell.kind === 'noValue')
        this.problem('formulaWithoutValue', field, { text: cell.text.slice(0, 60) });
      if (DIGIT_FIELDS.includes(field) && hasLostDigits(cell)) {
        this.problem('digitsLost', field, { text: cellText(cell) });
      }
    }
  }

  problem(code: RowProblem['code'], field: ImportField | null, values: RowProblem['values'] = {}): void {
    const known = this.problems.some((one) => one.code === code && one.field === field);
    if (!known) this.problems.push({ code, field, values });
  }

  cell(field: ImportField): SheetCell {
    return this.#cells.get(field) ?? EMPTY_CELL;
  }

  /** The text as it stands, on one line. */
  text(field: ImportField): string {
    return oneLine(cellText(this.cell(field)));
  }

  /** The text, or nothing where there is none or only a dash. */
  line(field: ImportField): string | undefined {
    return isBlankCell(this.cell(field)) ? undefined : this.text(field);
  }

  /** An address that is masked is left alone. */
  address(field: ImportField): string | undefined {
    const text = this.line(field);
    if (text === undefined || !isMasked(text)) return text;
    this.maskedLeftAlone = true;
    return undefined;
  }

  parsed<Value>(
    field: ImportField,
    parse: (cell: SheetCell) => Value | null,
    problem: RowProblem['code'],
  ): Value | undefined {
    const cell = this.cell(field);
    if (isBlankCell(cell)) return undefined;
    const value = parse(cell);
    if (value === null) this.problem(problem, field, { text: cellText(cell).slice(0, 60) });
    return value ?? undefined;
  }

  date(field: ImportField): string | undefined {
    return this.parsed(field, parseDateCell, 'dateInvalid');
  }

  /** A code by the office's own word for it. */
  choice<Value>(field: ImportField, parse: (text: string) => Value | null): Value | undefined {
    return this.parsed(field, (cell) => parse(cellText(cell)), 'choiceUnknown');
  }

  /** By building, entrance and room as they stand, else by a whole name such as 1棟101. */
  place(): WrittenPlace {
    const building = this.text('building');
    const room = this.text('room');
    const whole = parseUnitCode(room === '' ? this.text('unitName') : room);
    const entrance = entranceName(this.text('entrance'));
    if (building === '' || room === '') {
      const place = {
        building: buildingName(whole.building || building),
        entrance: entrance || entranceName(whole.entrance),
        room: whole.room,
      };
      if (place.room === '') this.problem('unitMissing', null);
      else if (place.building === '')
        this.problem('unitUnclear', null, { text: room || this.text('unitName') });
      return place;
    }
    const place = { building: buildingName(building), entrance, room };
    const isWhole =
      whole.building !== '' && buildingKey(whole.building, foldText) === buildingKey(building, foldText);
    return isWhole
      ? {
          ...place,
          otherwise: {
            building: place.building,
            entrance: entrance || entranceName(whole.entrance),
            room: whole.room,
          },
        }
      : place;
  }

  unitName(place: WrittenPlace): string {
    return formatUnitCode(place) || this.text('unitName');
  }

  /** The phones in full; a masked one is left alone. */
  phones(field: ImportField): readonly string[] {
    const cell = this.cell(field);
    if (isBlankCell(cell)) return [];
    const text = cellText(cell);
    const hasMasked = isMasked(text);
    if (hasMasked) this.maskedLeftAlone = true;
    const plain = hasMasked ? withoutMaskedPhones(text) : text;
    if (hasMasked && !/\d/u.test(plain)) return [];
    if (cell.kind === 'number' && hasLostZero(text)) this.leadingZeroLost = true;
    const read = parsePhones(plain);
    if (read.isValid && !read.hasWords) return read.phones;
    this.problem('phoneInvalid', field, { text: text.slice(0, 60) });
    return [];
  }

  /** What the contract of the row makes of it; it has the last word on lengths and on characters nobody can see. */
  checked<Schema extends z.ZodType>(
    schema: Schema,
    candidate: object,
    fields: Readonly<Record<string, ImportField>>,
  ): z.output<Schema> | null {
    if (this.problems.length > 0) return null;
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const name = String(issue.path[0] ?? '');
      const field = fields[name] ?? null;
      if (issue.message === 'invisibleCharacters') this.problem('badText', field);
      else if (issue.message === 'required') this.problem('required', field);
      else if (issue.message === 'phone') this.problem('phoneInvalid', field, { text: this.text('phones') });
      else if (issue.code === 'too_big' && issue.origin === 'string') this.problem('tooLong', field);
      else this.problem('numberInvalid', field, { text: field === null ? name : this.text(field) });
    }
    return null;
  }
}

/** Numbers of landlines begin with 0, which a cell of numbers drops: 02087654321 is left with ten digits. */
function hasLostZero(digits: string): boolean {
  return /^(?:[2-9]\d{8,10}|10\d{8})$/u.test(digits);
}
