import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, requiredLineSchema } from '../../domain/text.ts';

/** What a unit is used as. */
export const UNIT_KINDS = ['residence', 'shop', 'office', 'parking', 'storage', 'other'] as const;
export const unitKindSchema = z.enum(UNIT_KINDS);
export type UnitKind = z.output<typeof unitKindSchema>;

/** Who lives in it, apart from what is being built in it. */
export const OCCUPANCY_STATES = ['notHandedOver', 'handedOver', 'ownerOccupied', 'let', 'vacant'] as const;
export const occupancyStateSchema = z.enum(OCCUPANCY_STATES);
export type OccupancyState = z.output<typeof occupancyStateSchema>;

export const WORKS_STATES = ['none', 'applied', 'underWay', 'toAccept', 'accepted'] as const;
export const worksStateSchema = z.enum(WORKS_STATES);
export type WorksState = z.output<typeof worksStateSchema>;

/** What a person is to a unit. */
export const OCCUPANCY_ROLES = ['owner', 'coOwner', 'tenant', 'family', 'employee', 'agent'] as const;
export const occupancyRoleSchema = z.enum(OCCUPANCY_ROLES);
export type OccupancyRole = z.output<typeof occupancyRoleSchema>;

export const PERSON_KINDS = ['individual', 'company'] as const;
export const personKindSchema = z.enum(PERSON_KINDS);
export type PersonKind = z.output<typeof personKindSchema>;

/** Thousandths of a square metre, up to 10,000,000 m². */
export const areaThousandthsSchema = z.int().min(1).max(10_000_000_000);
/** Hundredths of a percent: 10000 is the whole. */
export const shareHundredthsSchema = z.int().min(1).max(10_000);

/** A phone as people write it: digits, and + - ( ) # or spaces between them. */
export const phoneSchema = requiredLineSchema(40).refine(
  (text) => /^[+\d][\d\s()#+-]*$/u.test(text) && /^\d{5,20}$/u.test(text.replace(/\D/gu, '')),
  'phone',
);

/** A phone of a person being edited: one that stays as it is (it is only shown masked), or one typed now. */
export const phoneEntrySchema = z.union([
  z.strictObject({ keep: idSchema }),
  z.strictObject({ phone: phoneSchema }),
]);

/** What is typed about a person. `idNumber` absent leaves the kept one alone; an empty one removes it. */
export const personFieldsSchema = z.strictObject({
  kind: personKindSchema.default('individual'),
  name: requiredLineSchema(60),
  honorific: lineSchema(20).default(''),
  phones: z.array(phoneEntrySchema).max(10).default([]),
  idType: lineSchema(20).default(''),
  idNumber: lineSchema(40).optional(),
  email: lineSchema(120).default(''),
  mailingAddress: lineSchema(200).default(''),
  note: lineSchema(500).default(''),
});
export type PersonFields = z.output<typeof personFieldsSchema>;

/** What is typed about a unit. */
export const unitFieldsSchema = z.strictObject({
  buildingId: idSchema,
  /** 單元; empty where the building has only one. */
  entrance: lineSchema(20).default(''),
  floor: z.int().min(-20).max(300).nullable().default(null),
  room: requiredLineSchema(40),
  kind: unitKindSchema.default('residence'),
  areaThousandths: areaThousandthsSchema.nullable().default(null),
  innerAreaThousandths: areaThousandthsSchema.nullable().default(null),
  occupancyState: occupancyStateSchema.default('ownerOccupied'),
  worksState: worksStateSchema.default('none'),
  handedOverOn: dateSchema.nullable().default(null),
  /** First day that fees are charged for; null means from the beginning. */
  billedFromOn: dateSchema.nullable().default(null),
  note: lineSchema(500).default(''),
  active: z.boolean().default(true),
});
export type UnitFields = z.output<typeof unitFieldsSchema>;
