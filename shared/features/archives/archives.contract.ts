import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { DESK_ROLES, EVERY_ROLE, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { entranceOperations } from './entrances.contract.ts';
import {
  occupancyRoleSchema,
  occupancyStateSchema,
  personFieldsSchema,
  personKindSchema,
  shareHundredthsSchema,
  unitFieldsSchema,
  unitKindSchema,
  worksStateSchema,
} from './household.ts';
import { occupancyListRowSchema, vehicleListRowSchema } from './list-rows.ts';
import { listsAsOfOperations } from './lists-as-of.contract.ts';
import {
  COMMON_UNIT_FIELDS,
  MOST_UNITS_CHANGED,
  unitBeforeSchema,
  unitChangesSchema,
} from './unit-change.ts';

export const siteSchema = z.strictObject({
  siteName: requiredLineSchema(80),
  companyName: lineSchema(120),
  officeName: lineSchema(80),
  hotline: lineSchema(40),
  address: lineSchema(200),
  timeZone: requiredLineSchema(60),
  currency: z.literal('CNY'),
});
export type Site = z.output<typeof siteSchema>;

export const buildingSchema = z.object({
  id: idSchema,
  name: z.string(),
  position: z.int(),
  /** Units in use. */
  units: z.int(),
});
export type Building = z.output<typeof buildingSchema>;

export const unitRowSchema = z.object({
  id: idSchema,
  building: z.string(),
  entrance: z.string(),
  floor: z.int().nullable(),
  room: z.string(),
  displayName: z.string(),
  kind: unitKindSchema,
  areaThousandths: z.int().nullable(),
  innerAreaThousandths: z.int().nullable(),
  handedOverOn: dateSchema.nullable(),
  billedFromOn: dateSchema.nullable(),
  note: z.string(),
  /** Names of the present owners and co-owners, of the present tenants, and of who pays. */
  owners: z.string(),
  tenants: z.string(),
  payer: z.string(),
  /** Masked. */
  phone: z.string(),
  occupancyState: occupancyStateSchema,
  worksState: worksStateSchema,
  /** Charges due before today and not fully paid. */
  arrearsCents: z.int(),
});
export type UnitRow = z.output<typeof unitRowSchema>;

export const planUnitSchema = z.object({
  id: idSchema,
  entrance: z.string(),
  floor: z.int().nullable(),
  room: z.string(),
  displayName: z.string(),
  kind: unitKindSchema,
  occupancyState: occupancyStateSchema,
  worksState: worksStateSchema,
  /** Charges due before today and not fully paid. */
  arrearsCents: z.int(),
  /** Days since the oldest of them fell due; null when nothing is overdue. */
  overdueDays: z.int().nullable(),
});
export type PlanUnit = z.output<typeof planUnitSchema>;

export const buildingPlanSchema = z.object({
  building: buildingSchema,
  /** Names of its entrances, in their order. */
  entrances: z.array(z.string()),
  /** Every unit in use, as many as the building counts. */
  units: z.array(planUnitSchema),
});
export type BuildingPlan = z.output<typeof buildingPlanSchema>;

export const personRowSchema = z.object({
  id: idSchema,
  kind: personKindSchema,
  name: z.string(),
  honorific: z.string(),
  /** Masked, all of them. */
  phones: z.string(),
  /** Masked. */
  idNumber: z.string(),
  email: z.string(),
  /** Present households, such as 1棟101、2棟303. */
  units: z.string(),
  /** The household opened from the row: the first present one, else the last past one. */
  unitId: idSchema.nullable(),
});
export type PersonRow = z.output<typeof personRowSchema>;

export const unitSchema = z.object({
  ...unitFieldsSchema.shape,
  id: idSchema,
  building: z.string(),
  displayName: z.string(),
  version: z.int(),
});
export type Unit = z.output<typeof unitSchema>;

export const maskedPhoneSchema = z.object({ id: idSchema, masked: z.string() });

/** A person with what is personal masked. */
export const personSchema = z.object({
  id: idSchema,
  kind: personKindSchema,
  name: z.string(),
  honorific: z.string(),
  phones: z.array(maskedPhoneSchema),
  idType: z.string(),
  /** Masked; empty when none is kept. */
  idNumber: z.string(),
  email: z.string(),
  mailingAddress: z.string(),
  note: z.string(),
  version: z.int(),
});
export type Person = z.output<typeof personSchema>;

export const personOfIdNumberSchema = z.object({
  personId: idSchema,
  name: z.string(),
  /** Masked. */
  idNumber: z.string(),
  /** Present households, such as 1棟101、2棟303. */
  units: z.string(),
  /** The household to open: a present one, else a past one. */
  unitId: idSchema.nullable(),
});
export type PersonOfIdNumber = z.output<typeof personOfIdNumberSchema>;

export const occupancySchema = z.object({
  id: idSchema,
  unitId: idSchema,
  unitName: z.string(),
  person: personSchema,
  role: occupancyRoleSchema,
  shareHundredths: z.int().nullable(),
  fromOn: dateSchema.nullable(),
  toOn: dateSchema.nullable(),
  /** Holds on the office's present date; a row still to begin is `later`. */
  when: z.enum(['past', 'now', 'later']),
  isPayer: z.boolean(),
  isPrimaryContact: z.boolean(),
});
export type Occupancy = z.output<typeof occupancySchema>;

export const vehicleSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  personId: idSchema.nullable(),
  personName: z.string(),
  plate: z.string(),
  note: z.string(),
  active: z.boolean(),
});
export type Vehicle = z.output<typeof vehicleSchema>;

export const unitFileSchema = z.object({
  unit: unitSchema,
  /** Present first, then to come, then past, newest first. */
  people: z.array(occupancySchema),
  vehicles: z.array(vehicleSchema),
});
export type UnitFile = z.output<typeof unitFileSchema>;

export const unitFileAsOfSchema = z.object({
  ...unitFileSchema.shape,
  on: dateSchema,
  /** Day on which the unit was put on file, when that is later: what it was before is as first recorded. */
  recordedOn: dateSchema.nullable(),
});
export type UnitFileAsOf = z.output<typeof unitFileAsOfSchema>;

export const personFileSchema = z.object({ person: personSchema, occupancies: z.array(occupancySchema) });
export type PersonFile = z.output<typeof personFileSchema>;

export const HISTORY_ENTITIES = [
  'site',
  'building',
  'unit',
  'person',
  'occupancy',
  'vehicle',
  'keyItem',
  'emergencyContact',
  'pet',
  'authorisation',
  'consent',
  'document',
  'filingEntry',
] as const;

export const fieldChangeSchema = z.object({
  field: z.string(),
  before: z.json().nullable(),
  after: z.json().nullable(),
});

/** Who changed what and when, field by field; personal values are masked. */
export const historyEntrySchema = z.object({
  seq: idSchema,
  at: instantSchema,
  staffName: z.string(),
  /** Path of the operation. */
  action: z.string(),
  entity: z.string(),
  entityId: z.string(),
  /** Name of the person, plate or room the entry is about, where it has one. */
  subject: z.string(),
  reason: z.string(),
  changes: z.array(fieldChangeSchema),
});
export type HistoryEntry = z.output<typeof historyEntrySchema>;

/** What became of a record's fields between two days, changes that were taken back left out. */
export const comparisonSchema = z.object({
  changes: z.array(fieldChangeSchema),
  /** Entries of the trail between the two days. */
  entries: z.int(),
});
export type Comparison = z.output<typeof comparisonSchema>;

const occupancyFields = {
  role: occupancyRoleSchema,
  shareHundredths: shareHundredthsSchema.nullable().default(null),
  /** First day; null when nobody knows it any more. */
  fromOn: enteredDateSchema.nullable().default(null),
  isPayer: z.boolean().default(false),
  isPrimaryContact: z.boolean().default(false),
};

const reasonSchema = lineSchema(200).default('');

export const archivesContract = {
  site: operation({
    summary: 'The site: its names, address, hotline, time zone and currency',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: siteSchema,
  }),
  saveSite: operation({
    summary: 'Changes the site’s names, address, hotline or time zone',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: siteSchema,
    output: siteSchema,
  }),
  buildings: operation({
    summary: 'Buildings in order, with how many units each has',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(buildingSchema),
  }),
  saveBuilding: operation({
    summary: 'Adds a building, or renames or reorders one; its units are renamed with it',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      id: idSchema.optional(),
      name: requiredLineSchema(40),
      position: z.int().min(0).max(100_000).optional(),
    }),
    output: buildingSchema,
  }),
  buildingPlan: operation({
    summary: 'Every unit in use of a building with its states and what is overdue, for its plan 樓盤圖',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ buildingId: idSchema }),
    output: buildingPlanSchema,
  }),
  listUnits: operation({
    summary:
      'Units in use as a grid, with present owners, tenants, payer and a masked phone and what is overdue',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(unitRowSchema, z.object({ areaThousandths: z.int(), arrearsCents: z.int() })),
  }),
  listPeople: operation({
    summary: 'People and companies as a grid, with masked phones and their present households',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(personRowSchema, noTotalsSchema),
  }),
  listOccupancies: operation({
    summary: 'Who is or was what in which household as a grid, with masked phones and ID numbers',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(occupancyListRowSchema, noTotalsSchema),
  }),
  listVehicles: operation({
    summary: 'Every vehicle on file as a grid, with its household and whose it is',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(vehicleListRowSchema, noTotalsSchema),
  }),
  ...entranceOperations,
  ...listsAsOfOperations,
  unitFile: operation({
    summary: 'One household, one file: the unit, its people now and before, its vehicles',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema }),
    output: unitFileSchema,
  }),
  unitFileAsOf: operation({
    summary: 'One household as it was at the end of a past day: its facts, who was who, its vehicles',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema, on: enteredDateSchema }),
    output: unitFileAsOfSchema,
  }),
  unitTimeline: operation({
    summary: 'What happened to a household, newest first: changes, people, money, letters',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      unitId: idSchema,
      limit: z.int().min(1).max(500).default(100),
      /** Last day that is told. */
      until: enteredDateSchema.optional(),
    }),
    output: z.array(historyEntrySchema),
  }),
  personFile: operation({
    summary: 'One person with all their households, now and before',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema }),
    output: personFileSchema,
  }),
  saveUnit: operation({
    summary: 'Adds a unit, or changes one whose version is as read',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...unitFieldsSchema.shape,
      handedOverOn: enteredDateSchema.nullable().default(null),
      billedFromOn: enteredDateSchema.nullable().default(null),
      /** Both absent for a new unit. */
      id: idSchema.optional(),
      version: z.int().optional(),
    }),
    output: unitSchema,
  }),
  unitsBefore: operation({
    summary: 'What many units hold in one field, to be looked at before it is changed',
    effect: 'read',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      unitIds: z.array(idSchema).min(1).max(MOST_UNITS_CHANGED),
      field: z.enum(COMMON_UNIT_FIELDS),
    }),
    output: z.array(unitBeforeSchema),
  }),
  changeUnits: operation({
    summary: 'Sets a field of many units, all or none; answers the changes that take it back',
    effect: 'job',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ changes: unitChangesSchema }),
    output: z.object({ undo: unitChangesSchema }),
  }),
  savePerson: operation({
    summary: 'Adds a person, or changes one whose version is as read',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...personFieldsSchema.shape,
      /** Both absent for a new person. */
      id: idSchema.optional(),
      version: z.int().optional(),
    }),
    output: personSchema,
  }),
  addOccupancy: operation({
    summary:
      'Lets a person hold or use a unit from a day on; in a sale, the rows it replaces end the day before',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      unitId: idSchema,
      /** Someone on file, or someone new. */
      person: z.union([z.strictObject({ id: idSchema }), personFieldsSchema]),
      ...occupancyFields,
      replacing: z.array(idSchema).max(20).default([]),
      reason: reasonSchema,
    }),
    output: unitFileSchema,
  }),
  changeOccupancy: operation({
    summary:
      'Corrects an occupancy, or, with `asOf`, ends it the day before and begins another with the new facts',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      id: idSchema,
      ...occupancyFields,
      asOf: enteredDateSchema.optional(),
      reason: reasonSchema,
    }),
    output: unitFileSchema,
  }),
  endOccupancy: operation({
    summary: 'Ends an occupancy on its last day; names who pays afterwards when the payer leaves',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      id: idSchema,
      toOn: enteredDateSchema,
      /** Occupancy of the next payer; needed when the payer leaves and several people stay. */
      nextPayer: idSchema.optional(),
      reason: reasonSchema,
    }),
    output: unitFileSchema,
  }),
  saveVehicle: operation({
    summary: 'Adds a vehicle to a household, or changes or retires it',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      id: idSchema.optional(),
      unitId: idSchema,
      personId: idSchema.nullable().default(null),
      plate: requiredLineSchema(20),
      note: lineSchema(200).default(''),
      active: z.boolean().default(true),
    }),
    output: vehicleSchema,
  }),
  history: operation({
    summary: 'Who changed a record, when and what, field by field',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ entity: z.enum(HISTORY_ENTITIES), id: idSchema }),
    output: z.array(historyEntrySchema),
  }),
  compare: operation({
    summary: 'How a record differs between the end of one day and the end of a later one, field by field',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z
      .strictObject({
        entity: z.enum(HISTORY_ENTITIES),
        id: idSchema,
        from: enteredDateSchema,
        to: enteredDateSchema,
      })
      .refine(({ from, to }) => from <= to, { path: ['to'], error: 'beforeStart' }),
    output: comparisonSchema,
  }),
  reveal: operation({
    summary: 'Shows a person’s phones or ID number in full; asks why and leaves an audit entry',
    effect: 'action',
    notesOnly: true,
    callableBy: DESK_ROLES,
    input: z.strictObject({
      personId: idSchema,
      what: z.enum(['phones', 'idNumber']),
      reason: requiredLineSchema(200),
    }),
    output: z.object({ values: z.array(z.string()) }),
  }),
  findPeopleByIdNumber: operation({
    summary: 'Finds who has exactly this ID number; leaves an audit entry without the number',
    effect: 'write',
    notesOnly: true,
    callableBy: DESK_ROLES,
    input: z.strictObject({ idNumber: requiredLineSchema(40) }),
    output: z.array(personOfIdNumberSchema),
  }),
};
