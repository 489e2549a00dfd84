import { compactKey } from '../../../shared/domain/search-key.ts';
import {
  buildingName,
  entranceName,
  formatUnitCode,
  parseUnitCode,
} from '../../../shared/domain/unit-code.ts';
import { type RollPerson, type RollRow, rollRowSchema } from '../../../shared/features/archives/roll-row.ts';
import type { ImportField } from '../../../shared/features/exchange/import-kind.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import { foldText } from '../../office/fold-text.ts';
import type { SheetCell } from '../../spreadsheet/read-workbook.ts';
import { defined, EMPTY_CELL, hasLostDigits, isBlankCell, isBlankText, oneLine } from './cell-text.ts';
import { cellText } from './headed-sheet.ts';
import { isMasked, withoutMaskedPhones } from './masked-text.ts';
import {
  parseArea,
  parseDateCell,
  parseFloor,
  parseKind,
  parseNames,
  parsePhones,
  parseShare,
  parseState,
  splitCell,
} from './roll-values.ts';

/** The cells of one row, by what they hold. */
export type RowCells = ReadonlyMap<ImportField, SheetCell>;

export interface RowReading {
  readonly unit: string;
  /** Null when something in it is wrong. */
  readonly row: RollRow | null;
  readonly problems: readonly RowProblem[];
  /** Phones could not be paired with the owners, so the first owner has them all. */
  readonly phonesToFirstOwner: boolean;
  /** A masked phone or ID number stood in it. */
  readonly maskedLeftAlone: boolean;
}

const DIGIT_FIELDS: readonly ImportField[] = ['ownerPhone', 'tenantPhone', 'ownerIdNumber'];

/** Reads one household. The first row says what the unit is; further rows add people and plates. */
export function readRollRow(rows: readonly RowCells[]): RowReading {
  const reader = new RowReader(rows);
  return reader.read();
}

class RowReader {
  readonly #rows: readonly RowCells[];
  readonly #problems: RowProblem[] = [];
  readonly #remarks: string[] = [];
  #phonesToFirstOwner = false;
  #maskedLeftAlone = false;

  constructor(rows: readonly RowCells[]) {
    this.#rows = rows;
  }

  read(): RowReading {
    for (const cells of this.#rows) this.#checkCells(cells);
    const place = this.#place();
    const people = this.#rows.flatMap((cells) => [
      ...this.#people(cells, 'owner'),
      ...this.#people(cells, 'tenant'),
    ]);
    const plates = this.#rows.flatMap((cells) => splitCell(cellText(cells.get('plates') ?? EMPTY_CELL)));
    const candidate = {
      ...place,
      ...this.#facts(),
      people: ownersInOrder(distinctPeople(people)),
      plates: distinctPlates(plates.map((plate) => plate.normalize('NFKC').toUpperCase())),
    };
    const row = this.#problems.length === 0 ? this.#checked(candidate) : null;
    const unit = formatUnitCode(place) || this.#text('unitName');
    return {
      unit,
      row,
      problems: this.#problems,
      phonesToFirstOwner: this.#phonesToFirstOwner,
      maskedLeftAlone: this.#maskedLeftAlone,
    };
  }

  #problem(code: RowProblem['code'], field: ImportField | null, values: RowProblem['values'] = {}): void {
    const known = this.#problems.some((one) => one.code === code && one.field === field);
    if (!known) this.#problems.push({ code, field, values });
  }

  #cell(field: ImportField): SheetCell {
    return this.#rows[0]?.get(field) ?? EMPTY_CELL;
  }

  #text(field: ImportField): string {
    return oneLine(cellText(this.#cell(field)));
  }

  #checkCells(cells: RowCells): void {
    for (const [field, cell] of cells) {
      if (cell.kind === 'error') this.#problem('cellError', field, { text: cell.text });
      if (cell.kind === 'noValue')
        this.#problem('formulaWithoutValue', field, { text: cell.text.slice(0, 60) });
      if (hasLostDigits(cell) && DIGIT_FIELDS.includes(field)) {
        this.#problem('digitsLost', field, { text: cellText(cell) });
      }
    }
  }

  #place(): Pick<RollRow, 'building' | 'entrance' | 'room'> & { floor?: number; kind?: RollRow['kind'] } {
    const unitName = this.#text('unitName');
    const room = this.#text('room');
    if (unitName === '' && room === '') this.#problem('unitMissing', null);
    const building = this.#text('building');
    // A room column often holds the whole code, such as 1-2-501.
    const whole = parseUnitCode(unitName === '' ? room : unitName);
    const isSplit = building !== '' && room !== '' && whole.building === '';
    const place = {
      building: buildingName(building === '' || unitName !== '' ? whole.building || building : building),
      entrance: entranceName(this.#text('entrance') || (isSplit ? '' : whole.entrance)),
      room: isSplit || whole.room === '' ? room || whole.room : whole.room,
    };
    if (place.room !== '' && place.building === '') {
      this.#problem('unitUnclear', null, { text: unitName || room });
    }
    const isRoom = whole.building !== '' || whole.kind !== 'other';
    return {
      ...place,
      ...(isRoom && whole.floor !== null ? { floor: whole.floor } : {}),
      ...(isRoom && whole.kind !== 'residence' && whole.kind !== 'other' ? { kind: whole.kind } : {}),
    };
  }

  /** What the row says about the unit; an empty cell says nothing. */
  #facts(): Partial<RollRow> {
    const note = [this.#text('note'), ...this.#remarks].filter((part) => part !== '').join('；');
    return {
      ...defined(
        'floor',
        this.#parsed('floor', (cell) => parseFloor(cellText(cell)), 'floorInvalid'),
      ),
      ...defined(
        'kind',
        this.#parsed('kind', (cell) => parseKind(cellText(cell)), 'choiceUnknown'),
      ),
      ...defined(
        'occupancyState',
        this.#parsed('occupancyState', (cell) => parseState(cellText(cell)), 'choiceUnknown'),
      ),
      ...defined('areaThousandths', this.#area('area')),
      ...defined('innerAreaThousandths', this.#area('innerArea')),
      ...defined('handedOverOn', this.#parsed('handedOverOn', parseDateCell, 'dateInvalid')),
      ...defined('billedFromOn', this.#parsed('billedFromOn', parseDateCell, 'dateInvalid')),
      ...(note === '' ? {} : { note }),
    };
  }

  #parsed<Value>(
    field: ImportField,
    parse: (cell: SheetCell) => Value | null,
    problem: RowProblem['code'],
  ): Value | undefined {
    const cell = this.#cell(field);
    if (isBlankCell(cell)) return undefined;
    const value = parse(cell);
    if (value === null) this.#problem(problem, field, { text: cellText(cell).slice(0, 60) });
    return value ?? undefined;
  }

  #area(field: 'area' | 'innerArea'): number | undefined {
    const cell = this.#cell(field);
    if (isBlankCell(cell)) return undefined;
    const area = parseArea(cell);
    if (typeof area === 'number') return area;
    const code = area === 'notMetric' ? 'areaNotMetric' : 'areaInvalid';
    this.#problem(code, field, { text: cellText(cell).slice(0, 60) });
    return undefined;
  }

  #people(cells: RowCells, role: 'owner' | 'tenant'): RollPerson[] {
    const isOwner = role === 'owner';
    const nameField = isOwner ? 'ownerName' : 'tenantName';
    const names = parseNames(cellText(cells.get(nameField) ?? EMPTY_CELL)).filter(
      (one) => !isBlankText(one.name),
    );
    const phones = this.#phones(cells, isOwner ? 'ownerPhone' : 'tenantPhone');
    const idNumbers = isOwner ? this.#idNumbers(cells, names.length) : [];
    if (names.length === 0) {
      if (phones.length > 0) this.#problem('nameMissing', nameField);
      return [];
    }
    const isPaired = phones.length === names.length;
    if (!isPaired && names.length > 1 && phones.length > 0) this.#phonesToFirstOwner = true;
    return names.map((one, index) => ({
      role: isOwner && index > 0 ? ('coOwner' as const) : role,
      name: one.name,
      ...(one.isCompany ? { kind: 'company' as const } : {}),
      phones: isPaired ? phones.slice(index, index + 1) : index === 0 ? [...phones] : [],
      ...defined('idNumber', idNumbers[index]),
      ...defined('shareHundredths', this.#share(one.share)),
      ...(isOwner && index === 0 ? this.#contact(cells) : {}),
    }));
  }

  #contact(cells: RowCells): Pick<RollPerson, 'email' | 'mailingAddress'> {
    return {
      ...defined('email', this.#address(cells.get('ownerEmail'))),
      ...defined('mailingAddress', this.#address(cells.get('mailingAddress'))),
    };
  }

  #address(cell: SheetCell = EMPTY_CELL): string | undefined {
    const text = oneLine(cellText(cell));
    if (isBlankText(text)) return undefined;
    if (!isMasked(text)) return text;
    this.#maskedLeftAlone = true;
    return undefined;
  }

  #share(text: string | null): number | undefined {
    if (text === null) return undefined;
    const share = parseShare(text);
    if (share === null) this.#problem('shareInvalid', 'ownerName', { text });
    return share ?? undefined;
  }

  #phones(cells: RowCells, field: 'ownerPhone' | 'tenantPhone'): readonly string[] {
    const cell = cells.get(field) ?? EMPTY_CELL;
    if (isBlankCell(cell)) return [];
    const text = cellText(cell);
    const isPartlyMasked = isMasked(text);
    if (isPartlyMasked) this.#maskedLeftAlone = true;
    const plain = isPartlyMasked ? withoutMaskedPhones(text) : text;
    if (isPartlyMasked && !/\d/u.test(plain)) return [];
    const read = parsePhones(plain);
    if (!read.isValid) {
      this.#problem('phoneInvalid', field, { text: cellText(cell).slice(0, 60) });
      return [];
    }
    if (read.hasWords) this.#remarks.push(oneLine(cellText(cell)));
    return read.phones;
  }

  /** An ID number given to the wrong person would do harm, so it must be clear whose it is. */
  #idNumbers(cells: RowCells, owners: number): readonly (string | undefined)[] {
    const cell = cells.get('ownerIdNumber') ?? EMPTY_CELL;
    if (isBlankCell(cell)) return [];
    const numbers = splitCell(cellText(cell)).map((text) =>
      text.normalize('NFKC').replace(/\s/gu, '').toUpperCase(),
    );
    if (numbers.length !== owners) {
      this.#problem('idNumbersUneven', 'ownerIdNumber', { numbers: numbers.length, owners });
    }
    return numbers.map((number) => {
      if (!isMasked(number)) return number;
      this.#maskedLeftAlone = true;
      return undefined;
    });
  }

  /** The contract of a row has the last word on lengths and on characters nobody can see. */
  #checked(candidate: object): RollRow | null {
    const parsed = rollRowSchema.safeParse(candidate);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const field = fieldOf(issue.path);
      if (issue.message === 'invisibleCharacters') this.#problem('badText', field);
      else
        this.#problem(issue.code === 'too_big' ? 'tooLong' : 'notAccepted', field, { text: issue.message });
    }
    return null;
  }
}

/** One car may be written with and without a blank; the first spelling stays. */
function distinctPlates(plates: readonly string[]): string[] {
  const byKey = new Map(plates.toReversed().map((plate) => [compactKey(plate, foldText), plate]));
  return plates.filter(
    (plate, place) => byKey.get(compactKey(plate, foldText)) === plate && plates.indexOf(plate) === place,
  );
}

/** Merged cells repeat a person on every row of a household. */
function distinctPeople(people: readonly RollPerson[]): RollPerson[] {
  const distinct = new Map<string, RollPerson>();
  for (const person of people) {
    const side = person.role === 'tenant' ? 'tenant' : 'owner';
    const known = distinct.get(`${side}|${person.name}`);
    distinct.set(
      `${side}|${person.name}`,
      known === undefined ? person : { ...known, phones: [...new Set([...known.phones, ...person.phones])] },
    );
  }
  return [...distinct.values()];
}

/** One owner, the others beside; whichever row they came from. */
function ownersInOrder(people: readonly RollPerson[]): RollPerson[] {
  let owners = 0;
  return people.map((person) => {
    if (person.role === 'tenant') return person;
    owners += 1;
    return { ...person, role: owners === 1 ? 'owner' : 'coOwner' };
  });
}

const FIELD_OF_ROW: Readonly<Record<string, ImportField>> = {
  building: 'building',
  entrance: 'entrance',
  room: 'room',
  floor: 'floor',
  kind: 'kind',
  areaThousandths: 'area',
  innerAreaThousandths: 'innerArea',
  occupancyState: 'occupancyState',
  handedOverOn: 'handedOverOn',
  billedFromOn: 'billedFromOn',
  note: 'note',
  plates: 'plates',
  people: 'ownerName',
};
const FIELD_OF_PERSON: Readonly<Record<string, ImportField>> = {
  phones: 'ownerPhone',
  idNumber: 'ownerIdNumber',
  email: 'ownerEmail',
  mailingAddress: 'mailingAddress',
};

function fieldOf(path: readonly PropertyKey[]): ImportField | null {
  const [first, , third] = path.map(String);
  return FIELD_OF_PERSON[third ?? ''] ?? FIELD_OF_ROW[first ?? ''] ?? null;
}
