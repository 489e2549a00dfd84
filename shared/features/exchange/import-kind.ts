import { z } from 'zod';

/** What can be brought in from a spreadsheet. */
export const IMPORT_KINDS = [
  'roll',
  'units',
  'occupancies',
  'vehicles',
  'openingBalances',
  'meters',
  'readings',
] as const;
export const importKindSchema = z.enum(IMPORT_KINDS);
export type ImportKind = z.output<typeof importKindSchema>;

/** A unit is named whole in one column, or by its parts. */
const PLACE = ['unitName', 'building', 'entrance', 'room'] as const;

/** What a column of a file of each kind can be. One column holds one of these, and each is held by one column at most. */
export const FIELDS_OF_KIND = {
  roll: [
    'unitName',
    'building',
    'entrance',
    'floor',
    'room',
    'kind',
    'area',
    'innerArea',
    'ownerName',
    'ownerPhone',
    'ownerIdNumber',
    'ownerEmail',
    'mailingAddress',
    'tenantName',
    'tenantPhone',
    'plates',
    'handedOverOn',
    'billedFromOn',
    'occupancyState',
    'note',
  ],
  units: [
    ...PLACE,
    'floor',
    'kind',
    'area',
    'innerArea',
    'occupancyState',
    'worksState',
    'handedOverOn',
    'billedFromOn',
    'note',
  ],
  occupancies: [
    ...PLACE,
    'personName',
    'role',
    'share',
    'fromOn',
    'toOn',
    'payer',
    'primaryContact',
    'phones',
    'idType',
    'idNumber',
    'email',
    'mailingAddress',
    'personKind',
    'honorific',
  ],
  vehicles: [...PLACE, 'plate', 'driverName', 'inUse', 'note'],
  openingBalances: [...PLACE, 'feeItem', 'month', 'owed', 'prepaid'],
  meters: [
    ...PLACE,
    'meterKind',
    'meterNumber',
    'baseReading',
    'installedOn',
    'digits',
    'multiplier',
    'inUse',
    'note',
  ],
  readings: [
    ...PLACE,
    'meterKind',
    'meterNumber',
    'month',
    'reading',
    'readOn',
    'readingKind',
    'rolledOver',
    'reader',
    'note',
  ],
} as const satisfies Readonly<Record<ImportKind, readonly string[]>>;

export type ImportField = (typeof FIELDS_OF_KIND)[ImportKind][number];

export const IMPORT_FIELDS: readonly ImportField[] = [
  ...new Set<ImportField>(Object.values(FIELDS_OF_KIND).flat()),
];
export const importFieldSchema = z.enum(IMPORT_FIELDS);

const NAMES_UNIT = ['unitName', 'room'] as const;

export interface ImportKindShape {
  /** Of each group one at least is matched to a column. */
  readonly needed: readonly (readonly ImportField[])[];
  /** What the check shows of a row that is new, beside what it is called. */
  readonly shown: readonly ImportField[];
  /** The columns of its template. */
  readonly template: readonly ImportField[];
}

export const KIND_SHAPES: Readonly<Record<ImportKind, ImportKindShape>> = {
  roll: {
    needed: [NAMES_UNIT],
    shown: ['ownerName', 'tenantName', 'area'],
    template: [
      'building',
      'entrance',
      'room',
      'area',
      'ownerName',
      'ownerPhone',
      'ownerIdNumber',
      'mailingAddress',
      'tenantName',
      'tenantPhone',
      'plates',
      'handedOverOn',
      'occupancyState',
      'note',
    ],
  },
  units: {
    needed: [NAMES_UNIT],
    shown: ['kind', 'floor', 'area', 'occupancyState'],
    template: FIELDS_OF_KIND.units.filter((field) => field !== 'unitName'),
  },
  occupancies: {
    needed: [NAMES_UNIT, ['personName']],
    shown: ['role', 'share', 'fromOn', 'payer'],
    template: FIELDS_OF_KIND.occupancies.filter((field) => field !== 'unitName'),
  },
  vehicles: {
    needed: [NAMES_UNIT, ['plate']],
    shown: ['unitName', 'driverName', 'note'],
    template: FIELDS_OF_KIND.vehicles.filter((field) => field !== 'unitName'),
  },
  openingBalances: {
    needed: [NAMES_UNIT, ['owed', 'prepaid']],
    shown: ['feeItem', 'month', 'owed', 'prepaid'],
    template: FIELDS_OF_KIND.openingBalances.filter((field) => field !== 'unitName'),
  },
  meters: {
    needed: [NAMES_UNIT, ['meterKind']],
    shown: ['meterKind', 'meterNumber', 'baseReading', 'installedOn'],
    template: FIELDS_OF_KIND.meters.filter((field) => field !== 'unitName'),
  },
  readings: {
    needed: [NAMES_UNIT, ['meterKind'], ['month'], ['reading']],
    shown: ['meterKind', 'meterNumber', 'month', 'reading'],
    template: FIELDS_OF_KIND.readings.filter((field) => field !== 'unitName'),
  },
};

/** The groups of which nothing is matched yet. */
export function missingFields(
  kind: ImportKind,
  matched: readonly ImportField[],
): readonly (readonly ImportField[])[] {
  return KIND_SHAPES[kind].needed.filter((group) => !group.some((field) => matched.includes(field)));
}
