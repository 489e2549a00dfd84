import { compactKey } from '../../../shared/domain/search-key.ts';
import { type RollPerson, type RollRow, rollRowSchema } from '../../../shared/features/archives/roll-row.ts';
import type { ImportField } from '../../../shared/features/exchange/import-kind.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import { foldText } from '../../office/fold-text.ts';
import type { SheetCell } from '../../spreadsheet/read-workbook.ts';
import { defined, isBlankCell, isBlankText } from './cell-text.ts';
import { cellText } from './headed-sheet.ts';
import { isMasked } from './masked-text.ts';
import { parseFloor, parseKind, parseNames, parseShare, parseState, splitCell } from './roll-values.ts';
import { RowReader } from './row-reader.ts';

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
  /** A phone kept as a number may have lost its zero. */
  readonly leadingZeroLost: boolean;
}

/** Reads one household. The first row says what the unit is; further rows add people and plates. */
export function readRollRow(rows: readonly RowCells[]): RowReading {
  const readers = rows.map((cells) => new RowReader(cells));
  const [first = new RowReader(new Map())] = readers;
  const place = rollPlace(first);
  const remarks: string[] = [];
  let phonesToFirstOwner = false;
  const people = readers.flatMap((cells) =>
    SIDES.flatMap((side) => {
      const read = readPeople(cells, side);
      remarks.push(...read.remarks);
      phonesToFirstOwner ||= read.phonesToFirst;
      return read.people;
    }),
  );
  const plates = readers.flatMap((cells) => splitCell(cellText(cells.cell('plates'))));
  const candidate = {
    ...place,
    ...factsOf(first, remarks),
    people: ownersInOrder(distinctPeople(people)),
    plates: distinctPlates(plates.map((plate) => plate.normalize('NFKC').toUpperCase())),
  };
  const isWrong = readers.some(({ problems }) => problems.length > 0);
  return {
    unit: first.unitName(place),
    row: isWrong ? null : first.checked(rollRowSchema, candidate, FIELD_OF_ROW),
    problems: distinctProblems(readers.flatMap(({ problems }) => problems)),
    phonesToFirstOwner,
    maskedLeftAlone: readers.some(({ maskedLeftAlone }) => maskedLeftAlone),
    leadingZeroLost: readers.some(({ leadingZeroLost }) => leadingZeroLost),
  };
}

/** A room that is read as a whole name says its floor and its kind too. */
function rollPlace(
  cells: RowReader,
): Pick<RollRow, 'building' | 'entrance' | 'room'> & { floor?: number; kind?: RollRow['kind'] } {
  const { place, code } = cells.placeReading();
  const { building, entrance, room } = place.otherwise ?? place;
  const isRoom = code.building !== '' || code.kind !== 'other';
  return {
    building,
    entrance,
    room,
    ...(isRoom && code.floor !== null ? { floor: code.floor } : {}),
    ...(isRoom && code.kind !== 'residence' && code.kind !== 'other' ? { kind: code.kind } : {}),
  };
}

/** What the row says about the unit; an empty cell says nothing. */
function factsOf(cells: RowReader, remarks: readonly string[]): Partial<RollRow> {
  const note = [cells.text('note'), ...remarks].filter((part) => part !== '').join('；');
  return {
    ...defined(
      'floor',
      cells.parsed('floor', (cell) => parseFloor(cellText(cell)), 'floorInvalid'),
    ),
    ...defined('kind', cells.choice('kind', parseKind)),
    ...defined('occupancyState', cells.choice('occupancyState', parseState)),
    ...defined('areaThousandths', cells.area('area')),
    ...defined('innerAreaThousandths', cells.area('innerArea')),
    ...defined('handedOverOn', cells.date('handedOverOn')),
    ...defined('billedFromOn', cells.date('billedFromOn')),
    ...(note === '' ? {} : { note }),
  };
}

const SIDES = [
  { role: 'owner', nameField: 'ownerName', phoneField: 'ownerPhone' },
  { role: 'tenant', nameField: 'tenantName', phoneField: 'tenantPhone' },
] as const;

interface PeopleReading {
  readonly people: readonly RollPerson[];
  /** Phones that could not be paired with the names, so the first has them all. */
  readonly phonesToFirst: boolean;
  /** Words beside phones, which belong to nobody's number. */
  readonly remarks: readonly string[];
}

function readPeople(
  cells: RowReader,
  { role, nameField, phoneField }: (typeof SIDES)[number],
): PeopleReading {
  const isOwner = role === 'owner';
  const names = parseNames(cellText(cells.cell(nameField))).filter((one) => !isBlankText(one.name));
  const phoneCell = cells.phoneCell(phoneField);
  const phones = phoneCell?.phones ?? [];
  const remarks = phoneCell?.hasWords === true ? [cells.text(phoneField)] : [];
  const idNumbers = isOwner ? readIdNumbers(cells, names.length) : [];
  if (names.length === 0) {
    if (phones.length > 0) cells.problem('nameMissing', nameField);
    return { people: [], phonesToFirst: false, remarks };
  }
  const isPaired = phones.length === names.length;
  const people = names.map((one, index) => ({
    role: isOwner && index > 0 ? ('coOwner' as const) : role,
    name: one.name,
    ...(one.isCompany ? { kind: 'company' as const } : {}),
    phones: isPaired ? phones.slice(index, index + 1) : index === 0 ? [...phones] : [],
    ...defined('idNumber', idNumbers[index]),
    ...defined('shareHundredths', readShare(cells, one.share)),
    ...(isOwner && index === 0
      ? {
          ...defined('email', cells.address('ownerEmail')),
          ...defined('mailingAddress', cells.address('mailingAddress')),
        }
      : {}),
  }));
  return { people, phonesToFirst: !isPaired && names.length > 1 && phones.length > 0, remarks };
}

function readShare(cells: RowReader, text: string | null): number | undefined {
  if (text === null) return undefined;
  const share = parseShare(text);
  if (share === null) cells.problem('shareInvalid', 'ownerName', { text });
  return share ?? undefined;
}

/** An ID number given to the wrong person would do harm, so it must be clear whose it is. */
function readIdNumbers(cells: RowReader, owners: number): readonly (string | undefined)[] {
  const cell = cells.cell('ownerIdNumber');
  if (isBlankCell(cell)) return [];
  const numbers = splitCell(cellText(cell)).map((text) =>
    text.normalize('NFKC').replace(/\s/gu, '').toUpperCase(),
  );
  if (numbers.length !== owners) {
    cells.problem('idNumbersUneven', 'ownerIdNumber', { numbers: numbers.length, owners });
  }
  return numbers.map((number) => {
    if (!isMasked(number)) return number;
    cells.maskedLeftAlone = true;
    return undefined;
  });
}

/** Rows of one household may say the same thing wrong. */
function distinctProblems(problems: readonly RowProblem[]): RowProblem[] {
  return problems.filter(
    ({ code, field }, place) =>
      problems.findIndex((one) => one.code === code && one.field === field) === place,
  );
}

/** One car may be written with and without a blank; the first spelling stays. */
function distinctPlates(plates: readonly string[]): string[] {
  const byKey = new Map(plates.toReversed().map((plate) => [compactKey(plate, foldText), plate]));
  return plates.filter(
    (plate, place) => byKey.get(compactKey(plate, foldText)) === plate && plates.indexOf(plate) === place,
  );
}

/** Merged cells repeat a person on every row of a household; with another ID number it is somebody else. */
function distinctPeople(people: readonly RollPerson[]): RollPerson[] {
  const isTenant = ({ role }: RollPerson) => role === 'tenant';
  const distinct: RollPerson[] = [];
  for (const person of people) {
    const { name, idNumber } = person;
    const place = distinct.findIndex(
      (one) =>
        one.name === name &&
        isTenant(one) === isTenant(person) &&
        (one.idNumber === undefined || idNumber === undefined || one.idNumber === idNumber),
    );
    const known = distinct[place];
    if (known === undefined) distinct.push(person);
    else {
      const phones = [...new Set([...known.phones, ...person.phones])];
      distinct[place] = { ...known, ...defined('idNumber', known.idNumber ?? idNumber), phones };
    }
  }
  return distinct;
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
  phones: 'ownerPhone',
  idNumber: 'ownerIdNumber',
  email: 'ownerEmail',
  mailingAddress: 'mailingAddress',
};
