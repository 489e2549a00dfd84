import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../../shared/api/contract.ts';
import {
  OCCUPANCY_ROLES,
  OCCUPANCY_STATES,
  UNIT_KINDS,
  WORKS_STATES,
} from '../../shared/features/archives/household.ts';
import type { ImportKind } from '../../shared/features/exchange/import-kind.ts';
import { METER_KINDS } from '../../shared/features/meters/meter.ts';
import { LANGUAGES, type Language } from '../../shared/i18n/language.ts';
import { type MessageKey, messages } from '../../shared/i18n/messages.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

/** The columns of each list as the screen names them, in its order. */
const LISTS = {
  units: {
    displayName: 'archives.unit',
    building: 'archives.building',
    entrance: 'archives.entrance',
    floor: 'archives.floor',
    room: 'archives.room',
    kind: 'archives.kind',
    areaThousandths: 'archives.area',
    innerAreaThousandths: 'archives.innerArea',
    handedOverOn: 'archives.handedOverOn',
    billedFromOn: 'archives.billedFromOn',
    note: 'archives.note',
    owners: 'archives.owners',
    tenants: 'archives.tenants',
    payer: 'archives.payer',
    phone: 'archives.phone',
    occupancyState: 'archives.occupancyState',
    worksState: 'archives.worksState',
  },
  occupancies: {
    unitName: 'archives.unit',
    building: 'archives.building',
    entrance: 'archives.entrance',
    room: 'archives.room',
    personName: 'archives.name',
    role: 'archives.role',
    when: 'archives.when',
    shareHundredths: 'archives.share',
    fromOn: 'archives.fromOn',
    toOn: 'archives.toOn',
    isPayer: 'archives.payer',
    isPrimaryContact: 'archives.isPrimaryContact',
    phones: 'archives.phones',
    idType: 'archives.idType',
    idNumber: 'archives.idNumber',
    email: 'archives.email',
    mailingAddress: 'archives.mailingAddress',
    kind: 'archives.personKind',
    honorific: 'archives.honorific',
  },
  vehicles: {
    plate: 'archives.plate',
    unitName: 'archives.unit',
    building: 'archives.building',
    entrance: 'archives.entrance',
    room: 'archives.room',
    driverName: 'archives.vehicleOf',
    note: 'archives.note',
    useState: 'archives.useState',
  },
  meters: {
    unitName: 'meters.household',
    building: 'meters.building',
    entrance: 'meters.entrance',
    room: 'meters.room',
    kind: 'meters.kind',
    number: 'meters.number',
    baseReadingThousandths: 'meters.baseReading',
    installedOn: 'meters.installedOn',
    digits: 'meters.digits',
    multiplierThousandths: 'meters.multiplier',
    note: 'meters.note',
    useState: 'archives.useState',
  },
} as const satisfies Partial<Record<ImportKind, Readonly<Record<string, MessageKey>>>>;
type List = keyof typeof LISTS;

/** What is on file that a file does not show in full, and all the rest of it. */
const TABLES = ['building', 'unit', 'person', 'person_phone', 'occupancy', 'vehicle', 'meter'];

let office: TestOffice;
let approved: Api;
beforeAll(async () => {
  office = await createTestOffice();
  approved = await office.approvedBy('supervisor');
});
afterAll(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const odd = fc.constantFrom(
  '',
  '=1+1',
  '+852',
  '-5',
  '@SUM(A1)',
  "'quoted",
  "''=x",
  '＝全形',
  '有,逗號"引號"',
  '  前後 ',
  '２０２６',
  '0012',
  '1/2',
  'TRUE',
  '#REF!',
  '無',
  '-',
  '😀 𠮷野',
  'José',
  '138****8000',
  '_x0041_',
);
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2012, 0, 1 + days)).toISOString().slice(0, 10));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const meter = fc.record({
  kind: fc.constantFrom(...METER_KINDS),
  number: fc.constantFrom('', '00123', 'E-9', '=7', '1E5', '１２３'),
  digits: fc.integer({ min: 5, max: 9 }),
  multiplierThousandths: fc.constantFrom(1000, 40_000, 1, 1500),
  installedOn: maybe(day),
  baseReadingThousandths: fc.integer({ min: 0, max: 99_999_999 }),
  note: odd,
  active: fc.boolean(),
});
const person = fc.record({
  name: fc.constantFrom(
    '陳大文',
    "O'Brien",
    '=HYPERLINK(1)',
    '歐陽 修',
    '-王',
    'José',
    '安居置業有限公司',
    '@周',
  ),
  role: fc.constantFrom(...OCCUPANCY_ROLES),
  shareHundredths: maybe(fc.integer({ min: 1, max: 2500 })),
  fromOn: maybe(day),
  ended: fc.boolean(),
  isPrimaryContact: fc.boolean(),
  phones: fc.uniqueArray(fc.constantFrom('13800138000', '+852 2345 6789', '021-87654321', '91234567'), {
    maxLength: 3,
  }),
  idNumber: fc.option(fc.integer({ min: 0, max: 999_999 }), { nil: null }),
  email: fc.constantFrom('', 'a@example.com', '=a@example.com'),
  mailingAddress: odd,
  honorific: fc.constantFrom('', '先生', 'Mr'),
});
const unit = fc.record({
  building: fc.constantFrom('1', 'A', '２期3棟', '車庫', '+B座', '=棟', '0'),
  entrance: fc.constantFrom('', '2', '乙單元', '=3'),
  room: fc.constantFrom('0101', 'B1-12', '=1+1-', '１０１', '-5-', '12B', '1-101-', '@', '無'),
  floor: maybe(fc.integer({ min: -3, max: 60 })),
  kind: fc.constantFrom(...UNIT_KINDS),
  areaThousandths: maybe(fc.integer({ min: 1, max: 9_999_999 })),
  innerAreaThousandths: maybe(fc.integer({ min: 1, max: 9_999_999 })),
  occupancyState: fc.constantFrom(...OCCUPANCY_STATES),
  worksState: fc.constantFrom(...WORKS_STATES),
  handedOverOn: maybe(day),
  billedFromOn: maybe(day),
  note: odd,
  people: fc.array(person, { maxLength: 4 }),
  vehicles: fc.array(fc.record({ driven: fc.boolean(), note: odd, active: fc.boolean() }), { maxLength: 2 }),
  meters: fc.uniqueArray(meter, { maxLength: 3, selector: ({ kind }) => kind }),
});

let count = 0;
const buildings = new Map<string, number>();

/** Puts a household on file through the office's own operations, under a room and names of its own. */
async function keep(household: typeof unit extends fc.Arbitrary<infer Value> ? Value : never): Promise<void> {
  const { api } = office;
  const { building, people, vehicles, meters, ...fields } = household;
  count += 1;
  const buildingId = buildings.get(building) ?? (await api.archives.saveBuilding({ name: building })).id;
  buildings.set(building, buildingId);
  const room = `${fields.room}${count}`;
  const { id: unitId } = await api.archives.saveUnit({ ...fields, room, buildingId });
  for (const [place, { name, ended, idNumber, phones, fromOn, ...facts }] of people.entries()) {
    const { people: held } = await api.archives.addOccupancy({
      unitId,
      person: {
        name: `${name}${place}`,
        kind: name.endsWith('公司') ? 'company' : 'individual',
        email: facts.email,
        mailingAddress: facts.mailingAddress,
        honorific: facts.honorific,
        phones: phones.map((phone) => ({ phone })),
        ...(idNumber === null ? {} : { idType: '護照', idNumber: `P${count}X${idNumber}${place}` }),
      },
      role: facts.role,
      shareHundredths: facts.shareHundredths,
      fromOn,
      isPrimaryContact: facts.isPrimaryContact,
    });
    const last = held.find(({ person: one }) => one.name === `${name}${place}`);
    const next = held.find(({ id, when }) => id !== last?.id && when === 'now');
    if (ended && last !== undefined) {
      await api.archives.endOccupancy({
        id: last.id,
        toOn: '2026-06-30',
        ...(next === undefined ? {} : { nextPayer: next.id }),
      });
    }
  }
  const { people: residents } = await api.archives.unitFile({ id: unitId });
  for (const [place, { driven, note, active }] of vehicles.entries()) {
    await api.archives.saveVehicle({
      unitId,
      personId: driven ? (residents[0]?.person.id ?? null) : null,
      plate: `粵B ${count}${place}`,
      note,
      active,
    });
  }
  for (const each of meters) await api.meters.save({ unitId, ...each });
}

function contents(): string {
  const { database } = office.office.core.office;
  return JSON.stringify(TABLES.map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()));
}

/** What a list that left as a file would change when it came back. */
async function bringBack(list: List, format: 'xlsx' | 'csv', language: Language) {
  const columns = Object.entries(LISTS[list]).map(([field, key]) => ({
    field,
    header: messages[key][language],
  }));
  const taken = await office.finish(
    await approved.exchange.exportGrid({ source: list, columns, format, language, title: list, ...PURPOSE }),
  );
  const bytes = office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array();
  const ticket = office.office.tray.put({ name: `list.${format}`, bytes }, office.connection.id);
  const found = await office.api.exchange.inspectImport({ kind: list, ticket });
  const preview = await office.api.exchange.previewImport({
    kind: list,
    ticket,
    sheet: found.sheet,
    headerRow: found.headerRow,
    columns: found.columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }])),
  });
  return { rows: taken.rows, preview };
}

test('every list that leaves as a file and comes back changes nothing, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(unit, { minLength: 2, maxLength: 4 }),
      fc.constantFrom('xlsx' as const, 'csv' as const),
      fc.constantFrom(...LANGUAGES),
      async (households, format, language) => {
        for (const household of households) await keep(household);
        const before = contents();
        for (const list of ['units', 'occupancies', 'vehicles', 'meters'] as const) {
          const { rows, preview } = await bringBack(list, format, language);
          expect([list, preview.changed, preview.rejected]).toEqual([list, [], []]);
          expect([list, preview.counts]).toEqual([
            list,
            { rows, created: 0, changed: 0, unchanged: rows, rejected: 0 },
          ]);
        }
        expect(contents()).toBe(before);
      },
    ),
    { numRuns: 12, seed: 20_261_126, endOnFailure: true },
  );
}, 120_000);
