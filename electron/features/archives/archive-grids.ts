import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { countOf, type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import {
  iteratePeopleAsOf,
  iterateUnitsAsOf,
  personAsOfSource,
  unitAsOfSource,
} from './lists-as-of.repository.ts';
import { iterateOccupancies, occupancySource } from './occupancy-list.repository.ts';
import { iteratePeople, personSource } from './person-list.repository.ts';
import { iterateUnits, unitSource } from './unit-list.repository.ts';
import { vehicleSource } from './vehicle-list.repository.ts';
import { iterateVerification, verificationSource } from './verification-list.repository.ts';

/** What a list of units tells of each, on any day. */
const UNIT = {
  building: { kind: 'text' },
  entrance: { kind: 'text' },
  floor: { kind: 'integer' },
  room: { kind: 'text' },
  displayName: { kind: 'text' },
  kind: { kind: 'choice', words: 'unitKind' },
  areaThousandths: { kind: 'area' },
} as const;
const PEOPLE_OF_UNIT = {
  owners: { kind: 'text' },
  tenants: { kind: 'text' },
  payer: { kind: 'text' },
  phone: { kind: 'text' },
} as const;

/** Where something belongs. */
const PLACE = {
  unitName: { kind: 'text' },
  building: { kind: 'text' },
  entrance: { kind: 'text' },
  room: { kind: 'text' },
} as const;

/** The lists of the archives that people may take out. */
export const archiveGrids = {
  units: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    rows: iterateUnits,
    count: countOf(unitSource),
    ofPeople: true,
    fields: {
      ...UNIT,
      innerAreaThousandths: { kind: 'area' },
      handedOverOn: { kind: 'date' },
      billedFromOn: { kind: 'date' },
      note: { kind: 'text' },
      ...PEOPLE_OF_UNIT,
      occupancyState: { kind: 'choice', words: 'occupancyState' },
      worksState: { kind: 'choice', words: 'worksState' },
      tags: { kind: 'text' },
      arrearsCents: { kind: 'money' },
    },
  },
  unitsAsOf: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ofDay: true,
    rows: iterateUnitsAsOf,
    count: countOf(unitAsOfSource),
    ofPeople: true,
    fields: {
      ...UNIT,
      ...PEOPLE_OF_UNIT,
    },
  },
  people: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    rows: iteratePeople,
    count: countOf(personSource),
    ofPeople: true,
    fields: {
      kind: { kind: 'choice', words: 'personKind' },
      name: { kind: 'text' },
      honorific: { kind: 'text' },
      phones: { kind: 'text' },
      idNumber: { kind: 'text' },
      email: { kind: 'text' },
      units: { kind: 'text' },
    },
  },
  peopleAsOf: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ofDay: true,
    rows: iteratePeopleAsOf,
    count: countOf(personAsOfSource),
    ofPeople: true,
    fields: {
      kind: { kind: 'choice', words: 'personKind' },
      name: { kind: 'text' },
      honorific: { kind: 'text' },
      roles: { kind: 'choice', words: 'occupancyRole' },
      units: { kind: 'text' },
      paysFor: { kind: 'text' },
      phones: { kind: 'text' },
    },
  },
  occupancies: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    rows: iterateOccupancies,
    count: countOf(occupancySource),
    ofPeople: true,
    fields: {
      ...PLACE,
      personName: { kind: 'text' },
      role: { kind: 'choice', words: 'occupancyRole' },
      shareHundredths: { kind: 'percent' },
      fromOn: { kind: 'date' },
      toOn: { kind: 'date' },
      when: { kind: 'choice', words: 'occupancyWhen' },
      isPayer: { kind: 'flag' },
      isPrimaryContact: { kind: 'flag' },
      phones: { kind: 'text' },
      idType: { kind: 'text' },
      idNumber: { kind: 'text' },
      email: { kind: 'text' },
      mailingAddress: { kind: 'text' },
      kind: { kind: 'choice', words: 'personKind' },
      honorific: { kind: 'text' },
    },
  },
  vehicles: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(vehicleSource),
    ofPeople: true,
    fields: {
      ...PLACE,
      plate: { kind: 'text' },
      driverName: { kind: 'text' },
      note: { kind: 'text' },
      useState: { kind: 'choice', words: 'useState' },
    },
  },
  verification: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    rows: iterateVerification,
    count: countOf(verificationSource),
    ofPeople: true,
    fields: {
      kind: { kind: 'choice', words: 'personKind' },
      name: { kind: 'text' },
      units: { kind: 'text' },
      phones: { kind: 'text' },
      standing: { kind: 'choice', words: 'verificationStanding' },
      oldestOn: { kind: 'date' },
      lastOn: { kind: 'date' },
      open: { kind: 'integer' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
