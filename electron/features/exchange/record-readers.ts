import { compactKey } from '../../../shared/domain/search-key.ts';
import { unitKey } from '../../../shared/domain/unit-code.ts';
import {
  OCCUPANCY_ROLES,
  OCCUPANCY_STATES,
  PERSON_KINDS,
  UNIT_KINDS,
  WORKS_STATES,
} from '../../../shared/features/archives/household.ts';
import {
  type OccupancyImportRow,
  occupancyImportRowSchema,
  type UnitImportRow,
  unitImportRowSchema,
  type VehicleImportRow,
  vehicleImportRowSchema,
} from '../../../shared/features/archives/import-rows.ts';
import type { ImportField } from '../../../shared/features/exchange/import-kind.ts';
import type { RowProblemCode } from '../../../shared/features/exchange/row-problem.ts';
import { foldText } from '../../office/fold-text.ts';
import type { WrittenPlace } from '../../office/unit-place.repository.ts';
import { defined } from './cell-text.ts';
import { cellText } from './headed-sheet.ts';
import type { Claim } from './import-entry.ts';
import { isMasked } from './masked-text.ts';
import type { RecordReading } from './read-records.ts';
import { parseFloor, parseKind, parseShareCell, parseState } from './roll-values.ts';
import type { RowReader } from './row-reader.ts';
import { codeOfWord, parseFlag } from './worded-choice.ts';

const PLACE_FIELDS: Readonly<Record<string, ImportField>> = {
  building: 'building',
  entrance: 'entrance',
  room: 'room',
};

/** Held by one row of the file. */
export function claim(
  key: string,
  code: RowProblemCode,
  field: ImportField | null,
  more: Partial<Pick<Claim, 'always' | 'holder'>> = {},
): Claim {
  return { key, always: false, ...more, twice: (row) => ({ code, field, values: { row } }) };
}

export function placeKey(place: WrittenPlace): string {
  return unitKey(place.otherwise ?? place, foldText);
}

export function readUnitRow(cells: RowReader): RecordReading<UnitImportRow> {
  const place = cells.place();
  const candidate = {
    ...place,
    ...defined(
      'floor',
      cells.parsed('floor', (cell) => parseFloor(cellText(cell)), 'floorInvalid'),
    ),
    ...defined(
      'kind',
      cells.choice('kind', (text) => codeOfWord('unitKind', UNIT_KINDS, text) ?? parseKind(text)),
    ),
    ...defined('areaThousandths', cells.area('area')),
    ...defined('innerAreaThousandths', cells.area('innerArea')),
    ...defined(
      'occupancyState',
      cells.choice(
        'occupancyState',
        (text) => codeOfWord('occupancyState', OCCUPANCY_STATES, text) ?? parseState(text),
      ),
    ),
    ...defined(
      'worksState',
      cells.choice('worksState', (text) => codeOfWord('worksState', WORKS_STATES, text)),
    ),
    ...defined('handedOverOn', cells.date('handedOverOn')),
    ...defined('billedFromOn', cells.date('billedFromOn')),
    ...defined('note', cells.line('note')),
  };
  const row = cells.checked(unitImportRowSchema, candidate, {
    ...PLACE_FIELDS,
    floor: 'floor',
    areaThousandths: 'area',
    innerAreaThousandths: 'innerArea',
    handedOverOn: 'handedOverOn',
    billedFromOn: 'billedFromOn',
    note: 'note',
  });
  return {
    name: cells.unitName(place),
    row,
    claims: [claim(`unit ${placeKey(place)}`, 'unitTwice', null, { always: true })],
  };
}

export function readOccupancyRow(cells: RowReader): RecordReading<OccupancyImportRow> {
  const place = cells.place();
  const unit = placeKey(place);
  const given = cells.text('idNumber').normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  const masked = isMasked(given);
  if (masked) cells.maskedLeftAlone = true;
  const name = cells.text('personName');
  if (name === '') cells.problem('required', 'personName');
  const candidate = {
    ...place,
    name,
    ...defined('role', cells.choice('role', parseRole)),
    ...defined('shareHundredths', cells.parsed('share', parseShareCell, 'shareInvalid')),
    ...defined('fromOn', cells.date('fromOn')),
    ...defined('toOn', cells.date('toOn')),
    ...defined('isPayer', cells.choice('payer', parseFlag)),
    ...defined('isPrimaryContact', cells.choice('primaryContact', parseFlag)),
    ...defined(
      'kind',
      cells.choice('personKind', (text) => codeOfWord('personKind', PERSON_KINDS, text)),
    ),
    ...defined('honorific', cells.line('honorific')),
    phones: [...cells.phones('phones')],
    ...defined('idType', cells.line('idType')),
    ...(cells.line('idNumber') === undefined ? {} : masked ? { maskedIdNumber: given } : { idNumber: given }),
    ...defined('email', cells.address('email')),
    ...defined('mailingAddress', cells.address('mailingAddress')),
  };
  const row = cells.checked(occupancyImportRowSchema, candidate, {
    ...PLACE_FIELDS,
    name: 'personName',
    shareHundredths: 'share',
    fromOn: 'fromOn',
    toOn: 'toOn',
    honorific: 'honorific',
    phones: 'phones',
    idType: 'idType',
    idNumber: 'idNumber',
    email: 'email',
    mailingAddress: 'mailingAddress',
  });
  return {
    name: `${cells.unitName(place)} ${name}`.trim(),
    row,
    claims: occupancyClaims(row, unit, given),
  };
}

function occupancyClaims(row: OccupancyImportRow | null, unit: string, idNumber: string): Claim[] {
  if (row === null) return [];
  const holder = compactKey(row.name, foldText);
  // Somebody is something in a unit once at a time; what has ended may stand beside.
  const time = row.toOn === undefined ? 'open' : `${row.fromOn ?? ''} ${row.toOn}`;
  const self = [unit, holder, idNumber, row.role ?? '', time].join('|');
  const claims = [claim(`person ${self}`, 'rowTwice', 'personName', { always: true })];
  // One pays and one is called first at a time; of those who have left nobody asks any more.
  if (row.toOn === undefined) {
    if (row.isPayer === true) claims.push(claim(`payer ${unit}`, 'payerTwice', 'payer'));
    if (row.isPrimaryContact === true) {
      claims.push(claim(`primary ${unit}`, 'primaryTwice', 'primaryContact'));
    }
  }
  if (row.idNumber !== undefined) {
    claims.push(claim(`id ${row.idNumber}`, 'idNumberTwice', 'idNumber', { holder }));
  }
  return claims;
}

const ROLE_WORDS: readonly (readonly [(typeof OCCUPANCY_ROLES)[number], RegExp])[] = [
  ['coOwner', /共有|共同|聯名|联名|co-?owner/iu],
  ['owner', /業主|业主|戶主|户主|產權|产权|owner/iu],
  ['tenant', /租|tenant/iu],
  ['family', /家屬|家属|家人|配偶|子女|父母|family/iu],
  ['employee', /員工|员工|僱員|雇员|employee|staff/iu],
  ['agent', /代理|中介|受託|受托|agent/iu],
];

function parseRole(text: string): (typeof OCCUPANCY_ROLES)[number] | null {
  return (
    codeOfWord('occupancyRole', OCCUPANCY_ROLES, text) ??
    ROLE_WORDS.find(([, pattern]) => pattern.test(text))?.[0] ??
    null
  );
}

export function readVehicleRow(cells: RowReader): RecordReading<VehicleImportRow> {
  const place = cells.place();
  const plate = cells.text('plate').normalize('NFKC').toUpperCase();
  const active = cells.choice('inUse', parseInUse);
  const candidate = {
    ...place,
    plate,
    ...defined('driverName', cells.line('driverName')),
    ...defined('active', active),
    ...defined('note', cells.line('note')),
  };
  const row = cells.checked(vehicleImportRowSchema, candidate, {
    ...PLACE_FIELDS,
    plate: 'plate',
    driverName: 'driverName',
    note: 'note',
  });
  const key = compactKey(plate, foldText);
  // A plate is in use once; one that is no longer used may have been in several households.
  const claimed = active === false ? `retired ${key}|${placeKey(place)}` : `plate ${key}`;
  return { name: plate || cells.unitName(place), row, claims: [claim(claimed, 'rowTwice', 'plate')] };
}

/** 在用 or 停用, or simply yes or no. */
export function parseInUse(text: string): boolean | null {
  const state = codeOfWord('useState', ['inUse', 'retired'] as const, text);
  return state === null ? parseFlag(text) : state === 'inUse';
}
